// ==UserScript==
// @name         jAccount captcha reader
// @name:zh-CN   jAccount 验证码自动填写
// @namespace    jaccount-captcha
// @version      1.1.0
// @description  Reads the captcha of the jAccount login page on your own machine and fills it in. Nothing is sent anywhere, nothing is submitted.
// @description:zh-CN  在本机识别 jAccount 登录页的验证码并填入输入框；不联网，不提交，不读取用户名和密码。
// @license      MIT
// @match        https://jaccount.sjtu.edu.cn/jaccount/jalogin*
// @match        http://127.0.0.1/*
// @include      http://127.0.0.1:*/*
// @grant        none
// @run-at       document-end
// @noframes
// ==/UserScript==
/*
 * Model     ckpt.pth with the SHA-256 30f07d8d0c624857e03ad1dbfad368a0795412ea2d99294c97f6e7f9e37c5ca1
 * Accuracy  1000 of 1000 drawn captchas read whole
 * Licence   MIT
 *
 * Fills #input-login-captcha with what #captcha-img says, unless you have typed there. A mark in the
 * field tells how sure it is. It sends nothing, submits nothing and does not look at user name or
 * password. The network is at the end of this file, the code is all of the rest. Made by
 * export_userscript.py.
 *
 * 识别 #captcha-img 并填入 #input-login-captcha；若你已输入内容则不改动。输入框内的小标记显示识别的
 * 把握。不联网、不提交，也不读取用户名和密码。
 */
(() => {
"use strict";

// ---- settings: edit here ----
const MARGIN = 0.45; // of certainty, 0 to 1: below it the field is left empty
const WRONG_IN_A_ROW = 3; // readings told wrong one after the other until it stops
const LANGUAGE = navigator.language; // of the mark: Chinese if it begins with zh, else English

const PICTURE = "captcha-img"; // ids in the page
const FIELD = "input-login-captcha";
const TOLD_WRONG = /Wrong captcha|请正确填写验证码/; // what the page says of a wrong captcha
const TOLD_IN_ADDRESS = /[?&]err=1(&|$)/; // and where the page of 2020 says it
const MEMORY = "jaccount-captcha"; // in sessionStorage: what has to outlive that page's reload

// ---- the mark in the field, which tells how the reading went ----

const CHINESE = /^zh/i.test(LANGUAGE);
const MARKS = {
  // colour, then in English and in Chinese: what stands on the mark, and its tooltip
  filled: ["#1a7f37",
    ["✓", "Read as {text}, {sure} sure ({letters})."],
    ["✓", "识别为 {text}，把握 {sure}（{letters}）。"]],
  yours: ["#57606a",
    ["typed", "Left as you typed it."],
    ["已输入", "已有输入，未改动。"]],
  unsure: ["#9a6700",
    ["unsure", "Best guess {text}, only {sure} sure. Click for another picture."],
    ["没把握", "最可能是 {text}，把握仅 {sure}。点击换一张。"]],
  size: ["#57606a",
    ["not read", "The picture has {why} pixels, a captcha 110×40 or 100×40. Click for another."],
    ["未识别", "图片尺寸为 {why}，验证码应为 110×40 或 100×40。点击换一张。"]],
  unreadable: ["#57606a",
    ["not read", "The page does not let the picture be looked at ({why}). Click for another."],
    ["未识别", "本页不允许读取该图片（{why}）。点击换一张。"]],
  failed: ["#57606a",
    ["no picture", "The picture did not load. Click to try again."],
    ["无图片", "图片加载失败。点击重试。"]],
  stopped: ["#b42318",
    ["stopped", "Told wrong {why} times in a row: please type it yourself. Click to let it try again."],
    ["已停止", "连续 {why} 次识别错误，请手动输入。点击可继续尝试。"]],
};

/** Show one of MARKS at the right end of the field. */
function show(field, kind, { text = "", margin = 0, letters = [], why = "" } = {}) {
  const [colour, ...languages] = MARKS[kind];
  const [label, tooltip] = languages[CHINESE ? 1 : 0];
  const percent = (share) => `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
  const each = letters.map((share, place) => `${text[place]} ${percent(share)}`).join(", ");
  const told = { text: text || "–", sure: percent(margin), letters: each, why };
  const idle = kind === "filled" || kind === "yours";
  if (!mark || !mark.isConnected) mark = newMark(field);
  mark.textContent = label;
  mark.title = tooltip.replace(/{(\w+)}/g, (_, name) => told[name]);
  mark.setAttribute("aria-label", mark.title);
  mark.dataset.kind = kind;
  mark.tabIndex = idle ? -1 : 0;
  style(mark, { background: colour, cursor: idle ? "help" : "pointer" });
  place(field);
}

/** Return a new mark behind a field, announced by screen readers. */
function newMark(field) {
  const corner = document.createElement("span");
  corner.setAttribute("role", "status");
  const button = document.createElement("button");
  button.type = "button"; // one that submits nothing
  style(button, {
    all: "initial", position: "absolute", "z-index": "10", "box-sizing": "border-box",
    padding: "0 5px", height: "18px", "border-radius": "9px", color: "#fff",
    font: "12px/18px system-ui, sans-serif", "white-space": "nowrap",
  });
  button.addEventListener("focus", () => style(button, { outline: "2px solid #3079ed" }));
  button.addEventListener("blur", () => style(button, { outline: "none" }));
  button.addEventListener("click", () => guarded(another));
  corner.append(button);
  field.after(corner);
  const moved = new ResizeObserver(() => guarded(place, field));
  moved.observe(field);
  moved.observe(document.body);
  return button;
}

/** Set styles that override the page's style sheets. */
function style(shape, rules) {
  for (const [name, value] of Object.entries(rules)) {
    shape.style.setProperty(name, value, "important");
  }
}

/** Put the mark at the right end of the field, left of a picture that covers that end. */
function place(field) {
  const box = field.getBoundingClientRect();
  const picture = element(PICTURE, "IMG");
  const cover = picture ? picture.getBoundingClientRect() : box;
  const covered = cover.left > box.left && cover.top < box.bottom && cover.bottom > box.top;
  const right = (covered ? Math.min(box.right, cover.left) : box.right) - 6;
  style(mark, { left: "0", top: "0" }); // the origin that its styles count from
  const own = mark.getBoundingClientRect();
  const middle = (box.top + box.bottom - own.top - own.bottom) / 2;
  style(mark, { left: `${right - own.right}px`, top: `${middle}px` });
}

// ---- the picture: grey levels as decoding.open_grey sees them ----

const SCALES = [1, 1.25, 1.5, 2, 3]; // a screenshot on a dense display is so many times as large
const PAPER = 0.05; // of a captcha's pixels have the very grey of its paper

/** Return the size of the captcha that a picture of this size is, or is an enlargement of. */
function captchaSize(width, height) {
  for (const [wide, high] of NETWORK.sizes) {
    for (const scale of SCALES) {
      if (height === high * scale && Math.abs(width - wide * scale) <= 0.5) return [wide, high];
    }
  }
  return null;
}

/**
 * Return an <img> or ImageBitmap as { width, height, levels }, a Uint8Array, paper 255 and ink 0.
 * The size is looked at before a pixel is. Throws a RangeError for a picture of another size, and a
 * SecurityError for one of another site.
 */
function greyLevels(image) {
  const width = image.naturalWidth || image.width;
  const height = image.naturalHeight || image.height;
  const size = captchaSize(width, height);
  if (!size) throw new RangeError(`${width}×${height}`);
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0);
  // a copy: Firefox lets a user script look at what belongs to the page only slowly, or not at all
  const rgba = new Uint8ClampedArray(context.getImageData(0, 0, width, height).data);
  let levels = new Uint8Array(width * height);
  for (let k = 0, p = 0; k < levels.length; k++, p += 4) {
    levels[k] = (rgba[p] * 19595 + rgba[p + 1] * 38470 + rgba[p + 2] * 7471 + 32768) >> 16;
  }
  if (width !== size[0]) {
    levels = shrunk(levels, width, size[0]); // rows become narrower and the picture is turned,
    levels = shrunk(levels, height, size[1]); // twice
  }
  return { width: size[0], height: size[1], levels: darkOnWhite(levels) };
}

/** Return rows of `length` levels as columns of `wanted` levels: Pillow's HAMMING filter. */
function shrunk(levels, length, wanted) {
  const rows = levels.length / length;
  const scale = length / wanted;
  const result = new Uint8Array(rows * wanted);
  for (let at = 0; at < wanted; at++) {
    const centre = (at + 0.5) * scale;
    const first = Math.max(0, Math.floor(centre - scale + 0.5));
    const end = Math.min(length, Math.floor(centre + scale + 0.5));
    const shares = [];
    for (let k = first; k < end; k++) {
      const x = (Math.PI * (k + 0.5 - centre)) / scale;
      const inside = Math.abs(x) < Math.PI;
      shares.push(x ? (inside ? (Math.sin(x) / x) * (0.54 + 0.46 * Math.cos(x)) : 0) : 1);
    }
    const whole = shares.reduce((sum, share) => sum + share, 0);
    for (let row = 0; row < rows; row++) {
      let level = 0.5;
      for (let k = first; k < end; k++) {
        level += (levels[row * length + k] * shares[k - first]) / whole;
      }
      result[at * rows + row] = Math.max(0, Math.min(255, level));
    }
  }
  return result;
}

/** Return levels with the paper white and the letters dark; what is so already stays as it is. */
function darkOnWhite(levels) {
  const counts = new Uint32Array(256);
  for (const level of levels) counts[level]++;
  if (2 * counts[255] > levels.length) return levels;
  let paper = 255;
  for (let level = 254; level >= 0; level--) if (counts[level] > counts[paper]) paper = level;
  if (paper === 255 || counts[paper] <= PAPER * levels.length || counts[paper] === levels.length) {
    return levels;
  }
  const ink = levels.reduce((sum, level) => sum + level - paper, 0);
  const sign = ink > 0 ? -1 : 1; // light letters on dark paper
  const stretch = 255 / (ink > 0 ? 255 - paper : paper);
  return levels.map((level) => Math.max(0, Math.min(255, 255.5 + sign * (level - paper) * stretch)));
}

/*
 * From grey levels to letters, by the network of resnet.py, in plain JavaScript.
 *
 * A map of the network is { height, width, depth, values }: values is a Float32Array with the
 * channels of a pixel beside each other, the pixels of a row one after the other. NETWORK is what
 * export_userscript.py makes of a checkpoint; `packed` there says what a layer is.
 */

/** Return the network's layers with their weights as float32. */
function unpacked() {
  const bytes = (text) => {
    const characters = atob(text);
    const values = new Uint8Array(characters.length);
    for (let k = 0; k < values.length; k++) values[k] = characters.charCodeAt(k);
    return values;
  };
  const weights = new Int8Array(bytes(NETWORK.weights).buffer);
  const floats = new Float32Array(bytes(NETWORK.floats).buffer);
  let used = 0;
  let read = 0;
  const take = (count) => floats.subarray(read, (read += count));
  // four outputs are computed at once: their weights lie beside each other, padded with zeros
  const convolution = ([outputs, inputs, high, wide, ...rest]) => {
    const taps = high * wide * inputs;
    const depth = Math.ceil(outputs / 4) * 4;
    const scales = take(outputs);
    const bias = new Float32Array(depth);
    bias.set(take(outputs));
    const woven = new Float32Array(depth * taps);
    for (let output = 0; output < outputs; output++) {
      const start = (output >> 2) * 4 * taps + (output & 3);
      for (let tap = 0; tap < taps; tap++) {
        woven[start + tap * 4] = weights[used++] * scales[output];
      }
    }
    return { outputs, inputs, high, wide, rest, depth, bias, woven };
  };
  const { stem, blocks, where, what, positions, columns } = NETWORK;
  return {
    stem: convolution(stem),
    blocks: blocks.map((block) => block.map(convolution)),
    where: convolution(where),
    what: convolution(what),
    place: take(positions * columns),
    never: take(positions * what[0]),
  };
}

/** Return a map's values with a border of zeros around them and `spare` zeros behind. */
function bordered(map, down, across, spare) {
  const { height, width, depth, values } = map;
  const wide = width + 2 * across;
  const all = new Float32Array((height + 2 * down) * wide * depth + spare);
  for (let row = 0; row < height; row++) {
    const line = values.subarray(row * width * depth, (row + 1) * width * depth);
    all.set(line, ((row + down) * wide + across) * depth);
  }
  return all;
}

/**
 * Return the map that a convolution makes of another.
 * beside: a map that is added to it, or null. relu: whether what is below zero becomes zero.
 */
function convolved(map, layer, beside, relu) {
  const { inputs, high, wide, depth } = layer;
  const [down, across, above, sides] = layer.rest;
  const height = Math.floor((map.height + 2 * above - high) / down) + 1;
  const width = Math.floor((map.width + 2 * sides - wide) / across) + 1;
  const step = across * inputs;
  const line = (map.width + 2 * sides) * inputs;
  const input = bordered(map, above, sides, step);
  const values = new Float32Array(height * width * depth);
  for (let block = 0; block < depth; block += 4) {
    for (let y = 0; y < height; y++) {
      sums(input, y * down * line, line, step, layer, block, values, y * width * depth, width);
    }
  }
  const low = relu ? 0 : -Infinity;
  for (let k = 0; k < values.length; k++) {
    const value = beside ? values[k] + beside.values[k] : values[k];
    values[k] = value > low ? value : low;
  }
  return { height, width, depth, values };
}

/**
 * Write a row of a map, four of its channels from `block` on, to `values` from `to` on.
 * The kernel starts at `from` and moves by `step`; the next row of the input is `line` further.
 */
function sums(input, from, line, step, { high, wide, inputs, depth, bias, woven }, block, values, to, width) {
  const run = wide * inputs;
  // two pixels and four channels at a time: as many sums as fit in a processor's registers
  for (let x = 0; x < width; x += 2) {
    let a = bias[block], b = bias[block + 1], c = bias[block + 2], d = bias[block + 3];
    let e = a, f = b, g = c, h = d;
    let k = block * high * run;
    for (let row = 0; row < high; row++) {
      let p = from + row * line + x * step;
      for (const end = p + run; p < end; p++, k += 4) {
        const u = input[p], v = input[p + step];
        const i = woven[k], j = woven[k + 1], l = woven[k + 2], m = woven[k + 3];
        a += u * i; b += u * j; c += u * l; d += u * m;
        e += v * i; f += v * j; g += v * l; h += v * m;
      }
    }
    const o = to + x * depth + block;
    values[o] = a; values[o + 1] = b; values[o + 2] = c; values[o + 3] = d;
    if (x + 1 < width) {
      const q = o + depth;
      values[q] = e; values[q + 1] = f; values[q + 2] = g; values[q + 3] = h;
    }
  }
}

/** Return the softmax of number(0), …, number(count - 1). */
function softmax(count, number) {
  const numbers = Float64Array.from({ length: count }, (_, k) => number(k));
  const largest = Math.max(...numbers);
  const powers = numbers.map((each) => Math.exp(each - largest));
  const sum = powers.reduce((one, other) => one + other, 0);
  return powers.map((power) => power / sum);
}

/** Return what a margin is multiplied with, 0, 0.5 or 1: doubt.belief in JavaScript. */
function belief({ width, levels }, text) {
  const { PAPER, LEAST, MOST, STROKE, WIDTHS, WIDTH, BEARINGS } = NETWORK.doubt;
  const { UNUSUAL, APART, LEFT_OVER } = NETWORK.doubt;
  let inked = 0, first = width, last = -1;
  levels.forEach((level, k) => {
    if (level < PAPER) inked++;
    if (level < STROKE) [first, last] = [Math.min(first, k % width), Math.max(last, k % width)];
  });
  const part = inked / levels.length;
  if (!(LEAST <= part && part <= MOST) || last < 0) return 0;
  const whole = last + 1 - first + BEARINGS, gaps = text.length - 1;
  let space = whole;
  for (const letter of text) space -= WIDTHS[letter] || WIDTH;
  const gap = space / gaps;
  if (gap <= UNUSUAL[0]) return width - whole - APART * gaps > LEFT_OVER ? 0.5 : 1;
  return gap < UNUSUAL[1] ? 0.5 : 1;
}

let network = null;

/**
 * Return what grey levels say: { text, letters, margin, looked }. letters, margin: as in
 * recognizers.Reading. looked: for each position the share of its attention that each column got.
 */
function read(grey) {
  const { width, height, levels } = grey;
  network = network || unpacked();
  const [wide, high] = NETWORK.sizes[0];
  const ink = new Float32Array(wide * high); // a narrower picture ends in paper
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) ink[y * wide + x] = (255 - levels[y * width + x]) / 255;
  }
  let map = { height: high, width: wide, depth: 1, values: ink };
  map = convolved(map, network.stem, null, true);
  for (const [first, second, shortcut] of network.blocks) {
    const beside = shortcut ? convolved(map, shortcut, null, false) : map;
    map = convolved(convolved(map, first, null, true), second, beside, true);
  }
  const columns = map.width;
  const where = convolved(map, network.where, null, false);
  const looked = [];
  const seen = new Float32Array(NETWORK.positions * map.depth);
  for (let position = 0; position < NETWORK.positions; position++) {
    looked.push(softmax(columns, (x) =>
      where.values[x * where.depth + position] + network.place[position * columns + x]));
    for (let x = 0; x < columns; x++) {
      for (let c = 0; c < map.depth; c++) {
        seen[position * map.depth + c] += looked[position][x] * map.values[x * map.depth + c];
      }
    }
  }
  const letters = { height: 1, width: NETWORK.positions, depth: map.depth, values: seen };
  const { depth, values } = convolved(letters, network.what, null, false);
  const reading = { text: "", letters: [], margin: 1, looked };
  for (let position = 0; position < NETWORK.positions; position++) {
    const classes = network.what.outputs;
    const shares = softmax(classes, (k) =>
      values[position * depth + k] + network.never[position * classes + k]);
    const best = shares.indexOf(Math.max(...shares));
    reading.margin *= shares[best];
    if (best < NETWORK.letters.length) {
      reading.text += NETWORK.letters[best];
      reading.letters.push(shares[best]);
    }
  }
  reading.margin *= belief(grey, reading.text);
  return reading;
}

// ---- the page ----

let filled = null; // what it last filled in
let sent = null; // the answer on its way until its verdict is known: { text, ours }
let wrong = 0; // readings told wrong in a row
let mark = null;

/** Return the element of an id if it is of this kind. */
function element(id, tag) {
  const found = document.getElementById(id);
  return found && found.tagName === tag ? found : null;
}

/** Read a picture that was loaded (or could not be), fill the field in, and show how it went. */
function look(picture, loaded) {
  const field = element(FIELD, "INPUT");
  if (!field) return;
  const stale = sent ? sent.text : filled;
  if (sent) {
    if (!toldWrong()) wrong = 0;
    else if (sent.ours) wrong += 1;
    sent = null;
    remember();
  }
  if (!["", filled, stale].includes(field.value)) return show(field, "yours");
  write(field, "");
  if (wrong >= WRONG_IN_A_ROW) return show(field, "stopped", { why: wrong });
  if (!loaded) return show(field, "failed");
  let reading;
  try {
    reading = read(greyLevels(picture));
  } catch (error) {
    if (error instanceof RangeError) return show(field, "size", { why: error.message });
    return show(field, "unreadable", { why: error.name });
  }
  if (!(reading.margin >= MARGIN)) return show(field, "unsure", reading);
  write(field, reading.text);
  show(field, "filled", reading);
}

/** Tell whether the page complains of a wrong captcha. */
function toldWrong() {
  return TOLD_IN_ADDRESS.test(location.search) || TOLD_WRONG.test(document.body.innerText);
}

/** Put a text into a field as typing does, with its events. */
function write(field, text) {
  filled = text;
  if (field.value === text) return;
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  set.call(field, text);
  for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
}

/** The mark was clicked: ask for another picture as a click on the picture does. */
function another() {
  const picture = element(PICTURE, "IMG");
  if (mark.tabIndex < 0 || !picture) return;
  wrong = 0;
  remember();
  picture.click();
}

// ---- what happens on the page ----

/** Call a function; its errors (a browser that keeps nothing, an odd page) never reach the page. */
function guarded(call, ...values) {
  try {
    call(...values);
  } catch (error) {
    console.debug("jaccount-captcha:", error);
  }
}

/** Keep for this tab's next page what the page of 2020, which reloads, forgets. */
function remember() {
  const kept = { wrong, sent: sent && { ours: sent.ours } };
  guarded(() => sessionStorage.setItem(MEMORY, JSON.stringify(kept)));
}

function recall() {
  const kept = JSON.parse(sessionStorage.getItem(MEMORY));
  if (kept && kept.sent) [wrong, sent] = [Number(kept.wrong) || 0, { text: "", ours: kept.sent.ours }];
}

/** A picture was loaded or could not be. One without an address is not meant. */
function arrived({ target, type }) {
  if (target !== element(PICTURE, "IMG") || !target.getAttribute("src")) return;
  watch(target);
  look(target, type === "load");
}

/** The form is sent off, by its button or by Enter. */
function leaving({ target, type, key }) {
  const field = element(FIELD, "INPUT");
  if (!field || !field.value || !field.form || !field.form.contains(target)) return;
  const button = type === "click" && target.closest("[type=submit], button:not([type])");
  if (button || type === "submit" || key === "Enter") {
    sent = { text: field.value, ours: field.value === filled };
    remember();
  }
}

/** A person types: the mark says that the text is theirs. */
function typed({ target, isTrusted }) {
  const field = element(FIELD, "INPUT");
  if (isTrusted && target === field && mark && field.value !== filled) show(field, "yours");
}

let watched = null;
const next = new MutationObserver(() => guarded(() => {
  const field = element(FIELD, "INPUT");
  if (field && filled && field.value === filled) write(field, "");
}));

/** Empty the field as soon as the page asks for another picture. */
function watch(picture) {
  if (picture === watched) return;
  watched = picture;
  next.disconnect();
  next.observe(picture, { attributes: true, attributeFilter: ["src"] });
}

function start() {
  const listen = (type, call) => document.addEventListener(type, (event) => guarded(call, event), true);
  // load and error do not bubble, but are caught here on their way down to the picture, whenever
  // the page puts it there
  for (const type of ["load", "error"]) listen(type, arrived);
  for (const type of ["click", "submit", "keydown"]) listen(type, leaving);
  listen("input", typed);
  const picture = element(PICTURE, "IMG");
  guarded(recall);
  if (!picture) return;
  watch(picture);
  if (picture.complete && picture.naturalWidth) return look(picture, true);
  // the first reading takes ten times as long: read nothing while the browser is idle
  const idle = window.requestIdleCallback || setTimeout;
  idle(() => guarded(read, { width: 0, height: 0, levels: [] }));
}

const NETWORK = {
  sizes: [[110, 40], [100, 40]],
  letters: "abcdefghijklmnopqrstuvwxyz",
  doubt: {"PAPER": 225, "LEAST": 0.02, "MOST": 0.25, "STROKE": 200, "WIDTHS": {"c": 11, "f": 8, "i": 6, "j": 6, "l": 6, "m": 19, "r": 8.5, "s": 11, "t": 8, "w": 17}, "WIDTH": 12, "BEARINGS": 2, "UNUSUAL": [2.0, 6.0], "APART": 10, "LEFT_OVER": 5},
  positions: 5,
  columns: 14,
  stem: [16, 1, 7, 7, 4, 2, 3, 3],
  blocks: [[[16, 16, 3, 3, 2, 1, 1, 1], [16, 16, 3, 3, 1, 1, 1, 1], [16, 16, 1, 1, 2, 1, 0, 0]], [[16, 16, 3, 3, 1, 1, 1, 1], [16, 16, 3, 3, 1, 1, 1, 1]], [[16, 16, 3, 3, 1, 1, 1, 1], [16, 16, 3, 3, 1, 1, 1, 1]], [[32, 16, 3, 3, 2, 2, 1, 1], [32, 32, 3, 3, 1, 1, 1, 1], [32, 16, 1, 1, 2, 2, 0, 0]], [[32, 32, 3, 3, 1, 1, 1, 1], [32, 32, 3, 3, 1, 1, 1, 1]], [[32, 32, 3, 3, 1, 1, 1, 1], [32, 32, 3, 3, 1, 1, 1, 1]], [[64, 32, 3, 3, 1, 2, 0, 1], [64, 64, 1, 3, 1, 1, 0, 1], [64, 32, 3, 1, 1, 2, 0, 0]], [[64, 64, 1, 3, 1, 1, 0, 1], [64, 64, 1, 3, 1, 1, 0, 1]], [[64, 64, 1, 3, 1, 1, 0, 1], [64, 64, 1, 3, 1, 1, 0, 1]]],
  where: [5, 64, 1, 3, 1, 1, 0, 1],
  what: [27, 64, 1, 1, 1, 1, 0, 0],
  floats: `
T18OPEr+ezy9+YY8nYN0PHvjnzzsK908t14bPOTN3zwYPKE8cokNPcgg+js03H08Iw0xPNzHBz0rkpM8uLtVPKZYqj0FHVQ/zWWwvVtNiD+dsre+AqZzvgs5
mz7UJA8/PdBkP0RCWb7xzHU+/+aXveXCqj8t7RK+pBAyvn+ehL1/DyY7ipAeO4DLDzvWaAA7nj3fOmLuQjvLaw47HlpBO0wNGjtY1Ss7e57/OgkRJTsxuCg7
xRcaO+iMNTs7gU47wSG7vrXJEkCaij8/040qP1JExj+RmfI/kGvjPs8gCT+b2nG/AveZPxTLXz/RJ9w/mLxCQGM4Iz6p5mA/ngHBP912ETs81G87AMrkOhUi
9DqFGRI7s/lPO8AxQzuVUEs7WbERO7MaHTvUDyw74boyO3a+DDuaJIc7z/UMO7A1LztVkCW7wqOqPgtf3z5J1sw+pdjmvTeWtj6i5Yq+Co7OP9uuuT+EahU+
e+acP/IRQD+cYhM/5xZJP4XAuj+V7a4+jwQCPNLI8DuBeKM7pSKrOyVl3jvu0e87FIOcO4o8+jq/c+Q7WP6hO48SoztCpY07rK6mO7LHDTodF3c7m9uRO+sp
qT4USUw/PG/HPiAH1D/y54s/7H0NP4Dafz/cS60+aktcPy/2bT9H1I28NA4CP946fT+9VCA82/Y9Pzollj7RU6A6qBxFOodLhjpoaJ06Uj14OpGCkDqk4nE6
6RKMOqRsmzoLr5g6Tsd/Oo3DiTodHVE6ABl5OpRGyTpD9KM6l+y3vwtRZb490KQ89A6Mvrg/cT6JdjK+vVu0vzUVBL9ofpK/MMkbv1yahL4GAja/SG0GPrj4
lL9N2HQ+mR5BvtMONTsdCSA6ppbaO1Tz/TpvGhc6XyqUO8kVGDup2E079MzGOo8RHzsio3w7PXXEOl8CzTq9NA87NjQmO7mqGDt2psu++yJoPiYhzz96XZu+
9PGDvWAo572p8gy/0gRevsmOC7zvVAS/gSa/PhspJT9xmDu8aN+yPl/Ymj9LbMG+5HCxOiqPujrnzqs6Q9zTOmFZwToQOAE79M7zOql29jpmaKw6DR6TOlXg
kjod2pQ6K/GLOp6rtDo/ve86cRT3Ovlk0L7UZ0m+2C1Yv5ecNr9iV5G/fxDZv0W35L7/zje/B3MjvgheIz930SU/zMehPKZvez4pzJO+UHHCv9ubyz6X3U87
sX1ZO1sFUDsL/4I7bnxCO3BEbTuKsr07qm6UO0L0ijvHl647FSZxO2H5FjtHUyQ7T9Q/O0bYWzvqkiA7lPiuPy3uFUCsXIy/aQsnvqLrz76J5XY/rU82PyzR
B0CJjzhAJdwYQJgxVT9Ltsm+q/eDPX3hn7/lZAm++rwkvxqVrTq8haQ68vS7OqZ/5Tpuoyo79QqsOtHiojrtW8I6PLueOqQ9qDr8Apc6pwvFOiWMizpTCJU6
juC6OpW4Xjrb25A6GNvUOlIfmDomqtQ61CAYOvV6iDoyla46kU2YOnzcXzrhbWg6CKF4OgOidTrGCu46e4dqOnCgaDrVh4I6FwpTvzeMGT+TJeu/ilP5P1Jn
wD4bBs69HBMHP/BaWT/t65+/pfXcPh6VNT6SBjo/xydJvlHObT8empa9unyHP0WtHr/GiIQ/EvmxPszYK78fe1C8i5oGvzOZj77JaMM/c9mvPgfvKr5WA/C/
jgywPu1zqD86Me++nF4Jv1UKIz8ARhc7SzRfO6s+VDvKgy07nY4GO0z7BztJUFY7/24AO6LjHzulHA47OxQ2O+Yy9Tq5GwU77jM+O+e/Vjs/c986aswOO4Pe
STuYTBs7jJNdO5AY/Trt+vA6H1wcO9DkbzpmdTk7dVcyOyDKczucxLU6QDRGO9uqIjvhA1Q77JT8OpkVdz6QJlU/6921P/e/JT/9/bY/XJAcPlMrOr9vdMQ+
iPHDPuABDUAhX+K+QkyOvjXwGT+NCAq9gQV+v3duB7+ZrrW+3DYqPuQcCT8mEgc+7Cx5PpH/hD538Em/UfqdPzYFt7/llvk+uD2UPcD7jj7cnqs/9nMAP8qV
nj9dvxM/FwE0O1tK0ju40ic7+O0lO0QP6TrHclc76E9XOwr+KTvCTD074URdO8YGSjuzUQA7yuhHO66IYDt03CU7uHpYOwHhlTsSVAM7Sy7bOvqAHDtddU07
4HjKOpp5KzvUfQo7sgnvOm4qiDt1Hhk7D7hqO4HtPzttxw47fIdNO1ODCDuU04O+kMi6P4a2Fj9Wdwe/P7E8PqrfFD8isho/+TI9v1ry5j7GsQQ/3gk7v/8U
4z77oqq+HbnkPset8D7aUeQ+AVixP3wxZz34tla+yLM0vsxjXz+KlIa9kdYsv1HJlT8a3ge/d0ZGPyifDz8vXNY/ZF4Uvo/sVr/ru3O9dE4EPqlbcjrDsH06
CAPSOkCrpzrebIs6nQJ5Ok3xijreEZg6rYqKOijLiTpbhTk6ujuGOkc6nDrxDE86vO9TOtA9hDqAwYs6GM9MOnA6vDpDvH065PkkOngeYzpbcBk64LtcOn7S
fzpZM4k6zABrOjSUiDoWr1c6JG2AOmA7xzpEWFc6U8Jov34aLL+d8J2+wIDEv0F9gr9mOmS/JniJv0UDHb/JR1a/vjZtvxC7Ar9tDFO/LsNKv/ouqL8oR0C+
YDsyv8qCd7+j1iK/wq0Ivyighb71ZVW//YSfvsUTgr5+5Gi/n0SXv+OB2L8tr4O/bTWiv25Hdr/Bsea+CqxFv3w9AD6X7F07IMOTORzcCzuT5Os5H2P0Ol6w
BztXuFg7urigOh4gdztOE606lS7pOykMnTtZzUQ7N3LGOo6KkjolaDE7di06O43tMztkVMY6a1muOnTDgTpQdRw7KBjBOg5XEzrbK+46InL/OjmRqDqdf4I7
Pft1O8QAcDtc5ow68FwlO9M7oj/6Nlm+LGzgPSz5oj1rH/u+eJWRPsChvTtCY/e9aEQVPyDQFb9GJB9Ae+TQPY6Kgb1FOMu+04XpvtNLmD9mSGe/e7iyvqYc
6L5AUdO+3xV2vnktGj55Eyc+TPeUP2k7mr3UT7G+v5vSvp9IX74Zbuw/P48pP635qD2r6gA/ZX6SOgBpcjp6MU06yom2Oqkiejq9yFE6CITTOq9oUDoyDYw6
1CdoOlYFQzoe2z46NhRdOmEWlDoY2LA66FpNOiF0lzpd1F06nPy4Om9KVzpqKOI6qVdhOru1IzrwVhs6zRc7OiNHhjrfRG86f2qhOrnAkDol0ag6pBZHOkrr
NzriX9e916OFv7Rlhr6R1oK/VcxevmVrWT/mMso+Cwy+P55gQ7+qys2+3cGWPVOw6b6znJ6+1vm3vrX5jT4H8G2/sMyzPy5rdz4ab76/0iKLv+MwzT/i75M+
CMIEvZu/Y74fKI6+jUH5PettMb/MwnG8/QaePWdyrbomLB+/+6wAvz4AFTv+/BQ7PDBrO6PC+TpuHCg7PUJNOxfErjq3Y3c7bJuZO/4hdjr2lwI7bO4PPDxz
JTvi2MA70Dx9OgvIzDpW+ps7WlQuO/SxojuIdf46jNcZOw1WUzvwS2o715t/OmGDszrnKiQ7CFFGO2Jw7juvWOE6EXGlO7lrEzuDzAg70K8TP0nZzr1aGzK/
QiKdOwEmpz5FutG+CIkBPvBEkb6jHSW/+yHpvEK0Dz/42GE/fVblP0q6FD2Hrd67w28VPzSDC0B3cFy+v4uHPA0/PT6ZQmQ/b8U+PrG9Fr/+54U/pBnGPdTP
OL9IQiK7D1/FPxtLfEDajZS/Q4TNvhWN070k7Q46uBoiOj5OejrBzAM6FeWqOv0Dqzq10Rg6TcCdOnOsaTq65yE6mZhNOjJJwDr2dRY6heZ6OtSRmjqrb6I6
sykyOiKgADqkllA6W6ZcOr8C/TngoCA6FH0rOhf5NjroHhs6WKpgOvcLCTpmPmk6QQFUOimTzDoyxOM5IVY5Ov96cTrtFyk69E2IOm9BVzoMucc5JUZjOnMm
gjpTTA06L0aHOtczQToaxYw6ODGNOqAx3zpPp506WV9qOvB+gDpKrWM6J9+nOiEbgjowndY5paGCOvlFZTodt48614kkOt+oIjps64g6VYPIOQTrlzr9gJU6
s24+Oqpj4DlKmQ46dzGIPifbiz80AEI+e5xZP3xQcj4wpui9rF6KPdkByz5xmyO+uxQdvuquCD+0F66+w6qJPlLNrT9P3da+EAUcvxLQY7/ThDE+7Y1nP4N/
7T58XcU+1qNNvxPla73ky9Y/ZFRZP73oB0BkQYY/Oz8lP1+EsD1CraO+RE0RPs0qXr5FT+m9LEjWP5WWg718YJs+AZ4yv23h/T4IUam92iQpPpv/tz96+4W/
gXUYvwmZqz7FYBq/WGINPoNWhr2sXIM/OecvP4reXj86aEVAnW5PP3fCkT7fNYo+7Vs6v2RR7b6lklFAgC1wvv1Y9D/ciN0/HVTOvvAqoj+uOra+tAzXPho6
HTsevAA7Dq25OlP6tzog1qw6lRHXOs7UKjvNzBk7sxPzOo+e7jpuvYw7t8MEO5y+SjpLFFM6+tKIO6cvpjokqNw6qyDOOpgL3TpulsI63yIhOHFrNTvmOPo6
aBArO7Y19DqzY1A7aX4eOxjpLDtYFQ87mZrsOpipuTsmhWI7onSiOybEuDrOxbE7IJbTOoHLHTsetZc66JWkOrcelDt16w87zN4FO+BGmzpCvBs7sHHaOrTR
NjtD8wA7guADOyfXCDtFhQA7KR1HO0ztgzvbzzk7i/1yO2Lf1zpk2QI73iNhOXbAWjvSUdY6NwPDOskRtTopDCg77QOBO78v2jr5krQ+n6ntPgxGB75mr+8+
BGYGP6dgOb0eI1c/NgGtP9rwhD5mZs4+6UcPPbgnID9h5kW9X264u6oX6j6Op5w+9RZ8PyO5mD4N0sM+M0u8PRNu+b5mDWm/AlAQPzE4jr/g9ow+4iYKPu/L
nT4Dp10/X/GIPp+tOz4rHYC/2zS7P8acB0B0AD4/RI4aPzM2dD6mysM+FbFEPg5JtD6tJL6+jassP4VBnb6Y9JU+HmqePbZyhT415UQ+U/w3PwvWhD/duP4+
dfPEP2WNgD8Pq2S/MmwMP0fxgb84zpo+zJEbPngrDb9cyKS+1LUcvoIKJz65mbo+RL/bP07eCD2nhWM+8JWCOuo6tToTgXs661GgOm2jjDrNW4c6fVWdOrLd
Sjrrz0s6HumhOiSGOzpoT4M6jqUZOofO5zpq42M6dz2WOrudGDq/y4E6cpuBOrRlqDrTukI6V1KJOVv6gzqhlFA6sXOjOhQBXTrAL186cG0kOvVa+DpD0os6
dX4SOrwohjoXTQQ4SWDQOhRekjncgZE69QjLOsbWqDpSZok6zIOKOjeBgTpwA406BlspOpIAezoY84868tjaOpbZazqgHpI6jyxaOqFKvDqZkhA60wAzOmfw
GDo9ZoY6B5qsOkgWXDpUXkw6bU4fOkd7YDoP4oo6TQMBOuVS1DmF/aY6dsmEOk47ojywalk/85yOPii8ML8cZCA9ak2DP5vVmz7SeBq/glphvj5GCr+CjDi+
NWHWvUYcwD4/bBw/DKKNvtvAjD7qYha/DogAP2eoBD9NQOo+UHyWv6naCL96FLE+I/1avc3oBD9smOE+yjdGP18RXD4xC7Y/IXcsPjgau78n03E/WecPP1N5
tT/RfAY//OWOP908PkBpdJI/53UvPivo8j9bAiE/Fn+GP+X4Bj+0zgU/KqtkPsTxkr4rByo/E9TFPrvFjT8jZiBAsKQJP0qRgz9I6wG/tVxbv+qU6j5FOHE/
xFx8Pur2Rj6jsH4/NVBdP3aFdT54aj0/AAzovz67d7/3F5g6TonIOmfYfTkxbiE6Nd2NOkBZXzpShoo63izAOqqrljozkhs6G/a5Oj317TnEJ6M6cui0OojE
zDo1S+o6ARKIOe+mCjpNkys6rI5kOqjJwzrPGnc662kKOl3Bxzo0DqE6+VykOoszDjv8fg07mYTwOtDPKTo8/sk6JKejOUWBCDp8+Vo6hPKfOtznjzrMn946
dkNoOuNEwjpFXGM69VyGOhfcNDvzkfs6f9GgOj4/sDp1H1c6JpCWOorJKzrh3qI6FkXWOv02nDpaJxw7GvTXOv8hvzn1y3A67jBxO15vLzvdxpY69seCOmzB
uTrDeqQ63CndOZ+Mtjr/6Fw6LDk9PMt8977Fahq/cS+3vlkRcL97MlO/OU2IP9KZBL4S05O/aOc3v4i/jL+UNTG/abJqP147cr872T2+hJuyv/QMbL4bPlG/
jZZSv4/ujr8Lq5G/eKmCvYR/uL5uyju+fgkGQG4Ly7x85Me/iR+ov9KpHb+YmF+/iIA5PyYvq75lc0q/94Tjv+TWur+CPGi/Q1KHPoYZWr8PcPU9r0pjv46t
H78f+pc/4h0LwPu2079Er5W/W0KDvjA+HD9OwXi+tM4Tv320gz+9dQu/tTnbvusBRb7m7mW/Ea0JvrP0gUCfcyBAr+tLPS0wGb/FSqa+YNUUv3iowb4tDK++
c7OQvyqmljeaNBc4qt6NOPsXvjmLtGI4kdciOZxEoTer2Lk6d9OZN9QofTZYbb87cFnsOMzzhDvReog5yKdYOwdCMzdlMyQ79EwNOUXm5zeOWI84IuiMOrC2
HTsNuEQ5Y2wmO8l5Bzl0fCw5TzzqN3QSFTuTDRU7qHFZNwmkxjtNqZQ7ztNIO7bQIDkd8Mk7pDkGOF8eYDpLxbo5c7aGOmHyODuJeso3RVwWOMZNkDsU29k5
UBfuOAcn0DlhHDQ3bdLwN+l9WznwmH870kEVPEfMnjsCKZs7N9eBO8s4Qzk7E1c4dsajO9WFyzvBxZ45uVbPN75Z5TpsQ5M7r08yO0h6OTuXZR88oKFrPamZ
lD0yrBG81B+FvPK+Wb0Q9Q+8Ym/VPtCPgjsTW8c6HEaGP5A5nj2yl7E/QTLNPY7uQkBlaxG8ifNTv4BVgzvClFo+MMlIuiL1XT51tKy/mYoGPkxL8r5kiIm9
YFG3PfuLTT2DiP29tqGkP3F2JLwoN78/qVycPh7BkD+uPbi8R7SCP97BWDr2P5y+Dxr5PdXFlj5uNZo+gOmUu3bKb7zySEo+kIkpvRm4Ar22iXG9VRRmPXRP
YLuxZsc9wpsJPyCEjj9HvyQ/XcyKPyivuj83d9g8RwqnvMcb4D8nePm+rPaBvBi63j3dg5+/uK4Nv+zW3T9b2Kw+OIVFOmD/RDr1Upw6VgU/Ol6q1DpIM7g6
yDV3Oc11qTr5FYU6RcacOlYagjqbEqI6ZYFAO4az6DqF2W46LELMOiYOLTpkKIU6ar+COpbivTrYHyw6pMFwOtiWpTp7M1k6/MKaOjkUwTpslBY6he6UOvkY
BDr7hus6NU3dOXD9vjpB6/I54DebOpYFizq9F/A55OeyOix9Kzq2B386RCGGOtg0QzqT8VU6irThOvF3UzpoScM6zG2IOv7s0jqLAqQ5dpx4OjELsjpNQlw6
WwRrOgheHjsiL6c6cfxjOiAETzpXhIk73B4eOs8WxjpARYw7WlkXOz2BLjpWBa85PFt8OgJIlr3Jfe6+lR18v3WWYT6Nhpa/kHJFvpwk1b5aSUW/9fibv+So
cz1J4U+/tbqJPmNU4D0vbYg/6owsv/mecr8pPzc/YRK8v7lLa78GycC/FNM5v6p+XT58KEy/NvokveassLzuW4A+wVOgvn8gab8qZY++AUmWvrmsQL+eL6w/
s9Ymv6TMrL5yIhy+59zJvoE4Xz8rYh+/sUqcv/lH7L+Aoz+/+t33viCEQL8Fz2I/1Y5UPi/tiz088SK/9Z5XvXAYT780mO6/X2DEPuRVFj9JaDs/ZoG/vdmc
tr7EmBi8XP6dwNvZVD7+r5C/r2cKwC++eb8yfY2/NUSzvlwQnD3m5JQ6vZF3OsOW5TqJK6g6fuSVOnZwhzrVaXU6z64BO+UYljlACY46/YB+OzcYQTr3dAU7
RHDKOpiWuzu5X3Y60WJPO7+ugTrUXz06FmOXOvpE5DqcXrc7uLSFOtGOgzt/N1g6msoXOkjaeDq13dg7dZvLOxUtRzqCUdQ7Lqd1O3jHFzutpaY68l9cO2Kn
rTogiAw7CsTOOgxhDzr0sXY7D6GbOhUtxzqN7Y47jqOCOiKGhjoV4cQ6vC6UOu7LkTp2wSQ6uiZnO+DJ7DvbTOA7lbp1O3Wh0TtGzKc6cymNOmQntDtroW47
xxuIOpLknzouI207EW8eO3wsPTuiDo470SMVPdjDe73BnNs8PN6/vWlll73j0DU9uryhO9AcFL8NRTa9H8+DPRjzvb8hBiW+DlHSvcZi+76woBw/kMaWPFPB
qr9azUm9OFifvsCdtDwuT0q/DbLsv8yqkL02ir2/AgoxvVTADL6HU/w8P0KMP0qOCb8JDy+9Zb2LvztfD8AoLj6/eUUEvJ1+BcDNWJc8wppKPRrTGj71yte+
i/aiv/uOgD1+TXe9oOwgwOpgSb4A5aa8auzTPRgTyT1igsg9u+XQveixGMBHx/+/1qS4v7RYCMCbN0u+K/RjvRpHx73By/a/oM8dwJfwDT5pglq8+8k0v9vk
sb+DRHU/0QJxvxuJMTvcJuc6z97qOmqt6ToXBvs6FGheO6YJRr03Gzs98T4XOxCqAz1uNAA8EJkWPPCNAzzxvik83ckGPHJU/ztVqec7fzIRPK2W+Tv0oRg8
MakBPLFwFDyM9O47gVAOPKDx6DtkOAo8i5j1O+oaDDxcYCM8SeThO497DjxqKSE86zTqO1k74jtIhRU8mGgWPMrlrzx4JRk6S98IvcrPiL3b1Kq64w/SvEo0
q7uPyDA8zoluuyCgbTtXrQ29whsVvW1u5DwSEYw8lrM+vZfvYLwb1W+9dtNKvSeWPb35aVW862k5vYzzcTp+IiQ7DgW8PM9xXD2wTjq90dlyvT9/I747BLG+
+eH9PP455L61rIy/Ke7iv6GEK8AImp3AyhrywMFqKsH1b2LBcluSwWJYtcE+CtvBaSQCwrPVXsBInpq/9IZfvpQeB778BVK+A/fvvgf3zb/fkzjAPRiSwPPV
2cDG9hbB7mZKwTgjg8Hh1qPBXx/+wOjDvsAj51nA91fYv9YWW78mYIG+ZmIcvrDMl74dM2u/CpYBwJB0gMCD3LnACVQCwRCMLcFdEoHB7nFLwYdaHcGpGdnA
cIyDwO7fIsDtlra/k+0Kv6Pxib0Lz7U8yK2kvvE4yb9FYk7AfwSTwLMq08E8mKzBW7+PwUNAasFfli/B7QntwNuIn8Cnr1jAz2cFwAMAh7+uV0++PHfzPBL2
hL5EgJ+/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAQBzGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBzGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBzGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBzGAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAA`,
  weights: `
2Pggfzvty8jZ6y9RO/zvzNNcWAD93YbKNVZLT/W53d44PThA+OC8EiEz+NGfpzslSOyllflFbDHDsKzIJxUy4OK9q9grPwP1uaSk2/ouRzK/iKzLKgwz2YGZ
9z86chnQs9AF9re2WjAZBcTyZDYbyOD8PWP2vdOua2gfxb3463cSrpMO7lsbmJjIGAoBgbLyDRnWFlZAFCwB9PnhD+/6F/Plvsr6FSYI4ZivvQs2HPPrhoGw
FziWKA+xms7eFBAqHA3z4wIG2bTfLDYuOS3npt8g1xBCIPnK0uUSV3UVzq3KugRvUhrU86C8Flw4+jnWpYG/HTcB7SxSRQr/BAfer9jzEAfztoG68v74+QAo
JwwJ+R5jdT8SB+cDGBgB/O8O9tC45vYBMdTj7eus+Cbz7fPSy/rzEyL37hv86RMS6w0r+8oLIiEePhey0DJlM0rbr+hkf0ss8+oUEsoBHxP0EQykCBbu/hcT
gRQR3/Ai7JEiKfUHIvCxIQkEEhbhyD0DAAEgv8hH4QgtGB0aNuf0EgMJ/S/z7BUSBSA6CQHT0tf9PBT269W24P8PDxPbuLjrLDjp28mBmdXzBvzyBf4F+w//
MUc4/wDpBjEXFQr/AfOygav6Cg77x7/b9/gUECQ8Kwf/8QsVHA4G90vRGFJy3bYMDDZnLeLs+u5Idw6xv/Y2dWrv2dIVYEzhgaLvASxK58nn/R40NdKbyPD2
7vSXvREfCNfx5TNCIQPN7iJO+fvpgTN2OvL/3OleVCDa681AWgfjrPMqYBbHuqrnJCorOtqp9Qz5BOK2vgsYCvTWoOP5tsbCyqHdTPrJ3dbE8fTNtN2x8hcd
+PK6vs0if+MQC+zy/PoF+t3t+PsDDfkfNir89+0FVH9eLQEB6M2ptesCB/O3ir7z//YaIzAfAv0h/hUauew4FcktFrbzEgnwQhOR/xL7DlYkrg0Y9wFG+YEx
DePrOv6VFf7l5EHoszj14AjTFyjS5y0pAh8UtM8ZCvspJ7j8DQLtf2DF5hPgyXQcidT9/tx9Kdz367jOUBXM8KIXAts1SwDj1h0QDdMsAvHRXAUV2g/I1eAX
3gAACLyu7R8ZLODnuxMK7+UdIBDP5RLg4CBZZS3TNCIX480i5wvZ8hX1fz0dwQ04AdvoGfAX2BQCBBMD//PgE+LU8yvc/i5OzT7IvsUmHRnG7BfFAuNOF/sF
J7UECFDm/RP19enp6tj63mv3I+oD5vLpGur+Bv8j6hYi/hYCHPfrK+7I+QPvBA4AKPHV/CLcEQMQ4AAFCeEU/O7s0A//8/0M48f/JxAt7wUCuPYOMNoq9PrC
K+8P/9bvXd8B9fv3x674C+cTBAHwyjIORPa+DOLI5+4CD/fS7fLo9hAMvSy1nvIt3s7pqwnI+k5Lq4Ee/mq+Lfr6D9gloNwa4xqK2Rgw2wsh0c74AbkHDf/n
vQwi3Pnk19zlDcrr3NMN5uzMEQAwsyAVAxDcD8T85wLw1w4gIs8E90zRDAYVziAbE6Ma+gWjHUMi/N7kFJk5MhOBTgXbmEFS4xPU3/rJEDrazhgSBLYkECUp
Axz+w80RGKEa6dTACNE7HdkTUOr39SDDA+PX/e3cIO0n+lgnJscOFObu9iXguiMe7eX3Kf7b2RWa2wte4so0FdHoCOFawP7k7tQnzaIr9xHX6unXUvfY6ubm
+Y0PIELWBQTRAu0SKza99Pgy1gdX2hnUvQgX3AO9Umfrr/os6tLjuNa48w/VgVEn4s4/Ydjg6+WV7+rk3ykx8Pkj5dHLn9fAuAzI19gXORofH+L0t6fY37X1
yja54VzzPOk0Gefp8+n4IegM0T4AzQYRBbj/L68xGs3VHia5EfnTFCJ/HwcI2j8W6M80IxsozWf7GcjS5BIe8rpaAarb4ffgCb8jQdJSWM7MKAbOxpPsycM9
3ASrHj1IEMz+Rsel5nPq+pjtA/TVibwdydn8z1HyK44Z9esUy+sDFAY7nNj49KPR+vLg0/BQMcOtU4Ma42Pd/gP68gz2AuUI4wPm9P0PzNvq/+YF3ecL9/nw
/Q8LC/kE3vT6AO3i3esD5g/lBhQeB+wTFuXoQvH51DMWN80i0+jf8xHi2QjzDN4H8hMG7f/1CQbqB/jk9iUh+BEHCPAFJ/oJFaInDybcvPh/+Z3jDCbKB/jY
wxXwFtkp78UNBxrCzevZ6OYb6xTcDBwe4h33NBr8wvS/wRE5Asr10iqBIhssIe/N+t5QF9+M9FW7rxk//iYzBer6DQgCtwlw5O0O99MEAd7fz+sO2rFhP/PN
BB8k8TXk88vUAPDMXToM/BwA3/EBCQgF5SL55izVIe32GcfYHOvZB7LVAPVN9gbYsMnU++4R2w7W9RH+x+dK0s/gGgj9Fu/k/e1F0OMRHP3jDf4O9vzp5w4B
DfT/5vUU9/rkGAkLzuUACQn3AfjX9+f04uvxBPDz7f0V2gDwMvj22v0nEAfpPCbh1jDjEs5L29nhR/gYDBMrwAcLwcv0/bbGwSfjRtfyL8QbA9LXHfHqwj7l
Bs/xOBfdAwbC2ws0mro7Ct3/5d1/yQrTs/3ohMAIDx/9FNMfLqQHwwrt2Pjv7QvVGQAXmDgGHLQaJQXq+h4Q7goEB8U8AwfJVR0V/zNg7AgH2BXrLjzwyD8A
D8xTTyQz+hvR3LfsJt4dHO2zF8tKTuotNNP0KBLUyv79BP8fWPO0/TkYJc8qB+n45ksLAZxT+PYj2AjVww8f89wNGxGwf/tBzOPB/PDo3vLm4v3DCjrfNej4
utY+AsgGI+jX0fr1CQEPBwkVMBgaIgPuTB4X20Hk/bDVGODdVG/ypTk+HcUQ/OXL8DEM5SYr1vEIF+0DD+kZxeP9INwP5BHaEhki0CPw8MkHJPoD6KX4tesD
+A/UEOoiPdj9+Mn7AvDr3ter7uO64j3No/XRKEu7wr/6sS692ek/3pyyRn/jjOsS7QoU4bbVFwnd1AQe6QgA7O3DWefb45kEPxU8PQxwmvmm6AgX5sXQ4uYH
xtQf0HmtQOEPM57PC+NAIgoB3Ou2G+oHCRoK6ufh4tzf21H0suvZxv/Lw+kd/9HByiD2ugbHLPs8//QFLskt9NcMNBjSzrdO6iEkIAnU5Au90hTy0O0UBN0n
ERPz2dgipNQSJNebfwbRKCIfVN/lOKuwJhfku/QBCgPVIvz0ByoYDgHs9+Lv8/EH3N7r8xsN1Nwr5ea4FPT//zrm+uckFsfC7zDS5/TyMtzg2yHc1swjJgm4
8ffb6gXt1REk68wI8PgLL8azE7og+NZSMOT7N/wZ017S5u4iz/PXnQLxAZgqEPakDBPX0PMH4izj8RoWDfoCFdbevtg0BAt/7O/tdxkH2jHO3dL+/B/P7tIw
+wzp6BYaMvMF7eXk7QsWGej/SRvGESAD7MMHz+tYBevlPsrIEi3JyuLV0wrB+rItBf7dzfrUCTMI2ezR2AshAL3XFezG9ykl0ovpzP9B2+vtNNe/JCro3x7l
vBO8i7s1RLMCp/q2JX8tut+D1aUwI8iaRy3F2HUQ6JXcsOc21wnQEsjHLBYJywceD/sn4uPpGNcRwuP+wvPYEO4dEPYR/QUj2bAJ/f/94ebgHPbtE+7vEeHv
FPndAEcA408e4zzxGt+Sp/HNxwgdOegfEdZU9fnUHz/q+gJOIOgV6RvwIA3M4B0Z5uou7OMQfwPrKBOxBitidcxi4Q3N/GjgyfWwFwz7OVFE9yfWDdc4C9DQ
9RUbvP0OIbD9Gez5/BcCK90KB0snBekd69Tg6QYR9w3U/Aoq8vAtJhLiIwHd/PTP8CPb+fjmB/MaAOn8+fAjIhHj0h31+f0K4ez5Cf8ADeMB+dPo+/Ue1gj8
K/7zBefXGALJx/Yg9MX77S7v8/co3z8bCNzt/Qy2GiAdCtAND4oYK++HOu/ugTVDJhvg7P3HC/3s1S8CwdoY++8QA/+y4wMS1+0ZGAPaCub59fEG4/f2Awb6
9RABB//06fT1+Pn0Dgj++uzr+e/w793yAuQX+Tf++f8cIunr9wXbChHx/hsIC+kADgfk/PT5Cu/y4gftF+3oAuL49eroEQHlzQo6fxrCDHn+3LJvz+Lz/wHz
MTwCzOE859fhMNfeLv0B+hTPCO722+/27dfeDf8QBBsG+iLh9Qr9+93hCC8S0gJBIM046e/eHLEV3+Qq5uUiCwICJP32CQH/HIHdzTUfGQDdQuoGyh8I1SUW
HjAnJwsJzfAOXRUrw9RfKVbc4/lCItZuKfUQA9dXLw0qvAMNneo57/L74Cck/+rNAgnIIrjWMRMY/ARTC+I5mqz5+f/GyiP10OovGyH6083d7hm7MREgD+jr
BcMGw/cMBvT2CT8JLiL/7/YGB+wXy/7v6HUXrQDc1woHS/0O76j3B/L31OPfAewSAO3lHecg5AIRsOTz0iUg7+zt9fjxOebsKens7vb1Ee/sA+n5EOzq+BB/
CtrY+NABATb8IxCr/wvkMRsbBsvZ+u8zDwX3NgHs79kbDfsADe0B6vUAAkb379M4/PJAn+ghARQi+MT24t68Nvsq8QEB9ecW7vwFFMgBxgr5D+gRJN3u/v/0
7i3IKt4vQN0bg7cm5P/l0EPfS9HcIOkTwVPq3+Y1sgxF6gv36u/gPBJACwYH+/IG0UcE7vJe9gc8q9339mvmgTXy7vUR+bIA9gsU8gMq+9kR2wLnZC3nFDIG
ChcbMBT+3cLN/BEqNvX1AyXd7lYCAE7R+IW7BxH9C/7yAtj0MvL42fgXs1fwCsvw+CXb/vzM2q8MOMYm+fA81+oX0SAGQn/Q1J/SGL3PQAX3JaHGARcj4IdN
OX3BGemj7DvB4trYCczWIugmGQ333BHvCgrxA17c/OTNzhXbCAv51vUJDR30FL829PXRCfzwFea4Bu/b4uTEGxENASjqGQIW3RTW9d0HBPzu9xYZtEDvJR31
INDSMlDq4g8zLhH4EAhKHAriHOsHxE0K/T+ZMgnT+gvAsvY2OSQzzEIJH0wMyC/0JhkOFUW8PBoYEiH9Yt8MD+4bXt3hy/nNUAnXCA/EDPPruuj3TOkCHX/y
IOEV3joQ6u8g6ifJFywhGtDtKOD5CdDjECbpMg/s+PPfCvgGB/UG58/1CA7U/RAaGO0T+Qv16N4R6PL31PEgMsv/SewK897IIQjf+Or96u4EA97zBfwfEt0l
7wIlBO3wFOcKLgMJAOXy0+0wDhD/9/rwBir4FA0J+7QLHjDfCvsL2fE65O/m+CfXD+Y8EBl/5/giMNrc4eleOjrNAvsNUP4TDc7+/eoL/zj6vwwDBhL6JNwU
Ev3w+E4LGvgFDQLJ5kwEJ/gB8UF/1AfKDgzN/hMd6xL/5vpM2sfv8OxR0z3w7lDe6Urn0iAK8P+5CwMuyONQ/tpTA/hUP+q1xLkMFB3KBPP9D/8j8u0agvra
6frS9OQE0fr6BAUcB+X++fcK9APs+fvwGyPqGgbv9fn0AAT2Bfjd6QLpHQbW9O0F+ewBAw/7CvXj4CzqDOri/in2EPjtsNrg++Eg+wju2fBJEAj129z38gb+
I+by+sxg9SL2ONIErS/LWxgSzivkf78Y4hkA5Z5RtiD2UJQY8QPXVccTJMT2H9L7p0qsFhS/qdPiw+UH4gXh4x3v4f4WzMee7fDDAwf2OPgNwC7ZAcX5tTDz
5QoC0TP4tMokv8EjBN/lDfHb0Ac58v3pChK+NL3LUtTMNfskzOY12xjeA/fAztVE8ATr1b7TE+EK3+ngEMDx6BMpGsLnu+PaLCsVuG3xzUPUwkuBstt6uxHk
9/UPFvo28svY1apI/fPPMxUJC7lA+Jv+8QgMCkuyyM0DAQbMHQ3I4vfM4iYJ5vwVExXUCAvuzPf83QjbqwoYQ+oJIQUoaOfg5wgrMwIm5encVhcd+ynf5vz1
5AvT8METsxv5Atn27u7vzOzV4AXmZqslzdbqJeusyBYAJ+QF9hnEEanX0gvB9hOxx/ViBCcB5vv6/hN/y/fBpt4SW8U27PjWBB0cDyf/8wsr0uno+M4E0kop
J6c3/i313NcQF+HUBrb60e/AHPPdDPIT29rk6ADo2cgJNuoI8RT1GfzVDtg0QAywE/nnEQga4+U0whX5EvP95dt7/dQm2Q6u4xBJN+zRMeIHD/bS9+UPGq8W
6v//MBzWO7IC3SnTrgAvDcby//TO77oF+drxv9DjrAcDeKzr/NnhLfC9zlIi4yAHKazPJtv2xC7d3rL78vZ/0CGLsz3ZGAIK3OPKCRcwFvEQp/G5MhDwEwra
9dXjyxUL8PMS8hnlIt8JDfEE9vYCvd3lJQIA3wvszxX2+Rr3M6/2D+jHF+xGGNG9sr0/Iwr+zAoIaPUIJKS1/Oj2NfbjzvI0Dn/tFt8tvyLqCtHzBjQ/Q9XQ
lvAiE/zs++sCW+Lw47nt7pUr8eMiAvvo4B8Y+fPE87jbRd0WFPLm7PIGCvDT9DbjBQ0dFRzoGfz2IsYPABA3AiDoIPbnAC3c6Cv5yAseQRQD69Eb1f/iyL0Z
GP4NLxg03PrnQ/QF+C7a/78eHE8RHfLuNf/49f8CAPbb/usQBg3x6hL/1/LeAuoY9ez57X+6H+flDO71Gvfh/eLl8EheBiQL7gfoGRrh6/HdCfVXLNAX0PkQ
9wrp1Pb94Sf0EAXy//H+2Q4U8+4JAurdAu/uDwv0DgIG4/H+DPAS5/MYARf5AQLtAgv2AuzzBQjvBwBA2AXxD+kHBSwN0PZJBSLvMe8D6AXiAtw99dEvK0Dj
8BzfDNgT5/ADMdAfOvgqgQHH6xrpQyPvtfP7Lc/cBhXM3ftI9fMA99joC+QhyO0h2eADH+wBGPDW6wEZLOjh+NcT+RsmSfcz6Cr3+hbwF/Tk+ebjCyUANv0G
Cd/8AdnPzfjD8A0VGvIE/PzDkvzcDuLyEvXkG8a0FfDDOVjRtdvs/JoJnzeXp+OO0fz+CJhmMOmiIPNWx0bTz/GisvMgTt/rH9gE3OfjHKX4t1bNKtYACALl
48m1+8TN98oix1PW8hooMzXR7f4AF/cgXvVIge61FxXjOD3N2ebv/9v25tTkvA8BNuUb3fzaBhwP5ryj4aX8DA66GdfMySEG6+PSvFjULqsDHO1NDhPcFBDB
WSM0E//TsGfYQCwM2hVn205exST5ydteq7YB+EIx3vgIRef45PJQxCbPPMrrBuu9w+9kA/L7GIF4A3r3AuXqLsDcFPnhGweeFwsoNB/jzEIq+2L85cLdzWwO
D68OMcqBEUHlyn/jAg3RsO4FFVrcDcG/0cwfzdEvKiiBN3EbCjMAFymGyO4aWuyg3V2BmrM4mpYVJscBwJnA9/aB/cL9jSIJgRUVLMLkKPYh1sTg2seVqOGR
DrLJgbsvt5dEHPKSSQH7oPiBtSsTFJ75J16QTcj1MQ3b4/nEFR/7qEYhgc0yMRKt2oH1PvMCjznZAc46GAZWCQAjfxsFESke7CqDDx4pacipA1ASdr7hEb64
symB3qFp0Q4nga3b+87Cy+Ot0+0rCZvVZ7Pl/4EHF/Lt3RnEpOHrvc575q7WXCn3mH/Ry4Eu3AkJ6N2+7gXbJDoY17Q/LhooCNU2Lt79+w6+JT/UfyP4AgXv
PP8d8T8s5j7z7nsBSAMO2zbnHe4iC+IkDwPwIx36IuT//wPZ6sj7Bik7ztX4GDVI8hq10cnQK+j5X7nI8hHgNw5A2M3xFhv2Cbs109396eMLIf/kLRrbGQ68
FfxuBgTpGN1AGycR4jw1Byr7Lfkr6ADPNiPk9/k+2QHA51tSx/zKGOhHGOr0K0H1E/Dk4TwVIAXyGsn//j78u/I3RKG+ACEiIdrBCP/bNN3MAyAZBxMm+Zki
v4XcMAABItY11PvfD2ZZSDzRyQ8SG4l/UyWREN4qCkIa1gXIWdzL+MoIVw/7Bf/54C0OOwflOt3Qw9YK/7h49EldEz/kBB/BDyeu5cAb0ysA8/IVG+jXGxgv
f8355fYbKajt2igRalbc3QHZWwYm2ko1sBec5P4Z4eA56Fra2OrB08Q1pwjdVfQ5yusUaJDjygvuHDUmame/+9fkdXUhBQXelTbcO/Pf2Nty+j7VC+Ou9NsH
4QnNJu7/1Nj6zhgW3/nl9Osktv4D8hHvCsXp/8ru6fjaFdn57gDlAqgMyQTbChwC/P0BBt7I/iT8zhDR6er+67Xx+PLj6wH7Cu4C+t00/wCSBjDt3AXuDw/k
+gfUJOUXv+O932FH7in/BOX41+P9FAIlDwHdXND66kTDBwdIzxrG0n5oH2DLwRMzFc0af7IjsdWtA0EYBOhmIeAix7vt/VLrCBEPAN/mAg36GQ+t/N0kw9cE
BAsI8hjX2hzysSLUA94DBAgu2dPmAfAUy8cA/UHoIa3BN74e7fH4+QFcKdgH2fzG9t/vBeXK1/HC4/nr5gzG/rVLKfkS6Nn07xHzEkO9FN3V/evizObwHEsq
9f34BgmEDslDvxGBDfTIwNkt0Qgm3sgSDPr3+fgsAj7v+8/PRcoH0/7uS9NI9Q4B2PjbBemUCv4z5U4LDwW81N8FKw/o5cbT/AkJBtjcFgIM3t+mtdfNCNMl
BAPu2RoZFKP137nyx7z3+/Ls480zBgm4CQE1Il8LAOwpRPBezfjXJjAmYBp19eP4HiVAOgz9+BEQOV7OFfAm79U2E9wOFgkE0/uI+tPW+g4DqfXBZ8AW8zzk
gfq47PsNHc+21CTC9OoQ5J440tLOBfbAtOfuvNfq/cjf2Pnw72HwTbv1vPsh9DAyyOUvFI0F9HXqEC49B/5MH7sBSHMAK+ZS3zohZB3ychYR/hnJZskH6ksY
uuzRDEoFHU0Y8w3c/wsmUNLu3iEc0aMBIDgk1ggp6gb17d7oA+F9QQ0HAc75YS/Z7hnB8Bz9NUPx5/zsMH8r7tLq4fQtX54ZBPvMCBw33vzw5C7VdllBCQEa
4xkE5v3+0O7zP/72L/N/D7/v9O4CX7cJ7VcbVe0SPjgD37jtsUWe6u9IFlr1/MfGGj3vsQHb0qgY/Nr0C8241O5HBLQ1uHO1H+G93/T88+H85TTfG9ns8uPZ
ycxBtSlF1dYYSg0JyUH1FM9NbQ0+Cdzh5WP93afiDkYDSjAy8ikK7Nv3/fjnAt1C5+r7FQIt3k70NAATBQ/lFPMD8kYDAeYE9ucP/A0byBnxAM419+gQ1efe
7PL92QP68xBi6DjtSbcg6Dz/wvTyN+YkIvXz/U7BA98zycv2E+brUtW30vgnEAUKr6/FBDcKBBUoBtrp5tz4JmLkUVT/uy6pACEHILjp2CPsw1fr9Ox/8BYo
+j/k6cTuDhQQL/v/Qi0P5vYrAucr9S/l/OHXEkkK+PcXFf8NADU9zvoK3M05Psn/KPzg6O5f9cqx5w/1Biz8CbMGLqH2BfELDtgEAO2xhgcwKfnWsv7uLH8h
/dxY0czl9T8jOr/twtQL8cfcEbg93OqXG+YJESG9vugHAcQgecHx0/TpV/glC7AR8fTcQz3tPccQ+wQCLSLMEfT/t0qu6J/iBeUQEqCy5AdS1orqwMP6cw8l
31j1DiYZShriy+23Ckca+QF/0gVKBOv8E57dQRDKAubNXMkGT//Z8kb/GDkCo0n8xu3hD7i9BhnSIybCEvoeH+SjfPe8Nv305Sne7dXp6trz2tzo9NDu9KC8
JZIZEyL311sEuDRU5xjH0BFs5kHR8sJB4bRAZNgYG9vr+fgAB936LdgVAvjWAgQIByjy1QEgCvz1/AkT9AHJ8/QM5vH3NQXeBuzqDfkNzf/VvQxWRPwBA8cj
zyIBJvDG2RUUERUv/GOoLu0z+fMfBAFD5DUDBNsQ1ff1H/f5Bp0o+MHN9P7OqH/IZPTzt9AACxl7mPL53t9aGjT/7L7+EQgN//75+ykRAgG1xuroEOHxzrpB
J7UW9OL55Cby/Q3uH9bG1B7q+uP178bH1hfCC+LS/N00/O3LA+Wv6ewE6B0ZYu0QNT9Uw0LR7wglRrcE4v280y1DNbDlkLva/OuiZxL3m9Dy/jK33I/6D/32
tRd0PKO/IFJ/DgvAxk+wYpTwL/jbpUL5TJY9m+savx7eQvys0usSAPPlHtoWN9kB7vIg/wLj17QKygIE6N3bDsq/CdMkGvnb3+zgDUcN2M/+rS7sXfYJCwj3
E+U5CsD6LLA0Db/zPBT1WNmsBj/8BaMsOANR5Sv7KvslBPwrEGUFKxPGF89ezd2B6gb2IARkxmfOIUcTnumpATc9Mb/o4kf+zdgQ3NPhATAm4EC2DNRA9lX1
K7TG2Bd6UqFP8vHIxcSuAvn1Ie3cGbQR1d0gICQJmtTiJP040SuBOu84IRMjKKvTyxn0Ecf+sAHrNxcR5B0UC9fGF/nu8jTfQs7s0e/6AUI00wftBegp6l/l
8b4VBMQIJNcb+zYG+fgTuALUDefZBND3Hkzv9LwEyxQVI+Xz2+/r/PUf5u65Ab8EEQwGCuzz7eP7D/vZ5u2dFBoe7RP/CL/bFcYR0zwDStfx5uvu36Ql2czj
A79aEH/t+/Ec7OHEC9gA8/w43CXg5Qz2FuMU1NLtJkvYFLjh2y/9KN5TAe3bDtTr3Rq1tPgNKg/jTgAZ7uwBIOkh7ucVEiLp7UwUK1Kp8EAP6GMI5cz9x+T1
zAEIItsBIQTtBqvDCOgZBeXRmQUg+Qfx6QvqFhIGybUW8Q0V/fwV9cvY9B/v/iTz4/oTH/kQDNnMvQLg4/ccE9whH+nm+wby+8HvwvT/++04A+HDAfAFEvv7
BMsw/SH9YxEH+iXH8i8o6P0NXfK1900DAfTa3PENCPPzERrvrPbXG+j5D9IY+CgaHvT62e3qBBPr7QTdEet/5/8CGfTeBRMF5R/ODhv2H/Dv4AQZAisyxRDn
APLk4wTMz8LW7AfaKu4rz8j6A+/sD6raxOMJz0MJJ/DIGuyqERnVF7DsY/J/GBnZ0eyt/wu6DEHU7eftNv75DuDg/QLd5ugs1PzhGf/+7Q7j2v7fzBMUy+0d
EAsD89McyDkJIPbJ/Qfb0T7yxtj5/rYlJDuZ2/HX4PoO8dUf3Rre8QgJrMYdBeUO3fPs/+j+/czuCO62FRoa2vcWyR0D4/7PJtEx5f/p8fbjJh70Duv7+Bf9
BBL58Qrn5d3SC/YAHLX+4/7/AP/3vqDq1esx6gmBNcVFCuDc+PKT+BUMGfry1wn96An78RAMIObACAr6I/gGz/4TBf7557Pk+OAZy+rY/98J+v77GvjN6Rkt
9QIKEeAo/PMBIwruGBcg3Q/iwhEfyxFPJB8IMAvY9NT05+H0y7hF/csYDhXP7ALA7g5FA7fICvC67gob/eEREvejzfjjT94GA08b9UD/6sPW6M77KgO/FrDi
9vUHDd6uAwdrMNwgtvKB0v0LQRYrEtLd4t0nCzcKu0MEywQmBOzXI+cPLef+8qzs6f7R8yrXKlRdO/QB0s7QBecEwPyW7xlDGQQAgTLB2dYF6NrjKucF61fl
rdETFxfLNxXQvg7t6C4ZG9pLKN45/Uc9IBkP6xYsZu0LtvkROgg8Mfnm5uP51fUyAOIYUkS4+yPU58cRSgvlRRURW0MgOvbXLB2z5gmn6dgKuUdIYPlLXOv3
9enBA+Hl/P86dBENNfrV4w/38zvx11PeNUTYHebsKuzq6uf32hXY8RUM3BL4CPM4BQ8MCzoQ7/PrB+Tj1+8D4ETFPdtNMKs04OHjATn8+wTQ3+gF/gj2vhft
z97a//zyE+BPEX8I6xbxxOHwAe8b8RDhJugqHNMm4dvp5iIXDDL+3+87Td7L4frp1NHpz+7VKNQ38TvaxyfgtdgZHPUeIeYC8+XnA97y2vDr1wQd3hYIZP8J
+tISMfQBLsww8PbYJCD48pTvJS6ZB/gc8Ls1Gd7gPSfaKT/lgcv6+rXnXBv6PFQkHgPq/AzJ79H0F9r0+ANB9v3wWhfm9fj43QwC5gL+yRL9FDTp9gwE+a71
CN3Y+j7+A/vf1+vl+vwB/cUTvvDq+vz5/gXq3PP83/noB9IByf/9/hLn9PP0+u76Ctny5tDV5zPs8kLr2/vYDUf5BA9Xeec2APcIA+ylJikG5f/RfDzvCrsk
Pu/agUFNCAqbt/My5ybn4Lw43dDi9QQI4BhgQ7QY0KjLDvC28ibc9xb/MsbJ08bH8vTuCvwt9dH/CiT2A8P5y/f54fUg48PeDwa98vja4v/7/+IAD/+95Mfk
pvPT5dcJ+QX3CQX/DQa7rBYW6Bcb7PPeDrrX+sua0zHe8C4+zmAH6ygH2sU5DLjV8qLuRN0XIz7ZtK8CQz4nMK0f7RLUpjLsBTYI66WkKya92SM3vAN/6fpC
3BfjXp/cCezmGcMQ0kb518kgsHjTVZ3U6+ah6d4nJQTf1168hAfk/dMX89PK7tf4zNRLCr8GV0AfQvqUk77vC+znObfM8Qek2gnl/HSm/5D6TdW5B/rw2jAq
0b1B9NoMvdwjgfEQ+AgrUt+g0iMAWrMdQuwm5SEmEde68ONj9/MMBt30Fg0Q1mso9y/IYvVTE/x56e353hIFRLso8RIWGBgDP+9A2hsI0xkm2SnnHdX+FvzR
JdNP+vYY7wsByufb/xN56sLl1Sjf/7/N69Pv9vgD5zrnu/cH9ukrFAzq9P8S6wc65xELIgK86A3YwhP4AIfG/B3GO5D6kMfMJ9jvjwGyyusn9ump9BTV4j0I
ANvb9/n9CABFwCQA16T3LuzRlejPEQzkK7kp8tir9w7r6+LpsdMQG+zfOwQr5QdGSifqNt/iFeUdymgYf+UzJBcM7hUL3wXnDwDM9TLmI7Yd8wjg8LbD9+P6
Dw3urRbM+PAnGd7gv8HC+eXPzswDxxLVx/bpwu7i9gegqugaIN0Js9XxUueBGde79NyRoNKsF9UizfzdzuPfSsTUt7wRugUHx632mSP4E0TBAsBTxfwI6bnp
D+bD2gA21r/S/9LH3Rb6zLvqlhrSYxXC+t6PDhZd7NPSseFYsSn7G53hwwkWKeFQ4+HS7PcayxY3KyHTGxpACvwfzTy32tn0BRErF/vfJvzeArAc0af5//IP
NRnlNPsFKAsU2+LsH/8z11XdBulDMAAiEvfZpxPh/ygq9jkl9sLwHOjh6JLb7xINOiUcEeLOGhTRuwn88iKVrUub47v1vcvR+9sStuDugcL/sPTO2OIE8ePy
zt7488r0svsVxeUP5evz5xXr8+ICFMkFFeXpAOvsx/fjBvHhEeb7+R/fDQrm3IQU3ff/wjWdyf/58ef27QXl6BkWJwVK+wX+/hnmNhrxovUvMyfwJ9MPDP3m
BwEA5KP7JsYDu/LfGyLh7yb19wzVztRh1HjgjyPe+ALwLAkHxgP7OgwVvYHw0xQM4C685JfsHzDY/x6o9b748fAPh9jrDeMR8PPGyKwE7/4R8RfP8v/I1O4j
yN3bOPIgtxH9HsrVwen39q7x1CAY2bAP7kvUWLwh3+PF3/AK6R/D7+Egxvq87/4N3OG9StXxgeLCF9jp1+UVtdP1xN8q7NzYzuzEFOrbIwLRQwAW5QfN6Cj7
v7Hi4iwN1h++4e0Wyt/QGNv39+7m4uMM6aD3FvrZ3O4V9Aj7D+kJBObozs8i0tnR8ePs8v/0K8gbP+79F8cUvLHGCfIF/V698zEa5enQGtbz7f7u/Csb4CHf
Cevzr+fdGCTy4dz6I/Aq5A6w2Nwqyws10eIA/PoeBQMU3yas/7Mq5R6U7MjhoCEF5fgqvYEU+Q9B5UEnG9cLRPRP+vPA75qp8hRANxYLwC7yBQAtOSIW9CvF
/+Xy6kcS9+3ZAPzk4snyT9++FcDJGAQTC/cd8Pn8vxfff/oQ0CbnTi/y3BPX4xUE77El1UIV0t/+H1/e3OD0T8UH+QbYFuJOFykk6Ezwv+PLftHk898eFf8M
qCKi/QhCA81P2PfcxPX1F3jQ/uLvK69h5BMCQPlU7Ay9+wi+HNzw4h30Jao70NQu9PPWIuDsx8Lz5ffNIff2CxAsVTRTBdLK/GER4gsU3FzZ2yRAfxgSOjEX
/NwR78k1uuvh/On7yKXVBcS/EFz/8wjpHiJhFOcZ8k/huCBh2jnKC97sKCEjHioAwe7tExM46VbBFvDj2urb4gv/RPEZ3h/3njMJ4/fx9rjU2BjiDPDwCcQD
7wcV1gG51wb78xEJ9esjGtUM7PPX30UtFvTp+mMBK8A2OxVYMZRiIRs/0dpB10nAS+UUKWiKURHkPwPdxtnknr3YazUUhwrhV/8p2eXyDoHl+ukB7okU/xJD
6tzs4krPJf4wsQHfG+0lHtL/APXO6+LxMybY9OHrEOYt3/fq2x/UC+bm7ez6BjruJfIC5d8CIQbwFgj+CiIg7Or+/vAPBswQHffpBP4X5PQBDsjX3+rx+CIB
CvQE/e4s70m+1+L68ivrGfsW8+8hYAAO+/jE8esJ9gcE+sfNsxv8EYjvzeXPSdfODx/B8yNo/inXueAZKiPZ5w0LPl5K5OIWb8nyM/Ep4gUO9bAF4B74SO/s
WTILKM37DAUZf/bf+iZE9ifo8N/wDRbaTkjWsP0H8/POBMsGAu0S3wgBEPTnAwupMhkvuvusCPZe9iD08/AKzgj3YRod3X8GHAvb6h7cBNUO4L0CIOnx6PT6
Ov/wIBXpGRJx9vPhKzU88lwL7gEg8vb5FD1dEyLh0wvjEwnzGxY9Ctru+Qzo5BkEDPsQPOwD4xs73QUjCgka/eXuChHhE77ukxsTANX94wDqEzjlFyjS7P8q
0DkO6g8NyCYXQt3/CwHCCetA/P/l7IFP8jTO0Rgc8enfF9lbBe7iIQf+6vcR/ttR5yD+19sYmjD2J9/9OAAa8hfcBR5N7+r1A9rX/P33V8gI//JCLwEnpDDr
PgNA5P3tONnsBhEiHdP29fYOGMxV6xD/8x45/S/68c40DwXtEATpIwLc6gHkAAEALQYqCAHKDgsBKi8M1yUBMQLvIx4r19cCctcEHPgE4AMW49bw9jLvDX/i
+wv46sfNDc7sAAH4EjIWPvT14vjgJ/DvDfb62xQGfPMrFvLn0xy789zz8uAeHz/u6Ozj4ecC2/3a9ekJABTy8Or8+f4B+/f58fwL/fv25Q/3Aw3/+fz2/PTw
Effm9ekZ8/H6EPcGAf3N5uXIFN31DPrf3+n6FQ8C2LviFuv97wLe0DEt+UP1Ae3tQtH7Bu/i/wL5FP8d7/rwxekiEeP0As8kCh+/VSvsDqFS8A3b8NlFPRMi
zQkL9QinJ5N/7QLcM97h3hIF8gY4uufyBtfhESBeCvQAMu3m+aYb9QzoAvc/+hHt7Qkm5fj/4voL+78T7ucAHP4P7P/k4wUm/6RINBLSF/P9SjrywOL2twmq
Dwqu2dDYTxAKLMEcRrg22gkR2OKbGSXewTi3xdMOUBQzNc/OAvg5MyTyq70P5uXq6zbQyBNcNNPBReDrFTh7QAkeGbodfyrv2ju2wbD6/ZwG6LbIEw92FrMc
oCYw7d3D1WPA5FAzJMz159BfR0tDE8vn6w8XJvLeJBAD3PbzFxcJB7Af1xXYBdz1y+IDyjzB2sOo/tsXwxmi9UHg/OYhBdQW6OzSectQu9DR2Rm09rv3FZfg
0P8UJb0ZCbQ21GT6983L3Kn63T7NCVzI0+8D+coHB+nSMQH+ziuBqOGpQtMrqL/cmfPZNJj0OJod2FVi9qfj7vUr7AjiAxGzHxUL4wzMNdElPuHN8N+6z/0D
F4Ek5PoI49wBDRf57pjXzE79+c4p2c/sK/WP+/Po7RjB1xm0ROjr9DC/DkPxIwb8SKE7GKzhNecKETf8483h6AYzFuAv6B0gN9feO8Yz5DrxBeYB9O3ssCzE
GioEjwTjR8QL4M0W3sn/+f8JtMsP7ALeIbE68B/XF7ch/Z72DFHfGeLlvOnu8sHXT8Mn1NPdFhUk+BYqAeT3/RT43dY9S7X75+Ua/BoY6vFiAfuGDn/f+dn1
5D9FPwjiNQP99K4HtTj0yRDN/RElyi4P8OUOMbD/wsnbCxoKQPAcH9i2GEjQLQcQC0bx1CfzChXs7uNnzd2+4MoiRjLKzUgHG/lwXNch+QLzKTc7sOZJBP7e
7CwKKE8N+weuHcAg9hLL7QEL+0b/49cgCPH3JQH8uBjh/ekN3fvR1O/44/oN8sQE+fS00QUfBuwH5BDs+uMVFoEMw2vr9/c0yPvcFyDmDCHRQL4KIDPrvQSs
5QRS17UP7w6ZJdg2j91aEAj5VftdOc8tuGIfF18m2SPfzSPl3T4UWpv4WCbOxeYh7/FJ/OQQ6hfYxse+xQohBRTtCyH86P/v6QEB/SYg8w2oyjn/xja0VvD/
3zsXyMzStQcouhPjFdX9LOgqE8opG7Mmprwe82LmuRktATV/9RwN3jbA4PTdbqgX5UjdCa3U4sdBuMPW3urdVtNRDfPl39ndQ8Mz4B/A2vNg8jd0FgEC8/f5
7wn7BuTlHxLjKQfXEc5K973wAgQBFdMB2u8Ky93VSsv34h4GGwvz3x4LDhD/POz3GsYRzx0GCOQgAgT0FC7YCunb5sUq+wjXFuED3hgIvA0zl+3/B+EjKiTw
Eyzi6gvy+YHn9C0OKk1JAApH9gD39RWa3/5R2/VFNfQSMvwO50DSxt9O4B349uUv5v8W6iXZzeb4POcE9CTcR/Qp+vo24+v8BUoJ8/hG6gDXB+TdXfgYFO/t
4d7g5/rz2AQY8+ncxwn17ZrV1uc28AT8IAhS5vYa+Pj69Pq26/3i5v4w2ua20zDfva7WKzkAThQk1loVpuIq19j5v/0J/Aju7ftK8BrL9PhKLfLi8wnAGREf
qcnI5y3Zz8/+7hVsRPbwC3/228/s3gft09bK8rbR8AXR2wTO/Ab5EPf3J/jIIwfz3g21Af7EzeYH3hGnBuwp4jj5BykUqeTPEAEaSBPrx8MaoMBSFMIJ3Ufz
DyPtvfzdAIHHGgj5+PXk1dUBIBH5yQ/zARvxrRrZMtzyLBe6397ll9EhHLoDJDbP0gbkuEHr8sXgD+bYICbv3LonFubP0h3czfzo3gxX0RDQGRjSKAMPwUMn
4b4WL7z9H0cFxBll7dIG/fALBBUIEPEPAPLxDtDcANq7veUDAbUFtxDc1vqU5hMdn9SxGgCxB9QO29/onyIQUdq65dcNziLe8/UTQfLZ6ArVzNPKC8U9hg3h
NBOb4Bkm7/3n7ubRKDHPFDi7uEaB6xGtxv/il8u4EdM9HZ+f1OkK1cb51IkSyP8cHeqwCNI/ICL3AfGsLSXHPgvXCf3lLR3aZRzb3uBh8/z62K/3PHQ/AH8h
CRHL8fUBzwfINwBBNM9SAgkLBe4tEvsK4P70SirVfkDrYvgmH+na4srzHF42Km40GDzsxfkc0fv0DBs2B/QaKT4EICZJEQ7y9R/rDOc3S0PgPt/6y+vs8tX5
MkTrBVg/tlby3fvv6hEC/B0O1gPh5SXKHT42EQQl+R0e9vK785MWydM0HBLwG/skK+jt0yKyNsPOACUpJSTBHTHKPMj6zzkaAv3mFB5T9qwS4uWi15cdjM4i
ZxwIHPACSu33gTjRSNfFrh1VRw7Y+knSJ8fa8hPk9vwBQU9P+MMCHyGuLMr5vcbWGSU3VdM3KgcWyCEJd/UExwYrQUnt2SwD4u7y3w4/GQbw9fcfBN/1KfIF
FRAENRAwEwTw4zAH0/HP3vAYzRoRCiHi2uI3uNYUBu7dzAH+GBn56P8RGOrOFBn6/fXeDwMpKeD16xjqwAIHyd7f5hz9NxLm+QtHxM4X3w/Q7wgLCwDC5C4J
Ug+8J/rHOQTrQ+IrNr0B7ycP3Rj/9Aq5MAbsHva48QAo4oEUDijjxlcfBum0slf3Jds07MPW9QLrDPrcsO8GBusFaeolrN/dyAjO9AATwQjX8QwWNb3C/cgb
2dPJ+dTOF4Fe7NnW4/wCLuwI7gwBCPURcv8j2s4V2Euz3+oWD/jyolwH1Aqi3r7kue2wHd3LCJd4Fy7y9jMzWPXi+Avj1gLvRBz7CuLxXRu9weYNCukjnDcL
7ynEEsgEB/T39NrKELr48Mbo/9wi8gke7t33+/Iq5yUSKPPddvDwD+XUKy3eA/cqFecH1n/8/cfz0DAN5Rf4IgsBE/BW5gQV6uDw/O3wCD8U7AfqSOvkBsu5
GgPrxgDuAf/X+DztA/r0xvTs4dIdvfMF2+fS+Q3pBP0B8AgB+unsC9zuw/gJ+fX2G/vx9OLo/QLq9Mv95/H15frx6uP1MOXKGt/r4BrY+APZBQXc/U+G3ij8
Afju1qwj8E3oxTA5kx4E8fz1wOTW+es3+twWTsTgJvXI3Su/ywrXLRryAFSO5A/jDML51ZX34z/y5e4SgSzf6Ozd/uTdz+goBxjwMOnzDcb5yRjV1OMT9BDk
z73+9Orr+ebR4+LAAOng6agA9PLS8czWvgH0y/LE52vG/tjK+ufv9hD9+6TU8fQT/u344QYF8USyDRutueXo9P/Szffi+OwppcMPzq8HET8B3uiwBBruKaU1
PoG40dW+C7cXzOANvjaQwCS41+MEASDW9Pm4L8MC6dzzAhL6Ifz7xszFzvP7IpvVFYy/+NzeLNfJseP06+3Ml8jv5vkBBwkcBiO1wfbrIQPDFOn5BAbULqzT
4BIL4+78ygkH3+bvFNj56eK16hDbCwAmydfx/fHFUBTa1OBA1M7N8M3P4QrUEdDi4Y7n/hj+4Sap2//x6agPVOeB8VHk6v9Mt+AYY9DNNR0Eo/BCxdWrAQ6q
DlXuxcIe9pLiKOH4Dd6v1/XRvMrNOM+jGEW3nMzz4wb0Edr57enIuxTKNRbjnwLE9/jL0/Xt1vsB3wPGztVaFiHa1/cLEDLV/8UNLv7DFNgS4fP46PlaqfbR
x7EB+QruByve4A3PuNUF1kTT5AIa8SkEvSIBBjSp+f0f7iUj573j6AwRrQQLp+/izK7qdMi7rPHN8FUO6eAcG3e6KS4Nwivj1RfoETvVADrugSst6M4YLCfD
5+gWyEPxntH9D63dBBDwLgDmDPwPJMba5treIAMbFh4JJPDz8AE/JSPiqBU2ytlr83/7/fjQHfHs9dYXWNcT+g/nx94i5D0SLiS36BXb3CLT+L4N5NBNXBo4
2SVC6gZC3SYFK/uR8evZaAMaLPQ1B/D3y+Un32ofDurI7Cjf2ffhcNIXxfArRxZRDRFU4CDFBEbvLMME9RvkBjY99z70J8bHzRcuGioaEekjOCf4QfPm7PJk
zSoS3DBq7uxm5f/PApjS2Ln1MJP1X/ToRBJDDuyx+gn6ChTgJXMwTDAMHQswpeH5kRBD21NQ1f5THvXeAZK47OggZeHEH6DeHDs0H8WH4A/1BALWHW8E+gFD
+gozoJ7ngdUi5iM1uaT+I+H1X9EL3KjqDSXWsNGkv73LydM3FNjsAdcBD+L5/xkSMcDVROQK4i7aM0Dq6T1KOkHv63/xL9VK2hIO8CYtLS366+T+8fYR+AEq
AQTSRjkBKALTTy8sHlHVCRLjyGhY+R1t2kb05wgA6Ovwp+hoU98g2CYwGcf89eQhKRz9UhjnIAXp/DDvMDrtugzw4XBKFjgcyA7dGQwM+/Po1u93Gwj2+Qkm
91Hd9pIJthY18w3V0s7x/B8uGefTAOvr+DKoIaINKAgmyf6+Ndq4yzlltTMNzkQXB1MBDtdWAwZFJNLL0e48PP1gMd0G2/DQUAywZrsvFjD5BeaoJN3fA0oJ
xyjbuWckB3/s8eYt87N1Nsj64gQSDSIkA8kI1urlK/HOVicHGwEZ4eccHQISFAbP6hYJ0QILztYD/1P2Di0IwywhEgYjHR8EHNMl+gJkHOcGABn26c0MswbK
AvfRf/z1GDgK7ULc29/w6iSwEgX6vwjdB1fy8SLg/bYW2v4p3c7+yfpgyREu+RIICfju4OHn6+cfHjI5GRX00db58/Ho/+f25isO8mg2Kcvr/hLj5fD14gX8
3RT7GgnS5isC3BG8BBHr+tbeGNje9j4OBdweEvkcFizk0y364QxB/fbM4QL3JOgqzQj0Mvd/Eg2/5K4eC8UMHLTcPgDfx1759eUbFfwWFTDZERP/8Q42COgN
2hvVze4k1+rbWCtkBRTu950U8s//K+YqGhDW/CkM+sPt+vj21yvcPt4bXDwPCN8Pwwze7uskDNLS+w8p3jMGDfYFMf3vuNMZIhHwMRv9yhwETebAKqKdXQv6
+CDq/egIKWzwwtTH4ycI0Q38B9z9uB8jxuEXgdf4A+0GC/4DDkQzPsoV97TFKv/JIObj7vsHLzPqHN6qvRoI2e/U8O/R1FwezOUNwBAY4/oZGRQiDTsycOoI
5LrmIvbiGQDzJNPZRkby4rnp9LX41Ozp1/fsyjXvAd0M3/rP2ebb1vkCWSPXtegXFfQz/+7pBBYcECvh/rrWCv8o5ec5ygUmPFYJ+gHc/hIxDTjYBQjjPesI
Tivs2uRNDBL8CzvW/EQIMgEDI+WzQOZNuOw24QL9HH/s/QjtCwzgGSEON/DZOzEfMfUryfUc+j7b9Djx9ws8Zv7w9+PV+/cg9MsB+xb+F1UOEbHnAhXmy9zX
/QH0t9sM4h75+fXp7eL91NX4q8YZ6wgp6QPUEAPeFfDe048hFfAR5Bj+9gv98NXw/DUnsxH06RPt6fsH2e0Y/u4D1N4sGAIS/ebuEc7ZIf70z4EaFRgAGA4E
FC7w9uP38usXCtny3ALjCgEE3snu4+/y9gbpJfX21gAd/8Pl4b325/kc4AgU09fxK/XuDtsI/A/4DPHu8fAD/+X9++zw8Pvy/ef/IAz+9v/v/vcBAPb0Bv7z
/vkNAvkK9/S+6hD6DsD2FdB/L+Pp7hwC6+Eb9hHVGPv8KgUIBvvpAfbu/wQP7QPs9gsG7OEA9/zn1wj5J9wcEiJXMAzuIOkB/ef4/wvyDg8JMBro+wTo9S7u
5O4C/Pz9EP7nHOb7+CL/YSfR1//1MwEOlLXCvfv9+WCr5tnQ3dNuLtHj2O8P+L7fy2/qxa/zTAsGFi1/HBLYY/vx0Lj+FWRFvMAC3x7I4w3dC+XqqdJCDgjn
QQVC/NbWDBbx+cwnNxn+5xom8RGuLPTY0NG3JwEh5fUE3Q0SrBrkpy3Euu0O+tfzJ+YQBBjwLbAE2iEy9c7dBQUt5vEb9d8D/DUY5i5sHf/q5fr31d/e3+0s
Lsh/bznqCQMDFuUmHYf9xa8O98YC7RP/IBEQ2QEAu1MuhXRG9/ziyjrK4dwF1rL6FNkhtvTnDvoF+SodK5r5tOoE3Ljf7A4DB/7emuTtsTf+z0IyEw3yyyMB
2OTa2vDa2/zIwwPVDBYPEBs3KhEIrvYo/usCy/QT4AwB+PAowRHh6xz25CgF6vP+7PYVCcbbJBEA0ME4+wUz9+AbBtbk3AsFF/Xq+gT3S+vz3uUFzfsV/u8N
3Fr4EPEF6M4f6PPlOPPu5d8l+AI48NzzBMmz2QgB17rv6wwEf+3v1xD22x0U2vMM7ij69ALq6ug61+gCHvTu6dHg+QJG7Pv+BuThEwDz3u7h9xcELPHk8SAK
HikF8Dfb78NKF+gV92fb0R1b7QZ/BioAQPPFCBYWtLEa6d0wBvjyAtblwfwNJ+vyQ0DfAEwiUQ84+KFZ7V/E2zE1+DgeMwTs/Q/rLTAOG8Ii/wYXBxnb0sI2
APH0HOvXP1IyPCY1QvsM2dI/KkXLmSgfFUT3F/Tj1ebW1B6+AMYb1fX95+vkGNQt7/3v9xrw4+jdGkVCRPkcBwIuzxkxF8DXsjp8LBCtdf5HGc7+MR71MOjz
5ibX5/gTRvLC7PUK0PSBDjgfQghKrgn9vN7xH9vS0w3x3u/pH9AM5SnEKPUIKjEgovbwK+0VA9Td5Lm64fG84NT/9O8N6+AV9dD29fLdvND8B+nz/tjXAQkd
9Q4LFg3y5Abo+vby5QWz8v3I9/0AxvkAQAsL5BYYxgfwsiP7Byz3CgkE5/b89/wC69MS2ehE+xLh5xMRB9jQEqfQ/Av/A70nMDTV+RgSJGjwL+bP5Bu41vjj
8+Yr8LFx8DSo++EKGt4U4hcoOOj8EcRB4efx7gHw3zi2GBbpyX/TU47f/T/wsfH03xFG8bEwRg3BRNsO4uII9eUp6+782hA9H8McAMkM++QnBAMW3/rb9xem
Bi/JJQT0I/gb8O0u0K3yleUe9Bf2E+nnJwvg6/YWCr0jPIH4/hsyDQAjxDTXzNe+HOEHGej6GugfDv4K8eAh1tkH7vAHJOLyH+LyAwYDBrwSL94o+wVLDx0M
1BgQtNy++hfbB/v/5t4m8x0tDQYIFO4E49jwL8j5FwgI7hH7uOki9AP2984Lzz7PxcA1KsVywO0iBt4FWJvlHhMv7xIGSLbqVgMV9f3i5yvH5PYgu/gYvfIA
5gJFgS8FIKcu9LRd6bQqFwgTPMzUHSEdGiLzP98M6+4CFuzp5xQD9xYeFEYDluYgAP5NiDQPAd0GGuRR+IwVHAPx7KXvLAcGE+wr4NDD9vz0xJv85Rbo+jLZ
8eX689zVB8/W9AwL5bkCyj700drI6gM+xuO7wCgUvgMeATLqLCQKAuDlDtUC3S7F8rfoCZfU6PbbF+727/XHEO3v4+MW/Pop6Qz9C+oWgVz09GCzKwjzvgf5
I/UTCL/YEsvb6xAI+tYiIwb3JEWpNgflIPBdJuzXDPcjBuoel2PI8y+7PwSz2xoD/u0y+yIZ8vXv4QkQDQ7p7/v62ujoONkJDB3o/zsf4CPi/gX09i7rHOg3
ARbmAvRE0gLz2zQH5uT3Gf/y/jL38fbr2g0LBvMM9T0P3f4B7g3h+PvxAwb8KOh/ytz1FfY82tcB9vgE5PHuCBIMAyoH7O/75gLXDOwD8i7l5OEd/hj99tMA
DOrm9/oIBu/fGg8O9/jSC8j13BFXUxpBDC357DHnwQSsrhLc/EmWyPyjwec/90/03dZMgbvKDfj0BrNxCdg10SHGvAt/U/hDeegEXGrHk934rgqo5wa/sOqy
tQf56Bci+vMTouuoYN8nu+tN6dXBMEum6rAY4L7oEbYgCDPnI/m3Ay2pv6TouALU5QW16PL6LzDDA1P+avk4pPYZDw0L+vEM/Afx2wAK2uwA9PEVAgbx3gmk
Ce7L//fVGfH97Q3jCcfvvg75C/vm9RDYAeIIKRtc4DH0wwnf1M8e/i4F6vnVGfob8x++1jD0Q9H2GdwGxuz/QwHl1fQQ8ViTMUzqMzRJ0jTp3wrjydhZ5RRE
xDE7PBRL1xkqPPoKRYEoQc4I+A31NPnQvuQQ7TmLLwQGKfDx5xzn+PDcBxM69yP1DQ/+zPrg3uv06dP3+fMq6B/g2yIiVecPuQ/WLOEQA/LwCPnXCMS27ci9
0xP9FR//9fwT8TH62frCDuUNvRsN8jLP9PsXf/sIF0bOFuMk9R/s5NrYLdjLCfnx3BHE+Q3o5r7J6Cgk/vMEC/UKzEHz6jHc1+D0OxsBIxz7xNPq2vGf/iGt
DcrcGMHmBPUH7yb8LtHZH0Pk6+hG4tzu3BnT0+/+K8vwB9YCNc/T1+EX+835zuOrLO4QztsLBPG1CBjTVMQIEhHyCtwqGfXb10nIzQ2vV7fOUAsMKdHZshb0
G9r4yvbaXhbY1A0TDAbWJBX2IuIl5uI5Gsx/HRu+CR/5zdbH6N/DPc3oMODo2SQH5tErEvvt/RnyM/bq3/LuEsX46QsK0QTIvhUOF93W4vHi7/RR0LME9940
CiUJ9g79IPQuCTat2PkFayvp29YB/f7y9jIAp+gj7wEW/uAC/tFQ9esMBJOQZtnFNBDv7ePxJxc23y7TuEv56xTUvAj3OBXw9Lcov4FT9gA6Bub8MvYuDgEf
1vWcQ/PfBAHyDgH1AxYwJO73Bun8HeqxQugY5R0oIyUeJe3Xm+1A0Uf9LSD0J//oIS7ivJIITP32yxQ/EyZLNucbEqKgE/a2ddol3KsfLhY4XxWk2/4+CCnU
V/7wMuouERgTxIEtOEDNrVMGJfwlOu8QK8jIBs7yKu3dHfYCNDldPPih1STKDykACxI43CTnEicF/vkbGOju/v/sKPf7FADx6P3n2tjuH/383BH56/sZPPD6
++wL2grg8RrxBO7tbPYY/vDk9d4PyOsuywf7NNL17PTN3PoA8/HvxfkZEgIU2/YA9/nVHuEE9ijwGT0Ff7oVC2k/0ewW8hVfqQT2F64TAvgOACLy7/cF4wkU
JgoGANMAARr3B+wG/icEBPfe9eT5+fsB2vrhAAsQ1PQYEyf16/waGv0C5t7RHBUC9kQU+9cKPykBFPT06hAI8eAf9PHSWfomISHWH/n78vD8LUfW+g1/M9H+
09/dAe3N8hPz/9cQMv37FwAA8wHk+fsU2+jlEecCIicDEP348vn+CeLZC+kP+fQP8O7m6fMC3DfN4fEA3PUWKf4C9vL8/ubz7+D5/PMK/gn/AOcABgAH+7L4
/uvd/RT87BQL7vwD8x+BHfcT1xD8JvgKCfgSGOsfpAkC//oBFCPc6QENGwT5/7EY+RnmFvcS+f7o8NoN7evxHf0mKev3EuP38PAE+eQOyRXvAQgDD9/QCBH7
EeMDAMT/BRMh1S0m6d4M4QsR9hW0GuH9L+kHD9Xz+N8E/wYEzfvXEf749wH8JwD6/AadOML9uj0ZSdfm1mMEy/4N5gTv3+j8B1um//lVBMAaSeQDvAw3ARg/
6gYS7Aj3GVbtKc8Y2hf8UJS3SH3b6fcjEwVADwIH8Au/0kMPDukDLAPxyxgX0/8lx/br0hfc7w77GMhC5Qz9IdbhH38rzRtB6jHA1f3j///kzDQFTwLifRoM
rgQr/dLzLBsX6yEt9zr/I5ws7Gfm8Kk6JBwFHwYLxQHh4O5cAf623uf8DyD8Dg3/ys4PPur0NgX+7Ob2AeQgjvoEUh/GqEn94v0FMbkh6LIvsico8qg4xue4
/ADO8xCe+JEoBvEAf/oS3hMy0OlXxxroKbfEBHiuAu/5CwbkBfwq/yD0mwo5xeH5TSfm8cgCG+3tUcFGCNvaAyEA/Ah+yRYDIPgZJhkF/57QOUwcOO3WDnQC
DSbnEfnt301LBLDa/CMI7vjdpNfOInETDvQ5Fu1NbvERWwjoUw0XKUn6CBnSSFEYBPw78u7VSxL9KxJDRBQEIdLY0/O4/2PX4QndId/sY/EZ/TTxRwVYAf8Z
+kTn1wTxzqg1AhokfzfvFiwSSuLqFOj0wfzUKhQY+O/fKPsNAs0czDwBAcXW0De1s3j4Cab6HgruEyPn8s9nvtAa9q+46v7I0NJD4QjZFOLqN8Ah+c8yLzvd
G7nr0V4HxEAqzcPmKkvR5gri+NxC+8jDA+7RuA/OzQgH3/4J6//qf9YE8uZuKk4KAM/J41T62y8KAdjROjfr9CLEEOspwveq+vUGp+/w6ulYIhQa2NQO3v3z
AQTr+ene8+ziCePzAAP6+fMG6wPs6+jR6RYBAu7qy+cVKw8Q57Wix/nw6PveFdT5/g7d7tzf9On43OTuy+Py9gTs+vniFvkc0uj11qkFMdkXyTz0yVUqLg/c
+/XUFRUBD+kKGdM2FNDn0h4Xv6YKIBqTDPL5e2UT8QPm66rbyxjk4hby3X8FEFXw8dvaENEt2PLh8g4L9rXF9vfYC/E+7SoU9QvoKPwh2Em38gT0PtYqHe3/
C9zZHOfwzewhKBkHODLmHxIGAeTgW93qEdFL6hAzHgof7vwM6BfV6t/UKdgi+e7W3ijh+dn02ff+CH8YMV72/u72/hflM9jJFcdn3jT0DNq7F+703xGw2vD5
+d3/zPnY8xTzF+/o3NQY1dvUL8PoHOb82AEa4iMEKuCx3meiz7P1FRglJts4NBV2LO5LFgwdDc1P8yUBJEYMKsKyO574vO/xwvIXp/ggLxXn/PwYCNUqOScI
CPcaHn9pCDUHCDxW8MYuw6Hu4Rcc2gnyFab/3enOGQgM4RwlMxsWM0IDNCMHLUUD7A3zLB0l+EAe6TFLBRoC6dEj3QoRHcMA3VIIAicJEQjz6s3lJ+zew/9V
ARgE5roNCLy72QwVCLnm1+bw09MpYdnn4v8KFM7X2WESISvkvO/6+egJ5APF3f4TFuTw7NQd4v0A9cfpGtDzxt01u0JxdbTuBCfhJ9LO+P7pChvEwAH13OPw
yfXZ8f7Z5NPQJgxE5t/v2vADf+n02cwn4Bpcau8n/PTxIhnbK/P/7CIqHiEWAwz/E/3c6wPpEOsc+xbu698G+vgB9/f08ubSIPTz3invAgEu/+LX4Qzs9SsC
/fLw1DgnBuok9xHtEgIbIwUrEtsA9/EQ/OkG9wPh5AMJ0QQK/wHUN/4LCdME6D3gDQQa3d8aOu3y3wLo98FK+CbkAO0YCwD37Qv9ufnsPxQLC+fVA/EE7wXt
+RTfwSMfD/XyiSX20+Gj6NvN2/euFUMxAvcEMzkbErgDEwrcBgvo/fIBBPYiKD0F/+7+zVIeIyDsEfJLF9EfEkrX8YEyI1oj9eFN0RPp6OP77eP3JxgFKfbn
wigWI2EXJwDD1AMuQx0D4y3XHAPm+A4W/zL0CgE8DgfiGf4BJ/0w6e/cBxc7LwThLhMb5PQWAwYE8+0EB94J/PEO/APzAgID/xTn8/P79AzqDwvYIhzz//bi
0iQQCwTt9uAk8uX1Fe/05/78Dvrm8fQP7skOBPoZBv7aSPQiFhDkJxQKBfQD+egO6AnsGfcL5+Uh8Nw56A0BA+IBB/gF4wfr+gD8BfzhBvb3//v5CwDmH9Pm
9xtW/PX4xC/lKunT9fL3AvbmE/fd4wTy9P9/9OU8CNbq+3gBIOjFE+4O4x33Hv0PBf/tGOfxxgn66zH+ANXm89v0/+v87QHfA/IQ7uv1Ehz99OUMA/UQ+fIK
Wxr6HQ8F7AVsBQTz4tT2Bf8i5hYADNjg/BT73fbi+shZGQP0CwEACiTc6wIA3egQ8PUDD/8FAfPxAvby+/7/1wfw+egGARH1CvoPDdn5Gf8X+gjzFPEIE/z2
/Q7xAf38+O/N2vXr8hb0+/jq7v/a//D6/uLbERTq2xbiDukE8+I9E9Y3/e36HSn0BHPu9Bgd7vTf8Obs+krpCv7j6u3uEQbz1d8Y/B78DgUD6vMe7g4d6wj7
+e/7D+IJ7xnT7PsS+ifqDfwfAAXh6OJn5NYp+OkMAMDPBjAA5vrp/PwN+dLH+8kK59/S+tIXIXna6xw49O/VT/jNAR3Q+gvg6uP9MQLWyO7pBwX5Ew4C6vXo
+gEE4+QQDg7oCcrtEfv7/wkc+B25IeQA1hra8/1/z9guGBj98OEHDiX+4P/L/untAQj/2NvZBOjDCusP9wLpHBkdCvz4Jw8D9OnwHeTxBvv8Lv8P6vzdE/kM
G/D9HvP6FP8ADvsK9/6sE/rv+yTm2OP67s7l5ur5+/EBCeqBPQTs+eHW9/LpHET3DDvl7+4++vz1azEMFNsC+QEG44v/AfDX7B3yA93+M8z4+gLy9Dv96Rh5
Afj58v3XIfPh5xb3IQv8yRYa7hoqEOcr/+byA+Is7RVA8vb6+9AJFsSa1e0TCv3HDTMCLf3iAjo4kAYhCN/bVxcJEQX7/fn4vvvq/CX1z//27OG28rYc+MYZ
GCLoEyRB5frp8uvfFQv8xuj29PcV678mBQRU/ekjIOTFEhEW/E3x8/IA68/7LdzxyOYUEOkt4gT32vMB+AHw6+EY7/EAOf35J+geCB3zCzXw/wsb5xDhGBrp
8vEL8vMW+AMKJ/v2BOT67OoN6i/jGucX3gnm9ufcFWFSKgAB5g3SMvwKSzftRgQcge0O//PGw/Mp6gXzHb4O8hH/9wkECCbp8Nn1FejI0urVHbPkGMk426qj
/f4U3wwIwQy58AMuCvHnqgfCmUn9MsX2IBz4+Lvc39nCWkDpxDdrJe34C/vbOwbxGUAB4/IZler/zOfJ8tvqkfK2+twjHcgHp9El/yPj8MPbs630stq/AOK/
J+Fe1uKw3wIZB+TE/N7S5es1+/PyoDKf7W9CZrvhFRUe9fHiCLu8+iPaJtb9G9XhBxTgCe/m8u3HxeUc5BobwCEKVO/coTwJ/8sW2NHipMQfTQnT78f3ueAY
1vL3/fz29/rh4fTY4QL2BBcKItgQN9Xn8fPb1xXdKT/y8e0IDgI9KOrhRvpD/8/S+tPhDiQMAUoWAAcbCDn5A+HTq+7nChvV0OD2EBkUsA8KIbMr2eoB+AoT
6gbp7OXF7fUM+d/9LPk1AcTe4AsE7qajBwAP9dUPxi76s8Xu5/XPzdziHxkwIsnq//Io3ddSL3/3KswjTPg7IQI68ijx9LzZ5Dz0IjzDAxEM7zRcA+7o1uHj
AvURJMcy5gLT4L+/YVfRFOIZORMuMefg4yEPAO4lze4NDJws3/79n8fzFBXB79Yg6Aob7f24+MwsMrAVDB3h/MzmExPTHNfj9OjRHEPp4E3jX07YSEIA3+Xo
RQrt08fRN/WsLrQDA+gBxeL//EIF1Ack2ETN2hYbzRf7DfqpyR4UBb0iDtTg5fP++Nn1BwsUAAf0FOfw/BP8+OvFD+X0IfsG8hv4Bv/1ExPo5gLj8Rbl+A0S
4Or8FA4B/fnsDOP7zfoH+OXv8+wrC/g08hQTAfEH/AMhAxjz6vgbC+sWAAnu/QQKWfjr9gH3BfsZ7fr7AQ4THPfnECUe1835DBn7+9f7CgjOEu8tOCK1K+bd
4yPxBxMSLOQ6++/3KOnnEujw5PjdAV4D6vIx/e8V6RP57N9B39Iq+DwZLxkM/PTyFTry9S04EBUXJucS3AUC5+8A9fcY/PfjFBkFACXsJPXl68D3JvkKEwkF
MO7ZS9olLvEWEdHTMhJQ+e0AKQsA9fEtEvb/Hn8A6wcJ7r72AfjM+wU8IvYP/vHDGssPB/YQGkD+Dq8XwS37CQkNAArcGcIeCQf48rf59v77Dfzi/rqh4Q4Q
3f75swDY5/kcTuAkFQ80GQZE8SQQRA4DG+zdosDoVUIQBrrW5tnnJyIOJ9nZCBvxJ//bGOQLGxomTvQ4+jToHB//x+Hb/M347fXbFf8pyq3dHfoB2uDwvX+j
yO/I5gcp67YP7/TT4ggFG9Ls+O3e8rJ1uCUBSOL3aULR6ekfEyEzpwvr9PIG8b71/ef5CusK2s3g8woCEgzkLOEm6/PyPzjSFeXe5vkH9usOCB8B5/PtPuFK
/B7zIyLe+xAi/fMn6BkE8gDV8QXvChfq3gv/HPQv+OsQLvsBxhkQ8vEZ+PwzIQ7m7ycC9ev0DPMh9v4HAcbzJP7TI+zh8BEO8+sDBQz4F+37/BD+6OD7CBTn
9fEB5gvb+fvqCvIk9g3N67n1Dvf/8Qbr4OL9GP799+Da8vDE8O4E/PbU+vcb/hz6AwD36NQw7uPbFBUEBBrW//QH/t4Nnwn18gj5vcbf2f/iCfbqxAIK4QL4
APMEA/hS8/MK9ff+xt/9Bc735fJTFrD89x3Q+OsLEwYE6eHx9WBJ0uxyJwEq9Pv4OAD3Fyg2Lu0GkNoD5uBc29850coGEQPc6uHnZvkfLy1zPCoQ/NfkINLH
HtH6I+Le0QP72krb4xMM7Rr79PL3G8hP9xUxBtHP9ybdDxMIzfzHyQATyOzj5RD1GN7u1gMOCC/t0yLb6RHN3c8hCh3kLxcHCRXTFuYb0yHm5fmyQOgA2eu3
f7VAJ70n9hQJ9us6FiMGB/0CAvLe+w3zAuq/I9UNFGMvDuH2A9bs+g8c8g0FAQHC3RDj+wr/AQIA318Lk/dfNzT0+/nqtsUQLhHe9xq4A/kD/Mn2AwcLBggV
f/OwEA4c3u/b9+Go5CEpCPtfIQcF8+0I/ij2CuoR/sv18IH5ES0LBvjXH/De8wsUtvvw79nzJfSt3DHi8Efp3xwgts0HU/r5xSHUsdYI+w3oT+Do3+fkAgbe
Kf7uC78l3P7M8dMLOe3YT8Kh0Vn9/xVEPAbB8Crj/ADs9wva7ff5zKIC9BsRDMYGFd7lCtYZ/inZF93z8/YQ+vj64eH8COcD5/UHE0IUxgS/p9UI7vr5BuT/
5ADaGfbX9Nz33vDn/fHN/hrB9Q/k+7vPHhYD2RX28erSBdwfHwgG2/4A8Bc58er6C/gT7vUQ/CkVNBwYESwPFO3nUPr06tHoXBC+AfXj2e/k3fUEN+8TIu77
AeHqAQLN5PwT6fsjDNUQ4cwjDM7bHb8HAAXbAg0Ssg3G6c/kABvd8t4EP8T+//oM+BAjHg/r6QQeKPf+vQrPMQ/45yspGrcOZa3v/8vs8uUHMtLU+xrw1Mg6
DgowBR7y7LPT+sX8QQ8e5BAyOiBoH/kG7urtBP4ONysFJ6DbuCrvIw4TNe0S/zf/C/0ZARjoEvPF5xQN9Pnv/gzz8g7ZBf4AEQvqJP4kDucgfxLyEerpMvrj
AtPy1/pIERX0DMwPCdP8+jcALRD0HBCrKjP4Fx7R4DHn7PDWFBcL5eDs9w7tDQcR8/sd/RwOXRU6+e0iADPJ7vj/J9Pm5Q78/9/77+Yu//HWwesesiq/+NcA
/wsO1QgtKgDYFAP8Cu4T4wbv0vMi0xYYH0kIB07r+UneUgYl//xJ68T4904/8u0S4hYn4uT+r8X38gQACMsNECAB7hILx/wrCbLX3+MHLOPD+/ss7P6T2BMu
DFj9DuIMCQUG8fsKI9HOHPcFEh0CJN7zFt5/++s66hzk3DYE6Q0rVRVh6AgRL8D+thQZDQcd0M4JIiUHAdbo+fZJ6k4K/TC3+Vck4/wF6caqEeYUPdgCD/kt
EhXCGf8aIQNBEOf2Din7C+wYL6v6Dkv+OzPv7ATwB/YrTEzm9wspEPMHzhEPBhEi1/wFGwUNzyHu+Nrl++/R4vLvDwSe6dccJisWLwvtvVHrz6z92Qf0D9nw
B88tDNki3D6h7uYCDQDzCdc5+PgMGcpA4tnACxcXETjhF/Wy8y/1xU0j8aEF7Asr6vwQ5Qf9Qv3oTRgIuS/VCl3w1+7pQ0EXs+62A+T+Rx8h3AEgzg/AMZZh
31r18MvQm+giQPcA5Qz8Hzf2LJ4LsfjaOYbhw9Pz4Mn89U/7xjc5w9o6Jw4JMCjQstD0GSFeCO4QodjWN/La6gXGHwXk6jwrCh7k/yYNwhf+1hIA5ekH/jc0
8MUE+8FA7yxg6xXj3NbqAPv75PV//BQIDcT/wfXuFqro9Qiy/SsG7QIRtfY17NQJ8e3mHMglDvkTNBcMMfZH+hLPGeUT6ei32+sAGQlfFgLg8AEE8/zX6NMZ
Gg8JGhTnzwUM/wT79ysDAdEOEAHw6+vr/ffiKQrkFEcBIAMN1EcaxwADLPTiDisCFvrG9w1PIQ3OGAreTZwFEO/49RQoTSINOfEGF/YTPAUCDdXxDCIFHO4i
F+fr8t9/80b5EgLj+Qjk8tnf4joQ8xLzDPLmMvQA/wAR+jTH2lbe6Qr563lIFwD4LOb3HRerK/OoIdvx7yr26PK9I9bFtuflyPIeU/7U6QRMAfc0A/YGCfYH
O+r+LQsc3v/hAva3CL8EMPwBEOvHHd4C6BcH2M/u8+fd4/MH6fcM//LW+wHv9fwUzaozEsfZChAg8PMA5ewa4vXa4BPr5fPr3egRI/Ue1dQU/g7l6OoQ9//r
+gQg5876K+wDCADa8PYGs/b6Ag30/vf9+PHzJdgi1/sPCPYK/ADfA+72Cw4E9RFLGwMS6/zzzQ3c6fsVA/AEAQgP9AADDS0K7uIw7f/73nQo9xjtCP7YI/RY
7ubvN+/+8O//8fIwEg3u5fjYCgQd/OUy/Vf36doF6ssB/ycG5O3r0wT6CAQP9/bhLAkE9gh/HwoSCvfr4C3lHtnvA+v3+SH8D/HoPSoG9s8UDezU+jn+Gfj5
/xPeIP88AQ/qAfQiBPYF8NY/1Pvx2fXjMg0ELCYS6wv18e//AwH8Cxb5CeoE6QYCAfQyBf7h/wL28Pci+vn3AQj/9BT1Ju7/7fv1/An+8PbsEef39tjtAOz4
9Of8IgMBDfH77Pfp9fgW+PcKC/r6FwD75vj18v3+CARB3QwFAzIK++0X5Mr8CR08DBFAAyzw98/fJjoF1kdHrfGSlhXk7/5iG9ccFs0aUeLzFAoL6/Y5DxsH
58nGz9LMu/OuA8wY+U14AvcrtNkhQusoIbPmBP3gf+cWEsMEy0I246tTAAwdOPpfDA4SBkjz7N8Y8SDt3gaf/Bzi3QOh5cbBjr3qKNBHLDATJ8gICSXp7QT7
+9cDVDnJ+x0D9t/9CAj6uSIMsL3099ZavzTQafQCGfwG+/DfVfgZBfPrGWDh4dj20vsuZM/RKiwF8arzGd4z4OMMvQsFDgUmBAQE/fj2+P0FItTR6vrmM+rz
4zny4iAGFgQCvPgB+Dnz9frELxkTAQsX5+ciGQcK0vxA4OIO3wwe/QcPAPIQ2PDVH98JJMYb9y0sBwsKLzUN+N/x//csIv38BzASTvpU5F7ZC+3ywQb0DwCu
AhnNDPI01k7/69rZGejpIfUM+tLK9gbz5d7rBNT+8v0e0uYouPjMFO0+BvP5FME3wuD05fcDCk7TJp8EEBsmAh0c30si985FAagK+fP1+CkFJTRC9EzOCNXa
3PXkDNP/+LXYMPHmBA3WHNrhBgDwNbXm/LPA7xjgCeHZ9gMK3wHqmPj4DRPkCA9/RPjGGfAKBgYW80EUPnz2FAEWDxDwy9UWzECq4dgQyfHk7Aj75NXYJBr8
+hPzzOHszzvU5vj5MbnnMu3TzsvhU+774PfG89UQCr8H3yJR89n2HOD7IP7XC+fPBgUCweU8IuXgEwDKKQkm9xkqQAwD8OkL9gEcAt0TAuTxBP4RNQLk/QQB
AxYZ/O318wj++Aj/7v30Fffm7AX9Av4L9QjzxfsL7wr9//oO7QPh++b2Bm3h9tkf+/EDNgUQ3dsS/s9UHxAIAAEC+vgYFfUZziPE7vIRIA729cj/4uAfEwT0
DQI5COkABx8IGP8CHt3r6Sre5SIwNS7XHSTv7sLTFeW1QCzt9RzZ3OUg9QrT7vMR7Q8R+PLr6Nn/C9sCtQfS57EnNNv6TgLt0Qju6Ah04/1m2yYd7UFI4AQC
7vMcBCIB+/8b5gT4FibmQhEZB+r02WbJ7+4D+frrLxzh1bzHLOrILV3w1CwR3QcaDPTyHuT/f/DQ2hbr4fAN+PXayAYF0OT11fXW+ikl2ugD4gQp6yTw9f8U
Gfnsybr/HO7+Sest+AXP6xfy+ybf5w02DOEPABYb+9/nGfLY1AQF2zsKL9atEPbiBQHzLcP4MhKdC/D36PT6BdL5DzvqzOvnKAjszLPi2AfyJfjFuTvb68Nl
2P8atg5N9lMFnq83U7HwTegDCba11znx9i75ywM44fQf6v9BDMLO2dkb0TUh/CLy/6XtB7P89iT0Ab/x4efMO97yBREU88XnGBDTGOUnFgjTBv3pmOvo/OGb
ux/w/NokBOsE5hRY708azuN35c/xzFjC8BjU8H/lxAUO9RH9B+PS5e8hDd/85v0C1CD5MeHmBMzv5Mv+DzL2tvor+QD4TfL+ChAX+AHv6ebr7AEI5km7G/cv
DPb04BbV8yMG/P7wGevh/PX8Aw70De0CBAgA7fn/BPf2A+37DQ4SDhYD/gvt8Cv7Fvbi+Qj1F/sg/OAwBQPp8fb/APPxJeTh6xDx7Q3+/8/kBAgMGvjO+fcJ
xeUJ/K74F+gJHQ7w2PjjRSIk6iHxDv4FFfT5BSL75u0eLuoG+/jqDfHuCR4b7xHs7Rwi1iLO6wDrASsGz/8v7OonD/XO7wfx6xvhSQHszzTu+Awcxv/cBDcU
3Oya6M8IgdwkEsgYHuMdKRCY+/XwAyVC5wBR8+D0AvgM4QPVJdP3OvcF9vra99Le8ET3+PXq6PcP0CES6/DvHiQOwPr368riJQnn8yD2BS4LLAjv4yz2G+QH
7xL75wb0zOjwGuQp3QflA/YYAwD7ChXgKOX53AAWBu8gxw7rBjUM8DgA6c4EE/4SB/6t5tr9FeXt5gXt5+YD7SvP9R2+1QbTf+D3tSMZMcUg+fXf5/UXPTkB
/OLAwgPoouncL/Ib+uHo66rYyDzePNQ4PeYMByX8Ft4L8kv9DW5a0dXk9vchjzX2BuBP2tn2J+zH4LGmKRb96vHuxs/48c3vvPnW0iDhNtTb3gna8/7bINX2
79oxDyMREbDfiPJB2M32+/E0uQa9+ljx5GPNIPey+dkVP9AGI/j05QlXR/Tf59cR8eAayR6L1d9g5cIU9g7Szr/FBDrR8tr+8MrgGtL2ririJfTwsLHvDOUW
/ScBIvLYCiP4+s3x2e0A/y09+9liNfocxyby5UNZsR4A3gfk2RAuBiJINuElKPIGDNMA5fPi/Of2O/sK/fH5KCUL7+8i5PD2B+Pf7P7p8v0K9ebWf/7v3PkG
9P7tDEqttetM8ulf8P4m1wP45cf0+sQDw+nJ1BVEUAEAIAEBQsTgEvPM0fzX9vM57hHdE/vu3vPp/hC0287q6Rn7YPm0R+oj+sOWufYdIxzcvAv6JesACSXh
8gLsKQ8L49JoEE43sAQ1CdYU+w9TBvDOLOsPEBoB0ejWEhTxKO3i6w65A/DgJ0L59Njs+OAE9xr3CA8q+yAtE+kHAiETCazgL/LpOzrtHd4RCv//+PP12hId
/AYY/yAgAuLb4twHGeELyRn0acj87AcF4ij09yfh/+37Ht0F3NglDhIB2OoZw+y78v3w+BUB2v4SyE3dIPH9rQXj9xDu7xnxKPIMEgz57e35+wL2ARPs/ecG
CvMY6wX49wkd3QP5SgT1AwUMEu0K3wU37jTcBgn2Bv8NIAH8BeL29S7Uf+xE+fccD/pADP3E+ALm6BMFBugJCAMU0PcuE/7+HCLr9fn1GwMfDScI3+oA+tAW
8v2+5vQD5d3w9P4V9SLi5DcUSSjvJBsMIBsxyO8K5NM0yM/zFvvZOuzs/PYAB0zpPN/k3QMBBesyHBLoOv3i+FDWF+vv7/czKvoLNgLiBDP3AAL7CSXU/d7y
If/sSOciAfrICw7+ACTN+wvyEwUT9lvqDvf9+xcLNAQN2+7SsOxDD/TF4ufPFfzRFUDxBxnfyurx6ej4EvQL6Qv4HPbZJAv1AP/w8eoUFQ4RJuf49hns/B8g
/AQiNRrrw+4N3ggg3c9SKxfx5Ne339IQ6/wxISDMTRgDBBhQ/Nkh+wUWwz8HwPYb4wc9yK7mCiXm8hDvLPLyF6tJACES7vHY3T4AB6rH8a0GCuwNy7TqIuL5
NPkE4fPqLOYGG+7VG98PyQcK/fk+7/EVApqf6ugCFAnQUPvo0N0Q61Al5cIKBAfn/zkMzv3p2PgyjbbH6x/Yv4n1FQ+3+urpKhb46/bbxxwY+c/A3vARB/3J
7vTXzRUN3QcELd7a87AWQeq//Qrn+n/e/PBOBxEhHoXR/wcCGefqFNw40NEF7b/d/f79FtD7MzX+1xfsAhP/kusA/vrZJAMjFBsV/A0b1//Ex90B3QPhKu7a
9QkE4em46/UL2PEF8wX+AeEbAPcO5doD9OsXFhwL8iXxD+QED/vtAQbq6SLmBO7PPgvsQiMB0C8FEewW4hIq7QQ+MAofGhcTDSL1C9X8CM/1A99CHu7ZVfo4
+PrTHxIM9xoC9wgHzezwVxH+AzEM2/n54/zk09vVEuPsFwoKACHf/O77Chs/Dv7rKAXkBSnTCQIZfy3sDR8ZHtYA6w0Q7hg/IhAWMOYR7kfw/O31/frIHOno
GAizVvL04SnyCPQoAPj7G9EE/+3aJSn4Bg0R5mX69BoD/gn+Cxzq9Ob3I+QCKyLrDB4dExUGDPL07AcA7A7kSBITClUMLeTz5hb//gUOEfzxEQsD8Vb7/PTp
/Ab0EAkC2xXHIPId/h8S9fUJ7vrxDe8Z+fwBDfYFD+DIAgH/4u74Hwjn5gM93O3u5w0G9/IH9QALDADv/BDzBwH32RgpAhjfDvMK7rgf6ggJUfHr9eMGL9/j
3g1C+fgN6u7lFkPnSKHX/P8X8wzjHfUE97nVAQQaAADcECXm7BXtAyL5Aerz/iUI8hPs5frl8h9AAhf/39IYCeMK4gAD9fb21swSsS4LtQz60+hA2AfwcyPl
v6EmF+Xk6QXmxMTZDxzlB/Phf+Yl7B78+uz3Mhsr/NbbH9T6C/niJR3oGysh6vsD/Bvv+vgX3wre6g0T5zgN/P7+CufuKAf/9PXx7isPqPz4yUUZ/BoDvtUI
EfPN+AzxxdwYDtoaCAEI7NYX4vnj9SLdHQnA6wQMChDnP/74/e3vEAQv7B4gEP0MFxAb5tkI4hQD9gL1G/kFCfvzGhcBBOzwECTQ7vwBA+voDtb56xL2DwIW
4/vf/fjz7PoK/P0J/APv7hEM/wQUA+QGDO05//P0FdUiHfIU9Qra/ffo2AYE/fL4B+0QCPzsKPLj+MgUBiUoHNII8vf+BgEK8gX7IvgHARXzAvUGAzC5I9Lx
8iX6CBQQ+hfo7f37CO3r/c4I8hfe9ALm6wkFAQYPJwNE7gvg8c1/D9Uo6AXq+tjf2dj7+wQrBO76+yDxGg7l/uIFAgAFIsYd++fx8uz5AP7bFPkB7+cV4wL9
+PrhJAjrLfTr0gwIKuYE4iXxCNz/1cnu4gsMAhwLC/wIAykGF/Qh6QsP9OwP6gc92fbRMCHb8ujr+j0aEPLnAf30/hYvKg8PMfsUGwL8GxTuBfnv/jwZ8PUM
4SzjCzj7RCsKOvr+9tgx7xYctv8RS/bq8yIR7xAK5fkM3hcV5Er+OO/S0Rn06wvz8PLh7j7q1Cz2IPDvI+0u8Pb2DAEJ9f7ZK/z1IgsQc9wqV/EkMinz7+74
HiB/DA0f4yX/FAkNIlwf5wEK6Azs4wLc2RQPPgAT5kz/M8LZANkE/fsKED7bBfvu7AYb/+Di5vPkFiP4DgIhwh/LERoaEe7qBfvx/N4YAOvc+NrmBvAJRAMG
El3g7fI497f7//L7IxQF7gk++j7t/dzw2wrk6cP7wef4+AES4vvpEyXoAf/729vq9ejb8izr+/z08PP8wBAH+CcaDusW5gDz3P304ibr2fvO+/Lm2ewFNOge
NCkYI/zZGwDcFQ34B/okGQEB/xEH++4KAh/qCBcl/CIJCunt8gL5zOX87ffbFzYL8egJ8+oE4wIx6837vgfwGAcGY98j/cjwtd3bW94R4tLqBey+1QHp9Rnn
2FAZQ+j4HhRD5xMBDObW2Os1xvjaEubPAiMHGN8iBxzoG+Ab8vpK5FYUEe7rxcfV3b/onvX96t3y78f56AAC3tXI4/P9L/H+DSCu4R7o7VDjB82mF+0VLYHM
A/Dx3BQJTvgLOt4MDRbq6tQa7uIL+wAQ9QIrCe7hJSbpAAYBAvr25sYE4C0jDErqFAXr9+LIxyP13uj47wAfCN0c/wzz9bsUJAIfDvYCyTDa+hMM4+UKyubI
6tb6FOkv9unv8vw56+cf6uDn5w8R7wkC2d8KIcfn6aMV/hsN9z/nHAf/vQoH6xu5KQnbAPrVNfe3we/XAM32IdsR1xQA1ssE9dq17x7P6QOaBs7cQOwy5fir
LA0NA/Xr6cno+ewDAwwAFvHx1hwM2wQBJhrrGh/03MfqxQvjFOPeNBIJDPDwARPfBf36FwnWPvcP8DbIeRLNvxYEK7zcAcn24+wQEf/x3/z+/vbnshXB6/nj
D/Gp2uPgwUgkP9UPONUDDQ0sFA317R7v3j8AwFvA7/jJ5AUC8xfesVsXKBwORR0feIFADvT/8wIZ3LzJ+/ghJSPkMiTkHPvi4h/52OgY6+VPFTgY8SL7CMMH
BP7uEhEu1t6q0u3R+UwWCe/tKwMH3P4Y+P3auQUhAt0B/vTsEPTvDQ/t4fsO/O/74OXV/O359/rq/ODiEhPk+vgE4fQi8gvx5/PC48PP8eXsKjU8+PL3588p
6vP02djy2usNB+cOEwjqFK/48yPpJPv2FUQD9PHs5yPx9AsJ8gLvCvQH+/nhCyWwuffK9ugO4vAxFezZKOz2G/b77w3S7dryAgrc+jMXyTuB4wq5BvYjHkth
8vUCq8YbBBTCp9/QtgbTIcJEMtADMt37FCjy+zTI2T/tJfIUDvMBEPvv8SkB8sUx+hgGC+wMu/AM6QH8+Bg3GSLFJOLaFhXi8efXB+Tb/ibkDPYYABLIBDXu
2fgkG/5tCfLcxe0e5xny4sTrB/rr5wkVUuXrFf3ETiorGRn86xQGGeseB9QFEv7h7yT8/doYBRIU0xP49QsAFNki8fftAPLo5uzcBgERKxOx3eHntw3/2Pmh
jvUr5OVou+ZU8uj/1PfsdNHT9v/+1Qzo7KPPM/QXAs2D8DQjMgjYCTQDA+kB/BZOI+DTTfX14eHE+t7mMNn4udQUA/4eadpPICnSBcnq6h3N8CcBEwHW5QWu
6r3s5fjwgdUp6TsoruFd2gDCxeoUOfTaCynux8Xm55zBGggI+AvFEuQhKuvCAR8p+e37IUTtBCXFUfRcytYKAeD3/Rvuyqj+DuYpWuEjM9nf5tXUFnPjxxgI
H+rt/O6P9L71CeP+wAQcDCoPnwMy7vL07DQYNwru2y0BE8Hm8tPYKvTvKPEP9erUDszbBwI88eD+9Tr0sCLF+PoSx+fpEFdK362dF7nkeix/tQRxgesk6PrU
xPXwRCrt5/UjBPzo2NCp/vvU1jWBfbYW4JtF5j/Gf/wEN+fpENHWHp3nqRHSCNp/GRzR4tX/FvfUJwfMhdvVJr+BfR4VDCOm2viBD6Gz5/wALrsDOnX67+kG
8RJoxuvONX/X87tZ8UUj89GBT8Gz19rl/SRKU6wcEecW0hHcMhD2gQQxydgc07gLIzH6y+n21H8EHP/K7dq86o6B4C4atKv/D0lOTNxSzuQQODTxDAdlKw3z
IYGyS/D8zvHr/9T+gR4G/QrpHtkE3LilgUnNq9ci4DTo4HUI+PmiHMPyqQv0f92k7dMf7WXeOjetqSiB6IvRz4oMAOqE9L4YgqF8+6o5TuHTxI1/rMDdqFQS
gy/XeuUXgeP9O6yx8W2oBbjwOyUWwdn1gVQZ9iPyl4H4/xJD4beiUPLRp+/XB7E7hkfQgTMF6i4rx7eg91uBSRXg1tlYGwrLFcIPJCuGZUiHRX+V5rf9w4E0
Jpy1aOe5256k3GVf5uUsl3+cHN+Y7Q8rKfIhMOvtgej+0azPDIEF767R/u5KGUnM0jveGA+PRYEU3ajD5s0B0grk6YYE3r5SOOZ/QHHM71Ma2+0zxeIWWzB/
/jTJLPH19AUBqV6BuCnS91jU8cIf9BrW4wGQZJQoXMIK3tO/P4FIBfrxDtrtFvXy8j0Q7e3tDf8pAvQAGuoZ5Bb0HEG+9gDs2N0y4hkwxwfl9vbq/ibk6Pu/
DgsMHkwT1vHL5O8N8BHIxBUAYwYRJQTb7+/E8NQX/tr6HScI1//rrvbz9i399Ff9HvHV1NjnLATpA0zS9vP+2eLfIgjpJsfx2vz28wjA6z4H5HzT93odrQoe
1A4GP/LoS/IKIA4W5un62+gj0P3YJ9QFGrz0PvfN/gvd/5Y/7xLf/H8M7evu1NX/og8Y2E0+/fgewO4cLBHwOfcNA+EB/gLzAwP++9zv+e4V+DPiEQ/U+DHc
A1b7rQ/zAizZSAgW6PQn5f/cIv396esSAuDgB/w59ucYJ/EHEfj94dPv7QkBAQUFCd7n/wHc2Af9zQMBCkL32SEK9hXb9Oj0AAUhBuv6AgPRFwfmF0sH6QH+
7gQPECYz6QXxHPUCKhj3C/kFAev19FYA6TMQ9eXqB0rXAtjYTfbw4ffjE+/LGhsECCYBJhUq7ekC19rv/GDlOCQHQA7gRyb7PSryEuE3BgH++hPU+/n49PIE
FN0P59kH+cwCDDsC7SL78hXmBiL6EQIFGwauLuQlCNjJ7P/jEH/q9/LvCNIwC/+u0f/3A84/Ae7U2Sb4C9L09NQbsA/zR9/iIOTRAfnx3Of74+0ADOUB8g7j
9P4e/fH70/Mk495T8BQS7+PsEPzw7AYDsuoPNhb63w3VI+/QThHz7+vb9VD87gwMNPEP6QD54vw/APLY2wzd0avr2P608/QYtM4IHd75GfYKBkTxEwcKHeP6
EgnrBfTt+f/88gD8If719v7zAPAP6yDwDtUZ8wYP8/4rCOvw7PwJCu0DBvry4h/r+/vj6Q71JgHO9vz6+PDu+O4bEvkH//v4Avwe/gkFHu/+6NzfN/sZ7H/Q
GPoENOfiMOroB/Lw6ATz3+Xw7PX6D/3q9fPy8UHrvc395P/p7vwaBu34+xD5APP8YPUI7xftIu7m8Bru9xbx7AME/vHzBNn+HAjw6wn8+PkLDRQLEeoMAvUN
7/8nAN/aAfsOGNsCRt78DQv69v0E3gPU5vAb/gDu+CH88w/36c4P6Pb+2xT0AfcJAvjn+PXaIO4Y/A7r+gPwAxPy7Q38Cvf2A+wiAvf4EQn3B/H9BAwLIB35
9/4fGxco6fP48fv2BQMK/QoOECHrIQ8Q6fQEEhDm/gEUDvQA1OD++Pf9CwIC/wQD9ez/D/wD8wMLBfcEAfwE8vXrMPrf8+T/H+rU8PMNEe4HFv/8CQURCeYA
E/ov+u0PDxf49PLtJCPr+woODgYBD9cIABcGAAUFCwcyCwHjE1HJBs7yMdPvHuHiIDH25Sj4Kucp++wKAfMDCuf44PLV4O3mRgLm2vTtfyAMB/v7C+fS7gAe
5Pv6A9QcDO9gFgb5NGP21Sv0/gz3+T/2Gu3mGvYC7gkKDvTuGPMgBujSKPrx8wnrFwft5jEV8A4N3Dv2+hIxBPf8Df4QCgr5J/jh8f0PKQPn8wLyRlw4+PX3
2PHbCMsb8wza/STtEf4JIeP/OE3Zwfv/4v4XUfoC6vUyC+XsDN/0+gsK9vUe2ND4Ke7o5svwICbaA/QFBfj9+eQ26flH9vIS/hzoCTDb9wAE5Obi+zsILBLK
9AQNEv3+BPAPCVz6Ah/aKg728+DwBQwh7zMFAiMv5PMALAT2+evzH/f1/OnwBPIP8P09zSbfJfkTCtcgFuL3EODxGPTj2fkH/g1/Awv++ej39+DA/gL+FelL
Cffj4CAF8xvtCfIUBPf7+93u4hXxEfsOBPbmJtwyxgMAFx0g/FP17vku6f/xCiof9MLwB+Xs5PjyD//i9hQSHhnz9Db2LPIK+SoC6gDsDBIQ3yX+3fb6CP4O
DfP8Obnw49vq2Rj8/vMc8PPx5vcQC+v42QcFBvENBQT6CPXIIAMTFtnbROX9C+kJ2e8F+PME8+vw/MoN8PsJCg4TGP3hBO4c68wwxOr2AiP/Gv79Bf8T/Qn+
KtYYBOwI7AAS5y0HE9/wHg7izQz09Qfw+QAgCvb3/AUBFxvuBgXtEA3q2BMCAmEYbuv6BPkqJhUPRxTpMhsUBeDwNQAI+f7e/NzlARL/+Q3m5Ajm1mgNA/LZ
G/QP9fHkDO314uh5Jdj1HBEQf7DeHeHgJkEY3e2+9xT5E+PS7NsF8gfz4/vhQCLu2fb0Bx32K/Dj6AgF+RH8+hcxJecHAtHtJPDuHAW4COMb+knq2A/11mD/
IvEMK/nu+v3XFdvj5ATPGtsa+CD1IyAk0NMO2+PYAxDoCQn79xISGvXy//byETD+DNveHt/O0gHwKLzRCvuoSc8N7xjzANjo8df7Of32du4P+vTc9vL7lAT5
xP3g8Pn/BwDv5ATx8vL9CvLU9gLK6fnjDeoa/+UE7Rbm3/n97efx9OYUBvP6/wP4chPxAw7tAM4G6wUJ6PcN9YHpCL78WdoJ9BsO4Of27/buJfPrbvDr+OPl
E/ofsNgXw8su4yEawPnlCeXWsu3771XLJMnz/+oBzQgU7rjTyQwHHjoTzssd0xYtAiHbDRf8bAv48i4rzhDsKCIo/TX5AggTIMP3F+EDNvMADr8T/OgfBfvb
Ie0T6/bYSA8L1vPqNgAQNO3Q2HUxHekkC98d80H9NtEy+OH6uv0W+xcIC9o5HyYw3MTyQfA9/+wO4QHfOiQzAg4C2S7bNfI2B/zPJs8fGOAU/fgd+f758OX5
Ggfu4BPzEO3T+g4A8+gbFvfzBP74Bwjy8AIEJ/Ua6/Hz/eMb3/Eb49XuBANLAfrv9fooE8xn1Pv99uUKAwUb6jPB8crc4wbt1v/cGfsCKDgKAtPyBPMp3SHf
DPHq6gzR6u8B0evvGAHzCfHgDwMfBN7+L9CjUfrRNi3OAfjyWswe/Nbawfbs96b54use4efzCxm1GQMa0P8LDe/wJ9UZ7UqBFx3j+BIB+f9LIuT/ElQF/A7e
2sMXzk7PG7vp7si56fwD5dvkFADa3e3ZPwDW+eP/8iHfGO7mBRLq4Rv4KNtUpe0C5PUOBd31F+IF+N4w1QewFgf79gn24wD5IPv6IffU/RgEIhMX5fwzOAMN
6gfY8+st0PgDHub98ALe9toABhQY8Bvi+PU3+B7w//T0AvQyCE8CHfz39uQlNBEABwT+2uDtI+ToB+zz8uYIzyf14R/T6yjz/h0W7AP8DAXU7Pjt/BQB/g/1
Cx7zLBTx/fzy6/5/3B3HzebjLDX7GOApGfUdEAHZEvUD/RMG7Q0Bydwrzh4LUP/O8aoQRPjpA/P1w/jPH+299u0x7eH0KTnpCd7qChLm8PznFwDm8f0tDf8I
HeQIBvIIKxQA4j7i/t4wHg0R/zkK9Qu2/UHxGvACCtfp/wb40gjjBPld9Npi7RPv5/cZAPb58tkV9wAV0xb14R/2AO/Z6v/d9/cPL9jo0vbYDRXxDfAUKOLq
JAAZG/8RNQoNBRIFCwr13//42/0AKQYR1f8PHdz84+HJ8Ov9+/zx6PoAFvr/+fH4BiP3F9Ei2NLi+gtBrvXpAADe5fHu1PXuMznrIj8PNvTg9vbc4VX0tPz0
8Qj1/O5FDuT0/gYL/vhj8xYU6xYD3dziLOT3AQYa5wYIObsa5N7lCN373ccAARAxAAssAAQDIQfY1dE8DA7rDrwDCyTmMQAR5R8iCQj4f/LuFBr1D/vs3iAN
5Q0j9xQN+d8NH+wc9fIS3T4K8x0HD+7v9iL05Qs71f/65jU/6/vhAP0OAwAII8U9+A0REUAG8/weygb4Cvf4+PcI+vsEEs8JFxDjDuMBExI9HAQBCPr/APgA
6QL2EQjw8+fg5wH6HB3m+Pj4/eX78f7r5gz+BOsIAQHtIxD87fbnAejqWgWn8/NG/BvnA9/bviFS+yblL93u4/kaKy+1BtqRMsbcX8HrNhIm6eUfQunO3Nz3
7fLU7RvHDilr8Lg2Ehjt6+EoR10LCtsyCvoDES+nvvwFFxAp8/ARAOvjYsLjN/wpvjC3xHd9N9Hh60vHgkDpBuIl+KTREQNBER+ZIOqpF7rsC0/r1usX5e0Y
EdZamf//HAz8ShQCZusi6+ngA1HBztrj9Gfk0dJlF+SV37CB6QAu/xI02/jWCQHicpqn2bsq/OAb5x7rGtIvSwz0FN4OUvhY+vsU0UIU7h0KIgPWyBUS61Xf
3s/79rnv3RoLsfs2WRYK3dD3CPkR3yfmHuMb/yEBsSDy0wQM8fIXHemxFdwP2/DW8wQa7TUbOeDy9i8L5FpKwRj0E/L//CL8PPvf/Az/5gnSGvT4+fwZ/PrN
9OEcFwTu4PT34/TuBwn21Dj4AvX48g/39fH0LRbRA/767/jX+P4B+fvN+PD4BvsFQ+r2/xYL9uf42vkG/wL75RoJ6Vt/tyHdCu/6/BEcHP7+A/vx/QIA++T+
5gwKBgTc++Qq//3s3eUJ+gQH7vfg8Tv2B/3p6BDt7PnhKuDXAQgE/ufr9vMD9f/78/TgCPsAJNfqCicJ7fnhBfQo9fzv7gPsAEUm1P74/O7+BB7/9vb9BQkG
OfgTBAHu7PzMEfv7EgAV7vL57vkJ7/4FA/YC7DoDDvXu/v0M9N7iFvPzEPrv9PTV/fUE5O4LCQzr5RDvEQb/CwUMBAf//vcYG/UK+wQE//xCE/jl1xz24t8b
5dn5/Mbn3Cv//P3g9QoMAO5E/B36Bfj7MeL56/0O9AXqB/viAwfl9eL07+j99t4D7i0Y4vL4QzcPCOAk89fy/+zc7/8BEu7r8+LjIg/yNfr05OkNLAMlISbn
BQfzBMf23u/b9tX55zfJ6wT+Atv9FgIsCR3x+CjVFPX17hT3HQABCOHjBwLv9+TX7/HwGrTiACfcDwL+FVzy/Owz8u/i4e7j3RXwFiYL6uT8OufffxLYtOT1
+wz93e3o8uj+6w/f8/TU7/YFAPPvGvMR8/r19/Y/8PkO8yE2/vkDCRoC8Nb64tr54PvtKP7+FkgL8zvjBAfm/AMA5PX8+AUO8/rT7v4H//jy8Qv4/+kO+xQQ
GOcKyODvItXZORIE8eEfKd8CD98MDc8bPwI1zvj/Luno9uAi/0r7Ag4aFF4n3/UPE+sHQxnjRDX49REPCdbRAxo/0/nvLwDk5MfrFDYJBBftCQ8CBQAICf3x
3wgc+8z6Fv4M8hdQXBPqKyQ0fw3vOAco99IhIAcuIhcP3+3wAewEBAH79jr5GvTsCzXgCe7lKBYXWxIJ7AIrCw5aCQr1MTMA3BDyyfT77gMpuPkw9d4b/uv3
3d/sQvwC0gQuFhDCfxMI+AUl8RQKDQYuFwn/8lYBAwEb//YwFwcHOBEOB/xG7RIc7cvz8yMTI88HBvz878r02SX6AfXhD/Du8AUnFtTy7g3p6+L2FO36zgkB
9N/2yuoHywPcQyX8whD/+gs8FP/6H97ODuP49/Tj8/YM9tv+5/nkAPwIIgLF5uX8Bwrg69fvJQ70+r/47A8b8dMS6Bn4DOD67Cjp5T7cCA4S48va+TMUIvoV
+c4MEQDq9vc1Efo12/vyUuzx0CAQ9QP7FR7w/ureKPm/c8ro4tv217v56sfX8gTZBvgsr/M2OLraz8z63xfS9Pj15uMI6d/vOCfIDs8fDn/d9PcFBhTvxSEq
5y7T8wogA/Es+yT5GwQD9uzR1/TY+RTbhRDe/wsOJAUangrm9iPktvMT6+n63FLz2OfMBUo72wEqDvMhyMLJGcFo6O/5O/QFFR8ODgL+JekV7PTyByIS5NoP
+v4HGR1D5unPtzMKBU8MEd/8GRPR+RgjEfoC1gbeHtv66jjX+BIlubUECwv3MvXV6Pzt8Qbd+PX++A33KfLT7+oXDPglGzK8+fr+3Aj3KfLd7PIUAQ0c7Ojm
H+AZ+xri//oS/fDq2P3l1QT0LPjoEvH56fUKKQ/z7fjr5fsqSAQB4tz/9urTY9EW+vqi0w/X6uzpAb0Y/xgB/wDeSMj+tvLUBCTcExamz+f69vQByP3IC/fZ
JPj0+Rbu774SLw8bCTPJDez8gUTb2xTvYQYR9PEc9ujNDesK+vAZ4vw74/QD6bUENQvI/gkuAPbV29bRROPdARfr6BTg4vH3LOG+MPAm8xPxD/HeMC8i6hje
21lAv/T9ANHc/vvwIsb/69c7Evu/Ee8l4cQLEAgWNhDsaRbo1972CbA7IBkF9ET3/O0N2fcSDi4P5f7/yAXYId7/5u3y9O3p6wDUFf8M++zr1w753wsV7/gW
5uce8QcPIffu8wQO5eL0+fZMLivm9Lf63jQJ/u8CIsTZ6f4TF/rOCekK9e3wCA3Z99v5AND9ARrrNvjtLdT+ERUHB/bSf+rx39j5/uIa8w7lSeNh6Pr5wQE1
/gEB+PL1Bvcx+zLbBPkmqP8/4g46LegrThru5fML0jH22jwV0d3+JRjf9/bKEfsp6v3VFykFHN/+DuwLCvXGGiQgN83OB//9HPsQKQjy5q3qGNA08kf7KRk+
0QQKzALzDfq3EubwAPkb8gfpCBoMsPMMEgRLNhXkG/QU9fEG8e8AEB4a8wki/BfQAPf4+vcm+vQB8e37/wXnAfT6Gunt7i4c8N3sCPE7AP4OFRc3DwPz3uoh
5RrvKPn0/Q3vCgzVzRMkDfnv/gJI8P1EFercC8U5vvsg4tEH9RgmE3DfFfrWvCPXJxLU1NzSZt7e2hIRywC+KCcW3fRTDeYCAB063A4BOfB/JtzF+AoYEwbt
3ePh8ugT2QoHGf4CKQFU7Rvv3Sq5Bevb0wLdEusl4s/nI9Uqn1U67tUgEtHs+le+Qr0KyvgBGCcDDe4VDacLtRRH+wbvSBA39+dK3Sng1u8Kq+bVQCXr3OEP
+x8Z/xX/2+X19vYZ/hvtFPbsCP4ivVDa+/H8Dhnb5BD7EdsMA90BZwUFwwDPy+EDGtTw6fnvDgD/7hEG+9gDEhHz1dPz2vNB4RQAFALWBvDtA/Xz+xEO5t0G
G9cU+uDj/iv4ECUC7Qf1A/v2+QUNFPwGGPv5/v8ECw/m4fEH5AjWBebp2OD8/E/u9QP79QQIBNbpFBT9FPO6+wv08gK8+QH58gv/8+781Qv0/enx9e72Bej7
EPYj/fL7+Pfu7CXX9BzY8SEU795L8CPZ4fH2+u71BvX869b56P4JvzH98wX6AAMJ5Oz96zX2z/DoAPAaCOLWH0fof/Db9BY/6dwC6A/07esMBRXo5CoKC/Dl
9fDq3+ft9/bG/Ary6t0NAA/v+gjl8uwf+Ntl9Rm+9uLzB/n0CAQB4xr1t/L55Tj1CyME9/0o/Pz88/0J9+Tm7PkJ+ukBBEX1P/nz+AYC+dUb5BL59gL+BfH3
FRAEACXz/gT17/ED/QTuDhLsC+f3FN/j09YDMr7V4uPh6DAXA/PgMvje3NdZ4OP+Fd0Qx9MT6vkh89319OsADToD9t4A8/cF3M478P3V4yHE6ezYEPH85dUI
F+Tr/vgD1PswA/byDgrrB/HfPcwQLvUS+jvl5vPe284T8PHV5NQT7yrH6t3RJc7pDRAEy/nnm+z87NIQDr/P5scB9M/f0ePUxNkC/BwDRPryCHUO3iSrz8TP
7EnP0tIJKQbqAuo27+Umw9698vHyfC4DzgXxQurfdSXtpyYT7vu6VhDWBhYOEKEV7b31PPwIEPwTveg84sAt2P8s8eT+6Syz9Ab15tfmCPgG9gEVfyPi9ewM
9hHXzhEm293y7f8n/t/sFAAW0fsCxQbqFA/KRRD5qRnlCRhNDuXczQYc9P/zROj8DgMbBPbuCOD3BOgH+/gW5hwJLeosLcjs+cz0GObwTvrpIRjx2+bv8QUx
+PLcAjvb3f0EJ9Ls+vAd5v8cA+vS9vL9Cw4T+/sJAQbtHvMFEBAm2vb8AEvyD/3oABjd5Ez89eMB7tMB6iEk8NoFPPf/EfgMSCkj6RAOBt/zEAzcRMDqEU/i
Aur3EBDk+B8Z+BIFA+sP4t7ZBTn+6RMgJQnc5+4o+gT57+b7//jwMB3TEQUp8dwvZSj54ibd//z58X/iF+ICAhkp7xT44NfzFNb+1LUZD/8E7uol7gkj5kI8
3P70PyH7ycIKIggIGBz9PkXwewUL8x/tAvD13gbsCPn48Asx5SnSA+jW9BjN8SsG7QPrHAUi6s7s4sQA1v8FDvHp7AL58P4F+AbH/OTzLw0O8vnuCu7z3AUa
2QH+7xYt4/jzEvLz1/jt6lsFARUf9dzr7Avt4hEZ8/DkNB4G9t8AARwJ9iziBAYTHTr1B0P48ekK/esU/gH03rHu3O4VDrbs5wYA6eEJ+fcC5fLz7xjl9f7t
9N727QgU3/4C6hHk7u/4LObuxQLz4n8e6gxQ9tzZ6/zUHgja990XHwwH4FYXCBD8ATcnERUNxOfp8t/3CQAHNTHnF/b59sHN/PIw2u7t/P7m7sz18eUABwrr
7SXg7PXb4NkD8fAG0eka9/wEDOECCPn4zOXy9xAi3v8q/OXl+Cn3/s726ugT8xUpAR4y6wsH/TIe+xfuvvjd7eD2MBzuEifjE88lHQcHCdXg8eLnGNL098r+
2uAxAyAu9v0Z1y3E/N3vEAQH1+YN6ez3I/rx2Ong4SP0JxsPCuAN6esF7e74CvD63vbuwjjV130U8PL/3ePa5PoT7xkOOO/j8+XrQU3ZE+YVEQb1AUTv3e46
Pf3u7f7W89sb51fl0P65IRjg6/AnS0vbyckF4Q5rPuzw9gUd7QT29O0eBA0b/+HSBWVlAPjpvs3J3T383QZE5OPkB/7xPCdT1FER/tf5NdQV/drEv+29S9vy
9ino+e73/R/P7OED2OwMAxftE+zzEPP49BbwI+fd+vMv4QRBThLt3QIb3v4aK941DvrVIA7aADn5rBjb5ATCBeD1OuHxAfOnPwrq4y5D7yomCwAVG9t/CsAD
7xrOI/Fw+yRfpwsFOvbN9zhJJXXy7AkKqh0dLRUlxUJfPuxELeYPJTX9GuXuMRf2txjAITPy/hv6B94B4OAjYwsB1xPm/tvo4Dfi/we86uwrAe3fNwLywmbp
3czaCBnRyxZl8On9/dd/vV7Z6xTyzTYH6n7q+9UbxucEbv0kDmVO7AFL3NrU3vxw1u4PBgMQzuvUH28DAuQq4eO90eQsG7P40uXOBu/l6trv4u3RBgfoDun5
7vkUvUHr6c7g5PUby/4BCvztAvgqKgrABBjr/uv47AAk9/EC/RHu7+XQ+QrxDun4Dxf/AeXW9f0N+gAX7wP57AkM+/Yd9ezs++Tf4wDx+vsX9hIG5/QCGRzq
+Pbj9e0NEd0r+OT71fnl/hoE4vMY7+/oDg36BOoMAPoI6+D5+hPO3fLuqfwNNA/eAjBIAv/6Hhk1GusEywgX4iJASfvm+AT/+AwWC/708+Ub4gQAGu/wKtEs
De3dWfbjL8QJ9+71Dt1G3AMXHi8exuYZ+C0KEPoKSfXx9CYEL/IXMu395twtAQH/vPvgFeTKAPrLAfQPKGf1UAQMy38N9lwRZSTe9SjyABUh9kEcB+/99TYF
UADo7t4DGyMFMtf7QOi4KeUw/Pkg3/YH/+k69fET42LO+fQUEfsI8Afr6wUpEwL3HAklDCYJDwIE9/cG7MsPAw4G1AP3Gyga6ff23xf0/dDu9woQ9hL6GAAA
ATDxDAj9AQ/wAPDQ1yH41/fnAwPLyc3j7gD42xcF6Mo58PkI9wz18+j9GfnwFvAd5wcH+/f7FwDaDRXwGOX39PEC/f8YCAXf4dwm6v8P3v4PBAEf9Bf/8iPv
6RkHFyf+DhkbDN8MCAkgZh0KFP0CL1MlAhExDv7yFPLr6/sABCAB/QjlWQJB9t8QS/HtQvEA+A/1B+ru9A7QB/36L/MO9/caHA/L4/7wBjRE2vH9+PpK/ws7
9/Mk5yMOCAYCBRL38hMM8A4NFfkl7dxF+dbbO/EzB9Yk2QsXf/HlARjwAzwC2cshae8BCv/qDL31JBPiKgsAGwcG5uY0CenxCfcM7+UFOw8T9h4eFwQH897+
4gEHFQPxBvkuDUAV+gsK+wj0AQb2BibWHgz07wUa78b99vUDA+T6zfvxPfHgCBwDAu3449RJ7uvc+fNZOAbaBcbkFwL4HiQc4OQJJ9cLFOYiDvsc7e4hyVT3
2CDYC1Xr/AMG1PHbDBbbJ9PU8hTZCvUgDt3xCgkOLC/itxDXNCgH1uYV8RrX8Pzg/BQF704RDtzq9RXm9xPx7gFOEz4huQD3GtH99GUz1wLl/tQz0fLYNhka
6fx+VFJGEfwb+S8J6gnn+ArVpgTHTCPc3wADHdLSLdnmXcce8+3R0vnkETUE8/XU3Bz/4hHzwhYN7E3+BcHvGgDH1gkRKPEU3/kU7xcvCgIg8D7t6F7n7uEw
DOXpYjkZAEYPERsW8vD55CVcAfjsAP33xfDOJX/49eUgEAK+DesiTcD94/zbAd/7BRP95Ovm5/oEFvgEyg8N7Tf1A9veAOnry/b0HfUD8/kN+vgO/v8HBu8P
EREF5AH5Av0F9QT29gXp6AD0B9Md7QEOMA7j+QDV8AEBAAPkCfrl7/X76Oo1+PX5EAX9ANv27xH++OsCC/sE+t3+DhfuF/Py7utEGAMA+ygN7NrCUs4SGyMD
3BkUCLEJFwT48/ECIvEC7SH1RfL4GwP1Nicn9eUFHBhqCR420AXDCAv97egf7+4C4O8Q/v8GEf8ATBbr3BroExUZ9Qf/AeAaDBEFfPz8IhAlAe7m3ibWIfTI
f+fmNzv0++oQFvTV5PD9Iu8QDO8E5QruPezY1Q4LETjtF+YU63E83y0VGTryNAcF+Q0EGBcGe+QDFu4mMdnZ6hIe7sEZ+/Ek3PTjO+bsDvoULgr45O/YD/IF
1cEEMwYX7g0HEvwW/ur08vwJEQIC+gwFBwcSGvf1//MQ9wUOBwYLB/UU9/cAAhIM8eL08v/yAA0cEUXxDuobDuz84OoW8x8OC/gWCwzm+fj++B8A88cMDQUO
NucG8Afr69ftLQPtyAf8PdUO8vos4/ns6f0R4g0V6g0eABDLJP8bFP328gYZD/bu8urt/uMb8e4g6PkWLvj0G1vkDRHx8+7v61UE/SLVD+4l+f7gBOgHIhdt
wuXsMiML3O0B3uo85P4FOOID/wzWWM8o7eL/A8sP+tcgIAP14g9/3FPgHPDi8/b66vYs/hLBH8fqxvwNNfA4K+IgMkUT+7YK9Rzc7/0UBWvn/Png0A4G9/oS
GgbqGx4xJhnxEhrt1gQv4OJA3ObrJP+7+fbXJQT89voj8hza8frlR/fn+evX7OHs2t0a5C7389Hn2yzt6PjaG9/NBDPl5+kS0wPZATfyChMQ8+LoBRjv7Azb
Gzs9/dkd2/fyAeQF6On0HTAAyOHlAQ7pLj311ePf9dre8/P06vYl8DnpH/HJQNzk9dIjC88NxOvt4x0h98L63WQwMerzF/H0Es3TEcD/szPvEtTo91pE5SxO
9Pz68FLN4e/z7fYk8CDh5/T1Gg346X/zveTI0gYVEdbZs9X76w8s2+7w8Mv/5wzy/greGu7k6P0TAQ32Bx3m7wIkAOr+tt4aEd4BFwDo9+jhCdLw2yhB77zj
wkD13mY41tUPLSAO3/kFDBPn8hbm2AX6G/L69RL1+dML7xYL4rnp+fbv/gLzBgEB9QIRAuD09QUS2fcG5+vX7g/xIwEHDgvWEfn09+fsAvjyD/H07fv6AxcL
D/IdBBfvEQXz+u/xAOTz2O8j8vsJ9eT1B+8q7/fn+/b40ewHHOvyFfcA/AsVPA0XAR7bFCQACA3xBswO8AsRBAz3FO8H5CvdDQnu3+yBAOgmDerA8wb6/wDz
NwgMAvYLEeEA8QYL7jP33wQVECnq89PrQvzw7OkN++gd7fnu8ejw1vMTDvH4D//z7f4IWPgIAinn0vkR++0I+u8ZAxsBAwDwJ8wJ7PsE7xjZ+ey+Ewr2Aw7x
9AABFfYAHekO6PnyENMAAgcKDwb/AP3rCjcA6/kJEwfv7PVP/PTq7u/P9vUD5eks5/rpC/brDQDoCQ8ozwvlGSEM+vzm9uYCDibq8Q/iFfDH+uEVSyf37fOk
BdHmyAgRye/g5wPsMwwT6tMm9765K1T84OwS1vbdvi7t1egH7QD+8fH9LOf97ODm6Acf8PAqBOzSAebaz+T5DNH7xebpf8P30uvaCh4U++rUGgj429o40MZT
fPglsrzZ9vjq1DTl8PTg5xvf8f3q075VCd/wMPEFxQGzt9nq4hf048ksGMbZ8fDl7NX8+OjgBNgwBd3bXPfXxtay7RDiMCHY6tEhQs8LDdgDBjgH2QnJSg/0
x/Q4QfQYBckbwsAvEObtJjbh5UP++DXp5ubgBeENUtT0FgL3vhLKyPAk/hLfEPYSKwscDfjO9voT1eL1EM/SIAr/F9rgN/XYElDB9QgmFPHl+dYf8eIOEgf5
0xgQ5CHzEOrz5wLh6wH19Q7lGRXhDCbTH0XUCAQTF902Gcze3/gK5fbqKAvb9N36FREJ9O3eEfY5Itv1Dvn4ACoa9+7WH/UQ5/sDBfcY1wn/GBoWt+TOw+f8
0sXwIuvd7QHSvPDi/vgP+82nyuW24ejs7v8Kyu/f7tj24goHGgDtEc7Q0QP2zvLSwcrZy/fd+/bt5b/C1u30x+bS//zz+fHz9fG8A/j8BBLY8IHP1xHv6Aj9
0uLQ39+jBMMFGwHa7wv2z+j57e8Qwt3Ty7/NyfAE9h3S8u76Dc/w5Ob4/vER/f339Of56OkV0/jQ0urz5x3j8Mv16fYrx/ft7hIPAxEm+ffjGQgE+MsJAarc
7db24/AcEBEREvweAgfwIvUbHfzsFxb19w37MB8ASvIvDwoNBxD8BjXfDyriLiMLGxIKLswNAP39+uIF9vQX0CwAA+/+3CUFH+f/BuvlDgsDDQsFs9wQ/vkE
IwYJBufU49UX9+cq4fwAIUrq8vEv/gs7OAndINHk49oH/+3qCqk56/YP8O7/1xADD/JGFvoJ9t8J8ujl/O4D+OALkpG90///CvcI8gALAyn7uX/sFvQCHNwc
7vHVIO/mIujJCKgTIawH/eoF5SOQES06mvglFAUHGvMB/dLo9yr3+gD593LuAxHy78EE3CEG9iVf/RYe8dAFBSMJGggDAtfC7hQ29u/pB+0pJM8vB+rt2joP
8CblIfr2IfnnHgbdFtwVISDoEQoBKmwn+gkAERUtCi8I1gr/3RAf8QQhCy/16xIL+0Qp+v04ERbs1fvq9ev6//MN9P0I3PkH7/P6V/fs8De4CBAZ7OnQ1vvV
10n50DTk6OThN+vw8vvv1Rr86eERCAEQ+cC+Ah8nCcot8O75MBga/fcKIAdS2iX76fgC7x8ZLu4hOQcx8ejt2/BHFduy7uwJ5PP5F/cE2ST5JevQ/QvT7P+/
4/vE3QeB3/YIp9/Sx/izEOLZ5unn9PcIORHRFCUv/L7EHvUF6QYy8PTWCMczD/EN+gs08PLh/Ovy8w8V9dsMByAzGh8Utf0gFs+k6uX15xQK7gzo6+0C7vnY
7RI3B/7n2hDF5t/m8AvsAN7MwAnP3gnv8fHNOwYCFD0aGOTg9Zrz1SIR/u4l3fJD6skH7AgA+O/0tgQZAAUWEf8l+gvvBAEZEzr46wi88xQV9PQo1ego1Cfz
DhcISzLb5t8nqx3W6ez3Je27DcbvDykO8iMMzAzxKPj1EgDq8Pi+0jypJbz38/Yg7Twfxdo1CJT3Gt0X9BDIzdRK/PT27hrRI+YLFRrh1jPb2w/MAgD2QOpJ
2pwV+E8bV0b3JhL9m/xYulq20b4NEhiwAssGCxQU+yHa9CED+PPgQff/GEaBGMHOM7nw3AD/5xYt5fPS6QUKI+0HEwPfJOYj//b559f6IfIpDwf24AUL3yjt
De8ONsA5pusHE0BPFBn1A/oukiIf9ji21dfiFv7oCuz43jHqDAH0ASId39zfHf4S6yTUArgDFcvx7OkS5v/8Lc/+JPf//uYLAu3kCgnbBzER/ADsA9AG6Az+
DwcZ9P8F0A0vAf35H/UGCQoh4dDn8gDvCvUXyyF/3dIi7SDM7ezo8tL27/DzEtsD8fn44OYc+/rY9SXg8ULc5xM41O/sHeMGAuEsCvPg8dj8KA3U9+Ye5fLn
CML/D/fz8Qdi4wrx4/L9Avf7E+zsASYD7PLx3fEg7/Mw4QdqzOwBy/fs8/bVBvIG3efv8sn4/ujk2OMcF93qFusADD7s1PIBAQQAJur2+gwu/hDjAxtUSQMP
9tz98e0AAt8GDRv6Ae8xBR755OvpAer57AIC+Br38t4AHugJ8fwi4O1O9e3/zNX2+OjpIxML5O4HCPoG5xUI+gAIKsQ3/+r7Es7/ztgSHQoA/QI2BiIT/iD5
SfdU8ETb////PCASHikaHA/jr+XaBBAiy/K+6ff1JzUWAffk3AftF+T1F/nHxwT/NfPRzu7Y7+j19OHY4w0Y/CfUHQO01wIZ5unnBQYr5X+kx/u6G/IlTc7k
9R0pANQA8goj2Ti+6v4IPUb88OwE7BiM1M/O6fvtzeTBzzL3X90P4OvNq+b65gPByAEF89UZKQnfzAfj4OzyDda3/gWu58L+AuXFu/b0JuwM+NjT4vK77QTX
6+Tg9O3r9QEU7f/pCAff4t7G8OsUCuPeBenu5wPZ6dfbIPDyH/7G4wrh1eLkOAzu3v3/xg745AT26dzuDRsbB//599Mv+P8Q4O7r69n2B98YNvbEBMft48TT
CeH1EOkBFP/2FfYFB/Ie+Rv7AQMH9xP2BfUTDP73FgMbCRX75QdW+ezY9A7q4TkIGQMB9/4B+AweEB783+/0HAH+C/bu+j/r/ePoG+vlJQ0e+AD/3/bYBgcX
8hX58wMU7uwP6d/v/wftCukH//wc+gYSEAP1BgX+BPsW+ObpG/kl/Bbv9fp//ebw7PT1yjkDGQ7hAtwA+P8b9QoG29X0LvrgNOUD8hoC7eT75u/QOQEi8df9
/tTw9w0U7QLd8AEU3fED4/Tc4Ab//PHvAu8B+vzy9/zp8gwDDvwP6u/b+A/72gjkAO1TDNr17ewNzhwDCAjhB93u+eIQ5u3g0/HsEObyCu0L+RTk9vf9CvPJ
Cv0K5vEHF9gQ/vgCCQD4Gffz8O4L1eABGPz74OgmDAYK4PohFSsN7url7bcHGhME++z3Ch8mDs8Ozwf2Di8WLAcxFBnXGKX/+goEF/EXLPsgIfat8fwQ/NHc
AO4Pt+oL+SMBRxe05xLrLfHm/xIKGOH6Dg0WPxwO3k7dAhtCyPMC+gHvAhO03ermGRAo+RzmuwLx0eBj7skAwPEE7gopRgkdJ/gq284WH14Y4+UB3TkJfBg3
4N+q6Mf98Qjm+efc9fMTCwTLAhbczfo3JvD8Dr/eBasD6TwuEk/8+gUj2ULyAjbbMDf6R0JUIfkSxTcyGjz9OQ1r2OdK7lU46vtYPv0N5www4hocEzcV9fMf
CAtPNCx/Bc/q6eQJEOXfHbniGO8u3PjZ4zTgEgYbR//qLTkGJgIY0P7hKd//79nsBxIA9wIDFfsH/OXGAhghAtUATPHq9ArB/jAF7v3xEPYS6OUG3fvYCvf4
/Mvx6/361e8E99Py2h4REPPq8fgI9/cJwvzw7qwT1/m8Evbd8RHs+Pnz4MfNVuzeA+P99OzrBADnAQUQ0goA7ujYAu4VMeD4DOntzDHWMhP9Bfz15ff8zuQH
uv3a9u3c3Mnp7NcA5s4tC9XlqDcN2dTu8bzW38fwwO5D2uXGyPP9U/fV+/PZ5OXS3hnn6PkoGPv67972/O8GAckD+QTY0RYKAvLzFL7qDvL72fg5H/ns6wED
7OzY5NgBuebW4xDZ3hv2CPkEACHxB/D0uezOAMnz7uHSH9Tj3+5//Bbh/vX9GQrZAdDeD6cE/uP9z+bi1iAOFRfL0e8X/g4P4QkQOOb741n55Bnx7t71DEzY
2x3X6t0hUOkTQSD7zuzJ+cNV2yTzLOg7EyFkFv4OOOvVBQC/2/YI+zUqD/jfDuH3gS/hBPoHICQFRmgHHrMEHv771P0H9BPg4wdF6+YMBgvnPwns9iruEf3/
2Qn+PSID3ezq/uY1JQULSxsCvdT7+OVr6uH3TfNPzAY7BAH9Ag3eAPO2+fvlEWM92Q3Z5e8C5OXQ+fzWCzPS4Fn6FKs489jLACQOCRfz3fEJBOciFe/p7+ka
/BoA9PPf6QT8CyHmE/YHBBMrAgMwAPUAAeD13tnl6RgKFwLy2OMwF/sBRu36Egz1CRcBLAH9MAQC8vj2+yXDHvLlBEXmDBgE7zUs+s764P8D2tjs8P71CNzf
3A3o4djZ5tPpDQbi/urmyhPs5DneFQLdxs3y0OP3vvLG++rj++IGsN3hCvjk3b/W3TIgBPPu99PY5wLs0f8j9uPT6ugWC/fe08Lg98fJ2e3Tz/0V3+zp1Obp
N/caANjv5P3wtdXG9L32+wIGCtfHvw8i+AnoGOkF/O7g3Ofp9fi71ub/GRX/ydXS8PX64NezrSbQyfPi7+zv+/Xj1QB///Ln6tTXChTJ58b1CvoC8vrpkAES
0fX059vP/8fnAd/24v3W8NnR+9TgGvcC3NTb0No06tvs6/b9BOwL+8n9Lw3nv+L9+CL36s3fARDbyOXnt8/wuNoQ/PwZ2Q3g9hFE+/Tt3cvd+vYK1wYS8sTo
7P7wqwL5A+oYE88TJQ4NBPr6/e4a1iTo/7sAD/LnMgQPAPzzBR/zIvPzCwqw6Bb5+ebpA+sC/QH7GA/7FC3y1BLlOCwxTRgEHzgMCVgVCw/9FBYKGQAXGwkR
2fUX7xgUACsCD/cNFsgcJLjaMvP/FAEBGeUT6ufV984EGgT6Jer9IxEh8CvjMPUNIje6HBL9Es/7DwUf4CIORRLnPe/TAgHEDyYkNBHaDADy9h8ZBSEDEyX9
IOZEPAYk7B3ME39E7hzsH+b0EN8A7s37/Pr4FusT7/zwF+fs8/4PGeLtNuvrCQcYHAorIuMk/yUOR/MC6eoZFRwc/iMLBtzhCAHkCgsFBiAa7hXsAQPV8/4X
ARwm9AICAwU3Kfz1IUDwGCgR5xj5AMzcC/Ar/O37LgfzDRQcHtjv9yfWCvQMA/w6+g8TIf+B6//qAwIZEjHB1SQDQgDmJN8BBvwN7hjqHfrkAP3K/PH51fm+
/e7yINbsDeYABigG6vIl8ekH5iAQAuz40RHvA8uyEAgoI98TJ70rCQhm0wvM3fO8CAgczNDz6t8H9x6CHQrc7/QO7Q398gb88/nc+O7F39b+0+nc8dEV9Qs0
8TzYzPG49M3oFOHi/vASzg8P6wfu9ADxAQXwC8rs+uAQ8f4P7wIBEwL7Eez5AgYk0P3J7Pn1/wkJ+unY7vf+6f7k8sngBRsD6w8I5fP33OUOAyXi5vLx0/QH
8g0WAPRAAhINFfckBRL1MAwJ3QQF7xQDA/zJDPv+CAxCDQv/FxUo9hTmBsIRMbC+AvLu9/NAH+bV+wUE9iTbYBoVM6oTJCSvBi825Pkg6RAZFOL48yDnzN8s
nT770/HQJuQTNO/p6+E8VlXQLRDQzPkT9PzT1+oXmwX31NziCOzt8Tws/0r4Ef+mAfLP5sb6tvoiA9f95ibUyvv4AR5R4afNA80870HHzwH95PLM9djmwO7x
Eep/JAvXyQgRr/y51NEYNhIzskcR6xIz6vfeyufg6ePxHiQ/6e7L2vbL8uwAGrPk6wYQMfBf6dL4BAX6AvlZ9kz8/XfkphTvFxQfxAED7NoP/BsPF+UNKtr+
CevqtOjv3+A7Kva7EwUa+/lmEglFGvU47jJFDAIC/BTsF9vi6N/c7P/+3BUE//ELCxFEIUMWBRsFDvL18dAGF/0WKekF9wMJ+AcCCt7z6ClIACn8F8flAwj+
oONPzFMSEWHdRP0E7AfU7kky49vb7B3l+SL18j308/jKBkwCdegORfgZ+Pf9Ht4NMerkz+/uFwzmTPXnHtL21vT+3xz8/fhnCQ4HAeMI0/MYTNIA7vQ25OX3
7g/76+QR1dkp638LD173WO736e7zGD4X2u7n8fjiySnbzCnwA98ACQD8ZeX8Hc3kAxIDBNkg+9rmAQbZDOMV9N0FEeH14ezuOgEM7utT7ub5/d72+Qsb3vMG
+ekN6uYE8fz8BAbwFgEX8Rz29uHMC/QE+/Dx/wXh6g3y/Ovh5Pv38g4CA/oKGOXg7QP7+ufyAA0V8wHu8PT3CPwF9d0P8vf+8/zl2QUr+/sh/9nZE/nTD8IY
DObc5ubi5DX6BeXXK8IiHQEFI/Tq3QAd/afXG6nv3AH1ML7h4+ru5R7p5Pnv3zkB/RZqJtyvCfUOgQUdqPnXBNkM8/G96t/cBwjbHc/fDvj5AxEtuuUJ8d+1
D+TVKrAq6/zc5L7x2xoFGf7PC535uA/pNznp7hUI8qzdF8LqrPvj59URr+3qxBEbBe8a9zHh5wQrH+UPE+f34c7hruv2Gezt2xzEAuzi5vEUDOzo8c0I8uLL
uNXy3PTp09X6M8Tjwu/XzNTu+e4JDN7H7Or0sNTg1gbX3hHlGdXh1PLxv+oK8ubq1eQG5f3y7/778fWz0+r4ERQq4PQtDr/01u358wjv+wnuA+n14NQeC6n/
/p4V+goKRt0h+qLqRPP5IOIXSAEeAkzCBvvlOAbUSeULSR7iAPIL9Pzn79/W3AUk+ALS/uMM7dvs+vsc6dET2fbw+gHz391M6TXwVeoO6/IQ2Mvv/xgR2QYx
EvRPFvEBBdYi7u3gNw4WB47tOf8RNdUL8xL68vXi7cL5UuPMXcPu4fQD9+veKcj4FSnZ9eoa/9XhCvME7P7vJfA5B+8a/+Hl//sD8wD9EREK9wgFBwMeEA3o
BjonCwQuDOA7FjYCGi8Q9P/2Bf3x8cgSDv0OQOsY5RMV89sL6tn0f9zxItns5Oj+4e/eAOgJChou9CURKPTw9yAgCwX+WPQiNv7z7vnl2wYS5e/cA+/27QIx
/jfvBiD6JT7wA+UQJ0UMJVD8DUv+7PsB3+8GDvMBGgX87OkT/gD0AgX/AhDo8gjpHwMGDPAH9vvz2foLE+0M3ykCEP7w8QsV8BIQ/QXx/gzaC+PxDcjl4EDb
+fn+5NoxHfIK9fMHPiz8Dfz2A/Dj4ePV6fP6+RD83foBB9QKKAfu/P79E+jv5QMuESMnBRIRKB0N0+a40ewMDef+8fIRJBL0Bv355D4YAD/19Qj84u3u67oP
viPS0xb0Ferq2ggl5Prz59TyYAcHL/jx/+bJyOre9gXfL+UQGeP1AdnVFAPn8vwLJ/EFB0UKAPAl/OIHFvIN7wEfw+oB4NPx5wnbB/jzBNz03TzUEiYI7BX9
2ezf5r9FyxrM7ADE9PTV4ND65QXL4Pv1f/8ID/788/3GJszy9EwH/Qfz4s4EzuD5D/n/5fQODSMHDbEYC/IJBwPx9erg6BEeAsP79gjaRtgPFlb6DOwcSfRX
Azv20+T389b06Jwu8eMiDCIK3R/1AiX7+e/p7Pr74fn65/4K+fW24BIEA//39P+pxPsWwz3t+t0i8wsICU7pJ4ElBsXy7vbhCQ6W6i78JrYvAcoEI/EtVQP+
99IpCvcW/U3p2/rbJgfZ8qwW2DHbCCW++U/q9O7d8u0A2cjwt/Dm7AUcNejUGAIBFtb0/xHaAhHO6e7S7zYy/xPiD/ve8NTyBubz9QEJ9g/r8/MpGfDm6wsL
1v4AHNL2+xXj9/P18fv74vLzORe/8P7dAAbj3AfoBP3x+sXh/P0CDA0BAfnlAQTsLyDGEeEH+tn38xcM59UNJOfUJSIX9v71/OkXEwXa8+L6+hvpGRAV0vyf
1w77BesSHunlFfEL8f/OC9Te3xkA2w0Q2t8s7v/TwiDq6/no4voaDMwRCOvTyxnnHdnnJ/0TBxQNDSoRw7X1FPX7DAMlF9TOKfoE3g0O08f0+cql2vIkA+T6
+Nn+6QIRt7E/CPTxJAny+gIM2vZG7+qT2fX21Rbj1iARFL6Uz0nN4uTvAA7w+xIUMuXy8SD2bfYCxPT+JxglC/bABYP4KfvyIf4I8/T3GfbO8QkL6u4Xu4Hn
78wc5cnM5NMD5QBvzAz4Af7h/gn1D9kF89hoCj7q5rvz6Pv2Bx065urJ3xcA3uL3+xAKBeUfDBzwFCH7Xif7EPjcGT3oCy8bENX6Cfv6HusGKPrvCB3p4hAL
COocAfULA+0E+vff5fUv8P7TIDnW2f3f+fXe2PAW3Pbm9trswjLwAPXo6v0U+DI46Tb25wKzEdTdA/v2+t3f7ubj9AXv2ur9vRDyD9DR6eT+5xo19PMLAxDg
EsYv3SAqDQb13RrqCd/aAdnH//H7/OsM3QfK0wH85+q6zfDtxuj4Afrl7dUE9RDt6Mz7zQxJ1hjS4hMF8r4WHtIJHevT098b2D7x6v0bFhIP7tj9PIHsxQDT
8PghBsn9CwMB580L9vXfBynI7NcUBubqGgDePPsA+P/9KfoC9CTZG//v9/cR/+UjAPMMFe+sEPbhAELmMNn3C/AREQfwMuFWOfQ23yFY7z011SvxBfg+5+U9
HLPsChe1+eED+/DvLvf0KiEXrBHMBvrg8TQR9fLkIPP+AWC2lujcPesr5f/C3RLeQvv/GuraEccV3uUSP9Qa5rpHL0WqF9b25OLZCc7Y+O0rA8r55tp/BiIn
A+IZD/L4v1HY7dDc5PzzudjVDdY0Iy36xh8Q1ObkGPsdL+LqNPrv3DEnp5o4LsPX2+3mt1HrMPAGGtvORD4e7NYn8Me/4+v5+hPyl93L6NjQBPPG+OT6CAXi
1eVjIef/Bs8XEo7X5A8ABDQSHPrq3ent/PUkDv/0HiMbE9D5Fu4M/O35AhjpxelMKOxdzsvsBuzg5ED88/Qo/+EPZxX53tYY59z46vn4zN3ppufs1hTy98Lb
6uwh88/8yQbJDe0XCsUaBNoX7EkGvvj0FaEMH/Dv7A8b8tEBAPI9Fhba9QUWFu8LEhdC/AcAARXg0vjDBtnKWPEJEOokz/lAwjP7AvUA4Pu2C18kAT7d+5nG
5PYC4hVOyfHk7AbS40Lx4+n1DPi7AMnVVisE3BMDEoEHGuTlMDPnBvYtDhLyVw2/5xP9/K0PMOQnwzb8Ajro/ADIB+TTG+4GKv0pystasBns/yr/nvjc2DVN
6jqs/bPb+tXjzhny6+8o9BwBlfkC8RETEwDB+dw3Pzr+2jL8+vQO4vLoCu4EKBAj6xrPFfnx7OYIE73yOuRO/CUL3rjqMAvd/ggc0wACWf31/LrT4RIUBA0r
z/D3MgMT2BrzCALtCeHp1QAC/vYB5Q3yuvkougQCBx3j97ABESwZwCACHzcW6skc/Q0BQM4T5j74BP7lCREPARwa/eD0Pxz7AhPiLOcXHCK8FeMSFjjPJiX3
EPsdDNsNF/4QEt0r2F+55fX07yYFHpUO8N317OIkM+IdNADSEhX9Eb7w6s7M8iVCLEYm1tsdBBUSRgUD7Fz40hxDGhv+UwHXNxPfI+wrFwjzICINIjOZB/cV
zhKqCgnGFhEJJwVHBCRj/eVXth745QQAFVrNDsfw6Nn4GwsB8vL1KQDS6Nv43rEV97zaxiofQBD6COIlANbuFx8YHjgngfI7EDIPYz8KMC/fL90FKfgRKTgZ
6EnOAfQJGxwTCQ3rAhgSM/5dIy4sAvEHzR4Q4A/HEjjXwOn0BvUnIOTjHgEkDOy7+t708BDw3gQO9NIV7RL2+/QM7f7x9BkI9e389w/7/kjE8T0lAg8GEcYK
2fchLTTw3TYzCe79/RkNBr8USeEE8xTrGf/5pBXm7a3jLxcm0frw5f/s+/MEE+r93fFtxCIP++HpB/gs3sQJ8Nz3MOAYLNY58RL8+vPr8vrrCfnr3O8OGf8l
1bMm8//m+y0HMRTv+1MZH/kE+AkODs0L9eoD6efNzfRBAzn04uvg1jtcvw/hT77y7OoCxgIe6tJ/yx3cHQcoAev83602zff96AQPFv5W+wLy8AoXFw3J7LMi
6tL87+ET6PEr4RcIDi/zRDwA/lvYCvzzBtYpCO7sAPwe3fgjGSVXPPQSESn7HSsdHg0sPMz0BeX86ef/GQMnExHP+gY7/ggmCMwHGgwOL+wQBAvm2PvqBfH4
FAgB9/HaBCUXAyfv/00GCtjM9ujt1+/bH9D5+skBAx7jDQr4AfP7Wvfn6/W2tC/tGBPs9fYH47X+6X714uH3HlDw0O8KDBgJAf7ROTzT+iXbqwFAIsAjGKri
Bf/5GtpIN/Lp9Cqp9+wI5wILAP0C8PQx9/X24erN8PUX7+nzRPPs7/XjEX8ASPftlN2i1BTSIPPp9/Hg6qvsBgmzxvW+0ksQCvoO1BrO+1W9CzjXClz6sQAu
6dH89Nf07fQADOI+7u8EBPTw9fUXAvYGJOACAgv+uwkMwQ3d7+/gudsNPdvYBUrR6UL38unVrurU5uIMHgja/+UCGcTnBNaW5A0t6jkXGwTh1xzu40YiLjoi
5zXi2vgTDRbz4uTiA+IHEvbz7BD5ASQMASHrBPDo7dLtHhEFDOzTI+gLCAoC5fQM7d3z/+AD+Oj+Et8PCQ3z+ufe+9cFEySrJQ793QPn2P//Cvfy4eULUucG
6v358vTVN+346ggf80zjHfXzPy4MCcX99eY4DA4AGyvb7/4L7z/15Br9Idoj8goEKyID+OwEAA7x9/ECChH9/gb7KPvLDw3747rj8uyKQvL/G9vk3Pf8A2r9
xNis/+IL9vLQ8iX0Jh/YPt7eSwQQG+k5LSAz/RIhDOkqBDb2ASQaMAAQGwXg4e+/8uoxmzLuCR/S8/f54Row9trc9x/w3B24/esEAUb89xXZC93vQPH8WuvV
+Ojk4EnfwdWB/QHi5cX4CBU1BBXxNRM6WDz+MrA18DkMIS/+CR/bHPoOERHbSyzyN/sxPvsk+/cJ/BEjBAFqBvUJBwb+6QjaKv4a2OceHA8zIyMa5PQTCfop
9dkAF5DOHPju4eXp4Azg1/4SA/b64NMDIdgT9jE0Sx0cLKJiSUY5Kzj9Tf8TJEQaJNLhMy0ObH8eNehM/sMv9SYA7eAr5Rv1+Cbe2PH1MAAC4fUg9+EM5iM3
E+kDIwDw/CYXBb7+FMYT48b7FtjxDQLUAJUW3782HJ4IRBT3Vd8zG6z2V0cWLO8OKukrHF73ENLzejf4ZS0MO/gD7O334fzw/OUJ6/349v3nCNj7JwL4B+II
1ff27wPn7PYi8AAMBxz9Bs7k8s3d5MoR/tHwPATk3p/sBLMI7yYnDt/lCt/yINqqMgbxDtNJWdII6OrK5ADyKiTZNqoB/P0W3dfkK+npEyMtyhECD+7W5+Yg
vxT4xszD0MnVEOO3zvnO0iKe9IPg0fqoBd/40TTd5hApzPYaLxugPSP76jLNsuYI/s76IMThOq4NE5dI8Mmo6/HG7NcaDuG0FsD9t9f/1vRO4/Hu/dRzyQ7m
DrkB/CLZ3iExnZPrnNr4Re3TvyWar9T33pfaB+esAPbw0P/58/cF0AoLUcUsXJz4C4b6o/ILJ+Tn99L34ggJGt/47/2iGg4Q97XQO67dAQnqnwkY5fxMsxf6
9vQc+Rj1+fP+6CXELPoNr9Tk/zHeBS8Hvwf9CvUQ5AQDCwwY/hYJE/kH2Rm05hEGCu0z65UNGoH/uv75Ec762cQEAhHzKPIV8NvuCMrGBhAEKebjHuz3vP4i
5hIRwf39FvbtH/b2JO/79Qn5Cgzs4/Dy2eDh7Oks8s3lvNy+7uzc+Obh9uYB9TUH8gPd2gYxBiLiOeLTBX8Bx+D5DxIJ/tX86v3uGjkZ8vG4Ld7T3PfkMQ/g
9M7RxP0d3M24IBMLQAEHBt7PUQcHAhLWG+PpD9PuEhomGOz79R8K+uAG+cbYMM7189PB5A387An9rvP8FPNBDvP1OgMb0xf4EjPUF+VR0SHoCz/wxPThB+4Y
/d3QACMA7w7U1Oz/Ig7cB+0o/z8Z9S3Y0vbq4/D4FfbsBQ0HOwfx8v8/AeP2OvUPBQkL9uUWOeXV3PEk7TX03g3Z/AQU/ucMHMwo/vnzBOAG4fAMCPvlGhQu
Jfv05DqsEAH+HubyHwMLAfEH7Agc7Q0UIfjPBQ//HezMyu4U7hDtJcP0FQ/A2BDHwQHLACXy877r/xLp9wXg4r3NBAMP+gPrFQreCeAb/eAF1+fnA0blCw3y
5q8tFyUj4sSn7TLcBRngRvDI3YYOFRHVG/Xg/RIC9QvWGNDyGfOcjxEnJOzeBNH2zfsu7tT5BKys+in420AI9Pa17Mgfu5zMC/xlutTe0xQqK9Qr7sbingfq
23/t3BkV/vz/BxvLALbYC+EB5lflNgLL+/cOI//1CuD/H+4C9BEM8gPUHODOvQoiQdvw+dzQ6Q06SupXBqT03Nk05yrnBvMAEcQC97sDF+kU8tftALQgIf0x
HSsC0woCFNEc/dzy9REaFsoP6v338RnX9xYL9PTnC/Lp3jD+9v7i2fm/CRLi4hLkDOo9+Oje/xgO4Qbb4+Ts4tuBAwbPzs72As3QAy/P7/4Kx0be9eT48AT+
8gvf7Qfrycza6vjY2egEx+QK7OgzEKwX2Nrf9NDVBAsM8eC4N/T3uPQNodOp2vDHDvjnBfbmMND3z/XlD/gOr/r87NwiCtu+wO7qz9Pz/OLQ7hzg4+0d89vr
1O/xKd73EAEEDNb53toCzuMCC/71zeUN3CET/fHSzOvsMfYCAO8HD8jnRecExeL8wcy27/Po9fU3RvngEugg5wgjBPLy8OMV9b0bAgsa0u/g6evw7OS78Di7
5v8i9dsB7wnr4PDr6/UV/9/Y8CAA5f8VCx/vDfsQ7A7p++736AfwAP0BCtvu/OYG+wfYBRDFFgQG6v8ACfT46Aj+DfsIBfji+N8F+BvHCADzAM4FEyb8/gLv
KDbs8uEf1uEBBAj45eQqCBEPCOUG7gPyOgP5I/UUCBTpAh0D5Ojl9hQK4PjnCgsQGtbd9AIMAgjY+AnKCSv78SQGAN0CINgFB/gd1PbgB8P5E/zaAe71CfIH
8DcGA/np7Er48fdd0eDdF/C75t0o9hodD/bx5+/Tf+/R4fApBwsEBhsH4ALX9Ar/++XjEPwC7+r46h4X8QMP7fAJ+hL08BH77dv8U/EJBgYkuP/kEubnCQXz
8wL+Af70ACQG8/vw3g0B/PQe4vcD8fjj4/IT+gUBBQr7COb0MPfnAwsAANUCOPz55/zRCSYrBiEE/QnkBfUQANv0KRchyd8kFgwg+e3tA/QU91sUE+T50ugy
5PkRLej/+/vwv+TS6yn8Afr8DgzuANzzQNnnBPzl/t0J9vPzKPbpExG6Ev3lGwnoFuQHN+7QNvoJ8CUZ+yntJubb2w4w+PfP8wc4u9c29xYG9uLm8uoC8mAT
2wMH/vjP5vnwBBAN5iTZyfHc5D8DCf/aFRc8G6YCn8oYCfTrD+zSCObb+LTR9PvOCX/kvwr0AfYc0vHGLgBm+RzY8Ary79/3AyP2L/7y6fI71/JQBgTd7PD1
Benq5vb0Be79GgjeHvPm1h8Y5g/19AsV8EcM7AfiABzz+NEKrNkh2QDu7+zWLyAWzh7sNgzSURIY1ugf/O8b5jQJ/9/i8/H36u0X4AoQ+RD9Effh+ggCBgMS
4uDk7es+yf0L8yHEGe7vAcPqCN+/9Qvi9/h/8fjt8QnU8vwTzSP2AfICGgM54kDa5zTf8/zBB9UWTufcFEX00sIW/+zz7wAJ4NDfywvd5ukyy/sB8vjQIB7+
YCvSwM4TSxrzFro1wvMH1toMNOQw7bAK7J/FxiDP1zYxywQdzLjU7AUYvvH4MfHXCgAd41fSAgwRMkTu8Rf9Z9/78jb43ToPA+zhWNj/Fvny8DAJ9e/u+vjo
xgAb9PoiUxIG1bz9aVXmD7bq1ikj5QkHPRdP8cv23f0K3woAzyL3/TZF+dTq6A8A2ffmE9PtAPne7Oz5A/IMLyPvFf3RHfkAzh7N4gX5JA317ADzIg/8Lfbz
+QQ6E/n/6e30AOr3+RHp5wAD9RAJDvD67QEHDv309fgBA/UF/Abu6+8G9QcTBArv9vUEAAQK8/EIC/oI+Q77AQn38gf4APsMHwMMAOzOMyMDBhgrASHq9eX/
A/f/DE30Bgwl9gPy3vrpEOoY8vl/EUn99vIl/88KMPX8COn+3Ofs398QAhTe7DfoAg464N/y0PL1++wIF+L/H/kV+t/IDgXs4ggp7ecDCQMR9u3pEQ308f8K
6BwC8dv+1+/d0vYG/P4FCvYGB+3x8/LzEVz+Chvg8/Tz/+YILQgM/vMmHAkUDe0SEAzv8jEUEAkU5fkH9iLtBez4FQ77+AYIHN7y8/brBPb37wQlCQMeHe3v
FBr97/Pk9Q0VCAMj8erxDhP9AAIG7iEs4BwD/Pbw+tDf5/wp+j0EANzmEwgH5OX45Pj19BTjAgIc+e3i8/Pc/tkA6erxLg+6//T57iHFHBDD/BLU5fwO9eXx
3vEdDPXoWegZ7PcW+j758y0sFyX97wPw7hkeAyIGBg8NAP7T5Pvv9NgT5xxFg+cc7NAY0PsKC+gk8twbCvUL4MgO/H/QCFDUX9HzzdSZQfzo2SPQ6uwM8gEA
1BXtBsXQyPsQ/RXxIAVS7NUKNyzlFQD3+hLfAv3vIPkRDQLwEeb3Ef8O6z3a5PPv+ujfiTJW45cz9uDuuiP3EtgX+/7X893zBz4N/GIROP7g8fjkN+oJ2Abl
/w/6BuAAEAj3Bffr7eju4xDX2B7PBsdA4g/T3wUT3vGlkBLk+vIQCo4BL8jnEBjB/2Ey7BG69e4XEwXH20cOAuX2cOniCLzoyAjQD+5QFhPisinOwRmx98r3
ERnvCM7HvfPqEc3x7/vvKQcQ4+vvNdUKsdjTJRjhGeTWrgTM+t/1r93A/t/5EdDa9dS/F+/g6++2zOPj/sLMCRHyETPoIhLcf5ngCL0q5Q/11c9oywXU1zgA
F/vZ1PG7G0D2ov/gzUbc9NwsHQ0X+Cnu3bccMw/wtQAG5zrh7ujZChDkCPMV5QP0/vTSGfjv5t/x8/L7BMXl4DHEBeX0GwwD+Nns7BoP8/v8HeUY6/Dc6Ant
9DzW7AcAK9oQ6g8W5Acn/RDi7f7t4AL9LfgI+fD0DvcO8hE71PwO+fAY0RERDeQbB/3ivBsI+Pvf4vkB9fsCCvbu+OhSFSL3Cxcc+t3/J9YS+ScR+v4UCdoY
8RXg+OsF+CLk6SDvGgsJAQcx4t3/0P39FeLg8vQK+ALyDdPuyO758fZIDA/Y3vgQyvLhGPsUCgMInugA//PtINrzDdvRDOi+JTbq9/jiGwYVCub7Ed4Y/U/U
EwgHKqsGBRfC7fgcEg7fuH8XMhnzGiP6xAPu2eXjxv3d1vfmCgfpE97e/+vjDBPSt8fG3tzk+g3TEhYD6vj7tuju7wTj/ML9/efv+fP8GSXCx88N+A7cFPT5
4uwDCijOJCLmAc3z8hfRAPkd+PEC4UAwGRTiIA8IxOfo9vYWwAsbCRbvAQ3tBfbtGfz4BP61MuEu/+PhDOcGC+D09xjwttLtzOMKBAfjLOPV2Mvw4sLw9u7a
+fr+/fEE8PP4/vPb0wDqGRH59tNq5/7x+gP/xuju8/8AzPPy8BXv1PbryAgtFg3o5+fmBPnjLucC6Qjf1dkh/M/J7xO/u+P/3yHSgbTc18q9APnoPuGissit
69evnNHpwOIwD9waGurCA6kR7g0MBvUM9R4E0R3zMBEznroG69208dwDKvUU0Rb57UMtLxb+AAoE9Ov5+xHW8PzmKeEl7NLk9/3nDP770//fnurW+cuX3gDp
+NbtudzkHaS/rcjkCPlCH+veKPD567hgLAr3/uok6Cj37vkDBeL9rpDc99UKJu01RAQX+Br+BTEKKzM28/Uf9fgtHw403i0LGA0Yzwwb+Sr3OdvvCvQD9ezv
9w726wjruOP41/bQRC7t8RcS+Brz+Db4FdoE688HKgPlLfYJ0u7/7DLu/g4IAjkkANbtDw7vHvcS4PLy5AQW/gr96+fwMU3n1wbm7vgL1Q8HCPwIAwXhaubS
COrc/5h/8jvZ8Aj50+Nxtwbib/kt+wnk7+EC8wfLCcv+1Bn+HszfNe4K0ylI6Qfa8AX81gBM+d0N4QIjJOH+BuMb6/ks+f4HFwQJ+Bn6w//z/uIc89gB7yH7
AjfX6AYqAf746j3jAN3m+P4D6P4ACfDx6gn+CwED7vwCGPEFABv9/AINCg0A4wENABPoAeoV/RAMDv/wCQb/DvztF+4I8wL/AwX9FgkSBvwI/f4G/OwE+PDz
3vX+8uX15+TzA/L20Nfj4Pf++Ony5OcVBhIQxP/v1RnI0ecM79L/8QsU4//d4erx9PwJ4eT9OT/hEwH0QtsA6Q7s/UPOsSkP8QvsEgc6/e8KBvb4BQZy8/r5
9UXs2ersH+wY8vP5Aef8FcvvrcnC7dUN+MT1C+YS//wL0Sfh3wHu68AD5c0U7eD/89zJM9vMzCW76e4ef0DuNAdCAPTjzSQ33QnQ1Q9F4+f/Gg8f5MPg9+rm
MhAp7O0R9U4F5/nHIhXs8WJH7esBKs8xIuPZ7LgczjXlCRzqwu0c3Dj7BMTnFPXqIvcTHufv+k3wId7k5fGq5O0YRfjdCu818vbz5kn899rr+wXv9TP6EPfw
7ce48vjpCQUA7+H+EyP+CyXc9gTS69js0eDm3+Lr/fYCwNgK9+MC3S3t+A8J1R634N+xJusABBD99AbXBfTVINTj3OgBCv7a/RQU57Pt7OMkIN7yA90J+wMj
3LPu6+8B4/8x9ODp1iz+Men21BPt1RIDIQ3o3fgtxufgP/Pm6xO5z8sBAAH2xybjFxzb8v71AB3H9PYCLpsALgk4DOQFzyTUR8Ut/r4zyl3YAcnkFADS2Cbb
7R7ZzBZSKt6+J/HmFAwH0h7r6OtZ79UNTSDeG/HSSsvc3dH23RPxf+7y8+7WAhA/DAcFJgAJ4xI7/ho0xwYYuPsrwd/r7DIF/c4bxGX3/wwLC/IzL/7fP9fs
4Qyr4xrs3hXTDSTkKA/2xejb49/YCxHv7MfPCf4YaNH8O+GCR0ncCx7w8/j+McPj5dXR7hsnBRrx8+3b8ek7CgkCDSQs9cYiIdoO8/T04QQlAUTu+unyDQbr
G9/+OQAIyBfRGdr24CcLytQM7ukJ/uvt/dXk+/YeAwIR+REJJRX38OLFGAvzMj0GyNwrBKM6MtUI+izx6QHrBhna7xH6DQD+7McL/8ZJ+NzOFbP981f8NS7n
283nB/Dgf/wHBSDq5wfm8AgV/ED87+s7/ysIJeXGy+Tu3wD38+oNDwAB7QXiBf7FFQ3m7E426/Tn5O5lISxF9eAD0t7m9DvcBATe6dkI8NrpG+cA6QgNUOAJ
8l3uM9rO4Pf+xOzzHADh6x778fn40gg06Pze5Aoc9ST5JAXe2hIQ+hD9/ALkBPgD/hTpE+wGB/jdAczWNuHwGefv5/Xj7+b0+ewr9wPZLfjj9OggPQK8EvX+
FOIcyskcHQIJA+jy8yDkM9Dn6CDt4y76Gj4Y2fXoIzvtHPfu6O/87vTw8fL8AeMr1ufBSPTq0vUu6AMOtwT17Mvmf+3VTDLh8A7cBswE/8z+9fT8I+gAEt46
Uj655AQPG+m17bUKGfkUKuPRShrRRdDvrlfw3BUYHSkf5lAjR13iLhUK3QgN7Pfw2y3y+N/y6v3QK/ri7ND06yFBrN7z3ATwFwbKOj3yDirwIfMB3+/eAOMZ
5N4P8/4UFg/r1DktCBrpEdba8QEGEwzdJf0AJ/oQ1Dj84RPzMesHOfP/CCnp6QYMARDs+wHuyDfw/R7H/QL0Ae32FODMCBEC7NT19NbZ0SnxE+sA7yHr8/X6
/fn/PdDyNOb1HQE14hTx4ubi6Kb9QukJ2NDPFBLfNAPzA//8+j7j7w8M+yz02Tr8OhPP+BcNAREO+vDx3gvh7g3rCfsA4/bk+/wE+iviCt36+cq2+TDdLb3B
2Q/w6g0L7+nxMbH/IuoQGBBE1hwG2hPvAe75QNna+cIEACUDCAgZBAPgCg+28v3XKukB6R3XFizNChy95/0CEhbr3iXrAPjpMzXd79v4QOvx4Qr5wM8ZEwvv
vj/aDtS+/OMEIlnvICjnBdsHzPElHz0M4upgw2M5FEkd/8vrDeLw/gUe1AZ//w//CuTiACe9bt8GE7Ws8AH81QWz9AkZGA/t9yIF9NTjUTj4C8oMCwTS/gTg
zeoMHPAa+yLg9xAFBQvc6ez8+wAI9vYAIvziCt3S5hwDCQ3kDiwNHzn7DesR8uIL5f4NJMf+DebNASLu/OUH5EXxLgnx8/gNE/rqCvjq9fD9EuwB8fkS3RL8
7AvoFBUi9QLy7v3t9xP+Hf7TDQkCBbsY/QDr+u/y+vQXxvwLDxMA4/MD/CLvGhDLBdMi6PL2vn/iR9UBFvb65xbN+dUJ9QUjIuPk2AT9JuMO7gfNCfoO4OQK
IQb1Egv89ibuBgLi9QrjGPoF99sGBvf4Bfv57dwD8QD0+Qj+8AMM7gn2/PEJBQD2+vYJ9eb5A/j2+ekC5uXx5PcBDf4A+wDb9Oz76+ECAfL1/QEC+Pf3Cv/7
+O8O7fzn8wD9BugK+PkHAQL2/gAG/wTrEAoT9fTnFur33wIG/QMH8vgL8P0A6Q3t6xDn1Q3vFUUZ1vz4LTBMyhr+2+/mNOkPAtz3+PDtCdP87f32B+0XBdrU
5kXe4Okl5+D+EPYEF04DKf7wHQD6MOSxxOoA8vo1f+LQ4yPtNP8EKe0V4yoA7N05Fu4T3BXy9yIC1tf75za+w/n96z7l4OXgM//fd/j26AzV8/IqD9DpbCEZ
D+gbCv4e2/gGzwUu800nHfr78Q4GExMj9iMDKtGhEvtnD+kBG+Lp//8D9vv/Ex3h+hPo++Ug8OkCKgID+txP5e0eAPve8t75Ct/7/dkk5CHx3hv16wkT4xof
DPoK5+3q+Pr68/cFGNz9Evn3LQELCQLp1O439O8q6+QT4fqz/h9L+Pbv1PrtCOLk8ewN2+r+AgnR6vT14+jrzdzu47sIBvQD+/YZ8PMIMfjz9+wQ8P8HFR/s
8AQR+Ofz7QcB1hoH9OsZ/g4F6gwYA+r9HTLt/wwT+xb+9R/y7fwOASDv/u78/ejl2ugE7tnc3NnZxdb37ePC9ffi99rPpcLn9ojH0wTp6Ozd4urz7truAOQV
6une7BoyAv8t/uz0/h0RxfrpAf0uIhsL6xUD4x8W9DrpF0Ll3Cj79e0QGgc+DQnR2LT38/bf583/OQDFD/7P3cv1ycWlAv/38/QEwPTzIYHN9frkKPPb7xDs
APoFIgU69ij9/eYoBjUaAxfl/yYhy+f68i/v4y02/u/+Rhz5DAsqBPDT9Q8YHewNGhMbH+7BCyjyDsRECRMLJuwD/Rqn19Lp7u3n6CbG8ggP7y0NFwwn9urn
vfxA1d/HEQsT5jT9V+rv1ybZz+wgCdtNAQgRPdfRJPzZKg2bGDfdG93lG84x7tcB0qPA6fAUIR9gAtjjamIW0O7/FPkX6/gf6fG/udT7//Tf5fb58evs4/zX
ChXP+LvSEc4yyfoJCxDi0x/7PYHsu9TH9wH4LwEREgD86BHdDyDcJ//QGAXfDOf//70nxu/S0urPFPQpNi1+CNPwLDXp7O4I9vEPIOfx6hXr9K7o/esDDQUH
+g020R62MfztFOnh/CMT1fIAA88J+tjhsxEC//IS9uLk0AzbHcf/9iIFFc0DOQf25MQL5e/+9e/6FgD0+hDrAiLa3vng6wHy3cQS+//r8xnf9+jzB/b/DhcF
6BNO9vr89/3/FPgA9T4d9RkG/+oS/wbxEQDx9fcY+f7+/zTwB/QL+wf58wMKDfAF9gIJ9xP3Av0KBiQMFurvCPUE8Af5/uwHFAH4/vv/6eMLJvrt8A3uBuDx
/vb0Gffy9Qp/8Pr4+fnwDdnr8jwF+ff39f8Z9BjyB/0F+901CfP7D+L9BfYN7QH/9f0A4ugCBAj86QsAAhMICCEDMOv79PAK+gbv7+cUAPMDAOL5+fASHf7w
5f/9Aff9AP//E/oA9AQk/v737wb+/vMA+QEOCwPzBwEQChMQAQH1+ewSEgcEGtTx/vLwAhXxA/cF5eUB+fb+AfL1AgUQ9Pz2AgANEwAQ+x7v+Q0FCQIK9+0E
ABARB+TX2BMD9fkUFRvS+CfoAsTaJRcdzvzMFuASAfpG3v7023DkEwDoAO4I5fo1+OThAwBK4Enr/NoI4PDs8iDH+g7sMSEMAgcG9xD/BMfz+uTCFxAeG/QM
/RDu+TAwMs8MAczq7BzzHwX05+UA9Bzy//sw+BpW3AwPBdLQ6dAS/+MX/2P0Su0QC2wgjRM4OfasCgZrMmX2+g0W+LkK4Qny9ATW8D4p8jnnDPP3BN3C9Orr
KwtYBO/sBwrl+jAq2tw6/7na5ggGHRAc2Lzs2RcZ8BwcGyUo5vElyQutAQrjAhfq7N4AXOb//Wj8gdsSPxvpACkGLgEP8fv64+kN17ooBL8JGf3sEgcOyQ/q
FfW7+QYfGvcL8gDu77/t4xQMARUA/v7z+Ojy8efj/wD52O/++/UH//YBAP7T0v75+r231wf8/Ovy6/rv6Pfu/vTe7fsJBh70AwbhA/bo/wHs/e4QDPv9BQYK
BxPb4xQP8AEDB/f/+i8F7Qnw+PUF9g77//USAv3X+tHmDu7w7fTw3eDk9/D69/v6AgDZv/wS9IHE7e/X+PztAgnq4OwKBfTm5BfwBBzt+e4oDgn36ff1Ae/6
//ggMSAVB/sKEyfpDFEDKOEl8e0A/QMQ/+T1ACno7vIdHOPj5e/m0O0M6Pvv3wUD8+Hs+/IFGPfV5uvt57270+Dp5u4bHh4JFPAN+Qb3/Qv17wXt5OYFFxPy
+wgS3OMIDwvj8fvkJQ728PAeKB8DDuwHBvvzBg70AhL46QcKEPv0Md/o8uUqLt0b7xbt59sBBfrh9AD/DfH0GujyEzT9+u3zIBXT3xr4Bf0BGc/40BT1zM3g
IOoc9VPtB8Qu5Nbqy3RI8tkQ9+rvAv4s1OYDCAbj7OYC097rFRE3+OEXLCIQJMSy3u0kPwYg2Tu24LcC49oBFf/8Ou4M8xfTHQ7IAf/LMn/LAujgEso0Qc4D
uCDZ6coQGsPUxhDSKM0S0f/ixwn7EyQN2uLh3eZMx7APGwSp9PoK4+3T/CYYGQQrBtYGAuXn5A7z9TjuDg72DNkE4O0tH+8FV/oH2fsmEEOU1/bpB13uBt8G
9NoZJO3kJ/066sIEA+3fABnuKjvr0XEb5/bjyS4A/vAb2P0VDujQDwb6/vjhA/Qi+v0N5RQGudYoHwDpASPv80XvGBXU6f/v8wb9CQb7IuTuAAP3ESP0+/TP
8dja5gX/H+LrFvD3HxYw6NYX+/j68/ff3wve8SXYLcPiIvLvHTEJ4vnp5vjG9fTz2+P/FgH+EOcw/AjbPwnn59vw8SbCJDz5/tr08mnxMgHqEPz38f81IO3r
4BMa7SjG7dLT3H/oC9YA9R7f9h8D6Mrf6OPLZCLh4wEJxzDpBAvhOd/Y8frx2wT41x/u0OXm0/fg/0LO1+UbB+TUEiL5zt/t1wjw5+j+GNoUHFn5LSPzCSTi
6gM6LNkD8RUcBxn3+M7xzUMDF8Xz0Dfqw+PWHcP39vQ5NSrjJA7znz504Mrz9N8fB+rRDM7x5woI7AEJHPftCk7j+90CBwH0puoGvtcsAfYC4hH3CQzh7vgH
DQO18u8ND97L+/319vPo1Brk5Nzu/AH6+fHnAfMJ/gEN6g8I9vveDvz19wMJ8un6+/LtA+oPDNbkAPcPAuv9BAj08fUB/+8B9uL3Gfnl+wHh977tKfw24u/4
/v8D2vf8IgXA8AP76QD4AQQBESTp0Rf26dXZCxEF9wHoA+IC9AEH/kkN++Pu8Nzt5fLiLPT97Pf9+gwZ4sfr7QBFBtj47gwC/ijxBADi4ALrHN7QE/ET9vD6
GupAGwQMEBvx5uETHiZ/GPr0FhTf7gjrBEAI8QoG6PwMCgYE9N34GeIA9ucP9HEf4OYr+NcL2QnfLf73Hej58w5IBPsEBfYQy/Yy4iDx/CDr//zf0TLwMeXm
HdgjCr3/xv8lHhD7DgG86PwQKfsHAWYF5R4r8BLzDEwkIuAkFQkYAfQSBecTGA/W/O8S65L3+u/a+PX96/LqGicP4wsW2tX46EDh6+r1Os7m6usHL8/o3/rc
5N3wAPv2C+781cce+h8GBCwOCgO40MD9ESD3+QvlC+kFIQrYBn/kCPPj+er38uwK2+wL+huw1ODz+xPmAPkS9t7szOjhFxL8/wsK6Orw8DoE1ejeAAzq5Nb7
Y/vT803k7+YD2Pnj8e4S1+T9GALmNfX/AfT/5fgB9/4D9ujy//UIFvYCBXIX5gH1+efu7PYd9OT6DxLXvubtB078+gcR7+3i7OftDCMVAfkCAAgV8jAa+Pj9
7ST16er/BSHlAxnk5Or97P/g9/Ma4/XgKQfxLvoH3wby29v39uzrAgby8P3nCwPp/APS3gIM8eHiHeMBuhPn2dzcDCoJ/Qb+/gLs6zoTA9L+9eD6OO3w/fHX
Nv8Q8Q7m+94lGOsa7MbMJggABhfyCA7eImUn6QUSAzoB5NcCAjL5BNcaB/f6Af4CB+UIAPbL8uy+39D80f/UCOvmwAIO5dDlDjMIAQbt8Azq3eMP9PvN6vgs
f8Lv6+PaWgsL9uC8N7TwGc5puNDd9THf2LwgAADgBU3hxvPP+V3+u+c45s738STNH/Dy9QEJD/3W8fHwufrzAi/o3hDa/zM52Sns8ELEDOXv0eMJ3hDgQ97Q
W+31DQ8ZEtsQGdrs9hMZ+fz359Te2N30s+j01hwL9OoRGvH5Gw3w1AMYEwAcBDb88/3e8+7k/PTzAAf9FP/L7uklH9XE9PPv/fURDwMN4u4k/e/4CiYBEQkM
+Mzr8jYA+uHy+x/N/ygJ7/cJ2ur1/S3zfxDo7vvyFPf86e85BOrrG9z02dLzOPoGHAQBGgLywAnJ9BkSBRji9wfu9tH9Ft0kROcq2On7KAEAAQrLAvBYDkzn
F/0H/foz7Of5JQIMBuvc5+bTBBoDC8r15hTo5AjnZ+no8vDrF9YA6OwCNR33JQ3TDejoWhnkFOQFG/fuFt26+invCxvvHATo2uX6/+D5APQoztgkDPwUCd/e
5QYiD3Pt3eXr7QAN5vj3LhP4Ciff2QnqAiMPA+Xk+x0UBuTWw+8K7PrJFvTs8tzyCsjeCAbj9yjr8fAYAiQJ9/QMFwXf5DMQ8wE23vMM7gIFBQAE7DMSEP0T
9SQm4dYOHeLz9fP/8e77/PTlzfn64eXs6/8bCfLt/t76KNYe/vb8AusJFKwQ4ggsrO0AAsLr6hIv6QTafxQc7AsE1BUO/ucEBOzNm1Pn/vH5tPwN8Ab/I/Pm
4AZgHhYVITgZ99QVDN8H/QwG1TUdAdnm3Qba+xDY4vsb6TTS9QTMCe8Rz9rt5/AO88TTA+so2wTZD/3Z2/n38PRV3vnv5P711usI9/gSDe73yBvpBv3m2+bu
5gT1IfDn+wwY+gz+DuoDA+7t+y4DBQjwKPYVHeEECxT68P0W8vXi4Ej8AAz56QTwzt/12wPC0D3pA+ndB/wA/QncA/fpDALunM379tjwBcUDDiwHA//pA9X2
+AL3BP/pSv3e+AH6HCzcCPPxCx8gIArxG/Q5/wYI+PYM/tTrD+K8EvjiBuIG3yUJ2N/1DTn15vvj+/jR9OHP/eTu7AcH/vj0D+3uEAoL+erjDBYIBwrt/hrm
+iDvD971C+0EKc4LKgbM/vL04CuFte/i9RABfxLQ5yoHEP3NW+UT1tftF+nf/PI45Ov7BFEA698WFB4DxvsSEAn94QbxBv7x6uz8Fu7+FA/XCS28B+X3KgXv
CwwM+eTV/P3vFffjCN/1JPIn+frx7v7x7vAM5gvp3uX5KQXZ8v/p7tbaB+0BAOP+Bvbp4ub50+0HAQv11vEOGAEE1Oz8BPcTBBL/FgIQ3/sBI+/rHwgIEQrL
AwzqR90I8AwF8CIm/ODt2w0LCAIG8zb5/gzyIwzc+goS/f0V/OoA7u8wwujv5u7M3fvt4tkHCgvo7CPs/yAE/g731vYTEez78N/36+sA4+f/EvAw6EUvMO/W
8PYD6/bPESH8F9kr9Sb9/gEY4ga8xuwHBRXo9yvn+ebCDgnv+0LnARLS7dDr3eQa0OLO4erQJC7vLs32DmLeFFcRIQb6zhYFzHMTFgsO6wf+6eb3zPMS6w0B
yQwT/xnzsxEG/9/3N0YJxt8QDvj7/+Dk9+/z3g/sAP7k9hP6BPDUDvYu+BvtCejdAf/34SfiBfME0fPYINrgI+TaDi3bJOwcFiPs7hf12n/59QIL+zAH7/z9
3zIA9/IA2hTU5SD15Nfw1gEr0AoOxy/X9Rb898vTDjVItQs0+RwK5uzx7P1VCAbH2scS2+ho+w388eXxIPEgITES7e7zBhLb5gIAw9YG9usU3vbNGjDwzurl
LVBB/sEGBbLn9eAPA+r648QP7tfk+0Tj+iT+ESHh7xf3/BvtQglW1zIFDwwXVeL78ieuIvH84b7h2k868y387V7uHMwE2NTV+e3xDAETxgfh3tXuA0Fa1SPi
DgXo7CPLKVD69MQZwKr86PD1Bvju8xsY9efrLADiPiohEe7S8M4WIAwH8c/v0dQhDPTbYfAV5gPKAO4N3MlCHu3t7+MKu3/pKt8F7Lr12ubfCcQA1wPWGq0g
53AGAzcU5egKDQzx++3v0fxP3dPVB/gZ9vkU/Tr+DA0OI93nO/31CJ3w3uQLF+0e7BXq0+YLD+Hz+RkCFhDx+wHv8QoO9hj1z+oy3gAk4AgC5/se6QD/5/TK
/NQa8wjy9fhHH+oC1fr1ARzb7yzrHhLx/fMUHtPy5fMa5OIiERr5/vsAKRTE6pPJHe4ABun/KQzrxNv+C8b+7//rOfv95/AAAk7J5u/mQBt/0O7s0FZN5P8f
DuLnA/LRCaP1BL002/vi9QPmyL/zD97TDgXrbcrv5+saA7k6Bx1g/c3/+HPrErz3CgnV6yDwYdYC2trXYPj7BdTj9PIR6/QACQ69GPLbBg/U6f4BI0bjovAP
0mMUCRb7A/XpPerwDNb5+tkj1wTZDjLyA8z46N08K/4UCu/l5iLTGL/8IAwF5ebn9wfhDO+vrOoSBhUEFty2FRPY/aTu/QUoFvsO1hIQHfAP1QkD/x8aKAI1
7w0B6N//Pvog7ugI9CH81xbVCRL+EPIF8fMCDcoo/wsY7jkwHQ0b2QkF7+7WDP7x5AYJBgYC+QHx7f7m8AgRMfEr4t21W++1Cp3F89/pP8UHzxVQGejqwa7T
AxhHogTf/AXDEbY2FrXst9H34PkA69rd7f7wr//E18Xk1wcb4tMGxe4S9TXx5AKm+LW40QfR3QEM5e7N8fD26uFl8jHvAsv6v+TTFSMGENDvDrHTA8gH0yMo
NtzX34Gy7Qbr9ffAE+3LAvLGw9bluO3ixu3998PXICTq7usB0dfWDqwx2N/6vtPT6e0z2+vx8N3s2wDq0PQRCAL8/gTuGNQNthPX9gDz/vPr7u75+/8I/P/s
AvwkA/8JDfUJCfgMAOMLBAr6APLu8fv/A+n3+en18vD98vka/Pv2B/gB+RH1C+YC8wnz/PzwC/0h9vn37f41P/cG/QcD5P4q2fjyGfkl6QL7FhL9BRQK/h0S
+/wYAQ/v7f8U/gXsAdwT/xME/xIX5Ajl//Dr3h/x7g3n+vwAERT16iwSAfkXN/IA/fH7JQ7u7wP+AgskHf3q6toXCQgA+ugH9ewAE/x/7fvr9gcQG/gFBv0K
+wIH4+b2B/P2DSgHC/bV5QcM8QQe+QT7/yrS6Pf/AQTo6Tn1OOH/GfcE7gP9Bg/qBir+Rvfv/fP+JAP7+SIH+Q4IHucr+/UZChXc6AcOAOn9Iwkl/f8P/wP+
I/oK+fDwDeDt/7/4AA/nGSYmDQkH3RURF/kNEA4oCMkCBQzP6gff1H8LAxYDAvb0+OH63xgMDdIjAO8C+OD7VN387wfb/Ojw/D9I3/nz4e3qLBBEARTz0Pf2
3ffgwPEBHsbw8/T/7hIF74cMJc76B/049v7S3CzjCboDAAYHF+MT9fng7wvN9hs3YSD2D+DlbU71JgomENIHt+IP+b7zDB/yBB7v7PJOCjE3+vv4A+797fsf
BO305OvRyPX3stsI6uvnJ/IM3Q4SDSkDE+X49e03CeX98CzzFt/uG/wC/VvrBgYTA/32GQw3BQP24w3sLAYMJAQEGOry/ekN8cwA7tftAiQSAA4nJi3vCPoD
//023OMhAQj5/Qj9+ggt1ugJEhDf5O0JDgC+9cPxAOEF5w7sCBXm4PoT7/QEEBQNHBnf6v725gsA+twIFAjy/P4B434D3x/2EQL11wUV8iUCKhoJDcfcHBAE
3PouBAYFBw3rPA7oE/f8EBML8fvn3xzqQwoCu/4e7eW8E9L8BbML3fz56Rzw5wfo964AHgQACen+7Pv+1vPa/7YaNd3UGhcD9n/y7wr2EfsD2uIW3e8D/BUc
8t3SJfUl8O8o8/MC+gzcKBjo9vzo/RUL2AX5ww0FYADfyf72zvrVGSEC9P8J7woLHCIO5A8CCuoFGP71Aw4NDPzm2gLhCssWD/HoFgwB9F389QXSChcFAOAK
6uUIHBkP9PDqEPoqEgwK5vv0/Aj3PhcD+wMRFAEH6wYY6AALQQ/r9Be5uvH/Bw0F6vED6BLd7gYX5wrzPxT3Ju8a+doCFQTlySPMAg0B8THqyTLbuboQ4iH+
AREKGk/p3+YLJDIkAuMyIKPo5gjvCfzgDc+/7Q8E1d/jDPAPedbgHusEQAUy9O7fy/n8DdIUzdgA1uHZ5vT48A7yMvFGFeYbROwMCPK950O1BvkQ2CoIwjXd
pwIi4AXv9zXw9g3W2HHuATYuHvQ4AqjYD/LhMiXXCOSB4xPx5NXPFA73fd78M80kHfhICekf0wAYIN0iBd/2DeLq+gEdCRUPEPMEBc4MIeMM+PzLEg7I+Rcg
9xL5yQfvvBQM8QIAAx7uFBXzAyvIFSMaM/4++OMCB/zuGCPhDOqm3w30/vLt+foMSPHeL9wL/NM0+BHYvgw+3uYY/PLaytOB9hss8PdDPcPOGxAQug7pFfPc
aev++70sJ/sB8Ovr/L0KyQTIBCkQ8Ejk/hfN/upYCexN+/Pg8hgF//r3/e3Ht/DmHPLtEzTlI+0AfdX/3ckt6xjW4PouCOn+1+f1vuGvmfgSORoYBcr8OXvi
yQ73PyHTPO661uU19vAE8Afj6vPu/8QI5vf54RzPHMrm/e4FA/U9Cuv63e4mEv3I5dL+BIEGAPS8ByiMRszuJ8br2jAe5PHb6uHpDuTx7wD/2hHzwvX9F+8L
7t8PCEbG6xf75hL0BOGm/e0v8fHEEvfoxu2o/M45AQfv2eDrIKf80ti5C/3pENXb1OQaFb0a7/jSB6UK9sa3DVW+EPjN7/7C2QMJ3QT7AAzZ6QL1BPULBeHd
AfUR8R8a7t8Q+uLR/fwD++z+IvD8FBAFAfAP/eHuErX6+Rv5BiUR+Rzz/tj6D/bp8NQaC/bl8fke9Qn4D941yBHtF/z4E/Lt/P4Q6AwBH/f06x4C4An1JAsO
Aw0U/uzq1vsDKAYLAdj2CtzP8doj+NUSJMbf8A8cEwwO+hDiHYEf/vfi7j39GET+FNz5FjEQ9uIdI+oe8iAN8wcR5vRE0/wDEB0BMuTt8wkO3fTiKcH3+SD8
BAAE6hsL8B4aDvfc8RnkK/4VF/0a/fb02xwI8vgDJfvhGAb8NAIAKwTgG9EfCfDr9jniASIFEe0ZFhPJ2OoJ+PoF79Mo+P71+gYn4/D7+wn9Ieve/gPq4vXR
/N8ICPvyRQjB+dnE/e35Ad7++ObdIfA5v/j12vvgAWDq8/IpDPcL5wbn/Mgj0RTkAeHzJAcLAC36A/IF8d8BLv/UzCICAhMdFQr5FhIm8Rrx4wQt7iQAGQkN
/hwi0PDxJBPj5yEkRvjgJd5l+8sC6N3c2tpRBt4eVu/0//z9NCnQturoDAo83Rr8/eMB7CAS7eYQF+4cBOfdKDT06uER4fD1EUj4BxMh4uXpIBkMCBc5Jyot
6Dn28hHmDRgE8hANFPsD3jtBNP8tFhp+IicOKQcE5+ByPfYEXAssDfEYQxHm+iw78zsf6ukCBeL+HQsmUBXrI+/7BQf+SCL64woAxi4EDykJBRcS3+6BFi/x
AfsCAAfw9AsHy/IY/QvrHxES3ALv9gLPIQ0C7AEj/Pca2/rH/A769vsOI/7U5wv3APH5+PPf5mQm8fX/Fv79+icc/x0A9wX9Avwp6f71BuwZ6QrpBe2/Wg/3
9vfu9fMPHSbW6Prp2vn59eP5HO365n7/9+UsDBLyGwsU6/0K/uEM4gr99QDbFtD4Atjw/Bz4PhQE9vTmvFQH9PP49BHi+w1D4/viAQsXBPoG4voAA/ALCQTN
Ig7Of/sL6eLeEfLr/zbv8esDDh3wAPL1AvXyyusN5P8qBvsJFQEGEAr29/ADAfTu4ezuKc70/OH+Af3oJAT69vQI4A71CegdE+/b/gkaBPXQEgQH8OPw8AMB
5e325Qz0KgL+Aw0LCQPx/v3qCfcN6Pj+ByDt9ADt7PXh9c9GBwYF9SjPGdcW/Pfn8AXQ5pvk688UExvjB1H3H9/4yeTuDvPlOt/jCD7/9PkWKt4VGiT96gQ/
8KkpR+IvC+kF+N3G9/sWItsIBy0y5/YPtyEsKfEe1TD7gf8hrAQs4QveHBbb8h7Q++gZNPkMIBzj1dIC5ej6DBDeEj7f/QoM8uv59OfxOQkJ5Uo6JiDiT+AQ
LDHW3vYy6ZH6cA0eB/o15CbbFMLsDP04KhS+7uAu4hRCIv7u3fUO8CRS2e8U+/b4EfEutywJDgzRLfIZ5vL29u/rzgn2EvHvIywEEAAACw4BsA72Dyv4AvMf
ERTqGfv9A03/5urnEOcGNhX16g4O6Q7tIM0QDfgeCPXL5/0ZCv7l6fX7BtLz9/kiJgURDC0VCgcq69ez6xXyB0ix5eHy3hPD5xoKz+wG1f2p4ND4Ebwt5c7k
LP3vJOrYBvLgz+/y6Lj9A9z+FhT9DDjV3/jWUw4X0v3LyeTB1QgryAXG5MkbIQkT/OXY1+DbCvLI/+339Maxzd3euQvR8x8AAt6u8q/6xhrF4wPf8fLa8/D2
0PbuHNreBZnC7sIAPaQG1fTA+dXiJeEOHzzWCivjAD7iFSbt5O7aAfHp/LB/ueXiEwCtCtrAlsbXCcO3xBXq4+0Sv92w5vfY6OPyHwfz3s/q8bfL5gQX/f0P
K9Tr/BIurfjeBvD79vfHDvb4+OXZsPPQ2Pe0B+LAHxPI3h76JwkwAAHk58j9Dwoe/Plt7tLu+DH27Qzp0PAOFu3cEwfr5Ogh2OoSHwUA8hjv+B23CgvrAfoU
AxPCEywVszMRCDPx5ugC/AIxCNsLEg7rzusI8BP8/vAB7vzyBwr879wCFQAIHfYP2A0EKwL0GwRDERUh/SAXFf8LBh4HHSEPFP/eFjQIBBEMDQXE20nq4/qQ
9/bN8RoACSag8VH7gSAQGATzxeg06gYDK9YREhsMAiINBwv7BO374xX+/PkcCu36zREZHesd6AL6IiDpBw1QJhUfICMaIxEbABHnAQIgGuqqBzLwGSUWIPmw
/zTz4svV9v/q2vfq+wrP8U4FwP7uFuLx1C8t5Oz9E/kW/Qc2OQ/0IxX/Hhcb/QQg+/oDHQvosQkKBQAM7hH9KAX35Cnp8CEhBw8qJSAX3fHV//MLFfjYDiDk
KRcdGwXRyC3S6QjdFMP/yTcCCArB2iT4wfcc8e/vskzRLwvrN8DOxcYvAfYE2OrA7vnBMvgD4xkR4gbozFYEE/ck7+sjsSoI5CUu7uH9PhoH6dL/CPTxDAMP
2ePjx6kTP0vpExmSGzDrbBK39LLnuALrlPbXRP7f1cvxFfPZs+MZCfDY/uI2A/9fSge52P3fvTCp+/v77OLmETzvvMHsINL7Ah4Esls2CX8u/+8LCe1DHc4S
Jjj88fgb/vQMPNUmRBvkCifeYgPf7DbiDbP3t/n5Bv7E9xqP6fvrEgwnBeEI9Nzy/AtJEPkRbgwqGvQjFO0B/xy6AZUeF/n3/vru/S/p+hoR1TAqCgYtBQ33
AvgREAEIHP3X5hkCI/MENQovMdYWAwnkAQoKCtsgDPzw9Ank8v4CBxIH7BD3CPbl9f/2H+n4DuYL5SD6HQETGvgEIuso9QUnDP0UKyL64OLkFvYIFAUH0SH6
/vAGDxHz/+T2DhEA/hEN2wYtBO/q+t4T2QUiDyTzARfo0eUIHgTu+vMJf9sPtgjj+CjoGeQA8jrcQu/+6ewQ3/DUMhRM0dTuKxYbEhLI/ef6LQP87fzaBQsc
/g4QrQUDBNdI8RHfBeEA3BD58fcFAAX7/f8MC/oz+DHyBgj09g3/QBMI+OoT4PfsyfYiKBjuANH1+vgNEvHmF+QW9v8R9gUs7Ozc4g/xRSfWG/j0+fLa4Qj7
9g/u5yoh5iwQ0xL7FCjcBukLBfMUJu4C9tr5CgDX+/kGFP0sFRHUAe3oFwMZ+9r7+O8S4R4M8RDpEfT0/Bb4DPbbD/T/Ce7ZB/QtBQEUHxT99Q3xDBH99wQY
9OXPDez/4mAG+fIhEt3gGxzK6fwbFQ3NHfIFfxD+9h7k3vfv9ffoCRoE8Pfs4f0VMe767+AY7eAL9fv08/758u/nAg3ZGRENJh/cCPPw9C00BekL7h3m5RTq
7j/dCgQFEeziOAwG9yz+KQVJGvbx/fYACw7k8OTZ+un5QN/08Szy7fPy5fruEAQK0QID+/ARIfzn7gUWBvwa/f4KGvYPAQXlCAr++A83Ev7x+g4E/woKA9YH
3woG1RHy3jrU6/EDEfQHJPQMAxzzJesdGgLu9Or9+Av4C+vt++v39uH2/AruD/jV/AgHFvwE8AMB/pn50fT08PIEAeP979HI39L9CfwiCbrSAdPb8+oAEBTy
lObuFt0VESPS6/gaHxoS/e4bD/T8pOMHAw8Ip90wBSGb+Mby7jdVHu73+gZfNd77vvnzF/+x8iUIFgoW6FrvK7TM4QsDEAf229vO+rvYvdkSFAEW7YGl+uEk
AcsF5Pvuq/HM5tH9RQDixfUN+wYe2M4LCuADt54C9f31HLcT7zWy9N/r9Sz4EegG9PxMBhUg+/7sJxK8syUI9RUWyhQL/Orf8Q/19eT34OHrCtDl1Ajj0hnl
48ji9vXR/SbzBO/96eLr3NTgT9ftBeQFEfApHrLs3fn7+McW9cr2Kc0c6/vQ3RwOHeAVBfftBf0UySPvGMrmGSTjwQvd7hP6veT++jhXBarA8yrPE1k6NAlB
CeL53vJI0hw54hUcQN4P+UPw8ffd3PLu1fgKB/nt9v398c7o9CDf5+rwFuEGw+3h+N0RGRACCuaBBwQL9u+4yu8L5AsBKhct2PoBKSAv2v8G8QE15s7v4sWm
CxHbEywqFAyxwtIHo/YxETn3+5AU+RfT/OzsHt7MlBQH2/bRx/bQ/wqVJgTOBdL2KvgQv5/k8t0jLSLj8RIBHfwIAQzv7wjSCCHNJRYiAiPyNk0V+yIxCPnT
9grl0p69BO/v7gTx4OjM6QbRp9v0Efj097f3297sHBXqDvUG4/Xx1wbl0u/Q8hXmNgrj8eX97fkOBO0I6v8ZOgXr40P1IAU0DBEv9A7qHRvTIB4XJwm1Mxb9
I9UjEvkEBeEIANr2AADnDAv59PPs+gLyAhHsCAIc/NX/DfUO9/rz8RsB2xoDCf8DBOsC9wz//fb7+eoABvLq8uAECeMR+BLn+xscLAD2NPr5QfT9Hwz28u7s
8Pf29/gbJN0R7PTrB/M6Dwzx/wXuBSMWCP0A8/sB6wrk6PkC3tIZDAb57OAu4xQP9f3yB13p99z4+x7iBgkACPPu8srqISL6J+8D3SrT+Dgn/uQdf+bGC/7x
GvECBvneCuboyBIAL+U/4+PWJPsXEefj/v8L7TfkAgf+7vIB7uYF+fvY6vYcK/bd5P0k7uf+A/nuFRbp4NoL9/zK+vYf3wT+6fTjJPU6/933LOv26N4k9PsA
G/nTwhn19PL6LPHpGvDu/iAJ/QsKBPj1/vQU1hLp+uoA8AH5Avv6/vwC9/7v/Pzw/OsT//n2FesECvnrABL9AvsC89/29QwKB+UDCfPwAQn3BfQRByoN+QTd
6AYECAJoKSTv6fcS/g74+PXy+/n86PLxCwDuIhT06fgF7/sDDeDi5wPx4PrpD/7pBQTw+P7w8N/8AvQPIvUK+/4HBwPwIBEE/vb78gMN9P4FCPvwBd3x4u8i
ATUY7vXu9AYCDeN/MCzb2/ns+PnxEPv4/gTz5eIE8yr9GRIC+wMA2QkJ5gvu7v4E8Pr6BPrsDv72+v7n/Av4EfwMI+34/frmBPz6L/oL4+oR9ureAhT7A/cC
CezrE+kv/RwW8vsBBe3rDehY/Rbg8hoD++r0GPYEDv7N9fXx7er57/bnyvcPFDj+ABr1BAT8Et/5AQE8EhH+9PkL6RYYDfsY4AAK69nw+xML7R7hB9cIBRcO
ClYQ+sX6DO3/HgwF79nC4BXoBRvrC/Ud/twjBgXp9wr+Rgsltw4WFfsH9x3/1Obb7e3L4SDzGCoK3SneLwb06/RyEh777BkAES0eOv7WvRcF977tMgoVCQfs
BOoX7SLPAHnz1LLy+BjzFPQnAKetzszpAeztLv4VGNJQE+rmENsTYQrvneL2F97s4kcF0sr/1ezgDCD/9h8E+Qvp9+7+z/lPA9zo+Pr0ExAnKQfExwTh++8N
IenY6yfn9yHv+gjV6H/1rdPw2xYHGQFJFNLNANsQGfjrKecVI+k8EBHs8PIOTQ3MzfMSJ+buFiH5/L3FG8c0zNjiB/faDn9JCxrvFAUfz0EAEeK5B+0S/8L4
FO/wJgTzEb8Uv+DqRA4K+R/yF+sG3Tjn+gCo7dEhCAgojhnoLTH4AATxHuuv1ALJAiAb///jMO/YKPwk5QPx6f4zGi0aBPwHd/sK+Wgz7h/9ShYW24TT9B0o
Aa4pwu4eAe5AH9QYvtYU8Rr949oV490PCOf2jTDwRDL0FPosFzJSGubV+OnrHE0e1vkT9UTZHcr55wvXJhbueg0hxQT5wusNCRrap7Hf1xUCHfDwNfvCmT0I
zE8P7Pc1ChriPRUc6DUF4ZcQuekDDO4EAQjV8eD97gQGOvoH9SYn9+RJBPcTIgbREO0B/e8OBgft4r/tGuzs4CQq4xIjFRK2xekKJDroAgfcAe3t+vn79iLg
Dib3EBHgJgAG8u0A9M0sFR/tJBD6I+rs6gv59tYEEe31+xEPDBZe8hT1IjDt6uMU6PVCD+/lu/TvKezqKAgN6fX+HhL5/BQGG/bmTewArCDJHU3/9wrT+7Hz
BwQR4wITzhX5XAP7/fn+AgjO0hf37tHxQujgM6b4BiLQ4ATN5dmkDvZoEv7lzC/69IHnAQkcxvMyBt/3/iH+8+D/8ffLvYrk+ykhFQDVTfTiuef56NSnFxrO
5Qjr6gEQDecX4eTJCfX2AjMB8t4m9PnP3CH+DPfjI+PP5g4KCef6vP3Dxa4ODPsY+A/1xQ8D4wD0/ik30/IH7vjyLRcT+Ovd7e3R6j7y+UUW8v/WBfka6ff8
88rUCPoAGiDA9OgK8gUI/+rtBwP4CxcR9v37BAXw9fcFNgHVCwoR6enlHAoLCCD4CwX3+DUHAw8HIgv4AeoB/Okh8t/0HQz99gEADP3/4vr7+fn9Iwv08v4Q
/wMFAO3+/izy+BX2AgPZ7ucAFAjd+RHnLgPsBw4XEin39PkC3w30f/bVDgHqAO/ZCwMsBdrtEAAXEBL1/wQTMx/3AwX5E+Qe4ucJ6w4SCQz1/RTvBOwNCg0E
DCXy8REYB/giAc8B4R36DBvm/APzDhjvBv3x8RECHPr3IgT98hETA/Px9xf7N/DjGfEIDvj5G/8l8e/7//rvDP4QBPb++wz68/PoBOwH++8I1u7zAPzuBhfj
+uIWCwAC++v76f0SE/YZCPL55vrn+wAVH+EOJgfmDvUgCuUD9f0LDuLQ9fj+GP4dFScAE/oQ7QMc/gcisCDkKzcFEDjiFwEC/PMu3SIO7xsGyRwmDTjqAfwk
De8nCPxCCSME4OoC7vYYBBbz9A30HgYmEwr9Ru8p4sfwRVfsHQsBEDUmAPn9U9vl4hYSEx4gGejrMANA3BEFFhfvgRnlMQYS/dPGCtU5Cw4FDB0KER/7NuwY
9jT9BsgaCTcG2ec85xUxFvkIqiUeFv/uAAPnDg83LQkDLPMF6PcFK+DVB/7qFRXx8xPkL/sXsP4j/wwgBN7/6QhO7AH/CPMN7PLkHgcMEQLDCs80AzLW6vsC
7fEGOxsADyn267YN+C706+Yl/w7uCP0Vzw0XDvP38vj7De8bAOoGCAckkM4r9xn16PwpIO/28gQfIf8bGj8EK/4t2Sz2QBLt6NGz/+ocRv/aLPXm+T4GCysg
BS0OHsz90BTm6gg16tnS0dLdCxDQI+wB8+EwVPPcKSHi6Bj3/tnxKOEBE+v3CukUz+Ak628BuzMfENjz6+Aw3wQgDjgG/d7V+zsBPRzszg74+P4S+dCRFPr8
yRr9AidV1jb1H/fw7/f728E28ADS1h/gAQL1ErDP2N9XNr3cPX8C//wD2voNA9j5vir6FgAqGA4B5gXsBhP8JtDx+uEbxg4K9jv0/dkDNePo/xcG3ghC5hfh
+d4LAOUTL/fB9fdA4u3sLBwLCP3nv9gF9BEB2yby/+/58fzzEOZBC93dJyUU9u4X+fX9LwUD2QQAFv7XHNLzCd37+Bcn7fj1/P0BAQ0JCwMeFxMRBLcd6xwh
8R/UAjAJ5gD/8/X+5dwA5AXeAdBDHQUZ/fz5N/w+/Nr42AD4Pvky9PsB4vXsCQsS++L60gYs6grt3+/oBDz74e4J+vh/HJsP/wMY4tUGCxERFSEMC98kKA0Y
DuL04OseBOrP9jM0S/MEABUEIDD64/bkHbIa5fIF+9/t7g8d/s/27RAK7Rw9F/zY7vZOMxrmAeAIzPvM6vr80dzh/E4Q4fX7+/cqCC8CBhIQ+wUIHh4oEgfw
BeT5FQLm8iPu//zzDfwbBA/sKvr78fD6AjQD5hDOEuEC2O77BMv4Bf4WDesM5gIZ5AcO9RXOEewkHg34/dkS+f3d+AkGCcQV6BIMEh0OkbDh++nxCO7P7fgr
+/IX7BXzJgMH8hYp6KkU4wIA7/d2AR0L5OXy7sUVyNT/8vUgC/oOFPT3/90BEPEC8PzjDA3k0xVq6Tfb0uJXFhELByoq+AQQ3f/c99Hl+S4I8AbnA/f4zJ/y
5wbaIt8g5wPgACfnzAsz7R0V9qQA6eoH/vhbyPj4Hu5e7OcKIbgA+wc2BRkS5Mbn1BjyN9XzB+zx9FbXBe5QDjP0tAYi0RLs+dbn3yfh0/LB1bUX0j8G2wbs
dx/q2bv2FPj1APMEEAPyHv324vcm9fgZ49YZ+f8CAdtC3vUsFfFs9xnr4LTw9gADAQL64d77xdj7FAQdDxLx93/2LzIhECLq4wYyANkB/z392NQmxQTm8Mvs
GcsRDyE4B54n7usyJBwjFQXhCvYF+AAa3C79BiwFPPv83BAw3g0S6u8P2Af5DPkd+cr+Fe7xAx/45xHrGvQBywLzFBP8By4F9gq5Gw7/Bw3+AervJfUM+CHo
8/vE/h7r19wCCzFEDL7m3BHCDDYGQQ4i4QThCQoexhj4AwP+LqwlyEQt8Avu/eLwsff/AgYV7trb6ez65P/74hf1Du7Sw+P4DQED/yYMKfy5Aez4Bfi40MjV
CfsLDwb069+BH0MTttL6HylIBeHf7+ncGB7zHQ8m9Avf7ALx5AYeCDH/Dq0c3CMfAu7x7/H2qhT8GP0V5N0D6vvX5NYH7u/+BQH/vOHgAP8PNAYOCPxHI/Lm
9Br2/O3tCA799RUNDuu+ESoM2RMODQPGLvplB/DEB/zuBP0M+sjNFgzv1hHzCBPF61MNCdP8LO/RBvMeLvIc7Qj7+yQZFysOAuH8n8rjwMndxxoH4PQW4sYy
6iXxP/0rKhXogfv/RxzqExsaEfTzqOwJ6wK45t7yEvBdwHTARBX16iUg9tfv/Qfx4Pne+BzWDkrz4rvrMATvUvnI1TIOBf8G3NQuAx/tArr34OjU0sHmDpAf
yvUa7PDt8/0eCvoXC/789QgQLD/DBhYq9wfbsvL0NfjXwPUn+PclAha+EAzsDxL3xv6yxRvDr+jw/ArOSaL64+X2+foWDOjjRNDU/gAXLtgJHNjl9sDHCBzy
8uzFTxIrDeIX0/QqUd01GCWy5L8D3OMJDhbb6DwA8OqjttQdEuzJ1w7yJAYj1xaa8QLhAOXf/fkGB/rr3xD2/vvg8x/mIRvw6fMI5eXpDtscv8zgwfwvBez0
9MHz0NDe8vPp1O0CHe7a5wj8ABHiERL57wrbEPPhDA3nBxjbMOYLEBofyt8D7wne1coBDh0xNd3+4fK+MB4/59vTVPLgAecW/hckEQXzMfEmGOXV5fZmFt0j
pgQJ8t658rT3Deb2923xy80q+DoAJR7c/RwaFxwr7SXlE+DvFeDdChQICeYiShnPFuwH+g81A+YCNwASrvgmFLwAn+0SHuPpSgH3F/CsBgUTufAqRvcn/Dcm
CO2BKvce9fX+F+Yk3+D4LQr/BCsUIj8S+R8OB9YmOBjsFtbo6QIQIwsJDBvz1RD3GPrtF92jDA4N1fP7IPMoC7sb9uED7Azi8/sL/RIE8OIS9RMD9PoYBerx
//pSED8uJCAQ+vr7OUcTAQMaDuoLF/0DAwn55AP2F8ftBvQXQTBc8hH8EfID9RTtEiEGBgnj4Ab9DP4N/eL74f0BL7xGA9YFHMzu3wrl4ALmNPDZ7eQHIAFF
70Dj9/LBA+z80Vze4hpA8dADKho++N/n7vQ3Gv4QEybmEPANJsgg6dvtVUs33SwM9PLsOTUE/EgDKgq91QH2YCPQFM7lBvL5+eQf93IF8/j39+vR++blJQny
8gQFFQVD9B796C7SI/bMCDi/ExUr/vT6FBoL6/MR+xke/Ab/Cv8LI/XPGuQTI/35//X88OodCRHwf04EBFIQEO3hJQsRNRLz//IxKBzd3gwVDPvc7Qfv7/b+
DRDw3gDz7APzCu4J9gbwT/PyEPjb5xv/FO70AeYKIjUEBALl+QIb+9H/9Pb//O8lCuYKDMH5FQAyBf8JCQggJAb4G+LuGCL0yOTx5fb07nYd3BgDy//wFxvi
3Abr/BH9+PzxIPD9+gL1Dfn7AMj9Qu/gDffoFBATG//y5QgFDzTB9RcOBf4TENz7+uX00uoYFfYkDcXt/vP78eQGIgREOufw/efe/gHw7Oj3BQTn1X8c6Qv9
1wD4AhQE7BL2CBUCDvgJGwsICzH3APziAezwI/PbHf7d7QkXCfLs5/n+Jgj18wEWCQ8aU/H8+dHqDeVS//QU/+P89vbq48Ux6xIeDfrn5uHrDPMy+fcC7yv/
4iMM9gXc29kO49/Y/ib+A2767uz/09/oMZrVDvjNSfrqCXrH9Svnyhck9RzjC+LfGd/56O63/eAU8df61df6/N9qT9MMNdLx/Svz7APp+Qn8De3u6e4A9g0E
Fu/36vTiAgkZC+H67co/CO8CCfXU/RBO3BDY++/t5/SkNs7hEx/XXw2RBzT1xAou2iPz+ROY9yTZ9qQBBNYaB+H5vwfVHQwo+dvzGfUQAQvv/78CCh4a9wX+
6gr+GSLzA9MFF/k1B/Dc/wSkFQF/A+9SAfn0vkKwvkq2C//gJfLKRJ0O5egBEP7LAuDz6i8C7QfxzgbkBOv1HwUNG/YbCOnd+g/vEuX18efhBPwH9+sFB9L5
BwnbDPImCRIMJuT0KMocCfLgD+3t+cgm9QA2FQo56BUIgd8FAcHwBPz8HfEeJewHCu8LDfLhBvcA8BkqC+8N6xHb6twl5d8b7RgNGQMD7wwFGgINCxDg1/UR
EgjHwPIK/ffnAff7a8nd4yIL+vP4BhEf6+fj3PIE4v0oFfvaAxsNnb8NEPgs29ImDBD0A/Pp7Sf+4fP/9/f93uoc+9H3/QLS9wMq4sX/9vwyEe7vAvDROxv/
7OzuAPsK6xjX6/gC6wYF1+4VHPTmDxkPMuHs5xDd1dL73vHm/OIEC/n58fPmDM/hCt7k+eH7PQv3I+4hGAwI0AX24u3u6gQF8ebuEdDb+O/gwv738gEJAAAB
9hD9AA0Y7e/n1RAS0QMA4vQC1g0q7cT1Lhba9wMHYQAU5RIA+g0P89IO2BTc6vC3BTb9GyPn/O79Cfnf8AcQC/oA5uMOy+XoBx0AB+755+DhEPcEBSbk9Of4
8v3lC/sAFfDhBg0JBfL4BOvn+AAB7O/48y7b8Pn89DP8BxECDOkcDynV0vcA9MM0+wLi5fXjJDggPA/86tu/4trw+gYXCe1+4OAjCvjoDPwLIgHz7uHlCOPV
GwTs/xPmFxbaBAkVAxPeEeTs8gbp48Xo5BEC/fLWJD0D0dANQyERFA8VJf8RCyjm4vQLCgnrSbffzPGb7jjwAeuk1cHE+ewR4vLKGgl/7dFhyDM1F/8M/vwA
CRccGvL02vjwKznvE/7pASHj+tURIcbgCgUV8OMB1BgBNAjeEQn3AdsfLPQfLQslL/YA5P0E2SHdFhn73PHkDwv57wnzDhft+PT1AgHnCeP/0SPwA936C/rr
skMi/SwLASA18v0fFf/w2N8cDvsP+tDn+QAW7vAE+fyBOevtLQL3BgUO/THpEfrl6QsKFNoKBAkS4OQGKu8hE+4e5/L6CQb6Fvz06/wQ/uAm/v7hJ/Hr+fL2
DBP9FdkAziEV6jIHFice9wQkHh7u+c/3BQnkBgsN3Asi4/sVBQ2eBvIcOOf53iEOCiPoIfv3I/wVNRAVAPEg4doz9tr4HN3jC/Qo6xDr8NcP8AoT6fsgJRj6
6gwF4AUi7vz9/wv08hP3CxTSCBAB6OULCgci5uT8A/4k8QIJ/wH7BeMY/xLvDxUZINL9BiHcFT7kEuH/CgYQHgXwAeIk8d7x+Pkb+/z8+vv0DAWw8gbufxTw
//M4DQn+HP/0/gL0ERDy0xME/gUE//n+9gT78+8BCfkGCAr19hAB+fcNCAb+CgL9BgQL7PL0Dwn5+Pz4B+388/4BEgcBAAsBCPMGAPofBu8H//vm/Ar+//Xn
BvT5QyH2DwPwEBIEBhjv9wL/EM8F5wr77+T4DOn17v38/wEEEvn8A9sE8fn5AO8E/fP0DuXuCgcI+errIQQJ+uz39QTv9fYPEQP/Af0IDPIGAgUp8QDu+wwJ
BRHx//wIFQEVEgoYEBDdCAn27fgc9An0+NEHAgb3+vrp+Pz0Bv7/5/zo8+z49QL89v38/wX6+g/uDQP96PkM+gXpBR0B8AgB9CrzAPrtEgIA9PsDDfXo/QYB
+/L5/OLmA//fIOrv8vLc6OPz2M30GPsbIBQpCvEi8CcN0uAi+O39+wcp7vEC9EnVDfQHHuT4BQAEFOj//fjzCCL4ARDp8Ozn8VX+7N/YH/UEDe8zv/Pt/8L5
/tnv6gPGRP0UA8UZ5ejmKgXv7usA+PbaFvYy+/fvKQkD1Srq6xHrIuIG7fDq5/P58RDr+SECDvXhBPr0DRMuAebh3c8V6wED8gnh7gnq4n/X0tD3N9f18uUJ
G9nqBBTy5Mn02wMVCQXg+9r1+/P9Fe7++PMTD+ve4AJL7vDm9ADe4xLy/ir8/t4DGOoJ9fwhAuPk/PVIBfXn+REDBfH48N7s1uZFBPsA6vPzEu4N1Tvp8M/l
IxYJ3O7vOvDq+yDyzsbt8QUPB+Pg9BEROigk8RdOCPYJ/OgDEBIc0BL5KB/q6d7+AT/G7An92SjsC+gZ6ucM8B/S6wMOAfzp8A33Bvb+9AH+TOPu8Anasr0D
9fPv3ez68+b0H+oH8TsYDwwDbc4uLWndxw6qKuk0IR7wBOYM1vn7z9n4ARIcFwMB+BXsLQAdDS4EBhn57SAi/uTXKeQNBP1OANz1+QrgC+DV694O/RIFJ//f
7/8CzK/d4w8zFIHg3Po7FMQyl03+FAoQXfgAIxvPJdXe/xcEEPLP5vUYzBXw/vIl+PD57A8C6e8UFgotJDHr3PUQ5c0R0+YWKuHV/t1C5BTn+L3l9/L9FRnw
BUE8xCX98wfepd22AWL+pYXHDbU4A4vs6fn7P2tGSRADQiIMFWHzDvbIEhMoB/T3yuP1FPxQBvoJAwEGAUMm/QdO1Obd9YEV7gP5AywNIAb3B+rs8ycK3QEF
/wPtMxTs7QLz/vsWzQ31Ifv3FAYIAAYVAwUI9wXuFgsPAPL9+vj3CxfnCg4f8/IH+whJ6AgE4P/59iI0/S3Q5/H46RYkH/ks1uLsDMAOAur89CQE++/48gDr
AxEF6xn8/+0vGwLc9gv+4fUV+wL+5gMD2xLn+QQDABL49wv1/eQOBBnyBPQG9wblCP8S9/rj9O5UBQfh8d/61xjT8x/5/eftIgkWFg0Y5OYFEO8lD+H79Ajo
B/sO/AcA7uvrDQ8KCu8OBAzM8+r/5wgECP7h5AQK4A4BCfT98Qr78Rjl8BoUCu73//IT7PoLCf72C+f6HBLoCSHeGAD8JCQDA+j9Cwj18+nnBeobAdAY6ury
7P3bCg8N/O356yDdDvz92+oHDxb78wsA/zD/8B/oBf3ga/4I+fE36yASABMp//rc5OACBPL6+OIJ+f2wNP4O6v4H6/sD/RAGIfoRChvyEuPA1w/pyu4jCPgK
AoH/Fjog4RDpAOAYDO34+QT8GAIbDB32+/j++gEP4SLnAhAmGBPn4PYX8B0kB/8ZLvMAEgftn88VFeAXJQUp7xWvRv4S2Qbt6eQM9uTuBt4OvRgZIAe/6QPx
6wT9Kv0H89kq5yArEvLZ+PEN9wH49vtQKe8AzeoQ+Pj5Cvv+4u0M//3k+gcO/vX8BPgSCPjt6eMCIQEB2A396//zHxoX6/0GCO8CABsB/NT9GMX6ONpHF0HX
/xnlPe8W5ubb/s8h97cS7OgnDf0p+f/SBg8PBwHz6u0c8Qn5+/QT4dj96RwBExnl8R4jCBjjG/Lm+9bj3MvqBwbbEuD8GP4WJgsI/OwtKfbLFuMx/t7nPbL5
f+w9F9vTJArCMO3e2gUG18/xwdoJ/AAM2Rr01/3S5Brg+9fv6uk7AuXe8wjh2g0e6x39+EYC2/sS5BL2C+jz+rz/4PcRBN7R4fX2Cdz+EgTmGMgYDuz+Dvr4
99LYENjvQN1F7u+kNxrpC9LX4yMa/d823tog9NMtAdUF8twJBiHdytDbJ9QJ6vf5+PQG7hwI0g/y8T//9hog1uHrK78M+NEC8hkM5RoT2/L/DzYY0SnnE93d
Hg7sB/rrJu4n7UoCDADhHvgd/uDsnQbtBE4IBc3N3uALAs7zEAUZ5yv6CfsP9OXYDwvgAuLH7ff4Khz+5OUD4voQ6erjEfgM+AwS9u8J8g8E+uj9/Sv5A+nd
8u7f9QPKAgT08Nq6LwdNuEb69Ojk1yX/5v7qvuLMJPrrCsbo5B0gGvnS9/YU8S3lGvcSyO79CwHUM+nL7PEg0gjm4esbCfUR6eYH/eVC0Oz7JP4NFAwrBusy
GQUGDxXZ9QcC/uHYHgcC2cLSCf1/mhfz9rD83O42/HPnBQf5BKH12ePn5tvzNgi+A/wIDPzK+9kWng4P8B3tJvzxA/325ujg6e/a+vXpBfIOE/YW8Azu9AQQ
9fw1+ADO7BEB9O8HA+gW/+IPIucH9/7r5AcRHd/2DvztEDHmAPn+fwPP8Mjl9hFb2e71/eH769YPABQQ5uftCQ3hFQn47AP3++f98/wBBiwA/Azw+PLpEfj0
Bv779+z+2wjk+wEH/88C+wb8//YCCwEM9fv58BYB2Rn/+Qf0CPHtCA8Q6Sj0bdvBCenYAhMi3gX5FeHx+g7u/gcI/gD6D+n/AwcBDPz/7/8D9wQpCCbu+hEE
3PgD/BTy/v4J5f8B7wYK6fIDD+8MDvcMA/kK8gLs8vkC/g0H6u8DIwrW8N4G1e0e1/ruBOjkBg309gUm8fYOOe/6/wH9+hAJA/n3D/IHFgDyAf8IAgPmCf71
/yf41gQW6v34CQAg+On2EgoOC/cIEPkJAv8D9fUA6w4W6AId9Pr/7+KkB/sEHNn87NXgRTPy+ATmDjTf9OL0BvctFxsFFtH22J8OBfQL+A338BwHKAj9C88d
/RsQ5AT15hAA7AMG6xTiCPrc+ywG4uwLAx8P9/8V+e4L3yYCFvcLBCEF7t/eBin8Ph3j8NMhJM/UGtsPADfWCX/i7g7d8+UxDQj8adQEzw3/Fyvu7vz27f3x
9vb8M93XG9LzBOLq+PLZ/9Ui/vyr+wP7DTwi8NjvDSwaBe0AHO3O5g8LFhvXFSfsF//692I00zLW6wFXNtT6HcpwNUbjBgbk+tSxyv3rzPrd8RoH5wwABAXn
+Svf3+PaDSwN8gP4++Xt+PMW5vEA4gEE5faluhf29BAS8eYB9SYk4fPBC/rrC+UFBQ3hGBrABhYV6n8EAfHlCQvE7+xM4SbhFSPkEOrp9RXz/On/5bgf/jLu
MfD6C/wRA8/0+g/tGOgCLxYe6QQO//Hz6ib66hT8z/MF7wUWDvQJ1P/58x77FvML+Tny1hP/FPPuN87k5fPr4l/68hja9L3+6+sw8AjREBnY+OoK+u/u1hTo
5wETB0Px/wXx7tj1Gvnb1zLdGSYiOxX5/e70AAX0AvH7sh76A9n/0wQgAQYZAv7TBwkQzAT7/yU0+xIW7NoF+tEJ7yrv/TDqAfe3I+P66w4O5QsCESnlAAAN
3O0D8+wD/dvG3wwGH+TjD/4p//Lc7hD9+AsXBucE+AIAC/kD3wcB4QoR6gjY5OXtDQEYGDPx7gXjGdwWEgI8/+ITAA397/37/g/3+9nRFgsAIwQQAiLtDAL/
+PIOIgr5GfQA7/EdAgztAA8J4ujsARr6++7wGfTM9wcD9fIH+wXrAv8BAhH7DQIOBQD8Wg3w6w367/rp8SkJCQns/tQH7hj3Bf/68wwBKPnUBtAQEvoTHAUt
+gsB9/Mo/QkKDfL7/PUEEfgD9+3rDBkH7xIMAfv99PYJ//7kBd0J/hDyAwoSAP0Q8wLxHQTw+P5DNeoFBPQHAQP0++cNCP/68/EWAfISAgP16/r69fes+Nn0
AQEaHvvkCAnk+fMGFPsh+fX/8QT/9A/5B/EHAwf9Kyb//Ajx+98R8/oLDfLx7wnq9+b+BeT89skN+BHz+gJaf+A09gD7XBa28e4FTBDy/ucF6v3jw/cBy/cK
0grh/v7t9d8o+QID4Q/j8h7z//n/6Bz79g0n5vD3Ddvj+i4S+tz67PoX9/D3C+rs+QT2/f34IQEZ7QkH+AD47Pz9HgT6DfMF/Rv99vn+8AXl+f0M9+4MAyH7
EfD+4fny9QAG8Q7o/8swQO4A5S3Y9SgG++fc9hX79yQS9OLyCf8bFhAIBOjz5eUn+vYTO+r04BPw5PDxAA728gwA9hQM8Q39Eenx+h0IAwQR7+gHB/D+6vcb
+dsO8QIJ+wQTD/sLBQPi+ewG7soabv/++3/e5CzRBbnm/wD8EEoHHN/95uop/eT59vz78vkd/O/3Hwr8/QcR5/fz7Pn/Fwkm9RX9DxrkABP0FhcG8OMNDgP9
Cg/x7+4Z9wIKDP/aFAkYEfwP9+zlECD/Dd8I8CjvFeIW/8HxAQgA+QbaAUgh3AMR6BA48Jlq9/f6BT77+/YQ+Q3R1ujuxxPqCdcNE+kAzQHjCR7XmB321gP9
Agj79fAB9uP4CPjiCvj9BiEI+O4C8ecGIe/7DfnL4eZf0eroPSAH7c71CM/J/ASmBCQb3u8H8uc06sJ/+hXj+RQHEQT99fHqEMrT6d/v9dfy/Ant4wsPAx0E
7Rvp9QT/5x0S/cEb6fP3A+vgBQ4O+vUOEv0CA+gpFAPv8Nbb+NtPBgbKB04g3fYLBafY/xbT5Av9JOwV8/VmKOVJ+N/q2gUp9OXuH+b3IPXZ8dL2+vMYEPAk
ABHy/UPrBxQJCwAN3xwTEP0I0Q/jAhAKCgsB+eIbDAoIDPUcIuUMAD+dye0ZBN7D3frRqte1DQ94yifj3hfJ+PMZD39W4J0kKOrx3BzQCugAKeLlD/zm3xTq
8ekd7ebt6hVf0OH36vanHDD38MUSMt0hpjwlBvbgHeH7vSTgNwIF/CofthgR4Wb6qv/q9t7DEPLgwcvT0fXuA/LLN/W17tbl7XFLItfTGAn9FhXjNNf7JbEO
BOmn1uDm/CDp8PDizwFJBb4RFxDMZiEgGOvsPNgg0Gj2Ex+oAM/godIYRsQWNTbRDiAQ7BXTygXnBR7jD90c7/i5uv4k7AHgBPXa6t3170lXF+vwFgQhJw4K
/NEGHbsBKfIM6cf63+f4LvjR9zEG8CTv+RsnHfYMCRVYT/EbxtjsATC07CYc0QtkEwpA/u/I5fDx1xYkH8zQ6vIS//AIDRLUHgn5XATW/dX/2xFVT+Yu8+gH
+/LSz/b16e3s89j9/fUjEOj/0/ryyCb7EjTw3RDzFPnX1PoC0B3j+O/62hn95PfkHAntFhDtCvv84eQG6QYKAjEtEa7K9R/p6vTU1xQONd/aEN/27NYF1gN/
T/olFyDs+vT30v//Cvzj/dTWCtn7zvnrzQ0J2xYDJeDQBvcM8irXx/X8+QECBAz+yzwD6P7+IO/+BxwJ4hXf+Ooaqf39AEpMEM7o+A2xEfDaAqhSJdz13tAS
E7MnwdsdO9FKQBj99vbyxAPw39vwCAz6+QArDRrs6xgd7+jy7wvd2scY+gLW4vwAE+XtFBPyASD70AYxAQQE7fYF9+75Bv8AxuToECUK+BbxBMvoAfD879cF
BBICuuEfJy5v1ii7vgkWzttlDAYRCCf76eAAEBICCSPuHhnT9QcI/S7dGdMB8v4D3jT0Fuv0FRrv4vbr/xH4I/IA8f72DA79A9ID+xb2z/8BH+b13hce7tTt
CgPs8t/qAR3exP37+gVZ0h/S5APf78xmCxoJ8yj87OEIEAnlDvjqEP7O6O4A7gn+FPHt1ur89hAWD/3qC/n18Arz8i1L8Ar44iIz6D/27fITBwfwuyIPA8ZO
/RYV7erd/BTf1NpgE1z/BuMB1Ox/r1nG6wH4/eUHExX83Q7YC+/99//35QAVH/0TDtYJ6gHmGfLvC+L9D/rt/+vZ9iT3EhoHEBMN1/bq/vwgBSEZ8BH0HPzs
CP3u8+f1390n7UbtKD8YEA7NEAsIquXg7qagIQjdBLzw92rw8M/byjDxFOkmM9vMJd463N+zAwDnmeIMJuAzL+f3e13by/Ly/QPh0vMADNjq9/77BbEC8z7J
1/PO5AnWFhoSGEsv5PViyCgLUgrd0M/tcd/lvd0YvdncHcQFffTL5RVO8P//CksRIdA+IuC+5doXwNLc7v28v8cZ9/0pE/3NM2La7RnuNSLv79PU4Av1uATk
5OIS1A0L5Rnm4O6T97dHDloM6Bh/FTm4cggJGc0zKI777+j70BGoEfr8MwQo2jhhIeb3zDUm5eYhBvnN9/Aw+83j7ebsGNAJ2yjz1ybhIQvS/BjkHRSz87X2
6tInwu8T6QYHGOdFGTst//n3SvQM89T4GuPo/Qog8xMG6wbv9vxtBQ0F+BQs/fod6/EpDiXw6fgCBBYEDcYOB/Xp8O8D7zbz7AsICRTu690FDgEd8P8nVWgB
Lt7TLizL9gMH/PMY2An44v2nwgXv1gvoDd0lxhAVJdnsCxsAI+EBlK8nEdYmJ/ky5PozzQIy1/EjAhUE7CAjLv736OjpCdsf/wD56Dzx/wEgAfL1BZ4R/PDj
3e3gAyP/BRnxf/bi+L9g6sPZ0hDF4wY18EH+zgQa+e+7txYDA7vsAQcY8BkF1OozCg4j9esODxoQ7Qbp0+j+EiEe8OZAIxr09SLJ4uUXBt/Z8gsI+eoL9REQ
B7nr4/328eDSuifi4ETvSubnCv16ks+s+wTe7AE4D2H3FOAnIwTj0H/coxns3FvxHio3FBvnFyo5TwUOEPoSuSw4H9LMJ8LYU/LrFuQLQPYOFxjzGfPxBw7s
0/sS1ATU/iLk4uvqBQNgz8vyAQRO/vbTaAMM/zAaDAu//PMD4Mj2+wDnHRrfA3+899ka5UvgB+sppiLQ7BcZCOwb/+4XxRggUPLyAinxNQzRIvw4C9fPBTTQ
7Mz9DQTa3uQjCNTb4Qj1Gg20Avot8qLM7wkz8fEXWuEQ+0EV5QjlIAD+uvQcxRe36eQf6ze7A+8BG/IT+/UyKgsr4vQZ8vIeAycm6OwXMt3qFhTkSBAb8vEj
2SPgCz7wLiYeKiIOHyEPBvENCQnw2yb8+egq4sn1GBYJAQ4MHeozyQQmvhwA+Psi3Rrf8+tDFOL98vgC5yjy8RoPL+80x/na9QH9DBYRDsP6CvYrAxz2/TMe
Jvr+Bfzr3wX2As+g7QPr8ezgDhDo9CkH+e39HhrP4zol0tPw/e0lvvAk+8rq0e8B1fsJBPEU/xLz9+joGNLMJNPv/C8C5O7rHRP3gbwI5hUdAzkUHuADCAw0
2x7n1Pk0H//NBsn/3NoAI/2X2RLZ4tgJx/bx8CIvGusL9Bn35RIV19Pl6fk+1c7xFw0J6f8B9ez88v/pxu4Qyd4QHv4A98sABz78EeskHAshzw/Q1AMcFwn6
FycLKkP/8i345vv07CXpAvcABgfuzALx9tb+t+IB/+oE4938EfwN5u7r8+YA/BL1IhJMG/39QDL50N/8GiL/CAkK4NTr0tPUHQL840z7Hy3oJ79B8+/7IBES
LBsD0AnyHfOkPgU90xLn7F9iqgEfJOsz0eUG6wkDEx398CDlFQ8A/iX7FBUiGAlEG3XJd7zlQmKk4vnIEvDC9wu9ssHn9+MR7/PJ5tfUYt6qFbEBDg/bG6kN
+C5b4hr/FMb56OrGqwG9djPxGBOyLAVrrhMV2+j8yrftyhLEBSMZDPjZBvYx+74e8Ofg/j3cJGumIK3FRlvJNdjRJtvNzA/fhdPb1cEcDcD89f3+ExWFNd80
HgPSCOgg4VcLuD69Q/Qk9iUEtS7kFlv09ukR7ik/8e/+Hv758RvFyTDw9M8LzDccHuzLGBTWS/0JFN0IFyLnGOL1F3/iPd2qDAYNx0Xvhwz9weL2/ez39gO8
K/Hm9eXq+O/b5v/ZBOrw6MDq+te59/rV6e38wvsO+vqBzhD63/wc9f35B+fc9tH+Awz0IhL17hEEA/PoIPok9yP8AvnmAv3o9gf7KfIH+bEjOQgGEvwk8hHy
0QUmCxrr5w7c9fMK6cflAum3BvD4GM3gCum+7urj2PDqo+r+CfyDzAX1IiAHAury+eLs+9xGQSToHg0JEewR4usq+zcLIgQq8Bjw5xsG/BTxENzu4drpEBYT
Fg4R+Qrh/tMsDyXl5TD7Iers7PXp8P326+v6BN7oBNazCPcC1PrOqOz7CMSZ9AzuDusZH9kE1OvUB9xDF+cD5wcZ9wXkAynvHUYUIw3xAwr3/hgS9hIgJ//l
5/QqMvvgC/gA9fXmEAof7vfH/Q0eINuY6zIO7+8R9PTc0Mrn/NWBBvvZ1/0Cuw9BHPmcAu4G6gX1HhgTAv8E1gpXDQsS+vbh1OovCPTY4gHz3dYk6A7kPewH
BvT+UR/9A8QFFvUP//H5Iwrv+uD54PczAysM6QH58yfDIMfr4hDgq8f+BseZL/7cOQrm1sAa0uXBZezs8DuzIB/9DvYZvzwrKBbqCwsU4+ELMxn1TRrmywb/
Wh7n3dUiEgABV+4SGg/y3SoTDjLSKCYN8Ow00kYoF/HY/d4/3CzNDvXpI9XMncLkFNKkFhEH8+H32yY5Cei9+A8xFxYGBxjYCpcH+igu+0fqigxD9iH8FUrj
PSwv+PESEBPw6PLmM/v6Gu/9BPES4C/69vrvFAfbExAWyO0XK+lGA/D21w0f7dvjAxsB8wTyAQ/rhwjy1/oqDOrNSffYAjz5+v8B/hX8EwLz7+XRBO4E1gjZ
LSUFERHV9rcZ8+AbEfH5NAEFBxge+Avb8hX3EATo7docAgz6CgUF393qEAQABgkE6AAOBuP+/ATnHxzE7SzF3gAWCPt/2OfeKP3+6xzI+fH6+gPr7gf4+/Pm
Fgz88gfsKxhHDhfu5uok7eXPD9b85P778QccAOH4AxcXBeji/uLq9foH+PvJ+dXy8+DmJNfM7+0C+vvR6Mz/88FX1Rj0DwA3SNluzvgDJ8oDFSXv8t7v/hTt
FQfp3Afr/wnlMvz5FyMYAubp6ePtBPghAOoXBR3/GQAHEwgj+PAk/BP7HAQGCxz/AP3xAOwA+/L3/Ajn/hTxEAUu8w736/32JgsDGP8HAPfz8wMADRDsDfr5
6cv1AOsD/fUBAgLd5QQA/yIg+REODAX0GPjyAe8W+AX0ePYf2hbhBwb74BUBDv7m2x0CBMXq0xvkB968H+fOz+kpBAgIGScf8PT41fMD9PQYDOIl+hIQDP4T
JusJBxkC+SHsK+D69+vuAgW5//AC7FTh4PHxAw7yIyXWI/oEHfsZHTzn7vz00yf52dv58ybi6+8Q777W1um/b87cJv35uwj1/xEwHgcL8gIVExUC9hEK+PAm
9xslIQ8bBRXEFvsV+R368wX2BcYG+Osc9/7zE+YS8gMX+/wED0ji5xIH/xgEFH+EBu3WiAMN6s29IWMT5P8SCQTT5vDjcPvaOfn/+9sDAu4IEAL9DvMCFO8F
BPv88QXsEQAF6gb9Hw/vBfr38vby9PIJ8QL06P/89v0E+PgW9QUE9wj6++/9APQJAfvirxBT4vL35/RL+QA7BgIEBP/99/X47gbvKf7jHwT98Af5J/sPAQIx
BecO7AIIFQwe8ujwCRkW/PcTBw3rCREC3wP8+egA+w/+Bf8k2ggOCv0H+RID9/n+7/v7BugEBAXx4BF/8PgJ2+9R9dUIHAIG4BXy9fHt+vH0+f7CCPAO4RAK
Df0BCAkSBd746A4LFiQDB+sPEB/8AwAFAQHvHAkbEPz1EPgCBeMGCP0OAv0B8Q0I//sS+vwE+QMABADyAgcBCwlSBO4I4/0a3NgDEPn/3gf09vrc7hHy8Pnk
EvoV8gvdXgDIB/+x9hYzEtkYEPs5Mw36G+MT9O0suCE57g4dbwgDKQwPFvQFHDLIF/H1KL6+//PZMCIOBOcO3hz18elcDhjkEBD92BPlL/oB8QoMCf8XFkME
4efnMvOfAfHfH1/s2jPiAyEML/IKGBwF+PjW+zf43iDszPz96Jj4BVAhVfL3Ev4R8s/QCgnyEBf188v/DCf0LBnz+wwhUhH+1BH0WBH+y0EHHu3tGgctBkIV
AePx/7YVH6X3x/CTY8IVHXdXzu4B9hP+7wcZBjccCA6H/grNuCG7BOXr9YHdBxUA7uHYEhoy+dPT4xa2DRU2/0T9+O8B/iEcAucR5QzSICzWpReyETQN7+q4
DeZk9vjT89/4IeEgPTr4Gxe5MOgFV+f68fP0CxQEBO3u7vctEeE18PUDB/buBwzl5//iANfnBsrbFRv6HeXx8e0EFDsD6wUA+Pv+I/0oCivi7AQQx/v+7vEB
Ahcy5O/e7vMUc/zO8PnuE/cW+gABLu/N7/uu6O712R4Q++ssERzoB/QZFwYJ8vEN/AbjVg395uvZDOfhEQXnKxzWCNYLFSjkJBrr9BMCAgA68fU4ASzV9QcZ
9hfvHOvYI+0d9NjT+woUItb7+PzqDALY7zQsBQfv0DvO0skC2gVi2NnXAzbp716TCl/L5vn04rjefxba8ufj/TvIAyTw/B6279Th2BjNJ9DfPev48/USuM85
KtsI+rji+vnt9eLoXtrn7enW0gsg1tJT/Pn/9ATTKhIU2Pr00Mru4Oa19RETEggE8An4A+3qGBcFFgAx4g/VEenv5vQf6Pvp8dH5EiEK++f9Eeb5DO4Z7v8B
IRLiAusg6AkX4zTp6fnu+O3wBAb9EgT8HBgOAv36FfkCCg0NDg4G9w3pCvAACunb90kpDgD98fTn+/H0SO7rHTwl/RPXB8zW59n68PrcDu8DB/sEFfUUD+/k
6vgZ9A38CQPT+PkM7uwZCSDa4gD6/Qz1Afr0BAv7/hAF7wf3DvnpBgT6CwcSASLwGf8RAObtAA/6DRDX+gzT6Anqf9j5Hx/uzfv249jp7e4z4PneCQb21wDy
9woTB+wA6wU5BBgBD/LV+Qvh7+UE/fT1BPgT9Bga9eAJHP4PDgAJ3un38O8ACOfw9fkO+P8M3/3653+xxxso8Cfr+PFHuQPI7DQNURu2HOLqE/gww+DNCaMC
VO4K7hPyLBkAFzX88fwGCBso2K4MwNwLxEjd8eIVu/Yi19LVQMxT8xAMHxDo6Qwr5NgSGwrJ6iPZHQm38v7wD3ocvfTu3dkJvu42vfWdHynLGfG9xQT9QwYO
6NzU8db+eCXLBvr3FCMXBU2ZAgffCwDr6sDgO+3mP+gB7N3gAysh1fLXReIY1P5GScX5tyoRx9jgC6zm8AwlGP8D+O717Cwr0PAX7wU8D/s7vya82U707/vY
+AzkSvQs+Mn1LdMy7hrVxk3iIOY6FkCB2zXwK9n+6ODDGQkdM+MEuOcE4yoH+erf+cjLB8IrXOoLR+EECvnfJBEC9BqqIwHANPbnIOQGFPzs9xYbCAT24+kR
9P8LAQLpEAED6/4J/RoCDgD42urvAA0b6AD+B/X2BxP8APX17/8H/P0G/BP39hb/8/P1BsseAwiw3AL/Bv8BDhQU4+DoH/roE/YW/NbdExQkEPjvERADB/Yf
/Qj08fQJ4fAY/vL7Awf4FgYQ8x8VCRIL3vLUFQMC4PEHBvv4Fv0F/gX17SEVD/f8AhPiHRUN/Rbu/OgX7ge78NjvJfUN6kgZvOTTEdrrBONF+vTy8wkoDv3z
4x/wB+32+/Tw+wQJ4QEIFO4KABsNCgUGAwvzAxD+9fzuCfkE3wfk9w/7+vgS/PkBCBEKEw7rGP/84wD6AAb+OP742fPZ8eHeDPUV8X8i6gvd9dsrA9Ja6+z+
/ucc+vA7LO4I6WMVGvkCD/cM6jra3/oaAdwM8PcFLuAg5JUzDO36/NLtH+rf+PLo8A33EvXw8DPq5v66D+r1+r8Z2iHnFP/p8gYJ9QgFFBEPAf0UFRzuC/cD
CfUXA/v65O4SBykCEBjn83/x+xP6IBUW0jbo7N0x+eQIxw32DAwIBYZCBe/5/esRNv3t9Pb6+v7+0AIG8RzM9P7NEAv9DuUR9BvN//zTCS6+APXe+SkP5gsK
+TjY6vj28QEXKCrhAPApABpjHvj0AFD38M0f7usyFkv54+ET6hoRy2Th4fD317ocAznX9O9Q5PwL3fUZCCEwAwT88Q7SIe3fDgLx++7yCArh3wTyLBvpEBcI
7BwGBNjkDhsT9gUU9vrg7hYL+xYRDAsQ+wkEPu9WDRLh0hP8I/0VC+TxBf0JCSQEwGrgUP3D9gXq8+sKFsb97gV/HfXvC1YHDgLlJgD3/v0iGQrL/AAV/94V
OtM15vIpAz0cNwvS4D3qUuUx3wf0BBPVA+kT9ekx7TvvAdgzHDkywe79DwQY/OryTCMl8jMI9Xf6+EjoEhLYBvX9LsIKJwhpG+ka6D8bFB4V9D0H8Qcz1Qvp
FvTz7/A0M70961X7LuwtQwb0w/r5ZrwB7Ovo/ROzBx79Avnz0uIHGA77HBrZDOP5+CBTB/PwD/z8EQ7oBDcJM/zUGwcQ/Nn4IPYN7OJJDQc32M39Af79Gez4
8zIYOAPq5/Ml6/gOS94wARHdM88E5ggu4OvmEg0e8AX6BuYM//f+DfhQxAsMANfx+/75IAIQJ/sB2+gaB9H/+CD27vcKFSIJEgfnDwvy/hD2+/zcBgRZAPwA
+CD/5vLrDfoc/fH4Lwz8+Art+eX34/ML+P8B+QfnEPEGAvzl8wTp+wX15vkIBfQl6Qz8Dp/3Ax0HFRMGYurz/ddKCNvhAwoB7gHkERwi6e4HGQn5+O35BRfP
Cv8c790KEPfC8wvo7QAK7BMMBQID5h7mEuUq8fYF7x/5EvIcCwQSD/oA+ukJAhPWDO4SAQ4n+yf7ANsE8QYT0zIWfw39+PsJ7RYK6S7w5vri6hMH+OH8CvgJ
CeP++f75AvkFFfMCBe4AAg3sEfgD9PXv+wE29CIKBQ0a7/0aIvHEJ/0O/vcG8gX299XpBA3fLCEJ/dcXFgr7ESJL+Qry3PYFEO4G/PIYAOsE5xsBBhH6IQkF
6uDm7wQM/uT6Avex8/UN6eAMAPoGAfjzEPfyTDD++Q7n02Ho/OXpKCna8iYP7PYPH/UQ5ev83TbwsQXe6PXd1O8i9QkuDg/5AwDq/ATyDfUzHwEFIgD47iYT
DPwEIxYU4O/c5ukB++gHEAP75QMDzzj5+w8S8/P4GvIHGAr4GfYj5FXn5um3VugJAtxDDRTa3wf72Obs5DvlmgjM8BPVvecd6RYICAH7+hIEAe0p/Av3BwoC
DQkB7hAn9O0K9vQU6QUDCPjxAMoHAwYf9tcM8P4J6gT7+/8RHOb4+wD7Df0HtCgACdvcIu/7B6FPgQDv0gb01Aft8S3SsOnn6wvz0yM5DNYG+h0eGf5I/Pgf
+PUGzfMPE+X+uxEA8P5S9PgrQMEAA+0L+87u8B35ww32BDm+6g4RAt7//C0hAd368ANLnydY7/333Ngw/dskLvE20ewU5+XjJN/e7wMPDhDC8+AhA9b56Pr1
+wwcxs8Z5vLlxujn7v3l2BPXAhgDABAHR9EVKx8G2v7iCgdYZ+vD9e3vmCYRAOgy4P8a1BnoIul04yZECeESJsQPD+82FcxEzugV3u8R9ejU4OPEJT3ZSPcD
9d8c3eTG6gn8Bxvy/CnY39rx+wAHFSPp4gL4/fIdNBop+SYK4L36J0IjKukJEoHm2g8QAefr9/0Tvhj03QBgBd8jztLuBewD7BXqOdYcDQAQHjTP2+m83f/r
w/bl8ef1GQn5AQtIDxDlj/r/DPoK+iEJAiAHBiffBBkEKPEUCtoAEfYLCAsGFAzZEAgF9AcK+PXvAg8JAgEC4AL+HOkX2PMECwDu/Pj+AZ3/7Qf0E/D/6xgC
+eD7+wg2+voHAOb7EAv4FCUxEPjYgdjy9g4I9BMEBfX6/Q4UGRr9KhADBff7EQQb7AsGBfrTAQX7Ewv/+R7r9PYDJhHu2vkKFeYQ5+n/7fgH+f307eDj7+8f
HQn/8SAD/PIDCPsQ3Q3tBRwWAhvYGgpFEeb4qvMt9fIr/QIEBAH9DOYNBCr4IPQJCPHtAOwa6hINCv+w6fgJCwft/ArtDwj7DPPaBAvx8PoDCvjo3gfmyC8i
3zjR7AUMDwH6/vr6DgP6ExoV+fH7Dhjy9gwJ6gkB8gP5/CL9DQle9vME9h38LAIPCBJUBBzrIgw06QzbEPgaDfdCIgX9/v8F8v0MFCkd9AUG4+QIAe45/AsP
CuQK/yICGfYBIgQay/rwHfUGBx4G+gDsMP4EBxrvvwz2+wbfyxLnYxPvBRwg3/sRKCH2HvHsAQgl9vvrHPs6//34GQkeCvNMLQUBDLYB8f/b/wsK9A0OlwD3
8wo49fAf6fkACPUUFNPpGxL30d8A7N7vC+EPAS0XDwgWFxwW4AbwBgz4ARYVfwzlCfUL7gbqHxkGEiYOByI6+OECEPUHD+X5/hAKCwAUHAb3F6gaIvz85Pcd
6wUHzxcaABwNGPEd2Ar+8vkEE/r88D4SBwID3RIj9wz98gkkAe0P+/wK8RntBAXsAhoGFQPfBgH58fn2BgcNBeLuBNIT4vMF8yELH/cJA/8A/e0ZEPvn8gb/
/+r/Bf/n8w3/AQkCAgnQ7SLvBQ4MEfwH/A31//b2C/ID/xoIFgX5Hfjm/gQmCQYs20kE+uYGCQARMjnT5/ftAdDzCiD48OvRCtwGD+z+BgsG9fgFAwLzC/PY
7vvfFiYSD+kw/Qz73f0FIRjM9QTxCv0ADA7w9Az3+S/4AfwsDPwG+QkZ+vsL+vsD2QMTDzDL838A+RlG8ML3AVbr2ubrCAYJBADc8PfJ+tjj/fLZCvL5/uUI
CgbqBP769gQBEyD5EAMD+fYJ8/339vkM0fXoASHX/vP76P8DCff89QIbDPwEAPgY3O75H/cDDfwRCn/i9R71DR/4+wlG0QPk5C8Q9wX7CiXaD+L1AucQ3QMQ
SfMEEAD/+u0XCiX5BOfyJfgG2P31DQ0CCer/1v7/CRZK6vAHBCHX//cLKfjp+fozPwEQCRUC0/vb6OzpGPf0Dz/v5xLwFO4B6RUgzgr32TDe+/kIDwXU7N3+
BQr9/gDlNfv88OYF8/QTEh7x7wTtBO733Qnk6/Dt9t4C+wf5CAkcJAQNE/sUAAP3KOLs8+0IC/QBDwr3AfDh5fP0/ubb5Tr4D+HrARggARY7+vQl4DYS8e0F
Eur2+t0GDdMDGA8DEO7+7fz1FyQA+CfzGwLiFgLs+QX55Orqz+H7CgQGEu0A9hYE8eMjFhEJ/w4F5/QK+Pv5CQMP8vjjEuoD5gj39P5/4Or2AObuE+4BDf76
6/sI+fwJ8QMD+Pnz6/ULBegD9gX3/wz8BAH39fn8+wff9wH7+QD8/gb49QQP7/b0CAP+6wTyAf8Y9v/89hEOBf4DAf0CBPwWHwD9Bfjp+P4AEwASBfv7Cv8I
//T5AwL+1PvwFQgo8P0H4AkiDwMU+/MDAf0EAwT+Cf33Bvb1AP34Bv8E//z1BfsE/fQHAQP8+/79/gb7CA0L+A0J/fj0FQEb+Af4GvwFBQQC//cFBA0ACQDt
Cxz/EwUa/OsC7A8C/wcKCAwHCwIH8f0M/PgCDfT5/gj9/gANAe8NBwL69AMC/P73AwH7BP8KBAMBAAz3+gj/CfsCC/wOBfz9AesJD/z9+goCA/sI9BQC8fgO
EAUP+AALDP0GBh0xBAMT+Pgk8xQY/QID/x8H+//n8gDwBeQG/BbwBv4G9vj3/Pr5AvYP9/4LCQ3gD/4GBPTwHvHw+wTjEvniF/vp8v0I/fQYvQDt1A7/1vPG
3BQOGP7lBgt/7PwC+QP+BwEcBB7x3ggICBEbC/wN/goKEvsG+Pr5/uX/6AnUB/T6/wn7+O4b+zAK9yIBAfQA+f3vBOn6BPb0++n68QvqE/by4er75tn6//wW
2fDx5usH7u8nEwnzAgVE8wXsE/n6AAP9ByPo/BfkDgQLAAQQCu4QGwANAPz6+v4I7xf78vwK9fX4Fe4j+fr37/D//vMCAP/lAPwLBfsBA/AbBhsA+wAF5f8E
6P3SPtPz8Azj9e3vAOr6BxL8MxxzEPEW8woc+BUTCQIEAA0L+PIdCRoX8xEA3fbxEf3LBecD8NfwBAPu//H14hHS7PIG+PT+9d74BxMIDSL2IQz97f0LgWK9
zfTr/dXy9NLuGvlo2uH2OvPqFfskTPLT8O45I/v+BBMODg8lAgILzfwHCO8o6RP2BCAR5/sJ9grWDuUS98sK0+8E1QXu8ukaBfkH+BDw5Q0C9fn2Dh0NG/ka
+gMI/jW1utz16Ofr3c0XM+Qww+bKOura/CQyLgLdIAFJRPMOBhALFe8x//T6AQvuK/AA/REJ7goB9AoC/hT4EgkMBwYO7fMKBhT4/+/sEu4G7O/87gD/5uwR
7BkCBjcA5BgfISPnyOQG+iAV0tXuGQkm/vrzJAbL8QjvCAISMN5VKwHfDwP7AvMe+BTv6/v9EAINGgcbEwwD6vkL/fv5IgYNBBT46/YCCvL06fr3+fgCAfjj
ANkB7OAD8/z0EeT6/Pzp1zMG+ggMEQLc7AX28BYS8QIRHQr53d6zF+HrLdHPF+gYBPL8Au4FEwL5y/kWB+0Q9iMHBujr7fQR7+0tAgELEgD2+PrvEucD5tj1
+AkW8enu8ugBEfrvBwLgCf4J9frb1kEA6hUYFAPwvwPk5S5/3jU2Kfku3eHP+svcIfXH4+T5AQwF8vf9/f3Y5yDhAfH39+Xh6/MKGxUE+QjW9PwR2Q0M7vgZ
Den35+QK3v32B/X/9AQGChDXEObrASH/7/Gu1xUb8AURBufGyerdQFN75yc1GdztD5sK8+L3//3e1XHsGAX39SP14ekb7Ort8uL3Ec7bCiHm+dnUzrHyFNXc
Zu3Q+d7X4t4GCTa98xwLICsS6wk7GuEW7e63BEfX6vBkFAT69QAUuOffWcgB9tsoIv/v2OIc8TTIw8vpS9oY/UDs3P78zRn0AgwtE9jHJfYE6d4RD9bOBffi
3djK8P2s5M/WC+y92tfcEzXQMtDxA9bZ+hX7C+0A1/fU4RbtK9o9nfnjzdVLzOXQf8wQyu8t99/XBKMSxgmYufnO/7oW7BnSAwkL7PHM7CwA6CgI6MvM//MT
HOHqOtUD7OInD/3T/O4A6fTiGBTwCEvI7hDMAOHiCu8u2e8rxu/P2BTz9O5nLgnwAPL62focX+L3OBF8DOfbEeb8xR6/AhnVDw/48eASBQPz7e8kGAn66QP9
A/YEBwL8/+j7+voQBhIFAf/p4gIBChP4DfvxAPXY+PcB/f797gX78QQD+PoBCxH28vvz7vDm9Ole6w7+8Q708xgE4+oH7vET9+L34hrUIvTY89wJHx/+CgYL
BAfmAPsXDOwADQ4C8/UQCwEbCwH5BRoO9g/mDvny4Pn59fwPCf0g5gz9+fYyB/3+7/P/EvcH6Pnx69TWFOp/weYDAv/zE/DVt/oIHe8R2cII/gTzQRzK8/gJ
FxD8C/4BCx32EOj3/efvAQIA+RUI9Br7C//dBPQHFwzuAffsOhoH6QvxCfgC4gL5BfwP+94G9gkIBQvy5PsR+ATsGfRh6e71H+f35u6x1A71EfAF68sN7PDQ
H+bs8xXP6fbuEdoCxQv32uLdANKoCvne6QXntdf047CBDN/hzxcf7AD6tfoT+AM6NCjz8Cr/BMwRGgLoAiUH3e7rEQTRIRkPCO4+Yhn2D+kCBggB8NIL7gID
HfQf6R4LGSL0E/LSC+f65/EfDt3mmtMg3ePAAtG02s/So9YJ/YSLLdPavf4w8hfk5eUtRSlrJCfuzynG7MD6Jgf62AscE+P6AfL+DuMODutH/RIC8srDRiTF
4fAN+djdBe4YFywzKefr/QT//+IF3t/wQ/wNh+ji+s7D6PjT0QnYl9vWENGE+u7p6g05/CfyGv0REh399PL6G/QTF/wWFQr+Cv8eEPoP/xbwA9roE/wG5w37
1vjmNRuwAPoF9hIYA+keEt45IRvn6sPX4v/jFRf+ABvVCgD/HSsQ3u7kEvkO5O4rygMh5xgUywbo6PPv9tgM/eTjAv3jDyH22SsW6QDo9wTZEwntzR3G1wvZ
8gT47sII6PG/F/ApRQL7F/ni0PDvULzh29agLb0jRQD46wew/1HI/w3y4O0F7NMf8fHiCS5j6gXjIecq5/XzGgvN5sgSI+D+4ADo+xEWEtkO6MIQ4/ja2xX2
zw251C0eDb8W0f0p2QLrIvgHRRK+I87duyP2YOcX7+W4U8fhdQId9PK0BRHO79QQADwgG/UpLbi9//dQzgUoAgY2wNIU7AW/ALLK6NPKFLzSBwv/Eu0C09ru
Axjs0w/d693isjzLIeH+vuUFtgcmogf8MhjnJfgKrDm7VPD6GunRf96B+hvfBAHs5wH62Sbs/CIMCwb3EvQT0vYaU+73T/UG5+ULAQYW7CPg/s7KHRAC+OXt
C+j1/BX0/wgZ4f4iBgTQC/oF5Pz3AwX3CTv2EAf21Sj1AhEV8RgO9dnrETYG/gfABCe38/H90Qjv+zcr7hDA9tjk2hED8g/1cbkDQBQsDNoJ8ecQ/Pvb/Ovv
ChL93f/rAB4OBhQA5vj4/Q4w9Qv7Df8UFBkdIRgKJP/j//X7+AkMzRkR3hDW4+fV6fsD9R61Ihbo8BH53yP85Hy43dDe/vwa/QnbCsEsBuMb/t40CdgE4vkm
BgbiIvwq8Bjq9BH5DhAe+e354Ozr2vP86/fpB/brGg8K3BLwJxvJFA8KLA0E5/US/+kC3PokBxP0+d8r7/38AvfR3fLz9d7QAPfgEBk+5gbmAwcG8fIJCPIL
AgcA79H+AvMX7RfW7Rz3JvcOCSTuEPUU4uoE3AfH7h/zCfwS//8G7wMp+hIB8vQD8gYA4/wL+CzjFOrvBe0M6e4f+tjpByL27tn1JBTq7hrmNSV/9wgCDhQg
F/EP+t5K9QraDO8PBRXY6guwBQTi7M4o/ATo+SULH9L97+rwGwv+9fMxAfjf7g0NHR7f8gbvDPT73/Pt6hPp9f3D6Q8b5d6kHNjrHQri48UfBBzdl/4QBSpj
BQ/wGvdeDekV8dxk/L7nBhQT+fQJ4Qz88vPc9SH/+h0L9wkOEObvCOwUEhLhKuz0Fxv0DyU4CyPKE/0HHej94ejkEe7i4QryCgn77P+2euvn9j4PC/gCAOLa
8AEDAfv4AwDrCP70AvcD0hTq+t0Q8PwLBiIDBA/wAwbuMPwD6v39COcJ/QkK7f/qBu/+B977Ew8GDQLs+jT3/vgfDQgCGAby+u8GFhDg5/gQCO7Zf/Tu9kYH
BP7lBfnvAS/++9UR9P7PBBTe7vTq+xDT7t4CDPIUDN8EH/vrEgX1AuwH4Bjz/gQFDP358/IK0v35FdoDG/gJA/IKDRIJAQAN9CcIJx8eAQb4F/73+fn8J/n4
SQzkDSokBSTf7/0bDUnx/er+3Pz3/BP48fsh9i7mABvyCQEKFwQAFPoPCAzwFB35AAf25vDoF+39Bf/sBgUP7PT9EAII3vroH+cE+OH5CwkQGQIaAfb8CAPz
/wrxF/npec3zNKUA/Nj/AAvr8gcJvBnASwYQ+fnQxv8QA9H85ynV3+QYxv74/9jQDyDzI/n9N7nc+fcY7d3xF/YUAObLF8cE7yHmA/EY+CQm7u//Kh8c7+kS
+gbz7RDZFQA+D1EXaZXTFIFNyRzj/SHt1BPprHeoNTH1X9Tl2AHsDPvs7v3T09AN6hzgE93KGfbV5+nlF9K9H/lBzycI+ArlEv7Eu9gd7wQ26ibxAyvc7Azw
Ihsa7fsH9fcHCgEC+PAIGjEQJI/a88MlB0vj/w4ZtvjN7zC44On6R9/hGdwZ///s9vLjCub+7x8aMePo4Q0G6gf9F/u2+AoE2gL7AAMG/QjwBeErCgQhDSnd
//jpACjrDxHo/N0m1gwF5wE+9hnyC7frD+7R/t/4CQn8A+XU/vLo8ufgutm5yvEQDcvL4eDU+Mv65QIFA+lK0SHAEdXxNgv47/Px3u3d8dveIwLGBxHzpKr5
C9rMyt0c5vQB0QDztigK6vYD++sI6P7pu89JAO/W6vbK89vzaxQIzx38zvqgGNLytfkC0fTe/6yk5gMUD9PM4x3BDAtZ5QQV0NzXDVAJ7RZE99LB3NnYCjjP
vvwLu9PiIyH8I/MY9YW09+n0ig4MwRf2ErUCHgHUuFgq3ODkD/789Qbedwc6seOIwuGB//IMxQn64+Lx+by27PEgIAG8CQD39/ohzPoX1gbw7xwF/PE/8h//
DgX+Ef/k+AcfIvMOGvgMLkcT5pkMDxXzuATaBPg6JRD1F+IJ+icl6Pv8Iu4S9wgY+/v3CucBDfr//fkVBvz2BP4L6g/9FQLy/AEEAPQMAfj89/jm9f76Bv8A
6wQU/AL8DQTxJfn9DPsXC9v6CBUW7wwG/y/69fsL9OcS6/EUJgAEAfYD9gEEIgcKDgAGBAQG9A7x4/QP+wP+6fcPBQn/FQf5+xMHDvb65wD35//uB/sU+fj+
4+wC//30FOMN9OYACAAD9wUA+wT26wQYG/sL6OVNDPQeEenF0PMV1e4pI/Qw8QHuDuQVQvgC/wX8Evr+7+3j4f/0/QYkE/r///v7BQP19xcJ9vX+6Pv89Sfk
EvH76gX+B/MOCfsSAuoA9/Tm8wL+4/kCCATXDAUF7hn0yOV/AvoKEwOb+gdF2OwbDPYi/u7mRu3+5CqBnf8JB7HDE+cW1wzVDqrdswfjTfQyIOLtFD0DJ//6
GqkOEB/gA8Dl4/7CAOwL8Pni2xMt5fb91O4byRET6eQQI8L++9QM5N8LyvQJCA8eQQ61OyL0FNArCBvR5wH3AUHOofsTPPEkCNot2RapAfeDy/vLD/X19NTY
Pgv/OuIIFQu2BAcOHAPg9/ywCgIk88Lp1g7oJevk66/v7/8aD+keCuo4KAsJ39TryOJF5dnbA1PjR9n5BuMYGh/g3u8fKGQPwBgGEv/j2JX9Bv66KejC4doC
7Riu3sHuDQr+6KIo9Re1+9YX8B3h+tGmFOo1CP4K3ATsCTf3//b+jxsJFt/11gMUMz4KvK/3ovxGBNHcCgn+Huwt7PLkDvzwKvLuBPzuu+oFE9b67uzdnNLy
9gXFEvri6u/myObmC+HG6f7YFAfz6hHy8fMYIBs6DwsAAQgk+gv37Pzd6vH+7RL17AHu5/gBJPb5LAEd39T6AfPjBArxEv7pCQz9I/sz/xf99uTg3+fYGvsL
+Oz6nP623/i4GfLw4vn08uvm5uriIND58QMV/SUBJxwnNOT9BQQH/OpBIz8B9wgd5QEBxfT6+AgWCCHeJwLxFwr9+QoEEADx7/4NFOr+6hkL2gMf/gsh//jq
CwQIMgsJCArfgQUK9h3ECvoC6BQc5vLv+u/NEO7nCgz95yIUGhsZDQMLD/A9M8kZGgLZDiQT/gb80Q0NCRwBHBIDCgEBDfoF1/UA8gn0A//98AYhDCYKAwU4
4fz89f7tCfwCGv8eCQQI8gf39vMZIfb/BPL78gklBQoB8/nw9OD+BAoD5wHu+v3nEP8QCOAA+vgOAPsP+hf1DwMJGfgAfw7cA9/h8Arn7x35B/Tm/MkR1f0v
FfPo3+j7JQrEAgf+IQsGFA4Y8wUBx+/kCu1I9fz8+wQMAAAJ8ADyDSHmBQEf/yIH7QTy+OwLEPEV+fHxBgEQDgUM9RHyDvABAgDuJye8MAbmEeYV3fzuCubK
4MIB1vsBHeLTQA/4NQDWBuEEDBAL/hMU1Pbp7fIVEAMSCPYPBw0X8g4BAAXnGRf9+xIt6RAP/P7t8/0VEfIL1vn+B/MIISL5/QT25gDv+gHg3By2ETT/9Ms9
4+QE4NW+4vsG8wgeDA/kNfLzNBLlJu7H4BkD/CALA/0lCyr5+hMQH/nuBxXX5Pjc3fjzEiLJ2gP74tHr+Cb/4Ae78Pvw+OYC9uzdFw7bNvLLBfUj5NHJFBL0
8/HoAQ7+9AsF/vveC+zX5/oIIPvxBPXqC/v74t3r0CrYCBgDJttn9xre4/7D9wjmHDQa3EHiz/j9Exy4GeoG6eLg8P8W3xDK4AHmyd3W8+bi/i3qG9/d+PsY
D7DxFur8CAUQFgjkvhf9DfTy4ATUEO7/HAIxFAzC2hkA+OEW9wXa3h7IRNtb2fGG0ubIAv7H8k4653/XtOEy2A+5JAz48PD3DPoOIeXR9vHsy/j/6wr1HjX9
Vejv9RzwC9sW5/cd+ewGH/T00AL77xD3KQPnBQn23AL1Gxgc6v0MBQ7ZAgSx6hq/wgHG9AP01iv0EgcM9fQyITjR5AokFElG4bk2ALwA4Ab9/fMDAgTWJRAO
FAjb+gQmICwKFP7wHvo/BtMoAe0T5j4ZFu4dAOkPBwv38cAOEgMM9jbFK8EaGgQK4PLO06jd8CEShK7hrRL+IRcVAxb//1fg1fsM2CNvGvEb/vDK1vsX38nx
+OGoLfUf7fCjGgg3KwAOCg7tHxsEBN0p68rf50YfCf3jz/8BQPnj688AARbE7gX1PbDvG+Rvqi/iAt3tqTHSA+Zp0PfYE+8EyNYxCX+w5KpBsh34+SzT+gu0
0vQyEbI49BIO4ED92PLBABVLCtTxFPbtACHOGBQv2t0X2BALADwKxyLuGg/dAs8bARwYBxYK/egSGwLC7v/1CTzu+tznE/rq+QE8ShxNIxDlGwMZ4NgR5wUU
4rYQAhviPAUXA/Pg+v7e2vjbDBsQIfIwHjYO4iUL/BPVz/8L/uf2DQAn+BD3AQLyGs0JJ/fTAC4d6x/X+ecPKPru3sMlAlwD6NvuCwLaxu3edVZYBSTeOEYP
/LZMBu3r6+Xt8x30EOj+8hyw/PW+wgzvAgLnErNhHvzX3u0b3CPq4QEM6gf4/f0I3svSF+/OBeQAKLzWI/QSCSHUvtYA+KnM0T5c61PXvJgYoy0biQwDLRUh
9C0F9H/Y/PEPGfXXAgv4CxsI7eLy6xPo9hDn4w74Bv/2IAL8Hx4Q4/IWEQ3NISMG2/v1Dv0G/Qkn/x4N/gfrCgPhKOYLFBvcxe/0HAv5D/AaDCD19f8I4f7n
KAwGBOIS7ProB/gJGwTr8PYIAfUE9g8T8OoA8RPyCCc0+QAOCgH2CgoG+P71DOH68/7n+d7aEtczEd3y3hQNDQcM8flr6xvDD93x+/0TBfj/FPL89Tz98Nfl
8/Ps9ck/f9bsGgcADsUz1hf1HfjDwQ4Ay/TzEQQc8y4n/bQv+hYMDOzxW/sVDwv/JPgC5/PyBRPg+P8z/Q4P0A/s5fTh6eL72uz5GQkOSckBA+wUAL8bDww2
IODqLz8d8QcZ9S7UvPLbEgUb+fr28RcPCg/j8v735vEf/h34KfILB/7lDuj00eLWJiHRzfnPEvTv2h7j9e/820fPBfJmCMz5zNcQ7NfC6hkF0NAZBt/y9hpD
+6Pg4uro9I7W3GX86vP1zrnUWbQL/PsKf1H2NAbmHhsWNum79Moo/QAg1NPv8fHTBCL+xbwEHNHyC9zT3QEaGxoB4NQR2Tnm8Bbo8gjhD/P4IvnpA/gBKkMi
BBnyFPUC0QrtrhQD8AT2FwgLCzcF4RXOFP/vGxshBDbwTg0SAiHcB8H+JeXO4CHfPOnz7r379vk09cxzQRf5LeMGIQj4BNMIKuJi3AT5K/vaEdfYCTIZ3fIz
3BHA5hdi7/zh9xeI/1HwOkcTg+8U7mcjvtl98RKrwe05ZwPCOdf7xxInKgPz4SUBfz0LN+dHAk0b1GQWFfb/Z/kPsSbt0efQ9hH+sP7W8gtFquwSJrr77OQF
PPIG+/oVC8ULA14LBqjl9j335s/JHf4e4hLgAOMMFxUO+0f0BeLsFusGBwLC6gAHFPX8+RQb99EFE+7rMMX79RH0AxAYwvHiBDPsMOzjCP3kBPgC8wM+GUDi
29mx4Bnl7NuyEAYUuwLHIhd/FPYI9P8K+iIA6/nYHJzN/mny5vQK7AZcbZQO3tIEAQQCOw3+yQYF9QbdKAMDASY9CI818523vRAYG9T49hkl5PwRWPjzEgD9
/7kd7QbYIQzJ3ubl/tn7B8j2qwrqBiou+Dci+NMEBBP3OAAA7wnoDR8Q6PP35+z5uv/n9OcJLBTR9xIH9f/+M/QF2eMCExQjBd4H7wTPCgjkGenh8QQGHxMT
+RcLHwX8D/3s3RvrJ+/k1REM638LFb7L9Agh29MQ5PrTAQztEi3tCBP/ILnU8fv97tYV4B4w9PcB8/jhDODs7Acc0gLKDQQf1gAdGBUBDeogGsdQDAIL7fsE
N9jI+ewpMA8PxvLXFf0pAerC/fT1v9nRB/QJ+wj79w4HJOvcC/v47+wSD0YNHw4dDgsCJgURGAMCAd3RIeEj8wj+993UHBgW+Aop5tAB6fMO9eYQzQcn/Rfi
8ikwBQrIE/cPL9H7Hcz2+tr4/Qb45Tz4BtnI+vb779R/9Dr4zAskOhDAx+n74N/rHuE0yyD7bxz/Ic4Z6uLiBO8VcEvnygr80LjtEgqYAyHV+/bK0fkDDww9
I/DxGfWaVhHS+LD85fYC//n+DRX86usPLvMs9QPt+xb93Afk5gMS7/cK5hQBBPf1Az4EDx4G8g4Jw+/7APoTGgf+7wzy/tj9Q+kIAvklBx75BxkM9wcTB+QF
AsruAfz5JBMT4BPoG/n97OX7BwcU0ADwCfXuCQAIDffr5vrx6+oSK+IV/Esr9Qzm+RT+G7/00c7s9fHd8wUOTskz1e7t21EV8ukD9dWmDrv95Pwi7tfZGAbP
/OUF+vny2wYmGuX5EX8xKSNOK772wBL+FBXK+ef3Dv0ZGgbXAC28Dwra5NLz6PTq7eLGFwQCBe0SHi7WAVwMDSP8CQzk8vbp+A5SMfy1HfP87wjJ6vcb8ARX
6dkMEh/85fL53D0d89gsEtQkIN0EHQXv9PoPF604+Ajj+s//DvLMGfrdIQ4OwgYc4X8wGa4MJ+k0KPDtDOECHfHuJENd4wAbGhH2D2MDAtEHNOsOzbUlBzQT
B84fYxiq4TTV/uATBA3g6ycU88W6yp7Iuhzl8gb535r17e3K1iTp9tS+6wIX/v7Nygvj7OkHt9/rz6+L9qIq9P0Fv/D/5eYQ1w3u1K/wD/33+x8EEhTyChUh
8PYG9ez/wA4l/hkfFA7p/RL+CfYQ6t8CCvQp+wz9Dg0M2P7jIAUGLNrbEwD9CBQB+/wEJPsCCRL76/j4CPlXA9IO5An+ENPe29wJ2Ovc2Pv49/3YEBL8RBXb
C+4VDwMVz/Hr4/jzFE73z/xC+Uj2xfLSISXn1/4oAAUFBegb80YP19UxDvsNCqH7DrnN9/r7+QXh2QT48xlY4fnj1BAK9goEBATgA+0H8wnw4yN/6OzJBeUH
/7MAV+v5Ew4FIBT5A//6AAPnQwH4/v4S8Nvy7PAT+//ID/j/F+P5Aw4B9Rj+6t3u3AEeHer6Fwzz5vzx/v7y88TkCO3mALX/E/Dy8RL1Bef4B1bz6gji4uoy
9AD3B/wM3MQSugXs7+/3G/bj4PF//EL/6gMC9RbE8RPi+tbJ/f0B9xUD6QToGAUjGuQOBM/4CQntC+D04PId8ewG/PX5EQEH880C6fTs7hHx7hQDDPkmABHv
zPjn3fwcDtsJ9Qj6Ah0FGeb99eQM/QME9e4N8vIgIuHa+eMC1P8F9AxNIfwD3xPw/wgG/NP99gTP2Q769d77HAgWP/MABfL4f/0TIPgXAeoU/R0Xy9z3+8YK
7ggZ8QQpDA0K9BcD7Bb19DzzxNsVKfEs5e7fCuDwHPQW/AXkA/X53tbzC/sRF/vnCybwFfMQCPbhDBbuSPa4Awze6fbo/PL19BkM9gYD9e4DBvX23A39A/YD
8d4DB+kA7PbA//n/4RUT1+Di/wgLHwEJ9ND95gHe6wjgGgcL/e8B+fYF4wr3Agf2BiHg7g4eAQYU9RkDENwEAwYDDAPu1fXl+OXy6u7QAhMYEff2+g7/IQvr
DRv76/jwFPro3AYuwCb07Ok2EBPpFgEe+Ncu8v3Y5doAz9IM3P/13QDV3PPi9f7e2/rnxwUF7un9AwILAPUgCATnAxwMEQ4K+eIJWYEM9AAHfyYGDhgT+eAt
CQPy0P/lBdfS6wsD0wHyENj1+e3s7BMg7hQO6+P9GhY1FDj99SXs8ShF5vfV/P0wKPsd7bMtFEIAAsLa6uXhDxv87BADGAQWu+HO/tHz+RTgDicQDN3v2gp/
AeHEM94AJcY4yRAGIRxB5PxmLCImDAb5APgWCSzRydYE/PoJy+Ks9t8tANTmKhfvHx3fDfT3CSrSxCvtGsrEyWTtIP8V8x0V7zoOEwjw5dkmMwW2Pwsj5dQB
91AlAOPIBuHi2/vK5xj2yCb24A4H79LLeNMZMtdsAQPs7Cv+6BcJVufw/vbX/Brt8LDouhgGJSHmIxcnsPjrHhG34PL70iEGHNwM6hD/HMjb+7nw4f4OAjTU
D+Xx7eUj0BNPJgD9PxUG5M/t9yMGIcf19+ck3Fj0ugHE+f0yBuD+3iLgFyQTH9FBs/P2Gj0bf1LgL/PL4AcSNfM8pdk2/PD3p8zlufIP+xQi9PgF5fRqPvu2
/eMhI+YL+drn3t4iFBTPqt8BGf7VxtnrwwYID+TV8jLz0QrIBtLozewD7wpw2xPoHfLtG7np9CXp7eIID+ILHhgK8+XXEvoWf+sU7CHnDTDrtzAoGhwbChi7
5x/qViwFSNYWMcQjO+Qdv+8WIAD3FO8X4hA6NBcDvw0E6+TwHS0I+BvnT+7xENL67SMF7wkHLLIwF+jy5eEHBQT33ukHFPkR5xTOFQnd++4z6grN9uD56xHr
MAEwFAno7vTp/hgAGO88EVbyBOvTBAMdE+bzBgX0E+4E7vfOGgME9AzwKuT/9RHrGREL19UbEOrtDO4V7twOAi42DTAG7fUn9ADw+x3c7fwBJPHYD/jaLO8N
ugr57/0b+hHiBSMj8Qsg6Rjt6ucQIDo+4fr6zxPsHjzsMOsc+SMV2REfF+7vHzAhA9vs7/8Q9twlKuQjLmUMFgo0Qeb2Gxv83fE1+O3kMqgRgSfkIdcrAuDD
7ebX+gBJ9i4Z9PtF0dkDzercFQFE67EoAybmHAYM9kkR8mB32PQVK0wmLT8oGc3L6RH/1Ngo5dIu8f3s3zEYBOPn7+ok39gJ9/b9+t2x29EMEgv3/bGf4SzM
Q+9fjpE8uVv3Hhwu7tDy9PcbCtU83wzsAQ/S6BsuGX+++9Ec3dyrrE4S8Nbl5EoKH/v+AvAkTvX3BfYWDgUKCdkLhs4g2/vqBt3x9tvm5Ee9uQIL4QcF9vLq
CRrR4/3l6NYa8evt9+jT5QL4/SHyF94Av/0HBukZCub/4O3yBQnyMD9MHuELHrj25NjX5BrmMf063M8gO/wD/unL2AcNEtjx2d7nuRvZ9QET7gS59xMMMQ1U
BtZDzec42Acs/hXkDB0AIMvrDxgA6BDi7QMQ6PjpKQHIDCnUBwz76gD/EOHvtyQU4fs4/PHeA/7nO9hgBDAS6QAD/u4ME/QM9CYA8vwO9uwD+cDwEiAWCwj+
4dreTdn0AQnPEv257dvr/coBAHoL2OgSB9jR2QykVUTcHyxN/FkO8cwGHQLpCAosQsj5HP0/xrXeCN8QAf7TCrTb2UzxFvL9+AfhxgwF9xSq3uZ/0gHq4OgC
8AEm/fMUzu3sJBg3FyUXD8Hzzwg3CR0j9AP2DhUUBgMD9vgR+QL/AhP2A/0DEQUX+wLG/Or5+Onk+gYb/fsD8gv9FxYU+uJZ/wPV/PYHEyP6CQnx5Oa/6ecG
+t8p4gr1ANTwAdzqIw6bCSG5/BcS/x0M3NQb0CL44dr9wd7z3fUJ5N7SAvLvXQMZFkHqFwlRChv3FRxBqu0R9wb57A0T/O3P5LQH538Byv0r68gdJQANDQDG
F/UK/R645sEW7uD7/ePk5APy5fT+BPtH1wsLFvznFBcbVu4L+O73FQrhAB4EDf/Y8e/16A8sCBX/COnzABraBfUG2+oICe/pHuTyAjbcQOzwxdM/Ii/V7xPm
DgTy8RXw7uof9xzu+OovZgrP3dDa3uQq9CDXy/ATARkS/gvE5+MAQNkLWhAaBDIC6gPJ8Nr+ALreMQcVNSn0AvgfMxYvQ98YFPUfDOj+2X8suPv07/sOPM8Q
3NDNL+r1Ewvvsvz48yr9+/gVJhYJ8B0G5A7fCvMIzxPp/jAB6/65AAPWAHEqCL1EC0Xu50Ea99rRFf8lwwtbqRsyF+okNDkNJdkSrSnQ48v9YKJ/U+9ZHefq
BS/xAgwXCfUe6uzzESYKMNFGBTgbFP28Cv4SOEIa8U8/HBXtQUbbHus59C8dOhAh3ucxGSnn6Qq8IR8vG2HFAskfGOMIEhTOu0DkA+PPE1D69gP/JNRzDm4Y
EAP4/Ab4Dt/7H5NA5Q7a5DP67drg4zke2uoKGUzRGw3kyo3iE0GhXj0OEg00IBK9MyICRgks9hns9RjuFAv7D+fq8OsB5AMHAA/nE+nX5fn13etlTt31C+gL
CjIU7rXu++Qb9fYU4wQU8/LhfwXP4vgVQAwBZt4J8fUuIfn9BSAM/d8IAx8V7Bj7FeYoNyLr//4UCAge+wHvBx4ZARP/QxvSGNXo7vfm3gX59wH3KwUPJwIx
G/YYDAAHBAJLDh0cAPnh9vIPItT1C//NGhAD2Aj46vMC/9LbGgr6/RwF9BQKvP8yEe7r4Ab/3wr63yob9CENEhDq8ALsG+YGFRMMDe727/8f/eLrFw4VG+L+
DwHT4AMaCvHL2uDyLbEJHvLlDREl5ePY/QD3z9+o/N8TFw/c5TD0AhIH3wro6c3d/MDr3fH/u/hHEADaCx4AMMoEugP55/Ln7hpI8tP2Fufc5SwWCMcDExxG
PN0fyADa4enneixt2SMGyUr+49cHDwQ0/Ksh67B/Lgj4D/wA9VvM8MYDIATmsPD6CdzhKt0J3Ork4wTy/wIKAfkI3y/6EPYA43zZ3db+0OhXQgEPDEABFPZh
4xQI6uT16zImExLr7vfs4PRINw//OLQjKiTnDxoF2hg/9fviz/kL7uLoYAj3pvMb1wwXf+/48+vy8OT8IvIS+/3z8Pr8JQvQ4DC79eP6AQYTCebNyvsHAez5
E+Y83u8ZthTJ9dcdEOwPF98SCr3x/S8s6MsN/PMJ4fPB+qwWGusy89H8DvwL9P3d5RP86BQDCgELHRgGDPrxDdfv6fsTNvguCCn9HBr8NikI6PX/6xbtBywJ
I/weA/US+fgBGO/p8AweCAvb2fIODCny7NcD8fb//QHoGfH+/tge9Bjk8AgO+RnvVurwKsnwHBPF7P/+7QfTCubsDAkfD/7XE+rP/cMI4+MbA9w4CBzkMjDz
9vb6Dv/FFkcS8k7vfxv2QQkN//jp0cD/7ybqyfAjJ8rR7Qv4Pfu32QbSRBL2GQMC86spCNH+IesTHRHm4EpSEProR+AN7hwK+/9iC/QZ+FUq4AX1+vSiEAYH
9vIgAjjF3tUl60MWI8PMv+wFBgr2CPkC5v369gDf+vD5CPz97/H2+PgWCgf49e/1Cvb5AA/tCvH18BLtBRf74fjpCwj9AgIBDvwCAOf7EAAh4vITBf3B0gYb
Ce394xfq+gPwzEEaAwQe8/wV7usOLO8i/Poo/xbw/fwFAvwv7OIEEwUT5vbe6CXaBO/mzgDwPxXbDfz4+PEkIEHlzd0P0U8T4eV//fYEC/zzDPoB8hoOAgIG
3QwACNvsEPUq++4B8+0b7cYR9eEuFCTx+bvX6QMLIegJFlwV7Q3cAhjl9NP6GvQSDfrzDvj2Cebg9PoN9gf0+vsL7wwY3f3ZAizm+wjQBwTo6hL8FQgNIxUG
8f77990CAel/9vfc6iEGBhE3CxUiCgIIAcwGBRBT7AsGoO3tzsrm7vT73eUE7eMsueLTwfDXL/3bGNhPOvs3yfTeFRnsHvMb5/H03vYq5v4DWUsGAAT25QcE
8Pn8RBb6BPTjzw7ODgIN/+7RIgYd+Qz9GO/2FTXT2B/C6wAN8KL86QT7/hgdIO0W3hkC2/jE+vomCOzxEyvoGBH8CA77/OQHA84Y5wn7D94KG/zPFfMT6c0F
BAb+/O3k/wzq+AwG9BftAef63+b+BAn57er1CQIBAurqCvgR9P7u+PT5+BLv9gLy3PDyBv38+sgXBBMO9Pv3DAkL6f8AAf31GQb06Qj58/EeBzSB6vnT9f8U
BRz+7PM/CPD6BAXw2ePr+/EeAu3uJvMJCfj9Au4/+Ob7AQEBAAj1EwcZCgb/EhHxAAgF8hMPDQIH5QkcTAftHA/3EAEBqyw9GMIP6xT7IhTYBT3v+Lz48+lH
xe0dNx+9I/n66An4OPUUND4f+9P/IdAVJgjt5ejt6qTbGC3vCOz9DuDx1ALc9wLsB6ja3tXo7fkJ5dn16uzn+eIFqusY7ivi498e89wH+0HoyO7KHg/A3eLp
C88hKzL1CQZOAAD63Tvr7AT63uH6JAXUAPkK2gLrBxXNFw7xIdIIHut/yA3o9C0SLhQHDf4Ry98ICwPz8tsD6wTz3gcSDxX+ABACAQ3u1v4DF9IOBu72DiEQ
6P1i5/j/8+r0CuMX1vgg5AXzAPDs7uwu//YL+yL2BDzkGkLg8wLvC20Q/A0X5PTl8NzjAN33BxNnEdjQ+gUBAv8FUKztFOPz7xPq8MjUxgqt/zEBgdn5QjEK
9Bu6GuhM/thg9hwF9hErEQgbB9YE5cjM+e3kHwHzB9z8B/gQBQsE+fX7Bg4P4vzz7Agh+gjav+InHQwI6/703/US4h0DFBH+9EgXGPnz9fP2EekL5/7v6e7z
6vzzC/f0+OIB9/Hg5wwKAez1//4M9frwA+/21P0CBAQFH/UA6/sNDPDw+Qbv4Pv4+gH6AQMo+wwPACIVFugEC/sAEf4G/vwA7Pb5TUH17CgB9Arq7AIS/AIN
BwTwAez5Bvv3/n8EAPIM+LQR10ULBhMMDQniDAwX//srC+nk1/of0wLx2u34F/L7KgoMCgQLDAIH0wwDB/cSNLcS9e8cQiILBP0e6vn++QYNDu3oDOzt991I
LKjFXOYS+9gMBv+g6O3xwDr72+AAfyzjCf308A79E9MGGbZOzsRapfPqKtLp9tb2xhLIHipA2+rvquVHQSb2/vzIh8oKsNT/2PnpERrW8fbvA/n9LRL33PP0
+QG68e3p5Qa35gbvLcPp+/f5Hfb4D9oJ7/Dm5/MeJPoP+/Dr+Pg0BiTyCybDBdsCDgAG6vIIHkD1GPDO1Qv6NAL0HQsU2zQX1Bj07/UOBwskH/8Z+MAY9RMb
My8G5xo3++sLDxK7FyF/AB4SD94H5ArnG+TN++IQ9Q3qtP6k1/oxGQD39NIEAFLvLTOKfQrW7ibzH+oamPML8vAM5xbpkBz/DPP8EBP68/D/BSj7+AQaFwX7
BAf7BPX+/fj67PIZ+/IKAhbc8vcSDPDtBuYBDyIN+gbxAMkG/fEDDf4IA+n4FP4DEw0NFg74DxofBBz3IOcLF/b+JxoW8OXcBQP+B/4CFhgM/goR9SobAwD4
FM0sGQIFyf798R4EFwYVBv8GCg8FFDEl+c/ySDMrGNUPFwP30/PpDPQB7iLeM0kWCdDM4QbF7c/J2OQbAeH7Lg3FA6XDSwN0Luj5CwwP1Pz8JvXmDAeKGNvz
Krwb1u4hD9LUzuPp+BLpd7bo5+HL4MRZ2gf3mS7aCRYjstfrtN/wvNOau2kOey2Ott0IvRTaDQvFXNYQpQ78K/Nf0980O0uXsgUPzL3gBW3WQPjQqxb3fwT1
6/pFwsFc4uQIEPHh/PACMhEC3vcJ2wD7AL4B+98U8Fbq8v4m3gmHO/r+B9YI3g3q8OLzKhYJAwvoI/UBJAjoAeEH+AjdDvz/CQZ/wPb75er3+v/qOAQA/fD/
wO8ZL+/0CPbvC/QA8d4H9vH7/PryFRcI7Ozm+PYC/vrs6+sJ/fH/CfzY/O399///9gL8CgMLBPzGE8rwBPcC+O4LD9L9A/74FgQKHg/PBxj+FAkZBtnwExEZ
KvcW8/v2FQ4ZAB3/BgYFBwD+G/H08vkKE9EcEfYN1hDuBwQEAQYhAAwgARYQHd9F+wcCOgjyEQ32BPLS0xn8Be/58AnU1xEZ688d9eLzHNhHGegG4/wSAvXp
B0MS3/KZBuoA+QMNJ/v9+woG8BDsAUIhIeEg+gPZ/srkF86w2QULXwLzAe0YCB1/HezaFez/YNP5/tTiAOPWARMhOtP2rOkp6S3T9er+/g4X+h0JCNkeERsk
+yT+3FOP8gAQs9j222bwEvQUEeQHUvzf6RXZ4Ofv8BkY7+f0/vgSCPPuAxQIMfUM2g7BA+Hs+BUq1BAc9brxH/4l2v3Jztb9GwD64b4B0/XqNX8Q0vbc/On1
Brb6Dfff98D5jA8cE/j6FSrm1RLywRDa79Pjyd8BzcsBEgoF3mcKJekW0QEOEO0S9tHyCvTu/wIi4wMNAMMFBAjd//XiEgIE9fUTN/UP+N0eAOb+5xIFEv/8
/gDz/OUL8AoFGeJm/QUp5gwOJiV3FOoE7/bU9sjfNi729xmi4P0J+AcP9vIbyOnMEwINJRcOxQn3+RTwHwwJKwvK/Bf27REYOQoYH/4fE/vfEerPGv7U+gYe
/OLVEQvnHOcNHNwIAdDsD+kbD/f/BQ7JEwH/JuUIIAso+/366vC+OubW+e9EAr70JOcZC/nhE+5E3iXW7PoBDQKbBPvVL+gf1uoM5cvi1vv79+Nh8e8UCPkF
zkogExe/Jh3dAf21KfzIttYOTwXxEuo+CgkdxC2zf/7v3rr8xt/nBNjj7PsGCgfvEvPc4vwKAfbw1wy6FA7F29D++iHw5CwG7grSD0bkEKnxJePdM+j3Ai4d
/e7+/xohTA/t6rvq6vjrCe9Q7/cL7/gQ2s7GAi4H+TMS0Ozv0swVO//QMgIn/fr6CeMU4vAQ5+Xd3KoZOPMu5PkV2HNBJSLe0NvDkyPZy8HWt//VMLoEq9ZD
qhHot/cuv7nH6wF/7iLe0AcOmxH3Bii0zULFC+xLS/XkFPC/Hc4C2Qt7JucG1cgOPeMh9vQA0vPZ9ubY393QDfQlHOEYAQHt0ucZAtgD4hjqK/0p3BXk/uXg
AuUVbRD4+RbfHNUfN/ggFQzTFPkc7A/7DfzqDxgEDxQN+vsQN+se2AwlAQUS5OzIE+YL5NATDuga6ycL3xXo/PAFEScDCfYC0x7l9gDx/Q4F+vHzDugMDN8G
6wsFGvv5+erzJeX69wHb4QIDDd0I/PgFAP776u7mERTrEfXpFOP3ERwPIyj+CeB/EwUSABT+BCILDvgLAAcNBA0iOgMHIvwP6xL99vj5/vb3Cy/D+RsC4vEQ
CQv8N/z3/AEJHDQAJgj6/9Xt9OcHIdAY0erd6QXu1Arn/v0fAv3kKyMjAgkoHc8H5fL2A+oh9iD75+Xi+A4RLf8HAQodDPT79kT9EvMBF+fYBfvyGO2z0PXi
Ac4U8MHrLwjwxdLV6d0IEwW4LAwCCm3o2cj27cr/3Nv4+QMwNUELGAvz8sYbDuln4fI31irT7u4AEuIl9szz2x/SAAjs/CED77TEHfDmFwnwzuQGAw1/zgy7
6foN4f4BCx/t/AkD6vf3Dv4ZOTDI1+kE2c5IDf8UAg3pHdsQFPAt/OfqLQkNBATmCCjy8gwvA/75+wf3Artd0+TkNtsB7e7a6e3sG/jwHP8QCxkIEADt/vrt
IQgS4QTtGOXGyvj28/v4EzP9/TYCTv0cDCM1D/r9IjIF5/rofzP7PQ4b7yUx4gvyvMoSJwzeALPQ6PUSIxIZKgfg8gAEGAgYEdkq2boWAi0H5hYNKWfjAPYN
IREjzvzvA/jn9gkkEkkH7xvlSQQ7+v7u6iLSHzTg0ObaAfDv/AIo6fPQ02ap6uXh5SLUDdPrI9YOHb316hIC3sCZHQY116IY7VYoy1vK7hbpRc8S6xLeDvE/
N70UvM4n/z7Xf0gIBf0OCv325Orw/ts3FTIqxsE1PQwwDgfiywM/9boEzrgN9RrZCxnt/qHsE7jV3hzz7e39FwER7dsxEToRBs/pKBMi/t7eMiulvtiPB+Xm
yyrwKzAG00AC9RMl2hD87g3RDPzcDMP3Q8fn1K0M8hkC+cXbA9L2Hdvr78wRCibqCSrz5P0D+wIADfrk8hPrAAPu8fcM5Q/0EPD6BxP9Ff7iCuYIAvcP+wwM
7e88Ewzp6fX0DtzhBfXu6QgK8Rrq/RfTDAXxFwT/C9sXWxYKHt/1+PAeMP3gH9f18CUMGP8S7O4ET/EOFv7+EwUN+RH34vPhAvgG4xLu/wEV/hoNDxEINjER
8PHk/PUi+H/4Ajna8fDuDisI7Brx+QDl/P4Q/vYWAQHjCP7b7vv3AfAGA/3m8+HtGfX/6uvr8/T7EiUQ+/jo+RMe5unuBRb1DfwGBhjoKv39B+QEMO3n5jMS
8RMaChL4//77DADrxfML8/bz+OT23NUB+xbI0R0PBAASASH5GP32An/m+PU5Iwo74QHm/Cb+HAjy0OXfAeTx+AfiFS385/H86NoY9M04+udH6kTvEdD46SUi
PjfWyuUTEydS+fLn1QQBDAAs9yHzJs7y+fbREBD689Ha7RDg9ff78PIO8ejpDfwcBfbd8vcGFQAy/Aco2ff/GkMO+OYO8PvoBBTuy/v/7AX1EgQCAPr+Bw7t
8xT1AwT3/Pjg/wABA/PnRPf9++30+gH4Df0J8O/fA/UC6/Hz/xcHGwX6DQT6A/X/BgHq+iwG+vb3Dgr1CAL1BP7g9/rj9ev98Q77/QUX+H8EBw30+vX//fkZ
8/Ie+vkC8e8D/AkUFff79QMfBQzl/xQD3vsBAREhBhkJ+BT49vfq6PsG7vr59fEC+wT6GwHdBAAD9/MU6vz43vUBDPjsCQgQ6v75/f8EBvn+6+IBDfcB+gcF
6AEJHP78DwXsAin1Ewf8/AX2Bxnf+hP3+gUa7gpDBtkTGAf2OfQA6+jr9sjhPfvaBw/sEfX9Fu7hHBEB8PkkA/3sAu/K+/3/KNvz+QTW4QTe4Ndf6ucO+BLx
Q6zjP/X6FQDzAX8L0PAg9lueokb97RAM2yBUKefk2QlN1/L8CwcM8QcgGPUO9DHt9vz/9tcDFvvj4OjaCgjxBAMC/xcO9wMsBB7rAffZ0uwpEOL5/v0D/svd
K/zo/v8V6NPe8AIS7O7uMC4kB/Mz8BnXxgwG9NP72wj88uYUCvgQMvEP/ej/CAEBBvjz7/jxBwkM2/EL9/LtHRwMIvzyDOvwDPk8+hbnGeQUz/wFDRXP+b8D
lQ8Qr+vyCQHb6AMOJTLXU+P73dwJ+tPI59nU6Ox/2pn7Eve35wjg3fkC+Q3wYw0ZVP1TCdAwIdMA/igq5v7+Cqf8Kq/qBQX88P8CIPzT+iDK8g732uz54+T6
0uIE1/coyg8aAefUCfnr/gD+CnEBBwP4+v7hKQcK+vwZDvn7/O8QCP8FDvD6+xsNAOLv3uz2+tZN8frn/fYI9fr28PL9EMyyFQIYEgMd7ffw8ArnEfzn3vQI
LfHNBgw5Afz6+/v4CfXLuur11uYR4hbg9v/oJSIYX7ArGPDk/vjW5Oz07AQOsiLswurW7wrk+g3RQvPW/uwB+RoVFCoONz7jAxgcnfX/9bj1GswBFgz3HO8I
BhwA+em/9iEUAObj69b+JPbl3AH62Ov828okBTvr8X/n4hgIJuQZFPj6DiL59uvoRuUJHxLdFg7d9Q8VDQ4G/v/2Gej46OMO/0IQBeTo6P4IvgPnJ/Tz/+QW
DOPVDRgqEP3h+NPS0MH9CLb1/gXrBez23E3t0Qj6/MzZ5eXuy+T7+uHt9czd/vbT06v7Fwj7B+nisNcR99IG8erqFLvz5eLZ/v/yW8U8A/ry6vEkABAOEeRG
8v7nJubZ+dr+7/Pb3QXc9DX+A+nx4P89GNYQK0Q6gSbaEPwOIeP4ChD9P+b1/p3iAdWjQcDZAMra+t5/wfH0//j429dc6M7l9eDtvQ/vxy7RzdPM8A463AN3
9c7p1Dz41rEeyNff4RI3DegYEeXsHhjg9cADw9H29QH4AekKDD3fB/T68e/O1vPMCQEK3gP7JNAE5+cUKwYT4u7u5/nl3s4QBvrh/e0IGdQPAgLou+0P4RnU
BhEk4BEO/O8OIwkS+TvxAxbi6fwNAvUGOPwUK/b7+jgGNPcSA+ga2/bsAPovuAEQ1uT7HDwl/DDqH/0oFQSBOenuEfLN9vAS/hcAxt8EKgICJwcoJesF4PsP
0FHvAvD4DyNanwAWBgkKCibgY//2BO0WFfIfPdrDJBPyDfXn1Pvs/tb0Eun9I/jfAQrzCAIK/RsC5839BfD1Bd3z5uXy4eDGDMvvJw362QvO3v8I2fTO8fru
BA/RDRD1Cx0WF1su+/LJM+8WIxzl9f0oH8/9Hv83MRL8/gsC1eoSEgADCwcjAPkhH/AGC+shDhD7DQLz9AIoCwgZCQL2DwHr+x/3BAr7z9jy/RYI5/vQLOr6
3h3bzPTq6fj+E+Tr8/z88yz29Av1f/z5+/QF/wYUxRPcFebv7yn/5DXO/u7FB94EIRoH5eUH+9fz7eIeLQMP7RP28fYrCwr/3AHq2P3RAeoFAP7c3p4HEQXY
7/7s6AsH6wAMAvcN9fj4+CXoE+Xf7vkN++zaEOj/AhLwCxru+y0N8u7xGfTf8fEQAw0dBRnyCRIDCtjpDvf0Bwb9APzeBfj2yv4RIe4GBgH6APf6Gfko0hEA
wfoX8/Pf6ukNFfUo7QXz8Nn3+QEEBO8TDOYE+R74+QgCEwC5EQH67rz9CAjoBv4DG/ndAfIMFxMEEgMU2nAODwIODwcFEPru9+MmC/MILy8Y9wLzAgLh8+j4
8fgO/wbtJP30CvPp/PwdAP0H7usb9v4H7/kG//MH8u7/9up/4wIA8uX18u3MAPqkBAL48CoYIvX7CvcE9vQBEN35Bwf4JvPfAC7v+gbpVQ/+6AIS+/nz7ujy
2gsQAwPVHSECJPEOAwvrANn+e+DcBfAs7APoKA8L9SP4Abwb2di67g0F8Bfv3wHXDCcQ2+5M4uADFxTk8Q3aAQc1EhTqBNzW8/CC/ODqD+X7538LBw1I1VTR
9+Lp8vQA7utH9CL5FCQe58DjCQTX6OcDw9QJPBnL5tjQ9SAaEuPc1tLuGDEGNvYe8+QpCRS7Ef/eYu8NON0xINrc/AH51g/tHRJL2ATv+GUB5B3azdXA7x3/
8Ood/Lz80THiGEAL/M+v1PkJuhvZCuP67PsKEw7YwgIO9f0X/vHt68cHCjMuQ/4C7+bq3RYGFM4o6iwJGQQI9+4QAzzy6vAAAt7+FwYg9wfc53Lv8cTqGP3/
ItP/8NvKG/4dsyMD+xMJ/wfpNnb67gEBtg0K5hgS6QWtGfUlGBgVGgx/HlJR9Bj92vwMxvndrfAYFA81GRH5AA0hCvoJvFsCA/YX8PP6SAXtBNnY8v3o7Qc2
+dHX8+P/Gw7w9+UQ3QUKGRj4YuAX+PLy6b3SANcAzQET6ey58RTp3CH9C+0LE9gD6+PaF7cbGuQhAdTyHRi28Pvp9RHaQw/OGu0W5r70If2j/uCzKtHIw80H
ACPiMeEmDCfMsQnK4foWLQ3Uod4a66j98ycbKwn60xXm96jdEPj8quoFKTAbFVXVDSwh9R8hD/4ew84K9erzJtwGILYZ5SC+GO7++/rGEbf4BQUDltoSGCyd
PPoK0BMEBMrzRf/MAQrp2IH2/O206OHW/w7sCd8gzi0m3cUR+wLW+/0vqhqCDAHYu94F3fz3NwXyJxQF8vQPJNq50B4oEc/67MYT7kURK/V1EAUT6gz/O9cL
ngMeGzIYrj8YnQcG8/E08DY4EuLqJr0pFEYp5v43O+E/Bij5ARYZ3//85RQOGBAy9iT4Feq+HnAMC/csG9fk+cnyKx0uVzzxrQLiIxP2DiopKOcBLhSB5N4b
//kY8Os1Gfb4/eYF5hT8BxDwqAvx/QEFQxT8CvcQ6Am/DPj/3CMK7fQq+RHlA/YW+vP0DAAXCOzoGyEM5v/xLeXwvvzlLvjrHffv9RAACPwK6+Tfver5/hD3
LN/w5B/o98wTW978Df0b9ef0Evr94hzt6wMe79D8BNrfX9LabrH45xAR+iK2ac3y9dvYJ/0tKAYVBdwe4FQK3bAW9t8Q/eo72n8pNOPvNvZC2/ryGeUE6f/x
7dwWIA8mGi7iBm259yYVIycLBjYL8/u+Egz8P/ULF8zD7/UE/vr3/PrgHyMfCQXu+SoPGubfauoS5v/s/+jY5+r/JA7iIdsmEwnuHNjUJO4PCRYUBP36HNsJ
MPX56tHkD88QBeoFEw0I9fnIA0YVGxIq9ewPCu/4EfjxEQXl/eIE6hLqKAO6sdTaFeY8Lg369Cf43RTq9xj6GhPd+RgWr78LBOjl0Q0c9wsx8MBLKR3oEBbo
Oq1LKwn+8u6tDO7yBtzhG/4mFMQB5CjWTvb52Qza390VBNn/NfMLFBn1LMih7UHPDvQY1iAECe2B/+b22d/+5DjOdSP75ATWGTXqHSDp5hrrgRO4ku0CCcwj
KRDhO9MR8hrq7NzlESQdCen6ECDk7j/rGAjHTQEZ4Q8NNw8e2fnV3s7ptgId9ibvAe0h4tERChvq9AoV3kD+yvMU6jf+3i/mEhnozfIGANz+9C/9/wPQLfjK
DNnwEjnbBdnr+AIXwSgQLwL+1Q/oEfQx9scHnsYC5ukGEN/kBuzj5viT9O3u/TMmMPv/AgXIEPUFKvwAugUO+CfL5jLxDwQBSvQC6/32+/T58/EC9/sD+NQG
2Ob8nDLN8d/y/N8IIe62R/3T5C0VzNS0xtgfAer57vzh5WcCFjTeG9zw/R7/BQoumxPPwMX4xwAAnOwG78spBSTUTdr/AwX9DtwQ9OoMzBEE/hT3Ltf6BP8L
3cEJ6Rzt9/i15uvMDYYY3Abz4AzJ7OglAAfq7jPoKhntJfAN/NjtNRkY5vuBDAIH/+4GAOVBFdL/CwYP9g0V1Qr22xHu+jbOJNcA4OI/8OHRAfX4uuv/Ce64
3hUy+eIe/P/44wLs8hHz5PnsVBv3BwwA9OMSwx8mCgj3AwEXERni9ijqFPn+EvMC7B0MSTfqCub29QroI+oL/Sn/F+foD+39Bu0L6O3v/Aj5+Bn8+uIR4BsA
9Qjz5BsP9+0NB/YPHSf49PXuIe3v8wfw6e32/e0eCg3i+e3qAtjUA/YHCtv86wXq0AX9K4EgMxB//fn5CwtE5vH7BPneAvH9Dvb+EhUsCvgHyRcA9/3/A/Ix
D/EjHBUqxh0q/CHiAPLeBhELJgML7hna3BvUISMCBPAY3MPMOebc8vgIGigE5hI2KQAgHML0DxE/uj4qFBbJysn07DsG+Ls3LwoB19ns5SkZ7gQLJeobL/T7
xw4UQBS8+vQa9f8ZF6H48AoZAhDuEPb//TrxEhflCC8BDx/ZEr4+GAnh3PfhAuv1BA7s9rIFHM8RMgP1De9hN3/TDTcQBEpEP+0U5w+OavwJ6936IhP9BO29
9AoVLfH6uycKyq39P78PLfvzEOceCw4+RikH4+rm0h7tEPPWKLHh9TMZ3xG16wIELxroR7n4C+gW2kh0VOsQ1RcdHAE8r5ojQADp+tzsBOopAwwAgRcKzkbN
EBsnCwDvSToGWCy5vFk6/fQN0PHYRALv7d24OBLKHAkN8n8JESY1LtKoZ9O3xL4pJrbqJB4xCzQE6czwCd8f1/zCPwLkJf7m1t4gvYX2sh727wjyJR4MCuP0
yfMS9kQS//5U/OD60+f0sAXAgQTaHgj6C+MgpAft8vr6GC8ZMCiqEDAS9xjQAtesC8sk2lX2vC3IEjQPGdrsMcPz6wvQHOsEJ+MmJEKY4OwSKlHsIRbmEc8c
Eg7Yy/gB4tsKG80i1q8p8i9Nv6IWmgcRf/tUK9n4vdp5gSXW3Ub94u/litnAo5/5/MqYlf0hWPP+3bP1+zYE5+Ii/kLuLN4KBM3UT0MVAyEa6H/o6AVKx94d
yyX/GtoAFhvl+Ar+80jg7akp9Png2fUBXAj24WvI9iH0FxdO4RJBreLS4BkLDAYNAkrfMv8J++BHQbTOITPNB9cB3Q/27TfMFMn+fyL/5f3kFgBR+O1P/yLV
4ADyV8/r5wH5CQcE8eMN5cl69O0Y/+HvMx3T/iLq9drH/eY13PAL2P4V8/j4/e3q8z0BDgEPEfQv4+7zHC0qpdTiBCPpC72+4wTYIAMxFfrcgSD/370eFdUn
2z8c+TT04AYp/vgAtO0Vycnb4L89R7W7Lg30KckE9/Hj/eQGI9QfUu0f3u+wL0POwjmvLm9u1+P8wMQKqLj+8Orj+B4mCuyyBv3rBuEW9M72IRwMAwEWPw6Z
IhsW/AxECRUM+4H7CAvu3h/mqBsbDvoSESf4C+b0I6349vsd5zYE8t8Mm+wlEgrqAsvPAUry9v7w2b8n79YVvRHRCDLQGdn27Sza9cNCDtwBN8ja8aYXs6+8
Jv69COf4KxMU9z4U939BKCUQ5v35NzLz9APf60/SPwJPKP0EHa8+COXwMt8L0DTTs1fK1OseK0PsI+W1LygUJ7kcl/Do2vi82Pezn3W4E9v73L2aASvt9e/f
A8vXG9onGSQpaEp7CNWZCABA6f7m5OALwcsLPAAN0/TY4cYlFEg9INR/NnsIsOlm+yzhBAcH3BDC2xkOC0HQoMDI2ecD4UMl4V0STt3WMlDrYSoGA+0MHNdo
4QL6/wrp9greEuDj8Ocw8zM7GxDsIPb49gYN+wftEiXMKAIE3DQN0+b+6enZ/wkfP2QGFQkVKdf9AP3V4OQn+NZL1TInYfqB5SUaEdHZJvYIKBA3DP8WvOkT
2twD8rG72toJEPov8PX08AYNN73W1t3z6vvh6c0B4ubdGMYE8R4V6wPrIALpKCer2DEiDPI6HkPI7+HmE+nEIiIn79UK0gnbSRwPIBEWYYEVFNVq6twuDvIb
DBhf3A0I8RG4LdT9FdsJ+NYXQg4ODSfb7Q4MP/7oDtcE6uEI+Bb92lI+C//81y8auBQ7P+kW5tzOyfHxMMz4/Cr8+fblGfUVID3bJd++BVjT3WMgBvwlxO6a
5+QR271/Uzi+AKcVH+DBAus/IDDiAf5VG+7kYAH6+P4RQy0J28LcEcIOCYFEPwT1xyYmPSkC7fYaKhH0CUlI5MvsSSbGMUrL8//kDMdNChdEJ8v1DBYMG/LT
E6IMBBYdjMRP7ifp8bAAIukPEUEu9uV/5xL52934DB3X8g3+z9wJ7uP64vn29ALf1/NO8dTi7zsMMv3E3PoX+tADHxG78uEI6AcA8fEJ4wrl3AvQCOz79kYl
FhfrDfX9+PMj47n8vxQR5RnFEgDmFNbt6+b+3iwC4Abs4REdDgP65NAl9QmL5gL1vQsn5z8R5r70yPFnz80JlUsG7jTBKw+BHV1BFYXGH/3yAi0WJgj6IBhI
AjcED+vvIAv8SvoqNvEWKUUn9Qj98zID/lEhANEHDP3kAOc29tR1MPn0PxPl9trX/+oVJ9fj6AT168A7gR0f7ff89vIin2wm5v/Yyb0V6CBB3u4rqr0KLf31
3km+AB7lCQexzRfFYy8z6Nunxf3cVUUNAVG6vTw777rRMLX7GzgqVdQYJuzqCRPastDhEPDG2hhkz+/nQu4tHsPvQRF/CirD1cPyJRXtJuv+KcFP/uIJGS8m
6QHsKgEl0s4pNiYU4fq0CLlfBQM6wfL8Ovzz3CZMGdH/BsIOz8v9aCv+E3kMGc3kFfCr6k3Y3MPx/7gRz1naFP5LDszz1AwSHhsV0Lc36eT9M8kVWer38xcW
GBzNQOXqC0D79vbeXAcN6v7aoFLXCf0X0OI++v/g6ggdCK5IG8gENsD278d6HNkA7tSBSd+J5xAIREvf/qgJ963C9v8TCmMOGmnq4hQr2+gO+qtprcKjGwnr
Uus32/sI7u6rl9sHSQzSTRXjLOLa9j2V2WfcntnaRL842Qn55/P5EpmBBytGA9c3JRxO/toSIMIlcwLW6f39AAD22OLwBfVK+xUMz/b3JDY0DQkA5BDjBP3s
9ekE8x0jLt2s9/779SXn+/nk4Bz/TvgaUgDg8/gUMSX2+vDpBhf51c/9EfAwgcLw2Pzk8P1q0/d1Dejy+OspGvUCUR4x/fnDPd0lGSAjBAlK0vb29An/yvBk
Bz8rGfYiF7l/zd0g2iojJfOrGLL3wy3nBwHd+M/1PwX6x1Ie4/jzDzMx6SDFAwYrNvtfKwUaCfMaJPA+FTDmpxH60F76NO3/DzD77cwA3grzxfUkLvoIeF3k
BDIe3VgN9xHs+BAE7QHeFFgyPVQMqU3d1hAGOOjvO+0IFg0DCYEJFgAA3Q/eI9fI8zvo0RH/+TELE/EjwgQKrO8L6AETEQAHbVMBz9nmBgSr+4HRMgr/Atf5
2y8DERvL8sEeCSzH8RDs9RIsMTQG26/6nif/MbD32K3VH7ULM8orHhw0DQTHAA8d6zbkYELdut6UEi9b2fziTtgL2wADxq/oRTD3rcMNMv3y6ORJozToRvCB
IO3pFf6b9QvBBeQiLBAjOf5N59OzIu1A5hwfup4/RLoTAQNhJ/Xc5E/n1Cq8FfgS7G72okKwFSsIGBpX1eTv4tvbJqD+R0LfnwbYByDh2fMECTG4J86/7u+B
/QsXHuIV/A3wISHwL/nixusJF7X9vv7nPv4JGfUbCsrZOwQF3f8VM9ntAAhJ/Pb01P37wvPR9xwgEBAv6kQC9NIv2Pzp6ekP3QIc5moVFzf5zdIlAADuDfb9
7dD3FNkKwgNL4TnjZTYe+v3h/NAQosgF44K6GPP7Av/k7k4U0QnO72jZE9dcDQUM4NgPLu/Wn1H7wqge2Ab12dL6HGQR48YffeYL+VbVxwz3xOc+4TzaCReB
hhq5rPr46OoBbt350ugcLef33iXyBi0d3Nz++yC+EttSqgIQRhziJvsV5BHv8DkhvSCjLM/2PV/FzfDZFecDERTEshcr88PVMeQD3crd4Fn1AJpZueInU96B
AAAWA1UQV9KpFBrx3nzzHfzgsWea/cIEEs6yr9WL1wfGrt4Vxho5x+vaOWMvscfi7Lr/SKzuMirkMaMgIME57HYn4kP8BgAFmd/hSyjc1qwz75cLzu0Ln/MZ
gQjm+Jz7Q8yt2i/Z9NqzCtgMJdjL1hwZFN/S6wvZFeko6xEA5gra7QsK4yMDDtwI9qgKGinzJQIQGvXd+P3Q8w77CAb9F4EN6cjU/xn6xOf5wS0IAw4gDeMK
/uITCeDwEtYkEecArt/e/dgCDxwH/d/pQwvnPc5qrLzl3wXPAgW8QP7y7KUAAzfp9fH28SvCTOo+QfTp6CnmkfL2G+PvHubu1/z9k/TzSuko2xbfID4f6yMv
0fXH+wWB190Ou99J9ivi//m87Po8/fcTJ+kvLB7oWAsY9NT9z9we49ci4SEjab4jCIEGKN0BGibl2ycFKbb9yAY/nDMq9+YN+hTqHQnjILrnCRDPAvTy9TIP
+lYu9yDwK9wgzGb19Nnj5eUBJCEA1AH4JDD29dnT3cPLO+QU/y7mIDPcMCGb5dGh8ApEtgjj2TJ/0fwEC8/U6LT90/hN4rDU8tj0FhQ/wPP3taK7r9rfDh0P
9NwfFOalCMTxDi/s+tAL3j4aMd4EFN3/zeAp2w3zzxDnt//VYbc78v4L3NUcsePv2QAqBNIoAAKP9zsKHv7HOB7a5lP8+MHUMwaq6M288DUv9WAQqgHRIv4V
LcL/Mhfc8NkoGhkaBPWmxn+mAOP7FpwoDJ7CytEs7dC/Dw4O8TS9KR/8biIICBRnrRkhAuMCHALn5AUVAPL1AvgH7PQW9vwL/Cckx+/mHwoI18zy1uUB8dn9
SQUl4+oF/sP27+wS5CwDE0jNCtUIBx3YybnDyO337wcy9y26+/nN9zYx3ffZFRICf8jw0Rfx9gn5sBLvHU4QVVjnq/nqIAjNKwDE7Q8D0B0kCwiR2+/S5zjl
SN0C/7UgQPB/6pXmWtLYyS5S/CAA+g384eQrBp0KGRFbVcHSFzqcJFgXvyIU+evg2d0yHdsGHQUm4QTNymTo9NcyIwj88bTkAc/h+fP24NjXgQ9EKfYw+CbI
GAn341hQ8TXgBhipi9Xd6u/4Ity78vXGIxol80nKPfoM4f7xOTbQAA7hGJ2Hotv6CvCvLdtAKv3xRxaxY84zNfLy4x4fCuLb6McIf+j09PJ1+wTeBQ+0+vHt
rwni6qbwtgYZ5RXx1Obu8Po5kwvd4yro08feDyrE7RlAwuKo+9rvnN/w4fX82vnc5/XPCq6z1zL0ydjJqbDHD+y/x8burubrFhz1+Ly9usoB+sDp4e/FHBvo
/+nP0iwiBcTn9fvVGv0ADPIP997WBhXnCAjhxcDpCCPIDObTFh4WJOchzOYq+dMu7NQo/t4GI9La9u6B9QHnVcsV79YwHg/G2/bj4A0AFCXQz+b7/d0Y5DIy
ET4eFlX81dPiflU3H8GeGOES7+7SLeflC+rn9/IHCRIbzBMM/vK4/hRREhTy/Lb2xCPXB/n//QodRfbqBvUMLPioDgKBWJX749PmCAcB9/DLcv3o7SEZVrKc
zRaxRKSM6krG8PcOE6PPKgj7EvrcDEAd/gL8tB30AgHkw+brP+2+rsnc0jSr1ynvtucF1TUaWOmB2uz9BvPwufDzNg7W2tzS444grcMFQ/LZAPTe3xbR2c4j
+/YGvfz0HOYXFCYA2+bg79fpHN8E2SD+2zzGDZoX4PMSvALK1MFa7fjcHdXhGLwJ4Rb9Fu/OUPLzJ8bJ2P/i7DHdJxG2Eh3o6PDoB95/1hmcJTfjB0hl18Wf
xeLv4LfzW7vdwuhBsFEN3sX19Bb2BRESFvcf8rcMJeXzyFnjLOf1UfQV9TTnQdTW8P0dMNIAMO9ZvxzM3eT58A/RJese+uVUAEQ1VAgqsrcSFcn3Jt8gx3TF
1gDz5qMIB69/1CAN2eboEe7kvhsN90cvWhXKgZ3k1c7FHStICFf4XCkaGwTK1xHXBOYkzRn0tRIaBNrz6KYq58zxDuIVKhklJiTzav1N1eyaKJvGyccPGev2
4MZXDfXg6eDv6dfc0x5HPAw+6NoT0/jC/hIf4doB5Mv888wwJ/El8ivnEXM0BQHssADTBoE/AA/vC+cmCsXpGBng+PH43u7DA7cgFD9NDAW/GNZ00RcCDeEN
XgXv383v4+UuCeQe/djZ5Tb+Lx4i8u7s+voE9M1HyBTF+sTn9egVABAu4+ElBMZD9hAw1+UiTPgL67olCRjiJ+AX/wkQ/f79BFHr+RHurTntBDPU1X9eCgYR
0TE10f0B3RkeGC0A3N40n87kEOHgEAoX98TEcgj1DwTqT8r9738C7P4D62Hz6g0IEeEWHBQV4Br3FeL/5egBC/kU9vD/ewzlDwH5V/gEHR7rC/0gAhn36xgR
7P788vfTDd8J5Q9vCsnz3CAn2PcCAdDwGfAA9yDKExAC/P3k9/YiBeV/YqYYD/lPDtK5PawRBAL07/8d5iK3TuKG5ffy4ITD0w45wQ4jC0EB18Xx1gACHxYK
DRfW8Ns+17vG/+zdnZne62HbBQsNDt/+0PkX31A7Bhb6L9jY/DcU7usyt9HJrOXx08sX3QcK+CMK/jHt6+wBGOTbz8Tp8QTZEiTIDlSb6/PO6CT/EA4KCwP+
ECfK7SAX5+cMC/0eIuHzBwoGOIG5+/UDG+fyxUQcGAnxBcHtudDW6036ERIoIDLwFglIl9D6wAAs+Yf9E+sQGAQUGdT1++wOOB+o0svj/hDNGxHGoP3dIvgM
gf1Zsi0HD8VQ+r7q8iTSL/XuBhT5/O/yRNHV+tk95e2o1Fie9gTxg2E3y/YA2/ItIvFIGaAe/Owl7NSmBeC2NhGz8Rq7gyzQ/kxjsbTOzsc79xcw+pDhVfCC
cEer5s6cow3w6YHb28f2Jiyi3Bl3xpOm2OTkyj8h8N0n44n8uTu+7LD9uO+n6JQPdeDNCnej3qmZ9/jXKaIH0f/b3CLdzPGlGhH/9972AyBjAJbtWvrA0vzo
GfT3yLmyZxaBK+jCBgQC7JDfWsvf6x0A70LH/r+4Lebm0vAcCL84yu+uDgO4vK/5188paPTuEenb5xgx9xzcAQERXpAOFh/V6yTP9NjA6vUi8rAA9NIIHQH+
AeH+Cf3zqw4z8kLGFui6394Uy/fO5g6MlO6cTi799BAq5PPRvqDHId8dmto98IlIMhsDImY3yx2BrerTD+PmLRckAOXXzKbOVysVztvzwOu/BehA3gPn5ve9
IZLc4D7rU8klD0LhAwdF2+4hC+q5EDf73wf4ELcM6g8K97Ms4tS7gRAkKvmxUQfJ9872ueLk0z3UJAwwntMjMPXAUiuqAzMJyOHQBh5TL+gF8a7b8x79GNsQ
9wUr/Sez1bb758njIx314Mbm4m8x99BeDgXkrNpH9fXZ6ELTvOAU/Qv9EuVt++rz+/a+7BLfNfLU/in68TAN6fPgfwgeIgz5R+PwrQrx2wbcIQUwwgbx7+tL
0uAG/woC20kCERkQTdgX6hDrRyXUFRryBfPi8CPWKTLn4SEEJ/AX5tP9FdZggfrvO/wC6McG9dnpHPHx0t00cM3ILwIT707N6/jYIWun//sk6r3+8/+z0vnm
EO753c3+MgP27SzSGxjVFPUT9y/jrOX98gLM+NID1Ors7t/2yetNGvfDKeJhJ7/2xifFHv3Zr+631ssN5CvC7yDV6wTkCH/R5scskFUO2vT7+s0CHuzGBPK+
n9USY8r6I9gdav3Y+avrHPrgG/cCQSf4BhKBGyUX65P5vv3f4PAn0svyDfrhu8Fg8Q8bB/jF9ib8+87VCw4h0v8Q6wj429XY/fcK2Ooe7P8Q2NII7Qf2Gcod
9QnaFfVM8dnyBhEJ8vANGyxBMuIjUgNPZuv6PkYDIPD77BQ5DNQD4yYu3w3hFEn6HfsmRywRIkLuHjDFBjga7PAnFAT32NogIDUESIHoBkQJIvNOKvUIFP0C
Jr7hMBDPOrpcKxfx8OgiNfEo9UP2Mc759QRKHUwF8/73wdIa5gTztusVJ1D+ptKp5NjkO9oB4RNQH8fTTeIF+PAtHXjHOMnQlwjwYSve39uxCcFL3vHi3h7/
BARBH+nL0vK+d5F/zy69/kIrEZ0KxO/5y/M6Ks3aLcPYAd9DFA79Fxv03xQAuwa39eja9hfZIh3mUn/V3t5G+L7uDy329+YQBevNGf/UBaT3FaTsI9tD+OtU
KOL2IGYm4r00Jevg/vLwIscYEAAh4eLmi+NayOnz0iE97uZMIin2sClu5zAh8MwAMlUUTUYOzygY9PbrBkLVBAEJ1sbwGu8YCg8nOh2B4bhL177+Fi7gZ8co
w0IlBM3qKdEQLBjNGCYvBigSbxYW3ywZ9gwD+BL6GesKKO73CgX96wQjBxPf1R03AP3U9goUGfS4Vrf0+fELLzQkJmfwCjbtiBerUBig+UkKLduRx7Ce3FnS
Sc0HWLTqK9rYJ+Iv//oUB7fy/OYHEt2kqLqB9BRM3bTzleYW8fkCOI0v1frxDeP3AAsTBd/PIAf7TCDD/OXVA+LnGQheKg7eHQRGC2jd5hUo2wDy++4+7xZe
Ih87rMS/wCoc/j8sBQcXzEcbIh0q9yckGuw1HhkCQCtD8xkEsA4RAQ0OGxWm/jSBBw/4JAcK5gsgExQgxdXo2fwUDgLG9vP81SPiEx3t2X8JDx8wI87zDP4H
GN/LC/MU8fQJ0iEE7g7aGfAdIAYMKesOCdw0DQLUD+4D/PLb9EQS/DnhEQ3sEDb1DfcNCeocAwrUBAQBCPsEH+j/8+XR++sNCw/5AAX8Cr7QDRb37RMP2tTl
6gQp1xLr3AcIIPQABgAaCA++o8YmJ/8vAFcCFfZPEh0R3A7t5/sV6O8F/Cju6NPjEjDo/gfOAdsSLAUxrd8Y6R8c7vciCvHhAwP48O/VE/cO59n7B9n5EwDd
9QvvyOTwHecKyOYAFhDmChwB/QPn+O/s4Q4CJAEgGd0X0iET+ZjmDh4d5hcGOvwOF0US8ubq7U7dwz1B7uUAOw7tDX/s0x8ZNQAI9/8ACggVBRECyTwJ/vkB
/ywM2QoEC+P5HmrWgSEJFQoVAgwPKTEJCf8aAQsA9gb7CQQTAKUnIAHa/zP0CwQl9wgBCv0P4f0aAiv+/B3+/f8i+vH5FRPm8BcE68URPgQYEv8LGQjn5fwe
KvQJBfb+7hwSAgAIFwf1+xX5/EIV6evxFgj+5+rUIAJnB/UJHxwE9OoSGx8EDA4CFP4jByMQDxEG5P4PB/grCPTn9OX51vggEAAABe8R7fYeMCwm5QD59cf5
G54k/QXV4j0mEA9JAwfUD+zxDh2mOgzsMDb88ffv7erf9C8ANd3AOfDz/Nnw+i0CAJbT7evY5/7d3sUE3tED1u7s/A32uX8JERkaNAAQCRHJ4yT7CDvdyy0E
GAH8+fgR9O9GLcXu8gr80DUXOAkPAgAZEhwiHtQpNPsJQMsp/iS78TIW9vO0EPb7Ad/wITfZAmmoygD3BQ4EzeRQA+UTTfwSJSkt9MwjAu4BNiPQJicAuQYZ
+Q8ryxgiKf7W8h0CHdFHvv8uyADUEghvDd0NBw4Dz/QlPGnOzuTf6SEA9RMBcwQMKR0r9/IFMOkMAlQlAPHS2grx4RToHEg73L5ANdH8wv4A7f9/IOjn9v4r
7+3mzSUQ7Q0mCMwbHRgIG+fuK+zzB+zjChnZ9NPz3uM90wEZQRT29T0r5KcSKvUP2xjSGvIXGgf9xwMaL/IC/h7Q5iPbp531HvceCiQAD+bj1zT69MoeCA3e
DQIHIN8D/QAAEQQK/PRI0/UWEwf+9Dr8A/TfBfwLzfRHBOr1BAAczfwN+y4UAS4C5fz++cYINLwPCRz/EvwWHP4QcvcI5u4EACMNJDIAEAMD9yfuCe/+JvcF
+tUkIu34Sd8AIAPx+Uv97BgkFAngM8jp5+HsE//9FCT15eQaBwX65X8FE9zzGAD0Ezcm8ezeER3m3vLoyuIA4PYFAuLg9RkFEuL33Pn/6iU50hUb/ij+BcsE
/Mr18wDq8fgL5goE9NJUcAQF2eEBKP8fHfn9AgoALALlFCr/DgujERD7He7y4BLtDNoWRQ8kG8Ms9LDRjg1NMyYXESL7Eh8f/ggn4P63LskmHwP6AHUVIPs2
RQY83w3jBu4kDfMQOPgM+6wFLQ/l/APlB/AA5Pkz5PYjEEkKkgsXBAfeEBfY5u0l7vnvNt4p2fkJMgDBGQnrnDMsJecSIBEL4PX/IOgX9/TvHBP/Kvr69w3p
+ufzQeoO64EI7/H5AAAh2ATjE/IMCfML2BkJNjju8SgAVwEj9Vy4SdLs0gTG4PsEv++d/+i+0NNP0NnYANja4cz78z+B1uB22tkM6CQAyQLZ2srT/eDCHAZv
mzPjxrfuAPjmDefew8sKDSEeGh772Pzewe4gJLERGvYKF/vTDfzxRAcGBd42980dr//yFlDVxQi5yTA/4fYF7gviwtrrBQAL2zveERPmHNzp7Rri9OAALboL
Bh02+wX76Or69RTv3NL4zRsJ9OkH7hgGzvQAGhUIAw0mIP3z8tby8uM/8xMA5PvoJTH0OhQIEeTmKxMA0uLQOinD5w7LBhgqAdn9ziY0/fQY+QMYIRTx2OHb
7oP7If3gJ8jzGB/l8NgcJzgW/1kIBx5/1c746//67vQC7eHvAwHZB9wEDgby9f/72+4WCt4L0fn5K/UAT8zF4gQs/tz17vDVAdz9/TEgs+PpHADkAvrc4NsC
6Pf26hoKPeMGyOkOCwQTAeP8/fwJ5BHU6vLF9P/uCxS9AQDzBPX4BPDr4SLt7Pn3J/MYZ7+42QwAHwXhJuQK9hwKLkwN5tEH5vMd8wtf0eoK8bDsAuP9HRLU
8PEFL95Ey+cuMNvN2gciKRMiHFpEFM8gF9IaA/su/wIW6+4EL+wYJtXqBP769Az5EvP15yPCHD/29v0ADgjr1eIx0yL70jzbChUJ3en9COcjASgJ/O30WP3M
SQLsEAAfAvXrHoEA7u8oIekCLPn/+hDs/yHIQELwBAT7GwjvBQrv5gc0+eUh+ZEONhr19g8VFyIp/BXYE+MYJvkLAxMA5P8i7OIwAvLf/+we/+Tui7YOzuoR
7SDICie4C/UTwdH66O0RC9pA7gv37O7g2ABc4wYO4jUY8OwYJtvzCwhGAN8EMgr28bfyyv+73PYeB+PxahYR7gAf4v0S1QY2A/n45OYA6CsU+lUZLPsSAfT1
PNIhB9428/LdQw0FDhgIGQAgMf7sL7cXO0c2D/gWFu40GOrR9fYi61Aj3y3+CSgPH/wn8ikNBO1/BQPS9uL5/RfW9egltCH25+H+LgzoIyEA09YEA6wvKwUY
JvYQ9Q0GDv9/8x0OBAruGv4z/TUT7voD78spDVQaC/biDQUBLPL5KBcb8QcPIgPfFgH8C/QHAPchCxTq7vj9JQrz9vfu/QwI2gjq2frs+x8XEPw1AhIK/C0H
2wz8DaL+MSQbIfPmAVDv9wMB/gYBEeH4COz0EwD58fD6Gegv3sP15xkD9SEIDxMuAOpnDhTqJhX8Jf7mEQgSE+EK+LIQ6fztAwIE+vLyOQT2A+sGFfL6NBL0
A/QADAHs+e+kTw3vYhj/y+YO0zTuRUu5fw/A7w5V/xnTGMcwDhPgtf3nJdTmAT3mzRkb1yFgtywlH6i2vfvDCpzkAPdK9toB/dMAIhvgsEPdKQAFQf75CUfk
4k4HMQwm/EAyxJQgxxrDV9/q0+AgdPnfF37X4+fd7sEyJRnQPeRZEwAzThQuPwfbOkzVwPS+TQcZdyDo7u5CHwAR7j8GwhzfvOvnbkPe9elTtTLiEAQcp7UU
KQ3zviEHuEQvYwsPs+cArQS/+BcuGuARHvgaDur17wqd5TPwXifOzQsC/NH0Je745tMf4omsf+u0E9n6FvHw4Nz2BePwGwT/v6wOBPPTAB3pBf9EXhzr8OT/
GPIO6PLvw+f+EOhB/iMRFv+qC9EGF/QC9iPuG98D1/scByvfEQX03/vWIAgWBvTmzgAMDwAhEQvwwtcGGfz9/gYaLe0qDCcCIwvcCs8fIQr8D/UB7xcR+Nv/
A8YmJNwb7AsPof8GCBX1/P3mMtvQNA3wFewACTsf7zE1Puja7gbtA/US+AgYA/TtM/4OE+vqAs/apwYL8iPp4wQYcAurGiHh7gTv7dng7RjZ/gv/Bi7S7wkH
AN4LAe3b4AgA/QAS9vjfAQ4S5Bz9EEDptyv7G/veAwAa5BIE+Bb10CYe/gMC5AHc/QATJ/b6DOLjC+TtLSjg6gAV8xT9WQM7AfAcDw0VKPQSFvNUBvNPFB0S
JgoCAyL/+wH9+vEMBPPbNfYQ6xQKBxcMGwEc+gVAH/L1DRKBDg8A9u0H5iTwAebWFgLq6QsBHwPOCvDG8xIrChkhAt7ZDPok+fvq/cvs2wPgHLMp88j238j1
5OHi8QnPf+wF5uQQAPz4BjDa1OkE/gsGAgbq/C0YQ/8V2uMUISQbQwUt48sE2THdFtY81bv+JvvlARreDP8k/wUTFu323Csw+g3I+wDJHyA7yu8a+iXzPN7z
9+w+HLH9NechDAkVHhAG9wQb4xUP6kzmDd+9ExENEgT57OwB8vEC3A75BNc2/BQqAfUAJwIXJfNGGPIjDeod/P8E8wbsDxb7SAne1B///PITBO4I+hwCIgTn
fw/5Ewj2Cc0MCRQN8Pr9KQ/+59UX6hT7AFL7AyBZyeAj6gPt+hL8A/r75NYGAcz7KvrK8f3f+fsB3xQJDw/uDgnTKdwZA/3+9xDS5w8J+N3mCx/+zeUV/ADS
9QX00uDkDgEV7fgQF/Le8/ERDOvs+vwaEBEF8wTh9hr+BuDq8QvoDSb++uYD5Oz4/BAVBQkfHzEoKgnnAgMARBMeFSXdxsf4EO0NQg0HEuQj59zY2gTx3xdI
AMrc7P7p++3u5M3wF9/Iy/H5A9viCOHdydft7wfQvAH0/fbLANPiAQT54MPolR3/Pes3BOAO8tz+f6n+DcbIxQgkJtcJAtXaLwfwz/+z8iIU8vb4QAwPEQUq
RPf/++9H/+GqMgDZMvAG6VseA8bWKeAb9wD65jFXWhLj/O0DI8oA9twM/04C7kk/8h0gKbUcDCgJBB3W+9coC5/fH+3oLvcQ8CMAJwLl7coNFAYWCN0LEPf/
/gYUDSDYFA/8PBIE9DMzHiDCGewrwyvb5iky0B7m8xpY0uQN5RDj5OfyAB8CFx0FAEjYHyQR++Xp8fcDJOP/9jIi89odWj8WDfIPFP/lB3/3/vv28h8IDSMI
FwkVDh4BJvUHJPsPVy0i4wnz/v7S5gD2I+TwGlAa2/rfLxPsDBLk8QE7+uP68xXkKdkL4w7+8xoF7+ox5u7B/Rb7BQ4RBvPLLzYG9AAKK/j66yMI4/wA9yXw
NjjaDwAJ/Poq9yj/FzspEgD+1gxGzRApBRED3NTUGSPV9fMW9/AbAAkXGwf9/sgC8enqHS4Z5DXCCMcUAcQKMAK08/ZDFzjirQQhFdjVNdkz2iwq/Se1afz+
9BIT9EgcRAgG2c8UMM4JFOQa4AAdNvfVPyPYFfUCEuYnEAAYHGUJ/icA/rzN1icNAxsCJffz+BeB6tTVHOT9EwchH+//Jb7g9/1q1Sj2HxP6+ucE7QDcGNfQ
HT8O8eApAAwAFgARAjUZEEsB2ATt87YG6Q7WCtbbaSQwN+X8//38FhzUABHlC1npdCQj7YHl5Xr1EgcYKgga99gpAVAGKRoP/7Tq2ATnNRH4B/0W190tBvlF
/hf0ZxjPJuzo9PzvDw8K8xFtAC/82BPjI/5P+9+/1AbmAynaGe/+FNfb97PO+gEZ+t4PAP44GZ7nxsgi89X24xnF+tzRDOAFOAz6AiUSCSfEBv4S+krU/HT6
ywMbDfvEFRMB9xkE3BthACDcJxwA9PcPDO/35RYWDCv8DeYTGS8aHRMdDCrV1QhK/1r6EewPEPUhJX8+gsr7C1AV4voMDh7pQ9oTG/8z+e34DRYGAcXvROHH
SfcAGBBD7QfbAToY7QLW5eDYFBDTF/vx7/UdAtg5rPDeLIsVDfAa/u0KCQvn6AHmCQr9USEnyfTxAgDdzBDwuNMmIiYQDQwTNdxKLxtCQe4AI9X/+QwK6CUU
3wYe/dTr/fxN8gYz6D83BxIQ9gH97TEZ8fDu2NzMLfkAGiUj/y4NDDXyDPHw/dP/AwnKvQ5YPloVEd/y/OHl8wfu4A8xDw3yGev9DPPl+X7c+DZOKPMTG+cU
yDwCJt8uADwMBf4xKjIC5sv5Gf7dGPILHcPoCBPz9QL/8/0MCfz3/v1Zw93qOwr09OtX5OeB+efE6NLwDAEGWMnU2bHkFgD96+P9+/jZACH4Gxbm6dAnJe/l
Bx2q/TQJDBH+7iT/HNg/7Of0/BGiPlzwhQHszCTw3d/tBvoJ1LAU4uIF+fYAwAsYA7fV9PfcByjF3sn+BRntGv7ytNs7EO9kAmDe8Obc4yebStTf0RcU/uTM
7vrO1vsg9OZQcvj5BMjlEt4LAMT879X/EEc5MDT6BctbBgr26O8Q1OnvUrkL5w4H/O4ZvUntAwWYpLR39gviOQ8uyUkEDgME34781O/fHicN2QCB+abn4Psd
79bxyBEpPibt4G8qEwkl2R59TEX/Hfu0GGORDeFDAA77GJwGF/4b1PcwI8bs7As6TOrOLt+52y4AE9MwCdrSNAz398T/Evn19vny3+zrBBHyAfQFAOPz6Qb9
AuXQ968E5PD39QoS7Q3o6OHtEBMC6fEg4t7l//z+AP0O6NYKy8sFCPHeBxAoFQztUAkp7tYy3/0TyP8FD+70DQzzLxdn8ucZ7ebxDxz3EgACKfom/fz+3d8N
9P8TAwDrAf351zPlDSME7u3r7RwA6uH2Ggzn2/77HhsD8PNA6PD68g37FPut4B73BgXi9/os1/YQzvoODvns0Q0E/AkA+PoR+Td/1O748fsFCNoC6uoVsc/o
6NXZ8NQA9/3Q7+fk3+v9/NoDv/UR8jLjBujh7enU2gPY/uvtMADryNn7AOv77AIV8ODoDfMREOA47xXdHPUC6dUR+u8U9gHm6wvC9+f72hWv+tX4Ie7PxwcJ
Dfrv++TVCeD9DfrX7NQT8wDS/9z3G87y9QMq9PYjBSr3+NX0/hLXBEoHHBMDzQ7uISsRv63yAuQYByk16jDvfw8z8/v8GwsfH+nPiTZgASAA5AEtDBIs+yYm
CikbB/YUCvr28hIidgWuChQKBP8MLSbk6cZY5tf+4f4+NCTu8+L+E7rpMD0G7+bTxxbV7wMIAAH5+uoCf8/cCQAyCyQRGwYIDQ3vEP0C8/ToDgX+7vH05uDD
H8vyJkk1/vz98ucA9Ri55PgG4AwAp9cCpw7v9QC79+PrsTjGBu7sJO8H5Q0IDgP39hSC+QsAMyL/+Qzn8foiBeAmCdQv7A0cEfj4CgfvEPof484D6O70/hU/
JAIAvPYUDwQ3DwoJ+xD5Ef4A8xU8/gsYwhIA7AkE+lr91vH9DAr3+mX34vwBA/b8B/X9A/gBK/78Af8I9yTz9+4UANcADAbgDUEI6wkQGOnpCv//zgwqE38Z
6vwX+ALQ9EsHCgDiMvfZ/+3mE+oB5goOBgP27BgB/PwIAffcDAEECQAd8vEADvbwBg3tEugP/QAIFf39+xsKA/MM7gUD+/4f7/n11AoJ/BDq7+8MDBoKEfUH
6O729SEO9hcCGuL5EPsB/woN+f8WyQQBFyzwARcAFQzm9/sIAgUFE/UQ+uop/QcR+A3r6X/0EPD8IA4F+PYU//gLDRzsAev3BP4ADwcRABEGCgQHBewFBAEK
AxMFCwgh3/f88fbqC/wKE/1IFtIO9QIH5fgM9cT18RAFAvoACBLzEhHtAwD9BfjwAQgB8AD+9fv/G+4f+usSFhAA/vMYBQDpAgFB/vAQEQD/Dvr07ez3//j3
/PQYA/0GExQMAwf8AgQAEP7/8fb0DfkI+gAABRX3CQTYDQbw1Nj5DAD46fnn8uTyrfMz9/br/ez86BUG2zXK9xIUf+CW3gfm9vj05zT/7A/98hYY5KtI9wH9
ANf8+AYkvP7lEAULHgEa9BQP7zMS9wEYCwQL/wj9AekMHQ3nFeYeD8oUERAZERD4Au4H7AX2BBwg5wMh/vf8+AA37wUWEfvGBBwTBf0EGeMCC/0l8vH4CiMG
CR//+ATeAQ4pF7EDAA/8A/z3AhkS+hLx9Pcl/xkKByohCP/1/fwAAPQc8xbjCRPm284EIO0DtwtUEfgP6xrdNAX/9DjoJwzeBwU52M6c3hk1vf/qAfIb4BnS
FSI2z7sgE/v/FxweAMktOwQLqxos5P/EIQfs9Rj5FPYY+44o8y3K3Pno1H/z7eHkQTy2+Oxw1+YmJ/Ty88IYG94bMQQPJyPW+graHgBdDTXuCGgbwwgt7/Lm
6PXkFEDJIg0FNA/ZShgL/rMf18v5LusLLihCHCL4B9LgECsZERIrD+spOdDJQfnaLzwA6Q2+/e4KKwPz9Pwv7C75IRLxBOr41Rgc//P79/j9DfId8yIC4PLC
EhdB/IjwCunyBSISDCArAxkItsIBDwQRASX7/AIRIvURCPTR/O4QeB/4C+Dx4QnhCgYd5v3pIe0TGgTWpQIHFQnnHQwjAhEy8ggNDwHy8vYD/enr5DLyFP87
Bfr/A9D37u3j6tvQzm3f6A7d9OHuytnY5ff/AeT0x97XsMjt+v6824HiVcnW/NjQD+TZ3Nn17LDzDfVj39UA6uXiz8r8HWXLMPYND7H87Abi1ym5BEAAIyve
/gP/LTfgFuQnJv8OGAv1/uTK2s8ELxTU0APz2vT0IiczAkPLAPhCRhYR/+DzVg4rEdQl897wI9Tk8tEJ9x/uMfZID7nvKgDE0ez3ITv2y9zz0dwDFMfcFzY4
8gMFMBfN3ezPJgDuES7oyfTiCPfy/g0W+w/pMhXpHz8VH0bW9LTuFfcS0wMK5+r23kHHE0Zb2gb/qjjozONHFkYb7yU+2N7tQjUAJyP4DH/m3fgTBugHDAD/
7wMB8PjpN+br+fro9+fm/BcP7CIFzS7IEcv88yQz/PkC8ewHHUTXC+jv8AYM6B0rAB7qIvoj+UD+RXXS7RwaBgH37PAW9H8NBg6y/P0KEcMoBfYcFAD13fTU
9eQfSuX9CEQW7QefARX/DvgsBAnxAv8m+2kBN+zS8+X0CRT/1vnU5vzg0AnRBTbr7S7/DAoY9/P15uEX8MwpHPYbEtH06esG+AXfEdgc8AASEhDh7eEA3+r8
7gX+3Ow0Lvb3FzMB2PsE5+3qA/n56iNJBALzJgX+HQMH0xU5VETkKwo/5hgBE38eAO8XABAkwuIxdecfARUSFiNjQh8e8vYWFRXuAikD9g4YCjhVIeoREBLp
pewi2Ubp/Lj+FB4BFxAH1w0eICcRDPa3BTYf9uscAVXb6QFVFj7x5DAaJ7MmKOL2twgrPgXvPhghBew59TwBFu3pCifoFSTO+FXDtsgvVO4BNeDh/wQ9Bugm
vyItah1X7PoAu/nwB+4UQ0xA284aDBYVHMtLL1HetwLU/RYpCBb83BH9GPMFA3/f/CRDC70IEfniIwgjHEbxFS8m/EAFWjAeAFzsDfT549XqJOod2RXnCwP3
wh0TFywD9gr38QIlCSrJ/ufPJRL4KawDzgUYF/oi4fn22+AAL/zt+wgr8VQSDQBo8x7xAj4IBPD73gAUyMb2/BzlBNXkCPUfDjICAiIb8AoB/OwRDRzw/7NK
KR4BVA0g5gX7ALkaAvwLTd7qFAP/4v4o/89a0hz7Jhru8NYK3Pz+6/EF3PTn2O/+/tL49hAk+w6x8IE6+PDm3vHiBwXhKOv75vngAR4O6QQGDzEHANfp9wUI
t/scFzbzOyEJCBvhf+U8COwi+uINCQBNGOLs7QrdLRxozObeEBMdEkIME1Au/fvZ8iAJ2AH93ics3wC08yT65iH6KtQKJw0E9tzP68EIUCsb/gcJzsgBABVU
+L4k8TI7N/mKGjXpAQAVKwUf4tgC+CsdDRLlshgWTP8AVQxE3S9vBPwH8OkAy/n/FvrT6OoH2t64/Rb8//cRBCwb8Q3wJuhQnxtXGGvjDQYM9ev5+PcF9fki
f/f93AwPABfp3xPb1wEBAgQK7PQF6fspCxcBIPwC7foD/AD98fPoDwTMEwv6CBDx9vD4DA//8Q8M+BzfATEN4jP+Ggnn5gD1AgsdDi317fDiFeoD/A32De/+
5AXn+Cr8BAL8APH74QL1/sQI//Qh6NQJ9Q/z6efeFBIO9Q76BNsF9vcBDPQA5g70ANXm+PdUReHn+CEB9Pxe7BcL/xYxIj0OCAwc7gsGHBD9IFvzEz7bANAx
8wNMFvDoCOkJGBYJ4fsRIUE5ANoNYwUUPeb4Dtvt++sJDfzN8v7oFKI+GvU9/e844Mz/9RDs0BvyH+gPzvsP/gK+3R4+GOXZ6EUKLf4yIVP1AQD87O8lIZ/s
9RIL+PodIs0a2f8gR/zzBRkJCCL8DBvl+Rj5w/Dq+wMGBpvzKw0Rf98L/gnu6/oIGQL/FL5h7t0AKvUD++EO1+vy7wwr3BMCDPvlDNIHzAHOI//wAa8A8B4W
6v/f6vd/wy5v6yHfCg/f5uf6ARjnFAcCNAcE/PgYACL35PcJC9b26dTqHA759h8F5Qca0esO2v8ROv3z4tUP6QDRKdXoPR4rCQjp8BXv4B0IGfAB9v0T9TUT
4QcW6wHYBgAtB7X+EQon0vX67Ora8iPt/d0ZHtTw0Pf//f7dCAceCSgE/rcGHccI4wb9JAkB8PYTGNL/8+H7HfEHGu//4h74DNrn3vkxMvcpKFgJI+7D+kFN
mCuVBvpJ95T7ERcaNb0aHuUU5xc5IxBcKen1Vx9RJiEpDj7kQqtD7jYiAH8jGidPKumxFesI1Pn38Ojz+QLO/yEg3O376/rjAdUTA/8Kq9MSCiXV2e/I/egu
2MlNKif/5f8JSNMHEOvb6QD2GtsTLcIn49wILQAd9+Df7vL9HjvzJwcb0MwB4wP1MCEPKzvV6wMFHIcRMOUR9wknzMsOFTbM9nRoQNXnLOwAyhHr2ADVz+kC
geUVKSz0Fg0Rd/7xIA8T8Vb3/+IaEOftArMj1sra9Okt45oeSDfdxPDeW7Xe9y7cjQboCPwNAA4a0h8WCvPz/BH06/DNKfEOugne7O7z4SlJA/+/Dd3bMc8h
5O/j4bjvHSYkCPfM7vT/3PT3AOn72e0D9t8D+gD57f33/hP2PADeKfnnHPNN0v7vEwPYEv1BGPwI698CCOn7cfrl/m0oFW0oG80GtBAFFQEFzjb1C2sdIg2E
8yAA7g4ZET7c6ePe7uj3+OD26ub94Sf68cwL5Nza+//g7+Hm99cm7fDjDOnU7jfh9efo1PPq3PT32eUkfxjoE+/iANL63vIcDt4Q/gT68/78FPb5F+36/wjK
Bd3m7/4I1QXkBfTtBuTg6R3z2vMi/vUA3uvlAfQZ7/bm9wsc8ufk5ADu//Dv+vjY8PwH/PsFFefv+vD4Bgf16NX67QT99wwI/w7sSfj2EgUcAQL80RYC7f31
BCX8HhD9CyT1wfkKAPIAEwYE6voJ/uzwE/kCGPEC/SNUCgL5Avsd/BbfAf8ABSEw9gfY+OobaRoMEysUBvH6CRH4/yD4AREdE0wM/gUIAN4O6wfrOwoH9Qf0
6vf2+dYR8RkCBuYH6RsICf7t5Q3X/wIGBgT/8BIjDBIPAQrvAeb3Egzr/wvvOfkG/CzhDwAcCgYAGvQA6w/s9wT7C77n7f7y8Qzt/CDq9vf+CPkH8vIBy//0
EBb1CPDlOfsBf/vwBAbvBvT+Bw3XLv908/sA7hUR7tnqARr4/ggBBPXpBAbb3SYb0iTADPn19OkKBAvzFCf+3+AQDw9hPtxEI+sHFBY5C0zmL/E0Mugy/+oj
AF8sLhoG6voZxczpDOT67vUP2vcB6QHw8ukqGALUBQfI+M4HzO4HDjYrI+YGAAki7/YyAcX5Ey0h7uXsHDME6QAbCAIfAgYLBxs21QXnD88/+AHZ5+j59vcp
AA75Cuz2BuwE6P3vBzQk0vbkNCIPf/PiEw/z+OTsvzguZens3hkB6hfmC+7y+Pzw/AXvGCL4DAfqFPgJSejP9Ab5++/7DgYC+AoR9goRM+A/Ey4FAxEA9xvy
BgnlHw/nGigk7/8VABzTFPMQDy3u7PIXEA/s9QXzAxD9CeTxM9wT8AQPMfYMJOUEyfn+Nxzf//gX9x/1//kECt4U6v37KfskHP3yHADe6wT31BX8EfL8+//+
3fT8+QHg/fMSAewI5xgACQzx/8/79ecHAQ70AO4dLfD1f/cJCQz6+xP57STZEAg2//MA7Ab1GiX6CAjsJdXkGR8JwgEpDvCcGSDwEfzdAG7o2u1BIDPS9ZIG
nRgX6SrdEkkL/vHp+87lyAhI4EizPzAHAOQdBADMihA1EUMDCf8FA+/zETY4OGY9NwP76gyu7Og+8+/5Gh45QhgH0vwb5PjSQDAECTIA8ej3Czn79ClDIQAy
JSv9EB7mGiX9CNu+8McEBAER/AeH+igeAtT96wH+C/8OZ87wC/AkIX86Bu8IAvjnFBUfEhMqGU0d3kXyygMA7BLz/TQT/QEB1QIXztvovQs0IvPiJbAdD/PF
A98U+eanAyL17PszjRPgCbPDFDX7BiH88RP7B9dGK0vY/wjCALPoDwGVy8jr6goi+xIp5iMm9wf2GqzYHPbdN/4aT+wy8hH79dAiBoHu4kLsH/AmMBMjJQdY
9AsyOSDVux3HIAC0IAgLvvgj6S1J/9r8Ju/T1x3cQQw0JgDdvjUBJ8UZSg7n3i/m7usm8hwMEtze7+I6PiIjNBLtILP611BeGBoAMREPCBYq/PR3Tjrr8jb2
ABAZENzaCb3CLDwKBAV4D6297P3SDPkV3+l/7eMZLQngjhbu2+oQ6bPJ7rfdEEjkAAUKNe3/9A9h0wUY5Vcr3rgd8Nq64+nADgXM/wHyTgquxATQ+9Is88/9
5aQXGgT21dM8KMPfBgfFwiwTSfwDywD5HE8GFAb28PcLvgLfHvD1APb1zvrIEDjgEP4K5J3o6kYV/rQFCV0zAcrftBkFvfzbyQglGPre7wU709rN+Vr/4hTy
DwW2HgYf9tkg/T0G+xN/Rhn29/jYDRnrAmwHCC8lEgEc2vDJoR0K6+YSMPTaBEMY+DnqISzD0zAV7gH5AZIA6gzNEeDw5f/rBR8X+g4P4THtzdMUIff/+Q/0
5jsGKvxJqQ7d/sMnJvHwFgAK7/QF+v8B8SAcDAQUBwMJ8AAK4fDuF//u//X53AcHEOME7e8hAPXtEC8EAxUC7CnC/fEkB+MF+NgsGfIC+/MB+gsAMhPVEA0R
Aw0S4fD+6hEAxgL4CfnGAuH53fMFz/X86Ool8vnvM7w36Oz4BQPNEMLw0NLLEAChBeXq5ODa6f7k9v776xjx7e0XfyQcyOf2AOH26e5R8uTB1RbW1Pny2NEd
L+AF5ND4BPrHygEh2wzc/fAQCtv9BSDeAtsbHQwo3tEGAcbt/N/WEgoECWb34QDa+PTtBOcM3R0d+/b5/Kzv6OYW8vHl1NoQ5e336OQ73v0FBlTg9w7/4r/v
CPz/HuDP/Ar/B9Tv8+TxA/Ee6u0A1PfgFPoJ8Qvv4hMcCvz3KQwMG+fW6gsQAALx9TMPGwrvFAvyA7cfrgQ+MfUM9wINCQIG2Q7sMQYIBx7+9fb1AOj57hAY
7yAEKvgLAggF/AwNCeoMEgzy4Pvy6Qn+Aerl7P7qKhfnBQoT8gH7APYC7fcY/hn09wDp+fACEP4GAQAf6vEhCsbv2fUjAwoJ2vvfCPTUHRR/Dtvv6zP/+u8V
+vIPvvD26fD78gYa/f/20usbBAoPBvMwA98rAQP48O0AHPkW++ko7fPj/ALn/vz+Ev6+/u/r2OQIExEO/S39JvL8BgHx8t35gQlf+/UFAAQJAvT/9O3/3Pf6
4vH/BvT/AAHy+QEKCToA/hz98gL1+/8S+eX4AUT3CPX8A/zm7v/6AAwN1xID6ib/5gMPFfwa+v0T9vYUCf31+e4MEwwG+gAGCQTxDdIUFQIPC//wBAgRAR76
/fJGCu0PCB0FG/oHBBvz3g4I+OH4DPwIBhb4AvL+Exj49RgHA9b7+AcP+QAAC/UKBA8SIwIGGRDl+/f/ERgOBgj9LQo2FhoaAeT13wz0IiDiDizFZAmBARoK
9uMO9ewKDeYWB+sgv7wD5gDyAO3qEO4g394V+OfqLAINBfX+J+76/w4UAQMVBfxHEhkOFPPsFQPyG/gZLAzn+hABDRMkG/EOCQ4K+fYMGtPqHwD8GPkRIhwF
8vL99PLqBhfXzfbv6/mx8CPY6cwG6fjhAyvQA9kA/+Iez77yB+/e7eQG6gncGccE8CHh5gQX+w4BBPHbDhDG1D4EEAfs+hP8G97k3+z6KgMiHv4p/QPTCwYh
/Aj89QHqF9gK4+v54frw8/MU/PzyKhU2CTv3/jYhAPUdGenzBOIABvD4Fwf75P/uBaER+yjN698f9wA75dwoMPoHyzDU3xRI6A/8MfN/7/QEGfUD8zQi8+v+
HAIIygEJ+v7/CvP3BAL/AQf4+y7Q4QYO8gshEN7CBA386ODY5cMbzAb9AXo97B4R6PT36ADu+PUK7NkyKQMI6AYO//UA+/X69wcOGggSEQsWLgDzKCLu+h0j
H+PvGv4M+DYgZBnQBfoVFSe+gSAc/AoS/wYmJAfsJUYZ7QsPEQESESL7ACT0Hgo3AR36A+bu997V+vzdGNX5CB0L++DbAfcO2igOJOoHMw3cEnvXGfHy+/zr
BdQs+BUNDez75B7uE+0R+wAF7/T+EywPxxHxHBAr6t0FCwLmExAI2Qjd6uQA9wj0/Mf04wcIBeLh27jn6gjlFggG//Ht3Pzj+gAsEe8D4esA8PEDDwga6fMc
6OLuDRT58fLu1gL2AdIQ/Ovm+wEL2Pf84gIM++ASaOwU/t8IAxrk3fXoChr08fY/DPbj/g0JAPr77QgtLPX6FwAD6uP5I+725PoOAgnw/QgEDwLq+AXm1gQI
6gn8DjXy7//a4NsY7fgMDvwL9eX+ExTsBw76+QAIEOkIAhz0zNTk5+ri0V/G5fnQ7PLs1sPez9H878z58LvP+vvPAvOpu8nP39rZgd3D7O/W5cuz08HhkwDD
w+EBv/7N/NHw+hX7+u759uX61QD1/AULEfwN/h/lBPUDEhQYFf8F/uEo//En8d4A8QMXG/0CBA7yBO0cKP32ICjxADcLFQgYFOb+EA4MDvD58QD6AfT3DNkJ
7+0J6wXuHgkJDuz8AfDj6Qz66x4K5gPsJvLzCvHm/wAV8e0B9xb4/wD08AAp99QR2urm79330jME5PXe79/7zefv7//7Bvj34OoC5wfFBszS1e/s3fXbgfHG
9uPd8eTr6Zcyw/q91eMA4wLhCvTP7vAyBgYjJi0LFP0Q+QUPsPQm7AD+A/n/vBL2/djx+jgVgf8n1QERENsn5vH9Avbh/Qf0HQPtFvbkAMfQAPi89tvaAPvl
D+0I2wjmDhES7PUD9+382QEc097/9Qs78QAUwrH9JRXi2ATi4uEdAgPr4ib8JhIIHiTeFgAm8Nn9Dg0V4wfqQxQC/A768PoqMi8mSBUtGRL7+BMSHQ7k9iUQ
/BhKAQcxCPAIrRAS7w0sFRYqKtQ06Pf2/yL/BwQa6w9PE+QbCTz76PQFG96l/iMGWu/FBgr7BoHxT7rjA7pqDpfSY+Ip6vHoKD7s3cTeGQzl2raN24wvOwri
AED0O/UK6cAB8u/7uxgcBzwQ+zkYIhw2GRxO7gvKzyIb/iTrCCsMDloEnT4N+Bzv6gLfMDb4C9oRDjs+DM4kEAAN/AAFP/8OFzU6FAgu3jMj6vkB//jiUPb7
4hwAHff87iQJCePpIOc4HC4l0iEc6TYhPCwFLTJpC9/1BBDtJiQATAAZ3SAFWhkeFCMCERL1Av4n8dH01RTW9fkLBCQh3+r9DwXD8OQSswV/D+sfAyQZ5C0F
6/4MD+UoJDPy4/b7AAIADPfamBrnBy0S+vwM+wIb9wYsJSEGAe4Q7f7jGQ7/EAr0Fh/cCwUTIvPjFQLqIfH5+vfvHQwAE/HdH/UG9gAlBAcHEgXYIBYC8vsH
8vgU/hjr8PCr9R8oAxcAAwT97dr+G7MFC7Ag/8374u0SFAUGKu0E4gH78BbiHfbX3e4A/Psm8Orv7Pge+vn5ABf49iJ/DAcU8uzqByQWDEYRB+8pAfD+OiLt
Cv8S+P8IKd3+Avr7HvAbCw/tBCrxCA0YANUIBvv9+QAD49378hAN/9zz9vXt8eHsGgP69vwT7wT4AAUFzxv2CuMJ6Qf2Ee0PCAgG+hrn/u4A/+AS+AwEEQD2
BgL1AsgO+PHn/QUl5/r+DBcKE/gO+uP69vn8Ev75798B8PAT++IG5vToD/n77fQBJQQD4AQC8y0E7hb6EN0AEusQBTb68wsX3O/f+O4GBezjE/7NFCj21c/f
/gwt+QnvSA/YyPDv4AHI+2I6GvjrqRnx2+MV2KYGQtrxFh2iAALhBwvh1ycT+5feu/XkIlri08kEBy8V+BwM9/7gDwX/+84PZx/uGhfkBFUZsQ0P6w0CLfeB
/90dATzf/RMn/QD9D9Xg21glDAAL0g3zOTljCC8F7dMcHb1AHzH329jPAeAEqeAC7way1Q/m9wa89fjk8VMv7vPd0DDA9hDF9eYC9xDIHGMv0vnu9RgG+Rn2
2tbn8icZ/xP09xwJAMsO7Qj5CN8DG38GDgDuIwDuDPjrFurrCysY8AoACQr49hQVAAL2DOwKD+ACJh7b++ES7+UKvgDbINISDfAB4QAvACwA2OQT3BHeBrj8
IRb28fUMHiDyAd7wAfgR5Qb1HPH74QAJFwgGKyYm2+wFCQkO+w8v/v79Ht0uBOkFARMLAgTqNATw5yEICgX47Rb89wEGBgDgDfzv4fHXCf3u/gQI9w//5vre
+upF2/bhOwH17jj/IOUw5vMIISP6+fgR/ndB4Pq5GRXE+e3h1+8U8/ok9xgR201O2fcy5gEUwl0AEQTrAe0N7/0A1zb3/OAM9fwx8zISGQ4Y+ffs/PfuC/7d
LAUVChvIHvfyxTIP//sN+Rbr6u8R/O8JJdpT7xHaKAXz2wAT/xn9HhTJMQ0Y6O/svh0QIP8LCAXjHTYM47sI9+T8FEAqJ8fZEwsYNeg+LCkD9gIsGx709RoO
GQ36CwjhAzQABx4TA85/KNpD//cALbg52/dC9vccoRX/8c4LVboG3fcSrnC3DPQLAN3g9Uwj6SiqWDdfBEIPAMrWDMSnAP4qBylsDOz9MvohsPwZ+DIUK60H
xO++ByW09/3U+5QbAyoBJKv+2fgB8f/z+T4R7dQbCGYNAOJCW6jSPh3Xvf/l4E4LHf38EhDnMKsD/wIxwJnSGQgIxRPzzPkGDxoOBgXi0EQ41+X02t/9Dfi/
Dejcfw7fDeq4tfn0I/LfWjcBV+w+yuD28AECE/hQAvcK1Bwr7O4UBBm7A/4B+BMSG0H+HgMy8Cgy/usQ/CsvJA/rA/oUgQH4SiHn+N7tSiQ0/+nZ3ALb89/4
DP4NAwX/8s7O7gHw8PkH3usS/vkm/hzCAhzR5QH5PRESBAAR/hTr2zDN9gIHPdANXxfo8w4YGAIrwOAqMdjb4PkwAgcFCfIJDjMh6jICYs7nCf4F5O0fBQvf
dvvwEev5Hgf/Lw7u/GIfDBRH4QT17SAUSAkKPRYBxCXNMdU5MvHj/PQSAxLqDNTj5Ogk79/B4+YA7hse6Bv2HvT//cwO3vTv/QnN9wkECx0TnQI4E88lKxkB
PlMO/0v0rsDL5iYP4+7Z3gADCPj8APfu0dLzCxL+AvsYAULqCi8F6/PfEePr//opLEw44EkJEoEw7cnaCgre0/T1Of/g2d1NHC0kBQjZv6oA7AjyLQzeAP70
CxxdEQAFAiTFG/8mb/T52bkGFAH/Fu476+m14bTF3N33FgTm8EQG2cD/+Ob5ywgn6Qvi/BIE/RoJ9uUD7/gTBPi79RX4BAf4DjEGEt8gJugHDewCBPL//Ozy
A9z6hRsDCxcg8g7JAwYZAf/hae8M+vv//BrsHP4FCB4A+gH2Ef3m/+4I+vzx79/tAO/rMhXpFQAR/P4CEvoNDv752+wT7hT5Dv/vsuvG6v8EEPMM4CoG/gr7
4vv7CwDsDvVD/AAQ8+v75QL/CQb3Df7oHfX4+PD2NQkA/OroHf7fwfHDBrXzDPYcH+kG3PgAgd7YNxP5BP4D+9f7+gHJIQ3OMBX0BgPmE88F/v0FQS/9/pu4
JtktC/0H/xQRMUgLMQQArQAmFTYeHyOrLGMvAQU4MwH52QHv4/025QEA0v9axf35HxkGU6MOAPTs3QHj9uVARgALCgH8CQKu9en21hTK4YnmFwsfC+UMuNzu
Nf8jqbTD+PgA7vYhszgB6hNRExs2EOsRYB3+9wz7xtb/2AnzTr8H1Nz7NQH+HM0l/e9HyzMoGPTnGh/lABQgD9z/gQngOSP8AgLS7QsCARv631kd1QUhHNk2
GM4F/g8PLBP8W7QRYvUG9QHu/xURKBfMCwj76SvE+iDV99C/ujh//swTZ+AuoPAC+Q4+1/n56T5E/kv99hT1OAVKBfML/t8g6CnrZf4AJAH+AADyHCT+41vK
FMwi4Q4NUi8AowQbFQEzxLAl6+MCHyPW+x779vxR+g/L5Cbj8UCu5QkVHgcia/oSS8/oHBYRCwQE89LwIvsdshHRKwowTgodQxvfPdgBDf/QZ/vd7AfwDgH8
Bgj1HQld9gwy//8NGSX9/yIpCw0Z/P4TFf8yBRITBfYb/wIQQvLw4vYp4+cR+hbG2tEnAQdUNfohG9bzKf0QEv/a7iXh5rYA5wEFNgHF/AQC6+nt+i7QKl/p
JwDqCPzuFxXcK+kN6eMKACA09/4L6wvXHP8VCwzY3wH++OEQgSb+5fbcNLPqDSv7Jg7P4wAA7PU9TAkVPvDoDiL9JQD+DBf19O/fExqcGuAVEQcBLvHbwRv/
/P/n/go7Dgz6BTn4BwID9gnxQQEKASPd0S38+/wUCvgGBzK7LgT9CTX+AwTxAej0B/m8SP0LGREl8+A+Cu/e/uPn4Cnu/e4AA/wTwPz54e8rGxr45PsL2/Xh
/vn9H9z++gL+yeX9A/rmAQXT+AUpCebR/9se3QXVAwnpGe0XvgCs6z3p/PjrBP4A2dv/C/PZCUz2/An9p/AFTgf/9fMOtQIIzur5Esv3KO8AEUTUYyptJyzc
UXor8bX9Jt3d294BHYm2noErKwYF+RAD+PgDLN/3CQLc7ilvEcEFBx8Kvg/wK87dLvTICRQNBt8l2XMBMpb/Rc4VEh8AEEE56+DtAyt5SSsFtgkU3AgO3QTp
DBUwHw743P7INwszAvoh7DjdE8q52GQE9/FA+wVBJSwVLDDHF3QA7/nxOQjsBeDbxwAfTqTvu+/n+Q8w9PUB8wYFx+r7BFAN/yILr/4D/dfx0wwL65HTTeoI
8Qf/vQUZ+B+8CCGBv/4Z69Mc9Cf7z/L/EyLQzx//1gE0/+sD/QrxCPzp//sVBgXz8NgS9uD1vNr9JtMaDiEpBtwI+L76+gra4SrfmdwL8hK3DBnoBOvzAQG9
wO0IEwn56+cA6P0DGesm+eYN9gvUAAz28QXv/Qjz/+Hf8B0W3AYDBgS6+f346vgi8O47AdTa9v4bjCUIKf8HzwIP9DzzAfUS5xMCBvJCLj4N+AjsNtzkz/38
LPREAAbxfx4KzvUBFf3/OgbaIaoKFRI/xi0UEyEdGhkTIBf+AQQN4dtbCvcDEkTJAfoAYv7vGPzdCz8OBCn9A/gAuCr83dj+FO1/9+ECA/Pb4c8G1PTt8CDm
/QLHFNHWCUFvABzv/tAs4f0E5ukZHv0AAB4B5gUD6AL1Hwf/Af0HCAoE++3jy+z3xvXVAwEHFff8EOkCChj53QoYE/kFA/Ps+ADVGwgMAPgm+PoD4dcB7hIX
A70yBusKMUbo2AH97xL6Kf353vEZ7B4Mmf4A2PoCzeDp+zQgpPTQHvsS5er59QYAAvUL7Rnh+wLx+8zUBe3wxkHXMPIJ/Rb3yyH65AfubDILFpcdBf8A8g34
ATYh70shC/kDnuP79vYrFhW67g4VAypG1eC84BwBM+f6Cv0A59YWMgb3AgG80uUMBgTi4Qj38/AfBA/7B/z0D/n8Cgww+hoT25ARFOqi7vPftf3cJQEU4Pwu
4c36/QAF+9/+/fj02lrY7/4XMyXTDQAG8QsS6P7oQrTF8er/6fb6BTfszuMcgTQ8u7jxBNboFcP1SOEA/vb/AASzGvQC6DMW/uUZK80F0uy3DTcCowH2+Of+
9foFqg1/VtAfBPT3AO0Sq//R++kX1AH3HrrB9sT2DU34ADmr4Ncz3Pb57vrltwLu7+4E3Pz84wQ0MgvcAff9+QLrACkS/q/lGf3w/wPwzhgW9Q/28Dr07vrt
8v7i7uX5EwD62uiwG+X1Bd/uPvQBDPQozwL5/hb8FN3jCAMDFv7lAQMUCS/zBOcC6/z8BvEJ0/i87/Xs9esC99AKEu4SIBABC+TKGzkBGgUSBSgY+wr2AUvc
994uDOM6RvcCAtv0EjsAVCEFMd8dBdcQAsxlQD2t/yUAsz++9A7sIEOLDBEWAd7L3BAPuRD21QH5Mf74LqZ6/wkB0fL8QuYcAA7lEwD+8r0x/wC7H+NIB/zx
z+gv8LfY/8OxOw30PPSTBegF4QEw9aE5yMAJIRrF4+n+//KpBfh/IPQGNxPxRfsEAPdGZQINE+Px7+wGF/oEJwIGMw/Pwf3NHer319rryiXmmdkA88SrAw4T
1Pj86hWVAenj29cE1wrQ9H8v484D+eEPuOj+GNA4sc+rANj+Bufn8tbq0uMP6ejRE8zs/OS476gW/rbWzNJQ3/MF4ArazfsN+RHe1w4EBvX75PPh/P3zAN74
+d4EAsT9tQLw8v751vPT8wjp/78G0w/P7/3z3vzk2wHc5Qbov+b7+vgE/8YC7QDw7tT+9vkC+Eaxu/sC7d6pq/vqC+jt7EgBIPz9EA7WsALB+PsE5wwBAuvz
FCzh4+kBKQoe2bncAwHW89zmA9zvzAv9GRvd+Dcf3vYFCODp5wr+CzcTDMMl//zmBSfJR/3rNAYUpxYG5A89CvoUCREgAQKz+9JfMBj9AATCVP0b6Z0jGRwE
Jfwf7u8AAR/rEyPKBvryGhD/oPmW9v882wmk17kPMYGc3+ASCBX+HQ3+7v4P9u8RzS0R/QoG+/z5JvvwMr0O6sMN8AIEIgQCBBNRDv3iPBTaxuEBFgL++8sB
St8i7RztEOg+CDQUFj0WzvoAHP4nEhnrHwT1zOIe/xgB3hPlyOLs/BQ/8cQB8zMRQAH97ubqCB4zAO0MAfYQ+LQj58QV1wu75PYy+xkB8oEw/tkSDwL8uyP7
AebxEwAQ9i7eDhAB+wQQ9ALrAAD1EyQm99nm9yMOGgMi+QDuDugiEfbsyOLf7NnjHvja7AHmBP/y+ez68Nkg/vPm/8r6/O3ZavQHBOoAyfvxEwL95ATH/v4E
Sewb8vUJR/v/3vvuSwAwAOv72OIXPdH+7NnyqvgA/8wtLr0v8Af9Iw7z+vv56g0i5f8HB8rtIDkF/ugMESoQ6LIiAhT6CPIKAvX/MAzh7BzzgRvsCgoZBBDS
9xIZAfMWJsXhF/EADvnq/wER6ews7e8HDukDD+0H+gH78SArEfj6/v/1/voXA/7K8gMe+vgJDNpF7/r98wXswPz+LQA6AvHs8QIFCfYJ7wUC++8H9Pz58iT/
7hHR/gH+EAENKf8US/knAAv6+/3+AP8R7ODi1AjWFOPy/PcO9+b+9SEB1uzo9QL9BPYICi4m/v3SGA7+0/cD9SUR83cIA+kG9eYPDeUMt+oL+w8EAfgt+DDx
B8sKozokPDITC02BKuMK/itW/inRGCf9xwALGAQU9iQexdjzwATrDt3PAgfDEb3+AxbiCS8cNfn1DAHtBhNI99zC+tvqKx3mtvMAhxbhNgLhHgIV29cHCxnm
4DQDB/G/5xP2CPz49ePArQUI1BYV+gEZCeZACwj+5gQB6icPBzLhIlHX5/8N6Pz6EcssOt4B7M3hKw40Pv7+Ifn+/vUF8eo/9wH+/iYG4TsG+OwKBwz98enk
GRDkBw0B++0F+yH83+cR7iwY9xUlAQL8+/sM//P8Ku80BPcBD+nkCgMHCgTZMAr9/foG8Qz9AQP9ASQK/AA28PX3CgQg/gTy+isb+/wID4FCFBb1BBTrshYX
FP8+yQoNCfYOCA7qM/gABv4ADeHr99IE9Q4f3AIA9Q8zUAYCSdgp9eP8/f4A3wUV1+kIB/cPvRr6GfAA7NAK1/n/AhjR19wbAgHsCjzI/Q7/FH/H/vATBO7W
F6cMA+HlxusF9T3jC/DvDIsM/6EHC1DdJgEGEdkA/x91BQAHDibiAA2o2RP6yyYDJAXMygIQHewe5ucC6/yJ8fH5///23MLWAAAc8fkMowjb/f71Afw/Jnfh
CjRA4u795gj+Fxnu1P9HpLGqv/DoBgPbuNr+/SUC5SEI8ffn4yj5MAP/Gz/a/AYSrkXA/NT67vH9+xn3EPLzEl1JGzFQCAsDET7gEZL9K+S/uzfYBP0B3zD8
AAT6DyoeOQfz8n/k1U4DB/8AA/UE6+xa+uRhBxEAAgH47iHzCSTn9wIdNwgB/hb09voSAT0qBeFH6fr9+gPtEf0G9/QaAzcTExDVBP0N/fsFE+//+Qji6vsx
+gA3/gE1BwbyI0Lw6PQAMwf/+vT7HPbn0QAF6fTvyfH2/AYCCw0G8fv/DVIhCg3+7yn0AAD9Ce+/+wMFJPomA0EESQcBPS0CEgkXHuYqMxYIDQL2AhsVIv8A
8bbWGxkM6wH8Flrl+gPQ6yqn3PMnBPm3BLr8EAYxFEsQ8JMQBchY5+4KBfvXDqHllrlBmmL1xh7I/SSZ891r/ynV9Ual4TIG8gL8A/rZqOgU9UQCJepbEOv/
DAIhIiRACAolVNjD7Psn9AD3w1DA0/Tt5yD7EOP48xI19eAJRP7J4TrupxH19/LptwT+GtEUNddXDDQMuNcYTwEB1vGeJQUOY8Ba/iML3wT92v/r+ef++39I
4y3vUz8OEOQ6SkMCig65JTU35AIaBuzRAO3eF0zrDfjy+GwaAQQE/PnX3+T/VRkFy+kd9/cI/NvEVsH58jrD6vkMB8wIEu3a7yP/Aik4Ku8q9/cUy/gHIAAn
BtEDIw/37/sb5bIpAPcA+ecO+QD9/tLp6O/ABwAGDOAi/y4o/fbSA/zu1/nnNt3IAgD9Cerc4joGChfesTUAEBLAFjH0DOH7rvz2C/r46/X87wz8DRXtBuIF
yAD///n7598U8OZKvRO9APEO4EnRgdz/+0ZgBbbj8/sLDeMfBPv4CwEaOwYD+RczCAv7CAX1Cfz8Eyk5RuIrEOP8AvPm8e/9Df/VuDD2DfAiARj78B4FASkd
9AgKLvn5AiMRAv4Czdn7EtABGAAq8/MW/wEpBUzWAkRE8M4OAhEj+PnbIycL0AQDAab3/AfqM/BF4/vw8//u6fgV7esXCPUFGUgC9efZHwzq/hb/7t7sDQP8
5vUo+PoyfwgWGQbt+vj7/g0X7AEL09364OcC9wvf4TwIE9UA7QXYAvzg9QX2Aivu//jtG0cQGRHo+sElDUAC9QkY3e365v/1QQsM8gQK/iH28PAyGRO/zR3K
Gec2+SG469biAfa7sFkD+xoMAyLX7Pj/+8DiBBTx5/cDr9boAgga/dHs/sfD9O782Ag3BQbvD+BQBMjKy8MUlvqwGQEm2eztMAD41FbV9Nf09g4X6CUDAOn3
71cd/rPkyu/+Ufj49fiB6AH3NNW37iXrtAYA7ucITPsT/QbXzvoM2PX7CMYd4N4BC+/u1OsA4gL79QAcAAX0yqzrFhom8kjHO/b+/8riLNkOCQT3wS9HDRf1
BPL2xRsgCTL16/nEKdDhE/wMD3/xAN3eKPBmLan7Lurg2wDdCx3wL776/AGvEOv//wEX/SPqDvTd8ALYtAcYAgDX4yG12dzb3A3pyec6SOnTUiEYIwEGNV6+
1u78AQHQm5cB3QEKBRsh9csf2N4hAf0Fw/zTygHvpvm/D8Py+QMD9NP87wHIFfnCEOrylFf34KoTKOYA7TEc0CnE5vwO+9HdA/fx2RX1AQHaAgb/3JsCBBT3
3uwB7Of//PAeAfX8AAP48A/mBv/7wcwKBCoW9gu/++sz/QjXGQX8IP3+8wb98/3++QbcCDYD6v8w3MwV/Pr0FuUk+/HzAgr29/qBAQHg8/PM7Okb8ynUxsix
CgjxEvb59AAWtRDfKvTw/QUG4sj5+wTjbv7d+en02bD79v763Okazv3zdrHr7QD5ywL+9+PwPPAoFubaOPja2wHx7PwK5FIA4StU88r8+gP+9b5FAgzyJOrN
8ucJ+SO9wdT6++0HMQftDb1/Q1O69uT+//zZ7+4RydME8RPYy/rcB+TtBhXoAVVqJPIHGvb0Td/PJvwM8rTRrfb57vP11dHoAvbi9ALf++oD6tcAHOrtBPwB
/gDh3u7+D8bF6M3Z4vUP1OwY+QH5s84xnun3+gzuyRT97QKu2iPG9h8J/NHb8QEC4dzN/P/9UDrY3Of04vcDzvMH5sgAqwo71u7S6dDt7Dbp5PwBuQXjGPjm
/f70F+IXABnm2xoX0+3iBDXXJRD5AfDlBNnw9SMi8MuqC7r7/AowCDY/EPb4yB0eMQXW/CAs7OIGAhSjgf440S3y+/YS7vwDGP/m7uX7BfvPtAED7gcH++T7
+v3u3+39zAfiAAH5DLTDAcADEL4F/9wcHf4OzyEMFQD74hE27e8XGxEWGywD/wU2Kg9JCM/95PIG+QD94PYHBQjeaf8P0AL+XPoBKgvf+P84OwYEAhX39g31
59kW6yEAHyITHcUkAA/g9vhPARP3Ggv32/7q9+HTzQ4CAQQDFwkFyRrgWAMi/w8B/906zP/1BxcZDvD6+w77+MQBKFsjARoF8TbrFucELv/P9f346/oQAQP+
6AX5Dcfo/wDp/hUAA/fqKOP49gkp/AH47vb7Bv0ADwjvBfgE8QjmEejj6QD+JRruAeb0+fgFAPb/Cu8N8+bf/Pr5ENzjtQT/8v0LAwD0uy3t9bD8AgAD1tv9
/eb17vH4oNva0O3r7/Pz5s0BJX9T7e3k+wfz9dcCAvv60w88VRr4A9e14y/8AP71nTP7+iqoGvCtBe72/vL96EL3NmXshQVDCgUAFO6kCDqBABfg5SLyQfoK
5QwJ0///9fMO5RX35gwg1Nnz/fz0AOj+APnz49/1Ev8CBQPjA+7X7/8ZADkhBOvwG/b5CggZGgAJ7/HtCuMA/fTvCegB/ATc0tsLBuUIJSzzGAAABRLpAv0W
NuD73f78wvwAt/wQ0OXC9SE6/uTXKwMF/xj64CEA+q7J9icJ8QPk9g3aAPISLCEbBvDv8s80CBMGAM/9DPX+A9X8kspN9gAK/Oj6GsLp6zbQMOMj8tQiCrU7
/wTdATRcOcKlzvD6M9Ii9QTyFfetJvwUAQAXBfgN8ADwA6vzDeFJEP4dKwuB+P7D8dbwvOjI5cywq9DL3AfB7w8c5P/UpOJC/e3RAfgOKPUCDP8rIbU/DhD+
7upCtA3/6+Dgv/kFVgPuG6MGzgr/17oZ+wkh4Owtyh2yEy70+Z7/Ts3/E6b/QD+6BgT+Avvv/+b7wCMm3/gT/wXbVmkADfD+8DcFAYtVKSEZAxYEAuQHGN3z
thYJx0LZEBfcCBjGBRFe/2knW5O3UPv10DBNMv3z9R3bs8r/KvQus+PgAfnW8irf/DFR/DMeZxNG7PX42PVgEi4fxq9a3+g8x+P8gQ83Mf8lCZwrkBMI9/kl
+iEI7P7ZxBOzGBsHKK4Q6QT3HwEaPvUhPbz1uwMX3Oj/yOH3CyUPkjYB1h3U4OsMGP/5VP8ArufO+BbBQvv6DDSkBfj9Oct/Sv8S/QHX8n0ABe71u+z69NIa
xPgWAiD7AhD0+iD5/GUE7+cyCKabBM/lDSHoAC/2M9ryBu/6AfoF3wAHA/4gxOPx/fzp6fngAgD4GQEqAe/35+8ABvfwBADkFOUT8h7e7f30CvcI6gvlC//g
+gD08/4F8uoD///m0dv/CPwKBwfq/AD0/xDu8gH96vjyDAD2EdjuEQr64AT+8NH6/fwB/BcR4ubyzPLq7u3tzRcAC930/x/bBgYJ8CbS+eoTBfi5/AUS/wJP
FE0aDOUK8NgR+/b03fGnEMcODeUGSwIlOD0/gS0PJg/dBA3YNycK/w3V9PgGVOARCSG46/oFBRrm+Pjw9AbFK88lCeVwFBo55N4SKOEJz+f6//zK7e3BBgcB
5+7v8wgYstPqvOgM4gA2CPvZ1wH9ABQOlsj+3fLRIARwAVMBMua6xAP09QQZYBDfQVbzvN/5Bvn/x+jmNwrd0dWUysYfHX4dLM8RF+/+zTPQHeYjI/vuA+H/
/QEcFMfs9PkTAtMoAP0FBw4F8PgADRgiCO4BBQEA//PR/83yvvyaJ2D4LrDL9jZ/CwAYAOrd1RIctyP9+wkCEgIDHQ7t0AoPCgDf5P/6+//4IQZO9/bsDgkJ
4v0/BP/ZAPfuvO7CESnpFCUsA+YZaAPqGv71QfYe3K8B/RT+DvcA9wP5DMUh+Pr8yuLfmQD9+ugTPQDv2PsE2AMATfoC483n1PTDye0b1vXWITwHFNQaGcgA
9R1c7xrHAQbv/zId+gAICf04LQ7nAO3V0ckB/RgQ5Cb7G+AoMS4CANf6APD8AdvpCPzkgdzs/gfJ7+fE5f8LASbuFvPeC+YDG+IFGAMK6OMl0fr8MfG/BMIU
+/sh9MXv5yIfCRlH1P0A+//G7AkwJBMQ5ccn++Pu4gz+1PzeFgExBeTUz/oN+Acm4+///O/r2dWrAOUUSzMD9QD8E/33LgAvAwT6/sUIBQb48AIgA+DnLUYn
z/T+Le/x8NEb/ggAqQ685uUk7Qnz+RckAvX/JywUAxIi6P3uEn8NDe7m4vUBDNpn6N/3+kQJ/gHvHdcPOfIRiRY36O/I6izKEzZCAAns0gX7CAsAEO/HAAH/
8/xAPxkJCfYfyPw4+wPk/tm/BAbiyOzxLQlV/QD5PegaUeMu6PAOMx7Gze3j+vss3wEdxR/R8jD4/x8H9vn/8PAsJjrT9vn9IKcLI/r86uLky/3q1xEd73cN
7PkDJUr8+eD+/nNN2tsw77n7EwInF1IBA765+Mh0CvbaEPIC/hIOEsUJA/4EADnN/kEC/wsG9uT+EoQfBBwn/en+/BAW8Iclgf4KDxKZz9+/GTL16NZdAeUl
8ALLshYD+grYCAHmB/cY7PsJ6/Tl8dL4AgAPCEQw/wTd1gsL8Pbh+AAjJvrv/xsoLgApAf0g7Ac5BwnHIwHktZo/0PsbBPno1sQABfzlJ0XlA/74+BThHQD9
7QjmDv/2KA7RBsz7HAIB2N7zJf4T6BEP1PPPHEkB7A/i09b+w929w9Tp7g4G+yUFBw4NFCQC/fn7/SUQFc/5AP8m0iL9JcIB4e829tIa/SD7JOzvWvz9syIC
MyfsFTq/HcIQ+1isHiFJEfv39+zvHwQfMBQAHPv7k/0DIPwG/Qb4BhPV/AUI3uvn3QvvCP8V+/Ej6cT03LXCGxgdDfvvmCxp2/8cxMwp/0r9+gvrqyX/yxpA
6f3+Adz6u98M7/z85QU7BQf9dfPlxNUK+/T/xRsQdfjb/QU67Of7aTD2JVESW38BrSAG4i3ZAf+9ASUEAfvu5PLoBwP/DZ4d/cMI+xIR4uPxEt8iwx8QBTUF
+glK/A4J6fAYgS3nAu/q7g36AQgH/jyb8+z82AT65/pCEv//8+we9gAHwBLfB/XlBf3r9PnWBxYHAvb40g76B/nS9wfyCDT0CrvkDfcyHPai3xoRL/8FDO0C
2NjI6A7wChABFuks9A0aAvoJO0b4AAMG5PztL/0ETwEr8ub/JAn/5eAuHBDu2O5YBxIJPAkV/ibd4aAC7xL5IQL67Qvw9maoAAD1XyveEf/P/hDDBwsH/fjm
Gvv8/hMq6PtT/AH/AffbCAkG0PjzDvDxBAbX+bH/8AUtAffY/eYLvdv68d4MIgYL/hQrLf//BvvULvQo+/759v7z/AXhtR8LwQTXA///D/8M5BUdL+3fEgUD
4AsnHAP58gDXBhAWxh75BBMEK+cE/AcF//gD/u70Cwj2DgAC+RDxJwD9LNcC9Fb8gQcDvtL34c3t6BD1wM3v7/wC5Nn28BYAHM7tyybn7fn3+RJL//sI5RNb
+ewcA9d15jD/D/gxDCwAF4YQFxUo+fn6+PEHAM8YPvn8gQr5Ge3xBS25/+8S/zrOHQSp2h36OA4gFAH20+/iHvL28+403NrX/wEN9AfpCedEsxAd8vEC9gTh
L9ZiChDo3QcCEgPSHtcAxggSMf43DgL47cb6ABce398BBtz7/BH3Bu7y+s4GCwP5CdvrNf/7WScZ9ykAv+399uf3N7jyLg3m5CT19t70vNogU0H/0dPk3/zS
6/0M7ic/ABH6MP/jOg0DDwv+DkgHAOHuF8wESrfs2tgmEYkeAPkASgP0ACL54hoI8D62DxLCzAdDANj/Dd2kIQ0M6kzk/QLzMNX/EgIK2fPmYwFnAAkR8krB
/+jTAUL45/Nv7wQY8ttf1vcG77YS+vAV+gsqBdbxGgBB+6c99zv/CgDw6uH/AQX1DCZn/wcAB+na5QX8MvtLOfz0f/fQLM0PPAYAChDmMisGpiC14e3Q7e/w
Sw4F+TIAA986JhkrI/8TBOTfAujgFtH1DPEiCe/LK/399BH5AMoCHt/s+MPYCtgC/wjYAPHP3gT6gQsQ5vfo9ijnIBwrAAIEFfEyGgQDug//B/7f8/0Z8DUN
8wP1+/0W/wrb9PMB9STwCf7jvQAu+/7w+vEeFTQc6fUj7zQBFfEF7wbsEQDWE9cw9jgO8eALGgP/BgAKMedSMgz9EUILBQQE+wbo/gECUv/6B9zyRf0ACfv7
E+btzRbT/+UQJxr//zLy+ggC3ebJPjfx+voNAxn5/PkHC+giDBj0+xEM9QoF+cb6C8v8HT+2Ie3e9N33A+/3IgD5LRYdcRXr/v/p5NgiJyL6/wvwVerptCkQ
+s7f8v76Ev8V9isFBg1UJwP8BhHtEcsP/gkGHzz4N/0gAwYg0hTw8iQZ8zf/GtMcAvbgXd7+6v/tROP89+sFAfnrKB0DCQnhziQgEAf/l+cUC/kJ7ADn4v/s
gQEfD0Dw3gUELRstDQ8WCvXN5BT2pbkI0ukX4uj/NgNi+A7w+/MI9bEc//EY8yYJCwbZARzsWw//BB/WMRYMyQc6QP7aCeLk/hMjKc7tFlEo5hnlEvcnAeYd
MPcKAEmB5N8ESOoC1fESwPrzI0Aux+jxA/HTqvUNAgbrztnP/8fkEuoZ/wLQBQTsHQnpCQX73KmXBOzN8gYY7y4WRf4hqOYKvvvaBCYLNAL8+AwMPBry7Oj4
th0ZCf8BMe4j7/3POAr05FX5wPsH0SDsGenbVjZpQRAMPUwiDRYRMBYBYiA+swH4BAMX7w3/ARv+9hQY9QDg+/sf7fr8ARjxFuwC3ecy9yIdD/sMAPAFGAYN
3/nx2Arq9NdH+wvN/PkPADcK3ugfBev5HQ0JCAEPBRwjGvz1+xUC//UP/vy/7NHh/gnUPCXvHwv3+wXrCgwb8DcZ65Te8+sbA+oF0zLmWgAW1z43DfD6AOUd
8N368fwTGeKBACkEs9TePAYC9gQnHADqPt0LBvj+//YDyCHxI/dp/SUH2+8k+OnuCeAP1dgA9dn6FfbYDvMMCvvW/fP73UIhtPu89sry0u7///lN5kz/9NwB
1/7H+uUJAOkJ5H7HKw3myusc9zEB9IGf5PDvAgoPHpzYRccECO/L/wDk/gbhCA8E7wP1yucwAgECJis19vrZJRUCBvu8+/74tAMV1/EtR9bFN97VCAjtDum2
xf8k6eMD6tjs8wP69ugB8/PwFgee4ND99xDRBQD+AjUcf/3jWvg08B8L1AL+KugKKOE37SUf1OzgJcX8z+jkxM7/4ofT6/c+3wj8A963AvvQz9bM4v8EAF9R
zrH7//fl5PcA4xHx0wL8/f8D/hHgyePtz9Dbf93g7tfBA+d71YrJAMH+yb4zAfn35//+4f354BMZFP4HAgQJ69DzA/0CAQkMAPEOHOr+8fwa/AEO/eXpBPgq
CQPQHNj//PkfIPkG2P7wCRIVGh8FBfcG2e/+AfAdIPX6AfcQZQ/Y/wL+Cfr4Jf8CtiECCN0C/vsBHgHp3wAnECvwptXEGBQN/OYSFecAAwgI20sW+wYCEvsA
APrBEkuV/PrG+N/2qYH+/OHmJO71/k/b7OCq8D4FAtr7/GTzMJm/eTugVC8s+/daDBYDANMh0UbR3OAKAeseqP336gcr5vH0AAjyAr0K/wPxBevXAPv09tXz
4wCz+wDt9QkW9RftDufm9CUHNf6w7trEBv8A0LXR0tD2EAjw9sAA/OcW8xEuB9b5u+/fBv3/+QfmQf/tS/3K/xsE1gP+9cAJLPEEQxP67CDqzs34z/Lf7ukA
+cWx5/no2/kAAdwTAQAA6f8sGvkb/APp0C7/CRgA9CL78ezvEQDqAtQH/+jq+tjz0yQl/uwL2+7Y+g7h8NoR//4D3fTuChH99gQC8v//++c2GQMC7APn0fMK
Af4CEwIh+/gp9fD/8/0K/f4RFAL8CAcH9bodMAT+5PbiEfT2FP8iEPHpABvz+QL43OsBBPHj9vXS+AL+5MP1EwEA4+bu2AP90vwM+MsFG/z81PP0Abcjp9+m
hpLI2fEH99ss8/H+EW5/Cekp/PwC/OPG//HhGgklFfXz/O/dvxb8/PoE2/H7EBD+9PED+E8F/x/zAOwP+iQG3t0k+AoA+/YIFgggABATDtziK/YC6vXd2v8D
096fFy4E//fAJdXtAPwLAfL/Agq0+/r2JAA++v4FBhOBCcE7yvX1HAfZrQoIBf371ABELTD0zgUDBfYC3uv//fHvDgMOARH56e62AQED6N/FDP30/M7+DgIB
2v398fX51O/p/uQt3PsC3OX881z8CvoB8RUb8O3P9vz//8AOAhgFGOqx/e8N7+YN9v0MB/g0+2rmO4EWUwoYGR4H/gExYPYRPBDosA/K+coi7hTNDSUJ/xIe
3f/TC/wEBRPzDAoC/xJKCeD24AwVPOMh9gAOGAsX/+dLNf4L+AoV/AQ7zPYcBEvqzr7ZGAIq8gH2nwDdPf0fnvfkkgXxCSP32eL8HNENUQiW5eb8Msmp/gL5
1TokBgH2SfUU5CkCJwACriIX8drHm+sfxcXjYf3hzNFR4OYA8fa6CLUSBQXc7ubT/QMSDQ1AFfkT+/LWLA4FAALzBssBBJfaI+P19eAO/kYcCQjhAisryAoZ
FfHsAjKpxfU7APqC+d/U3BkH8fHNCf79FDMMA1gOI/gVABjc/gD4D/7b+fA3ERz0D/EiDf722Owv4O4QKMDX4xER/fze3dn+KAAH4REGCyUBD/34394C5/7I
ITN/EhYJ/CfrAAAB9ujvAwoFVPj0HQYBQe8BzOUSOw3x5Rk52yXvQusH3iL3IRH/Hgbn8C0TAQ4DAP7iAgsS5i7oAfvX+9v/yOb8A9/vFP0EyDjh1vuMDhb5
Afn8038NRujWuQwgEEQU+t+q9cGXAQm+Jf6nZPEE+AD8yQHrCRwgCR8I3fXw6wnw//sK7vX8+v8LAL7w2vUbBAAS9B0kBvzz+N0c1/nW7A7s6RTX5gHe8R0G
5/YD/vbxE/kBAvv0C+IQBvz9HPXmFv/8/AfWGgTu2Lfp+RoD+AYCGArpuc7s7j8B0uHuFvT6IOUN+gcA7gPqBBXnDAcCCdkkAAHyCBrMAAIdAsTf7pP7CNsK
MQ354x0R5AHDAf0H/gDk+TQTFN0DAPL8/RoiBiTU/sj8//QW+AS+9yX7BPMJEQEFBtE4+wEC+f6d7/Hy/f8L9/buCB8qgQX4uwjY/QDZBADx9f0T+RXV7fol
PwQOC/kJ3ADe2wT1sgb/AuUn8PwA8/oR/PkhBwABCgfnCAAD++rTCAX90fgR5QwIBwsD5wgE+CHyBu4GLwr/7AgKASII/voABBEB3SgUCQAGAF0AAzX3ThbG
teUcAP7Z1z0EHdf7TBn13x/n9u9C7ywKAxOeHlrs29PkitTlKF47Ag/lLyIg/+79cgI5Bfr/4Rru5wP1Hpm8jg7+7ABVQRP1BQYy5uQD/vqfyO0TEQwCFP7w
9PcBPjf59RMHsKU/CBH3zv/vgQL5OSjb6vP9BgIh4fAGDNw5BhruAwEKDCjb4/sE+gUYwfPxpjcZKj8BLQX+emr93+P10tdS/zrVP7gAFiLfXCX/H96E4f1L
9QsF//cs/vPxFRr6G/ky+yHj5eb99wQQ9/4BFzX9CQH88v3y+8PG9Rv53BcToBA2GAYm9BTd9E1ZADP1/Br52RvyCujWJPsc+eIx/xX64/cQ+d77B+voItPw
BiUhGjs0BfLUBgL34ApD9fYqCfz3++bc8AAK0fcbTQEj0/HlAOf94goCA/MAAebMQ/jr9hL7KLL6+gEJCvYl2f4sf8EhBP/69RcDBS8jBTwp0A/Z8vAK8Ej0
JwAKGIECC97J5h8tBAgJ+T8A/fj2Q1nI7QHb91G/BtICB/fpdDr4Hg3+B/xnAt0JAb7vCi/fJNX77OII8Sb18PCBAtpWAQcC9G0PIu4DA/DmIAPt/OQ4L9vv
9Br3EP5CAgEM9Qnu/wMLvBnrAwJM+QID7upXVCn/APcqJN/p+wkQHQEi+ADZLivczEMF/PH84wb9BQ/mDF3nBPP/nAgTFQIC7dAHkwQX3zbeAzP/Wfz+FFIM
8CYTEaf79t4v7/0N10UA5tUAIRYsCr8x6gQY+ssF/Pz1swj55gRVB9P8d/ED/QcCRf8HYyjrogK/Bxz4/fTqYRsTDAr+8fUk/CIZ/0/yzoHAAOXz4+PURDgB
8AgRU/4X9THfJwkMCfzm6AcyAP8p/xUMDQj38RkA5wML+gMYLQTr6gghB/AGAf8R/vko6CBV0ADe7AZY1ir0CRQ1+PgA//oz4tvq/wUF9lv30f8N8BAXDQLv
4TP11Uj4w/wD6OIB7eLg3B7pwO/7/+326b/1I/YBEfQFKDjN/wPq/7zXAO76vuDn2PkjD1ZV2fn+A+n+7+UE0eFO2gMQ7Mjz/hLev/YO6tMSF+npFfSo3y3y
06j3ABS+BtU+6BD37wPhyv/eD9r+8eP65Qte7OfFBPLP4RPk/+v2K9bmofr2/f/n6tm+7PfXGUTgCtLNFg0L6wXo5ADj7tXRSawO9unz9NsE+wOv5vrZC+AN
738LBPz+0A7u+f0G6C7r/ewAjP8B3/32Hcca6/zIm88IKfTg2tgPCNz/Fo/e0CUS4wMC/ipm/Sj4FdgL/AN19fXIvyz6BAT2Id4P5OVGTn+pBxkHBP1AyucH
0tkZ+jTiEzfV/WIJMDb1Awnj/yzeSfz/TUsoCf/28B7rANf72/3t2fzeBfvw/iz6+Qne5BPJw/XK8v7e/g4UGPu+Dfzm7fzw5+rI3j4hDAHz8vPs67L0AOXu
vtb///XYFuvsAxTy62LY3/4A+/wTAwL7LLXKCTEHGfoAAvby9Ar1+f2x+/gF7ALqGs7u6+MA1/TuzsH3BQgTEAnoKs0kAuvfHf8DIPLw6BDP8SApAOzi9/8g
FssUBS8zPCEwF6Lk/WgHEgIjTgD3/xjIrLf4RS0mN/jT+jcsTODMzhbd2evwat8LMAHy7xAbI/IJ8g3r4s3u7PyQvuMmNBTlBstD0PMh+dlZLN/d6gvw+NrF
HnXr+iwcJ/kKEQ316gAf4+DF3QjX5+kkxNyy093v9P7u1wLs7O4RlMkR/vSb/+rSf9TK5OvR/b/t2eL44q2eifMd19sRLvHIzCD/6A339cr05/AD8eT85Ofd
/A3v/Nz0+xv7CCfbFeYU/Oj0VtYVCBn89PkL9eYF2QDn59/9RdjdDQLzD+MS2Afh6NwA6S0AGhwdGgro4Tjk0BgK/PHsDAc8AvD95xr6QPUbBwgU8b4YBgso
G+/S7ubuGP0X8H8L//Ya7Sc+ChAZzAAMKvLeDwgWDRjv2/PcExjfEgID/tr7AvP/DCTx1hUmEfXwCf8d+hUVCvUBGiIDFQ7rFO7kCgT9EhYR7y33KuAdDBIV
6vv5JvfxJAko/i7jCuHeF/0dCBAUIhvu+fu0EAHv8hcPAPMk8ufuKUD549/w5AcDWiL4DfD0JPLs/xv3KK0IAd8CDgP39gfwvfyWBhjVABjg/fzOEzH83/fu
AOTGFibmDwQL4wAS1g3U+QP4/fUe+isMHA/0/QwxAPwVUc41I/3yIB/9BfoS7xn3AB5/BfAU2hECBvULBdMN3lH01iT7APH47/H01gEM8RsOKBjQ7O9ODOEe
8xjT5xUR+SY76eHa+9rRABr34gYY7OvizhAj9Ofr9Qv7BckNBX+9+9woVNoj2RsjHQgEut7u9MwMEfEOqs8Aqu4pzQIT8tci/8EO5ubiBAb6FSX/pfQZBbwD
CRVNCf4nEQXpDwYJyAo3+vgd7/jiCgwQIszY+gXpIvIOtS78H+4UJRImGRwXIqIv/dHx2vUDCAzh2/DtAArfIxXgD/cQ9hjRCOInmhv6/N/z+yb96fUbIRTg
zDQQINXe/cW8+eU89Rrz4hr7MIjyAzU6IRUFJh4RFCsnOzchLAIQJEQcBgQQJhMlHgHVCiugAyPpFfciG9wcGl0PJy0TKyXkThD1LiobDgotXxvsawISCPTo
7gcB/CAZ5AwY5/VEChEmFvP57PkBBgw7AOdCvh7+GAa/ERv64xgL/iTv/RAQDDHt/wAjCgr9BgXx0fUK8O4c7gMHEKjo6hT7geOa3SD59AME+PtNGdwsGi7x
Pwca2BXeiOnL4uwJCiYEIfbb3eAt3D/uJ+nX5vjh0PG7xwX0+hIMG/DzCQLlB+r78RH35gkbDPXxDfsHGA3qERLhzf3gAOL4Ch0RCscTCA0AIgrhHPfu9Roc
AE4eHewf8u8I6hTx/+4O7AAKzg7H2IEMFQEyAPnwBu4SHBowmxkLDBMWyu8BAvnqFgPtBu79D+wd6fz7D/QQEfgMDgnh8tQgEuEA4/n65wETAg0aN/ooNtEH
PA4EDAEGE+b44O8L3dIIBwwT9QseCvIPLjsL9foC/csj/joSC/r32w7yCiLYMecwy/ob1TXwJwQLz/z//NMd9z4r9en76OXrAQbq6BYELOyB/xgCAP7b0wX4
DAv6Mxc1GQLq95jj/Rvs6+7xRRX0FlL0BfgAC9725rgQ9iT3Gtzv9AAB59T9HQsdABgc0QX0Tc8BBAAV8C/5v8T/Bzcj+hH4CAcH4v5h9zMMFAr7A+kC8+/w
3ggt+9oKq94EEOrf/cEH3gMO+AIaF/z4zcwB7jPr/AfjCAMQEP/j5/Hl6hP1GKXzBNYIBefHGwXY+wAU6OMKFyj9+gqqB9XZ3e4A8gIR9eoQ6f8B+wzT8+kf
K/bI4wXpCgr/F8T9+toP7xwa+wAEB/jeLDL39fQV1kcD+uvwLvP39Qzr/gIpABIMCvEa+/Qf/gcI8Qf4/RXo/Qf4Evr06hEZHfscBAoY8gYN1vz3DQoCAwXJ
+P3p4fP99hci7/rtFerw/Sz34fn+4xr7/Rf+0/3s9+7vP/cNUu828s7l7Qf48ucDJgogEP4G9eQZ8n8A9f/3BuXq9xj5B/n91/Hu/QkC+B9CBgnwfyn9Ey37
+fz+4AsH5xro/P3vIPz13fcQE+Tt8k/r/fUt3/EYUALyLebgCdUYCt+w4s8d/BMOB98ZAgLd7xzC+dkU9/T25QHnIdn79A4HAAoHGPfi0g0EGP4L/iLqD+EC
2QnqD1oGGRHl2jLl1xcq1wAODsoOEzovHMs7N2jrTBc3EQj3OUrqtgb28/ws5wEzqiJnABvY6hXfoi0haPwcJBkDCzRaSeINARfeRBkLlhJMDSDb5BkEB/z0
+Qd/990MGdFq/wMO+dML+u/7/Gz+AsuEFdXJ9gjh++wE4QgM8/sJ2vYXNRwI3u8B7S/95tf6GKLt8ufeKwTu+woLBBrw7xTg5AoVDfYK9gLzEwHmGQUGG/n0
IPQR8AcL7A0a+A76D/MYzPC8JRLqAgu66gEJAtEfGP8G6xT27vUPDOLe6hHD+EYE6Pzq5PLy8vf4W/MJ7C8CCrLbLfUYufbfAeb29wH0ABMIHcsGFOzl6gbo
3fDh8hkQ8/Xr/Anp99OWCKHQ/OsCGery/fIREgjn8+fkHabIoibv8gD3/Qj49PPl+9sZ/vubGtwa/AnsvWX3HPJ/+AwNCCDnEPY2Bu8DyhHrDbEX/A778fjh
JeQbDxwGtShZ1zcOExoALxMf/0bm9+wVAhIbB9bozwkqASHbEv0B0EFwLdX/CfsK9+vSADIP3+51/xv59PsCGBTv+goOXd3yxd8v6vDdAwL6xQHyWQ32/f3r
/vC0EQDvCwsHCwskyP20fPsRAgwJ9un6AgUYBU8H1AL8Bu769Oj+xAQHDOwk6X4QG/UWG/UWGirjBVAGABXtI+Hxgfrm8ffqBsMGIOuf/ycEEvX5+uUo4f7+
5/wOA/f3CA/q/Pjf+vH4Cg0W5RvBBScS8vwF7vHwBPXC7QkHC/gB9wz69dvyAvT++PnnAhk06PntAPULCRXm7ekDDfUGAtbn9QQREvTvAvjtFsEB0ND56wX3
/P4C/QAAMwX+/wv6Bvzj6+vyC/jvGPzw/QjM8Q0PDPMJ/uD6Ahnm6unt/hP/CdoX+AbnGwQFEfIM9SHaCujkJfn36+8IAAUCEA39CAPpf+7AXyDbEQEC8gAD
6tf7BA398PLdJewJEfzrAwjq9vH89Q/1+goUDAsbA/nc1wD25f726uXwCgzwBAz6AAMFAEDcFiLuAMka9Qf44uzpB/wL8/v37LH56DMO/uQAH/f36fUD3ewj
4gggAAnn/wP79wUMywjv6vfTAgT/5uYC9RToBCsP7+oQ+wffAgnyCQID9v8H7iEGBu3T9/4AC+n18ejd+Avi8gfy8+Xs6Qb0/e7K4fnv9RHtCN7o/PvX8Pfn
fzL+AfH+2yTx7vv//+T65uT06hHzCxb75vPp+u7ZAwTo7QIeAwD0CuvgB+/h/QT18/f3CPsUA+Pt7vIP+uns2if64+/97wQN/evwCQT9JAP79xEG/ucLDfQF
9voHCg0JAw4EAfQLDAQFCQbfDwMB/gkD7wr+FgEGFPEB9e/yCgvQy+vyEQwC+/IZAyceA9EK1xPrCAo6FA7a+MH81/Dj+Tn/APU/C/z2B83o9dsRO/pJFH8B
4CIM9aQO59kZ2AbO9KMLAu3H99wD5B8iF0fyFsgI+hEKzAzzQAQA8wvp/fXz5ffRBAUNCygeGeoq6+Ls/C7e6uvo+9/r7fvp3/8NDj0laCn7+hQlAwgE7ujU
HC8fBuff4/ze4QXmGg3tRBICO+L9CyMM+ShMCu8w+djt8/s+wAf4DzvU0+IZChA3v/Li/RYqJeYRIeII5fsOAN4FFecO9Q4wCvrVCQTcBPLT7gL4+wkSGw8U
39/e5RlSFeZ/8XIGGS7T/7n01cjhAQ4PsKT9EQfKw+fqAgbp4Ar2DQ4CB/ck5ff7Aw/xBtseIwj77PvzFub6Bvb79Ocb9uP97N7q9Bjy8Pf1BwvqFhEQL0rw
M/Hp9wbw9/E5+OwVAhbzIAv0ASP8HfTtCwT7CBcU9wr29+7MAfAXEuL7NNnpHRYo5/XfHBQQ/N0S9gYT/8aurnZe+QskI+z23tsYC/LHOwMg2fUSGj727a4t
lTUg+jUUBxrV/A0I4xCBL/rzNvfYyQb0F/vqHt5PG2Aa6QHmAOBxut8h6l4Myv8OnBX3Bzfz7hkCHf8FyuMN1eDs7zPx8wwQs/UJc+XoHPuz3bZgCDrnKOEI
+hbk3CrzGlUry/P3zsTyHhn8+uMBwfUE7STu5vbX9B/rBL74ziAV6Pn56wYPGu/WGi3r5LP3qPPJ5s3iHQYJ/uwe0vDhBisJHbizyKss7/7A6PIxDqbNDSA5
2wgDIugcHu0V6gTa6/vgDQYL+A0OExgHVennIRlS0yFkTQQ5Ikc6ESUX/vr0Gh/RBsbZuhnkH6nQAu4A+t393NPQ3RLoFwdN+vUPJujTD/QNFAkdCtkXASRB
Uy/M70DADhvVD/zmBQn/DTIs8RT6QRt/KzLjFQgy8uXxDekqCLHo+CQJ5fMo7/cNAP4KJAsWLfDmAxMFAhHmLSAVKCrWMSJTO/gn5hAJtRkI+fUTGvomKFQ8
CRPiw+rN+OvuwwsW8ujvFQcEDjRf9n3bJwEVHArr9ukd3ff87SejEEeu/iIt+PkdGBXuFCMR0d8hBQUCExXRAjXY5MLwAwSHOP0aGAbl+TX46icp9/ka1Tfn
CCIW5P27LwkOEf0K3RDEFwYZIhAMERTtTf8b4hH5+vIa41UECjQb/TLE3ywPyixM/BMGDS4CA7jwC3EA+ugIG+3ZD//n2A8CIN4QArzw2Ax7GBYSAgYMjyLz
Vxy2BuU0CtYmJhXQzPbV+g4VuAGB7A77AfQJ/un5AQDhEQLq+AXpCvr2Cfn93PTz/A8JCOHtv/jhAcTz8vPu9PUE7/8KDe4172fS5xvYUgXu/QQn7+8J+Pvs
7/wH9O7t4foE8RPpCR4PCQH7Cg0FBPMY/O8ku+8HSfHn5wYo4gn2/PT6+xv7EhgVf7gBBfrcAwQMCeUH7gX4/hT/CwsU6+AUHQsMJxr0ISLj6hfoBPMe5v8Y
BAIX9xEBuu/bCAIg5RAH7fIMJezy5PcIDehODvTuNAMb/gMrKG/X7iAfy+MhA1oN8r0dutX3AkElHv3iCCmj++MoF6sfA/rmvMUS7gzyLWrr6bDI/gzt+xow
8TLwFOnfw/cy/PQQ5/4C/wPXO8LaF97HNdu1vAL5/AML9fIU3hHn5e8WFBDNv+rfJuRD1ypL7xgJJQQYLhbtYA5fBRcbIBk3KjX18egIFucLAsgPIOXkGiMc
StolCjAo5QAbMMQvDrgI9QIjfwzs7gwIAAUD6g/pDfHoyxdu+uPp9hAS++Lk8wr6Aun8/yIC/QgH9zIHNtz17eUF7zX8HfQV+CM18gD22esF/aUF/j778wcM
GQYG6gzVAOoJgfEO+/sDAAwxCN8g4dDr/fP0AvnhB+/r8drvIcfO5fsC8wP37PDy4foLCMXg+vG+9RrU6Ojh+cnqw/T1BvTfKGkH8wD7AvQd/d37+fzs+QL9
68D77QcA6eXO+svx+fgL9vEJ7ePv3RrsAzf04gAHFeb5Efb+DgX/AOLzANMDPwop4/n64/ME4fz85PkB8/0Z+vgC8wf1Bv/nAxH45PIN/f/8COn7EQjk/AbS
JvXd+MvjAxfx7gQEB/T2EQ4cf/gBFfDnCBL86Az48/QCA9b1Fu8E5APpMgXrCvkAC/La+gYYBxcQ7/Xe9Q3c4jMJ5vnk/gASANTz+fb1ChIIAAr2LPDw8BMA
Dwvj+xD4GiIEBwYDAP/3+xnqBwLr+BAR9fIA8RLvDSH09Q/50h4v3eoJBfLo4wcX2OIHF9r4BekVQjYs7/H2CucJ2wkVF+QJ2Pj2AR785/XQH9f0/uMaEfPg
8N3uBxP68g7o78TbGAw+5iP44/3p+vnZAP/kABoOBJriF/EF5QD5DQniBu7wFrvtDvUA+ODT9yzsDfcUA85DrwPr9fgdf/fb9M/VFvffTfIW+jIK9MQFFCUB
7v0fCP4wFRDmP+j09+4a+Av77RDqEjACBCcdDhg+3f7rL/7P9BoU3RT4FfMGBSHj5NQa5wTy8AL4Bw/5ExYB+QkpJNLnCPrz4Pkh1/YG5cDc7hMtIxb/IAgI
HyMWFp3+0grxKhADDfj7SQcLDwP5AB/QrRLUKvcXB/ACHB8FASAQJwUGLx0XRAwLHyMcSft/GSgVA/gI+f0e8f7x4PITAQj4EgH5CQkO8RIM5fgLRAQN4CQL
EAbs+QrwAhIpAPz5BQEQ8OYR4Psg8unJ4Bf98xhZ2xDr++/kA/YA8vHa6fwSAPff6d4MDAL1+/P0+cLb/iHU19jm/+gKQQLO/APnEP325EEWE+k31xryDQ/8
Kwa5APYPMQ0B7f4XDcrwBO4QCC/86e8AGr/97+/d+d30Fh/N++yw9TMK3ewY6DER6Qce/OTyHH8G7gMGMx0AC/yw5/769gHyFP/2GwsNCvza8ubxAfrk9Bvh
6/8S/A70Bezg+wjl5+oiC/zq/AgP/AIjAOsBCMQGBvH2Ah43AOYT+frYBwP0EPoB6xX/ATTyB+n49P7++woAEQfqAtXq/vH3zjAO+fYNH/zu9uM/6wr+8vTb
8Br2rMgnL+APAAwM/uMsBUHcHQ7z1O3sFjHF7sUJ8hcU+vTu9o/6GCscWQur+PTHs+sw/QIH8PwJHPP9+jrwBNDz0P8F9tLfudwT8PA8HdA26eL20CC0/RwS
yBXX2M4jEwXuLfz27NRtDR4YxN/eLygnBTTs8QUzxxHmIMbLHAdEwCsER/B/5BICAPH9SNJGTxAcE9E+yR5As//rHNs42w3srSIB6OXwLu8jAAA02LYc+Pn5
5+i7MRc/Jwfd8yABKPHYF/gGd+D0+966EAQj/uUOD8sBHfb+//gVL+PKuPwGDhrq8/862gP5Lgq7JQ4KqmHo4w4k7hwWD/4C7/fqCSQH29UFA/Px+wD96+0J
B6wBPjgFAc0DAgwM4uaJKQkh7gH+0Q3j3F7sCfoOBfSo4fcB6AcHBAX9FeHO8zIv/AjN9uDw+xL6KjF19AsKfwlj7VoPDvQg6O/d3uvrePVq3Nb13wL/AeYB
Ef33u0rp56ze5+QU/g3g9Qj7Hf8XSP7y8fHF/t7/DhsQzfIv7vE4yPH9E/j04PfyFe3697PZ+RgO/Pnr9yL9rz8K+S0xJeiV9iW20gblDOstQb/6/tEVvQAV
+PffCzAD1CAH5vA71RMi6R39B97l+/001trmI7QQD2T2CAX54c7k2Brg59dN60w5pvwV/QADJRHWu/sCFQPL1yTiQ7q7Swv8Ch7w4foU8TX2FhPWGczsF38f
d/9SKBbsBAzd0voR+BEw+t8PW+nk5wftDQob9830PikLJ+/V4ggkFShNovgRjOsjEL/JYP4GBfX68gj2BPomG+T7BBEY4wz++P4D/AgO+vn78OvaNQPL6PYC
GBMH7x8LHgAQ8gPxBtwHBv0X0wD09wj24+0KDgr/6gD4Bvj06/X5BvTq+vL0+gfuBvsJCQ8c9Rj7Je0GLQwR+Ofg/QHZCPQEAgj2K+v79tUI7RIe/gb1FwsI
AREBBwb25PwL6uoJCPAD+QoLCvUT//P2ABn9BAntQdur9RMT4P77E/vhzekBAOoo+i8Q0n/UA/MEGvMPKO/o9SvnMuPw5Q0b4Pz2BvAbCBdJ1+ET6PX+8u4c
OwEH3PcQAvW1DNkVAw7eJykp7AsG/eJ/BBAg7vj2O/c60wvu+fnm3wcg9cXn9lcW+P8C+QCVBhdwwhEAONzbEvA0PAYD9Hbk4h7KB8zk+qX+0tgpDMXr9s4T
0+XW+jYp+hEP6LrB6e4m4BTu1wAFIPkLCg7AAAvcBfMd8OX/AnnnER3twhkh/Ln68d8MCOTCv/PVTgbiAeULFuQtUdwg4u/uAxHsI/vz+PPyA+n5yh3f990E
n/z8+AzMBuUI7ewJ9yWu+s4bIwgF/BH89dcO5uX64v8U8ewTxScxGAD3KlUCBgAav9sJIvjw8PfqDwzlE+EI7QX8BwDj/Avx4O7s8fr38w7OG+oNFfn8+fgk
+fXt/QbjGuDyEQEFyt4U+wrO+Pgaxv+/+uD++QLt4PHy9v779PQWCxjzAgoB7/fU+wHxAuDwgfIvARb8/vf/CRPp7egFBPcMDA8n9PUBFQIv+wT5BfYcGAgI
8D/6+KLqDzInv8jsyhbpHTff3xDt9hQr0jPt2AZEFvFI8B4jJCdD4A/ZIQjk8dbU1K8GCNtJ5iryHxEfHtQdEfJCLvUc/yjjBBwJ6zKrHFkv5vvxYNcT0fQ/
NQEI8j/2qHgN1/L/JwEiFxF/u+XgMQYt/yLRaORD+BTz/APx7RQIztcM9+MZASX6Iubm0e1C5MoHECrydijvY+/h9ezH5OgX8wvpDeIwGy8GOfOw0QzHVy0a
HRNDHfws6qwaGere+N747eU57/TI4ajumOLI/+4XHxD36SsVBwnUA8NDLgFNDODb59soFfLj5SYDEhEEf9HwFgoRXAfYCR750Ljt0Pcq8ggP/xI6LB2wItrx
/ERRJhfkK+nR7gYJAQvE2wsK0QMYB+6x+uPHEQ3GBhjlyCjcwkK8/RwO9/4E+DgKI+3jGgEf/CkgAuwlAC3uKeUrJyQzHx8H0/kUrw8rkuniIt5XIBUjVObe
JBoS4yoFCDfVfLUp6BAOAh4dF/37/MfxA9vx1un+/wnxAQLxNP0bBxsZ/Pj5+hwP/xru/P20G9a6Au/6ALnwBhcEEAPvGw7tfwv+Dcb00SUJ6u/Q3szxC+Lr
B/j76hTr7uLT3/7uItgHGggS0O//AvHTs9bSC07SCenHAAXy5fj29dzN7x79yQXhJAnW997m5wUDEqT26iPkFgcEBtEC0CIMFAnGECMH7Pv41Pr0BO7jJ+Qz
2xJZ6NT/xwL97QcIAu7u/zsLA0hOdUrwQQYcGBvs+Qn/ENPO2wA08NTrAhzaLRly/BHnpQ6u4jrfMxsb6Rop+ORz+Oc91xu5P9UTABjsEygaBx7B2RvsM8Ma
GfT2vwamENP88dPh5iPeHb/lfyfc8PkNH7j11RgA9gj91fFb5frU4zzU5ens0RDbOOo86SYR+cgwAAMXNAcb89oy4fDtAw7/71/tTv7xCC3/ONoWIi/Yo+sw
4NgqKxMB0wS+5+gJzuMWBsPyEc0zBv795cAS/XXAG+jN9++5pygAxfcTDvXn4v8O7yYU7xj9/gnGEJwA4Of6/doC/ePe9Pn6ByDZC/QT8u5i3wbs+rLHBsTy
JdrdFhU/kPDY+PQAdjH7/QU6GdbtCQTi8gQd/Kzy8xKy77zwA+349g8CBgH6E8IF0Aa1QuMF8ezg+Q3NBfDh8BLn9R4X7yIJ3SwhJP7q/hb09w8X/zAdBeMZ
E/EDBvz++9sc/PXlBRMWA+/3Cx394Rr6gdb2yPff8xQFGe8W/w//+/QFAD39MOfhE+sF8fEq2uzI+OkTEAv22tLwIyzj5c7t/+AK+xL83xwFQx8UGQ44Bz/w
Hf8Z48rm8OMAAOL+7Pnn8xTYIcu79uHoHPXt4gHnt0cE2k4B5Abpz/dQ6RTmGt0GFvb26fJM4TwD9eooDtdd49/bJv0D1hbxLPxT1xf95+3xH2zLx+UGEQcf
6+hSD8z++9mO3xn8CH8eMu3tFxXnRujr8bsA9RQB7OkW/Rr7LeToFOBFMw43PO/qHygaDNcN8NUX/Qrd2PMV6BsJJfzo+wkt7gLsBgfs4w4Z+SP43/dA+Sfi
8C7y/xQVAxnz+SMN2D/DBfwhAvn79RcCHwYP3g0VxggSB90R8BYG/fsXCfoP9ezh7wP57/YR4fvnBwv9+gTu/Pnu5woWFPUX+gczxBYS2B0B6PwA+i3xFSQD
/vca4+7eDvoP9v1NEf/6dgMG7e8C8g3mDRHoCfgAy/3e+jf/ARoC+fn1AwQGf54M2TU7B/Hz/dsM4BH/2/D39gsSJM8l+RoS5Bf8zN4EAOW9TAzmDusA2PEV
DSQjAdUiuBkR3gXOHzvYEP0X6dEK+9cLveoz6+wfL67/HvkDAwkrBPw4G9jyfO4Cf/4aD3DrARAFEQHsEQMgKBP0Bfr4/LgJ8PUD+dwoFuYICSO+JwjwPzUV
3BkxFjJK8AYrKgPtBAIGDA0T8Urv8PojCAPcAjFA5gX2GfwD+gMGF/H6Igwx9x7t5PoCK9f7Mh3yAvrcBeP+4RUERfL9XvUiAgzq+TMGI8H9JRQFEN8HCgMJ
4hDsGwEM9uDn/f4F8/bwxzcZCd4x7ev7GRLjEwne81q49gv8OCEB8McLzvbbAfsSBg30DuJ5SzhStdkX8gz9IgoNIfsD9/j08gLHGefAMN3l8Pb55Qziyhjl
1wbl8fIRDQoUGvoOEPnw/vtGCPLz9/4L5NfBUmnwZ8/QEPvlA/wAHCsn083YI///6rbyAmPSDe3w7fv0vefRtQ0eEATe7vHsf+gy07z/RvzcJtkgxAXY9M7e
CdbLBGhZ5boi6+/+zN0/JwoiHyIe8vvuERX7HrML/BLu/BoTBmINARAEOfj0LL/q6xoGIhz/BdsSCQf6DPcoKfwK9BvlDA37zMjyB/E0CfkPvtkGChL2ASLt
Guvt3TsjBfsh/fMTBPPz/RYM4fAG6/IL7RgQIg70CPHQCdoH9hHw4PLyCd78897/KATyJLx//BT64g/0+QX77tT4OA4/HQgR9x4I8OQGHPj8/AH2DA3s/QUb
5wgDDucg9ggmGt70Egvi5eft8+jj9/frAgHPDwjkAA8J+w/xHgCyEw8L9BkNIws3A9kA8vXj+eX48xz80iKBH/D1/s8IGAMj8BryESkK7gr4IOsPaiUc+woc
BtYM9/fq/fXr5/nvpPCp7ssRDAgIDf3u5f3n8QQk0PXLAEXdCBUBCOAG8NzWGvz09PP4FO3xKAjQ9PlMDgbpGNkJEPcn/Q31If4Y7+kQPQLmDiMRPjL58PT7
HS/9Px0J6fwP/yT65//r5PwH9g4rLvUbClwJ7dq9Jh7f8wYn8vXr7d3k9A4K8NL7EgEV/ucCNDQW8vbeA9HWHA0FABEN+LueGv3t7+708+r26wjGA9oB9xH/
Dw3pAgkV6Qrs6v0lMFTqzxEd+eMJ7eju4yEaCOEDD/379/717+oY8PQGKQcW4hTgEvL65fH14e8pBQz0CdsBHNndG9zy8+7n/dAFxuTo59UA+/73BeL98wvc
2QrUCOLw5An3yO359vHT9jf4/wv15ATt0e3k7/UOqfz8GPDrDO8n+A6B+/sJ+w4D7OMO3QUKFdgJ5BcJBQPM1wj39fwK6ycJGNTyzuT5EfwH9vnrB+DZ5AoO
+uzv9eLkEQEA/ewX9nv3re/7IH8TDtgs0/T48e7RBu8E+fL/CQfI3cz5/+zp6xTl+OUEAAZDtfGm+xAFEOUW2Qf53/Xm5/Ma8wAADiAOHbrp/w3x/9UXAtMn
/vL37/L2HfXn8PfqMhwHCAXawMX3IAoI5wrU6w3a+Dnb2PwWCyUHGOXh9wIU2+DdAB8w0I1MAev7xurbCPvg79z/DNz1Acj0+BMEAf3vC+QKLuLZCOQE9dT8
7EQl+uauQPmf7szO4+vbEuS86d0Qy8fqDkcc1/LdFcfj8r4s2cX2LmUC+8I1+svy6APf4v0kBdPe//8Y1PURCfQpJ/ET+v/o5vzh2fPT4woWH8kkGeL01hgK
ALMWGP/HCw/D2P/v9BXi+fcrOATD0GodgQ1f8Pzi6QD30RJe0PHpDmbwe2z7Auv9zArPHx0Nwi7pKe76GdQBeiotEdjOFv/RKMa79foVAvMI8AH0+vbI1Ngb
QOX4A+YB//TcJfLs5SQGEvZECvAg+/Tt5Nz99swCByIK7v9I5f7rAhEZfxkC9fsL6Njp9dXy/PIJ+vL2D/ztC+7u/AcR3vP0CwwaPAQt//Ds/e/lFhQE7e8L
CBHaAv4v+w8oQADv/eEKGxzg/PD8B+nv5tf5/wID8ykL+xMa+SrzERTtEfYFCTzoBv0fCvoL1vHwGigh3wX39hnw/RDvCSgKCuwCE+Xr/QUDFRT1E9P/3Pci
yiUEE0UMPxjZFJrnnwDhKxw2+yZBw9v7BPwM4u7bAwcNKfwBI/sYkcQhKM7O+hPPv+suG/ctQgQL/AX8uixSvf8ECAAU8/EXFw34IhMEDfrp4vxB2t0PeMk8
7rKZdwrnu8364wfj2S4T6B1Y4fX6tefO9CNBRwrO/efqqtsIZ7/YzQQk09z1zUD7//EPgfDU1a0E/TDsJ/nk73z6ugRZ/OT09BkLFecJMPrUUp3v08wNQA0b
TyArLdMjBCklB/f7HBMLBwj5C+vP67ApyzL27AsFDATcKxP0F1HhIvtBAQP2Mef28QkTHt0H8jb6Jwkb+Vku+QwIcOIS/+guqCDz7SMM+N0JAeMIKRl/IFgJ
9wH/N/vx/QLtEBgJKTNj6hP1GSMQAAzauORWHyH29g704yz7Vk7w6tS1DAMi2x3tuvDkCucO8AX3Dx/j5crM6T7m3tPizRbj/+7geInins1g1tXvDgUT6iLK
O/vW8ene3Mzl6tLD8cnGB/UI2O3f5gAVEfMTDg8EDxV2FSgJ0h/iEPUX9kz+HCf18Poe8BpAAP926PgEGxn/6k8xPhAI+BC8K7IeFgoGgbUNBxHJBdv0Be7v
7uv57OnxFwC11rv4UQr/2u/l4gv1ANxb4vHuGBP12M79Auly++7d+/Tt6e/6fAkOBgLuDtsV/A315Nn6DQf7Jyv5DCAlDdYbF/gAKgPsESEkE/oBBRDfSvTj
10Tj7SPi9Okr5QP43PP6Cv4LCXoF/eXNFRX04O8RDtb93fv/3xUB+9P5FAQX1RX/8+tH3+HpDPfvL9vn8uGcB5nv4MHiJd34AA0D2SLt7evo4vfAKxUmU9L0
7gn2Aw2r+M/mGdEn3gftBAMHnvwiNVnR/SACBPbKxQ373OzUGfWW3iDlNhwK4PXy1ArazTryGNTg6Qr17Qr0ACPR+/4Q1EE4HS3/XSkgO9YqD39rAiX8OBUO
WfHpnx/UFVL2Jfsbs9FnMfo/AC8qvyU5XukTTB1COf9629fLSWH6BOo50SFBK/kPFfTn4v4EF+a8G8cRlAgQDNzzEREI9AkbJBbyEP//JPTP8tXj2qwTBP71
GgYm3sVGIhYeIf0ZF0IHzzsfnhAxIgb1594LBR0d0SfI/fXfCvrjqvbu9+UCBTcU6xfK81cH/esBE/YS8PHk6QjhDPja+uvd5EUV6icg1+gcHQLqCSD6+OUC
Eijhz7EVIwkN0zEbDO4BDiHZEB0WIuj3gQ7f8+D6DuwUFwX/yPINDRL5DtOjDcjqCxUI3vwMxfPZ9PoGCfYVBfMOA/sS2PP6+OwvBPIDGdEA7xPq9RbjBtPS
8heBFf0D6wcK+A/j8hHtCO8uEUz9z/f/8SACBQzD+y4M/A79CgIb9Rrp8AQCBO8IAw8wHhPd6ebqAAnn6BDp7RPw0PTn/gnpFPcN+w0M9vEF2/Ah+xgW7gE7
DPzv7PoGDOn92vsF8OkC//Py5PP+Fvby/QgJ8+/yBP8CK9sK0wH+88gB+Av92APm9/7wDfMB8hoTyt4G7QcjF/EABtYA5NUIRvr/9/4T4P5J/M7sKAoFCPwb
ItbfA/4i9A3a8qzeGAw+/PwN5R0ADlcFAPL4IRvxK+MhA/HcstEdBfPdHrnj99gAIPIY4QYWwAQQ//X9+vUr8QTcD/z53Az7yQTGf4fw9OICABPl8uj0HPwn
Fg/yL+Q9/+H0ASDt6AgI6N73CQ4O588oJ/jOwSUQ88jp8y/5+AwH5B73KyMRdvjWPrh65uowEgq74/IeGAX7BevfDOoE1B3iABzi+RkAtera9wfb/QD37+Ua
CADOFMTl0ewF6+r9/vryF8j72N/8+vSiXukuxiLMASLmvdrtBeXUFMn0fwXz+ObsBv0B1Q/3yr8dJf8l/SMeE/kG+jMgAA0h9BEYGQwDCAgWDRkQ8z356R8g
4+Qn8xIg9ArdCC/26RYEA17j5w47+f0M9CkPJfrp+vwmMAP0APT5Cdo1/SLqE8TIPBcWEB4PBh0u8AcOSO00+AX9CwwcWBQDBfwsOPEF/w4uDjIJ5hMfEvcG
NUFB8v7xCAf62Pj6Ce+ByaP3F+w3COIB8Rv58uDsyPQI8QjH/sQQ6NHV3v3fH/MH0xT4AdJVG9wIzQIR7v75FuUH72cxHvcDHgQH5f3n1AX85xTe9EElPv7x
EtYTK84wJAsc4hHU+gzH298c3kPQIvw50/QYCAY+zf39KxAx4SYZOMznBuEGIfbr4PvzTsoS2BAmDgv7UxkC1wMW5Cbp9+EZowL5BQMF7PTd1hkW2QYz8etZ
HNkMBevOLQgO4OgfAPAX0PoE5ufq/gH/9PMD4RX2LfUY8f308wb75Pb8A/8ABOjkGgH3/+X49ejw4tz59ur8+v4Afx0jMPwA5PT3CBLOEtoAERcQDA0KFfQI
FvoU8/0E7wsNDggNBvIFCA7m5xTzBvsQ+APh6/s7DhXpBAABDwX1GT8VBRkU9CQSCQUcFAXv+xHzAQMAGPgOBD0NJvroGAEa/f8L5/3xBQ0E+Aj89A0vFCEO
4/QI5RsQKRn8GAP9DR4EJhUPEwcIIxAS8ehQJvn14MPeHx8VI+6s/8q3jA68Ih4eFslMryUJGj6V3vMnstKB6+RDFv4SwC4d1yFM7xVIMljTzwgFWio1MvcR
tQAG7xg78x/9zwki3BjobdZD/bu///wj+jgeBeIRwT3M/cMl+hziF/nZEQwi7AsC80gjKt4bCcwYCvWv8y/fIA/X6z8FCfkDHf/F9+gdYuY3rWQrCS0AMbrL
0Oz0XvYfSK8P90Ty1yT3+bAHN8EexRJHJvTJpdoLIgOkkwIsR9ZwUwMeCdTwBfP/8v4B5N7N6PDz5xX3Du39IQDpByLa+fYbFiHnGhEN+dYA5RUDIN3i8xlB
6eQBO9H5NPr84QsetqHrADwCFCQjFCEB9PH1D88XGfslK/oPIBjx0hAT7BXZAwYjQwb0LPIABhb0ERwJ3vLdQhfsp/IF6gH1FDPPERYg7E0bBPH6QDATBcTv
EO0YB/X64gQyXyfjC+cNwdv5uOzQExQPzihCIgX1yx4L9Ob26hMf+O0pFxPu7+obf+3S9ffrBPQIFQEM+gbt8//mLer7+ecGC+f7Cvbk8uIX7/bOAPDo7gf/
8PH0APIF5g8H9OrzfzP/IOfu9wH77OzmFukJAvkABv4FG/T6IvzsCf8FDAwN+grzBAL2BQXu/RX55AQFBvwX/vr0BADv7vwqCQMHAxgN9kkOCOsCAPUA7xDu
HAko+xAHC/zmFyUdAgEF//72BvwX6gkCChUGOxL9AvQIHP8BFwsJ0/QTDQ3+DxsZCgsi9+ElDQMHMQkS9wQRGg4KCwAE9xkA7f/k8wf2MewMCw0GBQAF8PcV
/wYYA/PfGwnzF+YM7/v9HugbAwQVCAbmQ90b+w785/8GEvfmGvgC+PIMDwDv7/r8Cwvm7AMAHPzrDwUW//0C8A0SDv8jBfz4AvHq8AbyAAvg9PoSARYN/BsM
/CIZ/g4BBg4K3u367Ovu/u/39+Tq+BMB2wgH9vj8BvoD3gEq9v7sFh7nf/kC7wL5A/DmAff0GBTx6fT3Av0O5Ho26g7xDf8D9RvO88nCx+wC/woFBhH406Uh
unER3gLU/fXjP+OdOjw83S029EeuPM487+Ll9dpx8xbDzwbk2wLI5AXs+dlH1exN5EgDx7jF3zkoBfnv/OZ50eVSGLYC7A4T2QELuksnAqUc7yZHHCIQKArq
5Z8UTNbnArev/ev/8wHZzdcif/wu/w1MDEkFUf0TLxkoKNEG6OkB5wIHBGwIEwXy5dQp7ZnTAfbe6OwNJAIa4AA1B9ID1vcCInzbH/UmDvHc0f0uC+Iw+cku
+VIbyfj1LAsiDxVD6PUXBAY09SzbCvfVB7/CHucM+AgN/foD//gx6u7U5xF35wri7vXqEMYv3AEYCeLqgRLeFRYB0+Lp+u8TP/o24xjYIOL/2vP33t3dBNII
+u3yFwkzIxH26iXUAu4R487eOOvqBf/w6SkdBeoA4AX3AhEKNQ775jQWDAoIAfULBQkDH+on1vT6BvILFPA3BjvQRfo2T+NNLgExFLEoKQEI7+Yo+/LYDyT2
Cr8EHwnk+M//38MHB+r1+d4EFQfi3iQlvcvRFiDm7Aoi9PoL3Rm/Fxd5zQVRJOcwEujh+dHaARr18Osn+az43Ob/Opjx5P7/4fH5FfPxDQbYAg8oLe0m/Afu
3gjv7w/9/PgpIt/fC9mf0k3+9gTY/OPS7gBXCh0q/OcBu/wI5vvoAyHuAeQJ/NL4Ef0J6unq+8X7/f/YuA+87O/p49zwC/L2HQgGKOIGzFAV6ez98f7myv4x
vO0EDA/H7n8WCcn0AA74EgD41w/kItoCBiQE/AAI0g8jEtYa9e/48h4PD+3+CBIXFA4FSvwOAOvwCP0B7/brI+8ECurrJS0cwg/3COj+mwAfgdj5ChnRDPMZ
9hAA6gopCwa5J/IACgYCJiP6B+MEEgwSFf7xLSLrEwgC5xPhCQkd6CH2vxgD4Pkw9PDxGLvN5OgF+fgHAPEgEbMH/xHf/Tw3CQrq8gsB/vUQOfn0AP7zvQbk
/vcm4A7u+PUU9AUe+8/e2ugI2RQSDfu5DjEt6/ri3OLz9Or1yjrw/wEzjgzzWDjWIgYDzt0J7LLtAwD7Chwj8AELHeT8Hg0HBCfxLR/5rgzk+g8Zq/j9EMf0
gVVHmOUq8+MH8Rzj7bMAPhAj4QO/DQgvFikA8ARM9+1CGwgK6hn9NuGdCRP1BNvF+P0aAhfdud0Y30w5Eh7TJP31KenXCANABBYhAKXxABjsASQM6jP39QTa
88wKG/oV+OwKC9wY/ADh7MTRJRLYVRP26Pv4+8MeCvDvQ9EsBBkxzAnlx+YB+ufyEAwCCQAOxgzlChfd4f7u9vL48+0EFBD17A8fEgD/D/L9AyAOJwT2+vYE
+P78/hMX/8/1D+gEgRMctOMF+9kH6QUN0BEA//wI/BLs7ugKAPDq+BMHA+7k9/cRAxj3+RjmCQkk9vD6Gfrz5vf78/4Z/CP4De/24uoPBPoK9wIkBQL9Ba//
/+Pt8Pgs4A7rChnT/e7+CA/7Dwfq9/D1//YC7/4G8QQI9AUX+PAV3Pj2ABj8IdkLDico5hkGwPMD+fH5CNMB5QAd5QUZBv7t8Qj39PUW9vX9EjMQEjQdGf4c
/wUK9RYJHxji6vkWH/cMDCAgyeYF/PoRlQvsgRX+A//qChYI3QIA+sIZDgDjDRstx+4G7gwND+Xa1Q09EQgCIRPnIgX0H/wB/AUU+/3n9AsF+Czj+yLk47Yf
0rbyCQgZLPjU4qgFAOn7CuoN/SkE/vn+AQcxJwML7fkA6PjrBd8CEgEA6AQW5vn7COcD7xv7LBs0Ix/9GxAUDeTj0w4W6vjeH9y7/v83+Bf+8wKa8OXiEe8M
/vP0AQj6/wUuK/1d6dP7G8cBCuXTHu5T8gv+EExP0cQD1sHkgfv8ldj//NzP/e0e2Or/WyhEHSPZ7Oo7FsP34zQF9xoE+wovCvX8SvP1FvUYERfv8vv16BPh
1P7j+AkFFQH/KMYRB/zX+QMSSBob6qYRAP8RASU+0zoC67vyxe8nSu7p/+z5GPcN9yHh6R8dHwT77fD6//TgvyAA7PFB/fIQJSj00t7u2/oG3ej//+8U6v/2
u+Q5HbD/7/O47hLrAfT6IwrqEEfx9vMG8gjm50sG+t8K/yEVCdgMAxUN5wjyLbn8gSL7pfHyBf3sGh01xM4ABcmlHefYMgtFOAsnBgUrDgra2grb/hX7Auff
9v8dBQT/B/r05Sfu4f3t7BrXFtjTCuL3BfTkDfP07QMN77lAAOcFDywlpf/h3wYVHPsdDhEECeAe2ezw+RzlIwQR8/0e+STrHSDmzOjl/hgf8/jXAfoBCgHr
7Qrr/ssOBv0R9/8++8sAQwrFDg/QyvPa+88M6iTI9jH59/P63unz9RzwAPEOABIR8AAe+iUeywbyKtDZgfgktQvt/83a/SUUyvoBBrAy+Q7d3wdGwc4p3Qn+
7/Au7/YPBPzx8dT+C/YkAv7B+gXV9x7b0+3m7yQVHwiy64+zUpcoHgAf4Rj5RKj1AAEqBQDnn0kCVEHd7Pn7Awwl1fXp6/Qf/yfV0iv4/w8XxtkiFvIzvgIL
DSUo3NC4Jetg7TL+pBcIAi4S3fryLgDC8++7ue0BHGoV6OndFSEFDOfR/9D2AAEK9Nj08TgD8OYB7w/VGwQr7NvM+ybm5gEwy+I65VT+C7oVCv1ABQoAyCa7
2inDxw/0+LP76Qjr6FnxwuXeEgD9JQt/2u8fABL3zvu2FsY5JPit7/T34/Y66BXzIgvv9fjp3AHZHtnJANstJwMDlxcJ6AcCJ/Dj9+koZRECBRD0/EcGKgzi
LPfjstztDv8zQMgCDxfBHRsXHNLz2AUBCw76RwcH+Owc9gAul+Ew9gPw5wZJSNoQECX+/+gMEcgpWxhPBdLkCgH/FgL4PfoU8NnS5inT2rTU/v/PilgcsRjy
+e8G6S/eERwCLyu/KeXu/98aQQUlL/b66rVCW/844dQ6/emw+wcBBhIc7iELGvK69M/Y7x7yNQawCePkP8CuEv9B/87q58+X//r/GDT4rRYL+S8cALzsWfTO
GRXrBuMuBSYXt7wCgfvd89Ne8hbj+zABxQj31T3t5e4UMTTVEwH/UPryKs0L6QAX9/HzCfPu/QAKD9n/DQnt+iMZ/xMOBQAH6Nf28AzyE+7y+tcSEvkCE/cS
xxHpFsr3gQr3hPr9AgUh/yAX3P4BB8kgCBDkHwcB9+nzCBkS9+O6/fNgBuoIBen8DQf39PjOH/H7+PzHC/rp3iv49wwE/87z8+QG8fMXD+UdHLPVAffy68cQ
uPoDFhHe8AoNCfUV5eX0Beoh8jcBDhn84AT2Den0Jg8Oyuj8/SkgCwnwEvkoEAkZ7Q3yHQvp5d8FUwEdwgELGwhACxQmDfouCB4CG7ITJbECxAltAvYY9ScK
+cvgHAjP6OIIBxMauuf+3Qr84DQSTf72BDLkFScmGvcB2ggSFAPn3vb7DAGxG+bw+uYk7hUM7Qr2zwEDMAUH+RQoGOrf6PQlJBvtKQoHA/7Y5/cBAOi7D//t
ER7dDNEvAKZv+yAX4xzy9hjJf/Ac6gr42/70CQigBgYQ2QgA5/gh87XnA+APqgEBK9x56wxXMAoZDZ/8pPkJA+3b5Ron/gEhgfn+CfHAH/zw8/JF6eD6uhT9
/Q4pGQEU/QgP/PvzEus57v8N4B/G6xYK6CwHFQwHu0IA6PIFBM36Cg9f1gkAI+Xv+zDv0wwXDtkY2hQO4gD37AHu9D8DCvVMD/zo9ibqwRMCMyYB8RoX/+oF
3vwLChv72uPi8gP08xz0FdkeAfkaN9rWsiEYLTYB6hP5DP/28PwE9QgJ/hDfAgQI2u//G9L8Ii4U7/H39R88DNQQLMcJ8Rb/6+ntHxoC7tS4/AAX3WZAGa/9
8/vu+/Xf3UkEKUvg+eHu8Prk29kSDub3/hz15YEYFPDI7PIjH/j8StQHNangGPry/an0H6H09uj/ET0AuCrlDwXQ6OJtNeTwAx3q/REBCtL/IwEH7+NLAgMd
qgIgDPve8P83JhIU1ULkIPwBvQCR7/wP0xu78srDAbSrBNNdAB8Cp08XBPf41AACZvL7ttIzCBUeUdYzNgnaOKPGlr8AzgD/5hCzREgJGwkuDQPslQMH7wgW
DAsfxAAg6B836tbx7ADyCB/o8BAA+BLX7jr4LftY8hcP/PcN/PkI7uoK3d4Q4Q9WAuTU6frygeg5sPT4Ax3e4/HzwewA/dYf8sj5CPEBA0Du6AfNBfgP9vEg
F+77I+jrChAb8gfgCQP60ggGAxIN2SL7BRHX/O0x1u4h/QFAHvYS/sIY/zzmEP8zrvoJ3RcCDvdIVP0D69kA8+3jBfQb8//q3gMHRicU8+XWAUn+JPckFfbf
EjEE6+/69PkE7esCqO0S1wDL7FCGf8zF/BPT3F4CA+v3I9Eg9L7j+gPJA+AI69D4Dfzyxh4q/hTsCd/M3us9JAb7LM/vw937/dP6AQUACCEA0PvzLdoM7fnr
///j6/UBBfkAABPw9eUEDfr/8wD9//rn9+kD8xAJAvrj5Nf3E8XZ+RX4Af0v9vn9Ivfh+wHxANDJBOb48gQC4SH9DPf2M/8OOhDy7+vhAEX1CvXvAQH///v0
3/Xl7uL44+PTNOQJ4+jvEQrf/gAA6crhHyMmNAATt/36RAENBvHpHhLy888C/Qz4Avv9Cf4o0OL+1uwHGPTgIgAf7/sUCzAbr9MDDtgGgd8BhBPz/PUL6REJ
8xIB8wIRIzb5/xcx7fDo+uYNCSX5+Rgx7ezuLtYDBPq8A+79EjcH+Q/TGvoQ7vDiCg/q+7TVLeLwGPjzJurw/rEZABUBA9vQ2PvxEfb+2+frHwbyuAj97QAF
//zT0hIR6An1+uQTFCAFygYRDjoy7gsH+Oo5AA0OzSUB8PcBChs3BAC36Tz+ywD4BgMFEUP/9AUAC/b8CA0JOQK88gD48Prv4O38CLQZ7Arx7/053fIBL+rx
RdsH09b18SDu4xkH7tQAFB/s4S757/va4gkL7AEH9BjxCQwK+EUFB+Hi4Owd9ecC/+HfAdXKHwIjMhXvMhXyEOH+3zn8C/vi4AEFI/P0ADMD8tPNEwMcf/TN
2wbq5fwe2+z+1Qf//x4KCekGTQT/FOb36BD2I/7r+fH9B0vyHQT27s7PHRQGPMfW2v8NDf8hgfoLIP7l+x7x5BMG7Nn3AxLt+xn4KAAoIxz0DNAMEOoA9yv4
/8/2EvP/ssnjLMPxivnkyAj3/OX09A8e6jT/7voA7iCpKwkWE/UI9wjj9fEzKesTI+AEGzL5Axvx///xIwcX5u7s4gJC9SPe3ODoGuXmJ8H1BgE49f8fNKfR
AeQAEQ0uxOwCHScB7//9H/zv8vkEC/P/BRcF8Qz5/f8DyenoF/no7SsSFBUd6QvxRRs08/f/9OD7Bw4K2D0mBwBShAUS8Pzp/QrRJuRKHBsJ0B3DB+8m4REz
A/b50uQzF9QT3TtQ3/bT7kXM5drQEOkKgfdBhuf2+wDa/glw1yH+Ny1H9zDJEBo8Mezy+vfEDBMEA8TpFRQQQvsv/u21Jyb5zxY+MAXr+fAMpxv75AxeLrnj
Fc/QCfsZPMrpLZTJ/wsWCxT7wewIOvnWwwT3PhJo6hj7NCrmEtgvGkAJ4gkQ0wS5NR4XptkI6S8Q8gj7PAjyJCIrxAALGATwHOgAHwAq6fslEgrVDhf2EA4d
Ct7zEf3p6u0AH/0J+Qz+9wT/+Qrl7jIL9uHlCCcWvuIRBwkDgRXcq+sa/OjsAfAY3wgB8PkJDCPNEOQPMfXq+QYG/doJFwgLDOr4/vsuGAb2//cA8AYG/+Xf
0O8w+e77DBfzBOYODeb2APvvKxX1ELbX/w3U7vQv5xD8EBH01Q7/MAXx/Q0IDv70/NL33x4D/P/+/AD4M/Dj1v/7Ix8dBPD+Oyb4AAgq4v74EIz6DkHhOgC+
2P3pvP+qDDvo1O7tC8MACw85GT/+p/dF9n8N6iv/S+ffLETyRvofB56RBmQ03RMvJl9xk+Lc8eGr+68cQHIA+t8sVPXl+ua3HRXMABHWCRdWNiwALSkB+hRY
KO5p8N/otgZYOFMFICEBtw8uoUjVGAYVOdbUF/sb8e7z4gTFABbYC94BLxn33w9Eykwo/fsII8sJ7+FeA+waEOwbA/kUHUofDj8IXif6/OYb/yjpPgjZ6NoE
NQ4L+PfgEBAdJwBg6+JOAQTo7+cbMvb2CgwB6CP/Dv8OM/4zFxT0/+b53M4PCL7/ze0OBnR/HPfgAfQE+ygS994EAlcL8CUBIPwB5z4DBQwL/vIHBAcX/Q4l
AAoR/vv9/OYB5voFAwL8+eTxDP7p2v3x+gTC3/QGJiMCARzx6P0IAAPdCPQD5gjuAOTrOOrdCALnnCv9+ej34f4HDPz+DfPE/Ub3Nw7+Mvj9OtIS+RL37uoA
E/cMFRIs6vUD6QIS0gADPR7pBB0p8AL0wysi48DyDPMK6zIJ+Ob06z0MFScWFv3dGcz0Fwb+FNpYIs0AAfMZEkUOqegmP+DXlfYHsf0Q/OL1DTwWsPAAFzYN
Fi/JLg8NlBq1GvII6AABBOAF8wT+10TnASzHHC+43Nzk+AnqEBBa/u8gLSnZ2dHY8+qsAgofDxcSDIHY/w8SAhT1mCYWYc4Czx4BJAIQ1Rb0EfgQ9WQW/A78
Bfz0AAz3FbHp6dgdIfoc4fjjOxZYAO8H7gcM/g0J6fgY+gCoBRwSAdPcEDP3/dIJDvn9Fx72A8fX6QII9uoJDgsFfyjdA0YLF/JL+NWp+SwI/NoSxQs4BcQI
A/z3+LMu6nkA9RcIDAr9CxkxCAv0xvfr8jD7wQS1EvAB+AYF/vso+/rSE/Ug6l3h8h28/OAh6vEXFOkNFwIK/PgKKwfbEPD2ACn8APbQ/wbzvx7o7vkLLfsW
5wYD7+XYAkHcQg0BDvv63Bvqzwvx7Av/R/n9BBrvB/lg6u7Z2gQENfTgGRgz6gHpDBf+LBTyAi/c8dQF/AP9CxMEAR8CGQ8C+7Xo8g79IPUA+wMUFBUc/TT2
5/ITDdvGgfkSmb8OBxMPBP7p9uwA/voH9xz8BfYBLgYm9Q4f9wzkBT0QECfx0BHm8+MlCyXm9PAbDRAEBgwR5dEIAyv7IgHc3L326fg9EBUa2KMf//wHG/Ym
6C0RHVjAEfcHI/QezAf4GRf59DO/9/ocxBblGe4L4wPwz8gVACITKfLt5wkTIOVKCezoFvXrGQEP5wELxAIGHtQVJwDZyfcB8eby/QAI6fbz9wH/ERgA7hoE
+NvU5uAp9ugMHSYj+dc3LC8BgTgOjAkR/PcEMOQoCCb/4P0JGwQKHgXgAtTk7AAA9VnN7wLp7u/6FBIUAvooBiPqDwrwRwnWPw4eCu3u9voDG5sCtewC+/nC
KfX7W/0BAfky+tr8uTf5LTQQ+Q//BQgz/PcB2A27+i3g9CgZxAcGHvw7AS8Y+fH7BD0yFPXO6QENCcUCrOTyAvnt7gj4IwAmrNs56AX8+xQE2NwdA/P/7THq
8EYwJvz5+hwZ+BkNDfTVIQLOBPX4BS4AyOQBNxP2jBkVhysX/vzm8fEYEzsB1Q8dGxkD5hHz+bQKJefd//vz//LnD/v1B84cBfvvCgTq8xUX7Qb9Adccydge
CzQl+PnOVd8DKPIV2wTGF4Hy/hms7Ds7vy8E8QotHvfmBf/V5fQECu4kAvjvB/j9xQIJ8gE/7f38D+/xEwL0Sfkb9fMb6FAc7xf22+0G7eH5AwDw+zP0KcLC
8dzuKkgQ+t38CuXYAPoKCQLwDfoODwAM7QnhDREl4vIF/xfhG+bFFffn/fkGqf3+CEW98x8C9/YAENX+8QT/AgvpFvTLOAO2Bgvz9fr2HT/66O/9CyPv/e3p
BQj1NeIf/e8TFN7R7RXj8/YJ5if7//kW1vbrPfH+AAi13v3GAPcN7V7npCnk1gT8MREB8PFg/frpIfDs7f/uxAL1C+Pj/i3x5uGB/wO39v3HBiv9Cf7/9PHo
7Psg+gD+7fQGFzH/+wz5Cy8EAfUB8iQL9N0LAv/u+QMUBdr4AAIR/ugcFuIO+Pf19/v29fcSHxcMFgX9AAjk8x75C/oA5xQRCykD8PwP8N73BP7wEPbf6/zZ
APoB7Pr5KgAF+AIA/xb4DwPn+v305wv0Bh349RcF+ffj/P/s8QIg7u0TACBGC/sp9gP+DOEJMQUA/Av08eT26wXuBQMJ7yML5/UH9gQGESYEEv8A+dR/9uok
HAYsD+f96AMG+vsA+dQuFwAQ2fcOJ+fcCu4N+xYKHgvwGDgHEwgNCAEe9+Hy6Qn+G+/VBsv1EBYEHCgg9xv09vohgQL0jgHuBvsM9wow0ikABgkM+/3uAfgN
7fTT8wg+9eP7DB0qC/cQCQj1EALgBgLgCwH23yX58uX7+AbqBe8AFNoODt77/wH+CfsgCslEAA7MBR4E2CP46gwDDgIFF/wG6kn7+Q4TCADyGP4T6wz0BusI
CQ/e6xkCFgYD+Nnm/gZa6vnl7v4S+P/wHRUHQADd+il/Bb3kDjIjvtL07/L6CzwxFHsP/wEi/fIWEfjx8x8MIjfRR/0AB8LH9yY61+rh7B8P9rX6BtMG/vv7
4sMAMd8C8dwFAhBAEQIP4PwBBfIZ+PwV4/8CEO4J+PnvA/PmD/IKCfv86/ri+RsHGfoDA/f88A/yAgAHCwkIFgLqAPby7e0H9gcOUwcSGQcSJPzx+QH5CgIu
AND9xwH1zPMI6Tb4BBME3Qr53aMc3/wUBvfzEwAIO/v7wBT3ExcLEgD0BL8B6PvuEWfcGCw9BCnx78PrDH3U9QfNHgjhFvb3y8XdH1P+88cP/ALb2/TR/i0S
9+Iuy74G/AgQ3BD7IvMA7DUIHfD5CQ8BGbMaJf3vAAQEGvzUAoIDOOXpFPHj//s30/RA9DzjEv33xj9M9Pz+EPAfB+TW//U22PLt+fc7AM0U1/ri2Ab6h+bd
Fab/+AfwDSbwBRNKA2jifyL6VAflAKj/aeT5CCUKm6sTJtwRIQoPNmonBfn+C83SK8s2AwBA4FI2NPtXCNMHGO3NAwjZ+fTbEjn1CAUB/B7fBePZucjcE8P4
5goS/mdUAvU+98PWwPrr8X8E5Tyisar31fwA8McCkjqs0PrM6+n99gbizvbtJ/LB5dQA4+/81Rvg+dHs2tivHvnP5fPXSPfBLfHk8JwAIBVaBPvi9TD/+iAg
AAVQdNAuMfDfsUT8U+/l8O8SffQVMNKh/Dfm/Qj3LzPjw+IAuTL34hIBHDNP6pAtA+McDi/4yvf9ZAD/4P4xCv8YlywO5UDPDxnx7xQGEe8O5Mzl7ugKJgIz
6+X/DP8DH+T5HMm6zgIYFD8VwuMCBc3igV3y2f8B+dDV9h0c0w0AEcoVJSzFCAb8/urPC/vwBuwE6gYMGwj9PPMI+hMSEPLcKvQoEu7M6/bjsTEE9gLv/dHr
99fNEv8RJRULDJvg/wUcAu8K3ggFGADp3xbqLRHv9QX9NABG/SzruwD1EgcT0RkeHfvuuuHsrR5F+eMdJNEdHfgG6h4BBtkJMhjYZwBCF+1T0/D7Fx4tdgv1
/wQF+O81HQoa3AkLG2D+AP0N5d634OjfDgOgDfIp/vbh/SAGAOf7wtwS+3/O+em0Dhn/JgfSHvIbD/78s+bMKfoO/PQH4vMU7DwGHwMf/PDzB/QVGQklLv/n
IBfugvr15xk5Di4k6ND1/vsHohAhQqoQAPkP7fEj0RwAtwqn7ivj0P/78gz+uQr8BFj4O93/APzs9vP3JxjtEtQHBeUk/QP5AszXBvIYow/8Z8z0AAHaGgHt
5fv/AyDOBBn/Fvv98O7/APQRB/0gDwIY/fj3CM4E/fv3CtgQCQQlFCwj2PwD9+bzgf8TowH0C/LS2PcJ/yP/DvT+EzLo4R8y+PfWGiQL8eQdI/USBgkB+hMT
Hfr+BQP0HRDl/R/pDv0q2C0S9P+6AeL64+jWCfwxBRsFB7zyAOvh8ywG6BUX+y4NBA8JFfn91w78zQL5BAQK9vn14/wc9xjzEfUA0BH0DhEXDwbgCAYR8+4P
1BD+/k7VBOvqW/9uDLIN0q0t3iMQzTbsByT4/tbuE8sTmgFx4Lzt/Enj4hlLBDzlc11/FnDwzwwXo+ff4ekw+wPo9e8uDw/atb0ANrzsBcsaIfoP7PAA1NcT
AvGlFQ/pBdUM9Oe++Rjt9/Lf/Pyq7/BH3vlY/LnQRpHz8OD+AWn7EQQsFv3/7KvsAbEASgwayTgTKUojL8cX3QcR3gABzuyH++IABe8X8v/fENX5y9f67Nz0
11zHJz8ZEwUH1C/Fjv8B+d7t5fQRzwAD6fQx/ga+DRvz+xD5COf15C8FBBgHPQbhDQHQ8Cn88+Is5uv49wXcEToTxc8M5uvdkOMLq/sM9AbE/RgT+Pj/2RQE
+i3SEAYgLdn0Cfnd/uIACfoJ9iIOP98NFugBEQINGwgBBOwoyQgQ6ggFz9/jDsfzEQvv9vlF+BgwI4Hn/xQ/6gAhz/0ETuYI8zbPGwLnzw4BEf33BhLmsRP5
1QbbDhAbIPLjAx0M7gcoCOT4AvMk9+Xm2Qj6MKvP+GFEIv8Msy0NEuTP9cgI/AQcFykCCv3h2iosMBnXMOn07PQD/KgSCQrTwelB+xr4AdofuvPogRxsJ/X9
CP7bBT4UDgYA3SDj/gvw89v/QT8EJgYUHyz8AePpCLkWBwrz//sVAqj0Es7xExgB+xXw52jfHcDhqyQnMNHN+gX3Mhf/NBbTAD/yD+3suBojAS4VKPX6AA8d
0iT1P9gp+SQH7/ccGwnHQG75EPtB5/j7D/UY7IwGScvvDcc/6vn6Axn07Lwsq//S8PLZPQXg7bLXCf4n3fj1G7Rf8gnsFP/629bt+Of6++r1wjTgJvC199Pw
99gv0b/G0B/VEh4cA8oD6ebPBdoBB/fy7uDgGvJC2jf34htW/+T8P/jd/dX06vnx9wAX+eBIEwD75BcX/uk9+Qrt++zD8fYD294YCwAWyNzm7+bW/6FYD/fv
y+YFDNnW4gAFjgMZFAQS0gHX/n8CKBnobPjjHOP5yQEFzA/s7Rz+ITYDBihSqf0FSv4A7+siH9sE9AAJExIh78X2BAD3/vv7CPP49iXu6twNIfsRA+fuBfnr
4tj8+BYd8vEhCyEq4vr25NvxgeD/yCX0+Cr19hUfzAH/5OMEDAHkJPsCrN/z0AQAAMgEDhsaHPUF+RzeDP/6/MHO/QwU2fTgE/wo9xkH8+3AC9Qf3vQDAAIq
6xoBGbPrAPzbBRTkxPoGADvv5PwlI/7Z1hgAFisWARBjCxURrBXL6g4GDvMk2fkZ7xYQ8env+hUM9P4m5fL97OsN9vQRIQEJ7f0b5hHLAg/5+csG9erx+ukb
EvwP+foUDOzyGCn76/v19N0a4+/oOwYF19oGOdj2gTDjmen5BAMDARj83xAAxQkiCQ7NAgYrB9fiHRPz/fUPGR47I+oDGPXhGQUgCP4AHAHiCBbdAg0l9yrp
Au33ItkYIAPkCP1N/w0l65bgAeYMDvQY4fvwINz42u8GHf4ED/j33/8L/gLv8PwU/AT35wsB9+8YzSwKBx4t5f375yYiBPEGAvz79EAJAe0EWAH8wt1Z3vwM
B/AB8dPJ/PsNGzzbEhgSBv9HATUL9Eb/Cn3hCPX0FhPeLO0C4Uue0+cBt+LjFwn2ADj/9d/2UQv/+PocB/8o7PKvEiHK+uzY8/PVzgPbBlgGGRgl8hMc8fIP
7BDp78jd6vwSZwIQrjYD6wkHF+b3+QstsPXe9A82AB8F/xD+/gDpA/D9uE73uvoSE/cIyPh//Tb/BO8A+PTsuPTqTioWEU/7IvkT2yXcJP3WIGUI6v/2+O3d
Mj66CAAf6UYfKfEM3Li+tekG+AX57R306wju4PAD+vjSKdruCvAl+QE6Fg0T8hskrOMfErv7gRP0wRDgEhv+TPYn5ggA3hTN5STXFPMaEAUdC/jh6SL42ekm
7dT3++ICHd/8DA308CMh9Boh3PIc9O/JIAEI+BrgEwDbAfbmRAnoM7j/AT4gHRIL5fUZG9/s8MsgLPm8wdgA/hvyBP/u3RD3AgryCQoEMszs/8TzGxom4sno
AA/eRwgQxiT2JcsAyg0dBQAp4CETDeLXEwYf4b8A6NX/8BEOAg06+v8NDsX29OrlMdvW/yzu69/h8P0SvOoY9+4egS0Qqef++ewn8Snp4SD/7szyBhLa/Pwe
8Pbx2iEk9AQG2v1EGQL5BD3Z/xEJEC+xDu7399Pu+f8ZCkUD/CIA+fFAFAjk7fgzOBT97JL8ANnG9PgNEBT2ACoP5PMOFg0KIN0aKeITA8gr7gAJLfkH9BDv
+t7rwDQOFy0WKxOw+vUuywPrB/zu77rO+AMT5AAYBtT4Ju/FGRkSLggQ9+bw/Bz6/fwJ9QA0L9YB/A/xHPrsKQkp9+HhKhML8xwJBQQFu+/ogfP2Cyvx3Rbk
0xwAKQ4j5gXT8wXgHu/k8RMT+vPz+Nwi/+X+ETDuHvbyAxXWIf/l0xzkRCcg5xwLEEXQDs3U4bQRBP9GOfXi6pop/wXi6vIB1zT95fb7Ausi/v7o1enyzfcH
/PEtGQUV+QUS6Brj3bj3zyMTH+IU8xD6Cw8m9tgLuvkL5qnPG9jwCQE58gUEKCfIHA/rCPcL6cvx7lDT9PgQ8AMH1+cCE/nx/eIJ5uAz+fbuGn8krPn4CM31
mtDylAUC9wj8GAQ0pfv/E+kc2D/0Bxsr5NLY9xjr/dIPJwYFE90LG/j1Bu37GA/oNEvN1AIQPvgz8uINIua91JQk+9zlAQ0XNesJ/rUcAAME/zoFvUcdH+ii
++///PnRxzDrGBMb/R74yQ3R1frz8hP0GgvT0AQA8gb9/QLq0RlPBOEHxf0FBuYp7ff/6f46sPkRLEDeCAoJA9vx/8sM8OjwBQkDVvgx3/cG+fjz5+v6J8r9
FPr5DhUnwO3v+tz/gkT/gR0U+88BFCKv1+X/BQ7pJPnp9BYCCufr5g3rBP395fP52wr2Gcf6Af8NAe3O7e8xGwLl2fIk+wjg9+n+HQYf+PTl/Pv7BOUMBJUF
/xLyDAAX0BkWQC0Q5AQCJgLX4vn7Bwz5Bgj63A/zFgzp6e4EBuHo4/X7ARQ9zQsHGPj+AwzO6vD/7yD33e4Puf4y1/s/EzzD7Qj4AAwHDezv9ivKFr7dDQLp
Dg4J+BcLNfLq7dU6CBXUF0gX7N8M+OgEgSX7se4N99/T+gQtFdX/EtUx9PCvBi03DPvQ7u3Q+hwX+hb81gXpDs01O/ssAdzs9R71JDwd/BMCDw3EEhzb+8UK
wt7qDQnO8wYLO5jjAR8l6egVvBH8IhMfOQPs8PIB9UUQE/wA++jsARDxANoNzeULL/gi9sD/9yj61dUK4eYi9t0eBu/5HeAZz/T4tABK7uHAJv6m+DLCDEnm
5uYE0+rp3fryFwVi2ha49/YS6isA+vkhBRL0FnRF7g8y6MTS1hffoNb8APDADyvz4rMA/xM3C+A0OD1k7fbsEfrRFx8EZfHQw/7/5efvCwUP/BDN9+49+OTM
X/kp+gEHC8z31+rm7e7z7P/d8BrzbNgF/69RO/b52gs6f+Xw5NznCe7W7uzqDu8CBBLmT0XlGAry3tnm7N8PtP/46flp9RZIOewb4UT4+vn+5+vp/RPjJQDC
6sjdzgESA8n0KQn87fT2MgD4AQAPzwAxBDXr8mQD8MUR+frjMxxKAiEb1hT6zwT23Sgp9RAC/knvAN0JAtUA99/q+vnwDAblGPT25vrt++0iDvn78QH/B/YW
4vrwCfnaDPjyFAYJ7vgYGtkl6Arv6+YK+xffAwUZ9gESD/vqANcN9f/6/Pz97gfV79ICEfYC7wIEAvnt/CsKBNAQHwb0DeUKBwkq9TkMrtr2LQu+4+fd+i72
gfn90gL45v/vAwD1xhD/9MRd6+IEl9LZAPj09hdzAgMA7wUc6N7M9xf5CAUW/RXjVw/V8/rU6ih/7QsX1hbcUf0BAMrgBt/15swA9vgP7fmtDOTvD9IX3Pjy
+xAR//z5+Ab8OPYSy/4GB+0MEevl/h39EwDO9PP8Ev0N78Ai//cG/AXp6RL5DQbYAAfx9v4VGP0UFPD69OTh+vkEFzwBBfgsAwD+Huj+IwPyD94ADvbq3RIC
+QAFFPYKD/bLB/706Pn97KMPzRYhRP/i//Lq4wAav47h1tVG9a36FhUQ4cctKvo+CgcTEQMCDvbZ2k8TMioQGx0b5igf7NIF1lodGOcAAy/p4yQr6/v//QcT
9RXyA/lnCDzbbw0w9jbc1/8jGR8CSCEGC9gL9v6/Cf7R78MONgFAJQnaugcQLS3sKyEe+wLh5/fqH8nLAO3g9OwjFP0NuffZ5x7I3wMHIBD3JfAIAhn+WTf4
HvPy0rIEEe0VAw/3vNby6AnbBwT8Ch3ygQT4Gxrn8xvF+gATDB/nG4Hp8+De8/70AyH88wkR/uP0+wMc8eMZ7uXr5+00++314hbw6AXx0P4gEfMWJQD/0SLx
/gs+3/3IOwoB6wT41+/v7/z7AxDq3Rsr9fcM9QTs0Ab+EALJAv/07wjk+fYLBBmnOO4r3+LREgDF/hQI+PsnAATwxA36ExEHACDr/Av2UAgGHOvb7Qnr4xL8
vfD56xlZBdXx2w76ygcN8EDzCiEYRu7s9O3g6NkQLuP/DK7rFQL/AAvUERA05wIesAFc/SCrHAL67fIGFfHsAv3yIz/+KP5C/bHu+RgQ/wkV8NzG1xsRM/UV
19j25ra/gTH/qfsG7wT78CcN1uUBBfIT6ljI7vMF7t71ARf69+p4NTAAvhv3MdHEBg8pAhHxBeTI+yES6AsFwgHF8fX76Mos8uX04gQtKQIkFZX8/xQA4QsC
tRMHSPf6J+/99vzluQb7Njkb+DDC5Q32DQLTztr3/dDa1xLd/ysA/Pn1/ejsHOj1vAD84OH0EfQ89P8q/vEN/xG3+RIP8qzWB/Xw3gzu3ysDFgAg5+cK/TgC
Dv3v+SER5hMKIhYk5NwLIwz7pfHigTAT+PH8/kX25QcABhQd9z6YDvIJ5+ka6zYP9woT7e0jEO33HwfmIwMqF/TL3OXP4g3oGyoDDdXtNTjbAcbg6gbcAAci
IA3MAc0eAM/vEQ4GtRX6CgfuAQUzFARD6Ob01Q4B+AoQ4Of60Ab69yoS49YB6iwgAAEHChUC9howFdoA/Pf55R8W8icB+f/X+/0LA/XFMn/sD/27+joE/AW6
/u70Ffr/BhAJ+ygN+QPi+ffv59QE/wMU+RnRIxskA+z29GT0ARQr+ej09RMA+u7YHPMnI/Xl/BHgCfT3BhT48/XbC/r8GPfwCAsKCQjnGAktDej0EfwV6w/0
H+D3BRrly94I+gXsP/UBFwn3ADs18v3k1/gOFfb3Ayze2gP16gj57/8SBhoA0yf+zQUG3gbuGh74EgIDHQEvpxQOAw4cH9kA0fMGAw8O5A3+7wDs19K6xd/F
JP795AYR8hHz/NwjBcrZpAF//TED7nkVE0f8AnkMUsxaEdGu/Dmbwu4H0jYkzPoQ/6Gg/zIk2/QACgAGAvsM2gnVIQk+DOz7/f0v3BdV+RIC+BAMBPME+xAT
8Cb93socGfgDBhIp2Rok7RIIYAXU/vvyLhvnCy0D/yYsDgEUIAQQSQgmIecVRu7+JQQB1wrsCBoDEjLqEQbtEeT5GDHFwcoMEyANJeDvwvlVHpsDNwsGZlbw
T0vrNQHawxZK5tvCMEVUIuUjJir2/zfhETUoHQIi9vTq4OcDB/PxCMUD7e0/3bcQn9/kFsgN0Ah/qhIP/S5O89Xz1Bv/6iro1fIr6NjgKgk53Ps9/OHhKv4W
47v9COMHDwO3/gwN4vXq5iHpHfrgD+8iAdblKx0vDwnaAAQC+x744P0RAOYx3vsO5goBDB7RNvTu4wsD8vEI9BbA+xDcA+Lh8AsKa/cKzccSHuoYCfbT/9XM
6hAl6ezU7w/3yOLy+Pv74AFHr+r4WA8D7hjqxr4eCA35HDQjBzIkGAj+D+nsIQkEC/MX3dkx4hnrIzMz7sr/CALjgRc1teoO+uH7/gEY+OgCAtsF0vbw6Pgb
BgkJ+xzp9PflEQsXD/AGFg/SHQ0/BAgELhYnFQLs3QTkBibT9u3MDc3RGOXp+AkHAPMEDMLp//8367wA/h/+Ae0NBgsUCOcE7eoh7vbt/SP9+Q8D+O7t2w4A
DNv329734AgX2v4E2i8SBe0I5AAG++wJ+1Dv/P8fDQ7rf7bQESlA8SvN/d0ED87gFwvnDAgA+fr4CPwF9uT//+TbAvX8/BQA4yMC9ukT1vQd2OwEA/QWAgI9
Pf4A6fgJ99f7Bw0lMif8HgQhAxUCCQDzBgsAKwcY+fv1/wj+3gX7+fjs/AoL/AUxLfn6AfkJGRMQDAL64PYG/Av4AAj87g3y+hD/4/Aa+gT5/AEKEvf9ABT1
AOX3/v8BLvv/PAIA6f4A/t7/9ff69wvgBPf14/L4+fz7+vXvrvU12gAG6yj1cdrCAvMgy23O5fn9DAoFE4EUEQ7IB+n25PEBY/XH9PQRBRG47Lz5ESlmLcQJ
zxrQJ8r8++TiEf8ZzmUABe/kGskD4/4S9BjI39/tAPc5O/8KDB/78hYNEwsn8tkd42ZtzHLk3iPZ2esq6ffX2DDk7d37AAvJ2wnC7P/dAAtf9NIM9tIHzxvg
9Cn85PwmwRTd49/1DX4T1gL5A///4fe8CUaMu2ADabtLEbnhASEQdz/v+xP7y+4E0/Q04wDRA+jLT62o+tn4slgI687+9H/s86n7zAXA1fUF4Q8N7+PhIgBX
6eUg99zr4wbW/ssTwafW4a4M/Nr/DgMA8eEA2B0G7v7qCvznB+Yo7QQCAAKr+gYL9dID3NTh+fjG//fG4P0XBQMOAgWMsvfT+AY0BE3I1CT1/AnnvN7tyPr3
AfkPB+ng5fgS69ncJPDmzPUO6/QDDvvk/cIAIPjwBPwKFqoV4/f49d0F5aP5ASYB8vTZ/vbVsPb/FgXtLfAtDwCPJG67f/P3BOcc8WDi+AQCI6b8/g/OOvzg
5fgi/+7yCf36EtsEBc3y7+oMAxEnSNwA+dAvD+/6/MLo8uAK/w8AfM/uEqgQEgdA5hviM+fw+/HeAf/4GAn/4AjW+ff4+QvuMBnc/h0nCgPfQs3n5tYA7v8K
6w0gAv0a++DyFPcmAPAtRvEz+ukKPkQIQPwg9u4MveYH9OPY/mQE7hP/9fPf7AAJCezxzOsLRwE1DwNi6xfBAAQM6wP29/zx9fb45O7p/eaB4vba3dfu8v3h
+qLgFQft/9T82isML+rp8uvg8frp7rPr2ujq8M7xFw3uNOPhEu7z6Pru26Tb6uLp8O3WBezaCvPr4sby6d398RMJ1vno4vvbDOwm5h7b5+nl6P3m7+PjzufF
4+f02/0M0Bza2+vQ49/66OrLA+jm/O3e5un6+vrpr/m96vkA4/EFAOIQ8+n3+AH5Kd7i4ez18wHeFPbg8ubh6wHf+fjz/frF7vHA+wT27vHw4wHvCBf0Bubw
AwMa3QoPmwMd/O8C5C77AQTg9wIj9y/v4d3fAOrr9/T2ABL3CgkO/fUD2/3nKOkD9sQF9ira9/7g7OUD3vvW9gfaBdmBC7zjAt7Y5f8X6RTW9ufWRPHyA+Ht
7+LY9Mmy7uPt5fTg4OnysBUWxTvh3iP73NwEDvr+AAMAAOP288IJBef+tBGOBMUF9PsIrgIB8g798CwRIxX+F+Lw3/HxywIJ8Qnz7+0DARw7FeLe/vAl/P38
8yAECfoL+xX5FA83AgTi6ZoR+we2/vH5Mr/gafzg8+05EdMFEPj5EzPl58cICtcZ8BQL/eAAA/k6GO7yEyr1BN0uBSbj8egC9vz+/vvkF93HCcfq6fb49gXs
2h/d5unpTv4TASfuEvIN4tGGBPn04ecD4O3jgRLVBRLz6R4g4PDnJRoOAAn0B/8RCuEdDEAJ3SLBAtwPBvz93/UBBxIL9kEBG+4tBxj46/zmjR0QDAjzBe0K
AQkP2Avp/gAuCgIM1SQjG/8QCgb7Cu/T8/0S+yMT0AIp+wYKskoCqvzl+xAj/VIGMPEeCuYC+dT6ASPzARIOA/AJ5LHz0xEH9uYi+QXO/Ojm7+7zAPzu8fPk
GPImDPvu2vD49uIO8PDt6ebaUuxL+jzxGfbl+Of17usN5fD37+zugbfMvaHx8QD58u8S9TX0AAkQBxMDBeP9DSoKNR309vUJDQztDP/lAQX9FTz5CJNbATAK
6xT75QgGOfME/Qf+C/S+ruPsCP8m8P719OhFEAQCAA8T8gHEDQMKCT0RXBMaCRERo+MZ3wv9AA5M/r/LFhkGCYEdCPr6AgINHA4WBg3xvZz27A4JBrDoHwji
Xiru//YF/fD2x/7mLP0bDkMCCvIABrnuBPP87ea/cPjQ5A8G7PrVGfn07fYLAwb4/PcG8Afn8Mb/9ujN8AvyAUswAgr9/f/t7Pf89P/9OvU2Df75Cv/VDxXp
EPfolmP/AgYYCBD36QgbDOv3lhAU/wkHAfvb4wr4/gL0zwoSG+5dAMEPV6vw1K39svACif7FCH8FpUbk9v/FBt8izwUCD/sGBzIAlATp2P5vuQvptvDqtNsG
AAYK+l0f+wPg3QUFBQnA3ADszBOrCsfR/pn+9AMyBwbVsPT4wvwOfxQOA+L+/QWe/Tv9NxgA3qUM3MkTwncWBAAHC/gb3AcH6S/8AwP+Q8oJrOAjxvbr6AAa
/+YEyfdj3Mf2ADv+RQbNEwXZ+QUCDgR/AvHn/rdeDAmy08qm6/8CCAX6mcAB/f2f6AIFCMrc6NkTy8sBf0YO3vvkBKsJGTrS/Pv9/NHt5AsCAv0AAgEKGf4h
FP4UyAr5uw4T2vv/AAcP+tfRBgDs1Q8BAPzN7tSoGl+x/zzXA+EI1gMmAc+p2PD92QN/1cQJA7z8BwQhA+kB9MD+OiEH7MmuO5RZAwAIDPoL3Pv94bn8A/4L
plUIf96tNe30lQML/QwNwPTr0Rf77xwF5+PUCQLXABAGuAXaAKnuBwbgC8e29GTbzvMCBg714jT4+/wg+AMCCq2hrIHKeGn/pkoI1wjCDrUA0/i4/v9qA9GZ
AxEExf8IAM0Pnf1zGfUM1Av0rPgjxfj+/QoL8yndBQ+6RwYCBf3l011Q6taXD+oJBWj78QMQBQqBSO30+wFCDD0DAtP7BgfhCLT8zuz7zKwO16XqzzHaBAAJ
Bfwvrvj93ucABwL/td/eHfne3O/qsv7h+04BMALpofP66+78qOr1BQF/+AgJxPooAdIGBRQDDcpC+iYU+PQFBwb75UX5AfSu6P//DM/iLwnj1cTxyX8H7ftA
DN8H787d+fr++potBwMB2f0BCPEK+AHW/wPoNAnwNgRK3PUAAwYM++3A8v78xf4C/Aen/rzyQP23/McrD+kD0AqoAbnZfwYA/fwNp6QSBOr//QKMDi7/zdr+
r1QHEpnzvEN++wEHCPfeswgA+TT+/wX8ztwpHjr/8eMc1gHf/B0KrPq38+r49gf7GvP+EgLP+wYC3v0BBsX5BxoWAucFf8QO8PQFBAP3+SwD///98wMAFMTl
jRPG9DQW8N//WvnZBR8mHVrBBvTSDjt/ngEC4vv7CIgSw/rZDfWT4A0SOc6xhDH4/goB9/dRCP3g6gb5A/X27/jH2CsKCxr4/kD7x/9CB7UzcvPy3P36rUoB
Aw7/AAapC8r9yfD/s+4GSj/6z4HbAwIICPri5/79AQzuAvsCo4GiAZHsLQbUAgCs+/AJXf7QBbz0/MwH06kyDgLQ+wMKaAN9/kvU+ri/CmDDF+6gA/7/Cgz2
vNj8/j3S7gH/+B2zWZ2m2H/8Db7/pPgAC+P/v8VK+fHGCew9xAoECf4EBp4F4gEm6wPKvQtMu/xJDjT1AAcO9tLU9/s2yPICA/2u8cO2CaXl/LqzA0r/3gC1
/PBhrfv3e/r/yVAJBGz6/ASqDCoD59cAXOEKEoEc2sTRBQIHAvz4pwEI0/gIAQEFJEfFHMLsI+pV2wDH/tj60OxZIkD4+N3+DBjQEAPg+wEHgQcmAc/3BdvV
//Vg5ri7APoEB/n7Dzj0/A/H3wAAA0/U0rHZBOD2xwoGAwLTCe//6K/TAv3X/u8C3RADIPwGAggJlwEL6P7LWwnj9fPq5uL4AAYN+n/8/P/u+P8CAglq079W
Ljer+Of6A+UD3wbc+o/l5vjwNPXLy8sOBcj6CAabBEUDseoBXLIO77fpgSTa/gAIBPfeUvr6/F/v/wQKNKvxsn/ELQZBygjr+OwAbvG3tsYA+Q4Fy58pCwHn
/gUHzwjJ/Bc++9zQCtvP2Mwr4gIACAv52PED+9Td7wIEBEZTvLwQ1v79/e4IxgDmB4H3tNzE8vniAfsWYwcCGPsCBTcBGQId6QHkxxHeM/j3IMH/AgUJ+tmx
/ADpw/X8AQTAPcOzSd1Q/r/tCmn74wqVKNPakAXv4ALigaQKAQ/6/gZsEqMAoSD61JoJ+DLo01J1AwIHCPkPjAP86tUJ/AL8/tAvluWxqgCf+A2a/eQJqfVs
W38C98sHpe6SFQJt/P0CXgujAQbxApX7Cun29oNSkvwABwL2p87//+0n+gEGCMFif7X1uhP8wwwFx/28C9b64uXa+v7o/j+xDQYDzP0GB7/9sAE71f7qPw7V
NKSn7cr+/gcG+NrI/v76T/L+AQ4yt+eBzhDJ+u/j/SME4gTW+XS41/b3tQnRBwcPBMX8BAQ5CKUAFOj9KdYK5MECS8vZ/wMHBvrLXP7/MFDs/gcCDhQNAAIL
AxoBEvEJ+wT5DP8FBQsrGxAMDBAOjggLEv7qCfEGFgEbCw0UgQ0DCgsLEAH08tAaCwYcHycLJQr37w==`,
};

guarded(start);
})();

// ==UserScript==
// @name         jAccount captcha reader
// @name:zh-CN   jAccount 验证码自动填写
// @namespace    jaccount-captcha
// @version      1.0.0
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
 * Model     ckpt.pth with the SHA-256 a0c6a26b2483875a3f3e27a9a1d6b5bc6f4c9b0dcbfb009aa5243dbd8ea749b3
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
  const { PAPER, LEAST, MOST, STROKE, WIDTHS, WIDTH, BEARINGS, UNUSUAL } = NETWORK.doubt;
  let inked = 0, first = width, last = -1;
  levels.forEach((level, k) => {
    if (level < PAPER) inked++;
    if (level < STROKE) [first, last] = [Math.min(first, k % width), Math.max(last, k % width)];
  });
  const part = inked / levels.length;
  if (!(LEAST <= part && part <= MOST) || last < 0) return 0;
  let space = last + 1 - first + BEARINGS;
  for (const letter of text) space -= WIDTHS[letter] || WIDTH;
  const gap = space / (text.length - 1);
  return UNUSUAL[0] < gap && gap < UNUSUAL[1] ? 0.5 : 1;
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
  doubt: {"PAPER": 225, "LEAST": 0.02, "MOST": 0.25, "STROKE": 200, "WIDTHS": {"c": 11, "f": 8, "i": 6, "j": 6, "l": 6, "m": 19, "r": 8.5, "s": 11, "t": 8, "w": 17}, "WIDTH": 12, "BEARINGS": 2, "UNUSUAL": [2.0, 6.0]},
  positions: 5,
  columns: 14,
  stem: [16, 1, 7, 7, 4, 2, 3, 3],
  blocks: [[[16, 16, 3, 3, 2, 1, 1, 1], [16, 16, 3, 3, 1, 1, 1, 1], [16, 16, 1, 1, 2, 1, 0, 0]], [[16, 16, 3, 3, 1, 1, 1, 1], [16, 16, 3, 3, 1, 1, 1, 1]], [[16, 16, 3, 3, 1, 1, 1, 1], [16, 16, 3, 3, 1, 1, 1, 1]], [[32, 16, 3, 3, 2, 2, 1, 1], [32, 32, 3, 3, 1, 1, 1, 1], [32, 16, 1, 1, 2, 2, 0, 0]], [[32, 32, 3, 3, 1, 1, 1, 1], [32, 32, 3, 3, 1, 1, 1, 1]], [[32, 32, 3, 3, 1, 1, 1, 1], [32, 32, 3, 3, 1, 1, 1, 1]], [[64, 32, 3, 3, 1, 2, 0, 1], [64, 64, 1, 3, 1, 1, 0, 1], [64, 32, 3, 1, 1, 2, 0, 0]], [[64, 64, 1, 3, 1, 1, 0, 1], [64, 64, 1, 3, 1, 1, 0, 1]], [[64, 64, 1, 3, 1, 1, 0, 1], [64, 64, 1, 3, 1, 1, 0, 1]]],
  where: [5, 64, 1, 3, 1, 1, 0, 1],
  what: [27, 64, 1, 1, 1, 1, 0, 0],
  floats: `
7VklPNNVXDxUCT487bCPPAXakDykW+g8xem7O7k28TtS/IQ8iZ8DPSyehjxmajQ8zcStPBSWAD2eDog8pIyLPKj+U70TLr49exGfPnmxBj6GZ2I+9YPjvRaZ
yT2t7ag+i6EOP9io/r0AYQ0+JnNEvogEMj/oMsy9DAOevfZ0Ur5oYlY7EIq+OkuNKzvZKBE7CT6jOoBnAjvYEcg67wLAOuCUGTvmpWE734T1OkFnxjqLUPs6
92GbOri/TjtUnyw7onzdPrtPWT8ZE4E/gAKbP9kCmT9ofpE/b5PuPfgbMD9mfqs+Tlj8PrBW/D7LwS8/KGqdP2LBaD68T2Q/6dQeP7DATDsL2jQ75/gWOw4z
wDpsxCI700saO7eiEDsx/V871gHKOw8GYDtWlDQ75N78Ogy0KTu+S2g7a3NCOzlFAzuiPLU/Oy/GPz9qUz9TYyA/IlOwPsfskb/LZOO+wZ8dQF70YEBMfh1A
bz73P57kuz52D+c/z2LwPlO1bT8m55+/NPgPO/zfnjvKPMg7/kKcO77atTsguP87ululOywY+DrBgTg7/weEOwr+ojvyLos7hBetOz6YyztwM007SAHbO0w4
DL4o4aq++NOEPrTVbz9c0Tk/0ZV6P/i6Jz+ado6+25jPPXWqHr6hkSy+/OucP9LDM71XHWA+llJxPUgXiT8jLIQ6ScbtOsPIgTrGt986mOjyOmJm4DpbX406
kEF9Oi27yDoKZt06zIuzOvsuBzuZptA6/rrbOtvexTpURsM6ulcbvTkfn79vrbg/gdgXPrAAzj5+//I92LftvnySlL6xDla+Xo11PnkyHr9/+Qk/Z383PxQw
or+KHHa+G73KPhxzKDtdZyM7zghROy9XwDuykwI7/LsXO2l/DzthuZE7yKKeOwb5pjt67Uw7crO3OmwEQTuxUTU74hJIO7vKGTshF/m+Tgo1P+bM9D3KXpA/
SnxMP0AxpD+tpy8/lsOVP8Pkwz8mJl0/W9sKP2t0Mr1fqLI/9e+ZP/7BaT/1OXG/loTXOjC53zqOc8w6RJrFOo5i4jo3m7s6Ey6bOkjpmDpE2Ko6+Y+1Oj4K
djrHAr46sF8NO3N0ujqEnZU6gi8HO5bGKb5Xc149dYOvPflsNr96ngy+D0TzPDJVpT2yVgA/wVqsPRfT5boWWS4/5MBhP4AfHj19GTW/SvWfvtk9Sj+Acj07
7AsdO/jtJzu/n2I7XGPVOr+GLjtQJzE7tdGoO4uxmzsy1WU7LAxPO+HSHTt7vIQ7L79CO8TYLjs89xE7rJVZP49MED9RjY8+OZsGvy5ciL/e8Hc+ZhMAv2HA
277UcNu+WNiUPv3pkD5DHgg/MgYTvgdQ9r5O15+/kLBBP85eTzrz7GQ67c/IOgJKszr0uzE6LV+POhHuizqoCSA6FR99OmSCeTqwdaM6hz94On7beTq4J5w6
GXjWOqB5gjoBeNM6EN+MOjBjHzrv7os6b2tsOhuKSzr9zWI6n4GgOjWZYjrevHQ67q+ROkteTjrc5Wg666RwOgDRYjo6dno6FDQ9vlowHL5imji/vaDQPx3e
BT/O2ZM/EELpP8Gmnb4WzUM/xfxZP119nT4HeF0/KMfHPzS66T8eCDs/x7zLPxCtuD5bn7I/rWScPVOWOj9Tmx4/xOMfv0pWZz5HHpo/vyicPt/Ag7yVF7q+
UWbdvjVm5z5R94S/RA42PzuElz/AGgM7TjMSOwxaGTt9ChQ71yjVOra91DqNLRw7YxYfO9q3yzq+H6g6qSK8OrQEAju1yrY6ECUTOzwQ6zqblA87FDbnOuvW
6TqMmkE7Q7ngOvCZwjolhQI7EbnKOuH7NTsXYPU64UAIO2m50joe3/Q6nsLWOuKr+jpUVCY7dQW1OlA6Dz+J6IG+LxwEPzfkhT5Zpo6+x1uPP/XIcz/+Ycc/
2t0AQHsC0r7fQaI/OI3BPkeTDT/wdma+yVfwPiQCoj4Q9Ze+lgQIP1JU5D/bpJw/CVADPxHtqj+KPYs/5DC1Pjo2LD9kDa0+lxDTvNddhz8+Xd4/ItBUPulA
Vz9+ZIo8L9Y/O+J8xDs4UhY7Lr//OvyVDDsV0/w6ZY1SO0emCztVyJk6R+hwO8aO4jp0a1o7IIMaO04utjrW/x47ZwRvO3YCITtgrhA7mLOYOjNIFzs/d/E6
BdKfOpTjITuF6Cw6sNQcO6oJ2zr3MpQ6tHfyOgXG6TpOpDM7yfmjOsmO2TrGBLc/jd+hP0nNkL+TIVK+o4vCOwy5RD+uXnm+vhsJvzksJb8P1Q6//a+OPYqE
Dj/vnla/HsEAPp6CZz8Nd4Q/QNCyP/GImD3e6gy/yjjKvUdjRb5ppNu+a9U1vyvdzr5M6l28vObTvhLCD740WBU/5V4JvwoleT84v34+z8OhvpVkjjqQ1Yo6
NLMrOiuJTzrTQno6A35WOohXqjoxNp46RRi+OvQ8hzr8xKg6c5NcOtpqljprWFU6r/BkOtKEhjpZ84s69qWaOv3PtDqocI86pA+7OuFzkjreuIc6ZhCPOlis
WjrCY746EfWLOrb7mDqYCmU6vTqhOp11qzpQwps6KNZXPfv4kT7pM689y8hdvyUsCb8/b2u+Wz7gPRLcSz86+DY/YqIhv0OnoD9LEyQ+P/c9P7ZCMj+JEDK9
moC9vy53d79OyXk/bcqFv2QdVrw+EWW/k5PrvZ/gEL62qBo+lOADvzNfAL8bMEu/WwJYv3kAFL+VaRU+HPs5vzFQAb9q6do65gCiOu8O+jpGq7Q6MnkWOxg5
8zpnzlU7gfMmOyyYfjuUYuk56h4yO8t1rjqIGlk761ZEO1JZvzrK5cw6N1asOn/WIDswItA6KlwNO/P34Dq9ZfE6XAAXO7CKvzrji1A7S2uMOiS79jpSGAk7
V6TPOr4TxzpsaBA7Yn0oO7390T5/VDS/mX0YPsziY72sKqs+b6ifP4G0lz8qtdE+RFAaQPsl9D4LiwU/yYDvPrfwNj+4mIY/qiGJPPWL3z5LWny+A2mhPx9b
Zz9lC1A+vRehvspyhD/Ha5I/d7cNP7BBsz+Niye+a2PrP71xHr+rBiO/5TybvnliYr2RSZ4/3kWAOiO1sDqKDJc6yguEOu8FXzoqIaA6Ac+WOuyIfjobpmM6
6TGAOjcCcjqwXK86JBWgOlmerDpmIH06/TODOoZwiTplXJk6fluWOh9CaTrs8GA6nCSMOubPuTrtOqc6bIp6OpPNjjr1RaQ6JJaXOnOMgzrCdL46K3fxOhbl
jDoJWSY/QCfUvdwtyD6b5sE9tKGJPUSvOj8+3y8/IcqWP0rwFj+6FIE+TgU4PmbOiL7z1jM+8kKhvmSK6rzQfcQ9TcoOv+nkOT9mp9m+bVTjPVKnRD/7eo8/
aDwqPhegXb5yT4s/dxw4voIDjj9gH7e/3V37vj/cvD4aqQs/eMfEO1CXVDvE6g47D7iZO0rFcDuH4Q07LZFXO7fIgjsRiuM6uUdgO9zu3zphODk7tY8lO4j4
NzucYpA7QZ0QO9DQITsmdDQ7TXOCO3+B1zoDeBw75qsSOyrzWDuIWkQ7Pd5FO7wHGzs/UA87RiBKOyPiMjuTuDc7PqEtO48IIjtNgU47smyeP97IjD9MVNs/
nLOrP9k+Zr8+4K4/1TIrP/Tlzb7lsQJA0Y6PPvMVtr6BuTs/5f/SP0svcT/m5aw/AMz8P4pNxD8YgBA/7sTFO53Vj796THU/1XMzPiMcij/6Z9M+TpLkvrjV
e7/a690/nASeP8sGS76H4a6+/0rGPS88kz57rAA6oGgeOqO9Cjrl1Ls5KDs7OrRH0Tmof6w52foOOtBOXzo4u7E5S/hYOrKdEDp+33g5SF2bOm8WpzkwVAk6
z6lQOg7CRDoMldo5oTVlOh4yQTr7+mM5XHrDOZgMJzqx+GE69ERCOm7oJzqjJkw6ZoUTOnfzVDoQTFk6WnlgOtccBTotgCs6ISIcOhN2Jjr0SR06mAFCOjpw
ZTkPyOo5uTEYOn9cYTr9qCA6ieoxOpfzOTrbPPE5j8QjOpbRNjoWz0A6bcIvOoZUFzqUuOQ5FRAbOsa4CzojW6Q56vpMOogW/zl+VjU6RYq7Od2lPTqRRw86
kPM2OrH3xDm+NDk6Xnm9Pp7U3j/BejS/kRoAPju/v74UNN4+FZRPP/GJn75z7a+9kfkfP1BQAD++3409J0k5P0/+OD9IPPs+Roscv8D1iL/nPxlABIckPs0r
Uz5NUsi9OllqPqCLG7+KCzM+1mPQPwZzkD4mBBc+mL+EvnSj+b6HTgQ/zarMPRbv9j80D4K8aCgdPoQLjD94IbY/lZgWvdlDUj633wQ+56Pxvps5jT5VQrg9
oVx/P2caAT8mqqU+mL1avtRtoj+07qw/NRvnvt392D8pK4U/0pI8P0BuFz+RfQA+CQOYPWHmFD4fgUs7rYwZvZIKCT+vtSRAWywCv0rkvT4Ocku/5UcAvuNw
AjtTKcs6sbYIO95aDDsRN4s6qTWzOg8y6ToNEsM6JBEVOsFlmDqpZvw6nNL8OjSvhzpUxN86FXLfOn1JDzsKvig7OnGTOg1t3jozLqA6WVYvO5pXkzqBg9g6
xNl5Om+vxzr17nE6aXMWO57YvzriB+86tZe2OrkXgzojoJ46AeGoOrtf9Tpvge06prfIOugImTrnfjs7p0WgOuvMmDrezgc7sxvnOoEjpzoxVzA7kKGSOr0i
jzoL6kA7EvBYO1JvlzoWaDw7/u0+O/3/EzoP0sI614PZOhRGfjo3khk7+66mOX+f4zpjNQg7CJbPOlErnTqieMM6FpAWOztW2jrV4tM93GG+Phf0hz47WX48
Pfxzv/clLb9t9t09SmHOvgtcsr4kKyM/rPFPPtuViT5DY/6+3FQ+P+zHnT9APq+9C3EWvhNcIT1frEo9qtG5vW8cH8DLoG0+RJ+8vujTSD7cs1K+rAssv7Cr
gj+SSg0/Y1MtPXp8uj6loCQ9qAL1vvLAZD9L9zu+GRF/vics1D7XuuO+wqbePSr41L0OZgM+G0wCv/taJL8MgF+8m08MP0aVLj9WIYC+3IfAPmcq/75JPoQ+
lppXvhwsEL847AO/Ylz2PrSD7z5j1m49M01rPqry8z1Z24C8N5EsPoEE/j1s8GW+1Ua5vdsN+z/lY8Y/wNSOOskTGjq8+mY61qupOem+hjpxFKQ6Sg1zOiia
4DnJH+A5wmyQOueYXjplDik6/pLwOTTPsDqz7945lVSiOoraTzp4qEo6f41lOkTfITpHPxM60gMYOowVgzoa51A64vFIOgVUNDomCUw6wjJBOsbbMTpY8Bk6
urAWOmreyjm+huI5/62fOpilfDobI5Y6BtrbOYPMgTr+9zk6Ye8IOt5jaTnqu0I6pDzyOS2sbDpSyvw5WaaDOvyJZzpt/ns6PDOSOQDkCjqMgiU5qXoAOhEe
iDgShbI6TtTiOQUUrzkvWTg5n6J6OYmCkDpBnXc6SfpTOsYcBTrryJQ6GIhKOgD2nj8qah0/2Q/VPskuqbtVsn6/b0I8PrGgyDyMRE0+qmREv4BaL72KN7A+
ESK9PlI9Qr4E9NU+sbc8vv305D6TiPg+sZBEPuzvPD/0sHQ+FTmVvqV7uT5tSp++KkRXP2nyyz1h+t+8KYvZPnQiRD/KQXY+IIAgP/dn2r3AkEI845BwvTFy
Jz+eDFg9x0hgP+eygD4Io10+oJuXvpY56j4ubEO+SXbDPnXy0z46JoY/G4XGPprOkr0Eq0u9OTK5u5qGvD1wEUg/NXAAvVuU3r6PsO6+mw3CP75kF70zqUu+
0Oi+vPjC6T5AxAw/kcpRP5LeM7+ZsPs+bRTmvhpLgj5c2aA6BU3MOlQaszr+swM73BLXOm6XmTqzvbA6KcXoOsLaxTq6CIg64AiROv+0qTrPmso6UGDOOvOM
PjqjAR87IJ3mOjAb6zp0zJs6XB/ROin66TqDzrQ6rZvXOsBWnTo2FEo6JK2oOk7avDmgX786unqVOvqtCDt09fg6veaaOm85rzqft046hK66OgtcPzuDO4k6
29nAOgF/cjqV/qk6NofNOjfFcTpPkQE71JKZOhi49zp9xTc66QYKO0cI3Toneaw62NYIO7TgoDrZhBI7L+BaOoo2tzrk+pk6TOyVO3jn7TpFm+w6yZJPOlEg
0zqN0J06i84EO0mN/Dr3vMM6RrVEP+jd/L23CAu/ISSEvnZ11r5f34C/yrAvv4lETr+CnnE/2aOUv2eMHL9WFNO9YFTEvntRGD9qUI6+9rNxQDCd+r6eTsI+
/Zy5uxfcIb8Kdnc91Qq3vt7LgTwGmOq+R5c4vt9CPr9f6PW+vJxMv6dsQb9HiBa/5sb9PpR7gb+Up6Q+pLgvPsmYCT+p7pW+YnA5v4uOi70aiZC+ydcbP9rR
r73LNxQ/iF34vg1WZT8VAgC/1X5lPgaveD9Ir4m/M7/zPslvpr/wuaC9oGwtv/Fmur6M7AO+PsW+viZoa0Atlwm/dprdvYEs0b5YEpU9UspDv2B6qj47gIa/
Gb4CPZh0qTqKw846Mo6POvdHxDoYsqE60DLNOlCpvjlxots6hCkyOwiDkzrFlIE6lwM8Ok+S1jp0h1k6meviOgQywDrbwlw6vgJKOpCUgToTr/A6vR4FO8pY
0zrhSj46YZDcOpCrhjqNN5Q6lT+JOprgYTqrY1k6Bp9bOv/MPzraxSQ7jUf8OvFQkDqEvRw6CTYKOlyB5jqNVVg7UVhAOkWS8Dq+dgU7MMBDOud5/jrG03c6
g9A4OvH6kTo+MNk6RTp2OWswpjrae8w62UeTOpWhMTv7ww07CMGtOnRjpDrUNlA6M780Os/rYjuQ2kg6i/UtOnq8hTpdWoA7jlBVO88TfTprr0q+Myp/PZm5
973amv88pGmAPSmahj1vdEk7V3QFP6oIQjwjsdK9T6U9vsCSnzw09ds++GZDPbFXaj/LVZw+APRhPiyLor4WVLy9MEECPlNxC8AOlfQ9zqPnvUYIdD97YBK+
gCR4PkM1bb0amtM9IXrZvUbqlDxv+ow90eunP3Vb7j8LZoy9OO+gPb3wcb3AhvU9rEAMv/PbQb0sjQm/4Ecbv4faRb5W/So/9vd5vSDZsr2Vqgs+MvhBv16v
aDoy4nu/JUWHv0yEWb9S7wO+QaQxP8gB2L2kGMw9asM5PY8VVz+GiLC/eqEevrkrhbpRmIA9ZnBMP5zEkT4FMSc/DdOAOlnBfDp25pc6cXAwOmOvszpgE+c6
bpWSOpqauzpLJTg7q7W5Ojr5zjrurJY6Sw3LOg4DnTp51Hc6pt2BOyzN5ToI8A075ok6Ol6H4TrMsZ06PahqOo7PxDryt7k6A4PSOt+kuDrcm3Q6gSegOsQQ
Ajs5xCE7eXPAOrCsjDqn34Y6bVmpOswwwzopqxE7NsLhOjOlrDoWC4g7KNuXOjOELDoENII6HZXeOsLp1DojaJA6mKTBOges2zqfgag6pZelOva5nzopIa06
gmrdOknvIzsXS546iseNOg9ExzrUBf46cNSTOsukWzrNJbM6RMwEOyuh/Tr60Hc6AL+oOu50CL4m0oQ+Q3zwPt0QA78Pqjk9Q7qJvQDDWb7y4Ic/j7mPPwtP
T74Ut5y+Ysixvlk+bD+SsJq/5L8/v5XtTUAXCqQ/hObRPXUrxD4LgK+8wmsuP+tVGD+EhJw/zk1mPveQkz95jFi+r1R1P7Vnhr9lE20/lZrFPmGlsT2ZOxg/
bssMv5fCHb79KVG9x4e1P5IilD6kf1u+cf4rQGqpUj4F4vi9uHsdv+aPwb6IQ0c/+sUiv7htAUBGVo67ldLFvffVFr99or295wINvAffH8Byvec+2jG+PdsX
rz4vnPk7p7egPcIoED9wCQo/io4QPlKd1L2nMDo/GIY6P8SNhD4DOIs6sITjOgE3gDrUGYA65S2EOkK2CDtGf/A6sAB6OswHrjowDo06uIbSOphvmTpKers6
VvADOxD3ADuDJgA7/CSHOv3LJTsYKWw6EJG1Oo6zDTumnt46WQvlOkvcqDqphqc6KRKoOuS9+DoX/wo7SmyBOjF9pjqGItc6mHPlOlU2BDv1Fx47Ix1JOo4y
GjtufuE6TpjKOlbonDozHLg6Cyf+OlStvjrp/KM6W824OgDrczo58ek6SAQZO5GzHjtP1Jk6v+dCO7K5fzrL3UM7S/f3OsR+kzqNMYY6q0sKO6/IvDqeuws7
3mTcOvn+wTo3jAU7USkCO6yJqTs6tI46uHSYu0gVwTxbZle+a0XIvmVilr5S5AK/oFsdPskhz76eQTq/uSyqPHAaOj46rqK9pQAWvtV7ur48MKU+aW2Xvb54
ob4DDjo+s1pHPi0eDb7Hho++Mhmvvn0TTT52wVy/WbWivm1oAL941ly+nfnQPXjvw77aBRS+puDPvr6kKz7JGKu9c27JPvW/cL4Idqo8ts+Vv3VuYr5+YoS+
P9oev4fXYz66lQk+vw0cvfibyj3/HD+/saYqvBG9kL9BKUA8VJ9Yv+wi7L8363G+7IPNv/v7Cr8pzTQ+jYr9vvyxgj4IHmY+nJ0Qv5O8MD7tfYK+o/lfvgVT
br8Y21q/5Vogv2wO8zugAeU7/skFPOZT6juvEA08A++LvwUXq75AHjm+45i/PcPYqT01J/A7MHz3OzRk9TtO8ew79nv+O3pPCDyx4PM7aX4QPI+tsTvIVdg7
5IzwO73Q/jsUS/072vD5O11Y8zsnhhk8CVwGPMQy/zs1DhM8z//kOxJW5jtSkhw8uQwTPHYR+Tvd0Qc8gVLNO7HkhzwVAfm8UN69vAptBL3iGni9YhggvUkz
mbzYZBW9M9Vnu3WFuzx3Yy095WNRvMwEbj3eVaW8BqgZO3++ZzxIJT+9PStVPIXvrbuEg/C8n4aPvHyOIr10IRC9lVTdvAQgkLu0iRa9QTS9vNLDD74+3ni/
obMwvifarL8UG5O/9+SIvwvJr79eNlfAKTzBwG2XNMEdB3jBiFyfwTz4vMELudvBlysCwuWfp8BgB4i/XoSCPfMDVDztDkE+XGBrv4JEar/TjRvAjwCwwAIq
xsDaEgzBdXw/wXXXeMEoh6PBCBgdwQHLC8H4bFnAdNLxvwY0Tr8BPMY+jTzaPrvHJT8xKl2/hAiEwGwDosC2qbLA+yPzwL+nJsGVco3B6dR0wf55VMH0pvLA
zGmJwI36NsAu3Mq/HMo2v0KDBD8mheQ/hpLoPjbZNMDsx6/AEqv1wED80sE18qvBAQ6WwTeVgMEoazvBqTvqwNduo8AWMnDAizMLwL03PL9VeXw/TkINP/wz
ib7Ij13AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAQBzGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBzGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBzGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBzGAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAA`,
  weights: `
pP7wMznnys+wtfh1DBnv2ZnKaz4b6O2UyXRzRvrenYF8NUU2H86fSVJlFx2mtVwKUvjx3tyjxtA9Gd6xkbX1JCUA14HYCiM5DNqzr+MLJBcF4Afl2CMyJy7i
8b4uNVVeLObq/iZhYggD1zQ0O+2t6iVJTCnAws8HSBrWpK3HPS7Rs4bb7UEth5CL+g1H6IuB5T0sGQgP9IHtKAMXGy+KCyLpEx8sihz+/w8kF5EREQ4DANu/
Mfz34ffa9BMJ0N3nkOb06g/8IQHyVnnxJiXaypqm5hE/B8OggcL1CTosMCTNzg4SOTEe5urhAesWEwnj8uH02wInHR8FDwL34LPD7AcWA52Bs/IQ5PczNzwf
Cfn4NG89F/rgBgcTAevz/QXW9uny+Av7Hmsa9voE1Uc+QNgW8uUsYGUBMfXcLH9sUSrDkhI8OjUQsZkPBXU9Kcy2CxBaEwyywAQ5DNfIt/cd/r+M0cny/svB
2fjs4hYKCBQixAQlLDgk9qf17+YBCwzcyfGBiqmmudgDJhr29v77DyEG4MTO6gkiFgDu8gWpstXy6un9pIGWyPAh8BgC7dXZ3P0/VCXp4QEh/+wBLRET/vIV
OE1JB+4UHfvT1N4ABNSegZzsF/T08tr0DwADGC1FNAn++PwQGhQQ7xXt3OD8+Pj7/vMZ+/sS7gQLKvT7JQQTFh/l8//eDkY/AQoM8fgKZTD+9eXkMH9EFAX0
1q6gxREy8sbdEAMW/QP9GC4I7t/h5DF/cCfz4AoNd2AI6eYEPCzjyfdJMSLSnL4NM9vVDOkJ6B2t+xgJ8fkWkhMi8Qv0BIEHA97uBvujFgzw9QbnygwHECP7
5cwREyMoHOYLIPvC7QoSCOjaEAkQD+3lMlVNF/DoGF9lIPD9ERbVh4HUBw/qrq3RA/oB/wU8PBIDpforKvLx7MMhWwjbGtflN1Dy3S7F+nNfv8EL9wJUJqS9
B/UOYCyX/gcMIkDsgf4C/AO/RigP8Qvm5k8qHdsH5MZDOuzcMay1f0vn3THCzFMBxNUXyt9CJeb2IbnjXvHRF9ENBezbFPYI4SQeAu8JB/Du6PD2zSkC4iPn
6f7Z7fX9BgIYsfnu/9/Q9ez/KPcjB/QX/QQc9v/s8hcvK+/xFxX1Qcj05hVh1d7jPA/lrBs08zElws/kBd4XzBEFB90kFSu5+13RAcT+Beq5CLnWI/I78L8C
EQgF3uqy5eoK2N4V3n/JKC6rEwDG2j342P/i/S3o+Mjn9wTZAPjp0v7N0SH5MQjSFdE/APT0QQbv9yMsC7f88jYdBPvtGwzx3/fuy0zi0uDCBNnvet660ebW
6eIcFbPOQdP/1fPgNSYhJubV6fi1BCDlCOztBD4FnPrm6GerzbYsJeMKJB4A0hNBxYc/qLXHQhXUD7wrNED9T8P476nUBuk7+xvGIXccgRfM2SEmFeP7//wC
BAIA9vXiBxYHVQ0ODeIr9P8GJx8X6x4XMSZF7ewGCPwR8xgd9QMt9CbO//PvGOIC9g7hAfwG3fcWBPT0GAAG7xXtEyrwJAkwAygpJeT9G/8KAigd+/cN6NHc
GvoDENEr+Mmw08/mxdL6ttn3GLDE4hL3gc25As7R/fr59Qfm0xDuGK4CCSbA9fAZ2eHZFMvWGTD1DKwh54kPC/S+4xrf4Cf4BvW05MDdDfvczQ7qHNjC4jAK
3f+44CcMAOz89PjsPR0BzPCaycA2DebHzg8Xp9PIKinz1e0WCgDs5vbn8eSfwTUDBwElIhAEt9eBBw6t/ewBJdnb0yrA+kECzgkUzaWkJTSv9kkl3qrXYeuo
BBnY1ef+IgUN7Onl+9MdHgcLEDXk+qYMAP8tveAd416u0ioPmNTHDsq/JMm5uxAS/r/3KhwP2PQPQajGDKf2+/knBDPe37P34ND40qEmOjec/Rvs7b3eAMWP
9iv0z+PR2tPMIvwNIg349MIo9e+XV8ARJfQC1cI27aQK++kmCP6N6X+ZrpY+NK6dOvqP3Rek4+0CPgERK+jP2YH7KfXVCDIY4RX9/tg2GMPEzfsA4QITDPIl
1fwAC8Gt1RHkEekg+Qou89HT1ugKLJMbB/L3CCsX4SXzDQ5MDsm27vn6oQ7/BOE35ftkINvNxS0PA8db9w4aAvrf5MULEqguHaES/zDr4wb0+blAGK/23RIP
9yL0GSMt7fsCKry7+Bf32u035QQtKP7tCPbdAzNExR4C/w4A1wn0C/X15z4QIRwU+CDtGPoY/zjtKCopBABL7hsX+/8t6As10g5J8Bm/9vglAPT4JP0X9hz/
32HzTzomMwP7HDQS8gDlsywg7vUNLujR+wAg3enmWdAN0PG62P4x8oH3FeiIyd8lu/yo0tMZ2szYPyEMvsQC6+QM1aMOP67w6CQi4aK+Fr/d6vqj7tv/B+QE
A//uIRTg8lDlzyEgDuc2DCbcAAfoxjX9DNsJ8vGVBAbJyLLuEcjk6tASH7LiDsoVChfUwx/poezI9fky+APnCEsI7KsAxbKfCfmU+jMP1vDy9wXYLezJyCcm
9vjj6sMcBP4g5kO1gcidM7Lly/g4uijtYR7mvwEKG/X81/gJ47gt4dr92RsPjRgTORrZCgMkAgAV7wqB98AW+8DWw9X6GfC6Gf4TpOAC+uPb2vvDJf8D2CsS
GeURDidM/APpCSTy2twkMfTP4S776BsbDOks/fayLzEA2jDq6eowMvWcOgX3xRoDK+AJ8/Q2S8P7Hyr7CikQJ8QgGge41U0EsvgMGFTl4uzWvRSo+OATNOGS
ISAb6ebLZQsHBN7ZFA7r7QcQDf3449bsB9fk5+cj+OYO+CXp9tsF5N3s6SIEBf3RAvsW4QTqJufq7usTHCPV/9UDJA7m2/LHFswsS+ob+9j94wjYG/YMgeIY
Jh7w6RvdFN4EphcUFe0A9B/u/OeyCuPs8SUBAxTh6/ImMgIEzBEBv8e+LC4Y3h8T8Pz5MvjqB/Xdqy0byOcY9RvM5QAYFBneAuTrHwTnFmnd/jUoGt0lASTz
FPUauSsg9AQSJN+Q8A0L2+vXGen41RCB2ur069vU+frvywTq4QniuuQgDeX8AhPj59MD6Agr5tAVGuWj/gPj4N8PN/v4/dkLx9DrRcTiHQLt9PYIv8PjEuXt
7xfm3kwaCtsZCajMBB7yGxX40+AeBR3nIebsr9byy+nd78kK7ODR4PzposcMA7DQGQfFIATh4Ag16bC/qS2+5/gR+A/65R/l3Lfi8JkLMAndAhS6+hAuBwsZ
EeEG1R3hIw7d1UgL0OAdI92TMgHQ6CDhy+ECKekKLBef8vh/v+UJ7Rrl9d5g+PT46gHQRQvmFwtB9wwQYhPlFeHuCsPtwh0PA9LeMPgvAx4IEkDe8hzEABXD
7wjv/Q2uy/8JPNz5691N1g6yQBjwsVksEic5Otj0/xoDv/v33cECGj3q5GaaEPfh6erD5vKT69goQLP46sAEuOCKOQH3nCtCAUzsKgaBF+rcqOgF5RURMx/6
EkqP8RXs8PTm0+WSAPLmG+0Iy9gFwcOC8BkqwFIyETMDIPmF3eewytjoARf3GwrsC+T9JA72+O/5++XlBUIMB/rB5OPz56PU7wfn/xf+IQkJ7vHjAPau9OYa
ExX1GP/m377WCP+spM4xEAfYE2wO2hT5/9XcA4Hp+xQW8xQR8hf7MePg/PEK8O0oEwsNGdnT+8jNJlfNxvtHMrIiYDfP5gLdww45B70HACcVJggZuicZB+H8
OAIRIfwqHAcwGAbnuxQM3+z7BfD39xYX4wHu1hgK8vzx9gIhEvL5BSUIQdoEGhX+3fP/9uX1BuYIJPkOytToBwDH6y738wkQ9Q707xIl7hDvChINBtjSpB4M
F+//7Obr9Or32+jlKMbqTQ0qFPLeDxjb6w4BDQDS/AvuPt1K8vwF9OOBLevNqSIUHh/c4PPOMPXQkwTuCdztN/gy8tvLF+7xFO0D7CXiBA0BDgby2gm/DQwM
AwgNAQTy8h7yFtHu7AcBvAbu/MQA4N4367rg9hnk4w8MGxRE/PTtFSb08RwVECxLFgbpFAfrEAv7N9JQFAUCACL/yO38BurRs4FE7Bf3/E0dIxN/ss7d7wz7
+mkKLjViJAyRG+Db6PHvJ753KCIQ3QX8pdEFGr376N0DJSQQ6qtCBs0LAgvdEqfvOAvm0/z7MR24AeAHCSYD/PoQwhHcOP/9y9ru2jMGZiDngTfQ0+0A6iO2
JhBo/EI/r7M1wwQWB+5OASDaFOu7I5/wzNw/0OfsNesGxwYZrQ0tBK8D5ezj/C0NNB8eT8IYDBzXANf/8s86Bgv/8yDG/Psh2wjjG+TbAQXtGCTS57cSAfwE
2cUTPCTbKoHsLOjg+tLd4L3yLDwa8qvd0B7QGssF2iTUMev8BQmp/rrRD0v1/gPuU87PLBoYmen0qhPv1/dQ/mre39i+LejtF+DrwOfh5w210zudF8ZTvebv
7zHdyREhqywE8BASHvXruAAtEjSwJwz47gXz8hIEO/oY9fcbAcsV7eAFBtmxAZ0RGE0H7SwaXPYgNBcdvgrH59jy9yQFIxXBE/nXB9Mw6aqhwSQYCMPzsh/m
AyMRGWr37QGqGf8A/A4UyScX4TZRzOweqBPgRNoZCWbZ31o8UqCgNQM+w8361f1uJuVMx4oOEPYQ+fT85w8dxfGyo/KgNOwZ4szkEAcmHYH+v8H8BS8J+uWu
9OLZQhflFvvwBO8Q9T/GrPBDFkj/DiYHVejmsRLA9wXl5hrX2CstIxO+6gHaAObi3kbJLST+/hYq6AhUIIH35/MC5qrk0AYBv+zzBgzJ4iP384nx7/TV7ZZd
3SfcJdn9Bw37KPb37wzmMBELBv/2//4S5/soC/D4QM0eJwr0EvslKZFB+hQK5w/stRLTVPQLBw/6DgZOH+wk7xUOyCfjGdnTCOcE7SoDIe794bLkF/bN6Q71
6OcN817NC/v2Lyb56g0BMBP5CifGk/gGLPfeK/fw7vn7u07wLv5X4RgILuH/50ow+6xe/fKBLhhPB/zlCxYTQPQeC/3Q3R7iuwD+xefTLD/mzSv8S8gXEAMZ
+L8V/BRL2cdT/iKaDQ/gFhnlHAEgEs4ZHQgD4SjH1iAcAvDnN/LtISodNwIkJUEt4eoGDDDiItJFGwi7KhMs0v+1ECUiv1P0LvUV/x7ZIsXxISkjP7VI2Qsu
7wj13/n2NDYHOiuyLQ3y3f344ggblETP8QDH1SQE08/xvRIE4kDhAhIixkQKByfOqvpPUS1N8t8dLFR/DhJP/wLqXxroI/TS+AQT/wIL3TEU/Ancywj2LOfa
zwHbNP0gMiI2J9w+1vjr8/hUCf0r+Ajj+uXSNPEE6B0QHwBLAfU54fnXBAoh+BXjMQ8KwSUKTh3zGjwR0fgW61z0Hb1DIxv4/yh/BLPkE0Qwy37tSBrt4+4Z
KSoZ+8g/sCMb/e+l9u7x2BkODAAC+PjS5hH6+PQSAeHo5P8xAL/i0cPozwnsG9TXIuNTGL/b9MwP8kP56twTIvkK+cvq+PkC2M08AB7n8OfE/wnXDPMd2fXb
IwH+zuXC3Sqr4PcdEGraNNg5BkbHJesqgcr5/gReuQHvOjwUCtHBCtP2zq8M7bwnGzT/BA79CYoJUvD90a4Jqc/Cxfmp9zOZIx7nAOSM96+lw9IfJqcw5Ufa
GK0c8+oRwJvl3AzyCewG/QIB6PT3//gVAQju6rkm1/MI3iD14hQQ/wb67uz3/wvz/wT/Ef/4DxoK7jMQCfH9ttPW0h/p5iXwAe0HDPscgaEWBOztCgAoFi7i
Crrt3/oi+Lr148Ic+Tr3BCjm3P8NH9r28ez26/0B8/rhF9rwHNfk5Q7157URBwL+Bus2+y4S9fvwGM8D/O4DDBf4/hUrGuQMASk7/B/eCdPzDsPS9+/zOu4G
KiMM4h0e2SDY0dv5/VYJOwA4IC4cHdY2C+P/8snK6BexOp7m1gCV+YHyvh3fg+LtigLG+dsurOCt0twnvq3k2aLKDA3sR/n/kxcDBqj9FB4rARU1Iur7Rs8D
8NiYBe0y39QnFiC7BPvE6SUMtrb81pv+9z45zhv6EiMG6uf1AvHb8A/mJ7vtBfIGFS/2yez05gQLKP7a/vPqt+8i5/DVL90b/NsO/w4dZshDy/C6FJbf8/Dj
zZVGQS/BC8r+qYG67e3hrosGFBHDLsHyAujXHswS68o2P/LF7NokA+8S0fdDI8oNDvHdz8AWP+j099Ia9dkK2zL229cTHwrSHyIBthHH/Poy/HlJBdkCH9m+
27Mo5jgB8RRQ/hXoDwHb5t3E2iLwDgU3JBsLOdXcEoQ1LuYWGkBfUCaf0fcy2M0Uf7/4Gs7T86X4ClsQfojnm8vN4AVT1q+EQzY22eOiYuaO7ANGDM36F8YD
2SUKPOsmM682QQzKM2isOKYgTwmjA2IUHgjZKMMf3SmyVwKBBQ8rQKvFJALq3Omb7QQq5pP3SqgNMQIqUy7b9sYjFtqroe+24e0QQxCq1fi6qOhSmekf3eIL
/CzeKH6B5awcH6GvFvvtFtb0Jcz0T+f5xpjuyuEPCr0k8AGLwQKVtsY3tNmf4PU44/MiRu7j8SL2KRUCOCrxIOEPGhLS+/os8hQkGSEPJz8GGaYp59oAGjcn
1r7Y19rwCfHlAhwJ8+4TBPUKzwQNIwfkFhAaHNEG5PjwGtD/+h7r9yIE7vYKFBYC8+vuxvsC/AA539MK90/smvIcOH/uxicDBhPR9eo+vv3j61EM09lGJwwO
GuPv8OQIz+ss8dcDI0X829gI9ev3BdEU4OYFAOEB1C/23P3UCCC+9vTw0BLHCOUjAh0QF/P99fbpFfv5L/8R9v8UDjIN8PcQ5BXoEhv468EGDfr+5BoJ/NQD
6fAlBO77EwMJ3cbgJwa6Dd38CAIwIP0xxw7B4wwwAwsSLx8b5OO9580exD/s+r0i80PfFLIn8d/nOw4y/cAC7L7R3xTpTeAKHQEB+zwc/qNInEUBLYH70eT5
NjIBOcwBTNIB8FO2HfMB8TgICifeAwLAJeY9oxboyvALDeIHCvUQ4fzU69P6IAQFLhf/AQsIEstA89jm9hAuI9/h/xfdE0HTMf4C9Gbc2urXN78eJD7tIBgP
7wRFofghKQreWAMrF2sv2kYF2/gu8D4h9QYF5S5ECR/vwiHRfSHNGR68At6sIQD4/w8iCG4w4gp/zEo79ugzHzYBRQ315h/OOdsvCcUT7hQPC1JSTgXUR1q9
meFVIKPnaX/Rpn/v7BEpzcoR4mreGWUBqB8nIfgPTwctBCcNgfQFrPOwncTVBSHNsuEh4NkEgQseJPVUCvfNI+mVnYETvwf6rNwEHw6B+iDsx7i5Abjw1iH+
IQ2BAOId98Sy8ezc/f/bH0jk1wNavYH2b0TrAEs50Bbr0g7Of5KkvTPwsuxyXyGBotJMKS7W2DUSFc8WBEV6B4GsX/7wj+AyKB0NNd343dXhxNrXgb3MGafH
2xGy9BeutwBbhzGcgRH02XocRFjMDAgN0dkFGNWB9PgY2A/qDeALvRnyGPSBSDtz6EXb9IHzs9bmAZILMfH4o/Xk087kl97ePTVihbsQ1z2gyAP/K73j3hvd
RbD8yzM5ViDTxxqBNhJm3mIAQQQ4TQrq++X2zSjrkcufQhWztfwVP/e5yokWCfpupkLg85bgsQa6Thq1wtZFS7cWtBGhegsLxP65NEjd0KtyV5oATOcNHkov
2vYtBAXXGCzv8cb/HlcJ8yPM9RIQHxwYDPDm3VsL59rh9+0L8EMMNBA3DVMxFysK59jHKgAZ3v/+LfAEO/8wGNnq/wXcwwoNHh29yioDCgbIIhnlJEMHJuUH
4u7nLA0xNcb+QgoE7/juEOknaOr09uH4M+neqgvwVysN+X/0Baf9/PzkMcokJfLJ4+25JgIP/97rTi79+zK/+h+vSj35+OLcMf0PDbUfLjQOoDfyM/bM3BfT
6gzwMKP7twvSy8REs+gPvLui4yrJBDL9APzMB/baB/f6wPgMzgxM5w0jJSXBJAenx6kB6arSmNy9Lz4NgfoPoMKDyiijFM8E4/AHAdiix/9bqDTYDRoHWQmw
0vEUJj0L5soT8OkE/bDI8QXIkQrj0Rm1wRXW8dcEQafp1eXqEQ0BHLIWDgkWOBu//PYG+/fMHP0TGf/zui8YBLsJDrAK2BTq8wcdCvDbOwXLzvP6uwYo+ef4
+vPVHSDh29f4DNc21w0xEuDrCLUT5BbXESr4y+caHEwP5vzi0REB6RjDCE0tFNEYJP48AvEf9ADs1u0NEBHnwvokDSkL4AgcyoHQFxIn17/kUfcP+b8E9xAC
/u0ODPn5ChUT+yLyzhkHAAgH1J1PqgMeBw0gKhDj9+39DtabBI0eFioPB8/PzQj8JBYk8NeTASEU7fmbBvnC3AUS9bHx6/XbCQok7B2mEw/c4Qy/BE8wHRHL
E+j7gQkN6wAbIxgKGPkLueQpE/M7Oyr72uYCGxG47ungKQz4ESoM2QP/NCbtrP7j9y3Q6+ns7yXp8vf50tkk7Azq7PS94cvs3Df0079MEwXnKzD54rMq8eLI
+fT8SkFULCUlEC7TLCnagdf8BgAyMx7c/cLu7Az9Evia8ejR2QCuMfP6FOYHAxlmruvg8Kv1sh7SDvfu8uABOODwz/HVR/H+xvTW2u4nGQ4JHa/4B/cL5vMh
8P3kJuD0CxPm3hv8LhYlPekY5vfMzsoe5Ovt6tZFNw+9bJoDvcmf5rYZ0eNG7SHIxH8f/tma0uYIL/MvJP4z2uhBxM8Kn/fuzBkM5CicPfEePlPUAftG+BVt
GeTz8M4qK+1u0hwANRt9DfvM6HiEJRW/COBTMlDaAundDlgjwBAfvkMcsS8uG0bdAEobQ7n26JMF6gfoCOguAyLfMF7O6MeM7DLFLNUE+Coa/TAg9whJLv0N
PL746ik46xV1xBTYFmHjumAcKJnXOdDKDJoqzupDw8ceAhq/puoiFfyBKbNDHD/8DUPoJ0Gd2cc1WeoFPf0eO0tcEPES4RyX7T7k4ZAc0wO9HcEYlfzwNxzR
OBzsKdwd4jb6Dt4LAwi8E9T4AT8QM9sFC/QF9fcM0fjh68Lj4QPYAMDl8Ob34APnxtsd6PPyDNEQ1uhXFiEU+a/UWd5MvwLvFNg+ABQ8H0T04knnF/MHB+4Y
Uw3z5vE08gPqBhfeGDnjROjYrsbbHwQ17gTDGNfW/hWuyPUMoUfkNe+f0yDV2rDGz8v9LRD68AAHGTQD/KIGJS8JGNVAGADTG+V/QvXBvPsTBkH9B+MmJiq5
+v26BxDv1ipo2eDFHwPk8vwq0NzuXx/gGVEA2TAu0wr9NCz4OTcX0hfQDgkS/xUo8PgE+CdZGhELz/c3KhMS++I5houiJyhGEVfo6PseAC8ji9GB6fcPwMjw
0jLVD8IICSIgJ+uL47O37L8fxzwbshoSDN/TNCUjHhIzt9+hENw98gbI98AR5QQCAp/02i2v+zcb4CWd6xg5CVPTtCQtJRaRlIHgzgj+CALIFwHQ6yvo8cq3
H70GF9ssBRNJ/R4gHSQqEvXJBRS1QwQr9AIG/woN8AXd7h7IH9Ipnvj72jVE+RNH+iLdBd+HouDRSP8fCz5gJy4ey/Ld5uv54jwH1dcIJA/yob8lM0n5/cbA
W+T57S28HKMtBiUNIAbu4SgKGRXw4jLkQ74iDzMr2wjiwuExKxTu5dUTADDvHNfr2fHHMAsICdrAI/3R4+4OB+PuBe8fLub15/LjDeoC6hLmy/jg5O7nGffD
LvhG6vvy9gtRAdsmzjcW2SPMCfkhX+8MA6XdAxkM7PMCCdvzKgTl+IH39BFD0ePf+Ar78+LzFizm/v/3EfP9yAMl4Ozn+/v++S8j/gYIFusKKOMc/Ozf8wnP
E9cDAwb32ePbMBLa9O8PED4CANTFBuACw/Ha9DAOAAIwJvcWGMT8Di/d1BH5CQ+9EOfq+OAax9jS7vYE/OUI80MQ+tLx1N7/Cre6/cfd3wYQIjMF4Kk6FgH4
0g8Tge8SPNIV3/Ox990QFM/pAPKz8i78NMjx81EvUO8B9/UV+CHpD9/YB/1N/+a0Ld/lCeMr7tnV0dMWCSDhwObu6xVAMwA66Ne1IwrL+dHq9P3kHhTx/vDn
3fDmAuO5DADz2LzNDAIREfLvCBv4prshHMcpy0t1+iwRC/0aABTqcBTTNgAjPjUhJPUKFLRf5EkR+8vyvgMpJQL5+ezPF+Ht7QQC/zsIUDAV6vLP63oVrOPa
GDsd+iMJEN3WBAl/EvKcBfAcB0SBQO7sCBAN/QctkfzZSh4KkC659BzlB9IHErzrBBXt1707uAMP/NrW+PsdHxrsBOdeEfASRzQdAQcJSRcYwi4cTywVDyvy
OQYMHxY1/N4cHwH38vbf4BcYGOvHxdoQFEgEv9QMyTsE8uQLyOC58Q0wFr3e6QE1CubA/sfK7wMq5Abh4uvsDwnt0+T34QgqOyLl1sP26SH679feBQ359QAd
I9H6+tXv8PfbCQbsMMTC8RzYFP8EFN/vQAT646ELKe4M9ukZ/vn3Guf1/wre69Ds4Qww/aYN9H/4Q9X65/nuHtbI8+XMBco+1RkYMiz3GgABRigv/Kwc8ez/
0f8PEAjV2Pbg89/J8/EmIcn56QgDJNbapRHe7g3jBCX/2iIRTDMOIhY0GFDGp1m9w8042jbsKiTSNSJo2MM0PNP3GeTvA9sDuQXx4APv/dJdaSriz0z7MQjA
xkQLlV7WvxT4geGkSDHrASEx7uT07rXeDqwV5AQI5+snyyI2xBoXOQ8DJvgDyR/kxOv4w+j6AfwK30HzHwDsJBD22/3q/7KsOMDg1hze9QUt5RzYq+lZjQwT
BKT+HCgrGEq4Hg/gyLYaCOufvxMCFc3wH8rn5e+gQJIm1ro3ntPoBRDgxem9uPbz3D30OAPqux0hueAA8qHOJNsH5xLM37/YEtMM1hwGA1uvzSvixx7i5+jZ
BgjvL8bg0jvWxPLy8RsjT0nm9ikJ3cIbjb0fxq5h+AkDRtQBMzfYmYHNCrPQrMLv5sjv1czPIegRJCEsyeCB4u0V3t3ksPcO5B3m//bqwffgACEyRdbs4cgH
7fEvtQXHxu3qnRPvGaMMGyoEKenWxdIADckUKvbg6QZJyEMT7jQ0Gyc1HhbI+zIDELI37hf7DNX5/h/y6R7s/ccQMtLt/hb0DA/84CbuBdA+Ch0dCRso3iwD
5O8X8CjlK/EZDwct1RnoAhXy9BMd+AMOuwwTEtoo7qMZJ+fNCAj6CrkB0uLqBP7awdz0LeTs8IEIKtAmAdfnxOM49PUY9S3t0jbl6gQOA83PLQbZCffs5+vq
m/rv+ijrwPsLEgQE+AQFIbFGAxbd76Eq6/kBEiXT2jHQ7AIAC/ijFfYP4fnn7wUJ0PMH3fvl/AEF+fPsFBoH/OEsGvX5BsAsCen37LgE4dzhwPXo7dMCCBkr
9yzeE+cCFOfxHenwFMUBDQwA5Sj8yUUh3BP80tY3NNX+BunlELTy7uvVnQmjD02BSjbl0TnfIWC6/tQKzMUY+zER4ugjAx1HyE9G2AUdEu5E8fE7EgIAQMzy
B0ib1w3uYP3pLy208k/Q7aMk6szy6m7TGVUhpP03qzzUKgLPKrcD/TH0+8zv+7AGr8y+/jOW4WMLqkZ6rirX0u/n9ij9ttY9GK0kbP1G9IHB698adYoTNPj7
0AP10RDwwtGvIECg0DPm3eQd2AoR4gfwEvj27s4RBvgJHvH/AOLa3foNILDeIQkE+tHHAgz1tNj0zfjPCCvh3eslsAsd3scPY+exDOnGuCTs2uzrCaVGIu3X
8c76gQou45z/xOze3kur+hy9YwP2/AORvMHq2Zn1IkMX7jdW9+nsxQfdA8or7tQG7s0a6dlKDc0a6erKIhC4CyusU1Mn8f7iyz/xA/4D0Rv6mxVMItXnItoS
2+wM/uIoxfri4/ku+ffhAxrS8csPUMkMNOUFBRL53uTwGhj4BfOnGd3gySUHys7jyN3y/9kGDQEY5+Lm15r18OThyPG5JR8iKCAGKe3BvRH2Bxn6LQvu3vkj
F88HySIj+9rU/xPsAu8R3MNG3rjt4+Py8+PlS/3k9TX9JBCz3BTcGuwyB9gG7+v7AOP/uCgC/QT5DSv1/CcKF4H/IMzj3PPJ3TEh8QH9CQjI4Aj0HevezgkR
7qEk/vzF5OTzJxDa6hgi+ggyDgkVCg3v6fXC5AkVCOstzPcnEvIdF9cFwNj8YO4NC+fx6cvOvOz5tgkCptsrH8gLBxIJw/ml6gUQ6gyNCgTN6gDKAAZXKPfm
nPr/5+kZM9/WrBfcHCAW3vfY7jUUFvg/ACuzyJWo1uYzzb8FQOaYMq5j7P/P9MvQCKkR+Ro42sDZyv3iAvkoBwWBH/zwGQzw+Bb/Dgja7wYQ9QjvAhEC5wgF
AP3aFubhGfq+x//33QgQHOsY7hf7Cwka2L0BFBv1GQXq5ugC2OP31PbezRAo7iX17OfVNODP84HC8tXiFxoLDuAK8hcL+Qy38RAIINX9/8oS/PoN+AoR6eHR
5vvt+ibDFhL0EQbs8uPa7gn2+vwK9hsj7eUJCCP+ygwT/zH7DwA8NAj1BicIKRPjxwIRDvvn9Q3rKBbL7hvDFwLiyO7y9QvN8/oLBdX8wCtJLBoVqErt6QOB
zMj/yQDt6dTcu0A++djELgT5tdCwBdrN4gE7Hu39ICEoD9XomTTvFgUOzOPL5OvG5Q/X8wYW4Oja/SDpCf3O/QAY4eAYA8/DuPBAuic2CvgWGib57CL82xG9
3fj8DfoCL97w3a4xG9U6Ad4O8iu+0Dn3IOTO3er4DRnr2hUaGCst+AoNqNA+yUkDxiAO6i4E8uRG8tf0NfJFP+496cX/2Nj2M+wAw/AA990oE84D1bvc7gIe
AqHSgUX1De8IHCHH1w0Y4Nn98vAIDiADzfC2tcsOJwEywdcQCszxHPDm1trvBwr6PSAlB1sF/6Pr1vAuthYAJg79+g8KDOj9KuHXy4eP++a03fSvM9gBF/4W
1cyX7NzuprXM3vgIySPWJ+SBG0M5Ei/r1ZfGDjIVzeL7lgTk2QKsvwuu2FT+8a+g4oPexsPxq+kC2BjPGvb84SYXF0SkNzP494LiEcAByfITEOZIqvhRNAs4
GOfSAbLABer9xRITYsfrVz3zwPb+yiXC2OXj1djovALMvgfLB/2x8tLwuuvH0NT5HO006wfytd7/3xsMEbWwAvfjM7648LjGvMrQsva6z+7YTT2wERyB8g0r
1j793MMJ/Q/r8BIJtiEyBc5a0rgjz+8V7eD9GwfxD/YO9wz00xfpNq298QkBpRnd0xgM9eDb/OXmDBvZ9wIWGugu5hwcAhTBGj8fGdcbKOoO4+v74KsF5SX1
yivo8w7p0gGrA/XwABk11+MbAjInBcQX1/TO+AjdECYOA+ohARvNx9f4gaLyEr8asv0EIBwdsZLP7dX8BjjjKtzw7FEzBgv43uIS7/oJ4gsLFOfLA8/uqfid
4PXP354f2ReoyQC/GOrq1CsNHsvvIdn/Cu4V/Q790TYIHggBB6UpBbcgKfY6OCMFOCH6DwjMaDf2wglKQRlaAO4Q2AgSAjI2AcnZcx0MY9f0whATzcM48x0m
Eh4jBe9pNf8HD9r50wwC1QtCMPs/FDId9Bb4OgP4Bc/6Iy85f93zpuYFGRS7vTYv8u6Z+PxQ6/T+XEAk/OrUISL8+jL90vMe/UsRQR3e1S0GDVlPReDaFwPr
+M7x48g+/eD1x+PeGe2iH/vI+f62FVROBvW/vQnGbTgRGt3/AY0rBOADuTIjIDLU8uUMM2Lu78Y4J//18w2BLtQwN67hJD/uA/8nyPHtwUv4XyMn1thD7eHu
+RTq2tnQKOz4c0fSy/QTPQkiG+2iOtjs7AQmCvUFwCE8wP74jwyXLTJZ3v8l7cHzDMQABO3n8tsZtbHiLRTcuKIZ+9435LQxDc36CxoGFfgIByQYOfzqJeH3
Kw+0yvswLuv0CYFJwKb4sgUzDgHM2xQMzlj2Ku5FNTkMLAyz5l/wFdjYWt4oMjUQCb6oihZI7Qf4CRFu2uQTwAECDxK08gP8H/gXDgkUMCkX2gzp8gzF8wwi
Eue59Anz8wzcxyNL1tHZ/Lj50/v3IfAdGexFDygO65H4QOfpsAr/MB78IfsXCxGBMUv43bYpH+YA4ADh53P167PJysjcw+03ehM+0vnoAMXD/ufK79TkYGf6
5NoGkA0E3RwY2/ntFB4dHNby7bkwGSoIAv4qxiWP9sxaZwYFHQcC+wnzMvvmn/7/JEjk+ywS9QD7PR73ArTk/zseDf4P1/zX16cq3wn3AhbN3xrFHa33HzG9
I+Y/qR8r/Qn76Aj1Ehoj3TPd9YQt7xgKBfsDidESJyYWvtzH/3AV8sQTK5bTM1FdDMAbqE9/LNzdGOEmFCIEPO4MCexiNhYAFfIgu9U7S/wVCe321+FGEuvy
GcHRMkMN3iHP7gMF0QcZ9PsoAr3rx8jw7wEsPbr8M7wUHdbNRv/6Czgj+PfZARLm9x0H9tEZJiE6HfrEN94Zjs4E8Q72VRQm5eXa5cUeOOsPtsUIQN8KLSs8
0fsQ7ubM1vv5//YOEDtFAe7cNA4ymqnxEkb1H8r/xdve8afNRyUIt8nO9PzhICJE9rg/CNoHzcwl1CAZ/CUq59AN+vNA+8rm+kb14NXZ190uZIHRKyn9qc4O
EQQmBrTjHCMRFQ4JHZseIA/gNTor/h8j/TDy7+GBJgMp+DRCVP0u1q4p/xb8460W0f7l56v6Ei05FRG0/QzQBP4K+0slTCvhKVMPnpKsLSsR9gcUBCUM2MNA
FcPjGQH99OoC68LWAQYvGybN0hvz9+8CCC3/1SsjdCcc2rEiJfcR7w8B1qsLA+wZGvH0SuEG9d5I+grazwkN1yDAOP8FEwv1WiN23yLv9hfe0gk4NrcuGQwY
Wa7LzfFFB/QHLrzw2h0/6dsHywn8/9PbBu/xCtY2MhpOrsg7BTiwzAcMCShGAPOqTIHtAa0f4/rt3vEF9/kG4sXZ0ecH5eP4waPv6Pom7+oG4LHu2Abg/cHp
9xXQ2//i9gjp9MjOItqxBdrz8NJV2/ae+/Y3ARoJoOYA8AYwLlwYz9ko9BhS5oEBHePrMhBA4/nMAAjZR8SdE90FHAEYN8f8nBrUIRHW6c3tHEpKEu8J/MsD
u+TzGu8Z2bn7IpXg3hO3kQ/tiNgUvfwyJOTy6cYckgqXBQv7ROTJLyL3ErwtWQHLXgyF9uULEqE3/Q9IURWnwfVY4vyqKo8FxTPPA63b2tUbHYnSA8/YIADC
1dYZ3sgowzfuJCBXriNJ4z6P7f/4NwwdpOm1He8H5S4A79opzsgPxeI8vxj18dcM8gbtBqUHRK/kKv0j+u090QpMJhQpGgwHJe4tKuHymX+Mrjci29GbPj8i
EWD7sLMz4x7zMJoB0CdR0/I8KbQn5Ssntwjb7+AeHJXIDd0088jWHdkWBs3T/QQN1uAPCwrrAhbO9NERr8/53vbjNiL6+xUj1PUDKs7+z/Tw++ALBifwuOqw
6X3rwaEU6M6hCh1Q9rL8/CtBMMS/8+ex0S36DO/j/CFf+ELQCxrh2rU1Qtz1ENNEOi0mQ78G/xGuBAjc8hkNfyn+zzr/+zZj187jJvMCCh//x9cQMYyB+ta4
C+vPvqfg0fjFCefP9uqzzCDj8/vqz/YtygoB2xusw+A95zYOw9reAMYU47LbFgQXKSkPqebp8tcv+aX3oDblIvswAf3YxdHZOt/h3Y0SEyP5IhMm3OwN/yDI
+CnxGBcn6QWz0D/IIskS5S56A2kpH5T40/kY1PqtJe0qH94uLuu/uxBV3/n2wAbzPP8U+v0FpBTf9wbnCug63UW+8QEQFpvA4xka+UkCKQFA8kryAE0Dpzc+
HdMtM9H55Eb5whf4qB2+7jwyEgAHDWIlxoz0UZLl5REFITAhsaJOgV7sB0Pd0u1NJOURGYn+45BA7NrYIhbt8SX+8wfn19v0ItzHEBv0B9DW6rkl79C70Cyt
nfkJBBDSDu7LGSrSqbvk/QIA4+eu6Ubt0i8E3QoO817FCwwRAin1/wMLHf0FAgAy5dD/Fyky9fET1RwO/t4LC89M+PWy0E0j1S4C4ywJ+zbfBer9FyT+BNWB
PAMv0eED/dsK+ys41v/7w+tA1wDzIc4pAubn2jMYCfQw4drZ4Cwd1e/rCjss5OffLAchse7IFSIP2wHSyyEe/vnw8iD4Oakv2C7/0vQ/8gTpz0voBDD6LQ9k
OiURJtfx+RRU+CJqNDwHKDEWMNAMAoEzFCMcDfcw7vgFxw5HwdgJ6jntz97zIS4vKXLMN5Wi4AI21PnbGNHy5vJA/ungNLkB/do/9BQq/g8Ov2cbudMVWAcj
tD/7DRwV6u3hHdv6UvY6BpnXBN3k09Lj5xLDDBveEwDbMM9AzAgL5P33zBcB5Cnt+8XSODQGXfwrxx900STf9xSMINUx+S0hI9kR9/tP9vva4Ps86jIj49DH
vvvN9+sSLIHuDDVbFsMn4QNJ4fDNAAX7KsAEGxf9RhAQJvYR/vwSIgEj1eQD0K/wz/Kz3PWTYcDx7zDx9u9ZIPIS4f0WofLr/tbX3+D8NQUFAywyJLTu0hYP
DwTNHBf3Cgwj4wjSHO3w+vyvE/XuAvfP7NGkIiEjy+H+/P2wJwUj8CEACPD+tOfw8r3K/Tcm+PHbARCwysX95v3ZDTD/CefmtSrxLuoL28sRFB7r5PbAJhYb
0C8ARDMOFMyrFTRKH93hAyOB8wgyDi6dy/EDQf/N1c7w7gzTCu8H9vbLFfXq/kcOxibEwPs30dZ0usjH7y/K8zTQjQD3RwbgZ9Ee8D/PKu0o8LMJ+CgG6yrp
KgjynSsUMAC8lv5wrPc2/+sD9NmB33P2sQvTOyYCTvQv9QLy8N9E7Oz25Pv/wRDZ/Or91DEP+yAc3RYN3//FSBEC5N7DBijZz9nl9loNx0DZ2vrtPR8NBfW1
6wolyrTqBeXrB/EK2yAqB+ryErf578TzDwE7QcDkOz7P9hXUAykPMywkMCHeyyMP8rwGFgPuJfEWJlcf/sYbLtrmBc4nOdX9wu5IIsTz/P7Z2CaBHy/1I8/O
VfP52grlO8AV2P4DBsrt5SMi+OPQ1s0b8MoC/My8D/HP6/YH+gDCO+OKQufyxQfb+rDTiBjYEPjrrNnREuZMPDHi1KjXFA+0DxQm6AsAKFfYQCHY1eXt8rsj
Nuw2AAor6Vwv1tPq/R7M3AINAeqkGf03LP7XDQfqKv1Z6DSuPRkHLAYtpE3lAtQWHg74y/sEBBAQHoH/Bx3A6vj61ufe1t3PGNHg8Rr8IuLzzyPrFSz7Eu0u
6RX8ErELvdvz07blFPPvO94T8f4CDbER0/3e2Nzt8j0nEKsQEw0iTaXZAbca0gIZSue6s0OfNiD9tCjQGaIX6yv0uLnVq9/tAKwOGevcBBZaDbinO90yQ62+
DEr589T+OyYGrxTPJjAZgTFlGuT9IAxZ98HG4RIwAMgtWxnI6DVg1PWr7qky6vHVISvuHs2xNCAEEa0GOAjlu9wy59g03hVH8PPuHx7JJvDT4C/w7PfJHELu
KUJGPhxA95EFvwo2CQpW0wMmQCMYUeOY6C/LLBfxQu4k893q6SYF8hpU1BYdLVwn/D4XQFbet9UULi8PXEtTMg1MPkn+/7+8DxIsC0MXKx0iOd47gSrFsvY9
99pKKh5O9CcSIjfr9iItKzfka1fqRh56OHf8Qs/TJURQzgwtx0E6ZhUmxSAI8TEoOAxNDj7xNO4VX9oF/wUI9QAILlQ2v90kV/fUFwTh4EFR3/1s8vu3JDv5
NvQqp8g0VIpHWkjHEPo//vzFvRL9BA78KmgauggNWe3ovZa9yAwi1gb85tLLHQ7Bd7nsga8lH8BuDz8e4MgEEi29zEPPHg8ODwMjI/Au+MXittUIlukn37Xj
Bt//McysD+YTDRUB9s6x3sr/F9z/NvHw8PIo1QRT0/IERn8tamPcDd7pARMKKlX5JwFX3Qo1G9n88CoN9gzBwcoW2wb0EQ4D+/XAzNw83vzrEVYrRTz97cak
FQMyP1Ub8CI9CxYL9bja3w3l6tzo1M0doNvoKQLzpMDmtBkIzB/iFSc5CEPOA8ni+N7mOka0DukDBdPHw8AccOPn6APzyL3f+80G7SPhKfEbFvbD+RHSJisg
LCsaDyz3Qfr57fot/iDWByoP8AfU0RrrAO3m5uPbAgMhGmBLPwsVFvLxugn88i0UK/stM/gcfyAVJtcr/e/rFQUAwvH3wzYHAD7T/hEE8wrtADsPC/cuIzAI
tAXz9RYO6eThBrvtOfEBLw24Bgra2O3gr/kK5ee+7wjty+IPM/0fJcW1HC0ZmhLrCBft3wYSAvG54yAJNvEPIhT/1wLX6eIoAALm7PTq8fW7wfMjHCFEAMXV
8h7zvRbfM+jjGhstQ7LU0SMSGN/2OgMT8RHY1wESHfkuAQrMAzWb8QX/7CcXFAkM7SjcBSnSE7TvBNgP8efa4+I46Nz10hMV5ReB7RTtAfDgFf++EQ4lEPkZ
Fv7OyAPv+AUbGd/ZGCAbvQ0YuuUN79FA+zDGwvbwPOP6IwfyFx7VXhBO2NdHJR/bCAnE+tADzQYMB7cGBSJZqw0O7STtQ8Ma9VukIhMTRrsHDv/Z2AyxEg1R
2z3VHB0NvtRM5B4eGIHZogW7MkRf7a/sIAP5CPGf4cDcASD7SiSz8ffDEfvwwOrcyig13DUu3xgC1dPVHvvG1wcb0OohGy5WAPuqwdwKD8Ap2tz2Ft1BUAUq
vb/iA947EPUNqW4SrybA9sUI4iW2gdffxApU2RRs7xe7Wt8M/Z/4Dggf8tsvPPMxCSz0+gYt8EYN6GHpyNkAF7ZbEArOyvCdwv5W+zUNHyD2TAjUFQQdBxAE
CfoMv9rPDPb39UYk/kcDz8UZ04Hx/AoE8//N3vDuG9PuM6GRwhgARioOzt0B3is24UfD8OTaUT1D2fzGDscQqicopP7VvLAfu+ea8PTABu0fG78Nw9n/URor
zeXpixsu7hIxIfPyUV1G8kIoCLY28/0O0evk5eAKxyKX9vPs3tTR8/Hw5RYKUP72DrYHudH0rQ5Q7zIbHVEJCjk6INgbLt8ryR/jAPYswuzNEsHU3+X/0tHh
/MIJB9wnpvTGxtu8COKaERXSBwvfNavWDNoYNt79yCbqC9cETBEnMaXbASHwu87XGP8s1io/+0zkxdPxGfagBzHHM9EJV9cNMg01JxH1GusZBBc0eDIYMcPJ
/tQC3/K74PR5HH83P0zf6AzfDffN6+r2WQEUOiwtE+we/cXeMQn38fnhzfPo9fXpPCr31VE6K0wEB+kr+AUJyhtJABktTW0pzSH+CvokW8b+872BNN7r4QcX
++/64szfJxPxzTYJKlY21PMUIx/4ryFXp/HtKWJlxwXo7+YKH98j6hLYL6/AxNfj7egR163gFw76Awu771UzHOE36CcJ2uz00xnxMQk4w+7uDQj56fPfCO4f
GQnm1NESCtgr2VHd1uMiGUYKDjb7CiRWIz1ksbXJ+QFOyswW5tnuXTdCOO3yBwtJU9DrFYh/Jvob0Sm42xfjNlPjM+lPZG80Mko0xswCy9pGwTYDarA+JBks
/z+ZTy38MboX8BKc7PaUyyUo+fDoIS/gQr0V5f0T29JAyvIWGlnP8g/fHwrpLsoRSunkOswB1B4KERIU0e63ByH5DB36E5gWPBYiGr6/qwUjH/AYAkyo/TAO
7iyd0LS3MzHX+Jn/xPzuLsm0BpvO1RC6NPi8+fTd7P/41xCY194s2v0B0x3vBBfx7gsi4eT8FsTRFIEt5VUZHAP3C/3lxwSxCgTFIUUL0SXvBizgROn0ohwc
4ewIzcEx8EFR2x0h+rECOcw90trB2hbhjvIwA/ndJTntOBsA1mgbw7r/ARkK7v8qoS5C//ZN/PkDTNIt2R0JCsspgcjhHEYXrO5bPlatGtUL/uv52ztL6p4e
AijvjhJJDSImJQlp7BMQEZNG0NHxDhgL1BDZ2Tk57M0MQVDZD0MaBNXu7AII/LgSBwwpzD/e5P4dAh4yIdQcQMkR0Pe+Cgdv0wHYvNwN+OkwPR3EBwQ2Y85/
7t7+BvURDRjs/jgwO/7wPPAJHQ8I/A/H7wak3elhsCHWyMJeEfxBURixAswqOtBPxxwh5v0ADCvk1RbwN9IlGxsxGfPoru3YCOiw8vNU1hPX2eAq4vYHSO4J
J/8QPwc09g0d2PX+p/rg8xAV6u0B/REZDeMRkqTh7vj+qv0h8vXi6AHZ3uEXFq8QAhDMKfng5Cc+4OJCEATiKAUx1y/w4NVSDdGxHfcb5Ar+7AIN8eniAw4B
zk45F+g2Jf8J/vvr4VIIC9olAPMB/Aol/xT2B85Z8tn5DwId5fXzDhsG3/zQSPkc4wkaFgj/FCcj2+P+9X/oEdfc7BUDugwq/fDMDRI13PnkD+YR+eS9HuAW
9C8F/fwwEgXFM/3TiwsB8uUFxerLSS8P5TQLrrAZBBIOBQEq3DUuHPlCCwiS9+gX6d/d8c4oHekA+wnTr/3fEdnhxOu9MAwAGwgLy7v7DxLo5d0AwR0SFQoZ
AAS92B/1ygj25gED4PHf48L5ts3cCoEC9evOGAoFKNrR0/MU5zm3Du/uBgX38TgW/Pc8Fxjlzg0w9gLq/QJJhvvhJjkc6Mv4sb/TE8pEYqH4yesMKqnppI4V
wfe3N3+f4cliOD23KgRB9T0XDvQrxCT3AisY98U+0JzEIsoQX9QfrNYiUbjtA84BpjCFSWSsK+gIKt/WQhD397SpzphKutkX5Zvb7rwFqNGvwOjgH/LzuBW2
H5ey0P47oCPN9ioGLMAOHAIaJyBr7wvhtMMFKwYm2QngFtrq0dbyHvzc2J4DBbroLe+Mgcb8zVXz8vyb9+8HJiPzDi8wBiHV4MICCB00CeIIJvoN8MrBDwPb
7+T37tcAIfay5a4VsWwk6B6jzOMhAhUN+f0e3BfMxNYt8AP6EOAUBsfswNe2NRQh2L0B1CMLPMq4/PkC7kAlDg/Q2/LzDvwSrc/t8DP6P64OrCcDFOAC2rKb
EvgewizXAtcW7/f9ueXv0iSe+ColBL0CBbHvxlA8jc/D7kD5HI8E8S4W7MUrAMb/GtUW3OXN1/ATAQHly9/lD0mzzdm33/UAtQTxzjlhs/QA7TYDFqUE5yqU
KtM5D+wHAOcJFRGBxPHbANHJN/wDKBTS1/vSzNrJ2BkEw+Xz1gf4AAz6KfhBCu8EZqjqHTDJSzxLIz8G1SY31y3OMgxnykgqGBURCZ3yGCQZ1+3+u+LNxBhA
W+tnPf6BHtH6RgDRIiJwBPbz+Ds7uebL8iM0xiM1WATz5+fdP/YQ+tYh9fMc0Rwa8wQuzCLfNf/6GDr2EgU69Py+KiYf2AnL9uc06PTPNdDsCi+4ASzm1+wk
FREV0jjR7sUh47748AfQG/sFzOcnh5ysCAKuGeYouBqYwd++897e5CLyrvbuy/dOWBwxJnP3LeCqNPDivNIYKQ4U4hI31u/B59vZ/rWvCzcYwQMZN8wCBurW
uU/1geQ/Ox0t1gD7KwXnEsgJ46aoIwn7EghXyBPqpAOhUtDJ7RsFreBDG8H0H7AH3TLUBvsV8ufnAw8QD/g1/WATr+g0+KnbpfTxDfHrX79bFsD8D//s8br5
z94D6hT2yzPTkA742tX1SPxcYQk8+HWi6bdGFbaozBgDIO/fEtwguQ7UIQDd3BlE5N0MvqkM5ewY9Av42/f0PBdvHL5/l0bfAMoy/OCaBzQKOxLkAN40qC+i
CCEO21saKeMJ9L7m6Q38zfFkExssBPwWIhP5JfPu9OMN7D4+/ToTIrWB8Oba9PrM8uAh7dvc4Cb/8NMG9uQE7w8g91ZCOinT9ScCMsfu+u721Bk1Bwgr1enT
0fHsJvz/1csQ3PKfwvIw6vUS3dr/J/IE4i0bDPDr9RYTI+omAxLuHvEx7u4K2xe8E+4DSQ4I3e3m4PzxvvEjyAoG8gPi/Ofl0qDXCPbbwlDUu8cq31fuC+rk
8P3n0OY439QsEM9L7CLKGxv2+fLa8Uk2Mt7q/tXk24EYEMHQ0R2y4M49H1Pv9/DgORII4O8q3+dCKulL1xfIEyfXBwzQyyQrKfv/2c0T7dk74ras1he/ucpN
GVn/ycHXIPok2OMK9OAYMep45ie68RLLFjf6ygsaEgeHES7wvgcg1Mjcy7UmBN8PhfkC+tING8+60LrZ8h7PO/Lh8OLHKA66y8+78+UH2SKQ1hxJ3Q/eCu4z
6oHkEi7Avd35N/sw+QLSERLGCf0CDKLdBCraMQXPmO7xyRwdtSvVwRcnxvbi1Q9e9aHF3SOq/MLrUN0TE9n9fRfg1gbfwdkc/lrjSQTS7DsPGi0U1OkXzg7D
lNX2zCwD+gfriuUWBt7I84a88PI9CwgrCLATDAY09SOB4w8SJhXuBCAQ9ufd8xvp1L7t8AX17f3gwQkZMesGE/CfBv4U+iIFqpoT9y0Z6z3B5NohITAHwwHY
B9bGwiH67bCpzfol+94N0ePy/rQQBfiy+OQeQC3lzcbT6Pm2ARvm9frW/0Qqqdbg4MYJ4OkZ8vgaAhUO4+wX9Cf3Dbn6NOUR9fY02wUR7ggB4i0W2zkBGPoK
PM8Q6rLw8OsJ7hjLGRUE5fT15O0DA+8sUMwX9+kLIN8f2BQJ+eTlF3/KA/jpBCjeascX8rnU7Q3Y4f0G6vPsw+jx/dYB4//qxecDEvjd5d/X9NvVBOjy79HZ
/O70387i3+Xt3/Tf3+L3F+XjEhEOHhjQwtT9At0r5ReB8BX6IN318Q8H6evuNd4Yrv8IkxbE/Rgi8CrGFt/77L3NQ9PVGiSxycOgCLoF/9m88Qzb4vQQ9VHq
9N3x9trez/DA2/PpClM/wAEAGqHDqNoNBdgBFy/29LfM5fT7owO5+vjlBScyLyjB3dwE2OP7ASIF5+cGGDIVj/YH08H5+O7V9u0M8+7xB+P7GOrg///37Oro
8NHZ4vPX/xzO/Qjl+AEF+AXp58MM+v/51gkODOsZBOcK7BvQ+uMdFg4N8A8PPOXx6fYE3PDoFhITCOzRFUoIB/L4+vP+zvci9wf1Ie9B18Qr7yXby+L8DTLd
BAH2f+oI8PM5AN798TMx6QMI+jwHP+kNCwb07+sS/ezm4szU1dC93cHI2hceCfcC8rrYAO7n2/gVxuEp8Sbo/Nnp88nu4fcECrjeB/L77vjw3N3fCw0axKf+
EBoCQLv7Iq20ERQKBe0d9SIE6hfKxBSGCLwHFvY9YAAl2LLuzA7xl/kTFhXd4bAQH/jtOP3PEpfu9zMcHSonHCbU0zERs+uBEu/+5N8+Kwz1trDT79z5iQT9
HsU3+xpI/s4CHPb1ycMO2HEBJB/BUBvUrz/u+P7vtedSEz4syCU3BtI7O7b+v/7BL9caNBNqIpfWGhS65xDouQjfCQrkIuf17AfT3NEyoq8T9z8d+n85zw9R
MKsR/Dj1PsAZEBpWArvWMQK+7Skl20wjEe/vEgGp7fbW9NcJ8NQj0/nyACYB20HMFv8lJcvY8egJ/SC0GiEe3wk1ED7i97q5FixhgSjp8dQf3eEI7HPBs8AQ
VpTrF9zpFRctArDw6xAKC/DBOu4sDhYBBDAE5JjZ8elF2xjTRPIl2MP5HTizwMAHI9L4HpQC+Azl+e0Wlvj6CEzBIzRK8i3s70wR34/f5R07t93xG/r95tEa
Cx4P/OQHxfDuH75Q3gvV++8HtSAI1uUj6Ugh4r41CKEAAcMe1Mjk+jdGHLaf9y66EhbsG8356dgHIcCeqzet1ardExTNyY/fLRf9770S7fGn9A4uvMPXHDcl
vuTs9k7QKPkbSq0gqiJbX8L14xWSE7P48fGCzJ/4+T4i+dzSvdqB4QXyr6uedE1LFQXbvBzaM/xRFq1GxWZDMgILHMDg6AC47bOf0LImSSRMCOH78BHGwRq6
9cOUBDUAC0gly0KtGBFm/x+93t0bIw06V9j2G/DVNc2G7a0bQj91BQfy5fAArED45DPSMxkbN1k+EkYgMfQZNj4k9uorAVFhf+lTMxbOLfTqJsYF3CQlz+Dx
JC9E4vnU/VLG5tLe4bwKAQoiKe7Q2v8L0g3B/OsOFr8FJfbuOPII/cnwvcTo0SHtITPyEiULIDCz7avd5WoU5wAQGfL/N/Pw3BTs7PwsFB70fwf9eldOPN3f
o/zgXsjx7B7l+TddUA7s56P73gW+80g77Ng8VN/K2eiS7KYOu03nrwDnKM/v9vbzACLTBPnKDLekzQ/RFgM/ysPQrOwX7O/CwvbmqN3UFOTr0aHGB8svHuTM
ByYyIwwBI63nCvnuBgDh4jgFBvzv0tO3yQz8Eg7WtfkQ0jHYwQQqEuD/BOgb/PLBFP4hPUnH2IEbHB0D1BTeCCHR5crE4eT429PqAvIV0ATP2Rzo6BY5ARbm
MOH2JekG9eXpGjPny5ftBUHn9PLgHOrd+/TI1SgYkt0P4xvoEDANDxn9IPcaELvZDeL8Fj72yRLgJRQUwxE4qQcKwjo7rAugvFnL99MnQ9zUHbUJ79liieMR
gRgmZeID7zMbLiucvvn7EAcQ6Q0V3hzj2/AZzhHc3iixBr435gntFf/3t9VG6Tj70wgnJ6spGy8XCRO0sOMAQgny78EUwRH1+/T0zQfK+gq34uQPvQ/ARzPY
2esa/S7z2fASQbBG6yH59OPHgTj3DtTVDhkcIO33Jff42MEkB88Ix8nZBt/w/+4E97Ywu+Hh7v/Z/OYi6S0K2hPhy2QBzM3C9f0Y1Os/7BT2CyYbAefP29n6
NgjPFPTtDwBpuN0pt8nYLSI42CUi+QAFOjjm7vKU3RkFvt8ILtkJ+UgG0MAO0678CCa6SD3j3wtkxf0bA+LHOP9MwiQS3yAVCDrrxCMiHAwVHuf5Pd4r9dQK
5uQ1IxoXDOkj+xrzJsLd2vz1KQru3hvsCP4UCEcDFSnQzAwhDrgWGDP6Ced/Gfvp4d476gjtFQcSEv/RZ+bIxtrl/QfMy/XD8CDt8WMHJyUE+gr6Gf82LiXV
G9lHEyD84dkV6+7WCfnm/hC/KC4K8BHSB8nd2Rz5thsHEffEHAwN/CYxTQ3z6Cfg7QH+ljT4vwUBWesB7crx4RJXIoEB6uL520YFBO3fH8Fd6gbYOvw9B2AS
HSfh8AqhCu3hz0LwF/ghA/XgAKQACzJdBKsc9vgeygkS1+PiCOhi77PhKORI+Fb1Qznw3yDWRNL4Fj3pIxBnCgz2qLYXAE3nBeEg6f3G2uMn/eDHGuX84vHm
F0DmHMSZ7gniDqhYBAvk5wLu/Q7l/zYYKhzHTPHXwSAQAerY7DkS7wUN2x3xGODtC/m/uaboIS447+Ya8ALWF/vxy9fhMxTaTcoUMdny4UH95rfJ3jQF10T2
CMLRRdsP+e35vbMW1AFBAPzHBDLpBO4j68nhGtnBf1AVrQUiLRYDKgna6xTJ6UNFVKFHEAL83+iaJSvpIS5GqSzZFUcu6Mrdv3MCHKkQY8pK/A07Marh5t9h
tWrdST70AP10S0HF09LvHUvmERztuzHUVyJZ4+HWJ0I1KfIT8exLCEE3JoW/5jVnv3+88fxERNAuKvEq8CYd5AEHBi/jx9LSfywS6fTt6ewwCSnXx+URsSkk
IJnpAkiv3xX5FPlRD+b/1fqVIszOIdK3yjYWzcUY6860w0GrJ+6kwiA1JgDrMyf57Ng/wD4eEwA7B+QBMOfI6/6oGBnI/8y7gR0H2OoLCPLf4CH7HPCWwhgm
3AzkDiLP2eglCmYPFfhAH9UMK/Poyh+0EAgF1t7Mq//U5ewADN3FtijqG82p5BHm2SDdBTv49c4n+TQLATk/AvoFDvLpMtEMvu/56tv+9hQHxzMfyn/furHn
2OqzGMfQIe/zv68VGfTM1+cSzg/m1PMyxdzVSRj70eTbPruvsPxG1RPuwxMdxP3O4DfOA+jmAw/fAA0ar7QoodIdEU0pypoYpLD25FAGBRv1Yegg5eIY6wvp
vLUWyEPOGyXYC+XLyCC8QdjE8sk6qy76LDkZ3rZ12uXj9f3rGuT+DScdJAYD97jzGhgI9wf/GeTgBSUiQP6/A8SqPTkzNySB8ATe/kMSrgD17ADDHwX1BBgA
3e0I3QUaxuUz/e8S+e7p1ajiGRqk3AkAH9JUT9rALCa8DSPDOQMJCfHqLhnzGvcdC/QP9+wADPoPFvUsGwHO6wkZ4yOk/vfh+jUjNNvhAgvo8D4A7PkAIvnl
L/ILBBrD4uT/GNQMEjti9eHq7AX9H7ruAsgR9u0uCeQYTR3HFq/tGPooBRMF2gLpzOcCHgEgBO/x7cHj+u0ENccY8OHV9NgdB/SuEMcc3FD7IALO5OHy5Ovb
4wbn6PfLIh3kL+q4wc7w0tMVFBUaGr3g2f3NH9Tb09n95NME6AsdA9jy7ewAAesg2QrZ4RHfJO7gAAjf2zYI2AoSAf/1B6z75vLu3M7/6g0S5BUHKjkJSt75
GhrBDRT9tssAzNvzBAfJ6PoEIBggN+EcBPIUAdsB//7oPPMTCvP8N9QMEc72LMznCMEH8U4s2vvzwgXGGWLp4f4Q5CUTZUxR2xj6LCyntRHL/RznzB4Saen1
3zUfMO/dDCmiCg1W0AjHRS7VSIG+wfW9BubB5uhQq+6/SRrv6uoc9s8kReYHCrT1/9wB+QTJNOPo5fDND7flDATe9Dfh6PUbIdwWv/0p4O4n+ynmxfYTBDIE
Fv4EdPn2D8ID0/jpEt8q1PSWFAHUHEH76P3e8NrO/wslqvjiA9kb3AK/xQsh7eJ2ARQdDhwm+kHYHubr/RPM+jPXL8EN6x787xcAIfwZF+7pFwY54fMg+8Du
GSypmQpS10LS2PUf8fHn5Q0PDSLw3PfqSK+35g7y1QDo8uwdIjmrOcLsDAYnHOJAEtbsFCHj6AXo4cr1D9z8Gykw7xUzC7A9/wTaDegM2OsQNubj/dQo8TXu
/OYNFD4L5yX2vMwJ8vEB/QAK79saGKoS5eb6u4vwFe25O+TxdhXP+vnT3CIXLECeGeopNA8bE/SwUgJADyi/6KsI4iTJ1Row+PnpEcQ87zjq6dD01Nw40iAG
HcMc4S0eyCkQ4Tzi/UYdzvHj7QwHAuoBPt4i7wQX4EcErtKBIRznXeIIAhrU8LerDzYoRArc9Lwp7Q7tDCj6Rscc/AUD8wEyGyG0/N4XPfPd+tvqOEvs9/sP
4+C+Chfi9O0FAesE/gkQ8vX/9gnqAvsI7fQB/RIJDw8bBO0NIfj+7Nm0yejZIzPO4SpcBQENxw/eHwcTB/LtHPoRmejC+iAl3+jp7KHTJccdAD0fMuP43Qb2
HxI6HftXEgL3UML3tvG/B9sGEdgoFQwNgeTuEezdE+H29SAi81LyIPwgEvIt6RvHhujH4EDW7BsRCe/yAS3p7NYDxcCyBe8IH+EAAQROPwHYDwnt6gYGASYK
BxPy0TfqEQ81FyYS/eAJAebdyPgAEivxIQUB5/AR9K3Y4AoF9vHx/Pv99hvxPzcTDff3Cvg2+UoBBv34A/XmL+sGJQUY4frG5OLaBiERBubhJO0D7/nwv/D7
yAwB7P7G8ev+sezY5/D5z9vd2wYL2K3us2n2NucpKP/57eYs6xkvwsTwGehMW1Ac5X8WAzUk5gUSFVsI+elUERdAu+DwE+WsM+otBQS6+kAE+uIBQ/YL3VD+
TAcEFQonCtEK0f4fHikDCuMeQzv/EuLozN0ADvju0RTgF+YW9Ooo1eklKwwmA/vn0rc4+gP5qDj2PvHs/AcQxTjTuu5J3gDVys4VQsby3Bf79LTJ0jDrMc7i
G+k2BRbnUf/NLBEH9BgaAQP1EP7f7iK/EzzP7xDN4LQr8vvzDRNF4RLtxOHm/xbiMer/9f8a++/U0w/8w//N1bEJDsQnyOslRhQqAun5CO0ITPUa+dAa0gXR
AebbHPT+SgHhQx3Q7trTG/3FIijFGPEhF/XYDEI0AKklEg/p7+wkzQY/JgMMtwTt2P8N7t7kNQ/r9SgetwfnN9buDIfvvcTh+NghTu4PWz8sGgBOvM72AunV
/e82Iv0wUxFKjzQeI/gkDSwPERd/6An0IkbT0AUaNBn1Nu0i6jDu6QcB7KQE5t/pHPcj7eTpvAPl1wm3MQu7res1NhX99uTkDJ4SteDCkcQV8xM2dQoZ98B5
MKFCBM3g7OEB1/eILe81nizyJwnk7A7VlitYT9UY+zkH9r41EN8IGdtPHvHuHtsIzankA/rZwDe65tQAxhzbAcD+vKe+6gjoufIZ9i/15vTnuvr4LlPAuP/T
5f0g8uwf0PneJAu3E+ya4ftf0g/Ltt7ZHQow8yOp4dTj5rAh3/Ht77EG/c8OEtME2vrP/fQrKCsQC/XXAAoQ6bn+4R0X4SZG/Q4kEfgGGRxWGuj7xk7w/P38
LiDDx/wrEGnmEKgqKCAxBLDGMcsnx6L9+CS1wYHvXvMy6f+WFDgcSekJ+QW5BJ8Vvvoq7rf84QbnDSBbJEfo2PQHIynuzocX+9UX4ewtAg73z+j4Gh4JLsc4
9QDq6qf+xO7u1va7HqDIC90BHR3/4/za+M4x0tcM5S/xk9/48BIA0yDxqx1DCp0d8CtKMdMZwQVE9O/F1cAcEvj8KwHWyTwuA+LjyRLzPPrnCc/hC/b8GO/l
wUHu8O8U7x78yufyFuPbwdi0+urBXggayCobBxgB/frOFxv1+PfcH/Y/H/7aL/zb4bgfBNQiHCTPF+MMGO0aHLg2DR318wnl2egA7uYNHPHz9O7+xtkYyM0X
BAb9G/Ya5gwfBB0EDAIHDb0C2gbwCeHK0Mz24yjL9xEK5eIh9uwUMPz+OR76Gvnh3xYVGBDx6hUi+/0KGuHg9xIHEfgYAgsz7BcQ8vEU9dMeKOwRBhff0tb1
9dYPxtoO6QwQAuUb8B4VFAoB7vv1B9UF0OEG2t3M4OkH3vbB0QMx/On++wzs9vb3+uIbCuX3DucB4+7wChcu9+by9uUa5x8BCekD8ejtAwgM7g+B+LwH+BAE
AvAP9z/79fDQEPS4FPPn/QbwugcWxOvj4ewMKMX17Ob23N4NAvrB7PkA7bcXBuv95P/zGu7mDdj7GeTc4BsBCe3y9BD+7Q0KEOr4+8jlC+Ls8vsXCvng+Rnu
3Qsl8xNEOd5CIwMNEhb20ejbDyC7sRQgxe+t9MDo1gn7DRG90KcbuAYF6ejY2unKBtXx7KTrzs3wEabwGuweAuX6/+Pw3uLE/fIBwf8O6v4MJAbbCxvU6h0A
18/+/QTsu73y/e8XLNnt/yzy7ewR1+fd5++2+/73Af++FfUGDujBh4zdKvX0zbfJzOLsCOmp9t4E6+Y/xfgD/8kgCuwf1gXc3vMj1P6nugvtHqAEAePgCjHd
ARXRINsUrzAaBggV6uklEFUXMhv7Fg8PFgH89eztGCbN9tlhCjiRKCP7JPPtgfpKHMOrBNPjK+URTe3z2tzR7t3I+wHlF+TP/63k6vHyRPEk0Tz45P7zKOAH
+s/AoQ1PCOnnQvcw/uoE5wG50P8J8gbJKQPgAAL47/YKDe6/CToWD6bu2gPeOQ4WDrbsAMrsS/fi/dHe+CYHYxLoCvAs3fU5zAv/6fFTFBc51fnF9ANSE+oP
/PH3Mf0lHsLbCfLj9SEHE6/9zB4R89EH6ukmEPYMC+P1+dgs3QsTBiYByis5RcbyFQ4yPhX76KMS3+cwTwrrxc3Nyh33eEnlEvwd+xxP7EnK/C8g+fQq7Qvp
K+0+/BX6/g3oJBMiGAAR2Q0Q8Q8a/8fuzv0pBbQL4fArIycI+Nkh0C0pbEdT4AxA3Cw5PwQhEQxpFB8H9tT/+hl/WSsHtOW23wgcQ3oX2zYeOQkYEnf+Iizk
Ov8f08zu+P8qDijwLen4IRYUGuvvviosw/YiGA/zwQ/EtTDA5Bch4DImOMz+IBjyye8YzrYP8Cb0IeESpvwFI9/L9C+w0/g+997uLyUc6SRh9M8sp8/55LgJ
3vjt2cfGMjYH8s3nCQQZCBXkFOUg1Ej69Qwq7t0C7xgG5hgFE8S8lRu+4g4X6uziMuIIIg8L0N0GoenN0kjs4NnmBwIcF+PsugTn9LoADeDt6gPb47xhksMS
ybnm5804+88UzZO4Tzpd9+Cj9w0MO8jKFxPl6FLs8z8V/+7TCxoJAhgg6DPh59vjBQD8xdHAmiEY9AxCzBHU1Pm1Bzra0LuwDdYJGigZKvXn4IHdG/XLvyU6
OLkh9s3uxK789rP0F/XiIb64bwwpkuaIXD8UGUqTAN329DD+Auke5QolR+4XGAVADhsoNTaf7uMl5h0ELCYP4Pb/FPsVz7AA1RARv/MeBgsa//UFzR3bEuYr
FwboJvQP8yne+TTUxgrz4hIPDvjgACsbOC7yPOPnIysNOw7J7skWCQIDMf3/HyMA2t0K+/cHs87n2f3sDD7u9rO7AtLqNxZc/h4O/yvJ8T3s3OTP+NgnRBH0
/F76Jewx70EJFqIPwxm8EUzqFibT1xrWCuoLgR0LBTP+H+n1DisWHRXnNhAJ4L3nFvb6Hgf33wQQyqLC5gHV8OT0H0MSzfYO1asB/LEwvyYt5lTzpfP61e7w
LukKOO/qLrzZueYF8ykp0fLiBMfRNxecGPfuu9/YEBgN9gcLDdA1pCMh3wf67eU/Bf76B+8X7wQS7O72Agjp/CDlIxIjCgc3+tkKQ+8aNAXwERzy9tkO+vIc
Q8HKAPFRDQLD5vT3uKYB9g1DuCPj5c/96UuT9mDXMPcZAkPxEDQDD3xO9Ach2AEU9goXHzoaxgUaILnyP8DfBvUAntchOPs+rrfq5v/y/g3yGuAw/tbzKUL2
iw/vGiu+0ewUIugbFNvlGOXs17TMm8wE+/zp5Se79QUkECa6CTxM2A7+2zz4FU7E+wPu7QAFHcva1lPzKqTsKiy6Mbj6tntO4/oALsfm3RUW8BCB2JsL5QQk
CucI5kLpBdIc0uzrtwcIDwYt8RsSDym2ycfz3MlqLgX6IsDw3gACN/9Squ7tzfL9/ATj3SDvC08pGbXJ9fUmJeXs8jlEPg86EAbLFIwU4e/x5+PVFgL7/Q0o
7lsg8iINCcxQ5tcxLrf9vfrL7FwF1vP/BeW87Pc8/l7v5wYI/TH4FSAM2hD9C8/85/Xox70HDNMp57y/Bjf38ObTDgr2LAMNMeop+RP9CwwG9w8QLhfl2e8E
Bk8qGg8VBH8L+fztGu8k4uRGMwsbv/zHAmzz0uAMF+7m8QxE/y7rIgUvB0nlAvz14BjS7+3+2/it3cbZFuQW0dYXRhn93AHiQi4qEyEBCwQJIBn6JwYE/qYW
GQ3UCuAk+hDuNO4P+DPqAP7IO97T2f8xuR8L2OUCGw3P3OYa6OXmCfAL49b3rvwa9wsE1/i5GecG+QPW9ef9LQHR9hzmDwYEAt7o2uQKJQUz2Czy/grsOO3+
P/MA2xc8FjDXJ/nz2e0T+hub0PMGCP/5/eTQCvz89/kG7hD8BQAR6erm2d7mO/8TCFXjN7f0BQPVTfhBDTP/Dty9I+4b3cjQ7d0JE9GwMFU1KNDCDPwBOhAn
fwMQ6zXQ6tvG8e/68Ns86xYkzwok7e3f/dNSCBsME/4j5fgCBgT7BtH1Qv4O+SYa2hMHBNrbwzDTGDb4EtT4Gvw3EzQR1gDfCOwAztIWLhj31g0VB90HHgYF
/Qr7C8UY8jEJKef6GBz7287/7BAOAOEPGyvx4vrw898NHRHf6AUP6CcNH+rKLsje5vDp7vfq6uT15fNU8tXnzQ3tH+Yu114g4/fnxc7F597P/+UNBc/O0trm
+9kI4Bw2CQEQ5gDx+u78CeDYEgPw+vUh6PMIDQX4KsnxCtbQAOfv7REFDhXix9TmAgYM0Av+8RkLECEwNRQN3RbyFdjqEB886zPH+eUyITcLMAlOkvulAdaj
ExXy8ATvJQbdy9YRQDL6G9z7Ava30gc7JiL4xspSNNrWEtYL/wjiKBU+ABPkCPr7EAzu0/gKNfPsNNcf9gnvIiT/GgLsDSX9DCAGIjAp/jjduhZZQTT3L+Q9
3QKBHOXfLvbmJRb3FurX6erfIhy3ENkECe8s7fL3N9vJDuEOMdO0DukLMfgO+hcdH0vV/PIiA+/szrnxA8++PPS3/wDl7fvX+gGsAwTKIQsPFzgI8iP4EQoa
Fs3n2vT88yeo4BfFCuX9B9f7Aefw7fzAHgO1ttEu4BD9EffyI9cKI/TkBPSn9gTU+N8D2DEI8wEAKRUs/dTyEAsS3yMw9+M4JPII9Q8t5AT8Luiv+gUmCgC+
G/T5+ejr4SAC8e3jHvzvGRf+1QD07gn6+9Lu/PIJ4OgKxcQSBBvcGhT16vo3DObfNjXh4ejzVxn33eXVGw8VCw3wP+j0D/Uxzu0YGuccJiIR3iUa+grcAOHX
zPcpMuvpAOrxASAY+ALjDMsEUPP29QYD6vPj6wLp7dY7EM8RBvLUANogAyT7EPYQB/A9GvrIKennBgQdOQLQt9vjFhoZ9ALU/+b+Bdf2/evvKQblCiYS8uoE
6fb49tj96BL1GfPPGLPn1vPy8A/bPt/bfxPX7BEq5ewU1Cj/+/4gFOMIBAL1HvT//R75GOslDugcJee0/dwKGh0bGQf929rYB7YWHiAl/TD3ICsFFCQYGrZI
OR3wvuUay+gp3SHrCOfo1zfVBSnr6WDtArltt9QrscNXSeMR9MbWt9AYnzDJ7wIC8ssroygN5c4ZHaj3vdTxzjQA9FsP+On/5RUnJgeuwr36CxA/JfPNDijd
yiH0XBn9I8vzQtcO9tjuGvfqBOPPyqbpP/D8990EGxXFfw64/QMj6wEAmvX2th0+zvvbAAs/3NU+/ynE1QDwdNnnJAHO4AZe8+HmNrDT0/bt7x/J4PFF8/lB
aoo8FPOltcUh5PsYxQsyISlF5R8NGfnQ0gLmx+YmLvPf+N8G6C4PYgEs1vQEvdLtzPADw0T89PwEEt0aKukc+fajJ1EERuQjLfXb/r9699/Z/sfo/hkA7tYQ
6wMTCdvzJ0/iEO789NPxF+v8GO/u8PkCFPnnQPYw4PgFHRfvCPfa8iYrKUc7LxjCCOgL/9bR/uz8ge8MsOetCRHz7+UTtxvv4Q/zGcP7CPMy6Pnu+wHn8vrS
FeoA1dAP1QLx5+sYJkH4IfksCeb/Ltb02RUC7eT1IPMVG/Ao8tnLyfv0GOsZ7gHmDQ4PERTOx/vqALPD6/0Li8D93eHTBwT87Pbw4wcE9OrTEtvxEOf2D9sH
9/j9A/TsDgQL1/sJCBHy5vsCCgPXIgf53vUEH/cDEQ3oBrrx//YMDucU6vzYEMH07vBG6/HCDA3U8fDd7+8YM/Tvw8/1s7Ma6u72Kh4J7g73Jf72B/3l/yjM
BR71/v0IGfv8DNbu4fUEvuj5tdwN2PIgASrz07wD8bv+ABT8B0j45O0R1PgD4x4oPuQRD/gArQwBGPnZ/8QB1NWzjRUn4r27//kcQtcI8uTlNdm9+ubhFjki
EDgpEjPgEAy+COwsRbfa4CX6Dzrz7e43zebH39UH3RTdwfoHuBUj7ULd+wzl5ssF7h4U5wf1DNLrA5/WtiUn0gCBB8vV2efe3y1nRd+62BsfJYMiGtnu4sbC
6Qr58uYlOfIzNhoINN/3//8QJdvy6QcABATa/xMh/Af6/LXmJfTw1gcH6t0cy77nMfDv6egQ1u4vAebAv0MsYggI5RISuPfMyfwm0xj44gkeQQvu3DXGAtkS
CPfOAPneAxwsCow36DIJxecy7xvuLgCgwdME7tnQ18wYCPbNE+XY1OcErCJS1dbKRkbZK6vsFxeu19MLEyjYxh0vKgzZKjKf/+4jtHoDG+FjFLzR9vb6Eg3W
098uF+gkl0G+CPY3GefrgV4hAvnlAp/q78UaFrYLCxdC1uraKg8gD/UMF/X47OUZQLDvFqGSzf0H/evGRBQNPvkSwhjWIyYiGlIdrMGlGePfnjKu4K/9EPCc
re1K2QT2zPPg/wQFvDC35elN6OkI2hDkM+QGQOnRxfom6vsaLtFKz9PsBvjGzur8+RYFyvUsR87bqbyjtRMiyg5IVTdCLA8pvPBQHNjl3TsDPu75Bvft09z1
5Db07N7t4ew1zLIY0gD30Bv+xfrIOhtZ6toL8u8A61gSDAv46Cb79NchGAos4ubkxj35/DoYIhI02Ov/AubyIQI37M3sDgkL1wUBxxfU8fvBGerYEuMT2Anf
7dPm9/P22MsO2r4kGdzT3Eo5wqTd3BUm+b7RB/Tdgfkr187ixvYT/PUe1yc13xbNYjbHAObpVuzb6/235+kozToT/D70JS7x59XKx9rT4RPx7hbZ4MrxKTD6
CbK8udr1GdoIIuj5xslLK/QS4sbIAS1KrLz0NQoXGfgfudTFlA46yvgHzwP+H0ky4xoRBMbuLxnQ9xHwE9bVutallJvVri7V+Q3jL1srAyzt6gTL0gL7CPkM
7QsrEz0FHQvovbv7DNC/z7sx0iwoL0EmvQjP4+FK0dIL8s/aHDMQLMjsofYRzU+52wTA+/H5+unU9Qgc+Rjo3wnVl/MR+hje+64U0i4WLjHy4QzZ3gnl3cID
8ewGDtK4vdT0PxzzVuL+F7fxHsUgENb1DjApEqoY4+t7yL/ppNoCKskMELkGIx8P9SenLTIh+yLkNNv23ect9xg3JNO61zAWFSny609D4aSm4HQeFbkl8QzU
8P0V98PHDf0YZNDN0dvTV/PyYu7N6aSRXr/6sIur3Qz87sIMwAYj69vjkAq+HZ8MvdP2TR4F4u63AQUg2P6qHrEP3gUQKvf4ROzNryoRED0/OGE2/7DR8kwJ
0Z4O6DjOASsQ+f/m4yj11uSr9uHpzUIZe6LbrNrJEe9GyNYlAv+BM84Vs6f/J93A8gDhGZMg9ri27/MHCvjIryo1ILLsBKPzAfP+QioORCDr0/wcKC743vPv
2tAnFwAs7tglDfgP/yIa7us34Sos+QAuDf1f+9D1wAcjEjQDHfob7RX47eP9Nfof7fLxQNv8ES7gAdvg6QIDBejz4eIB5tpE7OYh3vb/AgQX3yfaFDLr3v7c
/vzaBPTh7NX9/isKAPUEBTwF/xjR5vrt5wr+1Rbp/eYX9+gO788rOUkPHQAc0hbe0QcK4/oFz+n5QOQKD+ywy8/Y9PgcEwTa7+Dl4+cr5/7k8OD5A/8u2BHk
/Tnd5AoJCRrkA9Z//SU5HPUszBjqQyksG8ngGP8ekOjq7/C5GNH//OwkDjz6TDQkCzT9Ghffw+j+3Pjh5+bL7ef56b7n5PsO/xgi+OnF8NcNJB34NcXa/OXF
/a79/DHv8v718+rtDNIMBQnmC/X3+AUlKPDU2hXk1ub3/uAE9PgFDeYp0t7eEO+g/MQOvA3bte3af/Ec//cFoPg3shr6FB0K0e8fCOI4LQfnDTo2FPLQ/eAW
IfMBwxUQA+rV9CkAEQb18h4/CRkJ4B2XGArw/u8NOfqzRhQNzyke5AnftwQD4RNH2Sv7Lvq7x7UNEgTj+wj0Iwg/6B9VXeYNzM34+uLR4A/m+ETU8wXsPxoq
GMr39QACMwC9BgriDtfP2CMT+dzc9qXwBfok0RKZ4gTz2bMXDQvTJRAA0xYz1SDv7iz9/NYREQwhEv7j6fb7JgAJHA0t0Ony4gbjDwEW1vMWA7/yGQv7tLv1
9iTiHdTrEeMOAgXuCgbvGy/T/Nj27Lb68f37/xXXE/8R+OUXAwACGOYU9/37AQn4MBb8NQcKBP4UERQFDRERLcIgqj0zMfumN9rm2iwEDC3qJAL5NrAqx+Ux
8erkmuoRwd/nExwQ0NX+1RQBpPgBMYE09vI1ATDZLwjv7eOrMwgC/v3VBgUS3ggSB9AQ+v3+AyoaEf796BEPMgX///oeOrP/vAIHDPnWJczzz8/S6vrSBgPc
7Pbv9AEVAAXuwfnt0aoH4Afx/Pr+2QAZAtTo+swhEAv/Hv75IQEMCQrPPPjHFta2FAcq9Aq67uUL8BXx1BP3zvwBU9sMA/fn+MQwIcXQ8OwaQe3iJMkQ7PHG
z0j+DgzV1r4ZSALp9Rj2nNsI/s4i5RshGhf9Ec4uIgfsDgw4CwkEFRXmF+viDOsBCALz4ev19PHrHOyv4yj308nSngbhGCLk97UZFtQG6Aca6uvl4gcWGO7h
x+INNyEB6OHw0sULJevv/+og99ra7vOw0+vXASP07fekthgV9eksm9nAzDEczd73+yvavenw3fHf9enV58sC6kgR2766//Pl6WgR2TA6IbX8BfI8rvH52hrl
u/QCIvjgWhbH4vMS41TwRNgm3AcvF/VQ/gqBGQ5IBO3yHQMK+Ow8ExLYADHsbftKEej4vVYIKOfTNOTF3g0DFCL+5kQHVRQnEaTcIU4AEFAbKfBJ9CTayyI3
CxwEqvLf2B71TDAb8fXs18xeAQrLwOdHGvyWDg0bUrnn4ywbEfYNt98SKSohJgfpMhsOBOsIHx+s/ff5DAQlAwDO6ev12O4F7Pr9Dfz/7tum/NlI0v4i7to0
/fT0y/EgxO0m3wL11S0CAdkj++fp8+XN/eDbxf8R6fUs3rrHBfbr08u2BCr9+73auQcB5O3J0PwBxNUP+dsOD97o+70a9s/cDA8G6Ogc9u1QGxkVJtwH/yv2
Ubz2JLke4y0PzzglKwjW6Pnp9AAF/hQAK+30+wbCAoH8oNUjBQQUvgJ+Avju3Q0c2PLMCt3exf06mPEW9M8B5fzeANYWHhbXBB727AbjPvz+CgDZMRYi2xbf
/P41ML3UKM/F88X94vsAFhnH+Dvm7gMOC+3s0/vWEMwWAyr+tO3dEObbGjQN3VRR5ATq71op6w7cH+oU0eckodkb0zsOIOoF5h8ZCubl4R3/6xTqNdcu37sw
8MgV/ddA3y8S8OwSCd3rD8UQH1MB0PHzBhLfu9RAuOgPBBsQGtsrsePSF+LvIAi5gfsX44b2JDbr/KHu16nRCQ0S1gjU+v3/3e8b774ACdb7FR4ZLw3xB+sJ
OPYM7ckf7dQGGdQG1BMIDDHIE94PDQYlBArXEtcELNnn89MXuLrw+ukbRsbxpMm1387tAufX3gbyHIYmDgvey7/pzsS4GSYSFfITz9rMAvEBANKqALvtD/gM
40kiO7kYGdI7HtY8EwTYFxYPzRTr/wu9H+ok7tcexujfIfkuEjXh7u8GvwEQIgP7Ut0G2Nev5fPlJA3h6jbwDgEMCAPE1BfK3tv/IRbt3v0g5vT58fUU9wDp
4PHd98HY9f4JF8IBDwP50O4UKCKkBAfQCTXM/e0N3CEBM+7xEb7c7NgGCR7HxzfUESsONv8YyiX8+P0P0gbr/UtBGSj0PBwb8wcE2wQL7byd6tri8/vbEvcy
8wLxGC7Y9RHy5zsa9vbQxwmQCPn32RA+JGjNI9AZ48OmJ9kj4X8EGFjq3fSnwMwGUgYBLTjUNie+9/UU+TEB9vktwRey+TAVtjoJDUXizvDVwPNM2fnI+NTU
DBtNA+QURODm8WnL5w7t+CwP4A/n5SfE5rc+HjbjWCruUOEK8pi2wwv51g//FsHsM9+q8AEpDzDQ5vmYF9spBjcIHwv3IzQN6SWwyQrp+/T/UFv10RPsACAs
UgA15+Xm2fHxIsom2ApAvzMi2zIO9Q63qSkFqQzX3fzYDbLi5e4NLSHg3/kXJgco/RUe4esE7uPUASktq/vqEO7h1h8HCAf5Rtz56UMPF9f1Dd/vJen53foR
LPjj9frE9BFFA/Lq0N8Q8gz11/L06Bz95fwd/Pnx/wjK3Bi65BHtFsgI8AgnJSUm5bD56vbn5B/5H+D32Ajs3UYmnMEP9fH1IyXh/TbaNOzqJychFfIQ1+YL
1ffg2ucFB+aB/u4PAwkSEuPKm/UKvhL77OD34h3+6vD3/BDW7inW5R4c4B7mMPUNzQ0OBfcy+YYtFCsFwETT9i0GAf0V8EUeD/E3CuvBLSb45B/FPQISJQRO
MffIBdgpF8nE8u8F+dvMHwMYFvs/HyMIudQLuuj4EQbr3xzU6TDU1Sr/9iq11ujv0/EXux/o2brSKj4NHxrt7akSBSHN4wYFBBMi/9oZ2xDsHCYT1C0z8j3F
MhjjMiYoBH9szq5ntgRSQfQK8/bewvXD9t3xJEVTZ9TYBQIsGzQhV+W19gDkxhZH7gLW2BL11ED7yyXbvLraGhYK5u7c1uzn4BvpYdAWHPo3JQDSvdsgMjDr
ANDqBhjmUC7vzw0FJS9NEYR/g+7TN8HX9/OaH+rZ1OXTEBAP+htD8yQJA/34IO4l9NQBF+0kL+fgKh8W8BOy3fIXxQsM9fARpusVSGMY8Bq1bQjP59jvxvyc
AdgqDRoa7soXvB0lJwn66egdNMjZN7JN2NLSLdL327LHFfkF6DLq0/gPHfgR5UYbHYQDCAamH8joHhU7BQ38Fwrw98qCE/sRud6otrb8EzcHsbSB6fzlDADd
7/0DfwfuvtS7pn3f2L4AMhMAHP5ofxfucL6BR9koNAwmbhZP6e+aLBCMoxs2WicJ+sgQKqqB2xJX6m/8572FDf7h37WByrXUsgqmAxrnKCTV6YEUFx4dEtD8
wXUY6jNFM+8PLsyeUn9Dq0lB+fMtOejeQn9gEOwMI+AT0OvqfwAgDxYFAwHdNgH36hraSJY4EQV/PbWdSA852bW63Q7KwQQl5W5/9tIpHcdJ5+DLDxx/IhMM
IggAQQkUz/OYO9wJtoHZEPi5C+gV8IHG1Rnz1eSt5vsB9fG67j/z3Av8gaXbExb6/vQjswnvwrynAqsl6YHhnKRNpZrU5vf0uiwZ9wz15esLPYEts9v/jvd/
XHgNPTUWXPQOeIbu9EoE1PMjEVPiB8CBIQUH+d9O5gH3QeQZgRUD9cYjwAf9JbxdQMv1gSqy4xsqJ9dvAC+oUUjPBX9HseUbDvGbNyHKPz06AGvcOdFegbW9
GV0sGdjv5+l/QB8K8ObTBB/kJIHqgy1fOBIn9+O0+Rz4Vt/1DhRJgbHvNbPcG8YzDx+ZAwPVAfj3xqiBrAgZBaoVf9tICWMgOd0/yhDMANbtGrfyF8r1BSlT
3A/K3aMM9IHw0usi5brb0wHD3fr6zoEGGAHtNCfUTyd/m9xHoOow/+Hg7R805sIOyAvi/gTVEBLG6/cZ6NQGBDES7OwpJNIK98cM8h/f/OkX0ysGE1cc1uUP
AO3VBOkSFscR3cos8fYHGE/85PsLx0YNBQf+1N+k8CcKuvA1JSr8N9W3D+7zI/cCuikDGMXg7ACzBvrnCf7u8Ow43tsMKe0D2NwjMBL/gdAkv/4vFusX6RsH
ByIU/MX4GdjxJSfxBdrd4Oym3AXYBBwn/xXlBw0q7xIBGxgkE9sW6c/mEQcYItYFOwDP77nsGumu9OixDxPO5vDMGPia/OPezxAjBAoJBtPuAxvZuQLxNSTz
GjQZ/A8MNRkT+MEOCg/x6ifeVAIF2d424yL8EAfm+vgoCL4v0w0mNjgQMc0UCM3qCNgWLN4U9Szgz+DF3ujtQ7/u9Qk6DzUTEebwL8XVCwTd1DUWDO7Zxeb7
5ODr/CjV+/Xz5hIMAOAq5tAifwVN+C4L8RIAERTdyyYVEKzf1db9BhzwGh/n4zb+yeHf5u0iJCvvOCjN/eE97xXr6vBXHLnbFtD759QjDPwK/83nDuX8IN7R
OfzIue349iAeN/jx/e0auB1R6gziM8XyNSo63ucF/Rvx1/gy3fH3UMve0cne4eUTEkYXJ9kU7NPet84U0tn98ckb4LclsNDKDgHYHvgPI8zXvsi42R7SBZsB
Hgjt67rOBr3VAOb9sski6LoJB9UCCBS6xTEJBOHI7yz9Hf8ZCM4U7LoFw8MZXc48Wp+6AvZYQCnyLxkrDgdS98s58xvnBickAEbD39rC9NnFQ8YEEONDjgxi
C/0CuPUXBhQa8Tn8RPU2yxD78e3R80CVJigc1L+iy7ss694OVDz53PgF//HK9FUhF/xk0AIHqRoT7AHvEbTuyAcPGhDkt+oq1da3ZRnbH/Be/tun1+pGb+YS
+u5PpM8E7IXdC80CHxgO7QyqGwvs0Nwt4vQSAsIV4Nka9pi44eEmhtoZPR340SI5+RoJqm317wVB5Ni3Dw73yvbwGSjFBwQmEb2qpQIWuwn1GeKitfc4vhIk
sRM+8Rf+FAX9Is//zK8JSivOAg4HH6CxIBbCGgv81dAaNMco1PoWFA/V/vovw+baKV0N2xr0FzId7FobFAfqXuInDPHi5/bOBTzNHVEDDb7Mp7Lj5Rfe5P8X
gfU3kxYVAr/v9/wq8w0Z22H1KDa1Etfi/M3iGifwCN8i9cQf9Mz5+SkOCfYdRCIhGCkmEQQEO6Pq/uNpQNr8OSbDQF38yULu9BYUAjHVSNnO3X/WAe/1BuMt
FDrZ5xbq/N4dEAf+wr7kD0n5CQj8EBA4/VXy+/f0JtTp9hLm5xL2DPgZINw06QLkDwE48EFAIwYy/kfz7MX2+f0bJQP4IDHdRBfK6jEv/vkVWTbZIRDs//gG
5REEJPEdDPHY6QfyA+8W+BvrCgbbGsnbCBcYwDP7kME7BCoAA9YgE0M2AhkpFRQnRh0GBB/5GfH12wUjxxBB0VL+377yGxUPAw39/6fzR/L0HhQwFhA93unU
3w3D9tsQCiElNBkX9qXa4RQyuUXWxQKx8+ExPPreGf8GBwBG86XoQtjWEgywFFPWMMv9z9EWCvt49Vfx5SAw+387EwI0FdPyFhYgG/zzKfe/5NfVMxjwwOsf
IfLgWhL6DvzzLzDe//vyTBcM39HJ0/kG5w3jueu5D+3mF+XxGgE3ABAXN8yyDsMW0gG1v1ms8+y14ePn/Qcp+z738gjkGx/2+xVf+e32EgQW9AoHDBn29/ro
DyMd/BfK/iP3Mf3bFfLxJQ/e/c77G/3N/fLqxr6zBObBy/zhR/35RVAVAPwqSGBQYQr5Eys42RrV/Dnb7VLLGAwfDgfuRlUlDx31CArn9wy2EfoYI0Yc3D1Q
1xMT6CY259zi0g/t4z8QNS6jJhb+AALpws0eQRrGAN0E2QHh2ibg/j8UEt7dEeUMut5PReD+Ey3L7g0j6fP24wz4w+vb7tjcMpwdAiH5BfBuJkEIARPy3hgI
GZK5NNf75q8hKxSbltbyyiBsC7YCFsZByOQfjtrOJ+b2bPvlOQP+7PDCHH8RCz/bogVC2OonEug7OMECGQHOykIlx9wWzwsKy/IL3ekDEKIUGOC79hg+LBIn
N/7h4QMV6LbEH+fd1dnOxA7OuMvhsglQGNsHJOUhFun4tvYKE9HBRdH2CScWAzfy4T0bFhEF5AwM6P0eC9wzFrP6QRWb2hVC9fAiFRwY+ONFAx/zB+QQ7uvZ
Bu0eORUcWFIT88wc5rTwHwnaDu/4yjC/EQTX4NMhK+3mNSpJAsfzE+pEDfbtKs7jJVwSGygCMDIULfga/v3pUPoS7Qj+AB8PAzv97PoOEOkdAvksAP37/OIX
8/L65CNKGffmwPeuq7oSPSPdx+HnzPYPSvEXG/cpEBUU/QX9EDIQAA+8Ntrc7vjBG/jd5PE65OkAyMH9tA0c2+ji2hEdOBwN4ej229D4+x3u1gJFGBb2HvQU
BQ4V/OUkLfIb69Iu5qYT7+D8xOcd1yMUvYHpDOY9LPo0xqbK6QHbJxUZ8v/P/hMcJDcF8P7z7/EB8t4Z5Rxfvdu+wi3VzvGx0e8P+OLeBdzo5re5wNzj5RUi
4QMtE6UAJfglGiH6Eh/4F8ynEQ8zDhBcCBH69Pgq0wEF+gnfzQHr6u7evrPgz+MzKhn8MiAJKSgZJEv9E/8CKxfHAfPj/wRJCDCv9toeJSfRMMqx98gYLO7+
vCLM8bQT1QXmLkXGCs63Yxwzz7ngJyUsyy0I8Qrr9SIAqezrMCz7FvPqIrkG1APE9TvGyeIPGPHs2A/0MJ3ZDOX1FfkQ9833CPLv+AbeJdjOF+Y6EgPi2wXK
9r7wEOO6IiDb8ti6vvwA3EGu49GaLB8j27z14v8AHjMs7xjx/ecElucUKhL4FeEA38Ps4hTL3A2/3P323wLn5yUREq3r4wLlAd321cv0MzYQF+r9JtbHItwX
/fvFFc7F2+ACJsmoRzb+3Nq2p9/fwyjM4+yBCAn74ekU/R7u9gQa6jclJePMzOUvRfXoGvTa2dvZAwbT8Azr5AVE/er5JwcQ69QC8RvQ3+0DFvUaHDclCOjd
Du7wA/br9d/T8OwaBQUb1QT1BOEC7RHk8+TS9gv++//V89asD/3L7jzUEyzw1wLqrzDN2wwE2yJD+wjT7OfZ8uUr6rLZG/1D8B4WPfb74Dcc0AX16AknJCcZ
8NspRg30KfD48sz1Ex4DQ+0XLCIf+Q7WuYHxFRUQ+h/6KzfeL8M+5uUJCeDk8ATt/yLq2d3aivAxziEI4Qwa/ibN4OIFLPDz6+D9LR8D3A0J0uXO6D31Fw4I
Bwrl/gne6Mjb0uThCvPb/8TXE/Hwr9fT+CQXHDnSBuzeKC3IBTz4FibiE+782gYw5OoDIBywDhwP7uMWyeM+BuP8JB39EysB7BsVIuwLCugD4vz8x+L81voB
8+HZ4vfw/t3GB+rz8+0G2ucF/cbP1eIJGebO/+wM1/ICSN34S/XxpvIR4PLkBdzc1BHO3ALa6vXa+AsGLCH6NQTzBOboFAVHy9QAFNff9eg/OiEN0wLoUeLd
D+sQ3d0fD/IQ8vrX/h8B5h74OwULIy3hEf3XStgDygwhyiYg5yXg6tn5BxkHHBYgMgTw87r/EyPqLwni+Pva38vnGgX5Ref2Hd/d3gdNzfATOQzhKe8nFPv8
IvPuxcf2D/ER/M8R+vHT7Q4Z+gXw7PITKujQJX/y1uoRJggI+9EE52b+0ETX0/cV+iH+EvUX/ScN3c0dAhId+wv89xb+/wjc+hLfKPwYTwT9IPYtK8gDLh71
Fh0h+dUoJTEKI88P8efp4+8T4efq7g1BCg4P7ucPMg/mJkEM5wclGVki8QLlzBL9IPeEAvCy9NoU7CYW1tn29wHs6e4hIgoHUyDvy9XJErIcttQxlSg5xfzd
C7LTxQQU6vMUo+z4EgAjAwoQwtLj3uH21BjbHQPR+PHnF9bX4wf9FD7/7gwm2kUN+T/2yEkZIeC/NuGu7gb8gTEg5ZYG8+UCFOQ7Iyn4Ew7eCdLJQgkPp/Qa
yyjSHMu3Hwv51xge48vpySK9ERUT4/Ply+D+v+jlvhDvEugM79PYA+L57S7kBQj+JAgT62YazPf1gib/H7zTL6nRRgjutUXBzrsCQr+3v/MRCV/57S/J8P3f
TQAk4Aol1DUlFK21NR3hvuoG39bRB07JKukuDsfW6SQioCUG2Q7rAtM88sEbzub4DAMBDckgDPMYu//y47oE5D088RMPhAUo5oz8PPT4Hk/fl+m0QenuHbyH
5UH20egu8RjZIkHVTc+ingURJ7sNxcrTIBII3U+HyxHLz8sLCgCtw9HdG5ziMg4U3+Wxzq+s1zL5vRcHrtbuM/LdBr36BTJz/xkI5i++sMvlf+/bZQnLxgsF
O93+nbT26MPU9UcmKi+u1CITFfQ5Ef+rDRgdrakC5ioEQSekIkf7VhrYDtLZ60rK+f0VIs0Z8xDIwOz9vjMRySBJANAULunj+epSzeNFrhU3OD/3AALSLyMT
9aXTIDsw0hvr9e4D9Af39nP2VhbmmjQtjRweEA//GiUluOknrRi0IRbPCiDr4e+wDARI3Tn85Bjm2eHrJL7G3wPstNm/+/8dAdQLuB0M6gT8EB7qIP71r9Uq
2isA6x3rRez6EdQp3+r2FQHaJTDt+r8qJggGFP73CjDN9jnsFjMK3NrvAwTT6SInxJv7HOgVGCUBzxQK0hgQ//mvHglKscne2u3rJSkdL7wH80kK3B0RFMgI
AAQX7gIcBAoA/SvuJgDiIQ0M+J0Q9sYKI+La+CQH9hbz8QcBHUPbngD/JAwj0s332u/14SP5v9sF8PCn0icxz/7djezm+Tif8iMruw/p5vO9KB4eMMAV7gr7
Cd7x6/LWCPT9FRIfOOXjGDrW8s7AMgDcDuQb0bwu1+0J4kb5Dvwf4v/44j4fgd4sDOkJxroi6fHTGCjAkhjW7gPF0ABHtfPGxe7c5PmgtS4n8yrpBgTBKwkD
PcgN8Nh/+d7uGdkZ7h77KyPEronxQu3wFQXr2xEQ3JHtu6MC5FH168AMuObf4dJC49m3tMq31wUC39r3J/rb2Q8M283g0t3F+gTgz+SqyZTFw+Gd4+PoqgoI
BOK7x+PIwcfd3gtT9tP0CTYN+Usg/i3J//LmB0Du2QDCBe4R/NH+uf44JB/v6/gIMNYF4MzwpPUuwS/4C4r4Fw7/ukwPISrHSR4Xxj7J5NUJ2hby8uDW/Sf5
FvXQ2d8BCPXdDj8T9Lcj2uWft+gGGN0S0BjY4kP+R8UZDjwd/vXTKuoGEyz3wCP8FZkW0eztO+oP4v/uveMFvvcUGeMT/dE+wBbvFSurVecE4ugr3sDkHhXy
A9Hhy/Vs++DNAcPaFhr18O3yFJ74+UALFRry7L0oxAP1BCjt2RTwCQsjA9fl+UshTd8bHOUu5m5e4QgT7Nkb4xcGHDCszs5cPMwZHdwvGQLpl0Dh4BbvChDr
/tUw7hsPgQXW6vq3CxwctMzpGwvPayAoLfg7sOn43feU/MvTCsfn4eTh5jTO5OYPz6fFBubvENHcEgCy/OMz5QD2Ngcguu/8RvnMydlOPxIQ29DqDyXf+QUr
iBnjF1APsRcV2E0dyyou2P+h5gArycQO9/7+YvEfQuEZ7bjJudW+M6MI+NDjlifHie3W+Lgrx/fs4B7u3PEZCMPiFJ7ZgvEmXPE91+nK4fv129RAJfkd3Nb/
860K1NS1z/Hx3G8RmD3ouTEjDEM0Dxf6Av04474+4gMfNQTQWPkWFivLyd/I8/0FC+pI7wYlIgzlGNLz7zQb5xklCucI5Ofr3d8zEyQXBQcmPzIcFRcLG/MY
G+T4Jx8IEArt+/Xf2EA04VUwA/EYCjgoLAr/yAT3LeDlIPYeBiZEC/O9JEcdPi796eEbBwMZHuJ/CwxVDgzZ8OXs8dkK8DcJ2Nzu5r8I+PUhGQUNMiIMJB0K
ECQKLDG2DsvJ8gQWGPryO//P6iIND04pIhcQJykjNdYNGhgUL90RCsQSExwp3coAJg4JNAa99OPsPBECUO1M/f862Qna69sS5OX27Q8BCzcN3Onu1/AdBQMD
MBQmHAUaPRX79A39FNEEJPPbLtMj/SIFFync8Cn5GgFGOQAvB+wgFSIM4wVUI+fWDQ8kJQn6MegC/+gL7vAX8NvzFAoyIULzAQCvEOr/3/0ICSf6CsjfD/T8
vgb6Lyri4hEIMCEkBhQCxPb3KOYA8Pgb+uvvBeMQBQP0BhMb9PkXFBX6IyTl8dYtyNoLEw0VFf81AYHv6PG3uOkZzegJwR7lIQkTJDUJLhYLKQbOBiAC2Rrz
GRH+/tIGyuQCDiewxSoSGB8lESH0+gDuFwzgAAYYMPxA8w4qH8LX8Mk3VvOwL/IURQrJH0RE3cIMOdwMDxINw+sb2PLfAMoHEQu+AvT6CR3cGjgD7gENIEIE
+wcm4jEbEP4AV/YR8RfFx1jl6AnZAgcM3ShGNjzKwezdFvjxHwg77LcQDOT2JwvOU+QC29a7MQDUIwNayu8HBPYluiPb7hI80u8JCB4X6Pb32BsHCP/c1AwE
Cf7R9yb6BOom9tYj9QwgG0gRI/k+EfcbEh0t6uTI+se/KxnmyULLFPfQ2Afoxu0G//Yq/BUIxwb1Bgf1veI/yesMN+OoFcL9D7gBxBIax0/78vkJy/PcEMsL
y97YxfXsCw3J2Anm+9goHg0rEAEz4RAcGyQPHiEr/BUf6wbR4uHX8tME4CLsIQT/CMgG0B/QyedHFCQb5RT+8uD1xRszBfgY/Meo/f3T+fdDov/7xzo6C7bT
0/H8/urUwMXtv974q+OsB/QHAtMNE+QQHdIj9vjst+P/8MIN//MYEvsUFwjuLIEnDDXs2RTtC//9yDAEuOEQ5cMcLeb2+9MBBAD/9RwFBvnC+frW4h0SACIO
5h9o8V3qE/HQIgT6QAgt5ejhF8kB+e/t61cvzOQbD+4m11zh79YSCOzDyiZFFEzu+eAb1xbR90HEUTTar93b2BIdIcbopukj5swCFwYG2s7rquTULujXYOwQ
f+3vAhnxA0DjEV/vFwi9GgYpYMVGIf7EUdkMxrMTzS4W7trr5O7e0hz62Q32OdUp6z8eIBv7+ggI/BjRCDXoND7PqO7C6gP34uHw2w8Io+o0/gkA4f3P3Gfl
OtLnCuIhWhoG+A8s7isSFC8kTQ302AMwRq1WSd4JQ9zw7vru1cD31QLl5Re+6un9D+AWQA0YERr5CRUJCSkVEyPI+BrtAivq4ujlAv/9vA4CxykUvwc/Cwby
4uMTBw70BAYi//X9WAwM79X3AR8KHOI0KBn0B+nj4ifFWA4BJOjg5wk1AfgIGwZFETkOM1cAxOkY2/0y4gL96AfJ39bZAhoEyvX6Kg4NO+ryBebCDvfo6NPt
8SAJ/OPb6rXiuREn70tBTi4Z9wyevywuBjDv4tnq4R/1D/kN5jWWBNX26eTMFfkpIPr7HLUVG7vWMkLO+NswAAHuufIJ9v/cFfXB8M3czvb5HCEjOMDtxOO8
6f5B7Kw8Ia87HxHqySnJ9DXT0kopR2EDIuK33DDq7mHP5ub6NejjCw7iCySh+RvYIbUdNsfj7zvQLS34DfTy7vrzgQkJPEIx+xQH300J8eyyzKs79jodAUkZ
Eev9Jg8AvB4D8Nsk0Sr3+v/Q6B/j2jXU9jsRIXPTHMO7JuTTCCIK6QDXDu357B4YFi3g2CLN7c/iQw0j5AYxFinpPA0MFyMk7dT21ufh+MP2LvHEI/0R++Ys
DAz3+X8dJSsx3RUpC1wG/Rbx0OXXze3U0QnqAhHSHsL0CsnqHw3r+gDyzQvsBwzwBx/0H/D85egR4RrW1in8Eu3/1/MPIiX39x77C/YwExgKJPfU5cogGyzb
IscO7Q4rM9PuOk1QQSMj7eYdNGUO+CYB0SLt6SwQ7vr7Lf+7Hfj+It8RTvcpCwsU8gHd9fLo8OfvMePIx+EP5OsTCBX54r/zAhDhCRf2A/z04/Tw9if54OHv
s8ANFAkABOwU1wIhRs7sLyAyFf0rlgrdTRD8DfATztztAgoh9vbvPR3fECATIQAqNPAMECHu9i8k4P8V1+kwEd8CwdQG/uL3AAcx1uQAAK/S7vEZ8f3vBCHH
GN4EA8kOOcgf+g7h9O0P3Cf88drqBc/hwAj5OQHWIOnq8BLv7OAWGiYnENoPvQCpG/7lGO86NwP85g8RHN0bDBH5z+kl8ALa7Off3an1/+lF/NLf3cfEFM4g
CxX3DjLfCdQK798eGMIrA/AR99f0sBQh0MTlSAoC+PXbBtLVTxIQ5eIM+/8JC+QRDwwT5Ue79/35KgkmGPgZ9e/jF9Yx4wfOFuMdFTWM8x3Bxc+2D+459tiW
4CLW/PD7Cg3R3ycBATtKCf4k8ew8MBM3/78q6Aco7+YIGhvFM+jp68ni5yX8GPcnNSgNIQYAJh33G3/t+u8dIznxJu/vFg31AxYf8Q0IxRQO+twR59v7sPHu
8PkKu/UwD/f0Bg/y3trLIta3Apv5ABQULuYazur2wCEg3CHhCeHT6eEY/O7vLfEJC+nN/Qf1/yD+3BHlH+zXFdMkCCkP2Pr4+wD66Qa75LIjRifR8QtQAAMf
FtVR0bv3GtEm/SMuMDYWDfXc2/0N3uX29ckk6bT+X9Ib4sQixA861vj+1gIPCg7RzBz+KvT4I87REjMDzCnc2PoHLP0C+9x1Cw2+/9/fBfQe6/r0/PXLKQQZ
EyYVzw/9Ot8LDdsFD7MUKlMIChYb+L4B/yQU+PMFxAf/H/gYBwb/+twW2CcNBgj5wC0nHAUQzBr++vQCCfX8BALq7h797uoCE8b2DNV/EZW62K3QAv0M9gwC
6PLfEgADzhnU/QYJ3+7NIP3QEe8o8BYuNcMUMsojzwYcQ/SavdbX3P59JssoEQiiz+L+78Qn8uzjS+r98ecEMSX2fwG+Jgny2xwQ5Pb4N/YOoxIFyT4gMytT
MdsR8v/n2epNEAi/70Q3BTv59h2YwasNB6726B4jLy70CssA+wYXDOjX3PgS8/ImyZgXHd/7AukWCOoL1dDoSMX6TuMF8Ozt9B3ZOc8zItX2/9QYBN8F0wUU
1SA0+yAUAOEGLP3g3xcK0hfwztzo5C66BuqQ3aznEp7mB+EAC+oxCbrlBgkPB/3o6TweFu3ZBx82I/5VNcj12dcr7grX5szb6RLf0u8Msur61pYM9SHJEQv3
5e346zLkHvsG/vHLEwi9FCAW9xPzDyEtStvv6P7RJEE01VXl3+EIG8DdJRUbMuT45fPsuC5MGAc4HtXsMAg/NajmBPXbqywZmPoRJe7l4uEjDAD15uYATkwQ
6fkFG+M59jJBreX4HP0TS+7uwMNlFQKlCTSv4Nv9K7rk+hYAAvwYsyjvLyxEsAPSv8slDcsWRH8C/UAe/QhAKartNSAfBbXLNsrpsh8TqNnH8b4i9+P2Ldsi
JsUGOD0RR/BAE9kd/8sutRbkLbb+Qejeu/L+IfspDyXOEBEX+SQG1y8y8xvt+fQKyUE64PdLOScRHM5THU8wQUzFPKP61rMx++Pv/Bu7PNyQ3xkTtgEiO9f1
Vg7vGfzrQRMbpgDhPgg99QT1Gd75vNvX9gz/DRwm/Sz6IAELIs0ME/nI0e7U9CEJKPkRzNdN8iDxDPzq/BAD69jpAjMaIfj1+53O6Af4GuQJI++BAfMYAx4j
EwoTEjn6/AkeCSwF+yvzuQPv6v0Z2/wivK7r5xXdIxL97PzdHAvoISAPINYFBADG+/n/Hvv7DeA23gXwwvEMHNn3NyAMBfoKCwsl9P8G7Lf+HujUExb3GeLn
EvgH4hEWNwgTH0ANGDgmECD2Czj62uL/6g3y9OQM0QXvIu37H//kBebw3jP+MQT0DfAU9RIFCQrvPdnaBt8d+fYcJQr8IPTkHiQbDfjzCNjt6u8LJ/oRLez4
8gj8AezgEen3ESEDLRsq/CwqGBok8wgdBSgkEuPx5//0GA0UABP3M/L8Hf/L+Or4yQAC4vER1PwO0DrnL9fb8RahKSyD9CLEhh0iQMQyKvzd0j8kdd5TZdgU
A6nfzvmljs/G2gTaRuQi8jr+BxAkvxcVLf443fL2JkTf17rh5PYCyQsOpOPd9CL6B+XL1sn39guR0Vs73wEr53ToH/Lw0u0zFFq/HBHy3PYWLJwNBu7jyPQF
UgvzCdH+M+ZGxfvqCdEAEA08DA8ZDjsw/N4o6QEMDSvw8f3WDXTz+iYFv7LhyCwfA/Y8ycwkNOrss9sq6foQJ/Y4GRMxHSfVIwL/tfE2+j/z9CwR+eXnNq4H
x/zuGATwJO349P0CNZfb6Q8A4+7HIfSB5NANDEUs/+HnBhRCHxFQM97mQFZG3u21wjTL1AT08OIh5Ry/M+PUwsxX8bAA9izy3Pge6hD+9v8VKSwG/e49BuZF
E/TvGhbfLxULEhH/FO4JAPPcANli4TE4TQArGz75IdTc5AZI8M0jG/MtN9/aBwyBGCPbvd4R9wzg89vJrgTLogk+Jt30Pd7bHhXJ5yMYxvwRRPSv9vkgSTbn
JvkKu/IW8dDtEffrKBHLKf0OEProCA8C+exe8h0R1+rzMwcZPgYJFwgg+hcOHeoqNwDwDdUHD+cTFQQyOfrsDRjp7O+o2RR1+Ar4JDzc0C8B2ysw8T/8/hLB
VvDdw/qrOPoaOwwJ+tb41oq60D3OBgStEfMLyf3h/gAISnTB7EAMMFAoMFL4RkgQKj/cKxgBIRA4Jt8uFxLot7EoOuwGEADs1du5/MYkF1It7UHP1d6h2hcU
3xEs1BIq4RXY2PsnLjC19TT5CD3+MSIUIPD5ACgILAI1Ri38CRLj6/QV/wLKCQbw5e4c7WPxAhYe3wAK1zr0FPbyWAP+8Bbq6P8DzhYi+uT85QvXRRPB1QX3
8//qCN8z8fPxBjcC+xfI1QgV4RvdHTv/CAgrJxsPNuLmFy5M8dYkEA0KIdbZziU5Guv84O/E3AP/7E4C3u36+Pwh8h/xKtXRG9YJ4+X+1xI31Qf34yTy7xrY
Iv7A6efzB83E5O8JgekE2kDw/gUJDtkW8AL98wwKER015OsFAR74MSws5+sk1fAcOAa2sfAr89K16NDOtwkc9nEH6trxKfgC5ewAIqHcC8sPDbrTCw8YtcsX
t/D+1x3YKigL8jD60bzj4vn1yuj63iDJ3u/uEA8OIsHz1/UgFNYTFf4LJSj4t/7k2+brrwvr/9jQ4/gd7gQj0z73tUL39AD5H9MQJgHnuvj88fXWo98YpacS
B/0oDQ4F27ngWdGoBfZDDhUaUvLgGAckRwTf7BDZE875KMMiMOhNAQcEB+Xl8wsGBxT2zU3FwNX7qdwPJ/Pg/voH7A4F4vf53CLrzfMnOOcn+RrfuuIG5g3g
p+oU0uEFAetCCAIAwebNBRye+O8qBi8eNe7fL/wiGgUB+fnvEfcjQ8McOPk7+gYX5cTeBB4UBtzdGycC5CwE7K8C3PIHCvEdzvYP3fD6BQHygdknKAwp5ff8
6zfe8iwCxubgAgkVGgM5Cu3FyQz0FRGx8QgZJz0FEunXKtjw9Pj51TMjDO4vGA8dQ+0u/vgsHwHIKtEC8AXq5gjLLM33EvrJGljuVQP7/xLzI9RHHfy3Is/l
Fmwi9OwCKAsO//R/POb7yPwHyAcC+PUZEhQi7/v8ECbVDQkM1+whuQLX+xn6vh80AC8PEewmTvAb/gEhJjnR5tgL4cjH2gHk5PTyTgDmTRTqJCDuIBzlHgfu
7hbX8jjP/BE+2PEj/SIOHApKE/LksgPS9Soh+Pf2VwMeKh7vPfDl0+gN5ubxzx5FwswIGRTsCt7RRvXCAu3UtRMWLysKCRwPIND2NvQSwBxSDAzsMxS/4wAF
t8P/zhkUyh4nAVnjs7cA9/o2KB0KKAHUBMoE+f0eHArvFCEWFczUGw3sVTb27+9A8ssR9gJKpBoOExv+FToT8R8mEjGo0BbvEP8NOhUyFBfmEBhKTyJHHjco
C8Eo3KhHsxvhCU7tSNwzJdwkBttA9RU+Qi4W9T+T4zfri9MVER8f8vjUH56B8XIED7sRp8f5HUmgBzNWF7YDLgK12u/y1OsL6/X4Eerh/Or9/tbj1AcKQBof
JADRAvgD7rjhyhr/wfvjzxsr8CcB9tgZFukZxwcEIM8e+9yz4WHn6kDO8MsEqjTsAQL26RQLtUAitN4GIjjlQePKGtDpXRgXxujbDuAn4f8LOeYdMhrn0fT8
9dQRBArOzAboINDq5fPS5t8XJyIE9ws24wT+++9GSTcP6RDu5O/kXCTsxS/R8TL29Sj7/Cz36dEkufTs2CBC9AIEFgREFfbQYLLtOskZCujt8+MDE/wv7yUP
NcDl9hzk8fq9Kgn/CsxNDAvDn5aa37fP0dAI/P/o1goB6Pjz75bzEbkFDjjquCfe7qPT5vjZsRXo9vcM+OnI4h4gFdX9ptns8sdOA8DNMaWwzwYcRejdHXUa
1BxI5jHML+DlO+sqHgCnLQ73/t8Z/ZIYyL049+4V+YH/FSy6Pg4D0RQc1cby88X9/uwa6/00zMjA7OMYDvb+xzLgDcX3MrjrBRkb0eo826DYv9XQ3rGQlB4D
xun7A+JX0zO0378rJfXB3cb1M/bv9gzpBtnuzgX2EewBEDAT1fUi6w/h5yncIBzyAu4y2rPUECIWNE/5Ad/2DMbtEO7VyQ0R7yeQ4N63JSUYKc4K4Pr42dBB
A67xyf/xFAo1BvMCTjf9TO8Z0Pc48NQ6KuM72BKqMkPx+QLv+BkayTKs4LhLMjE+9lNCgTdQ/x8iriLP1BZZO+vPMOnm8eM6qdAVy//2VDTBedoO3Muw9vXj
2+hMhgr78KFHCRDw2R0oCi8LCFwCOqnt89sEBDkl0hMVJkL1++v158JHxw8JzAWsEcLxQxBLvxod2T0FBvNswgAq8UUn9Du6Kg0n4fnzyBrN2fgr9uPyB7bz
9unB/S77sspDQdlHTcX/+ggdujvgSBHR7nY94gY/Pgfv4Nf9N+P0DneayvzR0cIANQPlLhHSqofyGFk8/FNDHCmp0QNTl/Te5+4ksSnbLirxHQNB/B7S2K3/
QdAO3+gZOEIOVB4HrRkEON9wDfS6RQ+5w/319PLvK+gZ7w0Q/h7xAu/+/fHr4vr3H/sMCPMUIvEb7R30wREP+B7QAtnW+xviARzl4eTz/QoFDif//PH60vgA
19XTwAcFOd7h2NLL/N/StgYH0dkADf+yFAD24QLV/hjdHhLr+cwlDNslBPbnIfz78AUCDxDyFxbk8MncCCerFOj1H9bt9h/y2Nf99wgeEwsHPQIoAycABEP4
IMnnFvnN8NoAq+kOH8fY1d315uPxBdX50OYHBQD3A+/xAcHoztP4KwvZ+vQs/scsAL/cPbhUIPc/4zWmMyHO0yiUAPLyz9/i2tDcxOfD3v0Q4dwH8xAxoSUg
APhF5isNd4Ee/t8F0vUb49RFAN4A5uoV3MTjCSJEGDgRAPksAufxAj078AnZEAwxTiD08+kXz9wy1yw0F9vnEa4DJEko8T7yLzQX5AsX+PcOCLv30gDgEGkc
L/rD/fEqGcQl9DzeJtvpBvgT+AoQDhXy3vvgD8wKCBPx1NUaEugR2vf1JOHnz8YSy+JLHupGDRQO5fsqIcUy4EDBJMf5tQfsHqcjETMl1OAhx/EO4slc5e79
BiPhHUDF9OzpLg0I9OLtyn/9PdXeAcy1Bg71JOf85vsR5M/tHNvHAtY8Ph0Itp79NPr5KRFG7/Dy3SBtDgLl7u757v4O5TGgWeUf68DlOAnxDR4BMMzFH/Cv
Qt0gtPg98x/O1tjC0/5INAI61N/49f3pqDA/AvD4EfvxcqX/NTIk7gMX8NL/8fMNNDHq1vPp1imDRxYTAPzMERACFfYD9ePi4vXy88YRwv0DBQLR+Av0gejP
FDQNHgsqJf/xEyMIJe3yA/7YIP27DOsKFMIM8dMbAeTv/fkc+PQF1xrwLiI4HyXxAwQN/PHIAg/39wUN7hr4/Pfs6vEGGCH0I/0J/CEG1uP0CO8I294B1CHD
9ADf5OD00Q/o8AfZ5uMh9AsYQR8L6+4A4BfGzMLPu7b6ANcZ+hH2GxDh7gcfzkTjLu4eEw8F+PjT/PfmBjAI8NoB8h3j5wTN9PEe6w4U/x0TCDD/6Pnd6csG
59323APFAgbYGMdIFAwl/+Dd98zsyPsQCAwb8uXxz/sJ1+How+Yy8dc0wSMiOzX05A7esAntD9cJ4BrxIbu/wxHeFhoLKNj69ALu1uTtExQK1twL5Qv57xcz
DN/88xPt/AErBRriAvb32Q0HH7Xj1rvNuAAP9iYLGzEpv83s0/0J8hn34sMvosj44tkAEPr02wG2CR4JvMcLWSEm0vfz5RPZ+sLk5tr1wQA8uA8B2BoH9zEb
2x0NAv4TAyD19M4M8u//Rt+62/D81PcvG+UEtwTZFAu36APhQ9E5DPcQ8vUBsPUsvdcv6LMggTjc8jHv4CoA9ND4zM4F6PctCxLu1wn0MinV28Pp0+De9EHd
+/0KJPQnvD82/QEkFRDOE9/Y/cju9Rv7LdffDMMZNDftG/gM0+D56/rr3OtYKxW6ud0ant6t99hEvMHy3/wa6BH2+x/zvijm+c0C9DEf7/Ky8A/26ADy0pzv
2PPH+eb9LxLmKAfu+RbnBQ4I6+zv8u/p9wzYPAQTDfwD7e7b3bnd8dbZMgLiEn8XVxscyvHr1P68/fwa4N9AytsmyVnjAA7e5C4FKdnhT/ALRxYmISHozP++
/fbR0xC3ySX/MOAHI93xKfL4GBXu1Njv3vra5ufKB+nS9Qsa2+PT9P3U9xcM+s/54SMM9Ary5t0X06Ta4Lry6OfN0AM/19fzlS40Jg/r3v/7BN3ZB8W9thoX
7RL0nffg2tf2D0feEdO3//4SEwXzEhgBzRXq1cIuBu8KA+cs/BTjCvnb9B/T5t7g8wz47gpD/eYmCf3K9B/55yLuEBkI8/z6A/sSF/vrCsPxOfrz9Anvv+4A
Jf4D8fj2D+Pbz93UHPs36xbZ9cwNrj4CAPrsAiDIQwMdEgoN4AYP8dw2uArmQN//1kMLAOjgJtfp9Q8XI/Hb2gDs9bDaFioCHx6ZJZwa5YHq5/AdAcAAUh34
7gfpPRb0I9Iu2wICIR8WDrcH5tny9NXw+DQwxvIh9fYZ3OMl+8M/wer2IdUyB+P4F/Ly4T3l7O32x73VC8Lp2xI13/pSsBLa7vIJDzEX9xrG0cvM4Luy2Aoo
J6/2EwXj+v0P6UzZCNoV3+cE8gfz87XhMPUgLq8C9f0eyEkD5/nBrvxg5AIb0x43E9wjMe1MEDvRDgnayw30xwcgAwcBC/Yp+y/37gHeHRFE7ws4CC4z7OPj
Ai3K9N0V5wUUNicJ1zgC0PATI/Hc6d0D9+cAtNL0Mywp+vIc/53tygLyBuH9v/X6D9u6+/wE7eMD69Tt6iD6/9Lp5vPt2MDe4Njd5uzY2vztxw/sDdKx8czE
JeCw/dsKwM/z6N0C3N0B9tHw7/DYBtzPA/VD9PDo1esVB+zppwbH/t3L9SPL6wfm0eYk5tLs8hH09sQN+Pjmz+z16BADARTx9e3u4gEA3MDsrg3vywjTJTPQ
0fTr+MUEHvcH9c7U6ev7sff9ywoHDh7lAgza8i39AaoI+A4C+BUEEyXZ1d7lHPbK3RoB4u8I/tIb5OMB/A/4+PEOBg/sAAcKDvoGCeTr+rz3+A7h+dDzAeIK
wwXnKxzy2f8SFOwOG/ceAOPozhrwge4h5uYoFBYWzRTm1yXrBfAI4igZJ/wT9DHq7e0IG+LW2Abn48UFEe0MuCLMDZcJJtIOz5UED+nVta33yLX+5uAW6Qr5
7Bbho7jpJgSp1v2jq64Jgcwx/yTbws7W4L/c0vK2N9D18Qewp8bs8fH13a0D9xSz5A/21Na85/SR9bWQsto1vvABAvTQ+lfe/vwGJLP02vsRMfDy4Asg/ujS
2+fivO3YE8UEx9gnbuw4SAbs2MEB7Oc8+kHu8soe6Kr2EQP0CgT/DEne/93F3y0JBfDk6t7Y5xzy98Ow+M/YEOPyzAf82g339Bz0Kvje7S0QAt8R5DomCscR
/Qz0A9/lKwHD6CAMKde56fkco8olQwgZA9r9CA2/6AIW3boT3BMn/CEf7BIKOhj57pqt0RnuE+IFAB7vSMfFH/Opw8rY/AvfHQgWChDjHRlD5N8AICEgDR0b
9R074dcIOQ4EGPz3CiT0AOsm6fwHFBwT6OwELSv63/PUFijd+dPY5PIIB9gP/OQ39PcF+hItAeX4A97nBPD+yAX0Bwf+1grO5uf9CQn49f4Z8jMT8hkQ6ukx
GRcR4e4d++ot3+YM7/rgEf7m+tIJ4PPa1QSh1O3u3PPp6TEry9TY9Q/1H9HGxAbov98O9Q8fzP/uJcrX7uc13x3p9cos0un++ALzEBvG0wDXBf/s3v0h4Pvn
0OX10DIkFAAL1A4i06bWIOIN+gPg/vLSAboF8/f9q6/spfXh4w2f1zgH1wLE98IrSvXJlPmz6fEfBfkNwOHg6r/y4ARavvjs3oErEBMK6PryAEHfxgj/4BPV
3hgNDfoDE8/11sIX9/aV2N0iGyknEND1EgsB/sLq0eLhASYQOFNJ+QNSCfkjWI/Z9+fjM0su6xT+FuYR9QkmN9r10+4XL+/2/+7mBE7vgv3PRAU8Nwzt0Ano
1a3i70HHE+An4QhLIx3nIREr/MSM/6b4OP0NBNfq2y32D+LZu9/P/eTpAAb03w41AfPGCK/QptEIATcF/BleCT495kvqChn1IDPnOuHn8OD0//Htgaoc7ecZ
G+fU5hCi+vnu4RPkKewtA3HW6cLsOCkN2/Ql8t4V0M2s3wNG6SIwTw3u10XSz8DdKAvx2gXnwQi52vAD0S0g7i3iJgXrzgL33PcywQgDINj++9nij+QG/hNa
Fsv96f4G4fyfE9kAFxcfveYIDeLPN+gU9fcrvcnW6cs39e4L7Qfp8Q3kJOjrwCAG+Pb12vr77DTf9AfnEf37wgEWCv8H9/kS8Bn3/vvsRa768O3P7QvuCQbw
BtYs78G29NXxEUT8EC8E77+5BQEsq9fL3QoyC846AxHsvwKk+w9A4wrm2xgs3d3QCBzr694T6gAQAQUE8fIAA/fcz/nMBQHlLPgQxCQK+BTaHAHp/+Hf6fDW
5eMOGDEo6+3eCSwA+vDT9gkBEOoVDdUnFPUf9/DG8fH5FcUkLfkG3umB87YYDgXsDf80/Au69ez35AAL9OIB+/fX7QsGAPgcDA0AKfwTAQHs8Pk33gj2FAkM
C/PyCQDauzn3/AcBD/EY9yX96gb8B+8D58v0IQEpEgXeCCTs+BrkKcjyZwAbvfLk/+GZHtEF89Eszuu1IiL819UN1PL20BS/E+Dy3rDfDjUO3Fvi/iXhtxDc
MeTfMffbj+Ue09nZqQQWSkQm+ixLVurjQtUd/LwGR/kp8vsBENH1IcAU4PUy4wD7ACEYExTaQzDM7AEC6/gx3O65FiEnGNci49n7pPHTGQ3p9vAC2ioEGkK5
2Bbs6uEtP/DI2gLj081JwsX7zAb8FPwk7gMK9Pvq8/nP6QAUOMEA1yeBEBD76yPg1xIw5P3iBso2Dtf9EQv8xBAhRjEc4hX2K7Ui/wcX99Tp+h3P4d/VvvgZ
pSnBJu/R1AoID9pLwxcsydHM7N8f4r/UwSwa3CT++AkX1Svsverw5Q8NKNHTrD2z3OUP8Pfb+w3yAL8wQgYZ4drND9/u+A36L9QM1xG6yIoGsMXX6egKJO0I
5C1RGQ/Q9hAd1lj9+P7IihIaCwMPJ/i3qBO/BPwVvxsmJE0FAuf06xSrV/Dl9qHzFf1RDd1YG+DcPNL2+g4alucPGvjZ60PKOh0vAU7+393z5vgIBNn13MP1
+/b44d/KHBwFwQjBEdgY+FXv/iT+rN4qAenfwRA4ykn4Ec8M8djrCcjXCAMk1BQAGvK+IsXirCIZ5iHcCCkPAgAQE/9HlfnbBiTt3NEH9vEK2usC8dXcgeQr
Ftv4/PLUFQXq3Mgy70hIyvjO0OP4zA/PFbYC3QO43bowqwzk3xHi0erz1AAhsO3e6VsQ3fk73QsNN/ci2cHv4SsLCWwQ/vnsKsHiD97vBwvqu/Ha+/3fHsD8
CdNP/d3Y5twpBzrDNCMj9DLkCxDcCPLp2fqz3dv1gd3f++8LEyL2HjkF2toGK+H85g38GPcsMukGEqnph7vapd0K1OUBGQsC68fWIPv2tQQXLAHu9NkGA2zN
HTkZJvwtCbkfC9UK6t0eGRTYNwIV2fPpMgLV47DYVs3vAQ0qxDX93grez/YC0jZYweUg5f8LJeIPKscH4BjrENM7AObQJuDg4MfIDw8B9hfGxOc64esM/xzu
lPQYK+4WCUFNBtI+8eXUNvs5FeXzFXXpYgUC/w381+4ABAvq/a3xwSMfzgLnJ/LDAYU5hAGkH+xD3hsBKgX9q6wS9Cnm/KgnTQnp07Ulz9v2+AQn5OIq5xT0
7tCGP7zpHPTz6bKs+ATmxUAiIdXHARfc/tnl1gcCIccuHVUH0/3v54XXDQEb4eTdDR0LvvrfAIHwO+vx5AUH3Sz27PUgChn21tYQuwvt4PzC1Nj/Adj4FtUz
9AYe2M/5AarM6PPs8/vIvxTcI/33zzJaFN3q4xTTB+HcGO8IHO819h2+9en69qoPWOwK9fD7IBEsDNhu4eLyHAgyKfLvGEj/093yRBMUNudRyi/f5+ox5dXY
IkwOK/wmGysg4CtPEQCKubTR7jMdviIA47m5D+IhIAn8v+m4FRnn7M0H4eImBOz3F/0h+OFaP/H7HeHe+OHgFSgtBe39Sw0+ZbmpMeLmr98QBOwVMf5E5z7W
/gsbHAjvKOxOARIBLf7p3jc07utUFQcK6fwdxQUBV/K7KPEIAATJq/4ANhFDDe4EMzL07/ILy/gICgnh6Brv0Pu+Nzs40cgG0hsu8Qfs8gDwqOgX01joPVfu
xeO1AMOvF7X6FUrdFAu90Sy5B9fW6rGsxB/a+/3RIflcAd//Df2mDMg96TAqtC2/EsxBCdcNEgb5J+QTJwQY5bHc2wXrMwHYutoL1QfzyiAQ+PcJFesV0O3d
tts0Off2xxep2DH1+bfj00oYKfGYrxeeweT9BvGo6O7e4bVQNi4ZFgusJwy+97X9IktQD/uMLAAIwCjP+tHl3iKFCMjX/PTYxt0PJg35/R0h19tSylAtA9Ia
BNEXHpqf4vj37iIawvcivxYR4dgiDfoTKAewrAyBG8g268W0pcTl0Po6IN3y6iMHueAG+tCsBevq883R1CgI5QYV95bn2OrTJf/47r8QOQraKgjoGeoq9QzP
2dX8CL8h8woOuhMHC9Ya+hUdwgziDd0GAQgS9Q0dCrjM1+cN2+n56u7t+v7n/yIh88ns8DwTNTwoMRIG9LzU3bTd7vwCDgHYIc79ou7OAeXx0t3cEtwx8RYK
/jAS3NbJ0N7+v/YJDsD0vfj7KtcFGNn/BgAcEuDZ/9rwBBD+8wGkA93m9iEq0+Er9+L48RLI1PMqBvQa3Bn+FiZ3A7bo4eH3/enx8iHhIw7L5BU/IP33BdrY
3MkD9M3g1S8DCxyBBNUB2jfjEt0D3w/LMMDU2dvc7Sz24bXn+c7k8fTv4jbZKvfg/v8Xvr01GLrwL94S9wG28hXzBvIg5PscD7v+BOcB0xkB/SHg28DMgeTv
GQz46OM0AhfZBUDXJ99K9ckKHxwAF+o0J8ISzrvfIeoyYSP22fkc7AH2FL4FCSkMDvAEEALkJDz6CBv92ek0/+0Hz/Dg7xMuydAIz+orFOT0Eb7v8hoj+A/a
urvUpvwEMb067QcRwxwK5NTK9MUaJe4oBQsi3tXw5gjW4+4KGBjuDDcB6Ovq3xjr/eUJGfAO9ufhAOzXFgQZD+0S9dkKOFvn6LjX9h5RvNjY7Nkm+PIPOuIZ
9RI3QOfn0vgH0tHxHv0bGt42708JB4/s4+w8IAEC/ugi2v4PyzgIQgH+7O0Y9QERBiHiPRYF/hv7BAz+EsLZBeLpMu0RGhYMHb/u+fbe+ikqk8zXRRTtRA1Q
JYHW+OtJItjWIBnTURrP/D4d7PNTE/rcCfTO3fgYpAlC3+Tnxq/6zR/+O/K12+caDfoT3uPxzzwu98QdFNO22RX4JBXs9/UfOCf6vu5DBbHF9uwj6wfjvxQ6
Bevzp/c6/bol8bkNNBTZGO/JS+IDxkLoNBUNBuUfIQcDWjU+G+OvGx7foLIMNxhYM+8dDv/iAe3i8OgQDB4/6/olKEDtDuIWGhfR5+45NhwOvBwd08nnJBbn
HCavHigGHzBTIxwS5qj+/OpQ6Cr1H+rGAfLqqOAP9A0W2jMz2wDvQGNj+QD/4wbHAeTkFhEqDxQPK/VDjxcW9No16BLk0fJLG3Sz3/9DNOO92v4SPEH4PQj5
96zc6NBkQMjIrwnmu9q0BAXIuK4t7MndmT4GJsI1reMDFtLLJw/5PQreCe31/7PbqsjVFPoB8wXxTNnu7SfZ5hH37wH07CIkQCcOLavzPOP518oJFQlQDyQq
r8MHEsvl7VO1AecsEu0Nxc3dy727HOz0DIL3G6Iass8pE9/s5/3dxOPF70cY1wz2AiLt8sLN+r32FPAJ1uUJGcv6+wjxs+QartrbNP3vAf3hEhP1yvEYDx8D
IOvyIw/ZzsP0D/3I2HXt4wnY2AfV+XEcDQmB0uotv4P63p1X3iTVZriNzx/KncPd8fYgwivxBTPsIpEC++TNytyvJQriG9UosiKdHNQx1gLcFicOEPz68B7Q
vRg3vQa+Ip4TEc+8/+Hh76rZ+yPXAc4Z+P/A3eYAKP/UqMz2588N/t3//SoNBg0x7AQEkhm6EfX06+LvzAH/FIHB6+xDydIEykY8CfwSByL25tjHBCUrHAUY
6eEJ7eP24toC6xPy6f+k9UW9GP4VBOrr+eATCd7SEyvr4CLNGf3dAtwJw9fsz/Id7gv9Qdv+4Bvar/y/5P3zJQj2+gf98Oa08OId0N/x+TDr+fU34sba+LDr
8eUREA4BDdop3eHp/NYm/RvU8fjbH+rLNy0O/9Dy7Qr6LeQG4icFBfUU79UnBMAWzsgB4PjuKu3aEdLl3usOwBTR8cMC5uMu0Mkx1ES63hS1twbuUBj76f4D
sMj05+vr/7j4KQro0OYW6zYP7uD62gDqAPcD2+rzSvgD+fHO6tQE+8i19ulfFTUbD/oa8hY8IuUEOTUBWUE13yrtJ/rcAV/1JqM33Nb07PkTAvKmHAQ16NYN
61FDp+4CNwNF/TQRfo0ayttC2N0n6zT3MwsEDA3vALKuIPj4Kg/41Lv66yMO+ST2s9+g2ukrA9UuotIwuNIjG+T/NAcHF6iJ0ygKyzLjG+3gAyYKqgMl8QD2
Hub7qg3l5jr+8KnRq+TcLSXYz+/r1SsHCuYA/CDk8hLe8e769fvcBbzrOvYaIMu9+AvcEQUXFgLK952+4Og/w7PlvqxDvePb9P/q49Dj5vPLtuf3B/jc6+nM
gd726E6/vrXOqyeR1u/lu77cpfnS3NbvEA0dMv/s5yMA4tnzEgcCzfoJCbrR1dMZ8foR4M64+/QX+8X2BAPs4+/p+w3vCPfx1fkh4O6yERcQDeIa+Rjx7wrr
KhDd6AHI8DbyvAcKEgLWzPwI6RvoCt7529vd6ebp2LQrEP33+eX/8dcDBC0o3BMs+xsYBsP++tvy7Yzi0w3z3OkECwfy+fwC5vH6D+0c+PwY7NThCAj6E/P3
+BbtzfwB6/QF6ivMDwHSAOYSBTECtx04zyKv5gAV5q7PANIA8tD//vXp/60HxSX37zUBGuz43fL5BoTVDPUN8MQG1gcp1ezj4RTjBeku7hnD9vgu+vzxw8Tv
+PPgBivxCPol4BrE9gL25vzKAQEqHOcF+0QXyOz30gCB5toj5rr2+QL+9hDMJQLKBacTlQHC1f/1Gu7P9/ew9PH99iHW3/LV5wMn3NANFPq79SQN8+8K8NIP
47LzOeW98eT8DrAD59/8CgwB6OwaAtX1SwUCDRUkugzA2R8B6LwME9Il0vjjzwkABxs1CO6yz9LwGQciO+7i4r7RByT37RYZ8Qi7L+z9FoHHu9sFI8SfGf/U
/D256N83FPUAB83B8cr4Des3INIi/D7RG8jeANXk1N1PJb8u2y4MzxDWz78WC5A4KTIz1U6vHZvxDtLS+fHWE/bWJCby7PoEEevSGxse9AcUPuM3Qb0e+uPM
/tnI7AjgGyLkayw0Pc7sAYX2FNAe/dkiEykIwRMM26LF7vm+FNML2tQ3PFMF1xhCwtgt/cX7/iYk52D90A/39eXy1w/5DQj/7gEg9df4MgcbO90lFgMP6Z8J
TPQT67DR8+1i8ObwK8mz5L7kHxUU/Ri0Genyz9FJ1O7/SbjuBLnzz7JBU8viJj3Kh+4L6u1a3wflDBn5Pp3hIbDMoNUW9twQCvnRzg7m+teGoCdCDBTB5/qe
APD3v/f2pso8+9csFfwr++TOGgL57/oWz+0qEP7b9hUbx/fL4fnOQDe70QXl6c3qjhLUDV36sNTevdPWyhDj+Om7o5oCzKD7xAIn1vIpm/YZ8vIDCu+JAdct
NxatgR/CHNLn58+osd0pxAvmCs0osZr4JObT2sYj1PwS4Rm2DMfn0unP5u/1G0AG6+3r4MDhtACf/u4UyvkD+uzGyvjm+s8HDsxM7L4Xxwfy5SMnzd815urn
yOreEQ8uOr76mxPq8+RS957Lxe7lvMojH9riJPMIlNcQpCT5Ax70SBPN46/h8tgogaDiLB3w9vQI6Sv99xzi4wENKQMN3uoEPSTt8QMD3yf8CgYe5f3kCgEI
APMW+zDk5R/gDu0L4/cB99f7NQbt+PrrFDDi7/84HADcNlH78/8c/DTR/jEBLhMO9eb8+/Ig3PYLQeHrCgIL6jX/8iQd+hcoBu/M9BsXMSwiBt77ESH6MhMu
FAwnHR/89f//CUkd6wD3Aubt+Pv0ChgOKuwXCfrs5/7l5BziLA0w/PflCxn+IR4XDAS0Ihos9dcrBfEHBB/sUwgo9zMQOioAAfUQOe0Q+AgUBgQQ8TkpFf4q
CwLuLPkIFvMcJy0IKurvAjEY6Q0CAQr4B+/hFwccBh4IH+kG3RTb5xXiIb8pBtp/1+QkxPECNQvR4+Xv3hnu2AgipsXt4hgD5gYw7AM1EU/T6AorIvcL+fLx
Kd8Z7gTY/BwCFhnhMsoOK9of2N7kDgTuDv/65cr/88PcAgAIKuoC7/kGP8MFFzzhAPnPNdpdAgkj157ltRQax/3p3xrevtsF7bcCvPfdH/zR8hxD2GgyHyX6
2d3sHhwGIuY9FPH4AQoW90jgGO8SzeXeKt8SB/Uc7vL1JcoO+t4CQgInEi8/GwH0HvDB8R7N2+T7VeRAtyIwFqoKy/8BDyMuExjdKR0HC/Lq1PMUGuPS+DJr
1iQJPC8M1//PQhHpQi01LtYTLyw9EEor9eYW4N4jIO/87wIAAQEN1uomCDEnPR9F9BFkKhYzFvHkHwVBJeeODibx3SXz1cEl/zMT56my4yYkRPzd19LYyfUh
YSPiMNtFARgAVvJp9MUVMkQDxQNGNPNIzSIvJhnzxk/gQwwd5uUxoN/du1DmEB46HfrTouHHBfvOFCnvIMG9F9EMnMXdJiDl/Qg6IuoBC7jC7YXSEP8KCRn7
/qHcpeXq3hLk4vId3woDF9Ib3CkZTiPBqMBT2OoQ6CQX4xPqE9MjDNnNIOYnRuoFzCUMGPYQ/NW7BxQw+ugM4ygzOqv4Ef6j8pq77IEJ4iAZ0vkw7ayMQdP4
MuIE0RUNBgPN7dTrAtftKMoGSvAlJbExGR4Y/RQJ0uQy+gzuCg3Z5CzE5fn32aPLJekVZO4N7yE6CjnJxB5OLhw+CwjXKATwJUbvMw261OTREQkl7he43CXv
+QyvGQI68TIENUDJ9Bj6gRT6B8jnARrWGuk7EtHpTA8/zOIg+Rzs/vMQ/t0i/vgNLwHODAr+AcMS3BboCBs2RgfX9+TW1OL0/gjm2irIEikg6tzM3/TUQ673
Hiz4DSvi2/jwFgsB8TT98ivTCPPvurAGBv8hFQUF5dAxLuYK8OQZ5eP97EAfN/AM6gPx+v8K8AsZ8DIaA7oAzTnw5Sgx8tHS0usBIO7d8PzIDA7w5BDiF+Ov
yNkZM/PWECgm/8493+3ZGgvfNhQXPCT8Ow3V5iHdIg72BfTx5eHaUvD66vjr9dvf0To8F9g4OiIcSRPI09UhEvzXLb3t//MO3PgO+fr3+g0bCBcH5RQG+wch
AwfUF9LcFA7+zeTyIBEF5+obxuVW/gjN//Ul5/MaIRAPM9vl8CHNv7nNEgQP8/Ty+PW7s/8WoPrP9eYRCNTx2cnYh8j3CuTY6Og82QDc6Bq8ARgl3kPhzvPV
8Abm3efV08gt36r27BPh7RTt4QvtHMoz/N/8F5scHg0VAxnc5Rkd39vgBgEE8wfJGRgH5JnaHugvrdYfvCrxEg0gvPMb77QH8xol8xv46fw85ej6FfvTEN0W
/imb5+v2NyXourft0qsV4uTCswDPFiTb8iPa3M0V5rTN7uBT+yD9KTTe6Cbv0+r09d/03eTuAvwv/4Hc+joS49n7CQQi1f33/OgY+eoWKLMLCBUT3yb/Dv4v
/S8T69D4+diwFvT+MCAl2t5CEKAMAvkoKtcOFeQE9hP7DSlhAsu7GTHowQYsTCHnA7EL9j5ZF8/FIBgZ3CfJ7wXrWCkqwYIG/jLA4QDhCP0K1P/q7U5I5P31
rNEPGarkDvkH3k+B/dUy1BH++PbRIeUx4OXL5ZX91ewGNg/lOe3PCicdvrnXCRQ0zTADFufV3yq/OOoT9fTk/EJh8tUM8Qfx7sLblcBP6jvoICk52dzk7xTe
4l0L+/n9qxT8xrbk6kT2EFuy/s7V7hrRzur3Cx/OBsTkNBeutsrb8bvh7AnuCO713D8TIuTt7CgkAputJtPr6dcA960d8bkJ0awcFtlD3//nENZySrfNJTLy
3hbvEjoS3UzexDot2fLd7tcLAuju5vmgHd/L6gzA4h36CujeNv713woPH+4H8hIRy/cUFcHJEiPhA0UPHQDz2woS9O0ANQol5vYmJdoS1Orn1Ovw9C3ELP8G
GxDy8NvEA//5A88M2/P5z+30DvrwMRkF377y2P34G80VDPfn2wwH5BP++dcV5Roc+vDy0fMECx7N4w3ryQgPPUP8HzQ0zij43bP/NS8nGQDlJSLZITYE6NPg
2fHpHB0H3iwbEhHKJRQEyvMh0wLq3v7o8eQn8cz96eUZqBPlCPEu0RnWwuz0+NsJCPUgzt8J/f0Q9gYJ+z733Q/zyvILG/VLSv4uOSTv58gW+X80LuXiDRsj
HRDK1dC3scjz7z4e6A8d9BECEQbZ0NQLGSMU2OvSzBkzxLb3Ev0S/jPm8837xhj49MkqEfvA+ADr9iIT1QPN5vbmKwTwFPk2JQUyKCrYEhEm0Pb/HwEPEiv8
5yMe9f75/CIE6CjP9TcCKtUetx0O3y/U/d8hzNoOFDouEtou8/Tm++sR3woc4ub7+fvlI+++BvkN9f4IBBIJI/Ly/grW6QrzKhALCBQ6Bbz6GdXmCePR6woM
IO//6AC98OsHBhA/4SXd+/iB/evvHKHwvxzT4f3jPtgaC9kH7z8BBOMREMz57rT25/EC0eT+29DlBAfd6+zS+dP66TPfIfvo3NHOREHlIQcrFyo14PzvE+b/
5+PW0dACOgzkBPDq3ewK2ukzGtjk1fnR5crkZp397ObawAcUBPED7eH/5FHLLwEjE8/8D/0F+woT6wsY2ejQ9ej/Dx798cT6Aw74Ex4+NPYPLAP69RNQCPQh
BB64IFEZOt4M/hEW2c8GBhkNMN7O9NEyLNz7/8wR+Bz7x/AdzbTF4Nr9Fdj46OHu9cXhKWsCBgsUIgEPEUMA3uf52a3hH94WMwLd4dbN8kbO7wYc+wEQAgMH
zxr7ErP06yfRAyMI7pTW5OT6BgcDHfgiMLQP2uPT4vQe4ewhBiy6sfQC6efL/ejW2KwL5LwEDfrb6SQlFRsAJBn89ssxE8v7zu0cUNQ8BPDI+P0IEGAEH+kj
5wDyAdrxiCz5DOu98Czl0P3x94H1/8EZ2P8JEO0L2eQeF+sSKBMmDBgRQzIezOUw7vnRCATbCqIx+dMFHyIDAwk99QriDgMh4cfiCsQd7jIGUvs3MSDi/BoP
MREuGAYTQgLwGA48BBnW4DP8xQbiLBD96Nff4B8Y4Q3dxBDfJBPv2f4LSkFcHMXaDxIKseg85srTwO0KKv85vQLO7ukYLDnS2xYuPxX86yX8CPMG09AoJKGi
8TUj0d+5ExJKGBIi/g4JAx/i5er5/+/Z7Qj8xBkB3bkXBRwbDCDKEO0e7Sop+avGKQUQ2wceJirymd0kUfabFhT9JAUe2tPp8c02IfgWwsT3L+bwDwY8APQm
1wL0E9UJ6Q4YFxEG2Uvu8yEG8PMBJN78wOO3uLKm7+gk+wcOCeQv5OMF0Qnz8t707tMly/tGq+8R3wS8HuzpBNIiLfsII0LsLvJA2B/JASQaHPPW/uGB5BbX
ACbeEikv6cHf+eUwFjs13RIYDuQFI+XOuMiv9Nb2x/Km9igB8tIg47vu1PQAGjAx7Muj3qz0+fIlECEIy/IAIuv/HbUXBBT0+wT6GxAw/w8IBhD5CB7288IB
ChWt0gXeDCQvFyTsF/Eo8hAF/jEW9ghG6BwUFOG8lY3c2dblzfDnzQ4D480IrODZ0e3k1Noe7xmlsdHZ9tMAxxwY468DDvT3HtTn/AUC7OoG8AYU8A7o8PjV
6A7t0OTRMyDk2wPwEP9I+fC/KBAE/hEb9RX96sf38Agl8wzbqKT18AHGAQu6zQkYLujn3iDJgTUplv8vCzfR+dr+J9X2ChcD2wopD/HWJBcd6hv2DuAKHPXM
OhMl/drwGhgF1NbeOTFIGjfxB+Mp8Cb5JgseFiw+7fAV8dP9ugci9/b80iq6BfzaE7nyx9kFxd75M/TNyScG4fX0DArdTS3gEP4k8OkDIDoxxUXHxBIXErgO
CTQuRkMj4eMF6/fUCn8X7dwF1R3nMsvo0vIY8RvrGdcuPQbUGOzxzg/6FPDqCeLm7+m9FdDnDNbKvdn6A/8LDs/o5w07GRT/Od+x8Bfh5y3/8PgF8d4U9un8
3CX4DZQgAxwHIhcTI9we0+Ud+kvxB7sFx9rN45751f7nweDI88TwAATeAdr+/PTt3vbi05YF+Az5Rsr8HgoQAfwkUB8QFOruyDgx9FgmLRHt/BAZxS3pRRTw
+xrL/vgM2gkM6LwgJSkX7EfywQX84+E29Any2N0Hwwr52rXc+REb0+vw/8bL+gDw3uvZ+z7K/P8FDRz92xLx9sD96/ndBNAW+bDgHgLe8dgoDfn1FAPvwMfy
6vv8IxAHJ/fnBawH9wAa5vIhLPy2wt2vzf4XxsAu6tohAhr7vdoDwcX4FgQR0q7m+AEHwNf+zwgxKcPY9Af35dLiwPYKJe/iVBLmlUHg0NncPOkJ8vQpBCfx
Raj2wrkE5svBt/cOGtkyD8W/4PTe5cbtMhsD2jf32ATmpga/s+Q+9u/J0eTI0goIBzW/APTuBpHl0vHkHwowBe6/Cu4F+TTZw7gt5A8IEA9dnP8J3f/SyAv1
8fLQrwLVIYHS39XYHPPr9gpBKv1VEhe+Ei8aQ8PLOsPg2RaSKbvBzUPXpQHuEf5G8gIcESAi3bzE+Qj3yeAq9sv7DQ4r+MziJOUc1Ars8BTwAOj0H/Uc8/I0
ABLv+EAg7hgI4+/4H8kDIwQoBdwgEBQF4OP4IfkEPTXWFQEUsfLh9MsBEPwo5A8D1g7vBfMALAHv5fsoBQ734O0UCcvZv/YEwgghBQroIvwDAfMRveHaIxvi
EPng+bQkJULCACoF+OEX4u4AEu4n/hnLCtfJ2yPtBfkMDQgvORbZDfry9rzFFM8ZFuj38OD78Oj+1wrHCwQ8BjnDHUD/6ur7+/P/uss6APbS7sfulezIAv/p
3hb75gQB5On3wdfN/uDw/97c+4HGAsgB4wHq7dm27snQ2SEIH+Ep3jHGy+310BQH5MLlyuntD/kj5r3y9N4R3Pz1JBKy8V3JILzH6vLb7hLX5OMjFOFB3PfZ
rtARMwW+FSUb7gAs1J/yBPoe38/6Cfb66vDhBAkADwaQDLLq8MGvxxgICkDb6Lrf5O37397za/coHpVc7d/f/iQAwO4A/+v4yeTv7Q3W/tHp6jX9AtsBsOTZ
pxIh6RYBEu8tA+AQ+B00+OseAsfy7QwW8/H8FfPT9enU5X/47AHm/8IGDEDw9EABFyfR9vMv6NzmDbMRSfJWBZo0FxQE9T/vxx0MCcfOwvLg3xTX8BbJ8yDx
CLcLnfHHyRvTAC/5C+f+B9kyLvgjOOXmIewA5PolTlbuMhvJExL0/1vmCvH50/MB+l4d+DPxOfDgDfpO/AcIJM/7LcoUBM0vABERKTbp3gsQ5b7bp/nP9PYJ
+PcU2fzf6KbV7Abz5hoC/xPgG9n40fPbyQjA5ebUuufC1v4AAO7+/8UB4QHx8ycg6QbEzPcW7O7e3drrHusZFggV+QAS7QwA7e0JUwMQRd4e4+3R9vb/9/X/
HRILFxIfB/332w/kIAt/2SMlVgIVFywuJe33L/O98t/s1/nHz+742e4VBNL79cTguAzT/B0IBiHR4Bbz6ua+7PLACiof8xkf/A8BtPPyHwYHVAfpAOnn7f70
9vnwt7UVHA0KCw8O5/DU7tqBFAcgKkADLdrtDPDxCQvjLfnUAt0M5t70Dir60xcnLQH7Av3oyhcyAW3YBNqn6BIpBMrW0w8cnBsoKQjd9voaxPb5Gx4ZQhc+
LMre+znQBwkU87EUDRrOE/EU8s3B8wumOQYOQyXnMOLr8cjcEQDE6CIl6hPHJRr7CgCBE+/e/RUqvEIBAub84OsMNfEVLiH7AORDCQ75CN46/ybl7fDs6B4j
9BLsOR/8MOgN6evuKQgNEgP+QCYNIPvO2gjZ1C8c7NU2Mi4IEwUJ7+0lEyQTLiP+zjjvF/Dz0+zK0trDKPlH2gDbG/D+AeEp4h3MG/f28dAJ9Asd4uMhFBXr
+CD44wAT+Mz6BysCHfjw2BXrBgMtKgEaGOkM1tTgu8TcugPaChAu6Rf8ANv4N7wA8RQq9C8z5+fewCnj9enpFRvrOdsWBOLJBBvpDvgdBv/l8ezg2+kEAOkj
NxoaJALC9DYZvO0VEDYL4PIiDeAA7RoCOBEX7/3tzAvT1r/i0tDd1BDxMQ0O6AbF7RT4G/cFFQAX99/KC/IGBPsa9Dbt6mIZFgvNJNUD6+72/mf+Q/wi+gwS
2AnM4CEjDkLE1C+B5vT0O87jJw724sr/H/UAs9Db9tgI/QYQ4Mr9x9MO3gsu3PsY5wby3AAc5NwJAcksBTY04vHD7fQC/EUa8hTm8kvFuLEaQM/m090DIWLs
Euz+B/IVCuQFwUIsEkKxrvrL4cgRUdEP8T8HydEGO6Lv9u7N7yokD/Xx370RwBDs7PfQ1TEH9wft4hofxOLGx8H+7C8wAwDZH9zJyv7D9QoU8SkJ3fT6Irvh
DTE8C0XuD/D29fw5SEIrEFwIGg8Q3Q0L1t8CINH74i/pCf7+Qq0PM+seBDcQC/D55/T16UcJ//j7zvb91P7o9RMT09Du3OD+rv/659ontO/aEe3PJSIL4Tsc
4v78FxTL6coBzwbjQuv7+QP783/2Ef3p/LgDODcKRPvbDs07VKbn9RnxLR/GvBYs/Q4J7Rm+DM7/ApMH/t0NCRP2ABjqyezy1+8X8tctyAoF+/gEv/vJ3P76
BSfq5z4A+eTfCQDtBMzo7iAP/OTPERPoCAfO9wkf8uUKHhDyDer+PPXKauLfvhjz7SkJ6OH5A/wT9xzTCQoB7/73DwoIBQAMEPXu9+PjEQT9wyMovfLmIQPk
E/f75976/R4TAFHqwssLCP8B/cglDCITPfHd+/wD8+7LBRgYBvIS8RLnz/gGBwf/7QHg4CXQ8zIJ++0a/fz4GQQA9fYAAwUBHBkDBATrFhu88TcCCerqGA0Y
xPXj6ShO993/5e4dHi06OAJKFwDqQi78LOXv2W4rHJQtAQPvGzI5FRoRuesJsSy/gVX8MT61JNvs4OLO+TQb/szEtRwGrcwkIAOl+w2wh9QG4+weG+8uJOLy
6wvBxBf60S7oT9nxybVNORL9NhQ1GvgtKMX51DQJFeTYEiLdQcgOAwfXDxsFPSdV+dwiptu9sSwsKTIt3OLsEszqq/P17rDpARgCD/0GC+sL3s4Kqsjezsbu
6ioN1hcC3dkg7Lbf1Szp/Ny76tU4L0/+BeguBgMmw8/d2SNNBMoDJ8LwB/n4M0IgBwcK8OkwAdU22vmXyqnbBBsx+/f/CO0F/guc1/Lc5kDsBO7aBw8l/OMA
7CgJA/L5BxdfxvUX5uP3Dwr579Tn+Ree1xAVDRf2z97y2MWiQt89tUrd0/gkUq0NGTnnuuAH2w1F/b33GORb9twbyNzh0ysB4RG7Hzgi/MgAq8fMzfr3+wBU
MhNDOiol3xz5COsIHecUYP0WGDEF4rv870rIMheH5gyx0M2O+OK61djeM+X+GcbLsCJH+tfl9z+xAwhL4T4LEJ31mixBHPUtWhOBCtxd+ijdHw3qH9oxkOT+
jugt79ULAsxCOeFkjcTb59HeDzwRRh3Z8/DjxPvYIUTa1woX+AiToeHYMuje9xX0Id33WeCw00Au8V/WCBLw+EVFFNbeAggV+lUUU+KaQg6n18HzPzvnIxr0
MNtX3iTd7kMstOHhs/4667UYuw4kDEbLOMP7BCLT1rq+1QXOD/XqhQ7OFDLixCcI/RwWmSb918RiIsTF/sz+80jl+t4Z8t/1FBhn1lojJ/uIRu1i/QFFPTFP
RuJRrMsrLRMJIAoCFjn8xujcGxT47rDQw+nx7VMW/c8s8xG/oAwI+/Ye2vYmISDB++zjmA3i7SP5Ci8JHvk14brWMePT3snm6/396PMQ8SopDCAdQvjZHs0C
Of76BO0kDPEL48zsthwZQPlFPxXqzN7J9BkE8Mm+B9y0zgP8ChEG1yUHy+jm9tfKpSHOH/ci9IEb6Ua67UESIUFqUNXy4eIEHugSIJkVSOrzAF7K6eIF7yUc
NMbfFBHV0u76IAAAAAQMjgs02xQu6x36Bhj+6RX92jax/d3f9PoCwwg4QPn94R0C0QM4ANQEu9zsPfrkIBoHCvDv3fD6+gIcyrzzDxL68eb2DiXt/dDg+ggW
FLwzMwwD7wv7E+0B9kDx1fTt8xHhAtv8FOTg9fvy1Qj4wRQE9RMKFuX+I9XxHMPYCvgjKuMLDOoaA+T9Ge7o4Q//4vjv4xnm3Z/yGxgHA+QR7Ojt9QoODAbs
DQaW7toCIMwQJ/8DHSv8EgIHE/AJzw0L7DICGMs6DLQP9/v53ign0BgdCRwSAPsG9/bb/f4KAPX5Jd4I2w4eGRjeJw3cH/fTFfvhGc2m+q/LHsPz6UET9uCH
zS0iySbd+N+B6fdK6wQw6eDzsv3u9+I1+ufKXO0h/ND2LQn2A/L63foF7wkOFhIM+tL7BvAI1AHL8bBN7fv+3fQF3RfzHdDqOP7kDHP2yufNBEb8YzGEF+gD
Cc4RzBbAFOOa/L8B0TkREfa0Nql2/KngP/B+NdbYLDG+9xtF7yEFIUIQvjITzEHeNzQB2vU07Sn3A98Ajff2ReIO7/2iTgy0TgG6BDT+/0JfHGDB3RW/3zTm
AAeGncLZKJgc/v/L5e4O5scL/7a55Da7Qw4ocP/g9h5cOcTgDBn1+PUh8BLdDybuKhYj+UQoAR1pFef/1OPjHvH5xwAT7xrHAAnRCQrhGwYe9/boIDP5kvsr
1M4XO2MjzvLxgQXmDOu5M7//IwXV0t/m/MEArB7jzj819Or4EcnpI9EC/AXkFde/ZuDxniNfA/fz9WXspeIH9DQWqeVKHt4Q8wE/Qyju6cnwBvTt5fEXCuZV
NebvuQOFw8To4f/o7Z6+ogmvnsYw3uIHwDHl5xjFIuvV4NcVSgoNy8DoX/E4TqzV8+O4tTET9yoKUf3qGPL8+CbnBOZCHCHg0DbOx6Qgpknp8+n6GfMdI9H3
FfUiPtjGBUbo+B/RwPHd5Mbc7LkGy+EJB78Qzojl5j/5Egve5fiz89fhOALS3/UCEfvAVbQr9Q706PTkD/8UJM4HyRzyFD0Z1O49/S4S0QLe9cMIzLy55PIG
POEfthnzqA3iWCQfOt3X1Rj059oN+bzBIvwTL9s0JiMcC+ar33oy2FjgIurFB+PdRgMDKDH7AiT4OOAwGRv5yAsUfyEA+yL9DBceMD9HBCwg8fgsoe31B7Ld
sszPDTIQE9Te4PjA3wDl/PX6/sD00/n2mcsHDQO0EKfq+8ts/voG1+2VnMADyerfUPnh38qyNvMi9isMIvT2gQzA8i7nX9nh9gDk+RQAAfYbAO5W2jAfz+DO
79TU4uwQ3+ILouPoCd4IAPYhBfwp9A0lDyL3BaQUxvvnAD7ULigb3dtWLwXWPLza38bGueUvEVT25ejn2jYKFR8tMAP69Ri/ux8OH8MKQS4zHvHVykIFCP7x
1Bb8zp4JxeXWBM8D4xI/2ALqCezB4+rKCfv9M+wA1+fv0w/nFti94cPbCUGtr+GtFuXuFNjXuyD/ChXx+U33tsUcSub+FBo7GQTSCwPO9QTRvPwOeDgTCh/9
Kh4PFwvw7yRJ19Qs5AK57O394tv68tjfJd3t/P8F3xP3GvfPwevrtxozFQD9AtgX7QfDNPLyDB/z4R//8robEyUL9grhIwP4wsn/49ME+Qbqmg2f4Dbw7Ojd
5LQY4dXzIOci0q3vsu3L4QvS/v4+8t399s026BdkA/HzFg4Wjdj6zPgjDAPsCBEd7iz9Gb4uqM/EF+kD9hAP6D4o/ogSKaHf3uzqGx0Oy9fk5BsIwArviSyr
zBrt7b456vL2HAULMYE5wtrQ7QsAJNf0zrTwv+En6BTfty4avboH7Bgt0LsLxbz0NC+00gIIFBfIOoILpfbkjBrVKxY45fTXQqzp9c79+wftBdMoiw4E5TpM
nwQ0/iniGEAe5JJBPTHmIjX5aeAY4Ret0RYTGML76riF4Sog8yQM5vzr54ju9h0p8a/O+8v5+i3Aqt7n/BcLCKTv+csDFe8k8BDyKeoQxxsED0O+/ujO9jML
mxjf5ibwsM4FpiT6Chnh6Lry/CcMGPUj9ODX8OPU5SEYAJTxEfy3+zkE6db7Cu/GDQT69hsG/QfW39n8Id+x0sC2BwUYQNzg/P7w2/XdKTAhEBTe6uUuFkzT
AMrQFj0Wz38AFSjqse5p9jk22iQn0+EK+e8C9t/uHgPXpOTptMQ77/PzJwU7BjoK7PkT+O+6IAQFCh7jFBrC2+8cDxLl4hHL/O/MChsB7CLqz/DS+BsXHfHX
AMjyCRTl7eXh7yEH5BPs0/IkAQxdIS0dAELzLO4ZP+De597dCfcD8R7G3NUe5jEM+N8DIv0b/gEM2gC3KygFA93H/eXeBrYDNBz+9RsKPwnA99YT+h+lGw3u
6AIQBUwL7tgrGw8w7+H2EB8DCdTuRePb9un2ue0x4+v7GgLkphnl2wHcGBLzztAX1vDU0wnlLwfnKATfHNTpKDDp8uUrADgDG+Pq2DPpDgf4BfEGGxEUJNUE
8QgJEPyYxxDz7+tW678aHw8J++8RFi76EPC1/9sCKOh/BucR5ST+Tfcl6OzZzgcW3t397PgL1tL+yc7j7j0lyAYLw8AANBX12Tkg++fmBATQIAbbMSYq+Rsc
8/Ib/8wx3iES4BKM5wLq3gv86Og1B0sJ3OwiHQo0ywbgw9zxfwgsHfoT40Q1Q50fGebx0/vAAeEp9BH4A93ctgf6zRf20wMj09kO/LDg0AgYDPbE8RrbBuDf
b/QY/t+3zNvj5gjMBuT/wRH2/KgIw7ngrw8P0RMu8gzuidD1Gvsm8ezOKvL3wu/V09frKeTP6RzM+jMAGBXk6hIt++sq8foJ48AoHr7d29zv7sjvHNjh1fXG
FNrHG+ETyQvhy+mvG/i0GLXA6fDixd37SATyyvDDm98lvApGMEjpsLj5BSEKJQnbABsn+u+82+zw7xmj3ibm9w8EIggkOuMp5AE99yUw3MP73N4NwL3+zOjC
XSTn+Bf4zvawFcwo8gcG3+ncK9Wu+hjnveiSvAfHEgMQI/jXgQbYjrYA93TVqqwU/r3y4Nv8IfEjBMDSG9HjzirNBf4bH+wV3xzZOwrI9+Tt4CQrxRLm2u4Z
9fji/AYjCBvkHlDtDQw/7t34Es4YBCP6QiXX0iYi/B/3FSgNppfZM/AqBeQM9h/o2YUm1f3jEtRdABpOFSzJ8PcV1h40ntLFMCcy1/kpMdvbBS6/9ProB804
qhLqENnnsNrS5EOMDuguHiHW2BHcNNJBEukww/Lj+BkE50n6Lej3KnYI4fEOsuUM9OHuATQKEeYjFdDlAbXtKVc4fho+z/MGzfDkny4nLhz27PgJG+3pBQkX
8OcB9BAMqS4c+/vSNPsGwdTk+u29/xAMJRruKN7GbuMD6unrgfUQETy92MX6BQE4OScVFN/7GRc94snCF+3B/1Ip/5JDvsv5UKoHDe8L8OPl8BU+acoW+g/4
4f3k1FDJQtjS5QRB6PD3FSoLRvgE/h+hx8rK5NP6MfYx1hMLS+s37/kCEQ699fPj0umJUdne7woN7PQU9rTayw0G9iD+H/r7AcL4LAjaFRP3gfvG6+kV2yL2
Afb8CRDxA+vw4N766/nlyyP+CDnpD/2dLt/nLf3J/f4D8BgTAurW4aML6wT34PMG8+rh9ery0vrBAv7rDvkEFtviA8/6BfviDvgCBAf19Nr6+CUDGhwzgxfu
tioZzO0AJ+rpChXeCN0R8+jU5w/+6CAMIwoKGxnL++TUIxPnCf8ANRL0B8Ab1ukQ9xXcCvb9AQcP/foI8/Hu9f7gIPL/+f7hAeLbBhXeCfL8Af4JpxMX6Tg/
ER0zqRzU8yoc7rkWLBINDBj+N94Y6v++9iDWAvIE9gYEFu8C9+fo8hIQ0vP8IwHuDPj76dMK3/PcBRId7AMbEeQUDyUKMPIiQfbO8/8aC8YPIhgh7QAjOxfU
8B/5BT3Y9ScVGQgA9PIxK9McABP+CVw7+hTnIO3UCPUA1OTtBtkhA/3529kMAR092xQxKB7gHNDy8vkY2fbo+is5JzEgve4gSSMHUycuEur/1vr8+sv8ISH3
EhIrKyLm/BP3Py309yn/N8gNDw5M+u0hGTD03Ut4B+XMQPIaNd7558Li5BlH3tXw0PDg2R8J1j3x9x+8DwEN6O3q6/D22A72JRXsxNviCdoOKvP38+wYFPjC
4/wB8DDiFBr8DvXdAk0DfymMgl0cDCVR9gf7/uUF+yIhDx30K/YCGdEbBMwSCMclBfyz/M3jEyLm0vbt4PEKAzXuL/3N7BXa2Aze0+4B1ifGyPD+zCQQ7vLB
EfHlCAgM5ksP6PEu9DLpNSPwLVekGqrIPuIyW98fMNTUu+xIVuEPWjL6+kgU/TgX8hoPDOMqyfYQ4NAF//Lm7LmpHdppwcokKOz0O/qiACQEBO3uq9MD1Mnb
FSgh9O8B/CnS1v73B/UQ/Tgl+O/H7hMbCzqXF/D77r8CRgUMPj/r1t4bZ8so+B4tB1Ml9Ujq9AYp2OoG1+vnufD0/N/XKxXCGM3869jGEhHmLs/KFvwz2PYO
4AkD0T/0DhcrUQZhJDvdOx78Cv0O2Dn5F+8CDSLT6wvNSwXi2hQTYOkYGiga3tsdf+jm+w0DE2gp6EJMGdfq2sYKugv48Ckm9s7yMi7jEvjq7uLXMeEmINXy
Fgglw/DF1vLa7/nX4Pbs0Ov1AdQLBLryCQY5DeIfAgj01wcQ7xb08ATy/wr2CRAQCwz0Au0J4A7M/zECLO/57Ozb4t8LFP/VHwICG9/yBAjw6PEKEe08EPwJ
9v/s8Orz8irF6/bf9vnd7ePwCQPp9Bvj7ADyydv5BeIHD+wM7v7YBMLh6vHcyS0s/x8WHgbnQP/e0B7uAhLw0i4dIQcAHBHr5PwLBAfu/vz68uEV+fvf8RL4
NvwWBi8XGRUF988PGOjz6vDR++7hgeTuHdjzHvL2BdUQyADswwnt3Ar+8CzZ9uXwNvTUOySOtDIGCwI0CwcZ/lHyBQEXI/EBA/DtI/gHFtsYJPMsHMzBDA8G
9TjYHxf1BAD89jM2/vbh9tkF5PgO5/wX6h4A6Nkg6RLuAPcp6yH1BOv46vkMGV8CCf/fH+YN3Pvn6h7oFSjxCOL9LfrTANAIBxD/0gPyI/MUyd8l7v0YCgn2
8+QNA9oZ9vT+8Orm+xgbDgL48vj5Gfjm7g/l3OfH49IYFxL3IC8Is2sDq4H+VOz7/vAgKDPdRjcm2UEi1dfkvC8v3h7Z/P6r/+r/1LsOEA8e/TEP/A0EDhnX
/g739N0O6ffp8t7sCBrwFxjwKPDxBxzS8/zyAOLd1vj74QrNAtrpm+v1zyb19/LXFd/0J/zkFBEFH/Hy/9n7Ai8CDgfoFfv25fPT0xkW1+4oK9LdAfj+Gyn9
8v0BEeQVCzj2A/EI/rf8BgTnBAwM6+Dn9M3m9wXqJvT04MjNsBfJ/e/cAx0LyBfiChrCzB7o68wbP/bVz93h8wEeGiL6ChnhAgQvLBorCareBtYSB+oSJNgk
FA3tGDkeKkMY9+hMUnk0t/L++DHmpu3Q9hwpDQ7bIR8JI/sO4hcYGc8u3f83FwLbx+b36tf8GjTkuh/C/gzz6O++6OMs4+8cLsI52Of+3BDPKOvc85Yd7S74
3xEIcPQD+qT/HFwG40/zzxZQLTUTxBQT0fvvzh3/K/ny3frbKvXNBEvrIQLSCKILMEz9B/I98hkI6E9PNSgQFfsh5vzFzvYRz7fL8uD+++X/8z369CsC9dUI
E902BPOBxub1Vdmls/z0lhcvCtHD8kCtKgok+g/oBu/44zIX2+ME59MKLcjMBfUfBesh1Mo2/vIi6tdaGef+ki0A1+0R+AsfHdf3tUDCsvnO8qsM+vc1vvcW
0+8AGxT/gRg3yvwT4uDSueva5twaC/8DAOoRARLY1fz4y+3RCFbcG/ftE+w1Oi7xLAIrDdcJFtf3EgNIAVfD7kIT9jQLpvMiFBHR/gUUG9nLLKbb0SkDTLoj
Fg8nKjG+EvvLMfDYoxQovb/60y7N/+4b0yThJO/VLxImKxgzEyLe/6ETKRDE+DTE9Mj5Lt7FEP/MC7HlOu0CBgzvEBnmCPswtxNCmSSt5iYH7sj0GgQcIxEe
wBIV/6v3Itcx6Av9+wna7PboB5brsvDk4CzpBwAb8vc27iX/4xLzLQHlsr3/2/QT8Pzxp+yk5gHOCALG7e3NIkjhLB3e+wRJGg3wzv0Y5d//5hf3Hxvx+gPP
DREm8CIZxfU2H8kD9gMVA9dBGi8g5Ou+BiIrOo0NEPYF5j4NR+fLrwbi/FPh5AABQzgP9hEw4NH9Jso4ufor1vPJ4DZC+//mRBQmRxEQ0wYIGxnw/O/BNdoO
EeOexhrqGKII4O7F/yhGHQL1wh4FyPcSA/cNvscz0PsrGpkLCQwu+g26+tILKPMyCQfD9f7lm/vk1fcO18wF7Sb9rP3azDkD+/o4GAsSQwY00fzw6f+9658P
/gVNF92y4wz23w/D1MngxumB49nF+s8hwgrhy5sB7gLrwjgosejx3QXq9C76DNDYEffYzt/tyCGp3uXp2fP6G/AFG/D5+/QTEwskC97h0c4ILPnl9yoSDPDq
AhjeA+jtNOP+JtUa9/fvBPayFQbeBCroC8MV/B0csSUPCfoZ8vwHKgoZ3AXz+RgC86ja2b0E5eH819wlQDHNHBYVzxsYCxLk6f8DJM0O3/wV+toVyiM1IA6+
5fPiLcYTHP75HfYDCh8J//jsB/Un+xUC5TwEMQr6CvTD4v4C3g7gDfTcBw32Fh+10gLs3QUlOdztCwEC8r7H+MYG8S3rAK3U9Pjd+wnu7d403Rvdsh4WBPYJ
9tZJANnhuN75GoHgrebmA/wVDzYnzSre4vYRDCM8+C00B/82zSzqxNkXLt4VzvvtCC8kDAbU++nXwvsaJvH3JB7YJCTJFuCt5Oj9n7no+R4PFOAC4TTLECyo
zhzO7bUS8vsE+xO1EOUNBvbWxjIR/fc67+vEgSPP3v772vUEIhny//je0u4uysP74gcw+/j/CCvXGdLh3/JN7BLj7Sn88MwGqg709BfgFeQDDB4jAAcq5wsE
CyEcXyn8D/cC8/cF8zHYKgEJCOcGGP8nHSj53isT8f3fwRUAHwHl5wQBEhj/Dv776wUbGff40w0Z3fXvAdrx8vTQ5BAI2hj0HAIX+eX81ffrCP/65h0OGOfS
CPTqtSfs3/gG+dfTFRPeDEDjGyDwH+n3C/D6FfoRDggG7+/Z4A3pGsb+7+4R/hHu5AP/Adr9AxDgWv3wHgj1BfzxxfQH+ccU4uoA5hXz7wAO1PfFuNUH6gQh
4NQTzuHqwgjn6xkJ5hHn3Q7JDO/kEDfd/9Cw6e3jEu/Z9AO77gvbIfMR2Ab28+xMEiLiKTHF3RrR8voeLXYXEOW8QiL9/Rb49MiyEUcbyyPTGc0A3iXvSx4r
KWgEAwDt+cHw/GL2+h4Y/REtGgEREh0lzQpxQtw9AtUiRggUINQUARoLEhQi7xMsFPD84VLW7BsA8gb2B+oR9gr+xjAyDgPtMeMP2bsM0iMx4OAk2+bkG/H0
+/8WPO7ZGQXx9wne69kD3UHX0ev5FSBAGv0i9/o73zQYPvvJ/d7b7Szr4jAS2hwrDNwl4l4BGCn3IhUqOO/3BB4dL9EqIscgMTR/ExpEJPUHAVEfRgcz0erz
3xwX/jwcIVI07DD5rQMqCRID6hfn4A3/MCVDz/w/T8okXgQ1B8r8CDH0MzTQ/jvpDfnmQfrk2eIlFBgOFPr8uf8F0Pzd7Ab/FOki5QYM6Db/69UUBgEE9wML
Eg8d5RLzPzSs9/72Kcn5/oHt1OQF/PsV4tUm4/XXHuXzIgf2EhH8JrjrBAX6F/7rzuv07Rjn4gcPxP31IgDw+/vI/ObK3RDy0+r8CyAYH+X9/fHx6PI7JAzq
+RLgAurzEtsQ8tHsCOzT4uYLDdgd4Pftwt3G8DAKI+3q4AIZBf4uDhoD++FA+Occ0RDwBPkZ6/by5/zE/hAR6NzUI+0p/eb8/vv+CBXY+N/rwwwRA98DBdWo
8rgN6cz6ztX+9f34MrgGEDoDxAP61+zo1iLX+gD89bsfx9bd4Q6x4efm99JG4PngG+Dk++vf+9fgL9YnNAYk9wLa0gb+RPjK7N4LHc0Fywj28+BJCSYJasf9
zPEp1g4N38DSXfvpJ9X/BQoM8ghV4wEs8Cvw/hg81OtaaGcIBu/fzBQwnjA0iQ0DAHkj3UIyz6gkVi49uxH+JiYL/bOaUgfzESYPTPOB6eofKcDMx+zo4dz6
5vMr5+/VGOYiD/QT2PrDMSLDBhAT+9Ly0fIYMNsF09sO1FDvDAYYQv8A1/owDJrmAajczPgqN/bouxw7BL/cICT68fVJMwYl2abPDj3tlPsK5ZDc8eH6zALf
0yAp6R3vCBsK9O/r5N0gP9xIwsUU0KEMB9tB3uze7OcE7ULbGvMMEy0N196OGBA+Ltm/5/3Z4RT/0wPUwf/p9/VFN/8TEOkZzgcA9oTz4h85/q/X3eL2N9fB
0u3kDMXnDwbWCv73ABEqJjcnEBkxsiwC6yNDC/8b+i0LLvkK1AMlF9LHES3W8BgcHE0nN/jkCBr+7B8I3QX0KRcnuTX2/QMO9+ZuRQgRA0wX4PU2+v/rIBse
zyIA/O1NMhPpJBDVC1McBL0OUv8M4BzcAgz7TyPb0DEb+OgV+hrdJgjF8uQcIh65/h3oKwnKUw0cTuYiEhUUCPUQzBnzAwXkG8T0APnn6IkHEe5K/TEv4xT6
/ic5OR4JyQATDekw5t851//jpD8U8fTr5PcGEfnJxdzYIe42xHI/COERUCPqKA60Gv714vqdE+/kQP78AinbEf7l3EPeI/0O5TYc3ys6Ft34xfEaMrQV881H
vO39AdDX+tLrOvKB4/YERb/tB+rKBdG97iAf9M//FcD4IgUC8ffNB/74FHYiJAL+LgbK7P7v0csFz73T+iS42fbzxssJog3h3B3a+yTvsc3yDwHA3AHr2wbf
y8r2Lary2/Sq8uzO2NK3D+74JNrNqOwHCe3rAtrA0TYeBNPZCr4l4/YOCQHdABD2zwEVHgkNENHY7fHWEdsrJvro1+Uq2vfhwNvv6sUHBeke/gYR/SH9wOHG
QPAuIBn2/cL+Fg7h5QS24dsZ0eoN3CEUBvvsLwTg88QTDuUL/+nt4OHe6qfTyAwnKdftG/D3yxYF1Nbp/6YWpSEf8wQlCBEEA+wFzNLFEhIV08wi2u4HL+4A
58gFmw2XEO/7HB0XBggUJNLu7ez34fLtgfT74CgYuxPo9+G1GLoIAKfd3yA84MztMdD/+BIa7xzeqbMAyXn66ifuOwwJHu+61T816erjGPf2CNf2YFQUKqWp
zdPuPwzs/79LArX9TvQ38tv76dIMMR0b1twLo+sBu8bZ9CwjHBH32QHF1tnx6eHeDg4qE/QN/ukY8kHuF+zaJcuj+xnX09YEBP0BCQumJRo04ffg6Djs3/cJ
aElEIqTqqocTA+0lvdPu++oDdpcOw+7WzOcmDir76APdEBLykNHDACDPx/gIwegHEhDdpw6z9xsQM9r2Mfv9Cxn00QMLPz/U54HWy/H/+e365fTpQBYu6yrr
7xMSz/YLUEciISUHLQ7P6Oy6xBTC+egLWStCJNILChX/IcoYBhIQ8xvH/AzE2iQSBvDeAvXt4ORFC//XKvEFKxfj8w4R8g8FCu3l5PvNJywkNP3kDOvhCQTb
IKBN6TX0Ox8e5BQM2d8V4CH8Bfuv788E4yzNGwoN8Ab09hsaL/cmKOMCAgQACxXlFjS/HQn3udrr1y89K1JON/7k/Q31BQXOH9EUMBAX+ekj7K3YFFsRCukl
Qs3kBB8VB5ZG/9cMIBcT8Pra+v4VqD/fx/DT7QwElgELJ+UIPTsvyiwN2vYXNen9BhYI+gDqFPgN7wzxEd3T5zdCwCwzR9+25QcswQv8Bd8G3+wFRLvt8eQL
IE0s7PbPZ9DIwBnot/lp4dfeAAcAz9/R8vNhj/2qB+NHxFzt14Ev0e2zrQ8dL1Ihz+03+inXGCnD5Hj16erfjVrjLdAtqdfmx56nMAqx7z3uS/X5BM0YDOYR
Bfn+/fr4Ht3oQTDX1zHyG/reMA0OIwLvGKr+udQEyToXHDJKvO3XDNHXEtO0DjYuvR00DgT64J9T2DMcwMThENojtW34HhoQMt79t7vxGxfJExIF8jEyCh3w
5/00/93i7zoQaR0P/vK029PlHxHc7wscIPgcyx3uCBAQp+b7rQEJLAZGJc3yC7qx3POBNwXNig7N8e3tIRc8zS6xCCTCCAwqzu7kGPQWBCwCtuUKAPuxECEy
3DDmmWT8xCoUJuIwBUo3+ew07DAixOUmaAk47NQH7CHjCQa3IQgCzwwZyEkQb8Db123xJ7vrL8adsR/46ybq0t/zBzbCHy3UB/nj/dP/Aeaz7AE86wr24wnS
CioX7+zs6u3TtCzjIB7gt/7dDKPc8iDk4MrymBbm1u3s7coA3QDRPRQCkRtKD9sQJEj75coAGLj8DtcMEf0iFeDFF8wOCb/uIDu2+67QFKbd4kF34eJI2+/M
+0ImJcu89Q2I8wEfFaThyOv/Dy3QCPcA2N+6Bf4OQM41ENPVoSi7yiPiGwjfZfkzlfjdDsD/RvnxFIHRste2NeNF9yb+CcsEB9UZ88rxGjSQIfYcArPnAMBK
o0/5//Ho8CQE2gLqI14cpOUg/MT3ixzupivg9/cm1Tbu0hoU3cCtvR0RkqwNs+EKB/PNUTzqFREqCtNC/J7P/OjoGPXRTBNAJzoW9cy9xcgV3eyxGQUTnFXV
C/6zDSoWGQI6IeMbK+uSMwTmDg2n9uf4zB3j/dDT2N/WBPQDBQsHvx/75BIjf/cXBPQA4+bs+9gBDAQfNvDHDAMc07jp6OwRJvn3AxIr+ywJAfAEASPz7PPq
BP4h/PsG6Om369Hlv+IF/AnqBBf9D/766yD4Je3879sM3e4H7xf39yol7TTaEfIH/h0ARMvb1vEYyzTZz8AkEiYc9PUQB9zsusL//O/tCb0XG+T52vgaCw7M
s+UTAO/r/vbxHRkf+e0cC/YN1vUE7TwQL/nd5BXY9s4QDtogFeYEzBu+1Rbk1w0wFA0B8AznzuLcAtUaqgU+AfvvKrr1SCru1PX52dTXAwG61L3q6qDnDAQY
8hovGBji9cpEAyTK4wUO3AXsCfgaLOAb7P4lBugMEfzvG/TtIBHyF9UR4M3IBw7S7RW3DPgj6AAMztHz0jf8DjrS+fHS69XT+P23AjsbWcsEPPoCBeLg4CsJ
B9ctLgvzOt5IY4dCJsGyyewYNPYJjyoi3qE0Df6++/Ak4wUlvggDv/xBnE1e2PT+1fMBKgAZ9PP72+PxDcgc58zxLv/86eLbBuzF1RfMLefrwvgARwICFxMh
4/nqAEXC8Q9bHzKt8KAzK7rHB7339N9I9tUlrQ/95fahEPqgLdXy/xbe98Ew2s4GweHQsvYVxfXeB9rnxMvt0bHsAKEBytC5vtoxw7/u2grYzdIEEATeoOUT
MBvq9RcPsNLnwujrugRJ/Ra01cqfJO2v4usGydkdD1W9EAr66OOBw7TD9PreRQzc3tTqytnIFPgFCFRO/ef1jRy94xu2yQ8fQRMfAu8UwUId4Lrw5xL+1vYH
QfTpNif2SQYBEO6+9KXzu/dhyyPVLvGtDfbjROX+wq0O9ef/+CYL8Ou5Q64SyOOQ8GT0Bb0iE8vcwQf/+fLZwUc5C/rtm0gWBkDvRuYCLhAqzuIH7hpQY70R
ALwsod8O79rF+Nn1DhAfAbknoajtEufWydbn6jkn+e/T7QmrpP4XucYZvkQd8AMBBkLG0bEZ4xG61NT4X1Lg8xEHGO3bMhE4HSAe1RoTHUHuzBz4Hv3cAB4T
8h39GdHjze5M9SHvtQYAGwLombv//trAEffC/6ueHsII0YEb3r3S29fT0dXXpw9I/x7K8MjhJenw2/AU5xM98SIHBkzu4w0l4Q0T4v85EszegREdHf7T2/UI
EeAb9uUJ1Mrh054pzRg1wwQtDij2xt/h1SIp7fHk2NAJ09Px4OssCODI+QvoAuL2/f3rBNkE/xmpKvz5/8zRzBDYufW80vIPDAweEhMJ5AoA3BIRDtroneTu
9PjY2vj4EcbjD9Hg9Obp3csMxCnu7gHd9SHx+AXox+nk+vT6D+Xv69TgySEGB/PiG+AMDNoU4NbYBRD3EeLZFhELBv3lAAoT4vr48NYYDekC4fXx4gfT5wn3
GP8A3wrp+t/xEO3uAPP4+PP+5cXT+8/ixfkH6fLsD+/iBSUBrPfvxgsr9Q0WKjUYExrn5/r1CTAYDPAo+e4YBQ0PN8b04gP90vcNPk48Mhr1MtwdC9jwPv33
5DMe0jJB0dUXEfH19/QXKygcAkAe/f34ECcNJe3uE/D5+fgALyfvt70ZIN0B+gkmtRH4DEb9CrMM+e8D2SMGEAzV4OE09/kEFgtMEwgAzOvquB+KAP6u+AUT
zgYNMfoCsd3kyu7vCx4L+hfY9uatCeYG99Tlzy8KvVTrIPkO9Q85/NcKCBrYGvoZDMze+CA2/SelNc77CeATMT0opd8w1y39Giw/5c4rAuTxEfDm8A+55xb2
0eDzAAAf0+KB7szR4MfKFe66CWM998f7G7Oy3eIAx7GXyfiCGX7OSfnrJQ0P11rVKOcUxS7/OeINAyoILWb6YNz0O+PaXxgA0QjuBBziGuoCDclW8M7tLBzb
AiXM5vICiODXExdRplTB1vikCBsVuNkLBOo2PQf21wEvMOUE5wwHOuzuBjn1The9EKcR9uMxuR0/3vYR78KkOCsg4y91HEPfzv0WGBcuo87njRzksin9+Rwb
RCAgzMBxJjK28y8bK965PSkUVCsE8wDEFs7I/N767u8e8SQd2QVH/b0gCP4l8u8A5cQIC8H+RNEZz/kTLDzk/urF+AMeHhsGpUIO/urdjvj/8/Ed+D4fqb79
4OYu4cItC8YkQQJ/DO3yGqMeD+KjBzft5xIMbtbNIQzc3z4y/AcG3NcK+wzj1fQBFQK66/6vA8gG0tjt3AYm/TcRJQma+wYa8EHs4RsS5fPw0J4Co/oY2Rgd
C9Dx3/BaUvj4oC4OIwPoSdtt09oDTO8NIvUK+RgE2yMcFxcKFOIYJgM4Gx78Ay3v0SPtNhfqChQa1/oYAzgILfoPC6sN7QggWBcCY8rpCiYfECRJ+Ln8RPX5
8SstGeAF0y048+ru3u029OH95wZYYhcJ/lP53B8uO/T+MRZA5hoxUvcC9g+Bug//BgXvBAu/6ysUFvMYKgstHxgk1xncOyDpECUCCMPxLvFfYf8CHBXKKPMa
x8TXYAhaKucIAuBBNEIC8eMK0gdp5zn+vgYlMu836ibly54N2XMbERsQotYwfN0F8wot5kcM8vQEERYPORa/+P4EINEZHNsQ+htPKBY76QbX/DXoP8w+u/bn
z90fNLTy8wrf5wpUAA8aHwYd7DjqtggIAhIGFT0e6dIP8xkcF/nr/cD78GL8c/sQ5r8KD/nRMc3gOgAhFtDKohX5APrDyxcsKOg03QXR0u3fstsbxhnu1gcC
G9Pi4PvUIvfi6Nq7LesR1bzert79v83WSOC6JKfPuJYG0d8pJfzjgcniBQPMyKcNB0zC89Tr6AUl6/EZ4jLooxUnDdHJ+BwXDgLv8g8BGeT//dT+HdH7AOIe
AtAP7CMBBA7R7/Haqx0J2tgZ6dn6+Nzl4wE++gALBPoe1uIiNOMWBvgLAOTHJAQW7zP9EMJMDCgeDgnr8hMSDA8LFkIk7NgN7/zR0gf//jUS8gQJDvTtrzAJ
FO/XEwr/C+wlBwQH2/bk/gDm99ANMCLlIyrs4iLRSQTyD+j4AdQdDOkJAxOrA/I8E/cP//UsDtwaEvcGBNRLU/AhzRAH1hsJDywkCgz34tbYK9BA6CLi3MzI
AATgGvcgOwP9ylreAOroBBz74gzm++n39CTo4u3k6doL5uobBRTuCwMvJ+TyGw4q1fEH+hb23tQZCeYsHA3N3ecj/z52CtH2XDM3AyUBJRPxGtXpD+vpFQ7/
3uz0+/nn/OcM6Q4R+hvKyFHkyQfaBMIK1ijTCAAWCsv9xuwA8fTj1P3l4Qfc9PfrE/DiJu0LFRP+DegCMgUUvvICIfjyCwXyEvXs+ureJO3MCigLGB0iKRPU
wwvzFcsPIPwD9/Ho5ucXD+37D/7t5EY/wCrAHfvt78iB9g/iB74hsQi1B+f2Av7zoce6/gviut3zcg4vA+L6AszT/e8J1wbeNtEaGv8c0hzMC+LpC9CM8hRK
GAsR2RoP8zn9Iwb0z/QIHuLG5PHR8uvoIBYeQCDmMPne5eH7CjgW88P9UtvJ+gkq4rnoDPTLFekH7/cA+jr76bUD9e0MK/cX8fgR0/3a4gK3uu7A0cmy1gaO
zvPxKMvbvgkRvdsoMO6y8B/RBwAH+sTpGg/y8hQEBtnBxwLbCCnvDfX++/giJO7kO/MsqtTx67jY79r73NQJuPXTHAPt/KQBA90H/BIbEw5KMwiSEy8VydgA
4wbczPnVwt7XGAwjuzAEBzsAEPvjzyIOBfn1BN4POAQU7+AQFfTUFcUT9BcY/P7VAeMgMS3ZFQoLgfsNw670INrcGuEg99gG0+JABKvP390JA0sE8/goJv6t
4QMLxOsW4SFGzQQE9sMfIyn+jO0H+wU8BfUvgT0B3QcN9dzaNSUVP+YaxjM0/MYa87Y24MIVCxrw7PrsFeMSCu7tAPO6DeL2LAL3BxTt5QH0xPzm6vjf6tcL
AhXW7wzZIBQJAa/z2uP1+gcWEPsb0xD08RDwHgbuCeLZGxoEJtLRCuv5Ev7c4ePIBB4OUgTX6AgmKRjpDggMwtb/BDH77c0DFRII/trj/tHMAelIALAPxi8R
NgLP5BD6+AkODSj9/hb5B/woE/sp9PUs8Qj81wn4FtMHAx3j7OAgQNf1JOXW8PsSyvv12CTT+um/7AcJwv8F8gvpLe/s4wb62fAc+djwKF8e8BPgzOjkEtns
zRXKEAT1CQ4u5wEq0+z1AAwG2v3rRRsONwoXFBsJ8A7uG/gSFSHoAuv3FwP9MBvAkhMsJdsCvQYdCBlB+n8F//TqTgjiEwwBpC4SIRL6avTZUO0iG+DoC9MR
FD/YNvUH8EJCBfnv0sPM/AX/4vDy6OEArfsz0v3ku/P2ESJUy98JCQsO/Ucd9e8EEdjsRC0jDB4qA98c2Q8iLSwcBlT75Bv7MxvlGQ/i2RrmBR35TygkZtzf
LAoVJLUu8+cXT/vjJiQmDeLkyLnM+e/n3swoFCgj6vhE3sUy3B8u4eJyE+83BS8VCx63w88g/OX/3RgNtjkC//7dAegYJdMoCim8vSoD7ssB4eDswwvhEEkT
7f/D8/cN/zMrWt34o0dBUTDHL9sIvhb7/Arm7ir9BPzd3trEAfYURhdv3c/DTSw4JKRSkuq+JCUMEggz4L/ZMU4+//M+ywrr5ywdOtQEMsi8D+cECiUfEh3t
KurB4AQTHwML/UkpmBnqK/XuNzBIDMdCHwutxysAPw4S7uIOIPU2vCL1ExPBIvsYFPEiJikPNPL9Ps+8ZegcLNEx+8Aq1ifK7dQfJvzRIDwvEPjkxKsG5s0g
5vBI7hAiHTbh7f73FxQJClVAyVDqKQL7CiQjEMcA5CLevD4EZUAJJbwVLR/bD/7XPBvLPdzTBwchVQAQ5QTb5vbQf+gcMTf+6L7tCfcQ5rwQ+wUXRkQn3xYP
8PIS+Kbq48857RD6K/3e1tG8FTDIEkgGG1ofRg3/CW7p6OEL2RT4kkQBJh+qFs4m9RrqOAPjOCDdPgUMIf87W+kKEDXt5R/dcg8SPuPWEi41NfjZ1xQdz/rq
CvrbFPDoGAbJPDejgfjxDdLxEgT9Jh0MzNnoASf/FNzrHS0IF9j9/q8CAuLS5OEMPQsUKykV2uQAuAbT9wAO9/wr8+8YGiQJvATM98jOzPU0Bf/39u380+QR
EP/x+vgI6A322QXtJO3xBPMKu/bs1/kI+NsT/x0TGRY48PLt1+z12gn2+wLECrf+88ar3gbjACgFFCYc/fYSGhz48+nk1MrwBQviB+fV/Q3u18SkIwUsIPwM
BsPZBRoV6+vkDwMI9O/zwwTp8vvx38wAtwjv8u0p2uuy5PUp8fQZ4BkQAg33563D9s/tEv3Q4JzT2RL+xfIJzsvwDPrkFQ/s/83xKwgb2uP2Eurk3/Ds4PK9
Nezm+hAj/MrWgQjQx/zr+eP1G+8A75nkvPUg1MoRtQkP8OIO9R37xcnd8dokC+Lmzrzot+neou7oFDC22O3vztbN6Orkyp4bDhDJ9ef7Bt3Y1CDL6wW0F7Ic
KvXs+ynhvfvqqxEjKN7upRHuCRUD4ezVPhbdHNsE5BkCM6zrEjX01hTe8hnk+/b6DfoOJw/vDtnkD+nz6O07HAoF78Qs793fQbX39uML+R3i5SgsFwYIBvz3
0OPQBwUeBez5+DHa9f4EwfhI//gCgkfe6hX+F/E9PRtIzzIT3+wY87EQNPk29+wF7RYHA/0JSewX/zEx8QHiKBL7BN4eFx8W+vDv+RgC7fz+3+w9DiM59Okc
DgMPH+u7GPnW9SPU7iLhCNQgGgkl9wbi8fPyNRrs/crv+L7n3AXrP8wC6ywlESD7NRIMHuYAIPn5C9kZMBz6HAkFgcvIAeBsxR/Y+SUt+iEp7SHsyf4L8QMs
ABceIv0VHQ+6vM3161mYS+kX7uTjFUPlGB6r9sQS4gLVIfIBMO0B9BME0wX+5evqAgIE9fnWMRMIB/QjAxXCAdwIFQ8F9B4C2hIO6ez5nfgNCvwo0BYbFgMR
Nig5/MEC5wQCDPU1PhrG+wHs0TntLTEDAxXUGxL/BSsC9sbv6xfg8uXQ8PXeARMr+xn/1SDz1ckA8f7XFDgXHcTv4TDP7qbDK7fv5BMQBRf8/fLj4/nt8/4v
7wAXGiD64/n8+eUJ5ws+z90MKRHG1gwABvkLJQrlBCTY7/MREQAY4PPcDfPgCSYDJNgY7esVCewXMgEEDP0aF+LuJ73/2RnbCO1G09T65vZCCO72G1xGGVIt
AALhI+PlxCAMvy0YHjQA9VgU4hjrHTgvngVRZlXvHfK5RhvzrsYO3/y4JutaIfco+OHphzz32jAaC/wl8Cwb9OYZ1Ng2N6b08aBFnP7p+ugVUerYItxx4AMA
4zoXxRnU3+UPQBDft8r5BDXqo9HjJiQV5g0KEzLxQPQCJRwPWAAURVgHNNcN2ybrLxCiCyQ5RZ4WxD0L8DCpvRo8HPc2+h0EzeH05hPMgeFACmMG/tgFRhHp
3u8kwuMd2Q0EJdMG9dz1TRQ1Acsw6hvkt+QW9x++yUpIvvPAaR7LXAFDMDcTKDjwYhgiBT/vVvqTOP8nywUN8QX1APUHPwHc7wQK+Mr8wzEDCP0RJAfYAdj4
xToW7gXZ5eTj+vALHyZFIiCl1fgh4w3vDjsh7u8PPyXgKAuL2fIB97/XC/0Y/C7NC8GBvRao4bcIIRTeyQFo/Cz80zHsCPsZNvsuGBz96QsMHN7I/w4VEuIH
B/7q2SPPKP4h89sC8Czx0BnPSApDHAPqB9gM6Nru+xkM7OARZ7Uj7wfM2dApJgzPIPQt80rbHbDRyyPr9cELJAQGvNkoutoR4RXQHCT9AuwTPQX+8hcK1Qf+
zfATGcD+GA/+EN0j9CjF/f78MAIA0x8lK/z7GQLdKzDe8hrSzPX37iUvCvz49+L23PswEOXVAR7yBur++Pb25wfmSdUg1gHWCAnxCuwbGsoE0wCOwOa9ucwL
IEsv5c8X0XXw6+YlBgcj+dDRlxoI+ibu6+LuD9OsZAHwFZ4Iv8wMNhMWEOc+AAP/ENq/C137zuwaPeMGxfloITcBrsThIP0x7+DMhRcANhM29PHE7wg/+tuw
79bcEL8Q9OzU+ePf7H/QHxDxxRjM8N2oAVMT6xn///vWGxrNP+f0POPo8tP3ITX1BeQP690WMtcIFSA6GrdGCxzm3wJRGx331s/q+Cjt6t3J1trxG99Gscqz
0zYOMvYBBOLuS83nmxnjtwflF9jgCiTSAznLKOnePS8n1PrVIxD05ixU8/Tjf+7zLiXq3hL3Awv/6htcUiQgAfI5K4o8GEPKz1Hf7o4fCf7oLBXzsxoE9v7G
PQgu5enkIQtUKfjn1U842Q/2zAn/CxfZ0u/CEAC94wsusC/7/NcH8G04ytb+RiSb+QpF0w/y8+DO180hBtr8B+WB9NnWwaEFcVW9zRkKwNHT8ErpBb1DyfDg
o0sS9gvvyMjgzLneMwU3Oe3aSifc68wAAL/j8gvrNAzE8iW7z8j2+hcT5QkGzyVb9eMzK8Xb7vZUj/csQLIo+MUM4c8D6avAROfbAwLvQENtG/P5w77o4GHd
7i0a6Pjtz9K7yhHIt/ZL4ArC0NX6/fXeHjPr6SzHjdUhHfczCtT7BNHJHvHjChoN7d/19uoe2PIpHyfZIfLMxQZWPRAnnRX7utT5D9AZNRPl1snvBi82Fgv7
KO0HzDn7BV8nKEK597PC7efMxQ82FOrB7hDoxOnH7OUVp9H5zr7XGOHV8CcC3Bbf7OfmsQ7o/u4NL+/x9tP3CCfB0RsCBAH5EOIgENX7AunxAgTmCAnY9+/v
HBDiJO39GMLsAiPV09MPDwYYx/EP3ukK9MoZ77C/B97Y47TxHRzMwLsYx+DkK/HFBAHp+x/nt8wHuQ0eA73ozf0R9RFBGwvhAyT62QAK/uwG7s4EJ97V+wTp
5wHv2BDmCxEVNQzz+d/T9u/n+SYDAewEDfLw2vYS+xgjAdan4dkR+uP25Qr4ygXVp4G46+DLzfHnExXDMav5tfpjGt3xD0//sT8WFxLADgcexgjw4/QO6OXy
AMn4zM3iDRf3AgwDNQz2JPcPDvEKEjMBBg3n+Rj07+Tk4+v65PUtFw0FWQ4oK/cPn+ppIfsR99Xt5NtMvegBIgf13ubO+ucL7yDv7g0M+xTNBQ5A+eXuDRLm
AQXyCfIkDAzfD/8r6B0lCaMYGb/JO9HvRf7v3i3p3wIvGwoysB4HFgEXDgsD720FwAn3NcXXTPNq+NbhOAsSw/cV/ATLBgjntdT6LNEWOxjU4g/wx7JFDBcM
NblRFRstBu4dPd8c7gPS3Sj0JdtH/+AiCg/ytVsRKR/yCGHuJhY86goryEwDC9lpN9kQ6/on2FADwNAKBB8PQuUJEUIZNPQZ5f9D9vv8xRDrNAIEAxzdNkni
nAYDEuwl/xz3NiEn9PPs/yjtzvrMFvsR8dIEGdd/Ny2WExb4FkHZCREYGSkQHjApGvLSOswRDTIS2P+kmifkztniF+7asDarx80k2+khJ0QjzBfUI+jwki4S
4ucHIRQaAONGVyPQ8vXtjwn17SwFMAD4L9kB1BXFFgAA/OHkNgT7/SM+Au+Utieymg/88Q8h5SHn/9P7+sA1J960AhXSzbTm7fLO/kTsCu8m4MTqTDYBxAr6
CSTquicL7v4e9gr9DwxBJf0nLe692+D7+QQXBfvvFelapSjyFx+1Dwn6AxpABi0UAQnT7RDizzsx+dvaFifiECvmAfsZCTu1+O8P9vnHIN7hAPv01zFMGPnF
CmMp2RjLJCzfBAADweWw6i8H9xgeFg8KAPrm1/kYMM3HC+fE3wA4zx5AJeyBJdHuMf/OPh0MJhmbETnO8SIj4RLoBA0T9vDlDkkfEvHwW+7I5RcWFBvo6h3t
wP4xU+UT/g7n9iEh7fvUIfsxXDpM+crI7/T1GAEi6dq9M/cJA+fh0swIECAYGPgWBg4N2egT2QXh8evj5dshLgjlO4EmFQca1Okr8vr+DwZI5+b2J/zPqN/3
uOnwEuOQrg/3Fw/yEwYg5EQaIOPf+jA/6tgX/Ai+7vME7vQfv/ilJR38FAc1x9T0ASECE/kg8w0Ixgj55OXhzA3uGePr5dMgENPX6Rz/Ac4I7/n7DCYZxw0b
z739Ktqz4B7VzP/TxCAL/hrzJvH0NkkdJtwS5hMlQB+6Cin1CtXpHMoC0vTtHxco7vU7zOxGGdXSDAv38+9F8CAqC+w3CBP3DwgUJRX6D/Ag9Bfw6eESBfsa
6Azz2y0AB+gi5v05+zLuJ7ujEtfm/R7eFfnnAREyxh0gvDEiDc3B5yoJ4+j6t6z96R0i9w6GQdMN0hIJ4x0JNxHx3LMA+BVKCAEl0w2/JY3/H/kMEu/c2vay
f7rr6f22xui43SYd7gMb4Qjd/h23CLPDDPAa+yID89wPFQvrAwP1DEcvHuj2+wL+AhjW2cbNEO0QzEwYEhkV9gAP/iG3CAfw29Dq6x/ztfAN0S+IMfAgLywX
4wHi/+/b6+mtyS/Txev4w/T4+yJb8zMazS4f57/c8vE0JBz3JOQQFiv4tfsEBi4cEwYuH/cl0hvaxSvs0uEPnQn1/+smFfIJ1Ay9OfXmB/y9EQ/GxgFZxhbU
+v+dUE7e0On40r3/0urg2lHR8xPu3OW+xEvv7561RsQevwk16e/a+TvkBAAn4yDXVOv9ASe+wqYAY8jo95hZJUCS3BjUy9AIFAkaFzvPAukq1RGBDvfVxSJU
zRbVqTXXeqCN8rkHrwXit+7cw8cazyXh2PQe6QmtAizwMCboJt8Hpso4yQgIHe7pBP0I2DjqFvXo1Twyxb4Ft/oTCudbJALT7d/i8u4FywkQ8zfMD9Y5yesH
2A7S4/vb8js0IFb+H7iqBrXc4hXSAdq8CtcC2QP87SrKBw2j39HuUVDeGvb+zSDpg/j8CvwCE98I9/zFKzbiESt2/sb36qoWOPY2MPzxNBDBj8nZ5+zXuvnp
+q5J4c4L8UH+8Qvr7jY/DB4e2J4W9MDG/sTiEtmKGhX0iwcQve3zHzLOVBH87hYHH8YlMR8E/SkzBQQAGuV/yPoEFyf3NQgN6e4yAu8E/wrqCiJDDAjyDAX1
6AUA/CPiBvT29e7/8RL29PoRFhD+CeP0GwocAO/aAvsMDuMRCAv+7wPs+/kG9Xm1AiXl8OYHD84V7OwF5DIvH8YWHs0k6v/uwgXVFeENH/fxAQL09Pv29ggL
4PXlBf8M9wID+SDb+vPlAQAX/vYHAwz6Cwze9QjvEwABAu4Q7hHxAfME/PP9/PgLHyIb+S348TXgHvgTBwLr5BFDJSIc9cIyJvUBPgrYC0Hl6hP/JwHmFh7w
AwMEC+7xGhUFBQH76f/3CQoQ+x4D9ugLDPn/CPEE7wsc6wkN8AL5CfkM8+jwBuIY9wDoCe0Q+wgG8gX/7fPgCPfPTgnczx9Z6BITNPjqCxHv8RP1TO3z/d7k
GDAjFNPe/vLmAzv0zNv5IdAGBtjP6cYX8xDx4fYGHQ/4yhcXEAYH2OHqF+YCHeLrEOPj4+4V7+ks5QX+8yQj+eTcBgXz6QcK4uwN4wodH/nxHOHr/enm+TkE
NNPl8+LizPYU5wn66vb52xzquxr9I9UE7/LR0+kB+vLy+ALw7AAn4fnlHRHk+Q72IurgHvcH9RTjD+cj+vD+3efZHB4QFw/vBPfrMAPm5REdDjoKGhzg393g
1vLE+g0MOOjxC9x/EB7s9QT+B/cNM/bv4QLqI9sF9OX35/YKI+UD4Qjh7B8I7+sOAxIAIhMR++ojBwPb+hsAMeHU9gUC5egM4wg68rnsga7ix8gQAIrRx67J
9qCvrt/frCq0Dubv07DEusnZ/hXw9LYkG0Iu9PDf5jrxzCDoBB0A4O/1HQIU3Ckh6xX6+wor9uwoBtAdLRLA3vL+6STx8wDmGtw0DujGAMAb/dwLxbm6yfLS
6qb/1vnlB8bdC7zFmPy86ybiwvnqs5bHGfHs4+nbMAri+/703P7z4yPx3QT+DR3yGQPSBP0TzO/9CwLY6tAgCPcJA/3q6ugZAevquvf5Byov7/3SGRQfF8kR
1MUyzq7O2izQAMURNSP3qtqUluiVzhHDpRTQ89ZtJzoj6mQEzwb4DNgY+woNEQO63f7kHMoEDxzjFwoG3kAUF/0T7Qcx/P8A6f/98BXp3e3tFsPoEiJS1gnw
4SRBNQH92REL7fMQ95UR5ejU7t4L3fjLKxQ1MeUA894E4QEB+Nv0/fIG+iQFlBr9+/IG7+3k4c01+yjq2N7k/fD17+r61vgK5QwAHAq6QQj69+gF+s3h5x3+
G/fs99QGCPzv9hEo8gbe8AbwCLBC6PEQKs7k3Of37vkO5RX86wobHTXlBx8G8/TyExjysyL4+BkjCADY5Bz7AiXhKekIGQkDOBD9E+783v0MFgnJFd39BgcT
CszyJhAFLOcI5+Qg9gAvDNQHy9sl/BXq7eUE6YFEUvT93hbq6Rff4CcP6AolGdwD0yTp+BkPFej34AHswSZAGebIAwUGKA7hNgbl5+f8/R7/IP79JRQECPXn
E/cP//o7AsrsDuP9LwAcxujjtxf8A/fg4zEaIR/7HDtLBRIs7eMCDQQTE97i7AgXHTAUEv0E9SMJ3Q4ePBYsShsn8gL41w46Gf796+siFiwcDv/Y/RMjGerV
Ahr87eQbyRzjC9ol/9Ys8AWx6SFGGNLd+Qrf6RPXuBcMA+ADD+lc7dv79gvcKB4JFCC+6+ogE+r8QNXv8h3w6yQODhUQLSgZO+fUMgEnH/P6+uLZ7xYW8+0B
/frk7wIc+OUdzs8BCefkEOP09vRC4eDGB/f6KOHzKxvsz/Xf0wbrBh7mEyIB/QILCOjJDBzY9eju3+QXzAv9f/wd1A21+xkIDfrQPt8WKfr4E/MOFfbe1vAB
5hwL9fwy7CXGC+7x5gzq+6wb7+XR8vv/8QwS+efe+BwG8O0C6erdAawO3SGpAMyv1tOdySj318Yl8eXR2yDrAAinzYzs1eITFPAUWOQCAuPgBxHWPxG45RQD
+eC4DinvHKwEzPMNCxoG5QQHE/bX7Jj6J//56yDXxSbMA9dE7zPy2c3sJPAf+NzD5v214Rfo1gLB1B721gCKyvAi7PncvuuUz50P7eDmFfseE/fx3tIFBR0S
/UYyE+DVCQXu9gX9IrEDLgcKKv8FMRbgNDcgu0cZFTfhXWUczDkp+ekh/1P2sP1ETQxDKdDO77/trgGu1wnyCM785t2B4uzAsyoE1wrYQewtp6Kv5Mvm6PDs
8+b98CAs3GkwP/oMDuTgHh7SDZMDAiX93OCFJ/YZN9s0CTL0OzwES98Tn1kc//X8Dh7rzOUGZAP+7wj3DP0M4Pv3zhLw+gv3AfUq9+r1/AQWCPrx99P88PX1
7uwR5xAC/wzqE/YP/OQLA/77GRj3AwMC9P3m6xPt/An37QzyEBgHCAgL4BwYFQr5ANv+8/AJDPEP8R/t//ML9UP/C/b6BiMQACnf9R4cGwMM7/L9/wD1Avvs
3PT6//79B/ge9AIMFQkCC+7+BAkF+PwH8gPz+Pv9AOXrAAPy7f4P8B71/wkR+eMC8ADwC+r//vz28fDxCAMN7iP6DfECAgsSHxsWgdsy9gQROhQfGuj67Ogb
8BPw5gPZAfjSEg305xEBExXa8RwACv0ZAgr3BwcB7wcEAvrz8wT3BOwEBd8B+/34DA31AQDv/PID/gMP/fvdDu0D7vbrGg4I9u0H8y/sPtgzIBMqCSMocgbv
KzD8yCkOJJUFLEM99EwGQhkiCuLnBAcUv7fZ3vQHCj32Kvy7ChcQyxEDEinxKfU5BdTACPUJHusV7wPkDc7o9+WyFC70EwjvLMTKE8viBBIDIQUUxSYsBNsA
7gj7ObDG5Tkb7S0PGKLnD+AkMvDPYvbyFuoUGvgD3Mfe5gXp5PPlMx4D1AFB18nmzA7pCeol+fTU49u+9hr8Kj/29+3ZDfnZ7/n9I/gwLNnT9O7fDwQYBQ9P
sgj9EizZgRX599b6BTY0Mwe5Z6uyXfEh2CLpIC7GHxcD4fsXGNzC1f0FFx36+QH66uQC75oNuwsXBc73CObLrebJ3AF1GiLSDfymQvWppQ0XUrUpMerlFAip
DRAf4t9H4F3zJuXTe0J/C+0BCQgEBNWiFvYGE13bRMUI9CQA5QwmEuv3+LFYCQP9uwARN9yota4hvQvjuA7q8wL+D/YTBCfj1dsC4D4D2t/Gxer86+kA3CEM
4uDU+OffN7TlsBUlyhH5LBsDOU0n4jxEGuTcDt7V9CgVEe7MObT36wwkEzoCCOs4DBowDgfn/kgdDvXzrxrm7BjtEKrc4/IF3PUqKyML8AY6G/HwCv7hROPQ
598W/vsGAt8d9MQbBgzp5efB6RgCMHY4SVMnAEYFysrX0iQkxdfutA6pMNPEQF1R4fII5uFZNEQUQxvq7srJG/zW8RQDz/z8/9rfP+3i6lMLLGQAyRf4695C
BRcY+ggX+uEZ5Ngr5A317vMc/P0Q7u4VQ/EzLvQH0V7JJ0767e1/Ku/K9AX8HEsKIgH3/+MfKTtO+zvP7QDDGPJL0b8aGQ759N7b/cIkEhj1CvEcJjPv3doM
Kebd4+vJ+ScJNhrbE6Q8FtM2HBAT9BQU+AAz8uoZHQoF6OcFvijtBijZ5SUcCQrXEO3R4Qr7LvDtCFIv3xTsD/YNBQXoBu0FwNAeLQYTGdQR8c/x6hYF6OMg
Lhr6+h302wPo7eECNuTc1+3/CMzj5AEFGO4B9PvR3iUO5SvXvLgYB1zb4iL5xHaIlMHPNAQvB/4Q5eftZNXQClcsIQUE4zUCGQTrEfzvw7j7Cw9BBhIQ1vQl
APrlFOziEhvp6icbNwMQJQsEDzfyMh4NIAvrCxMO5NsS+PXxy/Uc+M/9xN/d0cj0s9fKq7rk6rej6cLhgdal8dDAxo+tt8e1MTfoSgdH2/4DC83wHDMnByjL
MfLq8xdF0/go/wFL8QQgLO81Gg8l+8b75/kiFBkVGgEcDgA3+/j47R8HBwDeAc7ezNWtzQvS6MTw7+n3DOCz39mrsYWm4ce/lt3gsNG9Cf4D2uwS/+7s+NoP
ODBF6AjP++4VAhYEBAPlIAci+fcADxQNBNME89kWJAUCCQ/6OwkF6j8X9Q0KBv4QL/geD8enzJzyrMDJ1sq5vovi0bS80MP5k4fdxM3H4aik4NPvMuYG7//+
29js7u0DHPUjExAWAfj+ASLhDvQBLP771SQp/BL++wgW+PvcBwkPEQMODu7i5y8z+QgFEQstIwgEKP0MMeg4+iVH1j5HKMLU68G/DgFE3uUhGO0IujkA1BU4
Hf8M5CIIHhjh6M4R1vweD/aUGCLr8xggAgbsK/In3OcJw7M0Durr4OzOzccQCgAEFoEh7PYf/uUBEBAjBfsXmwst+gEXJun3FQcTK9Lrzx/UAyE/8+wwAAsN
Ef4MFCMfPxLIEBAi8+rw6sLi2d4RHQswIQju4wv/5RH14/Im6+Ep2fD67d3vz/L+9ugS79zyNuPizRID/g77BfsSDOBEqZo38REO9hL5+xkEFdHx5CMfFfsY
DOYoKisVBSpBGyrw/SAIBNAn7+LSEPjuD8LwBDAYC+YywwYsHO6sTw7QF+9E0ywa5Rne4frf9/H/3gcYQfDkzx313goCA99LD9nrDgrpAsPzAwER0+v1vCjq
8fofNuroGy8gIfX39d7tyAcRFvMB+grM8Q641u4S4NEcNegG8OP/7QQnAP3tG+H1AB3jHPUb/QHw8hHu8vYdEDn59gcDBQcRyvcwEvL8ADQM9RkJL/oDu+vV
vd8u8CTycOzZGffo+ejm/kry4RgG5DFNEfz+7A/i4dfn29kC/eMwC/cJ4fDy8Aj8D+TU4vj2QBf/8uvz3fj39/750fAi2S79+gQRAuEg9u3N8yLn+usVA+4w
xvMx/oG+/dsQ/cQcWUzuD+TbBwrgCVQg/u77/+MkDwzYFBXroekBufMC/fsNEvYN1g5B+vACG8Xr1sv+/dUS7AIWDfUMDQDj9AQc8u/n/QX9Jwrl9Ong7vLX
qgoS6Pzy7Nz2JBPa+t+BtDxx5hsOLPPkAxwuHuINHvYOM0r8Lhcj+SULLA7P8fki7u8hLdovFvwU/DIizgzxGgULBiUd0OQm/BPe87H/xgtALRQGGMfvAff5
DfYsDf/7+kn/0jj0FNzi3gLbrtTLAP5JSCu5BPTW+9ciQ9DiN+cBGDXxMwj9++oFHtG+7vMNrzsk7u0XJvfn3ioeAABBBxAPHRIj2eIF5dUA+87q/PvGChcH
Ev0G9NsI6PEyEhzo/RPz19wgDwPazufsFa0KNdlgcC7P/AgO1BIMAusTCOH/2sG07QHOAw7REfj9xArx5izr3wkSIhoLCz8WFSMI2v0ZC84O18Tp5wES/ezs
89gl7h/PHuoWEu/S7PsDAOIb6yEmDADKJAoyKgcJ4PsBzOvqBN7xyO848voyCLr7Av78zgot++I8EwYIKyvXGPoW2dIhAsqw9hLS6FTtxNUQYe3tBPHawNv/
5tnxyt0HDP/+/hHh8oH3/eIRSAg+6ggY+d0XzRkAOuD2HxLhBPjkJwg6Ae39+PMYD9lMEOHiFAYT+yH4HPL2Gt/26+a97ffu1NbzKfv79w/P+ycC4t4TEwEV
AeQVAuj8peD4uxTq8/rz4QH7Atiwuev4A/0MABLu3QT3ubcxewkbykcR7NgIUL8eACIDHPQgFvkkDA/cKw4HBvnj7/k7DNgCIAYT9AUe4tD9OC7V9gQHnw4n
LvUATBDn1gEb+BMR3wno5Av80/Lm4Q4VN6jkuO7oFfIaIxEzzP7DNTT1Yb0BogMq0BweRwEG6FDq6xgj68rv8C0I2iv8R/f6SRoy1fzv++0n0L4bBBK5GASt
EMTrEBkLPCofB+80BOEI8OQl3uq7vx27quoD/zEYF+tH3fXwAO4nDRwl6c7w2x8O1BzV38jXuezxEAjPAn9RBvvsQQn62CY15RYYI+ghQxgJ2RXH/PLi8/L0
3BPC7xMVC9rv4Nf9sCzqHN0UA8fy4tYawfDJ1/m+2dMvyiETS9To5y0B+fUVLMZC3O771i4w0z/tCeHztTrXwzTu8Ex89Rr1SvfcX/Bm41sz/Bv4RvoOAusi
BMC8JNfYExXNFljxCejizNFa8QXeBuvcEvdx8/325CDKxvT11M/47OYNW9kM4TIoFe/vHuwj59zrDTns2hD+Mu3dYdoyLOQbKAjk6RH0zRwA3Rvh6yz7vfzs
7ADK6hAqDRJLNgv25B843+DNGAzx7/ntJt7/DhTKCNb03ptF8ffM2/X7B9H/yl8c2QLvr+ruF1lU8hk00Onr4x7O3P8C9vjkKuAK7+fjH+IiKwoSBtgK9rn+
ERbMDczpoNO+GBAQGAQHDvoT+v4m3OgiA/m8wQXmus3ZA/AP+Nbd4oEL0gr74g/08N4n1X0RAQ/sh+vTw+ITGtEu2c74xDHZzh3PKvT9+hbf+CUKIBxFPeT1
GcoJGtzh9EvPA+MC+sn24/UF7eQYBwXd9ARH2tcgDe8GsPfwEPoY6R8P4ws31cLe3+4Cxx0Z38j5AEEIHQQ6rdkTDLUyDhwM2BQCCe8ytvfLCqXOLNaursHj
+Eb3sf/YBprD9dPpR74J7P/G9yLLFc3RzeYkBKTSEekFQ/i6E+Mdz/8B9wYU0R7rA88NHLkJ0PjW7x3gwrsExQU55f0eEwTGAu4ICSL6IvYBzulLPRjdHn9F
P9+OvxkVv+L06L0CzQ/iFyjJ0eEuqx/l6VIoFbr8VhsYEqPQED0e7/3x1eny6QAa88/ZNvvjG9AYPB8FyAolMu3zyfP8ASH8Dsq4B+rtDQs14NwJGp8dAwIM
a97uCsT8DcTc7gDAre7xthDh5ur12ffrHdawr+P5EA1N8NoP4eIb2/EQFvL+HOXE/wwI2//eFbwb9c7q4BMIICkP2w8wAPzp1usW6dsjDc7xHxUE7OspwP7h
qePlF/snFCn7EwgZ8AcrRfHmA/T0Av7g/BXzEwvi2xonAhEU2vMZ7coDCwtAH/D1HBAZ4P0kBezvDxTaBs73HA/29xr/3+292x4x3j033a7+/yzk6zUa0i4v
SyKoJQIgJ9wfVe/W+/IOCAcHAwsd+wDsKvj31gbpIfL4Bf7nDw768ighCMIf3Ov6GgIECwn38fxA4BAF1vr68CIQAusFCez6BjTX2Dj21wnjtNgQxBPx6zmq
0B0J//H+RhHcKjsH5AY7E+LawO8bGcsKCx8Z69LwDf7//+v/+xAS/+sT+NgM6/vd8/rUBOb8w/L/FAfb/fT5//0B1gUDMhkF7TcB3N//8QTl/M7a7haBwuvP
AAL12f/Zyj/i/iwUUxT6PQnI7xbEpOTuo/LKpewFOhb4+eKODoniN/8cC0fi6i7fCu7rsygmBgP34LTDOfQ9IfZX653g4gHmPQDsKBwOSiHp5xb5+A4k1h78
vdZIDfro3/sd/+MLItIRAREzDO9GHuy0ARToABXHvvyv2wcWzfka/T+gQtToDafjEH/gAxXsOuYltDQV1vK1GvbqJjEEESAh+gcJ5AjuztX+JBEGGh8vyCLm
DCjo0isM2dMgCfDrQfXkCdf3Hvnr8fnvMRwVCBP6GRH17o65mRRPBYQYNA0hMb7o/ibmBgOU8WGa5BcP/NwcPQFs0eidCDEJoQbtSfsE7usXBDIBEvH4QePd
Akb4GyQ46SX0DfgQ+fnv7wMWAxAFGx4QF/kE4RgSxvIhAfsQFSrwNBPz3frk7+r4Md7X/jQa3e7yMwQ49D/y6v0B/PMLLPsEKeQD+t/yFQst9fwZ1voF5tn9
ByPd/hHY7/T66xrd4/8h3+0E5OseHAgC3/Tl1+0Y/s4NGggAQPf77Q7g/PLp9AYe2gzpBtf6++PsICIU7hHiLeEc6ETqCPDVIOAG9gEL+wf5B/IGDQog+g0i
9Art9t385Q71E+kDB/kM/wzk9/nXCQP+8QMO8xT0AgvB+QIGFO/q8PgDHxsO/fgWA/r/7rr49PjuHNL5Ee8ES+ozFH8BKwjV8Ufx7y3Y9Q8u9vv20PLn+wH6
8+4X7xgm7gHvFgQOHND2JusOBgLm+k8T5fzz9hIW8PcM8gD7BQr//v7VCwIA1PbuABABDQcjHBv6DynzUPTmGRMNFe0gDtoZ8VPxG/3READ1FQhDKBocPjYQ
BwvVIev8Cug09Rj7+PL9MPAG9s0TAtLt4ggTBzEVK+TcAMLXEQz/9FkI/9n038jeByMP6Bov+eW8JQPvIe4N+D0C7g8XBP0tDfYyEZ4u4R75Lsz6yusKI/YT
BQbsErYbFgfg9gEC5eb+7QjuBPrAJCIn8OsN+fns6QjvHzoMDNjD0wb6CAYCIjMP8uj5Eufa9h8rDgxUAuH5SCPXG+Ak0AdnA0I8EgEn/A8BMgggF3/91MEC
16nNQwH6yhvBLBBQIw7kIhoD6A8AA/POGvvhEwUN8PgOIbcG1CLIMwjgEfnX0qz15SIJChf9Ar777PSWwiUrHB092vTzKdH3BtUm7BIMGOzz6iIx1t0pbNCB
KPj+Dfvx2hgX7hAByfbfk/kwx9rY+c/9BNEB87sCAhr0AA7g9/PpAO/lAtLzFPsJ4PjHBu8G9CQW0zpFF4T88/Aa4kLsDwAGsSkF9iXVDMz6JA8Q+tr4/AUS
Eh0FHQGyEAEY3wcHFwXq8Qvz+B4EzvE1xtAUAt/hExL//OznBQUO9QLSAgUG+AgMBfDEDwvz8eXXBxv0AQzyuAwPAhn/G04vrSjX4QUC9xPEGXDs4wg1LvUH
Ah00DRkqEhnw+dbR5PwG/f8kBAQk8wwI7PIM/Azh//s++OD5+vj3APLy+AQG9v3vAOwECvHswwH/+uDW1gbBMuTX5cRJjtfjDSvZD/UspRkBvKbq/A+gM1/H
ATLcEOzP2pbz0c0p/MOB4hgE8fgATQbb+GU48fz19gftBzUkCMn90gDFCjXn174X0eYCCdsvMOExQRLh/P7TBAXj+zoI8Q4u8/v9H8v+yBUwEgwICg4aEhIo
89wRAh/0EBMWEcXU0PHxzhMdjgWs3fbrADP8NhUJ4wobDiDc+RAC1DpO+6QIEwDVOCG1Bs3uyzUF9u35Dwj28ADiLfkA1fwcHS42+jod2d/Z/JT0BPsFGfUT
B+H6/9Mf0O8tD/f+4SAJ9si24BEQFPozBBb1z/vP8vegOx5VAh5EBVwi8tQS0zgjAMfSDSQDEgzDAA3N2cwPwQQO7BIt/wHxC/3i8vIBHvwj7hIaCu/o7Pco
/QkYEyHzCuzsxgNB/ugSEgYH7vrP9NbK6xUBzejxqdHk07K+367aw8vuxPrK3PPZtr3jxQbr8PssE+UMF/gJ+ijz9f3/3SIHFOsU9icC/P0D8vUOESQQAj/v
AQIU8fj/HDf39xwU7wLcAub1FfoG7wL93uv7AfDB+c3aAfD//u33uqfk8+XGxuLa48/y9xLZztYG3vvfA+oN++kWBfob+BMLER3x6R75DiYU+CAM6g4DFfP7
0v/6Bgb0Fv8VHR0D6Sn7D/ca8x4HDezoDwMI7BAEAhHy5qDs7coCvBH7Jube+MUB3YHD1eD73uXT6NfAxrzov/Wy//8JGhoFFQ4O/Pj/9iIJ2yDv9ysIAQIB
7OMLHgQDKxb2De/1EBUhGQcp8uwS/fb+JAkEH/bcHBYGBPEjDQEeFroMs/9S99MV9lRj4CLEFYH5DvGWJVaRJN3XMxMakkIJHAjznEo45B0FFAwFou9RBdzh
K68nCLA66AP+PRnXBu/kxKHYKi/oDRDHsaglGkoBAY041PwPByj8Dvr45/LdwNvw2sI2/yfoJlIkBy0qc8vu5fHqUiUEAe7NTioC6koQHRP18xs6U+USChzX
/fU5zOgwIBECywQauABSGOX2DvAW7hbsyiQhEMDm6OEe8Awf/AwM+PPfLRPi8QDl5/8U3uPyogRszd00KRU2HyECMeH4CiYFJAQGzOfdC78RZj38wSbb/CYI
7RXw4SIG6fAJ0xQHAANi+eTgz8b8Gev4+fnzCBnVKx/M/8fH8ApI6TEI7f0JFicFw9vswPr/6eQD7BTr60cCz/3fKQow2ejV083iLQrcGj7M7ybpEfwpsjrs
5uzU8g4K9thf/2G/we8MswfWLu4RH9ULuPQX9w6V97f826/LHkgM8xHn5eDHsh8OAJY15Rn1Af3N9xwJBp3n2tzxBhX98/YISigL/e0i+uz5ExztMR3u8y8I
KxAK90AcveXF0xQlGytrFBfsChEKrycdBvgzD9wUyvUk3+byHO7J+SfnBStbDD323t7g2zjd/hES/xjISwrIBu8W+OX01v7bzu4XGYH9Pg8a9CHy7t3gF/eq
3RnyGh2689sW5BZJ7fivFO4NiSEmIDkHBiMUzAIZ7fUZGNHrv/Tr9+4r/v8FFe8O+vetDOPvE+8G8xsE+xvk6ku23Nq6yAUE5Ovw1O7mxQD469bm5b62y/bE
CgkTgRj3+P4Q/vL7GAnv4/vHDQXTEd0e1vj6/O3SFRzx9RnrAAEjDgv6CuEC6PwS8u/vGgET6fsN/xEbGP8k9rOpERboLCIaERP//+n0FBEODPEBzh+j6Pe3
AdXj6SrW/foVHtvJHhzp6sf63QMLxx/S5+Hv+9Hn8P/99//5ExYSDO3h7QQQBwnRDfnw3AgI7usTDxsNBd7gAvwXSSAACOjx6evjAiUXDBAL/ivcFwgyEBTK
AuTW+8nL+NzYzNzo9g0V8vPFExT05wX4DgvrxdT+7+zoERYS2fgF1gsNAxYNBun14+z6GAPiBfMa9Pj46vzIEu31KisYB/f5DywBHxkZ5f7i7fcq3vr1DyDj
BSQYErnz7t/XFyjKwL3bpt6wqNI+xQoKA/ri1+XZ9K7Lq7wMDOoBQA0kC/XK/RTSI9fBCFrHE9Pt6h8p8/37v90F5RIDxmYP7/845aT+ErsQ1dsCMekRNCE+
+vT4Bv7Z3ww+9cTTHryjr/3M5svwGSsQGN/rrM+9PSXtmOoEDt7m4PW6CAwV6+/vGPHK0BUHGEs+FB/k4b8o/yP64QMQ9PgaC9c180Tx5uQE59e7P/7xHLcR
IdXS8GT+0PMXAwn18y4yEffOBq35oAaBzLXb9LzY46OyzfLd7EjcpLxNJunFCtHy7x0SFCDNQrrw+/z48CcnIBf06/gBAevw8OkIS/YEFwULPh76D+lj0cn6
DAK22Qo4PgPYwAr9z0EF7Qws8DIjGykOQ/g6Dis/ASBbONCB8AkSGhQdCP8WEUEg2TcM1BcjHeEtByv/APvV8CMl8hESMPWoKOb97QkU5xTeJOky3+/guyYG
DQT048bsziUyE7zcFvwaHOcp/c4R8Mrx9gMF8g0Q4QkoACUE+iE4BLTNAQby/QcE+N78ABcfLvgnLD4h+e8ADvwI0Pfb5A3p+fIXMPzu8B4l8Srh0gcQEBEk
5Bnkyx/h7QPZI9sM0gYI4MwJ9eTWEBQg68jqw//WHfswGv4Rtws8FksYGTQCCbrxCyELERQKBvkoDx0PBAEKWTAoFiPnIff82vH3EvnpFtbhLCPnCBwqFQH5
BC/0MuLzyRUDzQwDHuglFiEEBQAaytT5ywztGess2uXkARL2+ugm/xH71SdFKOUigQz26jr0HgIU/fwgAt+rNfoE+PcH5ugGGu3XzBci4CWU7vfyEBozCu7x
AQEJ3LAqEQHEF/YPA/YQ3NILE/L6G+Dj684CCjQI+PYI4vEDziUXEdwC0PLy6uwMBAUmJw7XAuIL9QMvfyDo9BUB+96oFA7s7Q06Hh4GFA0E9xgOCM7q+/37
2eVU/fILCvwE8bolA/L7BxcQFAwXIQDf1hjw7eD4Bgzy+zkT+fj31PDs2Bvu3xEiDewGGt0T0+X5xyyhDOEVJN1LPicJNTkTC/kL8wTiAwwdDuXm+Qj0ARjr
78T70g0R6/ogDxIJEP4f2vsV9c4E9RwF8e7s+QH3ESIG7wPsFBkC/QEO9gYI6w/s9PXgABDU8hgPGCz8jTvZB+f5SRAT5+rp/ff5++36B8UaGUQsArkP7e8I
GELL2ecnJtxvKfoeuw/8INPaFNUDtAILS/kd3TPrEsQL9f4+xVb052782a3Z9hgxCA4/5duR1BVhDlMN6u7w7xUgutsRIE7vBPCmKsrv2uH8MA0TyxsZG9w0
DvT5D+XJrCes/xoLdNRE+gL7lgLe5cP+6s6G0rFL5vrUyE/NEr8T/6/cwyhd/FTq38n+2j8mIhbOpPDswT06FN4D2J8GhPja1fDtyGQIBALYJeMeCewbFE/4
88Ya8iBXLiMkKOHKCt8UCOTiDcdS9wMCtwwg0u73JfHIgcwDFu8YylYd+URG6jPSjPn33kQj0cko6uDn+/sn4NQBItswAE/ukdMAXM/pEP8K6fMPoucaCMLJ
G8RHxPEo7BVBMVLR7uvWLwNI1/lG8vzhIPQdLsVA9Lau2zYRFDApHygsPgz0AQMU9Cn7Iu7XrJ8TImIv0GPq1qfgA/wTVS9C/whnF/PRQxsIFhuuxvPr57n3
yhvD+hncXSAj2r30ETIR9wfSyOn+FdohwvEBBtioyQzQMN8mS47tGQok6xcgLubxByn35h4Bq/feAQUQ4pYsJdgs7Crh9LL7FR8C/uo9GwERQB7gSP60vwO9
7B8PpAhjOQ0ERtkCLKkPxR8n+jQZ2Cuz2vrlG1H32t0BH1bhw0sRBfgp4w4K1STW9f7wD8zwPPMQ/PkoSLjey+R9P/Okfwkg7knDDjwmOZkPBMQfyBAhG+Uo
1WUYCt8E+/8v+AIUCC8o77nR88zC8+ckB//WH/8X//Qc3gbr9fAf/w32IvwNFwUVq84CFOvE8xj3+gPv4CT8DCjv/+T/4fwIFwz+DQTe6OPq0vlN+4EK/yHd
6/LNHRHyEefzrSQjGPIMFhI7GBER/+kc3OPq9/Yd7BQBGxD8He8J3/zz5y0R/wgsJyYa6vXi1hcEABsb9Rz6AhQPtwj7+Pz6zO0ARB3x6RtRCfzU0gwfJOcI
Ivb9ATbk9gT0FPzrC+0CwcExHQwe3gg3FwUAJvUBzQX6+AED5gLgA/Pw3B/7HS0I2B4kB/ANDSMfFAT7BerpAgn7CxQK+fIc5knpQgsGIP8sMy8C1A3j3ui+
3fkW/f8VHfD67Rnk6wjYEQMO4eQS3QLs+CoG5/Px1vTq+ggK2AIKF+wF3ywO+C364uzoGxYACeQFNQzd9coRBDzhBgvo2dA0/x3bJfbpB+n92Q/8CNnb9crw
CyH05X/9AdrU7/LS2+kUIMoS8uPP8fv/D94i7+L+/yv849Pj5A7nBwoR7vn++/36Aijt8x705fT6+CMXCe3jCfEF7BYoDBbyLP/u8d0ICP8DH+neGOgnzhjs
BwXu/erT/i4NE2EFAQPtzdnf8CQIDwgfDArQ9hDiId72ytzaFOEXBBDxC/fx/wfv6P4KAwvuBBbZICn3BvwL2hQb7cz86tY05BNfESn6+AvdEyYBE8LmCv33
BdrtCSLfHQ7g6fcD/RS+C1LxExEH8+P4IiI16+og3P3o68MRLhLx6OwpDwLe2PXoKwX4JMCg/9Xu+hL56jD97/3o5OL/qhky99jR7LDwCgL4sd4S4g34FObF
Qc7yLzbpMN0KAesh4fjP3e/N6NXbM+uP8M37Ff03yVDi0f3pDr4R5QzorvLFH/wL8enFAhvd+hT5SNvNDPn+7BHmACcJ3uL0ASXppg/v3uLvIeL48wII8+EK
5yYK6wPrBNwQ/fIZAev7PubgFuz34+jjAPD5JMTer5rgHPT58BkGHPzn7/hn1AMKy/L/awHqBgEU8Bz68DjiH83+Bx0FEirL6SUL279lJw/1G9Hcuu7z5/oI
DOzMv/3uFtzdECMZ9AoEKQXcz/khDifw3gy+2pbuGG+53thP46MTtN69vOzzCREvThAx/jHhHQIOfyzS1DT78AQFN/IS/erkHZvnBv4It29D46njEusXpCgo
D8Pr9ez1Hh4O6fwQ3f0nz+KpDBLiS2/S0NwH9fPs5RgUs5kl3AwJMunS3978AOfuK4EVCfkkUiIDBfi4BA7h9+oE8u/SMOPAMvwNJAkABvvaCwf/CAQ1T8DR
QOsTuDnkFQ3tF8n+8vMX9vMw5ir79AoO8CPdBkYy+O4s8u/C9/oF5fFHzwPq/PD4GOQDBtz/FujjA+MRTivv+831IA4Fxon2GTXD8bwiatESTLAb6znUIxT7
7Egm8NPO/vxFzBm41+UYIp/y6QAM6hAZ5u4T5ygM1QMK+Czj9RbxLif04OQF80Ek9eIJ/SfK8yUFB/r//v/sD+j0DPL+HgJKJfgMIjV/Ic+9KgT1QhnmYvUL
vxVHJi7z8dbPBU82JdHrIv32FyEe/d/3AAb47OopHfXf3xzbGQfU7gAJGAf13OgRCQIQKAoHB9n3F+PXBjkU6tXJFhPuD+skCf0wGOb/7AAYDP4u1PQArekP
6wPXOwXPyRcvCVHzFfwBE+VEE/jt4OrM//vzFO3W6O/u5g8x5xPiCQfwAvkM/AEM/B7g/hMb8dUI9eTjBNnl4AHzIvzP7v4JAPgS4xMQLgMgK+8bIxoXFiXc
6wjz9N8JzzDz30riyNAVICD6AgHOQexO+OQG2f0O9/nvDAfs+vvfCu//7iPrEfoO+R3p9PQC7RP19w71/NvyCMgGHQUR7f8VBPXDDPf/BB35Kuz/+Q0AENHy
IQoYBTH0YgPz+0L4GzIOGwXH7zMT7PMT9LEkFNoYA/b4FzcGFAUn683jB/H8/No+BvQQHgagJfS7thv+7QouFPkj/PbHB7Ix9gjp+O4J5J4RAQfdJuD+AfQS
wAsy3fwD+RAP2xX3JxTx5v/5P+YTLusaqTgkEfzuA9wABPYh/uoJHRr1A9X2KvjaEesE3NX00wTwIiL66vzyujMBGg0AKekQ2/7W6vnV+/cI8BcK4gj96hHb
+OHm2QUH3gwo7fXhzAX81B0rAxkHChvZ7OD26OwP3jQ69urzDYHPUykGFxsD+AXTPyrZ/goN9dvZ1uv16wT7FDzj1PUtsRE8HPYNAcnm7AE1/zva6eow2gEC
+yv++BUG+tIX2P8F68EABBay2A3bIRzcPccNIR/o2P3M5w5a6OMVQ/kc1ycc5tfm0PbO/MkJBcpL87olG/H/8dz3NCDe9BMfH0TcAg7KyeT16tUk1i4cnX/6
zh9NEu0Q4E0ODdr+GP/TbtP5Od/p6+PAyBASOBe7MgLq8rzM4A7S/Pv3FDfhGSv3GdLoLJ/bSP7n5dndCcAXAOr/w+oGAgMN2gwP/ewt+Qjt9d8DzMg//vH8
+hI7mQr/1NDB8+UYCB2dEAkJ/iLL89zH6PwO2R0JFj+0J9/1JBjPtcjzC+gdUBUu0DzFMfMB2yTuALX0NRMr39Tkxt76COrrvfkS5wsmEBHP+NctDPDREfcy
2EY42lXl79nK7/QG5sXlCCkB8eXhEPvY3vjYLIygIU4bExr6LQbV4fQbGRT23RcGECDgDuWg9MoZARIH+uPU7Abo68L+zO9LCOq7CtoQ+tr/v8LrAw/p8wHb
/cwP6Q4DDfsV79UT5eUG6vjzGPYFCNKG8e3w9xcOJejfzioBJAuo3+XZ99PT8d8P0/PN2ub0AwTRF/G78+kM7hj8COno1vX2++cT+AEK6Brl3On5BvbzpukO
Eh0y1fvwBeAh8SgFDvD85vPzC+w0ExT/CQYNFdmZEdrpOCz5//kVDAfoFwDx7Q0JG/ME9PHqz/kf09zxCxLd2bvq1N8C6S3p+gkY9ekxCdjuAPPi4PcP5/H9
9hEB3/X58d066BXrFPj+GATzHvv0BAr0zxvWLvbkO/IsAeu8BRCBcWcN6u76D+cYAfIG7wL0IPfp7lDZA9ku9eXx7rTnM1ZZJUQzzEsCB/M64QoyIXMOU/HY
39QFCxvn6SXkEj7gDQHBmxgH4xAQJCnaBPzU8fX2BfTt/i/4LrkFDK79RwjojfS+8ePd/vwgDOzSAMb19cAHGSYJz38w/fcF0s0NzPTMAUY9De8dMfQTI+wf
wkzlJP4AEgAIBB4R0/sq/in/6Qv///r87uwnCAb2Cvkf2QLiKAgbEQ0m/h8FBRrxBAut6dsO5QUFEv0Q/AH9EiX3JhMQBFIe3V70Len839vZ0BYO+mEzKsog
VPOuPtHdsW/g7gVD4g/y8i0MGQAo8yv9ARju+usX8QcUCPn45/scDAwPQhiuC/oD/foYDhD29AW57er38wb9DBwNEyL82tMrLPRIAcTc2gzl47zCxOixufaX
0qs23+vj5iPtBxTcEaHtgfbz/B3xLAAJ3sHyDiDRHPbuxyLi99oGFhYPKPQL4f7iCfPX3CryEAj29RcHDfXn9/7hFPr6A/8lAA0P6uDg7sogGLXNGMrN1eLa
5PzYAgbf57ADzOfAMjX21Rnw+8D6xBXsGQb58eT89PcSDRACEwMP2BTyDfQjAv3gDwsP4gvzDwny/SbcAQf7CiAFGQsF9wH8/hAGECT79fID4RTX+wYJGe63
4LIF2A22/uPL99vD1qvc5xPg4DEMsP3nIKvi/ubfAdLj7hn8FgEWAwUB4Q4T7y0MDff++wTrBAL9GvIAIgzrPAPxEv4QEw4MEv7u+AIJDQ8PFfIA9AEa/gvx
/wotJu3Lxh7q4/ge14EqzecG0u791wowowQJ0dvJxcK2sKfv9u4S+AQ4DxoL5hvB4Dnt9Bf56kfS2/PZ7O3s6N0HvwQAIy358RolGOwdC/LpCeIN/gbwLNAJ
PQf8IubP7CbxLwrG0RbiD/blN78T0xQL1/zj/eQfBfLR09zKsdsA29zWN/jr1QAi7/0R7zEM8//dCRTo7AkMCQML+AXq/QUN4OUQCCDxygbo0RcT9gft1tsy
GBoc6fkSER3oJgACEiXwB+X79NLAACC9CAHlI60R1h/NM/HI5QMCo/LF9vMU8ubo9xsw/g0M/ub13SAz9hniI+cP5NgG/vgT2wz9AS8e6O7vAS4i39owEwDv
9gcU5KwE8wP05+T+Ai8E6i5JOgT/G/DZHhdF9/kVKe5DDLPJIBas7+fRAOwGBfL16SPov/0dJO4P7gY18urcyw3w4gYgHOmNCc8O1tTz4gAAIhEH39YEGuUh
/Q8l/Ogfx9YeKgzRLe3q6v32E/vyDALv/von8+Pn69wJIBfkJtgl6t//NQYNHRPu+cT57NAREujDHPYN1b8Hx/cfCPUV0/zS3OcJDuv4CQv26x0RyQPY3uk6
w8sx2wjJ1erKuuEbzCgjq/3qI+jm0xLwDRepEM7lAiErniEDgdwXFhzyIEwYur0ZOPgcESPyHbsdERrK5fHzCRoFH/b97uDKyAYQzQ0C6vEDzADd9g4g1gre
DvIG0tL7ubg150IoH5TVN+3V6FMJ1+POAtr/D8412d7LTC/SyDLxw+LL9tsFBwAd1OGp7v/J9vL09/oz+PHj6Bfl5uTt4OoQ6+XsERYIBw8QOtbrB/bj9BoC
CiDq0+b68BUL5voOC+cTI9DmORQD8dIf4hb41Or1+hDpH+b04PgpGdj7CPHz/eL55f3z8NoR0NvC6A/OBRMHxv4LECXV5hz/7wYT+ekA8BMN4xvyCPzrE9YW
793k+gUPJfcOD/HX9Bjc3v747+ndK/MNHRo1Eg4AySzb3/Tv9ig0FvH+3ez1LAbxDgoD6//m7O0R+h7xBvLz1t/k/wIYByAR8UYQ+iz/3g0ZDwkOAwLM4xYA
Eu3x7+brIubkuQEPJer2/P7m/Dv1+xIwK8zN0evWB/p//wn+89fpEtPNDTRFGAbs6fwFJ+0AJik66vgBOB/o2i4f3yopAeCv87z9CegF6iIZAdX93vcV1kMz
LgsaEvb5JuLrBwVDBfUgF+i9GQf7GjwX3wj/Ix8uFQ3ayIEVGSXuA/Xb78M+L/vCI7P7EQI/DfwD6wrtBCL5wxQNAvfy5vkICBX2IQbrzAXs+PUB9/AdHAzk
FfD5/T4FHuPnJ/UO9fT57/0Q6BH4DDsK9AUM9ygD4f36EPz99PzuvDIeFwcJ+g7pG8sGMvjd/ur68xEnANjz7wfjDPsawcYQFB0L2PgrOSz9Jd7u5PXN+eca
7P4UD/nv98/tBBz6JADxHeP22gLz1O3w6uL3CjoO3AcD9hYABtq7O+Ti2t0TzxMIFRAWBSjaGvERByIEAicEFRIX4cLT/vMb/AkG7CkMVs8YxzFG2Sb1Ssfa
MR75xQs/0+caDTcJ6iX4Fe8NBP4qBwLMD+ruyJM6AALuMBSXGuvzzyThIxsdDeo86/Lu7uVBCAXSvx3Ns7g9EhcHNL5W1PjkGgUx8kMd6OoGriz64/bfALff
uPv4GAK+605A6wjyF+IiFM8ZAQMJEuICC+vUJ/7Q5/zd2rTd5AIDEQUi6+fl2s8MyivP9dAxwaz8174Ksd8KrPDhy8pB1QUBTvEF0hnt19jlAu4q7esplggn
20AO0tYPvx0AABT+ABdrDR3WL9z4QQsy90Un/DvTPun2FNoKzwTP/OC44frkBTf97N/y4uYr7wDvAdbX79J/tuIB3g4StOvb0ckjDPbqdPwY0iZAIwoD7yA6
2Cb8+Q7n9Q7FDiYF9bQ+6Tly6ej6Jb8Z+gsvyenPQfzTA9v/EDPWEfsZDwrx8BwD0fQFHM3gHwL1xscFvvW2/hUZGA3s9iXY/iMQ40YB590cCvqrCi/m9fD/
FgM45wLS4+P8/DgC9ATvANvIIBAtPCBOUCTvU+wI6v0G9+TGEwnV1uICLBTE7gkJ2tgiERQX4Qf0K+vUDOrT7gc1+QYKFiAuHgMJ6CPQC/bP8fruEP8J6/fq
GDUEBPsQGAb06yrl9OASJvsODh3lCAwB+iYNSkF/GyGy697119YZ6PcMRcwLGf0FDt/uF7zs3/vRLATi7s/i9QXs+AS+6Q0H1QLbMxTx6eft3OMB+SIICOIy
Ct4X8A2Z0Az5L+vuCfv4/v3N+e4WNAvA1VogDhNnLZIizcPkAuL/6CEj5gJB4ano2d8Gqdsj+OrVCSBA6yjxgQCn9Crt++SzCiMK4ByWw732Cu4Jw8we2Jvc
SGjwTvm6xsU1JQbaNKEnSOMS3QT+CuHw6QCq3wHR2QMdTQk3TefxwfktquAWHzpAAuc498UJ7g5E1czi/vLQAig6Lw4pz/3zTCbiKOEKJS4Q2Q/80ekYGxTe
tsP27/XtFhYtBuf0/Bf5AMst8v03EwMCDujy9t8FDCXxy8vp3g8UAEwjPCb70sts68n7EUws5xUw8zPQ1hcW/iD6vQ4Z+gcSQ+jo3SzOIxf29in0OPAQyw8O
+dzoMkTnF/D3ClPA/BlK87H6G/guJgwh8h4X9/jxCOn1IPMFOxMGHwTw8x9ADMwaAuYG0Prv/OLsBQ4dyfjoC/EKyOz8gQPwCdTe2zwz8Rjx3u7C2Asm5/vP
HyfiA/vzye/1BdPJ8PEG3sXOCS8IERHoztju+AzxBsQ6SPInCRTuCuwP6/XCAAoZ++MjPRb4MRTP2RQo8egNCTQT/AL43fvQCw8I2j70Ifnj6Rw9DfwcCeT4
HgQkFAIbOP0iCwYL6OwQ/ObRDvZa5Qfx3AHpBfATAvzt4RoB+QX29/0L/xfVBf/yAxfq2vb85Nb5CEfoKif/E9EZ0AUaZDIBERgi7d6o6gwZ/EoB6f0Y+AYT
C+gJFRoHFd4N+xNQOvUl/xD18yr7/CjuEQzQ9TgX9RPZ+90CBh0S9vr+6Qvt4g0L7A32FvUAMfjbLsT63gQSF94FmAzw55rD8i3H6/sA9wW7LAP4TwIBn/ob
/uDHIv0kvOv+zfffvQ0NQ9yg+9TwvKgY+BNAAwoGAd7X9oFt9CuqoRr817kW4xdKBKUsAirU0w8r2WTy9NgI2cZfGPfuETwYyv77JAboAzLr+eLX/BThPhwI
4tUQBhL73Vv7+OUGSckOysje/OoINRH9t6Pf4eQ39QbmwvIJ2t4gMuD4vwhPEf/0qONH7DUzRrG1zhwT4wEvBCb/6cb2vNo7OAAHqvsHyAgVOwoOGEH97OCV
CdP9D/r+Q+oCFtYN/iAK5cUL3ejr1iABVO/yTyXN57EYu+oH7MswEMXz+WNV9gjN19Qs6SHtDhE4CP4dHN0NqvciysIVzDw00h0NCMH+hSC+ypzLycGmgeuV
wan34OztwimpDgLK7Y/FkefiFiPcQ94J6v0bEy7kFuf04yET/h78Gxj3EwMR5w4GCyUc9O/2DNweFBAMFPT47+y5LADoEQY9NQICGfEVEeMqE63q3cyqs8La
0+Dr9QTg67HWqcu7BSLowe/Zu7kPlR/1AgvO/b7xzwENEQ4eDyXw+BHs+AUNECcGCQjnGBPZCfv5Agr2DeLpERcNGBAe6urGFxgSADcNKQkJDPzcHQIn8+Gp
9ovc0teq9eK/+qbx2N7PwxCDqR7Tn+DyFJP0uMTI/bv5BwQRzwou6Bb+/g4HFCgBAirxLBvMCAnpMg/1BOXs6+wP6RfwFgIUC/QMAfPu+A/yCe8cBQ8bCO/5
KAcvEfdAN9zBEPgBYxIFEDDs9QMff94FCxUJ9STgCtPuyPQ08AzP+M8RBwsVDugW7Ar1EOXqFPzi8eYbBgcJ6Pw3D/kTNwLh//n+IxTtLg4R+Pvr9Ur89wQk
9BlCCfzM+RfzGRn7C7/9BO8q+jDmE0MJPPrrG+sc+Cbv3wjVEQYE3f0uBwAB7vboB/30GP4YDdAFAenl+AjqBAQHFdz3AAwDB+QXA/3uAhDs/Br+IRD/NTb8
0isk4+JB6hTv9P/vFPnzK9vB2gfiF94U/Vf7FxztAPCeFRszsyE54CIITrcKKwEv/9oVBxj83PrV/P0G6+kP6wvz/vf+DQni1AncDQMa1BS1AuIsHRoJBv4X
/AMFPR7jvC8SEvEWCwr47O/kFyb/Cd7iIA386hL14MYU89LF4cgKys+42QBb2enbA8TLm/Tk5QtJ8eJJEhUs/R4Y1M3CFRw0vAAfEBzv2Acf8sYDOy8Y+j4d
5woVI/rpKCjv6Nce+sPr7AbkGAQuJw708xwXHxUQCfqqzSjJybNe1+Ub6NTvBaeuEcQN5x/W7Obf40UtHwYo9uT6EQHPCAj68uW3SggI4RDzDS/ZKfYs8eok
ND46AQsvz+X16/IGyhMZy8oQH8AHGAUCLA3q/xj5DRroL50R8tISEzXY7vXyzoEIFA/uyaXz+gPo5Q/ZJCu5GiNWDibN7SwcDvLrKtny+LbwCxna4xX3Ih4N
GSQJGIYR8hgxAu0g99D4EfknxPPQ6Pv/HwgHDv3pNBwY3Mkp+AjZyQ1YOyAgCBM85wYGTRH33yYmMAkRDPop6DcXCfvb0cgt3x0rHegJEOfrBUfZ6ATlOvIb
7OcI/9kED/wEBOYh6TLv2BsG/wkKuNk+HZQMAcAUBhTV7PATnw/yChP1KhUFIAERFiMI0yLxHAdLJMIUKlDhEzQGIO/2+z8XJ9XkB8kA5/kRChnuzNDa5EP4
wQ0Xb/HK2twC5RMLGvknFNZB9iDgIivi+frbrPf3+Qf4HhtZ1vbD7B0eCybc3jbjDAkAM/0f7PrqIH/b6kkBDNJNOCkQ9gbyDq4GFyj2NAQVQQL++ETDACcL
CM/VEwPt0QkXbBnU7JT83N0YCN8JFfEV0xcHaO73H9kc8ejdFSQK7d1D5Oba2vfv0PK/5Ank1A359wgJFAMiHvH1ARbyRAftC/zy5fYO1/3gCA/7JAftEv7w
NPf57wcS/f0S4+4t7/kdIeS7IeP92SHuCQ8lI+4E6+T0v54J4/jj0jAsyLAgGfr5wzL3G+cw/gYh+vb4GAInvR367P8NFDAB+e3gE9b51S8KLjYM1gYJ4PX5
C/z/7+QQJe3TFv0FR9zz6A311/viG/j9H+D0vgH07ikCAAUL0Az75MgIxOwg4Ccq2/L2xAARxh3M59H6wu8p8wfS+QsbxfwVJwoSDjwPCwr5Ay7lDzU5KzL5
B9QNACofAgYl+vLmI+8TAv7e5NcJIdrs9fDu/xfb+uEfgesz7in8Ng0H8SwQ0AYC2N4b8xQn+CQI/OcX5PkM5NzJ7d9AByL96C7SARoE7OkVOe8N/g0kGf0K
Jf0E/xoJDRY0/agPF/3qGPQDDBXvARMN4yUq/SEhBiEBAfzaExskBhcKGyIQBxEiL/nu7JS4FWAHGCEFG8j00Sfkq//P/Xb4+Q8NNfLU3j8i+oHa9Srh/uuv
6e8L9tr3JCfrBybyxN3gJNL96gvyCTf3UvIG7BfcAxXu6RgCKeoJ2esXAvYXEP8KABnU5isNKfS+1eUZCPwKCcITGu3KKPkK9PorCQz5AQP2+Q3+5iwlAiTw
KRf/EvYcCxBECiT7DtUS9h0N/BQ0/6kTDwz5IgYQAQENIiga8hPxGR8NEe0i6hcKEeoi8B/hHRf5CBI5H/+d6s8CB/MDA8ft8gPW/Bn8Fu74+6z0BzIH2Agq
C5wQ774M2MwDBh0x5yf7Cxv3M+T55QYa9/YJ9/HpBwceE7kMxsgJ3gPt9QbdAeIM887jyvgp3J6/1Ag4B/sJ+tD9APuByd/U4McTG6PdDiEz9/QnyeTu9hoe
BAkGrxEdNK7bLSEJ+wr+9gLx9AcIE/z1CuQI/gIE/tb3JMTj/xIG7xn9EPnfASECHxDsACoJ/uYR5/r+9CEZ6QwSFhvy9A8W+ffaDLwFD/LO9P8Lvt7vCwT4
PA3vrszZ8d8OAuy7DN1YPu/O/+kfy/UB+s1EDAjgBb4A+g4OHhPr6icQ7inu39T9zwXsCgYj6wwC+vjy/BALxSnc98chARcPwRf46PYNfy331dgD7PgKEtvs
BgT26gsBDggB+QwGGvn/E/QLAQoZI/PKFiHj8/8wxezw0f4FKMvFw+ns4u367yEExAn4BwmtyhMp6wfp3+XUGAXjLRD2GH/hzuwN3QeX/fn+68HEAd/nA9kA
MDIM1wMUBd7x2wfYEuwoAg4dGNwCAwcJ/SgUGvUE5CsnHfTPD+5BEwYKOcD2Ezvu7AQBMf758hTcGP71Ex4V7SH9FQkP5/XXIvU5xifr1fDdEBA3Bcfv9AP1
9hDp+Q0E4/H3AJYX/9j0LfoPAgAKCgb+Au7oBPXrHfr/GSMSE/kqCvLr6CEg7gv85vQKBuD36fvo8tsGDwjAOAIiDhQYHOHj2wLiBgjcExYYAQUX/gHt3P/k
DAn6F+sL9O0G+OsB6SQKCRsTHBn89ONELEzuB9kT5/8PrRPK22cNH/vsXB5KBvYy/dz/7Q7R2Q8NIffuLu4B+8v9JwHmFjMM98seF+HC5u9MARwn7/n1f27h
EfU0/g8WDe7zBDQP+s4lxuQhdh0BES/p9fMo4iDYBgXaLATUCCai4Efk5UBBIucLGwMjMOcRAfcI+wnrA/kj/QcI+f8D9sb5IfvfEyIOCf0O4jwR/g/r6f4j
DRYQ/hf7BSIP+ATlCAjzHQgtNvQ18Tf71RqyGv/7CrYwGu2o//4fDWoqGxHKwfQnNiTt6/wJGw33XxjrCecM+dsNHNnyAer+rCsSf9QSQdXzyxkE+iTP7APy
T+wlH90Y4OUD2ikP6t/3/BQzFBPoCjDo6QD7LfoW7NMh7cAYG+r16yTmFjACBiLXIh/nAi0g7/rKCu7uDfQWJOAGIRoCJPfzDPsSFSQWCikeKcDuBgUpGgIz
Dfzq4isWAhr11uH7Cgn12vDiEA01MCDvAAbc4w4MDg6kIKIG8uEK8ckCyuTY6ybp4g735+vk6sMFSy47Cvgx6QgYJ+sxhcwh2yw7FejR8NkI/tvJuOHc66+8
tQoVDqzquDzDJRnrGSXmwCQEIvzm9ezZ3eL4xjAhzj19JPAlSyIdSQ/OAIH+IuYWJVkKFesEDfn4IecgMQ/il+Q7Lebm3fndEetFJ9MP5/VKFQzZWPko+zIE
K/dIGoElFwj3+ScIDfnqCSwWBgr2BRET+BgY0szpFU4C/14dFPkI8vofMStexR4E1uPt9NbgvfAWR/veDgHpvfPe/PgWH+Du+grl/hnFK+3vEfcx/vUEBf3r
EQYO/gVcC+z1A90S7wMK1gzOaP8CMt4kBi8R3Pol8izbGCcLP8YDBwjhxwMJEOvYrysgCh3RACPhRAcOE0gF1UPiDwgZ+QoXGx4jW9UTJ7zt+gno+BfT9+jP
5z0T9zfKBg/pL/7+w77jCt8MQRiuOAI1RgIeJgcS5NnU+QIZ9r0YSRw5YkwuxssVNi/EWg9pG8YvHAYD8h0Z6xQfIjErMt0AAUIZ5vNHAeHrChXrGR4dWBTP
8yX+7udW6+0q4+ngM9nVIB73chAG+fEu9jExbCpDEOjf3c7/2dAPFQg16/MBIUPd2vAC89DhrwDlxTQ2IMr9vdo9PBXE9fLrBL4VsOIq2wfxz+rortrDN4ER
RQYICOf1He4S5OL+5SgXDvrsABEU3Q355QItObjaLijfC+QdABTv3QIEEyfU4P/yDx4duh7nLekK8BnO9fj05Q8YLyTw5OO//hTH1RQABvHhk9K6tybNUOf/
FyFBgf8Xu/+r/c3PHR4H3xQPyOUPrQAQwhrZLN/r+fPv593QCR8FGgUy4r4B4d7hztIMF+4AEb3XldICzE3OvMcD/dUiNN4ZFcbMov7Q7goNBdvF3tXs4eTc
6uAJpxe7ydWx2uLnFQT8LAER7/MgCQEJFQknAfztF/EhKRv5DekT7ePp+P4c5/cIBwPoGyQM5RLxAgkZFvES9hcJER4ICxIACxLoCBUU9e4DEugY9fq28MHv
3vP8Bgfh1Qb6CAbt+9/x7xP5/Z5ADBcOAO0Uxeoh/OUhBND2Gff88AsIABj30AvryyP96tjuDiHQGsdGzPzK59ntBCAAnaYE3/sR/Osi7eY/9+IBfy0mIAIK
5MH/KPX0DAq32iUR7wHe6Ccu9/f89MYEHMPjFQj8Dfny/N4hEAQdDt8DFP4R+wYFDAQVI+/yDhol9PAbAA/7+AYX8xwA6+MBEAoY0fPmE/QNEgbl7RLq6RIH
ARoo8fcN7bTK7Lrp7R4CrAL5CfAD7u3PCu74/ihaKin+9egwFRPsy9zc+yck/gEA3fUbAO3tHw37+v0A7xAQvsfvDO7ZNOMh18/p6fIhCIH+8xjuHvrj5RkR
0/1EQqsNDtgFGRLaBesBugJSEPsfGfPt/g4UHinVD/r5JvUUJ8jxBfka0EUbWxPd0SY+6gzDKtHLFuDzKfweEtH/Rx3SMCYW8BZFM/saBez4Nvc1zBvySvc3
QRUX5QjaIRUdMfgH+R7lBPHtFQzcBgK+/ecHMP44GdLQDPkO7S7T0h7mBAYHxfbEzQcK6vdK6AjR/6AR+R/K0dBODSkDAiIOLfY0HzzOQeXwGEq9+hJC709b
LjXY60I76fd/7OCmtflvQ/QHOCY6BgVzBznnJwAVIPAEpSgS/ykQ2BwN0ycD6L4q+AUzo+vz/vEJ+gg0BtMjMvv5J/gm+xoMDN8CJ7wdMAn/+zUFHRPh/zUe
E+r53usRFQ8aNBz3/iPU6BVEGwri+/MtC/S3GhIE7ssK3A76zeAS8qrx8vaj+q7AyK7f/9an7+LrC9rxBgfB8ej52xsNgTfe6+L7Ag/02rbPGba8uBb/zN27
7xYk4wgb5fXa5P3qF/gA4bbh9DQZyRYUoyz+790g9yASBsDr1QYDCun1/NNV5wHi9esGGv0BAv8Q4PX+JA32FQ/wC+XJIQP1DNXtL+/1GBAHluYI/OKh/JQF
9AAWDSyw/O2BtiEKxAPU8QL2BsEPDCCx3STjAZs9BQrFly/dGvoUFiHSBPHy+ycGBAj7EwgQE+7pCQMD6QDZ6QgJCfsA+w4Lq/IEGePt+A/yC/v+Au/Z4vcQ
6AzhHvb6+uAiBwvvGggTIvoFBBUfCBwhHP0M7RETzxYe8dD2v/cC8vkbAzEM/BIXCBPNENQaFQsF2BMPHCYJDfrxxRgBALoTIRwT5//oGAUSGeQVBAgHE/D0
OAAb2QPv+OYE9e38EgkN9PcEHPz16hcI4Q7q4O/7HBcfDxTJEQrpF/bw7QTuyxYdCuzxDCYaAx4Z+eLuG/AX2Csh4PoWDwj9EeXIGyHb8SkADCAp+//1P+nt
+gEA5Q0NgUr///kPERoGKC/g9ewR5g3j4BHSHd4iEesJBTACC/PlGNny4RMb+eEg6xTs4/QHAS5NGf8MEjL2DuP1EuL6+PP7BAgcNhPO+wdBBwLI5PoJDAsI
IBkb8v8G9QUEDgL/CfkS+RYSCxYT9ugBF/Ya9AonJBUdBAoV5w7vFvf67x4O1zEFFPsJBxPP+xUBDNYZCQQWCNju1wgBBeQjEf3sBQ4CAhj89MsE/vH52A7i
/yruCAvl9CQo3wH52N9d+AX22ckJG/P3HQAU+7b97BkCHxQQUkjxIQQNJgw1HtcsyOLsDiQM9xPM7/ELw+DcpxriCfdAEvwvGfTo9dUbGbCB5bHj40q/CCD7
4uvaF+PmDA0LGf4V6+TzRvTsOP8m4dniFuoALd8aB/Tk/+TDB/a9tQ3cFPbt6xz43//j+R8HBt8BOO7vBkj7GvkwDwjHBSQkxOG87hL85Pg5TRQgaBTmVC4m
CCIW3dn8EtXnIiLK/LIdQaHy7gcFgdZl/SLdJyPdRgP8LC9d+SIOMfvkwisCZd+9ENc0HQzeAEUwAhws+/XG9wLS4BYn+Ck+yRsp5AFE8gPs5fYH0QMKNav2
IUIjHsXu9eUaBOMjFRH7J7nxHikvDP/hBfb5CdgM8PghBQX6Qez/GvD3CvYLBeH1CPz/B+kFFAERDwoM9//w7v8dFQQD4gHmFgfxKQDnCg/wBQQYAgPtDfPo
9y8qKwAF8BsShkcY7wkaorEF8AH8wK8E8AEH/9b7+x8K/faN5P0M9d7dDQoOCEr3LRTvHD8s2w8LIfsAEScTE+sBNif21B4bILfnBvXnJIHfEgok6vuIFez7
8R7k8fnt6BX6s9od/AHbBv8CAEtgDxfY+SpoSeIK5gEp/hsFBCcLPPj34wH0Iy7zGdT/6QzdBCE8A8D+NzXC/OMD8iKmBNkAHR8FN9AT6Rzy3c0rDPoM8w/j
8BsB2wYM6zHB1cyj8Eod//DwTybe1EkktAHO0+AI8Rcfzv2rzP6F6t/k71L4oB212aaqDx0a1hr7ETpZ5BH9BC8I3Pf9SDX9+OMkyF/WbRFl/Spo2sjPT95A
8zjfRsv3GxLi2BZJ3AKK0hhhHYwA9dbPyrPXXQ4LF/JVKyPzzAwzF+UCw3d/7xM0A+nb7gmp2zNKzjTqzNrufwra5uza6QnyBQO+AsVVEywpTKTfFOz1I/z/
2cf0Lcs9FgkGDtDYIhAfecjj8wYTDQYmPgIRD0EhGQcBCOvyVTgICBgHHg3sABoeA+ofGxYeJTUgIu8a+P/tMigqGuwiFxMDF1QWDxsZ4iwUKScTLyEG/kcV
HBcMFST4/gr//1T6Lx0gHiAP9PYCDvD+Hik5HvYJJSAJ9g8Q6hTjERvhLfUGFBUdH+8R9CIAui0QDzvhHvMWH/s1+g8zL9nsJhQcuCQVJDVH66oZDvsi/AIB
LwDa6Es14Q8a8PE07A4VyIv39y4OFhIuOSfv1QkfQx3d1PbfCv7xEuT1vL7ntPXM2OP/DcH8HGQQ8e329OXEwO8B2uDg9Avp+wsB6/ESwObN184Yzqgj1Pf2
D/O/DMUaEx4VAAnp9ff1ByQ4/OP2v/o3vO7J/hspB/ft9eLF9s/n/EIo8/wdEoEAK7URGeUh7goCCBDmKNb1DRgWIcX1DAsHJAQO6dEh5PchCvgL9R4t/hYY
CgTuMsH6DSW54wMSBgnfFScf2Sv27RMQDvT9vAzrCzwxFg4NAQHVAgMYLuzM1RnhSgT1zf/DhawWG/DM4yIr0zoxCs0NUgk74FMmCKvPLw7ly+L97/vPT8wW
f97wHjEBvB4GQRE96BgR3P3kBQUQC0PiA78LEQm7L97ohc/hJOYzLBYmEQT/RAX/DAq5uwAirbQD6cruJ3nGOHMTAN9A5P4fBSAwTs8OFCgFF/Dr1r/sAQbj
HfjV8OlIHiMQ4vMT6C71FTbj68/pIOLeLurbvUoJ/fxDifP+0gHV3dqw5hzFGgNRAOsWh+TCExMURNiPBsT5QuXAosWvAu/gAAW84U4o9CcIAs7lCtEi6Ojl
srjL//0pwMrl/Z3rKu/I07kN4e0B1trPEPf85NYL6hk74Q3pOQQhC/hBDwTlFRdGzQlIDPI1LhD4KTsC0OwY0BrSDRFBEOnFDIHt+vTzExAbLeD1AhPhvzho
0dcYMf/1LO0V5BQTCff+FAj7C9MgDvP3Du31B9MS/Pnv+w0g6vD7+hAQ8RS+7Or2EQwL+g0PEQIxBwbx+v38A/4QIAIjCX8O0rENAeoFB+IpCM3DABoaPDjv
B/+yEg0C+Sz5+zYYKQkhL+kR3hD5EBvw4/MHBvQnve8a9bMV4hci7CYCIiIrMrwHJQUBJhsH7in/AAMN+1374gJV0icb/xAAxt1fXBkCBwjmA/IWDzTp2yTS
FhMAFugFABXo8BLZDurfCgs4DCcZ89YB0DsbzyAcI8wvMekE5PQXQjIfDNPs8x08LwJFN/bm9hkK0jDm6CwGWBgr5+nuAhPP3/ASNtAuD8Pq7r47CEOBDMu/
7OD6BDHW7v7yEyET8ffr5BT6+59M1znxAMQW5fJn/wAKzM8IxlXp1LbwIQcWzw259P0i9N3oEQn0HswZAQnK9hgAKSfe6MXw6QAY8gzo6xFTHuzUHvtKEvgC
+QoxJCP7AMDi1fbMG/v6ByYfCucuGPogKLbhIRf3F+YE6Nj02f4RCOEH+Ar2B/36+e0B9w4M/CIT4foJEOX8GgXw/OL+rg0G9gYOHOP1DeUBCAMDFBPnCwrs
794jy9rnAP+gCpXuReMmyh2/OhkGFir99LkJNsX/yRNBH++BCun6Od2yvav79RDoyiT8EwXwQQTwuwz85yzuB6LoA4rX6f0o0S3JxAPD5eH2yC7WE/VQDQEl
1NbMytwaMAMLnu/H90AOCqvFAQME2ufgCuvtC+ETCwD5KfDqEu/jE/3/BugTLuYMLhQvKQ///e0eJeAG8OT5KMTWFe/0HDL6JvPWzTD8DNnX3xMFFw4J/uLK
EPb9KPwHKBv5+S0sE9goHIvlAB1I/SUaCv/sjyRAf/nns6z2vgLuogOt5h8fHuO1ARgh6e3urr4mrQrNz9/gLgLAKMe7/Nz7vQHkDv4qxPtN4Aj5zhvN0yMO
JQ4VKBC87uEM/icNwhf7LUz7Cu3oyJ70PdP0J/7yvpr8474BGbbuMvP5EeGvt+3RCTQTMcHiqKDyLrfkAAnZB8wNBf/Tr9ZVE/m8q7z76cogKSCv8t2k2Evi
77ocB+PtEOjwDqi2lv7NBsx/5yTm2BHwEikLwr2nRO6l4Gbm8ugpkuXtMfcL+PHjLsv07v/1ttMf8NUOvwKp6g/a7Pr8FjsaKuqcqyLi4RgXHxUAC+ES1vES
DjExJwAnOAw6+SQY7ijxIjQJKQI7WwhO9O03IOzLHyg+Gv8LGUlKIBAN+1IJCBQg0SEYH+cpO2c0GBUMN0AoH/8AJvwECNncsiAB9xfY1/rxIQAB5vcb7b39
FAbN/eUW/AUJEA0C5fkH+98Z2xztCuIIGBQM9vj1G+/TGOjh0u7C66f9EiQq+wb88sjyw0vhFSnz6sPUKevXwQ4IB+7yKeQNFQPlrfEK7URA2gXi/b7+QCi/
EicmB8fd1iUEJrzfBQ3zAFXaPEA6xR5GDZQNbPnl/qysuB3Ttvs8HuQR/AvT/hUSQJbI+QURKSF7J+Yd8O4WGSf3EUNWAIH3Vxox3Vsy7w3vEiPD9/0ZACP8
/RUfAPzf5e/O/aIwCxP2VuI7MT3rNM8n1MPaPh0ByNvfGt8aHdH1EqMIPSjnKkXzVcAO1dUQ3jS7ogpACeX0mDEtDUYg2xol8xW3aCQY2lYdNTbuK/xACerI
Jsj4NOzs6vbr/igY8yv6GDMlDQUtAGEF7p3O5sgR88oH7zsLzdQK5zb9F+tACP4i7NVOTt2cf89L6eMU9r/zJeu/GFPm0RgqD9YEMuAOIs+hD/Li5fYGB/vC
LdJKJ+Mf4OgG6NXLHe07yFcC7wBmDKa91aQHq9i02uAF0jEJBvci8razSi+274na0QPfD2PWHPwOu7MO9/8MxR3cF9yrPOXrBQfsJCC37woU/ePkNPjS0QwO
CujT/hQIGefx5uYG6hAQ2CMLDD8Y9/oN7rUsug/3BQfr69mh7u8JBkbW2iQ27k0EHAAe1H/2FxQmCEOyshgVEA72XgHk8zcrQfHJTfcIHBV2+WsQJQ4gEEnj
PgksAt95EVEo3dat8NHoNPb8+KviBf7kG/LXheb+9QrY77IWpfftEfeFyKjE5wz8/9m8DQ3OBwwVThTlth681/M97MQNgRvO9wPu5uGyrQbw9O358uIJ5uIT
muzK0LUC8fYE5c3D7xbs9rak/f7V3PXP1vgB0v3aAhSm5AD18+nzE/vm4Pj8v/ntHgAWAwEDDgj4EPfjCNzhF777BivYGh8N6hn+6PYH+vnzHd8FLycP68/3
JPEvHxz6xhv6PBr0BUEvAwIWPh8bDvAVEBUVNtkVBSL7F/zoIwsODwv58PAYB+TvCQgB2PwcDgX9CicP8SL/9P/3DQEWMg78GuscExXxAgPuDBMlCOG02w75
6i/SKs3sR9wm7goHmQ8BNzQB8Mv1C/AJ4szj5Pv5//voFuPC8Pzj8w7oAmH1BB34AQb1HSwVyf8PEvrVxfEYCQDkCjb6CH/xJgvoCPH2Cjz/FQn6CyTX/hIG
3xAI9+/6/hcF9NoX7RwLFBElBBhCB+70EjcwA+UD7yL/BQnz7v8PJPv09wD3I/vTEvv8Dv3s/AQsA70eDvT3BggdJBH8BPbxBevqCtUSAvkFLhvaBukDFxPZ
8QUZ/gTz+BH93vjirkGlFt0QU8nBL+DAzff5KiQN5v0CwxHv6N3CDw4P9A8E0/grCeDZCQ/iE1XSA97nmd76/OT00+z/EA/hOe026/DI/G0ffh7wF1UKysnZ
CH8OARIg+QDZ72z6jAni7tr5E+QBDgj9EaXVIg317QHxDQsKHzrLzTDZBScl4en/A9P08N0n6Br9C/Dt9BXxBgjx5Pv1E+YmDe/5Ew0YCPPw9BoV9+v2zgT+
Iw0L/gfdBxn77QIuCA7dDPv9GiTQB93sN+oH/1ogDP8FxNTX3Bz0ZQXyCNjlR/mBBEYD8ef6AEji8u6j2cH/uskNHwH7Cf4Ew/Dc5OTx+B/fLR/57O8g5jnm
5xkkHgn+H/QSmNoM+lnWDgga7NMT7PbHFzAEGMvz+SIA1ugR6LvsAREI9s/y7AsZBNQ0yQ/eFBnd2PjZGuBHM+v6+xIgEA34NSsoHzYNDxJtHLoHKxYg4v0h
DfX/CUVBAhAk8N8g6i4Nu4HtEEr3EF8LEg4uKO4cKx7yAvgk6PQCCM3Q5rX2/v7Ou+nZu83W+AwWCPHjGgHTx+nsHPHr4QUh29cU6RX+whcKBLELAdn7xejm
/ffs0fn0Kh4bH/PxL/8q+z1k6SfkGjQp/woP4PTlyQUsLuywA/soJhwh6CXpFQoyHfg69yIOFgoV1STtCPkmFPsbFAwK2PUABdAoKPcCBQ8rKtv4GgkpuRcK
ExcVE+76JBYN/jz6GCCBxAcgIBsT5uMwDCoa29u38yDoJxwVFBsTtAAkJCIQ3PkK6dvl8ffeEQX4Gwn5BdzTAyT/uuLx8O0A+Of29OnnBibs+uMS8wH9+/7U
GhcEDfPfHvHB9wYOyQ34BADSAOgR9hIU9BPyCvvzEwoxzAoEBAARAhAj+e4G7hUM/Rz34/P0HfQcFgAHBQXuHPf9K/T3EvsQCewGC/7p8RT7ICv3Avjowd7Y
lgoM3hIJAcoZHR0AAfnqGeUw6w3+FSkoDOEMQ/n96eraDQ8K+ur3FBwQJPc21AYEEw3iLgsv9dwsD+4v7Ce4vOMMzusKC+nM/yMbE93+IPb5bBH4yRpB+kcv
HbEDzxEW/N7y7Pr2raTf0SwyISw02eUFBisU9PQWOwzN3PRPLPr94+zgzxYAj/Dp+AwU1Bl/B/hRoc///vtUG8DF8Pk9C63q9NceAOsM+Prz58cQGrPT9Nfu
PLOdNiY1w/bVw0H09i73COO9+96+MsGr58z2JR38+/D22dER2g8Z9Lar6dfF9RPT9BfE+9HxAPMh4N7oJf4R7Nrm8/qvRLO64fPKA90e1iUM1dfT7WvyseXq
3yneAdDIv8kGIOXq9j/11RYb3cjL4hrQHATdJRZRJOgQ7hbIJ3/PAt7ixVAZBxoCMdXVBMPGDfv+rchEzNyyAQxATgT43iwtzOzSSlkJw6JB+u42+dgxIdgN
9DL1Hw0AMP35u2pQ/I3eR/fz+9wdJf4sAfT78uP0VuwMrPkOAuX97en67eUWESC59gLD2x4SB/nj8QPqIxb9CX+k/yP4CggT7wcLkgD0HB0WBBEMKf8Q8RgJ
BQj5Ae0DIeET/Bf9/gjlDhU0/fgCAgQ63gse9/YT8zzsGR4eIP/+BAQaAjH8ExUi8vUl5xgrFBsGJCjpExYlFR0DCSXt3TYRGhst+/4L5/c2Ggrr+AMgMSEQ
C/4B9AQpBSYbBgz6HA/04wspD/YNLNcT5hT86B8AKPYgGgP43A8ME/j6CPEaASf//y4sIMD8EBD2BBMnE/7b9AtB+hoVBQoa8y0R9w3jCf0KECX3JCMHFQYl
Jwrj4d/y8TC/3VQoXyvwguIC+BPEQhfI0asS2wDFS3/q2cYBGTLM/b4SAOrp60T7uSQAAxbbLKe9JtTuDgP2JlvD3gEx8UnPE+YjW0QDIdxYAB7jKTf5+Uj/
ABA0EE4CCOHvCtZ6I/smCP3+5NhIC/wrRRgYAhHqLyHjs0vS3B9OMRYEIyUT+yce8v4jBS37Adsg3wcIIw/+26UFGyjz/iX+ASwTHP0oCUL2LAgH5d8p/SkU
DQP10vjlBhC84uAfEPQZIAj2/e8H+NAL8dXSAgr+9+D98s8CDvseIBTmAgv20yENGuEg6/8aIfoMFxDkz/QB3ekXISH1HeH3G9UG3fH7ITEcJS3ZGi8lH1c0
ERDlK23zKwUz6sCHrQjz6NnAJxoaHThd6Bi1HA0tKv9DxSASSzkSsiUA3dY9OrAk1TsOge70Cfzw7OsLBw7+BgL3BPMTEhYA8AX/EOL2+A0D+vUIBvb9CCAJ
8fbz9BYJE/z+6xXmG+nuAu/6FhPZBPr79QjbIQ79LesQ+QwI+NYCgeXvAP74OQTl/d74FAQM4vY6COoEAxfwDdGR2+c/Awrc+vINBwfOAuzw8BEGzgoDGQAB
7foV8xv39PkC9w72BMAG0wH1FSMaBSL84vLzCAgBOPb64O0RESQI7Njs/w/V8wT9DPsKGP7vE/fyDQzr/Bv6FwQT/Nvi3AQEzxrTEv/g9A7dLfXW6wP77RUi
6O4gBK0r/Q/sCNnf8Msa1Ofv1erc8dXaFQXUDPND+Oj77tLt8/Ld+aIgBLgu+RzqAzfVzgcK7kbI7g/DCdrlf/DS4xThG9ASD/DEsOTzzB0R9Qjr0eMJ6/wz
/dH+5Ovz2igA/aLx6Q7C6WAB/jLi2RTm6dX6ysfqBwNN9CEs5UQt3+gHIBK3Bxb3K7X4QM0DWHksBjHtB9sJN9FCNwQQ7+RXAyHxC/saEwwxDfof9C0BC/Pk
NfMnARcl/OYuGpcvNAEQ+xwYFS/SGRUh+Rz13Sc0KQsbEhTt+VDtGhMa5gvz5REhESnew/EV7s+y3tjuHSIOFS7t1OUqiyn+LeHNMwhHHXLz5QKmGxrIKhpP
6QLE1fgB5k3c9PRMSAMZJUcKEwDnx9Ys5sbxFxP59fYf9BIU367l3PPfEoEkIQ4o7AZGJLj85q7VmwodE0ozyO38BPn3FBH+Bvf+1APk/ur/JAv0C9nsESck
AjMBES3/4UskQhj5Wt8NQBYG9P/qL8xGDSb2TyNgGAYFDiw5DQnNAz71MNs49H0iTRw63Q0mGv/rHBYxLgDz3QezpwYJ4MLK6uby2Pc3k5+I/qajnejxA8ig
9zoXx8aF4tEdBfYOk+cqkQbJASffys4sz7qdDd3g0chMsAUhvQES8xc02/giGxXYLBsT/fPwHy4gDurN5s0bMhEQUQHOz7AEIRDxCvD3CxBF8lv6gf8U+xEj
8Fn/D/krUTY3GfAJAv0KDwsK7woLBQP2/////QT6Cv4MCdcSBAP3GQYZBgPw+wQF/v4A+Q4JCAoLAA4IEQ73A/77CgELEgoRHA4Q+PH78ib+6h37/gMO6RD7
9Q7z/BAG8vn3OQPy+X/r8woPCiD/Fenh8Pv19fIA6g30Av8D7vz6Bd76HAT89yEF+9r7C/3t+vMZ+P8WCPQY+PIJAw0M+v4T9wsbB/nmAv0RBP4vERP26tz4
+AHu9A/+BAkMDQgAAwPi4xbsBhAa7yo0AQqH8TGsTfsp2hnzgfjVBIcR8MqQ/wIF6CKY9eHsDi8fHqID1vWhJRQKn4MNC7BFAskX2IH6FhLIPOnzG9oHABsL
+g8T8QJSJi0k7ez6GlQpAfMcG7X4DuQeCR/nG/rlJgMECt0sFhH++MMHEQntFfwJGgoL7v/79y759g7e4uUL+SQvsAjc5hsG1tDtBffndfENQD/++eMfLibm
9PgAAecFKwwO5mfY0QgbLtT50d/wIQItUQHeykHp8S36Dh8OERAPEwf54Q8YHPvzAxEN9BoD+gUg88ocIw3v5vItHh3d5gYP/BoVCgMl7hYI3IEGDBkaGx4S
ISD8ExsDECLwA/7fAvPrCNv19e0C6Pf9ARX48u7/BCwS7Qfq8Org9vjnCQH1CxDeBvnq/SH0zwXc/egTuPAK/AAECRrn//gZLA4WAOoFCAj0BxIRAOXp5vIz
2hMG8wct9xYBCfXk79ITLC0Q+xQR9cICHvsGF98h/f35EfnbJQoVExkh+N79++zQDe70FQcv5unYxebvP8W+zdDm6fba6zUCvNoLI82k1vAH4Rjl7v7oARHw
JfvtC3+j6RIF4e3T8/IBufrf//kTGfrzHxkXEg4FGP3fBCQZH701I/UeCfoD1yELGu8O/BIhyxE1DfIWBAfqKRQj5vvc+xUYBzgHFQ0iD+QhFRgwJAMNIizz
AR8dD/n+DRYD50kFIR8TDxz16RMuIu0ME/kZKC0PFAD5CAom/R8CDgkJKvsI8ygXCPEGJwTpxBwU8PNvBN/ywy+Y+1Mf882vxwXDaMKB1fQ5YUvgMQn42PEl
uAALGIGwPxsDGN0nuQj3FZ4TLDMB5h4B8OUkWc71zTPV8dTzFPsd3/3ztPQD8eUILSkM4qYLI09IwNrd2gHtvsi+Wrkmzy0JENT86RoasAoaHvC7+TobzrHQ
7xr2zB8PLSUGYxTJHftd4ksADDsCGCQsDvo3+dr5Dy4SJOAI5Cv8cBAy/gYCDiVS3+HwIfPnUib+wTQy+gfdyfkm1/svBhWv9bMp0aP9tum4xd2l9fH31gDY
8cphD+XGytv3vb3m2+MM4c0F9q/1zs6yIh2z0bW41v/XuijeDfoK18/LzAPqCv8A6+naEPgW8iMuCdLuD3//6wngCuzzSevr8/YCax7sHSLO+fT86A465Nru
DvPqHi3O9e0c8QEB92DcQOHgE0n7Qrv+7tpk+v0pMAsb1b33zijLr92vyxkULSMKGOgIUylK/++4DMRFKeYp7BwD9zMT+Ub2qAM7Fpr7bucf4QLyFePm9cwI
3AgYHQ34xNjvHQDt+e3yGpEMIN/1CxcXDwnu+0X1FN4M7PT69MwOCwP9+Cni3/Qg7fzdJQUZJfg04osLPvyx9g0Nr/oL1ubPdCfwHcDu8MfL7vfBBy/lPs/X
7DA88N3P59672B7tP6kGJgnwNvz01oEA8iXF2MHvR9ThFxz7FOkp9ykNIdX73UfGBKfkNQ4eow3tN73Z4wvS9NAdxxcR7b43D6cvIC8EEDrqzQP2APuuMNzs
BBL1LAgV7P8f7OcF5DHYvgXnBMsiVgADxv0B1tMb5ub0KswG0tsO/PPY2M/dJB/UHgPLGL0q+McNJAMO/vjtKAfdBhJfOwkt3foIz+MqLx801Nro5H8hAhLi
F9ryJwcw/Q7ACxtcNUHCPO66DTIvCcr90E/6SgwBFeoV5Rgz7EEA4//pAejSDcU99NLQ7Tjn6O/UIPzY2gUm2rHaygsqKLcYqwVIFP/h9xj1/+klFTT72i8K
qAwEOgDWxQ0AKbv4JODd5hTI5wvv99UC6uITDQAD/djl9Q/5EvziygXt+gsZ9P/28OfzAw8H29/rHiniCOb9+/HwAtUWEv/+GxrYFQj23OUlMeBBOhIs9ib1
jREppPnFERQxAuAHENyrzgwFBvz7w+soBRrM2BTrG1MR1AMM5AApBuDZLvco9BMTB+UM5tTidS/36fwm4K+iCs4dygrb9bHdCwrpAiNRHfnu4LjIyxVsMOQN
wjQkvA73+NvrJtYNkvP4OOnPNARUfyXq9cW4FAQEFv0Ky67v8gsRLQ761BMcHfABA/ji2IEZKhnPD/noL/8UNiwJ0AnG7d0RCOn9DsAVFEkIH/oGER7NIzzz
NvjO7gYi//jx+DgVMgNFE+jKGj/SIzet7pKFKh07FiP9HCMkIE/24d4HGAsaM5jIPNX4CB/PxPXRA9QDuB4dECD14vjh/Pj6DRUYEugMHQso8QDb5dfYyc2b
yyIoLwUqCgbMCr4T46fh9xIRFP/6k1v2NdYWxygEuwTMu5rOMPQIwtfQ/eY7NxFh8dkP97XjYOoHjDHx8gk49fUH5ds8Hxui6O4StkD+CP4H+BoHalTxE3+N
xjbOI0Hr7yEQpdv+DQgVB/YjFfAUFAXgKBAHCuzrJaYUAwQU5rbb/AAO9P734hkk9RUM8N4EBzfpFw3lA/8mIQDiEBvFABAG7On5+Bvn7fUJ9hLn/wfdBx7v
7PIU4SP5Bd0IKRtRCeoI7xznDO0X9wPsAP0a8w3+7xr3H97oIOz7KvjuLsoFCguvwy/4GwoeARPyAvj3AfAfAP723xQFCBAAEAnsGtUDBPDP5BTrAfnw7hb3
ExUH+yUN5NYOCd7/4QQP8PsCAxTiAff06OzmJdnsJuMtLCMu9ZQJKNLbOPzXB+7yDOvdzy/z8cbxDs8h8zstutHW9QtkqPHjVvkGKwTjrNfwB8fm3AzP++nq
On86HzjeHj79+uYqBBYE6yDv6xMD+RMs4Q79GTEcBCDXNNb89vL7INgp8rzUFf8D5hgA7PssFenk5/PfJjX2AgwTBRX/IP4ZCgsO/OPgDOASIgL+G/4RFcjv
Dv3r5hEBBAr32xgI/BcEBQkf9vz+7/32CBoqFh319AryBvUNFvXb7NvkEEjU/9T3sOYpLCUDChr2tQn/EN7TAuIgtSLbHsLd8BtKCePMCQWfEeD0fynyGTYi
4PAaATEG+vzb2Py8OvDc8AXv1DgK0PLMORcT0AP/+c0SHhTo0fu66xUdzUbY6yBF6y3d/uEO/wbcNUcW+wI88iUIEAwYPODm9tz8+z0kCfjqBfHP+OcIBgbD
AP70KQfy7gIEJP3P/tq+Ftvz8QkcINnw7/XQECYc8vLHPLEb7hDlGQ39HeP1IBvqGuXkCDcR3QYC0goGL0YsBgoVEzMaxwj6EL2sgTM7Ee0QNBj7TPb3ER9r
FzKs1RLjGS4nCUEdZyILFyM37h8LRxLnDtwSDB3+FwwEOR0v8xIW3frvFOAlBxgeySRDTCcf8dr61tD4EvwV7PDz+xxXADbQMMoO5ArzBTEXFOzQIRYMJQbI
Uew5PdoM8RQhKfQTCgFB12Ao4ylW/oEVGgD93SHxAvLN+VAbDlAS1PsoHBoioa7uBzYLK2sOBfsP5Bw5Oyra2gjhHeff/Nncz9nf3+rv/d3/+87xEi8d9Oz/
+PbpvOz2M/78/wwKB/EF4SX68vPO//H00NsivdDw/eqm4Oz6+/YFCt7yAhgn/iIgDigZzwkt0R3L1Q7+1fwNAvDk9sr95zwkAv/SC74TLtMI8gchCQn1CPPQ
IvztCgT+BbwGxvPtDNgWFdoSFPgHGOES8QwixvL8GQ3sCN0BFOQYEC7oHvulzioTEx7vu+YIEAQd7eTR9PAGPfcvFPfnzzDpFf/2Ce3mBOX5CwkQGwQE7gjk
GAjT/hDu4w8EF+76/uj7Ft7a0vv0+wj7ttL64wYM/v3cHvvjA+zVGffq5gjz4w4U9MgY3rrg3+/99u8iDAj99uP7gQYGq6q60AjJ5A0O5hS/pM7AzvnUEsTs
Aar4uxgQB+7uwPW8mv7IxZruE9n7q8vO/84WCeA2LxkOPOn6M+YY88v9Md/K1KYQ+O8T5SQP+8XjwwAa7A3vuwzpPiwjzy/KGOX20sQ++yDF4v0rBB4A2tep
9Avc+gi87Pn85g/8zIHTDv/g19bVF98S8xEAu7y3hNjmAt/v0+vx6eDsAxPbzt/Rz8vDC93o5YURlw/hGfw5/ej88P3pCAIDO/IO198G4PcJ49/oyxP28BRC
AjfrxPD4ASroH8wCLvIm8h0bDRoJGhH04SH4ENcwSL4q8AQcFP3bBBmxI7n+2O0NzibtDxbtAZo5xQHg8t+wCAjx4/UetL+0Fs37kwcItgvqBeMjyf0GuCsx
2NEGANcPGwgENQ7BqSINnfyo4/KGCR/8+83+9f/iNBgM+l7agejE6fHVFvzzCA7wO9kH+e4QzfbrBAQW3QcP4lsAJfQDJwDc1NLECb3y8w8E1+33Ed/SIvgO
pgPlAw/jCvPH4v4FxPEA2RgX1QeBCRMWy9YB2e3lDtPdIQMB2//99eUHBcsHMOT1Aa4Y+AAW/+SlBfQH/sYgHBv6Dh0B7RgLAifyExhHwuAEzA788gzNEqIB
8ebaQAQrFgcGDzQFEzjr+fPe5vL8xeT6Cu4VL99V4coTq8uB2Q4JNyv8CBDiLhEEC55NHOzpMwD6HSnqAvW/9OPf8+oeHAIaCN/49ysi7fHo7xgaBP8lJfEN
As7r7Ls1tfjm9QsBHQca7mMd6wYfCfQGJhfFGv/5CQwS0tbV4/UXgoH8EwfqFf/kASfy6Qk4Mvss9uLUDiUOLMX69S8vRPP1FPkUtgLa8gzjICYbf+Hq7P8u
BjzKLOwfJd3MGTrzEt9CQhveCLQ1Cf7Y7/1p3wc2Sh3ODQcX69FLBOE1FjQG8w4YAOYO4R+5B8vOJCHxwW8AUvbi4w7v8PwGgckTDfEbCgj59QEXAxvoLuLZ
8PnqBOEJ9BXZBuAaAOAKF/EJAgcjPdoC7fz//tpC9MkaBgAM/Pn1CdsmC6fpAf8EEWDkKx1fBvrq2+gX69LJyEcOBAz72wzE1Sup2iY8f9cQCB0DC9m+IcgB
G0UV3f71BSdCLlAtvtXsC7f9/hP8HwQD6/TvD/rjvQjqEjwHBMMw8yDhJxTAs9nq7kagLCz5Dvn3+Ong4efb9BMeHRcEH/Mj7ckkIQEJ1R5YFuvpqAaBBBj5
9u0769268f/qPj3zDP8nAhn9CvD66vUf5LPXG5Py/a0d0wnb+bIz4vQAvAPM4Qf8NN1N5Cks/KX2Cf7r4ij04MXpQDkJKPcE+9nC4BTl3RgutOLoHcgL9DEN
G0kOHQUCzPcYISEIDfkkNBIrH/MjFzI5Bhsp8O8SOuMQWAdIQNEDGwkWAv8vIhnD+/M7uBQM/wDT2ScxKMtOV8ow6FglsprN9e8dUb4CIdsUUzLh+n/9Rbzl
468g6d9EB7r5Lw0gDvbzCjdN5Pr2GSH/Ae7tDrLt3B7qSQHl8w3QqPz2Jr0JHfUCDgLP/Jn1NuLkIjgi3SSzDQgWJEnB3SUR7gaVBRZ/8hUe5fvr5/xbvObz
Qx2XW9+avMAZxPAt663h4xwb8s/fJfscIEXurLQXqz8aHSMUtoH4/A4CHwPcEajZD+LrKxMaJf8g/QLrD+nYPiTd1ATcrwghLcC+WBX8NQjzAAL64/QQHyki
2As7GKsbCcs89RS5gdEXCiNbNevLDTEQC865KtAr3DHYl/A4+QknUxbXDRnhQQ/82C0X6fj5GuHmEsUBCRTWYZ/UGhzpAjoRDgPTpYnb7S/LujnNHMkx361C
Cnsn+/4QC9X+Gt4kdR0EAAPKDS4MufId+J4cGQrFGjLjvPk9CLbS8ME9FCzlL+8UD7+/LtASCQG3m+SxMeEPMw/P0wXVBPTd/N2yNvUuog46BaXs0PPK/xXt
vaqBCTIZLtsz+x4VP+lvku46AODEzitOHOzeSBvl/iwcIOxFng0SSgrfFvTENwvyIdbsEdcgHCP6Fw/txRIDMfQ6DfL32eAmLfD2FtIeFTjr/eoD8hYI1v4k
DAaeBsAlAvhPnrLRgQDu2fr4yh/kKg/KFtvxCOvxMA4XFREX8h8/IwE5BPS3S9wQHvIOE9QEES8rKhAYHAECCiEWBh4+G0PxxxgkHZ4DCQ+0/+8BG9AT/iI5
DSuYGu4GHhAIMBouIwwgD+3ygRT1I/bK+fnx+hbg/BnnFNHbt0MJteMWuqowAfTuBfXgBhCBGyG/BPnuzwgLFu4A5enR9yz/FAIW0wvy3CEm/g4CA9cIDv4F
G9frL/oDAQAEBq73Eu0yDi8BMN/5Oz69F/kuAhsHGvMSwc4SEfUKA+St5eUs9NkGBCIK2yw177UL7f/YAg0p9R3r8u8N8QUO6uX3FuoC29WbEfbYEx/s1Ave
87T9GSbkNM/dB/gVLykQ5wv7O+Ys5b07EeELgajq2vDqQMf7G979ChTnoEcUNvPrT1vVzxLqHehnbN32o+UcF7UwFMte5xMZsdlEPE8zNPkVvrLwExQp/0zh
4v3wHxAtu9sW7yjS+gCHrScluuYJzR5I9Af7VX8ykifpP/aq3baYOLXrMukZvfcLrP72/+mG+BI6sN405sgUrhYiDPvA7NtnlOhKpN8Q4/rQFefwAv+1EiUX
t/tI5xC9CvW2cwMCOGD3+xvPBvi8Fjbm2xLV/gjRxBw72P0b4cIWAoHyATQDQNzrUQMeydk5Rd4zMevZMUQbQUDMNeEJ2LcAMgf9ukzp7YtGt8QKr+jXpNLL
vaQfP+YgXd8Qxx20993J0h0mEv/nseP/7+kA6+UT9r30/SInr2Quvgwu/PmB89sW8f86ww2L/tHz0BEuEgPRFtkbQP82BE4/5BA4IYGpIdjex+8q9VDyI+BH
nvQa2AZkzwfXGTg5DvXl3TgOp/USFywbDDMD6S845h0sEAw6OSyTLMMGJ+sJIPEXCfiq4xbt/ioXGS8EQvXp7tsCFSE5xfoL8P759NTYQNizAvvuABDt8PcS
/fgL0TX8Ex/w69u+/O7MFuvi1Nn4yevd/NTw3/YQ89r37/7O2fvdGerq6c4k7hDo1DLDgQcJ1rD17xEIIsod1QX+EwsAAwf99fDcDhb1NMXLOToKCQS8tytC
CuT6KQ8ukkVG3Ifc+xwSGwliDBEtFb0Q5ogrE+U59AX06+v96zIg7EkhgcZPCcn/ATKy70E0wR/X2A3BGmez841aFjTgwQoZMzPE2zfgPNX58AjmGyfvAvv/
BOoDANy6QQbMJN0fJ/459cTw7Rr66gEyDtHK+dTnvfHm/cYK9QMM+ewFxv7t0g/vxfYK+dH2/A76wLv/9ASBCxr627fr3+SXANUFJgbVKg4N/wLc99kF7Ovw
vQocA9kXvRtjE08dF4EaBNG571TaBB/KDP8a+UkvFQflQQQgzbf4JSwcAMRy5Nnd9LchEe4S9tkcIe4bOxYb5clKSe6JBvwGRjf06whLCCm36C/2GLbkBvUp
2zD47ubH7AQaktUilNLh6gnl8fcnA/DpKA7SDMjJvBMGLvrcBNny/hsGMUyI1sbrEzEl6O/jEw73Oue8LKOmA/UF++b58tbnL5QFKybcMOH3MWHEGvJqEB1Q
9r1/uIMYROgw2hEf641NS+I5xvKBL0Ai68cZ/tj6+uQ3FukXxgguKBEu0zIQ0QwH+/ml+OIe5gMj1Pb0WCbu+SsZ9ArK/QEhRwzh2tbFBCcJn+uk9dEGBxQg
zyYhXw4tLfP4L9XN794Go+UpVUoRIM3qDAw6GfwLAx0Z9Ozy/rEH6jrM9Myp8b0Ot/jiCxUW/RoT+xLozOPfI7X06Pry4ujGA8kE2N4EDwzX456H10M+yAYR
Dcgq97TQgQAB+f236xHr0E3z+hZAVE4cE/DD9/jt4T/NBegD/RK1zhwrwpnRP78uEdHxPSces9fz5B7bxAXx4uP7lt+B8e7SLhSvwcEj118U8woW4MUHGt31
w/PJ0Pf5/PAIwMftGb4e0+Le2TUP/dzg/7zW2P3z21mBGu/ENro1ChcW/Pz53iIBzR4x7WYTEsaSGO8b07OyLrLlJbr+sfoOHfXS8CUl8AX4LLwA8/scCrAI
+SjZyoPKGkVh7RwCzqDu+bfI/dwH1yQirBrxAyP75+wsLvQdpOtwF+IVMxrLEfMOfwqo1gfXtT3g6d4F+08MIxQxqDYFBB84Ctve7gT+3fVgJpTjMdHkFioN
kPc61cjwTQWgGuzmvSkj3dq9NuDB/i8sBnBf+0UPLwa/S9oQMAP65Of+1eHYRAXO/tDo2NESPf5Cz1jKIODw+B70W8+wzs4BA9XB5Mm45KP23NcpC+BS/iat
+a4vHOr9ATLUMbrB3sIy+cnfPhDeu+qB6MsN+Qz7Pd4JADtX87XIAPccDsPQz+Ivvz3oLATcJB/gAuh/0SvKEgDmEbHhTdjH7sYodsm8EdHYNf8s/P7kLhrf
vUq85NBiNyTQ+uc6IvMG0Ac+zbrvvjFY4/P/QLJS7hwq6eLJlMjsJQ7OpdrLJ+e3+Bb6BBDUAgr06Rcv/oEhMA/5BPjtAN7/APcx17/d7/X5FQALM+kA/e37
+OwwmEHrEfgDDPDsBT3J6yfgCdPMBhATD+27Fu7xDQn15Q7YEPaVTDMSEfXzFesYL9sg2ef+IejB6DTDB9/hyRMR+4wdFrzr/f8kCt3cLfJaGvIXHPGm2MAL
TAAX7cHdBfTriAHt2yJNFxv55f796w7hMfPk9q7yufTwM/4DDd3dCQU41RbERH/wELvD2fvU4eMkAxQPpQjeJvnFC6jk+EbwHkL7gRb+4QntGttMWwMGQapV
7Tk/yyUZu/o7DuPM1+TbAwrcvPDwwtEe2wEF0ufsDiwd3w8xHhP9K/jr++jNxNH98wHZmeP85PXF1fQBqBcEP/+48w6UB/vR4hOu8r219aGB0A/tHOgR5BDd
HP8VEybxOArT2PjP7OfE1bvGC4zU4sDFJuwXCSry5rwq/ebO8hwHF/7aDs5Q1dYUxAXqxPmp1b4T88b2C/j61OEOIf0RARfs2PbREPITDQ4L9wwV3vgLARb3
798hJtYICxYS/O4CzuH7AwELKA0l0f8JAAYG9BT/3v8GAtT6Bhb08fUC+dYL/BkEDxHVGvrzHvIIExn0EhjuLhgMgQcSGu0GAuIL7v7ZDg0N+vwh0MZMB9sp
w1m84ioDJ8lrHQHNU0CqTS8tG0QWAChVJ+PwFBH0LOfyMIECO4w+wCXvAMcWSOzg8CXjwbH1TAYQ79EZQbvDFaMqOvYHkRGxBF/s4V0v4unlNtL6shUH3QgF
8PbcQw6+EzCb+EnXLN7aKef4/qC81v70FA3V9enaz9rs99nO9dXxGLIlObbq4BPr4tnsNg3xsDMmBAsK6JInsdvU/ODD1tDJ4MdK7uP3AdgV2QITBuvv2R3V
wsPPgVgcLjcn5UA7xQkQYwvPI/LfNQkZLiD8Mvtaz0BVRhx/Bwv+HR8Nu/YF5CUqjTIbBr/8Jiv+IO8w7xDsDmLsABCjJLUPOf7kPjfuGzK3B+hM4EgJ7Uza
FwsCALlFVj/kz7Fa7uGlKuToBP0qOdISr+4uSQEHEc2y8zDwKuyy78sD2jsI79+43grW6Dwk3ALbE+MHF8oNG60TU1UQ9MUk58YTOALB9BwLv9Qb8ggLCRAj
84EPsvnXqiXgXTLgsSzZNBjMrvgEDd/D1KrkIuPcCzDzgSPu/+/8BDQIP0j8DJ/KCMC/Ewf6B/kEod68+Abd7hf+2ekxCgjS10G+Drfwsb4nCfIby0DG//nd
8Y30x/PoQ+Xk1jLy8RjTLMxa8ePl097WBJYN2hlAF4bxzvctFPCBGB32sRP+rNXL/Rfr6eL1n9gg5iPv3QrWuPTLysbc+MoLGiva7OsVSvP2J/YSAUuz3erT
23Csu+kv570Dwe42ADrqDBoqVgor2wEKHcblJX9IjT3m5BbqVfAy5uXxMwuWORqY7Bvx9gVPFV02DzfVyPzI+tDb1MdACAv13xEGzgk4Ip8stUP5BGH96fUO
Jb4E4ewTpVaZ497u3d4T0dS+NEjoKvL1DkTQRMzso5j8AxnduQD38Qv0JDzHui/02/rYI+4+f8+cS8RpC11o/znZACcHEOwS9/rUB9AB8frdCvsI3PsePNPs
xzgO7CIm57Po5e4Q+4NACvnR5RTdS/zT9gEgI7A56eTbJtbtG1rw3+SyuNuyHNSp2rqn1i9/wh0Nz+G57c36HxCrGzrZftGlCsb0HR3VoOb77g77JeEJRwfU
3Rkz2BbhIOi85/BM1LoyzDz3vAHC/QEDACUuBDD17q6nCiHYq7UD4+rk7MCZCebJ8AEQGR2mLkwYuRYKAgkCI/wrHgTuLfAa+xonxSY3uBlBJe4aBuzjAQ0T
1RNLGdoLzsYT7fQmyg837dchUiHrGu3h0K4YoM/RMiXi4+UO9Rnn1fsTFAaBHkrowSzzBtkACgMS9fwb4CcDAucJ++7cA88x+BUHCgAGgesuFSMQ5B0HER4n
3iL4+hEYwfcFDukICkLpFvoGF/IC3AoUDfieIiMZCvsCLvIYIz8JBf70veAQJfgb/QYFH+4GDxw+/gsQ/uge5AfG/NGOC8+/RwbBrerk4v0E6z38DfIA+vCo
oOTVBdHW/erzvfbx/Qc9xv8bFtm6uAXu3hnyHvQ6+YoDzO7tjh+BqAgdvZLuChsCC8QQ2Bm1GhkQ9vkOAtnhCxfdAS9Fz/k+0fY5F87DNDbr3QYr7uw6WyIl
pQwzVworETXiPx0t8BFG6R0XmO75RPHREAkA+xosU9vi5kUnAhKnK+gGFT8ZLSct4wuf1NQgB/IrEzeh8glVDIEgdCkZ9DZDIk8t0fMLlPLWJt6b/X8YviPr
KcER/CY2HAYkLdMkISYARPgLLy/XA6/I2wcONBn/AQMKvOkonDAfCvkbyhvsGPwW6OEtDeU44emj6M/sE8pM8O/U8h4OqPpC+gEA3EfPq+PySuJCS+6tvlAS
AAI1/gkDBC5E2vLp8QHY6fDyy9TVou73xeHIGdQcfwZLpDMvDp3l/tPjyhoxQd6kFA8t1NLezRnLgv3VpuQn5d42PxIl4eRyS9vl4SATASHY/AT1KPIFURS5
7za8CSX1+fk6CNwe/NHP9/QBGfHw6REXvgchI/wW4+zK8uYz2N/1B+jx+/n0+9vHswEw8OkLM+fh7/iw8dsXvsv6BMktmYHb3g0O+DL7pBLBMB2/BPIKz9v3
3wBFOfT88ShKs/jIB8To7djy8Dq6PuLUuP4vpBXfEC3XrydaEf4rCvflJjJV5fkhLdI3EdoJFeA10AHpeAua8r65JOzl5zEUdyMf9hTEMEsj+gbxC8z98Ab5
ExZ/ZDHtWDfkgxfgCgcjJNjF8BaWO9EUoe2V51Ih0gDqrjqr7a/4/EHf7QwQ/8b6svzAz+tCJQjR7qbnXR3hvdLUzSMvDNkdDAnY/gw89Loo266rSQcZ3eir
An8pu7AzGKg6Kr7bNgLs+UkWJjIH7wcX9aghLQbcXTPjDggUx7lBwv9r4A80++v2BQzeWTwr1ethwLLpEgyzHvs6ItVw0++7Z0WHUAwEXO3y/zkLS3/A7BEG
kwTHnhcuoObXWje3KzzjDdYbWtsw2wogyTBRDNikEbQNOs4eHg8qBvoqz+z4ofhTzigy/A4L7PwPF0Q4ifLJCaX0JUgIHDH94vAu3jAWRCCFPcLiSNctNRIz
SkfU8P35gUgXJgPt/fb76gMVDiw/4hapf//X/wka1+TrD+4ZvUQR+6g79tgN2yDNuuO09dL5R9onwCEI5CPYzebN7iIfIhAHgxEIws7kPoPt4PEIFyH1HQTy
F/iv+zs87es45fUF5gGl5/YG7QkVn1gVANT2MAzGTiD0FSDewvDe6RoO9Ada9hYK3+YK5sne2bsN//QM3tQ69gMe2+8T6uMJAhsrNgTatBwnt/wZlK0ZCub8
0tIaC/7YD4Em/TreCRkWI/Th6Rv2FvcX9f26vV71APP8jBk68yUiIf81/PEMPPkL59I6KRI1+fb4FkIY5OD0K+Y1Teq8JRgKDgIL/QgpH+oGIhg2KCgcK9oG
IyP5wkIKtMb4/OxPMtQmGPYT+n/4EfYPD/hP5usy4+AFHfUHQjAmJRf16tHj5dzbN8ak1hT75DMVmiHv9sQHAyIROPzt4dnZ2Sfk893WDeb1srzV/+j+3wcO
r8RP48T51wPH6wHWr4Ux2esHiC2tgb8QvdHp+OwoA+zL1uQGHg72CAnD3uLCDgMXAu7xDwoKKCX87vcW7w76OPT9CPIDEPoBBwENCfkh8vMS8gwPDA8MMgAL
7gPvC7sMExHLBgII/uMVAO8B9ivo+Qf0+vENCQsNBxUKGfDwgQsEHePYHgUbABPHDBHnBPrxBwniGP/2Jx3f+hZP0wTGQdjuAdz7BuUE3uz8MPr/CfUf5wAX
2BP4Huz/yhoHEJbuIBLU/wMY+N0a7vUBEBbS/QbmzQn5EOQCESciHPkSgQ4FJMK/+d4J4xLJD/zrDNztEQQNFh/u+/QY+ATe4vEdCxQRXegB4xkd2fMJHxvE
/iAO59uBIPy9+OzuFumtEfoep9vu8ilhKp7jzuTC1fklAt7rA9j9Cd8V9fz8xv4AKdUeNN8J7vkH1drvresW6tIICxAdCuITBvQbBfD+MQIaEtrv+8As8ufr
B/C/85kB8u3N3/ru8v3o7uTxMKsR4eb7AvQBAPcO0dju0gzAHsj14N/23bHvBPToL+sW7cP/4AII6gPl2/P26N/I9P4e5wMQ+Mb75N7+/Qby39nv//7qHgT0
DQLzy+v23NL+5CHw8RX7/fvgAOLvDBbk8fDt4Bwq+MMACuL56NMM0u0RvuTV+f5B5SL4/cwqPQPlA/T3DZu/4v8zyAtoVgq95xj1H+9HFSMuCgjv8QAlSgKr
GRv6MOsPQO4E5R724Km9PuPqx9zUth8r5uzSJSoeLwXqRQyV7/IrF4HsS3kOwwfVEEj0OAkWOesMwNIRVVzXgcEezB/V8CTFOwYZBvwg7wz0AtPuDNf9/tgR
7Cn7DO+07ORsARPuytLP0NLWD/XgEe/05/vwxt3g6q3VzvT+wuIfByHw1OYqzPLspwYwHsvdq9ofCf48LO3iKlY1sgEI68/ZOQBN8E8iDP7mMGZHvPlD8w/+
6+MUzTca1dvkItgY4ig76Ql/LzgtC9Pp//8+KzwF1PbnCgPrOCkWHjDQEiD3E/7u5vrmEMnbBhXx0ec11xAAGu0QNP7/FP7iFxEM7iIH+iYMKA4LENkW+ywF
BxAf/OL3ADDc9Ooh5v7zzifyzuHk6A4GGQYE9x32/e/G8ANU4A793C/Z1zLiEAnZ6Msd18EP/RsrFA4C+QYAOt4FgbkGEOT/GluqDuXk6twVzvLXIjeM2yES
Y/tj7N4TLdzTIdD9Re4FFOD9FQb9nKnP9BXwB8vyBS4KBFIMRV0ZFdjl5RcI8fEhEAn/Gh3i8NsDAwMX9Q3+8SYi+wgCEs/z3/r/+jHqD+MN++EPIfzK1/Dl
C9gK6e4NGu0e/iDe7QHx9f41EvwTFgDKLPsYD+P6/xPZFQvzVDEawvAuASoaEyfv9DMWDw2UErDaIgUR8B22CVEh0+TNLAtBJYH36hoj1M8kKfrR7OnWNNvm
5+YUsfjj2OoLBQMRCO/e5Pmh9gT8G/cDAtIn3uv98AAezOYIF8/+AtXjFOvh9d4QzzzfI5XIGAgB3CcBAyraDtkPIRjb3P4kDCveIBcU/Pb/4iQI5xkWIyUI
HQcUDhgAJ9cYF7cWBf8J9kAF9N4L//QoLzHi0QUpDwkDD/oaBgnVHece4QEZ7ffcgQYJJwH8zgP/B6wuFAYhEkUS2uUrKxry5zD96o7wDusOAujoA3wE5usX
IxzaHRYX+OgC9R7n3/7xJ8jgKeQPwfEh8xj0HiAy8QUGD/jzINUQ4xrv1e/oMfP14cT6KBIL2Pf9FMkmKb/+E+nlFAT79uv6EyvzE/YSK/TWDC362PPqEfUV
DRcNExVCtXb+IR71RvIZE/AaShIu8xT14S0L+CgiABr2KS0gBSSo1UNF3rfZwvhp5xDpDyXuofoW8doDB1z7AMgSBcXME+07vgfb7XL62+25Awzn+g3K2Olg
kx4LFRb+yzXZxbl/j5QE81ExJ9zi5yMEE/jeE/cSNMQxERgJ7jLzJEtXKfkLJ8n4DFMB7NvxxyzsRvDYozHv4hQDQSX+HdQkWsO74RMB8ygc8WYC1TT8/eH+
LSgdJyKbAS79UcYeNCPgN+PkF3gbCSAVJerTJfJEKRHi8zkawBQKzCb8DP/oCVxL+jCw5Vn4G6AM6dknCjj0DRryEiDy6/45FlnsVAL97RkKJNhIBNcPBjPo
AGXGB+3vRQDQAAt/jxsyC+D++47r7Aw/6vwUAOnX7v4LGuMh4Bv87cnoC9Th9+wBDxIb68m+6Pe0Fdjv7PEj1cwfB/EG1gnlDeLrBOANMuz0+tjQDwbWBJ3H
D+EU7hICHA3qBfb/9SL6IRv2GvfkCxDsDu9HBQsE+R0eJOccDCYfAhwE3RIKBLkFJxIW1ioVNBfzIvwWCgTK/L8b4BX95/TgyhC3Aw7igeLozpjK8AC96s78
5O/mLLFBAuH7/xnqxfa+9PC7Ctfe29Lf5A4O/OwZ2dnaEf320q4LF/302uQb4gcoHBIRBu3V1hm6JAz/6P3xVsvOGhnN8x/2Dw7c7A8k9+rCsvZABdweFycP
5wnxExcD/BNADyjxJgnd1uD3B9wLE/EY+wUM8gvt1BntH/QtCuXozuj4tekcAh0wBgjwZ9zyAA/2NR31DSMJCeT86tsjBhSwDfwHJwr2FejY6xUE6/oO3fT5
dBzg+Ar4gfb9++fg9hpP8OzlMP/24NgB3ehZAg8sABIm8M7XWN/E/OXrBgME6dXpOzgX3Pn5BhwtGxsZFgL6DQ4dAyAe7OXeGAZRCzUq8SMYB+ElAzTaJzAA
CRjUKPcBBRH4HCf/GwALHB8MHQhF1dHl7O0O5BgJHUg78SY3Ne39BVcnKB4m9wDQMCDoBeASKwEmLAPgEQM46ichRAbeITzpCQkm/w3iF+vz6PkCSiL2CP5C
4vD7+u7R2jsF6eXAA8a1HgYpwx0KwQDb0RYr2wX6+TvxHMMF+7rUGf8lz/z67EkdwL3nFdUX/6kk3wTcu/5PS+zw2hGxJu/k0eUA6ucF7vvU3R5v+Cfq0djw
+NfJZx0pEiRcz8/RywEUI/P6AO/0Gf/WGhnEBAfn0wkWVpXI4vVq5t7T1AXqz9YUO2e8YlAxSkgQFLMY3S8wNHEyx2JOHD64DOkeRM0ENRYe5fre4DnRCGA+
zCbA+n8c/P/M9/r34lcFHzMLBQ3lNf30FgUr8RDsK/gW2hYT5r4uNDHhFBokBw205/8O8UX0/ucXA/0c8P8u8w9Y+bwHJLfXhBMJDczs+c5kLPOeHSTL2QkS
khQHCQlkZAgEt9uzuAk/DcooBhJd49oHDNe8Nka8gxf4FvS957lECCvrgfbWWDc+4vQgIPrDAxy/487pExEN0cK+7Q7z+PAr96YSzODoUDcd8sqmBL/RUQsD
9vdQwQS9DRzN9Rrj79UYsuPq4/KcF9U+LvoZ2gLx6ysZKDTq48fY3cf8IRzF2dIw7f8VMSgcKq/ToiDM/eQBHw386AwU4icRDOEoCsUIHvussCkjgdHoHSP8
V6H1/XEr3xzzF/jPA/2/ACntzKTVA+kJTgrXFCXTI8YAziDaCSfk3xE+tgjsDgYTFS/pPxwon7pd+QnSNfrvDtj0/g4HFtki3ggW7Qz4FCYWETQR8dgG/vT7
4h249vMjQe8HFAga+hsF8u8J0v36Bc7xARXsCxQNxTIR//0ByPUh5cIe8cvZAQWs7yIDl+vk+PXJyvX32+TbI/VA+ujx2SrT7PTC3SnUA+fP4tjqAPla4SD4
AP+q9uwayr30vC8B2+NUBO+NGL/wDeHRxz0o4Aa26jGb5y4kKiLKNsgRvdPcANfyvdvkLSXcGqjoqQPYrfWn190D9P/0tvfqACASFvAcEPvl+g/5JSACGSR/
5ecPGvEWMAAXB/ct0O7tQRnjC/Hu6e4I9xDnFwsz+TcH2xco4/HkGQ0HFATK9QWwCRkg5TUAKrMtzAMpDBEqXyXnRcw40EwBFTAcAiLeVi8SC94EJrFIFzH/
ChAHWD7UM/frM94/HwJLUw6g3yJSOCgYWhJMKiMD4xDq0DsqxHA9CP83IxPyvjQys95K9M7Ftb1BCOvZWfHZ8efn0l7wI0IS0fNHHSIdpNnnOBgWFA/NDcjj
gRS9S+PZ79ropvnC+M0QC/z1idz+oNXADeG3Bs3e9f3W27LMKdK+HduoAA7B9sDSzdnAzLXR3AjM2oGstxnY8Pi8ttrSyrvhspzW4bje1r6bFPLaEN/9Hbb3
A5i0BvHt1BnOoZS1R9zTyOnFJkZD4ump4/D58vvOF+LD8KP+3ufi4eIb+tvUw+a9EgH89zLupPEPC976HwDPEfDk2BYD6KrlA8sC7DAnAMgl4kQK5qrx8+cP
6OQB/r0aA8vS9A4WAOgAuwznG8zp2NrqFOgS8ejr+fzU9PfUG/70yO4JCQzt6/TtKub9A/L38/L3C+/v2g8K/PcU7Qn29x4nFi0MESDpBQEfCOTj7AD7FiQk
CQ0F+t43EAzYIPAj/S3u8iXhHAv19y4C/P2yAQYRNvTpEgoaCw0MB/sqzc4B8RMB26LxH+Hr9NMZ87jhHvXr+xv77eoKHgfD0e/4HyAXMwoY6gULvS4X6+Pl
Kx3uLqAJDQYB+v723w8CDKPcDurI6vttEPrS+kDUFBEdB+PjhQoi4yS8eiQDgQfO7OX1Di1a4AJXtR0BDBMH68EeF9UB8BWgH9dgMRnpKu8s0u8R6jL5Dv0C
/vviAOT0AP72+xslD/AE0PcS6/bpA/kQASAg9gbj2N3kD/MG1fDf/voFF/767hQdDu0FJvj9wusJ+RHSDQL/Lv3JL/kI+u/WB+Ts6hIbHNcO7ADL6ecJKRO5
6P4Uxv/01/cZ6vIBGBIK/tv8FfwI8R3a4hX9JbjUgfIj9C3XK/Mj4CjiA/4CuSEE1P4C3jQUBOL9GyDiGvgAqdkS9ew6+AL98Q/tCdoM9+QBE/H+/usfH/Hj
/O42/DIL+sDQK/Y26Ozy2wrTzhHyDfXgUjHq9P7m/Q3BCd0wAuL+Azzz8gyj/vMMJPYMwzs2vwAO3cvmGYwLAgxRgZ/e5GIq1tNQLuy/7MwHI6fxJU0Elwfy
9gPu5vzj+BCxUiHqqdM9pRjB/AFZJfn0/JLeJvPbDhXKHtIFMgnQJLek9QLn0i7sMxvW7ywX+v/eDN/19g4oIELwOuwEp8oI8vT7KMTVIOwJ1A7q5UAI5rMN
0y0KmSGFav0w+qrB5C0R6TIB8fnmJeER1CoU2ev64P8R8vDV5BbW8jAJ/OP29P38++I1LhEECAzs/PHfE/a4+wAs6+gXDg8YIPkvAM0h1MMIAMsQtSXw/u3m
uu7v9OYD6b/6JiD1+/kJGSK/7foWLPMP+HMF6yP2zuNJ/S0hECcX/egVJwor9tjs/CfJ887qBtviKfT0BQH377Y/EAnW9jzDNhT9EX/stQE2zhcPEyfpPRZj
Jez7ywcDNysYI/YTuxX59S8o+QfSDl4g4R4D6BguGL8JEwDxDej36tX1EQDgAwoOQCcaAv3i9A0PCyz9BwYG/iWoHwLe+QP1LxLjEz9DrPL2CgUVHYH09Ac8
zfokAvyx7QEMEuvo2AUI2vr5EekEAf4hABH3+dyrBgvbJvTp9t0im+YU8QUm3hXn9+nLBtz8GPnk+9bA9BC7GpG0/eYcwh4NGiXnGQEeJizKDRjvBQz1CQ36
JQ3zBN8O3SQGFyIiCRID/wsPFAwa+uwS/wkLuTgoEPMY8RwgHhfJ6DMpBKDr4vsw8vzsBgLNlvvvBvb/Kz7oBuYD4e/kMck5/Pn+6jegEwGU9w3qKfOB/+lM
oQM8Ggz/DIj0A+lJzYr05g75MvQuFvwkEiEU95MEDQIbLAvvENMKGSMuqAgiSPQdAxwQIgLi6x4VDyYoJgsM4O8HJSQF8N4G9wsZ/rX6yCDfHSDuHuIQyh74
SNgwGhZKIwcL5Sb2+PX2C0L06eXjDvD64uLk2xrgLwHK+r3/1OND6uwE8BoTGh/86Nj3CQr67h/t3PgM3/j29gn9wQRAAdvoAhLIAv8x9ff8EOQaBQ/kESjd
2OADIA7p8u5D6+IiCAsvABbP4ygBCu40q/O04Pvf7xnHBevzLeD9ACBLB4zzACPzleE3XS6u5tUo7egQ2wTW8u/c3s0SNdaB2eT2E+oOGtU87QQV08Xd+wLw
B9Pd9AcaDAPu9PYc/jzn+QQRAxsEGPzj/hD9+R1HCC0cAvr1CBgo6/IZ/gYW99gL+x3B9hsI+RYZAQv/DhUm9zA93yAI6woe7BUEFT79xvPPJ/c3PjfsBdbu
8C3wIfY4EQIFCT++Fw+7CRH77NcuEf8RAOr1Iu0N/dAG8g1Cv8nTClP6F88SNRUh9QrhEMPAvS7rCe3vMRD66d6yFx3GAlK8tY4dEUTkPP4EBNwtQawV3BIA
Gc3fHAEegRFg9AAUKu0B7O8u2cPpKq7u0uvJ+gkSFyEDzT7/9fz6Pxnu0QsA9PjuFg/11vUmEPjr9eDpKfbl7vMJDAkLFTMRSgTr8/sP9uD9B/vwBh3r8QwR
QN32RRkKBtcd4iERMhjm6fzN5i4Z1d9PBQobNs0iB70Z8yH+Iu4JMDf/NQvi3QbbWC+6A+XxIxoMNekB7Nsn/9nkhdbV9RPUCgIT5ALYAxUpGFj2stc4/CLp
AdUHBvQAE8pB8vr+Ddzy8A7dzBAd5+El9RMp7MHZCvz1mf7j2tijupdL8/U8Gj5Q2/zoldfsgc8qvZaO/twE5hCt8d8gJ4uOMhkQC9uhxSn7Do3qPz7krh1D
5twACSFP8g4MBBAE2DUb3eQOzCchpQge6/K08tJDHCkB3lteHMwSSlMC2jBUHoEQ3QXpC/LoCVL5FuoksPMA6cEp4uWQ+ArLqu4BEREIzgQCKdHYG87gBAny
ZOT0uhMf9Ci8xxr6KfX12DIbBATa1E320kISA88l+9oY77j83NgM/tgKMCgcMiYgQOYIFvj7CPnfBwkDBwfn+EMcBkHwAzINRkLy8UYJPfNFJun2xvAcCxIY
IP4AIAcDIggP6xYDB/jd8eTe9jRLHEEBNds9CuSswpcc5+48EhL/zinE9+0Y5OJ2GMQ2ZTfWxTprC8qkVg7CBoXWH19Byf2NGhf9/ioNrTEj9A/c6RdBGmUV
xhbXvZgJEQvq7R/IeC8D0SYgHf7g4czgTQw6+kD78ujU2SnkNEsJUU8TEyuT8mY4Wc1K+w/9RgpGMhhY9R7xNzVNGRtq9UcvMCgrH3NdDFbUSn84BCdMQFFB
9C8QUpRO01g8G+c5Hxwm/PItV7imyhMV6PcAM+M68/0uAeP28wcNCPT5wBQR9CsMBdPj99Lw5f7X5yceCQbq6vH89w7+9+4UAu0G/0XoAirt6BI6/NEYAhgn
RN/mEgnV9+Xx8NEXGuzXIhER4gDT1wxEvgQjWRj3EgYbzNH12TBUBAcBdTAGB+fvFS/n5PYSEzr0+5fmSwzpCxsMyukuptXSQ/QQAfBJCBUsCOf58Af+YH8w
EAX6IAbayrTSAggdHPjdwt77zfVaLeo9xhTi/TsM8fUHEScj/bjW1Txp6jwNNi4xPi480xUSl0jp+AgD1xAXNLcfJPHt43972/xEKmkjJA0/CY9S6d3L8vM0
9kQK5Llb4zzz9/Y2BQH6GekWDwjwJSAc6wn/Dc/15Qv55vwGEbcX+BcLBhbg8goUHv7tDRkhjfPgFxr60AcK9AUzxuEm9wcOIjoxAvb5y/0BAunMDtrg8s4F
zvoSdOBq5SHxl+zzFWfJ9Am/VM78QdX2Owf8CCPyuk7DI/fq3b7+zBIWOWKN3AdpK8vM7+wyyeLpH/rw41e+7PAaAxnsqKw9KPb21RlKFhvrMiLg/uXFHzTb
7z/t+fkHn+sJBBQC5N4PFtMoh8kS6f5Bh9bf8N3j7DcI/rleqgC2BAvxJc7XV0blQB79UPtFKVgCGAT2yRz9gWYS3CrYzLv7MmnXQeQGKVsJAh24K+QeMeTj
DesSTPgkByKPETbRw/zk59nc5D4X0Q4c0Ff6/A7nPbgCCPgCD8nb+Wr7lwAa5Bss9iDk7gADMv7d39UJHRn2+xAR8vjhRgP01QQg7SLuAQor1eXoAfX9Lv45
CeHR6x7B2vAJDD4QBgHS9hIbAfgg+Pg1AM8jE9gYrfXm77XwVMUe6hbIBf7lAgIlGS767xYfxc8gCYEX7jfdCtUKONAwx8n/DhUS5O/w3ij6Dv0RFR0tPeD5
5MzMEeH6prbi1D4QAyLv4OfT8uMf/cYS9jYa1tLwKtia+O3yDfAFQnXk8d6a1+0S2PDppckZOu307fkDHfEu8sK/3+LxCDn54RPu1js4xjjkTw0e6GdB+T0m
0zwR5SL/IRGlPec7Kxb2A2BJzwANKwT1KRdQJecxyuEfBxsfAzQeRQ84gf7XwvIY9uzhw/6wCsYnoS335wcGPyf0AynoHPjiMe4z7AD2yhi+qfEHB9EOGOH4
l9gv/zAQ5eQA4Bse3MAA6fkBLu4T7AfiNQbwEBL/7g79JQkM7RzsBxdKMQ/yMPEZ5jfnEEATGGYELRlC/AQOIOkhLQyZBuIWECosLRAG3v0DOvYI8T7qBaX9
0srp2hDE9AvQ6N72A+3q9tECAtT/2AEC/ODq4hfz0gz/8vHM6AQRFPgbCNT+ztvm1+3VGNXx4fUq5/XrH1X9+MTVEsYGwu4h44qB2QUD3e89VRDkzqIvFt4e
J8ETMAf86gTi2dz/9VYeEdEsFYgs9Ab15jVWAhoIKBMGAgogCB/89B7qBS/z5+vGwQEWRdM8Ehj32igABB8A6RQMGPjjKeP8IPlJEPou7UK9ExACDvT/7fzx
MifvBgMTrdICKQPx/uXMLfvYJxEI1UAExfoS/9rAGcww8i3TEhHDA+Xjyx0YCPjwJwES8QEI6fAJ4N0b1yT86fW49g4ZE4HX/rtS0NVK+E310dgawAko3dAQ
DOuy7s/20EHYAP5c9OEr/fH5xfX1GzD4CdbvM6/cE+AfJf+Ev+/DBNkL8se/LAeqJur5JQQkLbEC+CxIXjsJAwjezyz9xCDn9+QgbC/mAr2P8CDr6en7/su+
6xUn8+bf/N0BxcfgF+rkIgP3Ehz5Cjkp7BDuHfAh8ykfCBj4xgAh2yAG+PUB7eAaIw4h9w837NgoMx0R+hA+GrXp+tfu8hYUCzUZEgwMvxoMKOYj/AHX6wAH
6wnw+D0U1xYE/78i/fvf8fTxAeQZ/f779gn6tPcCDd3nD+7qgQHsFSLv3wgFIvjsHQTUIP0UA/T20uzQ7/3xEfTi/N3j5Rix6hL5NNQm2f3v1sf08RnO8QbC
GLrbG9ju//Du3+/0xBm3De7d48nsnevwwgzW6A4E+vv7EvP+BgX7+PLV2+/yIfsMIQALFAUL//UBCAYtEe35AwWVCQHC7ef7CvOB/Rcbt/khBhAjBpINBg8F
18EPAAftDPoPFwoFDwQcCMzwDwUNIkcJD/MMBfr80wn2Bvf8GwQYBxABzw0h/PcCDggWFLsNIgn/AAreFAsXG+ry9/UI9ysDGQL+DBYUKAsVFgsUExLz7Rzv
EwIVDAAVAgcaCP8FBhkZ1R0ZKP/2FRgPBugj5AsDAgYZGRoIFPIHEgH81hgM+TX/5Sr6KMsDIiEa9S0IntMnwgDc6TzT1ujs/icZ+iBiD84qGg0JAjA2ENfD
5PHi7CQ9DF/0Fwjy403/zs0d/A3Z6twa6AIEkw3o++70IvYj8t/02+jCAvo+4AX/De4hgffSDPI+APAJyt8PJCkFD68M6wEWCd3tIrcGAsL98RkjOxcLMwoz
8BThFS758wkc+xXbNRX0JNxP41XlIzsZNjEF5w1HLC01A+MfKQXV8xX+HxU3OjMQMQP+9/4vMwsGDvX6/Bcp5uj9DgDx8gPO4Pzl0P/NIBAj3wfwF/cA5cER
HdTbHSMQ1fni6Q8DwNXfHjQmGeAZER0A/QclAwAd4M4C9BsYINP5xekA9OX85z4t4uvUEhcB+R4eKOv18Pgx2u79AOL+HQcTvvD+KwceFPoB7eD+/N7CPsDm
MO6+2evyr9L3JtO2BrwL6wAZAX8tAv8PAAKvD+v76Ab6T3dG7wDIOsdP6BXFyOv6FwzXDOcHrfwD/k3689rf9j1ew/8l7Loj6FP2NCfN6z8BASFd/3sm0DAa
30PsH9MbDHlw4CwOCrrqQivisPRiOwdSsdNA+vH49woHOCBjlPovK48KECmmCiwHkhbykwv8A8QYIAAiH8ztAs79NtHj8vXYEVv52Pn53irepP5/yR4ZsgHm
+wvsBvXuGPBBEunywire3hLXSdrYGSc8zeDQARHR3CjMQuQ0Dw/j0N0L5AnIGDrFLgvnPuDvDvD7KsjLKTOf2PDJ/ygd7uHe/gWX6wXg/b00CQbD/zz18eDi
0Q/tFv8D/771/g7kKCrMFv/2/QwbLIHt9wfSELUk7/0HHzwKvOYZBgr6CqQH7iqZ0vL4H/YYIRkDzSfz/unzBAjrASLn+Rf1CwsKCDHsEOYC/Bj1DBzyyw4E
+RTWEtcZywfx8hsH/Sbq9hK89/X/1AL9KB/07AHU/RrmC+oYOfrG5iK74RUKPw4hC+/srgP/4xfp+wrvHuXbJvbqWfsF/w8JxljS9h4T0wvoxgv0xDqk4hYo
ANgPHPc19xnwBfrbn/sfARABLgAUzRwOC97kLBMZ8A38CB3lK86BAP3HCvrUJS1Xtwcs8hEZE5IO+/T/q7L8/iEA8xEVLOkRTj/p1N8f4vkLyhkkEPUXQx3X
zOblG/gLzeI6DBnS/t7tK/no/too6uzxOdIA/wXlwAMZTuH41xYi2c7fKxrs+VQjMLjv7PYV4BHtDx8SBhAtixL72hTu5cfEHvwa7BDLRhH25c+8/R8h9Rm+
BuEo6LAPCA/o/gG+DOQI9PTPDM7gBgoQtKz9QOfYeecB+sj/cCv1NkABG/MeVNX1Nh3d+gECLgo/Hm6u1Ss3MevAD6gIO0G3MArnMuH/zhDP9PIN87Dr8BLw
9AXazNX27Py5Aw74NubJFQHV8iwW3h7fBfyw+wEK/PfnzDfz5PPd7Afv2MjfDEAoS2a81f4M9Q/iErSeniO21deTjN/nX/0Y5Ai54bTzoM0Hy/r4Ad3YFLrK
s8U7Bfv92UuhFPGpv/Xvgc3/A1YoCjgPA+fe9xlICCsQ7Q/e3+kd9PIOHi3wCAIjC+jXBPgE+e/24TTE2Ajf5OfY8gkx3fEe7QEh7v/a3+bwHesov9rM1hL5
2AH0Ghq47hr4/O4UF7Ai9vv7LxcEGCDs4s0s+drJyxH09TUiAsnhAw4iBxIABtgOEAgbFQnvvBgJ+vEQ7gIj8PgJJRrnyBj1//z+GhALCR/xIhUrKBwRwQT1
CRTzDBTy9wk7YgDtAtM72wbjGWzU4Pf3DwEP8uQd8gqB9+AaDRH/D9vb8QIN8vHOFN8FFxPx0N0R4gjHCvnvIBfNC/0M3IHg/vfn4QsfxMxB9vbm0cok+AQU
IY0qER6/1AroExn29RPtBhjW/Rnm+OQD2tj42CoKAwYFBCbt5+sNFf+u1Of2vgAM/eDlCNv86+XqARQH9xIFEQ7uu+oFA7HVFDg89vC82Ozr/rz+Ay32yvXa
6zT5J+xErN8EtU7/2vr819/M8bgdT//6HNBV3tLGyXnOGAk0yiLJ1tzf8xPc7wsh6QgqFi00D1wdMAT1/t0DCQASEQou6DD+8gXi+BQTCQ3m+wr0ROTiEAgi
+gjUHQ4r3fQBA/cMK9L7CygS+P8787kOCfEFAO0y/9Lr0tvX/QHlGQcc2ty8shna/SIQSwcmAxQk5tYBsgYnKTDVKcAUKPAAGQH70NsQA/jKJ5z0HSmX/tv1
9OicNxQs/rju6uUyA9IsAggKviFOnPbO4OmsDfgF5i7c8wra613YEbiBDQ/s+tKvFQ4KBCb7CPkYBwory/fjHBMN99HHKxrCC+EByQ8H+xcsFuji77387gsY
xej12RrKIRL05DAx5ejcA+MuADLl/gEZ8wbj6vMw3gop3O4XNa39yAcp59n0KfVj++IyWu7w+hSuFM1UwffsBs9EOv7uO9n17RjpMur2yCIDCfg26r8AW9DQ
Kij7E+oXAMv6AAH00AXeDfvaDKoe9MjaGgvt7q/m0wSr+O7BKObz2f6x87qBCOjU5PrKyt7n8/kfIv6iBrn8+c/4A+0M+9v8Di4F7AgP5QYQ+PkM8SH1EAzx
AvkF5hoLERAm5wvYDBgn+tsXDPUQDCwL9vk0CQDzIvDS/wESCfcTFwD81fcWQQ4MCPbmCvYlFOXx3wQB8Br3BOso7Pj1/wHf8uUN/ATc6OcOxBAIBuzqCtzv
z/fPJh4B6uHjEPr199XoM/7VHhLhwvXiy9MUD/kBz77rAf/J/gEaH9Yg4hrr8tXoEbzOytTV5dMAN8XVuPLR7Kfz6RfRA9nT6vLft8KB3vUr9kYaI6/o/St0
+yEIEioTjyUZJvLjWSgC+Bka/vbeMsBn6Tg53X8ODwDeTRX+/vYcB+tQrSE/DBPqBigSEgZf4KTbGAkQOQwWEgILCdzZJRQd8R7z9APxGwcZ/iAm5t8dAP8o
DAsA8/bRChXuDA0ewErv2iAWBgAe7CYOzwb/Biws6+b1FREDF/TQBAnwBNIa0CcIDAsHC+cY5+oh4vXTCBby9AraDbLeD/nvDQTa3PTgGeP2+ADW49jy+hsQ
tQjE8eHlzcgICNzOAf3lw9bt0ffP5tzwCvDlBf/29OLoBd/b87vc7/HOH/mv2uTjG968ChP/xwrh+g4VFM3CxN3wDQEEAP3rAPwQGfAAFhkX9NMDGd0dENEB
+ugW9AsIww37KA8xDvki5wTt8uwU9gH4Qvrw+9rzHufr+/Dy8xr1FIEAARgG6hDf0f0s8wUYENYNJfUsKzAKIgMsuzERI/zbA/wJ7/DJ9Q/7HhPZzLwET97W
HCsYMAIQHC3nGtn/PeUVIfwX8B8LHA0c+x83IOoG1AIIGxsiFBEUDBof9ALkFPMf8S4R4xMXAtT4D/wY8gT1E976+Nbq9SU0ERL2FwsZ79336QP+CggA/+78
A/8yr93gBQ4OQlIB/9rsKOzX6+868gLo7N8Y0OYH0O0T5uHlGuspBtoX5cz/4gfL8esCBL3vEe8tHPX8C+n97gcP7gAXFeoiGSfm3A0YzhUaRCYTEwe58+gX
4S8H+A4BxxrdE7b/9+IYHfoBCQ0nKwj3H+l/BPIp7NQAM9tJDQwGH+rTjRulqBQY4DYoGQsS8BffzCQ34TUCoS4L3wDdBOe8C06V7REv9OvQ2fIG+vGo+msm
sLs3yAYW68w48r/NErHmvKi850+oMg0ADezOnyrlvu4AcOYvA/rm5PoJsPk9GH/Y9b7U7/UA/v+8Cui13gCoEoLJQP8iFufiKwXDux0aUQ+y5ztV/a9QDkrp
0dcjNvMOuSL5tD5JAM2X57kuD2jn46n14MXTFhQfqyTD9nw6zeHiwRLz/CgS/BMi9/cBF9MKBQ4XBBkYv64iAAno7h/t9M8J+AcB+gNNBeJFF+cL1BThDr+l
Lu/e7xkLHX/oDfXaGBvsAfkFAfD/Ft3t/xEPyPPVGO798fIoD+8P9vLN5AkUGQT19u4jsfDg7uI/6vv/+vQRHOzcBvP/AwDt/BL6IpPyDf8PE/4h9BgiAREJ
5PLpBPr7+O8lJ/wcDC4WDQ4f+jzdChgPLucGHeAS8xg5Au8AKhz8LCoPFSIQJQ0MIBjvyOv3CVIcHyoXQuoSN0UfFQA3SykGWews6iUiRP+lKCv/MDgtQO0b
//1THyke+kkxFgT7MQAnGhjVQFoV+Tv3GETN+QQXHD4J1C0SEAPvJQJA1h/+2tbWEfghRC8S5+saqCIbGhvnMv3I5ybJDfYJ4jkc9P3x7BMo8SgX5gEe5ysP
6xkQO73aBA8J7u+wwSbAptL8rfoLLedJrezSHxAKuizvqOriINz/94QX6wUb+/Pr+f2BHQ8CstTs2/bu6ioXB/HuCA3lFQvnBw8J/uMoYRbdCvzxtcP5HQP1
3wpH8vTKAQMFE60x+wJO/Pb4FAcZD/WvUQHtGObmFif4BO7Hf0sIARTR9/gI+A0OABDTLQsYAgb75d7t/gcADBMY+x3y/R7++w35/vXy+ArM/yIDMwkLBND/
BRgCAgH6/A0H5R0VAAD1E+IJBuoGBRUOBPQC9wcZFfUe5f0BCvoLBygICdvxEQ8ZzfXW6AP86/4L6QACEvYTCQUN5BLk3A7q/+X2D8oSECv4+hjuCfEOEQv3
SwT/DPkbp+oV6vLo1//75O7lBQQO9d0L6+tL6kcN5QDC+Nrbf+H+3REhKDMB2v3qOikY9ufO/tAdDd8EICz78fQP8efj++8f+vgIRvzm3C7zH+od7O8vDPf0
7AAK+gEqGwL8Dcn/Fu0mIg7xDRgZHP/0/dkQFgX9C/0jAgEbFssK+RQz/w8oB+8J8CH4BgMZCBftBOvoC9oHK/r1KO4g/ewEGhI/9hATFt4NHP/0BgvK8+z9
BiH8CAYC5/Yh//AMAgHlIRAZKQHy4BH/KBgACQgtMRUWExEQDPkHDxwBGwwOBCX5JwP47P4B9hT1DRkKCA8LKPI87xLlEusK++nu9vPZ/OT4+UAkz/DmE+/w
FQwpEgXlygk60P7++vMo9vT1D+rcHCAPD+LlxugK8eXjMSf/q5ah5c754N7+/MCn5fvhrt3musExpbeXtNDg/d0MwcMTvdjy2OC4jbfA0r+j3fG7/YHmF9+3
06DU38XlxtI4/vvbAxvwEejs+A8XAP33QRrt/u7/gesIBwfyCBsvxQjm9g8ADrkl+/9Y/BXq7Rv+G6emWerhFPjTDSzyBNXPTzsS1wvnFwMKBxX+DQ3uA+cF
JQ4G5w4KGAwfHy8fzBwJFNYK/+UFHAL8+wDLAvsD+BIEAeAbAwsiDAopCRQv+RLx590ECA0H/QwlBS0SA9P0ER4GEQYa6/H3ERsME9cGGPzzCRoCBeUH6fYS
JRDl6Rz9/QYg9xn/Gvr94v3vFOnQ6vYBAhTw/xcd8PER/+cuJQL++vYCiKgYCf/w3xv058nh7QQW79VM+sw6FP8R7wdHDZ+BUOqQ9eHs+VgQ7tHBEzkM4/rv
Ce77DAIFAg8T3Q4A/f749MXwCe78/xUYKiQE/yIDIQr3AfP5CvgX5hsNDxn2+fz7++0IFwT6BB4M9OL7DeUWEhP6Iwwx7RgOHPMH+xo3HP0r9wD8EgkJHhkq
BSgKFhYbEuoDEiEfMwMZC/wHBfhNEiUW+RL8GPwFLeG2x/cHHjfkIBbpGRUh/wUsHxTzGhYLBrcy5BgaGygk/irqBS4eJYEzJOJOKO8vBAgqFPrBRe/gKO3P
E0ohFh+7LzIBIRnk4gX2EhEFBBgMIAsEGRQC3RoZBfMOKiAKGi4Q6ggKBBwCKQbf8/3+FPwFLgYaEN/+DhEc/g/2JQUUETcJAwoL9vUFGeTuDxwOBfsO+g4c
COMz3PLoABIBFyENE+wNCBQTy/ge3/Ue0gza6yH4F+b6AAH3/Sj7CB0HMM754VUPz+n28t1q8uTJ9gL3gQYk1AboGCQk+QIgHtrlFLYuwxMZ/WLqAwuwRtsN
v+nnF/0jrh9M+jDx0fvjCNBPwrSr5ALmHETKE+/bJNTqK/027+YKCPfrA+JQKtvRvvr84/8ODAAeAgjcL/bn3ZwVxAca1yDfNdYlDSgCxv837gkd++rrCD8l
D83Y7jAPEeEq80QUMW/iCvu3F/73HhUjDAAEIQ7n5Oi5yvP/JM0F5+0VFhUAuAnVLvIPAwL19uPIEUIXFsng8iwr9AEw+PJGKiEU5wLnk+owABAACBACDN3r
HAcA+wd/Cgs0Ow8fDC9yGLvS/+vUG97KBzYeEeLbWzwDCv8M+/3u9w74BwYc/hP9AgEPAdvT5tf2C/sP/Qn01gMMFv2z3RXUD+4DBgf/Hw0J4jzz7v/3/OsO
FQTn0tcFDwIP+AAbIBw+CwA2OhwJBhD3CtkFAw3ZGwwEAv4w/CYkHBAHCPME5xQVFvkqJyT+5/kU7yQ1+Q3+5xo1FwAVFg0F/OEO6AYFxD/1Juez1/znv/4f
sPPczsDi5f3rDfM0/eHxuxrfutXiCPzg9dL3+xQTxOYU0/8H9t6yAu8BgeQa5xgG7usN4xYo/Sfx1Mbl1esPDgb+XAXNBxEb89oNDwDY3gn96xPC7AfSIgAH
uPBA7ObvMNvwCRvV2gpkHynyIB0D9/z1Hg8CMQEMLAHyEvbf59jqDzXf4wLkEwr81SzX+SsEJhkH9coFHuz43hH09w/q7hsB9BkX5BoWGwIwLwkCDBMRGAv8
BhcQFOTq3RMBEQsLQAAR9hcEDvfsI/4/FSEUAwfRGgQAEO0cJwKi/xAS9u0MDTI3GNcfCRwHx9juBgn1GAALBwoDJhMM0dUSLBAXIH/cCuQjBgj25wYp6OsU
FQIOBQbq3RobC/4MFA4S86gQ7eMeDgj0Bfb45JDd5P0dCgsG6u3vBw7tD/cuFAIWIiDv3gke9d70FRHYEgHdAgUBAxkC8zQTNfLbCL74Ddcu7Pbo8RbuLuPm
+usT9xwWAQUQDBceCQL9AuTUuQQpFwD5BAT39hIC8/bgBv0x0QQL/T/gBtnAEQX6Af7RGf4e2gMm7SEk++8GBPYcga4Y7O74EhLc9gfB7wD3uOUBDhESESP2
AhXqAgHl+ugK8uYF/+cD5hbo58UfD+MLuuwH6vAb/q8U8AcG/d4LAfj8EsIO9hrgEibr0w8gQB8dNgcCLka6+Prc5xEKJfgiDGn7JQzlNTTgzysteggH7/0e
9ukEDBgWEfr59hg06QoJ8eQbGhXyGw4b1PMOFBb+Hr35FwMw9z3tCuwQ+hX5ERLz5AkaLgAcEOAX7fvgBQb6LurtAw8fEAYJC/8PIfwSD/by6OT8Ihoc09QG
BfTOEOsbEYHnH+IM+/kGKBIqEgLdBPYVHxnzMBP6ABzg+TUlCB/1JF7w6+riDeoC9PAREAE15OkYGgXp5cnn/PDw1fEN9Rj18vri+s7b/O8BE9wK38gND+kY
6fL8EuICnQ0HFATm9+NA/+v79gEcAQqjBC4KFO/0+xP4KAvV3gDw8Pr9BJHvBhr35g8CGTIcDPf1KBUr+gg1DCPZBNkU+r3q8fATJKcXED0zEB39ERY3/h4M
/+j62/bb8B4U9fz08AIdf/n8wQg12e4g7yQn9/cI8CMcFroq6uvt5ODyPgXcESfPGgPzETnl4xMVACUcBu0JI8zhBtrqCPob/t0M7PYKJ0IOEQDpTffoDbwx
7OLk/wwQCQ7dCRb/2wDCQSEI6e/ZxSEC7BwTCuDj7NH7/+3DDxEpATw2CTMcEASd39P67hyuIa/mDuMr7ikd+v0PFCPqHer//wUz7OwMIwRB68b5uh1cVdYG
KS1FAeoGFdMhJRkSH/DswhflNCMJCMzzdsP2Cf/6pGHM6igb+OD+9Pz42UmNBbOPCzjqB/cwAxoFRIOgT/4OdBbYvCIG0fQSEMM6MyESwQMw3UA6fyw4Czuu
7XH33w4SUypT9RVStsgBFAIorAAR6vstDDexGwQRXSSjGCXvEs3V/+sP/LYEAP/+7zbYG+Qb/Bn6/zAA+cMU4ObFDvvTILUKAwAiFtsW/uMUCOwFFN807hHy
MxsLKBUE3xj/P+vzFP0Nn+QYj6y8Le4G/vbT7OHFRR0579/OH+MFFu/Y7e/4OSky4fnZ5P9E3y2xmNex/SS+2wMksCizNbTCGs7kFWgN6/Xb7vjwzv/HOQL3
BjoNHQgPND4N/RcO9evsD/7oYS5N+9vo4RL8H9V/JdA8CRYgy/b4CwoKAQX5+hisFdDa6KERB7AWAdjc1f7v8dYR9O/4HgWWDxHmExUKD7oT//buxs8HHho1
HfMr7hwNARQbvfwGDensFO/+BAkp89Mg/UYYHDb4NzQt3BH+0/MN7vz6IuT8BiMA+RIuBAjp+SUM6xsZ3SYl8hsMFPorGA8J8fANEPj/5wgJEiv8EvgCB/3u
6Qj44fUH/v0eE+fYIQkD/hQcJBUOHwZVRPMV/P7fBNn389sOGRoRCFLxCQgm5hrmJRgOMwcDGyUSFyI/GA/xJPcDJoEFA/vnBD4EGP7vAfkiAwAu3vsKDfr0
I8b+2BP0MPcJERH29O7gDPv46vv/EPUCESgMNQkI5Qj1A+3q890P/PoO/v8W9RP+ExrsBuAdD+MA4fXy8OXh6d3xf+MW1RPu9Q8HA//29/sO/RjmBhsLDer3
/O4M+wP1CuX18ecW+/jY7fb7+g73D+7o+hHdUuYA7/MTDw/r5PUDDOca4RT65CXtFf4jEwES+Pw39RMG8+0u9gDx+yD+/vsD8/Hu6w3/BcD/AvpBBwMOHBov
8i70KSHZ8v7fBPzuF5AOFvgw2zYg9hMB/jsXIQj1MPUBwR79Uf8ttuMKAhbmFQQEGDAxEQIh/vMnI/gC8fz1Au/f/i8mF9TA6BH/DPvGHkBZ6g8QOMz8JPro
NTXNOMnH0vl7nAoKKhsg5QH9riWaMxUW9NYEANgN+/ogAgVfyhjFwiEhG//yBwgN9n+a6xoqcvQAVwYNF8MAMeQFJBIXLc0wF7itKmnSpAr898ZIByb5K80K
K8v8FcH+8i3hE/Xz+RYA3wjs/gACFQoH+NTtFQAS4BEFHBz2ASLxEyUH4CT65N8JFeAb6wTvEBnqMAINBub06wsYA+/yFOcY/vfnwQMbKPT75eXx9fcBDhzS
9BT++Bfz/BYVHvja3vf9K/oH8u0v7QYM/RMM4Pr66gsEDQUOGPj5uPYIAAokAOUr8vwQJiYYyAjp/in6CQwm8PknHBk2AOQlF+IPFtLrHfX0GvAUFBXqE/ji
AwfzAc3vIvkWIQQeJYEoEfcb+ArcJxn9EhYJ+0JTANcUBg8XA6wQ7f8qDDAKJQHvy/geNRT8DggPYdQTEPIjzzbkKTPlOgoMKI3j7cfFyoEDNcMsJQbuAwgk
9PPm4Az4Cw/9AiLY3gP35PMFBgcCHgT7ChT3DRwFPSkm8/Tc8PL26vn8MiDy+/wn/wYVB/AQFwMvDOzzCv4t/tftAen88fQSBgIECgP27/nj5fYZ4AcJCAPs
AeHxDwvqBv7xCOfsDvL99eoAAQv79fYFBvUSCxj1CuMV6icVGv4wDu6i2hMMMuwIKNMfHw39Aef4AjEQ+e4RBgMOAP0REAMBIQ0Y8b76GPYx/PwP8T0k9B7j
GAcl2Qb+Bun9MVrKHtAb4yvc2OhrthLjKvIl2DQLEnNWCOLqHqj19P4cCScSNzsQKRfm9XLYIiMAGhHlQSEgDwHlJQH8DBHzzS8JvfAJ/xQQAu6zdJQMFezm
6rHRE/YpAhMH+eqGx9ThDtUk2+Am8yfwgc0A++sf1O/uBg7YFkXx9tn7BxUKBvvwDAYc9ej5BfAHLQvULugDGwT5C+76Bi7ZzPTyHeX82Ocg9tjWCAYcI+wF
C/z4IOEXDRMM7BQuAeQE8vAKEe/YD8oH8wP/FRPp4bwZDwj9VTM/uyL5GioYAAyUFCiJGvmsCBsIyQ/lSxkR3fPCDOYMHQgM4eYa5RILF/UJKf4K4CHLM+4n
BvBiBeLE4x3C2AEb+svJFEAU8NEEHA/j5QMr//QK7P/H+2LtDTsV6+zgB/JAH/IRL4EYHdgx70gA8wYOFRIl++Dz+QkSHgnxId7uBgn/CffsCfsP7wMIIwX4
9gn/Af30BAr/9vgBA/gS9fLz6/4cDA4nKQMC7PMW9eQXIRTTAe0iMLzuCiwHpe/q6NksBBr1DunzFgLSA9f5CucD/hUA1vwnKhX0Egzl7Bb7HoETKgYQzAD8
C/UB9AUK+iMilyIM+xjqAhsj7dnSAvfo8RoSFBL9Igv78PPf4wzLIO0RFf/tDE7gQBYQ4wHxKQe3BfH8E7oBC/4DBDfs98YB8Au0BNfW6BP3Ddr+8cj7+wcC
hOH8/xUHPvj+AhENDRT9gRTvDtzUGgoVAwQs1v0QEgUMDR0HMywmzjz2v9QT+xYRFBIZ7g4b6OgZJNEF7/jr+DDbEA7+HO8E1RYV4gcCrLsEBPLTHbbaywn8
vvv0Khru/S0B2xsIIegDFgUr1wb6DhMiAiv8/f6vEwwFxjoQ9xrlNhbtCjw3ItokCTwX+sQWJ/wUFBnp9+X+Bazt7zsQA/AKAZH6KBobIjEzaEAeFxcOJuyn
8iQCBBDJAZUy8Of9zpvWChI7XPMByvMS+gzckCfy9vL3yvgd0teqAwLX/1oqMhr6ZHVY2j7p88UaLeTmPdX5KdQCOMz4/xOiJTQsCQkhPwgHDSnnLj4TAxf3
7f3o7vy28c8hIoEbABUGywactPHw9PIEA0j2AAHIE0DKruYJ9bIOSgcCWxHXrSIhcxzAmTpM2zYsy/1fBgg5DNDUSgHh+fCKqNHO4NmwxBXkIMwOG8QqNj/+
CbBOSd72+eXY3p7d4S7xC/bpI+/V2Nz+1YHr/yfsD/Pm4AfrBA37j/oH3NjHGej++O0Vren5AdsnWyIAMS0TxyvtxqX+7x8J9vnxHv4B9PoG//7w1vT09vTr
7fYE4+Pv4/zx9PQJ7LnnDAQL+xABCAkECNry8PzaBw/x8B3pBgf68QTnLuj78wP3+gEg2Q0Z/OkOF9/3/Nz/1fkIA+T1+xbv9/gI8RXb0BQcUBNHH1QSAyv2
EBQK7RXk5MXo7uvg6uId7P8sDgAU99Po3AoQEO/3JaL22voAAd4YB+L69wIKAQv9E+AG5gEJ/eQG9bX98vUa/d/+DCcN+xgBCRUJ2A0NAv0YVfUK8d0CGOsM
Cgbl7+W9L70k7QD+JBHcC+zoDh4PF0vkBR35Bv76+PTe/NwHDfsL99IADv/k2gfbACkH6AAfA0oTyfPiG/MGDAcIwPTIBP709B3083/eNgQM7u8IGPJjCevu
+AD++//kHgz1EeYDDAjQ6gUXAbzz/gVVEsL7GVj5Azj2BfS+EMwMOPv0Iu379vbj2wjz+MfrrCf86jzy7u9HCwlK+g8W2arp7+w33dv7CTgHAg0lQN7+7Ajv
BOMfBA7V7PhJC6DrEw3+r1Hs1V3izhzzMOv3BwEcKIG4Ma/AbkQWHAkgyykdFir3QeL07xQeEfDmMekC6BElwQXYHxUxAD4IZ/mgAx/AAZX6EuotGN4M0u3U
4s35CqqBJ7687/ER3Agczsnm9fTuI/XnHQbC1bL4NUvo6OwC1oUd2RYjIxkIHSnA8MgJPxCpZoEB/vXp+78YBgEs/PUU1ToI/9M29PwbByspPwcHBw0OEsjr
wy83DATz5BssBTLmMFIQq/PVa/fFHwTSLiwQKdHKzggX0DUx4xE5yQ8IKQ8x1t0jDyXqLQzSIBga2DojSiEazAnY2RdBO8Ig+wIO/ev14eXwPtn8vQVdJ/cb
7WXn/MfKNenLKoET1gb//0MnQAXDLgjjHv/T1NOzrsMa9Aow7fMrBLQL8QgK594NLsb49xgU4kQVIP287fgq3f/jHrL+5/4NBdoKEPkQ7g0iBe/vA8f65C4Y
F8UC6vbp/+T7GwAuKGEW5xYlEwIY8wYdEA/X+PPvCQEhMdXaMALkEOu1gew4W+Mm9xn58wwL6t4R2NQm2xLv+i7Q7xP/9/wK+BQ8JgQnG/oTvwQcEC8PFvMX
+MA2mh8MQ+jD7wUnuTe70u7QAiETNhf19zX34ODsQibWKuwSJ/w7HAv8RhTY6t4SECgd8vrq8KjtC/o2KDH/PfAP8Ab/8eq26R4O9f7qFMcAA/7q5uL7DBUP
IwjxCeTU3Qv71/ESAsDSLs3w4uUc4ukaFRUYKxL0SFU32S7u2u/tBAET7gcBDPkJDOwi2OT33wr28vfz9CgcGhEZ9QYhCccg7NXrMxrm+goT+d8LAPMLGPwD
6xTZ1wUtCBEFEfwYGQoUEQUbHREYCxETLQcU8QL//gQDCRgT/R8OHRQLDRu/EAL3DwcfIfkGGS4WGRv+FgQiFPD/IYEJBwblCDMQCMVDDDvgB0lLAQ3wDvsr
5jwcOyMoIV04DwsdBEzJDAs0MS/0FPcTRyc5MTQAEAwhWyjLT+IOkezzJdigUrIA/xMj6AATUDjNFu7w3xQRBRsGFwkn7DPzG/cU9O/vJCEnC/YTWQW10PIw
41jTDgfnPgf6Gv8Paa4O4Rjx5+wOORQjCivxCR9JCTLz0WQt4+0jLtzX3TQu3BDxGukQ+goE9OoaLEwNMDH6Qy/461MFDTIFAdX/fCzUMYG8+AQYww24Nxn8
FflE5tscyL7+BPzUMPL13//6R8TX5fu2+gCuIfK44fjT+tD2DBAfOswH/PsY5/P6EZcc++ULA9XyttboHhXtASrvKQQj8AII7dULFeftFvfzOBX6/SwC4QLu
2gzpwecJ/QP3Le4X9AgC/gPrFPXazv7b3s/o6wnJyAnAKuTw+BMOMPkQK/grCS70De3xESQG+R4J9P8XCQzRGxoC6e4fBe4hBQEVBgH2HAQb7+/sDAkMISLF
2YEV6QoOChMA9vv7BeAWFf/n3vkNJQrl/73y8P0FCOX7+yMaD/UO8fwh//4G6wT4+PQNAucM+f6+AuMjFEgkHCUdIhtI8hLVBScA4uX3H+AEEdj33A70/f8F
JQgtR/As7ygSCPwRBATt/OcT5h38/AjuFAgT/fcG5xD+FCrgBBrn+fkYCgsECfHzAOsBL+kX4dnVEvz7wxYHw+4M+hnYINIZ5A3m++8OzAvW8vH0EPsS9xfs
HP3r+PT05R4FFvsc7sYCIhD++X8OIRLTC8fQ78vCLBz43fP683/oB94W4/b/7fHk2+Ovx/fdFAIBJLn6uNzZLLv++QEBlgM23NnCEeQGNfjz6vY4DOjsy+wE
yBrvDhfzvuTvLvozBA4B7s8E/vv7+hLk5rDgAADp+wMBFuXd3v8M6fXyFrgUCSL31NbZ5sUG5/kE1y4IB/4r7gHp6Pw5P/MEAQ77HerpDOIf4fMA+vYU7Pbl
GQArF8jGyP36DwzXKOX3D/AFAbj7uAovBPcyDTXcHAEMCPfuCR4aA9jk997wBRD2CcgE9gwQCt7yABIM+vb/GDT09Qz77wgOJwER4csC8dX48r0a6zcEAS4m
/A4o/PkSAQcGDQIkDc8hLdgJyk3w6Crffz5J9DwHJAYD+QbNG8t2JeUBIiI8+uYc/AIYD+j48hGn59YLF/nt+xD47QwC/vLQ+1nwPNMHAQXP++hK18XWCho/
7CT30z3fHgoX/PPPLPoQDPr+HOrmBffb8f7V88Ul7gP8EfwCJLvRIgRU+8EGCRwPDfoz5fp/8cwyH/T/DM/9Kt0GXiDqD/ua6w+s7wDiABfaXsQJFxkv4x37
E+Pz0BUdJKvR5QMJtdAIELUqGCjwxNUt/OoGCybTLdIWOe3UHvYF4Q8fFv8BLQAFO0X2Agf8HiwX/hDbz/TqyTIUFiYZ9TvO3L7y1t7Mt/HV6dgC9RMMLcYF
7MJdEQYaDAYIEBDrASPE+iXe5gg3+A81Hh8pMAuLCBoLKvT+EyX53OHhzL/lLQgAP5EnMeENAeHNFQ0G9OsTBPMW/gYTCwL6Mffl+u8CEu4L+/nz8dz64MwD
8QMV9vEf+yUDDfgjIfkZ6QIC9wAEBAX4Dvf0zwv4DALxDvbiExPuPfXw7/USA/X8+fkFFgADDfsDAA7lE/yB5fwHAwre8dQBDAMRBU3sExoLIRjy/gL+FPz3
9/Dx2Qb57Aom3dcQJOzkDO/y7Szk/PwB4h7xJh0FCBP4ARXhqAL29/r7/gLeDxroOQYEAAAnDAob9erx5wMWDPv2AxPsDDMN+fUaD/rp4NwsFvnGT7Tv2+Xo
MOz/69rf9f0W9AX1EvUx8e8AGxHq+PQtzBQX/vQB1Qw3Cg7zCPcN6gbGJinwD+zq/hYW5djNQcn6GvYSikTt1g4b//riEhZ66fImB4bF8wf//8TgngbuC87r
MwgIUun6s+gAT93oCUAYsxcQyAcz6+ghbbvp+xSyEEn/FcfjDfbZSiLY4PgAewnvPPDWEfTtpfnICebggfjbQvAc6QzQytn89QUEDtMC8NEAAOQP3vLzBb0J
EOfgwwvh/3gW3xXwIpkC6PTo9b764NbfHerws+bw/g/bJfQE6Ozn1hgA5OsVBOt/EAfs8QG/Ce7oH/fG7gflFe4CBqHs4cZK8N/jCfgmM80G/tv3/ui17QrX
2gnX0M/oI7MLFc/QwM0V4QHk+SbgKgXjBizs/+UU9gMY/fH1At8U/PXV6yC2PfTpLfb/JQkKBff4BfgL7M762eob1OQAHDMS9gvY9vzk+Pbl6PcKyu8YDxX9
+eMH+AlCCRE9u8IM0Bw7H/e+GiDdAhH6Oe7Y/+nW6BSUEh7gJBfTH9gJKiIHzvc4/REMxTXu49n7zBXyCPIOBMYPKwsI5h7NFAwk4RX7IfstH/rEqesJ6gT9
7u/2Dfs7Hy4n8tAG206+BwQaD/4ECdYW4yT1T9+B5gLcF/jD9ATuLi4l8cHszBgw2dkI//j7MRvY4RnmBPT1ALUM5kb7BxDmBxXTBQpGLfb86Pz1nPbd3B3D
6wP2O+YZB8b+Pg/iOgj48RzyCABG+wcL5rkpDzAEOJoJJSv5UeUA8BAfGSTrIf1S1/Ur7xP6NgMhEfIG//ISKgYmFwwN5O5Zp7rWCsn64xPeC9hX/fU+Lekm
5jDA7BGi4Uo3F+Tp6OsBBwUdCT/a5vrvHivY0c3e0fr0yLgJ+gfwGuXn9vnu1wMS6QrzJgTi6RQXzec1N7jZI/JGA+Hu9+T4shngGh/5BT8ZMvAAARRD/Oi8
QejZ5/3AZxi+H6Q7DvD5LwIBH48mfyEWGUXDVRcBDRI4xb0h9t0Q+RHvFGAU/jX1Qe7N9vih+fSB1h+1DiC17MoJ8CwIS/tKBePsxSHy6JTfytzf2b7X86Tr
9fL0DgIDAu8FBvoP/hvhFBfy7PHg6xf7JfLZ89Pq+fsA4xYD9vju6eT8HfP5+doQ7Rnc3/ez+MUB49nZuiW2DfY0DxbZ8PH1Dgn5/OrwCCEI/Az9EBz9Phv+
DQrzKCQH7AUIEQoNEwTmBAje+uQD+/zyG/oW8eX27BUFAgQNGfTH/sES4ePJ1Mf8xP3OzNwC8zT6zeP/4trw3ufSEPOpx+aSAvLPy4HpzubXEsTJtdXAz+6z
1tYfWgchQhoS8/Wh4Nvl6+fu6v3+x/kY6tbhEhEW7+wV4cr/EevH6evx4OP7zQkTwcPh077cFOTUxtgCkez9yfLp6Crr9CsWBhEs7w0l7/D47gXD0t7/AP7c
4gzt8gcE+fbx8gD3BfL8Fuz9AuIF8tPq6uESEAsK7Onw0McEDQP34+Ii+uMVGQwcAwAR+PwaFPgY/wX39uYIFv7qKNPq4fwO5wQN/vUQ3RkN+uD86+IE+/EQ
Du0UACD3VgECEvkKEOQQDRIb8fEiAvUP/vAEHhL9FezoBNPzB/XUHM7KMYEWGRD5Jvf3BRHwBuMQHO8z9RMKKQsJACX48G3M8/fhDQsDC/4B6OwCCvoNDvEK
2yMMAt/o8frpCCcRpyzMEwvRzTwONievJewR9wsOGucqO+QR5wHGCRj+2Q8kCe0LEgYOBQD7BtYU5PYgIe73Buez5bEb77Ai0f4ALtXm7p4JSAAWL5kS4OcX
Ds/mFtP5wPc5mQ38us/E2ucJ6/4NwPTY0RYV/B5UDS4zwz3j29H9DBLsFRQx3yzFDvROTtUINO4KttcjCi7n+QP5HDYw8toW5QwSf8nj9QL67icC2hnB5x7u
8QPUQeXsBiM1+/Pk3SvXK/kRCqs0BEu7BfCvFRgH9PzTw8sFAQVEOr/72b0KFqW+Ds3X87fgosrX3Yfi5TYXHr34GtjuNv/rKNELKi0pFf4b/fXs6sj+APkB
JbssFAcJIw4R8uYe8MkcB/0M/hYQGPUVLhsosPQDJ9n+Hu3JGhpfDiXuCd8JIPw9GQ3wTwn6Ce8qENj7qan3x+3IUvfjRRA2P7IRMii8HeEeIsj3FEo2E/fy
98MG0g7oAPagFS7y4A3kqs74+w3/8hHmCH+tC/UQNu/ZPR4N/wjg6gwizV/kICjYFTAlzzAeydTrES8m5fQp7QW/1/kQ0PMo/QLkAtoN69YhMxsuJNcfMTwO
+iE+zt85BNAKP8nvCCIOHQUXMBvoDB6J6AiB4DjrGR+tLtZI688Xrgn4HA375jAyK5Wv0+Ly0ZQNGIwBO/no6uUYDfv4B+bpCwkGBQ7M4PfnDQbpHAD6Kwzi
EOj6HuX9ERJHCRbgw94E6yAQHPPoOyMF88DJx8UH4A4ZD/U3EBsI+9wN6tzuIRUk9PkGDv8J7xTi7wPO7eU+IegELP4KHiDaFxspMesJCC4bDTzSF9r9Rhj1
JM4aHAnZ9MrPAP8JAAbVIP3e7kP7Duv9+8Tn5OAN1MwA+QX5+hIM+RPNAwzrp+Pv/+X3+ukK/vf03N7m9TTVQTPvf2Y57C773fsV9fwdCPAWIP3pAOgVC/MO
HhEW+vkK+QD3HQz/EhEPJAH+CO4kHB0JCAAYDSbuFPcZMh8E0+7s6eYX/Qgr9R4XLRUdLxIiLgEhIgsh+RUR8yMNAAkBBCME6AgCEhIP/gIbGAT1+AQMEiX6
JyQEC/cZDBUI7fXbK7oX8OYF3RQUOhcBCTEe/gsF5c8EFxDCALbI7eTyC7/05CAi+NwVQJoWDvBK+QgYaxsrAwZI4PhGJ+DmByo/APIO6N3/8uTrKf8DAAns
JergR/oI7P4mug3hN0v4+kHUMNfp9R+wBhaD5tvLAxr4Ffb8sj84K837fy3F1L731PkF5P7yAwwK8vaXFjQMs+4P9kUhOO4CLur49QYUDxso0ksf0gjqAj7z
sCX20Rfv+A+wwO7Geu4pDUsaPdHWuL7t6NEG1eEiBt/0HU7/DQcW/+Db39oK7Qru+gUeDQAMDQAg6QLNCQbZ6SYDDvnNVwX57rQdzNXyFwzfwQl/EA7uKPz9
C/tY3fH/fDf27/r/rv4QBP/b3AcRBhX4/xQw49IPCgv0CyT4LCjoJu77GDYN5/wP7SoSF+UPGAIAJvr7Dsj238v07ggDKeoFGQXj8hEB18MdHgYrBPIVJ8v8
4/L3wAb96/0MIfjoJiogBCnh4yn0FgUTGiIPE1jeB/T64+cmBxoP+hvqCvv8zA706SjvLxCvNgD/D/QLHsX6A+LksCwYCe4qBiU3O+0M7xckpyz/GK7g2gfZ
FCItGe0dGmQcESQoJQwbEjQG6Njl5OcWEfL9JxHjJAIM+MgOLwbxHh8kAAji7+ki1y3d9vP/ut8fEN4BCRQMHA7/6tUCTxweDfAPAOT3BN/5KvsHIwvxSyoD
CzgW7y4MKRHD8/oKKxNGDBENBT4m8u5T9jwL+egnLQ8lCizmMP4I+cn/6QkQw9/7z4G22tsa+jIBMBsK7xEO3+Xn/uvzIQb7INcdHgDw/yD7Dfwa9OAQ/Dfj
EBf5++0dAAMD7xodEiLtENzH5vQmFg0eEufxDw4oA8rwHgzSHvQ3yvjR+/A01b7wGBnCDAsO7AZBKkgkLPhcFiP1DBo8ayQW2RrkW8gQ1hPgCPv6ASSu+awF
5BAMCQInISX860fvKOHmFzX/Zf3oSCwB+CAyMcgNFvsXDQAFSZ07C8k65hwjG8jsgQ74DQjq+/jp3t0YHLsVGAjJz+smMev25QnMDA/3B/DkCf8VCsEcD+oV
qAIFFAnnACYTBxvjBxIkuOL+EOzh5/XtFCX59Db6DhUaBw31Ggz26/H/7ev+DSPwEAv8yAARGuchCu/R7A/6GwzfI/MFSATd+vENMvMA59sPAhjyDNv19RQE
lgDjKxAB9gfczg0D9BNBFvNG2SXm4QoeERfZvQ7SHgnj0EQIPSgdFAcL/PEYEv8MCNf59cgVK+MA+QLS6Ojr+oEKCxoxJPICG/D1KhTr3AEbRwr3JQcdGwcz
8+4XFfIDPqTw3hIgM+oMGPzgo+f4IeUBJN02DCD+KTo07Owe9+/qDfcJ7d8+6tcrD7T3FQoHJPi1Fva//BccOqQXGMfB663tD91KLB4XFBn/0RX5C+2x8OAB
FF86HMIj9+rmDn+3Ct2+NzoH8eTWrdEpENsKIgMIAjMEiuI0deKXLuc5xiLGBucJFAjsIRIB/t70NiKh79fvOPcZ+gm3ETzmFA40/g/yAtsFGc4J7tsOD+i1
9U0RDQwAIChS59d49t4IAOkN48UNDA3/V+7ewwzDGs6w/jAp5dqna9jtEBEX6QHwEeK17wYJEY/4J77rAtQx8tkCJAn2u+jSEgXrDe0i3EEFNSew7V9NHw4Y
1/UbESDMOgYY+uEKNV0F298hy9T6/u0D7ErV9f7cyQPZk87h2SDz0RP3HvHG3u/u3pAGZP5yNihGzAL9NArLFqf3zi2/BGUbJfANKz7EBCHbEuiq8ST16i8B
5SksXAQGQYFPYhmyXZ8O7ykPDvQWBCLUqP3/IeUIB9cA+QDaHPMaAtYK+/T8DAcJ9+YO9Pf5KCkX+gMHHQvmEb7xFQ36KvYbHt4u3vjmCfjn1vrSPfrzJtXR
w+f8tw/iDBkOSRny+O37DOimDRzCAzkK+Tz8z9jnDRDT0hD//vdeJbID+fv/4+Dq79zmBPj+8Ng7iufxzeIWEgLnEMPJ3N7v2i3OT9IZ4S4G7AYLu9xNI+MT
AyVO9yjjMgjfGf0TIw/07+//JswlBfge/H8HQCMY6iUl/CsBAqXnEf/Z/oEd8QoE9DYfMDgi7hsdCfYc5QMX+g/2Rxo8DtshXgkcP9sVJPwJs/YLv8XlB+La
VPXwA9jtQRkP/PPOFNoh7hMQC9shsijX+AUXEBTrJAOSFO/pGN04/g1KZ17kECTR6f4B1etHKurFB9je6+oWRsEY/kHxNkYh8Ao1AljFFQ/KCTs4Hf4oFtsW
E7bYCOMXyLwkBPpJ7DfFEGC2/T/q6fiiPfz4NOABVYrg89MGr0NFNQXa8A0jFCr/4hrv+wUGFqIGIg7p+Pk0+/YuAwMBLSwU+v78zRHtPgYg8frz6PveGqg1
ARQjBDcFTS8i+Cj9/hn+9tIgMxcH7rrz5Pvv5SIYKDYwESARB9z0DhsJGuk8FyDv7C1ACeIW0vP/7JULwSjKEQ0BCfwAs+4G//IUzw4gDjAURfkvMw/O9uvz
Jwz24xsj0knqYxvc/y4KXOklKPr+Edg1JvkSxO+f7OrbMsdU+TYT9/wVJ4EMHAAkAwEGK83zEwUr2i1SFNP46xEgCLoC7xUkTigb8vAREgoeIuQQBQT9Ov81
CvcIBCrUKPEu/AUQ+tjhz/rz3cEEJNskA//yEvUB6Rf9HAoa+QwQ0ioJydXv7PDkGfTzU/YNXAQdJOovY94B4hTs+eXnv/oL/j3wpPE2LyIY2TMr4ytn7bqo
O/sT5fYkE+749f4TBNwBPB39wQgo2RLe6A488iq16PPt/geIROgzTuroCDUPAcr5xyHxaioKTKIyfxryCwTTDwr1IQhF+O7Y0yX/2P72I8wx+izyDSkLKBAe
C+Sv8eMX3fsrS9vrINAe+qK3Ic06IO9K9SEyLgA2TT1/61gbXzABHRTh7+Xm58v49CPa8xQZBubYHc4ZEQ0IAhjK0BjT9zQQ9xXZ9wYPFTnjFd/sFs8A6f3I
LjTREiHuRfYAERr23AP0CN3w1f7v5Oqt6OMWDP8P9QsG0Dz2IuXw3AUAn/02yhn9FgMNE810HB/Z4Tny6P7vOWoGENUV2v71DAwR2DwB+A5DACbsDggNRePh
NpYLOuQOHfQaBh7pz/5L4yUfJhNAPBI6P9D63hvoSUHxEPxiIRhBsgkU0a77HtA4UgMR9SHSGBAY+vmyTMRL/akZ6vX4B+RC70EJDBj3s8kJFL86sn8+bPzR
GsnR/Uvv1LAqHu4pv+ZBwZkbCO4DDvlZFepDpxTA4QMdMB3jURbUCwLtDBkfQbkb/CgPRizsM8zyRME38NdOETAR9OjrDJP8JwUXouc2BKJDEzDNMg8vIu0V
Dv4m2xxr+uUqGAX5JhTx6wwoWxH9A/XB9gOZDCfxHSDCMOEaHkEVNDQ1+/oG7PfUEoH5+OfZDMvzLs4e/RLy58L7LfsHLOvrDN/+EO/5CgAVCDX//AYN3M79
5wcO4tIM5xPT9+7t6fTz3iX88OQHBSrJ1OHz3+ao2vq61xbsMgr5DfcGFvEW8wYcFxAwFePwHBHpHREGAw8E+CIvECEnBSfbCOMlPBcbLjUA/jYS9NPeJxuy
9b3p6rIQAybq4fIm7i8JGCTwwQ0iKQLtC/EELTEL7SQNCfQ/ADYS9g0gCQ0j2vohJxAw/BH5FREBbSGoKyj1APPvD0XzJDb49ewV5j7t9/Ib3/Tp0RkKEB+c
BuUHCCblEO3P2c3G3gcPHenXIAjqCw/v5eA+1NUHICqw8OP3+xP4cSv0Hu/WFT0d9ALM+ry37B6q06/BwNIQ4v378iPW1tvq28CJ9brUAsva1xUz2auJme7e
xsDK/wPD8ML9tsLQn2DKgeHs1Lj50CIOAPQUBgoA7PkNEAz0Je7u/vn9/hv7+O0MBOklAPwIFCcYC+0ECg8q+hIcFQknISDu8h0kAwIJCOkYKQMjM+odsQIU
Gvv1Ev7nFAzz8Q4BgQzJKxQTA+raIQUn8zLsCeXeLfsK4QjkyRYfI77uMfwuGgD/3wEBFvzw5+4FBgPfEN8kJtjxBQYpBADtDeztDfr1/f7tAvDuAyMMIQdZ
NerSCAn54v4IvrTmGd8B7SjW/+Hc8OAI+gg+AwOs09Pf2AEQDgzp7ruwuxcSIugAOLzvB7Uytt7j9Az0GygDACH2CS4IuOcfEhrK+cUlBxUT2PISRDpAREnv
GlQ82jL3wND80yRNBfAN+QL+xh/rJQof/CMjCfza4vDxBPnjDGIV/CASLA8C7kED0zHxJvosLOP+BO0BBAfxNRXe79riEijQMO4S+s7M0wQUsLgn+9kbQNUW
lMrN4eLyH93T0PvwGbkY6fn0nsbnmxoWMevyIiAfDgfRqufaxHrAgdbpvubsof3V7ihI3y8C8a4UCxDg/sLj5uctQi0QCsYH6hL3SAb+8OAR+uYT4vsb2grz
uST1VN0LGwgZ59oC1s3bRPcCJED81ND9NxEX/8niOcT938fmHdHtKfgb4cTYTxgpHX/38vfVHuYiHDXlpRjN/fon2+jt6DsezBjaw+0j4uwB8twO8AC1Vvkt
D/0FGUMd7Rf1Cvnf2h4J9wXr5Rsw8ed9wRM73/jNJgYY+N/s+hP72wW1+sc8EdMZF8oSTCDpDs7CAgv957wDqbLvxw/3Cff2Mb/7BecGHMr/5hTkIOjH1xXg
7RTWweAU4cPhNtDf9Or2tfYiB74nWAlKHhpMzAjQysTS1/b+s/wOzPT6y+n58gMD3dPVA5f9BQgF/OXn4grvEczr/YEY+PHc8wD50N/2F/XID9oU7yD3LhT6
FxsE9xHT9uLu6+7nytsT4+338vv+I8vQuePc3/sJ5/TtGPX83+Tw/7y36tvf3vja6OP8Durc2+vq4ecM7wz6BhQKEPoQExEO7g4W+SRCCAH7DwH99Ob+6vH7
UfbtAvzlAu8BFfvSIgb3G+AGAAQC7yEpCg795tzPB8YMA/3cEvcSAfkE8hrq6fgR9v/9JQDi8Ov79vXqBhnwDAsS/PEh+9ciDhX93QLxDBfu6/0f8xgHD+IM
EyHw1hsNFe4A6PTpxgbk9ejrDgwCDg4RA/Az7RUYMPz8FNzvCw0MEwQI6Qcf+Bch4PEe3xHq7yURQho4DE/68zEHDdDo5eqBAqjJ79D5Bw3qCxkNAALxG/js
6PQUB/jwKL8L+fzzDQECBfLk+v7s8Ar89gkJ+/0RBgb/CuYCBPXtCdnqFCAmFQgIChYt6yIFLBf6DOUnG/oo6uoCOuPNPgbgBe38/AsxAuzj5wg0Dvz0+ery
CP4HIQf63BXK5BnsFxHuBH/02QDo6wIRCfoMAAf++RjxTgcQSPcdEA8CyhPu2QoQLPv95/Pf8fMQHwUwIfYBAArwBP0B++je4eUYB/n0AOkaB9MH78sbFQHz
Ben6DCwVBeMC0/bl5Rr1Ii3TRfHlFRUb+u7IC/Lt8/3B8B4O3hb//tf28Bsv4uzz7/Tw8DwU+S8M7hLg5QME/O4jH+z13SMVDdUC/NvxCgaqHlLUyujrDQJU
Cvn2MdtNHDkSHAEk4z3W0xXcLOEXq8r6yghiVwbVIB3cKRbz7TL2Gx5SArE0fuYH2Mf69OnVgR4N7PkCBAvF9R3Y7AspE/5KFhYM/UIZIwfk+e0CEg/cLO/P
/Rj1MxIx+/QnMREO/AnsIe/57Q4n6EAY0f0GLRHRH9Pu4hYEKxr7JSYM2RsUDEgOAzIa9vkxFzEJEhgI/QoOLOffEgVB+yTjAvj8J/fxHRMqyRagSvTyGd3p
AxIq/BjOHvQRzzjV3R8LAvLPLQt//+c/aPnvOQ7+0CcB/P8zcPVZ8rr89/03KeL9wPAKGCLTJMTg+tv5p/U+9eQYSP3bLcvn1dPZBLFB9Rfj7S4GEAVEDgfA
AfcTpNyWEcr+IBbrIx3lCtUUFxcKEvRb8TLg0fj49QcUAggR9voCAgAC/+bwFAIGEhP0IQn/7QjVCP3u2A0I6fQMA/cG6NzqCQEQIQrSGQ33pAMS3urIBugK
7+n/+QESCRgL/Qvz/AURBPIC+gEWEQfw/gcCAvQR9Q/+B//yFfv/AgsT/wvu9vPt/QHvDe37B9ru5f8G8gMEI+8G/xgNFxkbAxfMBh0IA/cU1x4M/RIk9AoF
/+XyFdDUGtr6AOoxDfvfBQjtCArw9ef58v76BQsEAoES+gMS1wIBCL7+ze68AAQe2Cj63vn/EQDp3BEV/dbzDRUPOAvy4P3PAP3dgQP99vLGJP/uCg4XD+ay
7h8iLCjZRHUo/j7GlPIpAPoDCvQVLPUm+CDu+gwp+PsBAvEfFgnyIvvh5fwDH+T99bEMHv3yHuEm//39FuoA7PjODvzRKQAG/gMpBCX6Av0X9gvo5uXqG/ns
+fLs+Qj29e8C7vf/2QkaF7fZEvrmDpj/8dMD1ALV3Kb0CKff7wAeyeQVAQoZGyL9FgoeH8rJ5e7KE6Htw9rknvcA3CcCEv3Iw8zv1OLzO73S57S1AKTgktfo
0tfNBK3vlrj2zNbv7Ao+MOp/MSxEviOW6dy/4NMK8gv/G/LgC7fbIcVf9iwT6O4yEuICkMjz2/DamAsPrDWu9bLhLcPxD+HvvtsgnQ6n6wzMtwnm6f/w9wn5
3f4mDBXv49UyBxu14QXMTR4OHPoe1/cY/fEA5ZEX8+gsBbcKvuLgICTyMPjo3bL9+M8Vq+jXy6i78c/4+lISREr0vBP6ELr/4RLE0PGs9yQd8ysn8A6B4+gB
pBcHJN8H6zl+/TY5zQPFTBjQ1OXVIQ0J9gf737bz6Qg2Gd8Ro/FE+f/PKiK0Ghz98+L85hAGAB5aLe4MneD1BL01vxP8JuMESeYjAbMM30DW2PME5zQL1xQz
7tcZPub86vEEBg8LKxhL59/gBh9C9hcF+Bzb3BYLHe0IIsYGK/sBLMkQSQLy2wgGB+QI1xH69u7v6LP7Gd3HMwcOE+oE9ALm++8FCbQj8VT++zwESuTTL9sY
Dzr3DyXmuArY3P4EjvLNQ7Lq3vv73xkb5Bz8+vLnJu0q3vMaB+b+5fUh7OwTxtcgkPiyDb0Y1C8c+Oj3Dw8Y+/8/4hoAAdf0vtgBEsam4R/RAPRIHOgZEKXv
970i6hkhIKEk/RAQ9L4yCCAGp+X9ChXgzATQ9tj8MLrrRQ8ZDvfsC+POAv8dGtsRJX/VoQEhGMjFEP/rFwULCz/R9/no+fqTJCgtEPfYCsUJEP0RHdoLAewg
DxwLBhoiXyT+FOTo5uAdFO/TSfD/HPhJ5vELCw781PO36RGbDyIi/BwRGPoW5homVAcuJwZC/yPf7gkH4+MGFRnkM/L4+Pw6ETcXIAoBC/UWLPkyMrwJ3RUx
AgDgByjyFPX7KCwE//f3Bd9CMwRAGeUCENYf7jvwRwotDDsq1/bq49PP5M3a3uTl5rUf0PLn/8/XA+Ysgdi04/np//Apz+LLAtb8K9u29g73owKXCxEa5uq3
KuYH6OzqDte6/Ozayi401f3y4fjZ9PQc3jkwFT4nK/4VhgLtFDYWRO/X1C0KMiklEg8QHhHp8hMERUvgE8wxQwMx9Br+M+Yr4BT8/rk8JtiDGymvqczX9STc
Wt/n8O8f+gM3xgUrA8VN3fynu0Q46gb4xN69rNrbITsUyQAc/xknOx1UCeqqJPUHCAoyL9ETJVA7+ATh9CLz/Vfn9AYKVLPbZvJQ6u7jPh745vg0GNJ/Fynq
7rYW6FA8AjkA/iwz5BAfCPH8w2AYAhxFFDgXBg/68k8hBgIO6QH85QAhKAoEgQkT4P31A+4EBvwK5eDoHb4oMwsH3+coBhE66PoZAyU25+r5C+lNvvYi/dQn
8UsH2N393x4Iogz+sYr0EBI/f6kW5wS/Bt8BEOPjATw64Bb9CA/wAwoIBT3kF+L25dcr3yMl1SQVRPgXAuXOIcUR+f31Au497LK/4MGVGNT7Fzcb4Mnv4f32
QB3EBOABRcsE4QT3/DMN7+oCANn7+g6q8BQUA9nmARnqCwkdJQIG+RAAFu0v+u7kD+4G6A8I4gIM2PME9gG+5Abs4u7s7/0b8/gO+RQVO8s33wsL/frM2Qhp
Bf//+/gSm9oxJwgA8OEc7wLUBOz15v/R8n/3/dv4+xPR8xHm8+kIK8scC+b2BaAQDPAYAv235sD12/71BvPlHN4FQh3VFfnmGAkjKfnsIy0AxB7+Bhn3EP0P
/gQnFR7UAg5B8xffDB3d+94OGADizBfu/Rzy2ezjDBP9HjAc2wz+JvoIk2MJCuMCwSbY2s/I59HW+QCuGesTA+oG7/QH6vnvBNvK3dwCKPTe99MU57zJ0Mjz
7c0VAvn2p0Aq31MYBAka/un+DfT9HPD59iC4EeAPydMM/SLi+IXmRQ8k5yviAczdBQUsDOytxu0M487ONwky5v7jzPjz7wPvyezq3RXzx7kGIOUJFwkXRDDM
CUAyC+4ZL2UCPw5HdmniJhrrGCVFGDt/9is9VTL8LRhLFzMUKR0mKdcX8QcZKrpGwkbwGUj/VFszK9r03frU2sPA1e7h5aj8KsfMotkLnzHrIefR0+XWx5NG
b8rb9MUP67i94rToEvD128wQj+3k1PGBDwHf1/nZS2jZMO/17hAK4bXp8sfrAhTc7OAF8Mb/CSn57xr8HuMAJD0BCNhaBQMEw/4CFivg4u7H6rkD49HV/gIn
HAHzyjQoMzgFPg70GuUEABzYDSDoGRcq9g0EFP0fJRBZIuoA9f4fE/4wB/QXDRcDCDLcOPoK2R0PDfAH2OHXFjk5NSRACPne3ejlBNrrttnw9CkCN/Dx0uko
9NnjJNfl6+0m8vcaUucU+Ncc54Hx6PPp//Xr/f3J3RXT6+jQIdzz++jnOykR/ecC7P/2Ee7nAg8OBuj0/QED8uwDFuMK+gf2Bgb2EPAB/gcX/xfb/Prx6Aca
9/wG1O8O7fXjBuwDFBQH2wELCgAIDwkkGS4FCx3x9gntBwkeChj+Bw/5GAgcCv4AABQHEgn/Cv4GzgwTAAT7ARcACPxJHwn+2gAA3CENJQkQ9+wA99YUwPkY
9Bom+AD1/PUOFCMC4v4D5ADTGfXP++b6Ffcawur52QMHHfER9ucuBg8G7+jz+icaxvL0+e7+vRIB3vHzUUqONv079JYd4vvICgDGASwL3MtT/M0H4+/rDRgE
eyUP/CDVMksJ8LwqDzb9DzYdJ+0J7iEeD9ZkC9C7IOXl9PB/3yQpMNDI5Cnq2Qzz8dklGQbmSuq++vLSxSDqA2dhEfgUA/dM8NjeF98iDNYB+/HV5PM5BV0d
Re728hT+7AYNA+8OBwQD7gwI7vTqDuri7ecW8RT/COn05wb7+BMAEBAWBx0jDw8U7ydICyIVE8r68fvx+/T7LwERy/0iCp0IA3/88hYACOcIs/EdzOfA0fno
JR4SJim946sIDt41EOcrL/8HF+vs8tIe/SbzDA3kE4T6ByMfyzUJ8wwLHCvyCe8jHfUKD/8CCfX0APLt4uUN/O3w7UYjBf33+Az4AwDkIgTo7fwHC/ztBPwH
EAzj7QDxDvsKJwIKAxYCE/8R1uMJ/PLYzvvv9BjmWfTk9uk84/kgK/3pAP/lt+DsT/MAz7RX5e8c7tPo1ugWBxIuAPzj4U7dEvPz7AwXPhfZ7t342xnz+8QB
IeQa/+7bLPXV5A0q8SjwuOMX27ToJcnr2+fO8s+74O0GBMgF1hHN4sETAPXGpwG/8dEFEU4VIOQIL/jwMC4pJT4WO1ziLvMLBP3n7x4eIilVV0hCP0FmKTo5
QhPcshI2FyEqKhwr+q5cJ9srq84J7/0d/Q9/eSIv+Q0t/PkE8BsI9/MMLAQaMSkP/uoM8Cq1Bg7R+u269/oU/Lwr8gYbCwDyAuQVDPIZ/8UIDirmBe397PUb
BgoADAPpBvAZBvPqE9Pxz+fn7Nrv4wj12v4M3ef83QsDDPsFHuYNzfDw4vMI7+a61QLx+Pj+78cD2Art1bDVGcnQCAnx7M3sRS/p5wHO7cjQCfB2JxMbANHu
+/mTI+lBwBy3OC/mAuGBzxf+5vYR3R/17Msc+jHC378C4N8A7ElK5hwNMO4r/GFNcl0TKiA3IC1BIjMYMscMLDwWCiQnSznxVzwfR/UOMAEsIVUaMicaKj/9
WCQqfAIcJbwRDTvdLR3+CgXz9+w7HNAvxf75GA08Lzg7BAnmJ8QP4Qo0Fyca5hUU/hLkFerg2ipBJQn/5CMKHRoDMkUqDQrPHzL8Bw8VAhYc6rQLwpnfQf/K
k/u39iAYuNjCzAW2898h7kAJ2hDU480S0erwG98PyN3JzsAArPXUxFpIIvrrwNQYK4G4sAgBBgHYJRMd0REV7irvwPYGBab3SGbv5gUCTfb/HQx2GAsQKAGc
J7WBAdrMFRPVDtUdn1A1FB/6B+vlDC0wNcgOAgIbyDTv6v4RB+8BC+j4IxTQy/odzsj4Vx/t/DkNL+ceFgQ0Gvbvuf3Z8ygyUgb07uVW+QwTAdUFMTMNqdcA
zPcG9QfsHhAe5T4RQKDz/BzuHesI0tRDB2MJCEDzTr/Q97j6z7/0ByzaSBn3+cji/MVW/cTMBTz1CxUR3vPrzgDe6AwCBQ0G9foDAAD/C/sF9gUGFvsB/QkO
FgErDNkpPPQdGxgS7+EtByEEIAv39hjaJifx4uMcEQ8N+uMWKwwJCvT55eMQ3N8YA//y9ezjMf4g3eD7+O4Q+ffqEQAH7BLa7Qbn8ObM9wQfDgQL6vnmDfwR
PvIa9/jZ+A3u7g316d6+14H+/5wcNefAvfzY3Pr635fs0/j05/L6FRcE1wYexwn58MPk6LzJzeTW/Mjcysn++nT3PbEfqe4IIrkq/gYBEPkO/hfvBRkMHOwV
MR8JBgQHE9gj3hIiEAn2FyIDDAT/HwAiCvMBC80JABHwDSL4FwMfBikIOh0JCxHyFB4TEf/18eDrCxcVIhL3rgUPDuj6+gH/0grfBvD64sgZxdz34Obb0vnC
+9fyDdXPFOAVB/j2KuoAAfrDzLLbCCf6AuLWxcXd4Ab+M/vv/eO82xX3ytb27ujm/tnlFfrys/jw9+rs5+Dh3ezdEd299/ng7/TXvynUE7jxgdn61QUy9/gg
ARYPIg8fIQYTBg/wHQYD6PgT8f/7DgkU8v0m4yj1EfvwEC4fAC0q9jEJ/f/iDQD6RRouAtMCHhcJE/b7TwUaHuf+NggX4N4OEwwS3gUFCg/+OdMLQd8w8ggJ
1vjUEewN/iTyIw3RGg0J/AAXBxv5K+AFAw0P9voN/RoWELwOGQnN3tflzav/Mt/2gcbc0jwGBQnnAg4l/swM4cKl8gmm3dv77/wtd+Htgurh1q3s1//R32AC
R/br+fTbSKbMvA0/WvohFC3yplfrHTF+Iyck5v79CMq9gfsN7fBH+7mXGg4t8/pwOAATESITnhsor+Q85scW9D1W6CAW7uzjVeTvLPNH4fQ05u3kFSLvsf0W
7NzO/eUem5gm7dzKDdna75YJARj5DRLwB+oOOhfU6rr0LOzJScH0D+cf+MKkRrS9BCffHdLkSbPILjbhncy1/j4t08/8H7n4TuEe/Lkk0iGgJsu+B87oLtfY
uvsWttT12BS433gGNeUJE7yn8cL1ySQwOB/9APzqMRUW9O3S7A8q+gEFEP8Bwc0XBRPGHQLg//Ln0+z78Nn22OP/6SBH2xcOCBk55vsQ5vgQIAUY1ewkD/IA
/f7xGeCzEqgauNwh4ULm6RIgywG2Ggfh7PbwL+0bIKQeDsf2Bv4AudwABRb5EPoI2MQLAOIb9F4FIvXwD/j4GAoS/fH10vvm7db3Ng0f5vokF7UXy1LzCeTv
BiDfBvSBCPzMJvvz58nV+usN1iDy/xkKFPvfBAdLHRP2D9kv7A7n7doJKAUREhT7/wj2wvYh+evSyAUOw/3d+fcH1v/hywYPvrQN9c8B5Rcv7EMQGSVCMiIN
8dT12QAOtdoRSdfxOfevvw0R2rj1vdnkLtfOA+ws6B4OBs4d8QfKANDHA8ru+OrW/wS1wsD0xAwJKuoMGx5f7uDp++0K8NrOTy+9GBXK4tAlcODXA+7Bv1nv
1e8F9PsI97PLXvwV/tiys9354/rXDdrt29rdww0QCAngkn80UAjf5BDdKvtEtwzfGQrvFCwNCQ8H7wf9ufg4PukEMAwMmUJFXfmeEzJJDA1FAPrYFbz/9APv
QgQwHPrX7kA+ARoRzRT0WB/9geWzrxi+mwgaSC6MMscOGQ392S2ozw6tIvRx+maY2KhR9tm7yjfrBinrEbA56BfK/incoRcBRMcrF0f37hCkFBP+3OwW8ckH
8d/tvh2FGgIEs/C/oyIcDB7APPXhkULOGcrLxvkkAt9yCQ/pP9fO9dkIo/ne5PzP8d4q+PHQ2uTg7QP9+S2+FdT0AN0PAcLX0NjeverrBQnLpOUCBs7pC+Yh
290C1fPgA9HpAgD7288G4hHiwQ0I1+wB1Qf76cgT0YEhExYJ2fnNxOcV+u8Aztj+2+QCC/sc7snpHhHm5iIBFdfXCiYWCUDiEAzFROb/5druLdsuMwox4eQP
HtYWJf+jQh/LKtYOye7nHOn4+gTxBCHJ5wjoNegb9eEAuwjxzPzN9wBd6+s1Jtzk4CYDEvwFxPj0214NJDIGsxfj/BQT2BgyCEv5IUgl+wIOE9/xy8AR3evP
CfYgzQXmL/H29uf8BubcIfT4H+0bBeoS8Mbc4ujpBhIrFRneGRgP8xgnB+AbSt/0/vQmCcrP4ibq5fAUGvMauxgI67wG9Jfp9lG92uT98+YBxsDp9eIf5//w
Cw30APEkOdkzTMgD7AXHSPDr2tYB4j3wFVITr+AK/q8a4xZZPAcV6s347ruBKvNcPRTk+67ULMqq19bwpApC6ckSEM0FXi30Ifb66JbayvsyAQxnJBNO6i0f
/hL5/y4u4wcW/y5NxrUAvgWq4OwR5cuKLPX08MFHAw1vE2fZrwgMBccQGIESDi8AzQjF8+0n8BTd8PsG7xoe+ufY9+TfIu3yyBL4+yzcP8v08fgS+Qvd4vr2
EfgO9Q7t6/cVC/3u3u8F2NAI+gLrERcn39sIDRP+OhcWNqfO9yHyIxi6BteExPLf5xQbzd7Z9ujiGfD86fjJ8M/KCZYU7irgMOTYDwTqziMG0CP5ue7o6Z7N
6D66wO8g1zQU8frjztHg1xHLLhcc5+tDsPDmIOPO+OMG7NPZFvLy290b+c4A5hzW7+MXAfL9HOO2+Rvx6Pv1y+QN/uj8EBEFHvcODNjbBcMER/Yh0g0H+bYC
ATzSyOohBu8IBvj379ndGPrYIvjS6ukBAgul7A0F6wLR3grz6wP+63MvEegPEQEJPVwE/iT2TlrALtkoDhDlzjkoKC8ZKhQYES1eHzL4HCfshzwmYPgIHwsl
IrxLJIHvnv0Xsxo78gpQOAH3CwLjR+T6KxIU6NGzntv40c3BCCa5s8wxCQwZ4d9A1Pbn+yjA5b+uGdgWOAn3Hgj19VfM3tTE8Cru/N4hxInuBEcvB/JR2g3e
Sx/AxrbxCwfswfcwC8T9PAops/79QJ6BnQEA9N/pAwPX98/AGgUU4sgUGAL62hdC7kDQEe7GuSMSRijI4wgDwwsLUg7E9vDg+BoZGcyt2Am/1yI3u/nZ6di9
vOMR0T4WXbv9Bhv4A/jNOiIDuzDkFdzZ51W0xBcWEv0IDRn1AwzpBxgJXRcEDx0xBBUg8fAAISYM/+vOLP8A8vw7DP0C6+kC0PkFHAhKte0gISbWJ+gE5foK
ZD0aHwkA3dTy7uQN7vkgBwn7Jt4C++s67yTX2fMR6s79A+nu/Nr+AgQAE9vrJ+7+AfbZGRUz7dH01/395dLZ/WQIIOgRAswc6/wcCgn7JS/XDeD36ur+Fu4t
CywEHgsh+QUwESDqCvUK//sL7fHrKRsRuer7PAgUsMsLmgIzEQd/K/gT9ewLBBARAggFFAMQHAgSAQ8RgcIXIRbv7BHj3PbCDwT9//Mz5kAq/AT7CAcaC/f3
C5ug8QjuAfEHCOPQ3zL8Df0GIgEPCtwS+fIkDx8OBw0OH/nbCusF9P0IGfn//BIEJBHpBOjUKh0g9ggNHxsF7fbs5g8GMQX5DRP++T0MBPT+INnsExXq+fb8
+uaj/+/7/+wnCOwNABL8CPjjCg7RA/L1GMv86TcBIv7mAOHi8Os1EuMLu/zOuvT7/x7kzAIeG+HuFt8CzAkE9/sPzQH4DfsN8iTxyO/g8eHtAPcn6AkE6vH5
9M8b+wgZ3wcV7uwV1AUIC/HWxwLx9uQlxNWz7yT53Ajc8hQwAAL3IwEu/9MT9AsEt9sMKk8JEAwNHQInA/gAASEC59v9FPMD6toE9vodICf3/gAEgcYT+jj3
594aJent/O8LHg/+BxDY+fkL+fAN89Db5Q0Q/vwF6P/sIQcA4v4i8+wD+PQJCwYBFur28v8I7gcGzrzh9gcR8yMYIi8D+DoAEPUOJb4Fqc9UHRXU+PkE3/v1
99HQFAPaxccIIPna7f4VEAwRDt5J+//wGgY95dz7A/NA47sSzQfdET/z4e0P6fegVFfvHfESSY5G3xv52dzd/+4J8Av8FwCBAOsS4v4V5NgLIfzY5OAh0/AF
HsArORgX9NfjBAEdAANYCezVu9Ej2AkM6fsG9RORO+UYFKfpvib7AOkHKPcoyjeV9NYvHQT47wnfsQKIBwbs9irqGxvQEqy//vYG8X9fRRjwAdgs/Q0IDs3u
oPk6BuERh3vMFBDx/8zc+7EErrnn+AoPKvsp3Nzb3+Hx1JVDGNHlESrvs8wq/rlmoO7j5bQO2z31EJ4WBw/b3/rX19EkKQARVwQtwd0T+Un9Krrm9PIP2dvm
BKrEDQXr7ewMzdYP9bgVRS+w1wTFBB37wNoeGwsn2RHWpqv12f/6tP7VCuct3yLdBPrb0/DoRxHt4fL2M+Hu7w4P4Q4Oy+DbQuIGJNPKBDACG6vwAd8E9/P2
+ucA8tVN7RsF6fTCuQYKASUs7x/frPT79+nOGh0f4Ajs1RjgEOnx/08A7AgPJwIOFxf0CCL6vPX0ATYhyce7CFH4FKyOS/j6rfDjVPPD+fko7xjv7/GmBU7l
6epCFCHuDZcMyjs4ANMozQozDsoE/EAXwHT61MRFhcxL6+bp4gkySCy85fkVDuYNDQ/QD9kmS83z0jyyzw5/ChcmFwPiNyrmzBUlFhgTIgIcS8bwBP0LKex5
LHG6CboaH+na8eoBAO7m4bpK3Lzs3zMA8+ZGILorLRLjzlPr7Jm3xOfpA5Gd1QYdHeUu2yCsvvYj9wkI9dwdAT4U3x8DRB8hgeKzISK0QeWqWmnA0LbiGSX/
MWDSCtzlkvt+AkMgosNvL+Thx7no/F/8MaP0mNrdGjYM7BELICcOluJKCT0ULuD9/u/e58Lk8rw2BbvV2gPY++dY4AMcNe7l4yM3+O/uBgnvMScB6bwVsMEJ
AtwKGPMP7+7QHQg2BNT+6jL5GhoFBi8v4xohxQ0hHU4DFuXpwOIP4wACC/vpsRTVBxuzHAIK+/QUDvbVRfYIGucR6eouDCH+AboOCTohxej44PQO3ApCJO7X
7CLJMN0QItRhA+G55Ty3EB0ePNkL3xOyq97bIiDrMrPpHB79Igf+5/MwUr/8+vMR6L7m2gAKDUNJDLri4/0o1MsbGTwF6ELD/RXw2BJ/xuEP/PkBHfa9kt0K
hCIIxiCdB+IrFB7W/tEyCf+P48In+T243g/7/gQJBzEAygkbBy/zCPknf+v56+Dsu+j3/+fh2Av0xe8h5xzj/wgbww3dACnGAcXrC/4E+xAi+Cjj+DML7N78
50Ld7hIx3c/4F/kQFu7+FPTo59/6+d3/7P4YEt/+AdPg9uXr7svz0Ljy/PnRD+zZNvgG1bPkAusV//HGFOP87OAEAfoDGbfq3gYRDRHf4OP79+8O/gTs/v/v
8SAgPe/n+eD94vAMzPjU8vYR+/0L9cn07OoMFQflJRyrLv/2DxzRH+blABTi/NkOJRsF+R421+sK7vcD6PcK6wMaJu3pBgwL8NP6BusV5svt6hLvG+If9B0H
ERPt0+zgFS79vxj77jAS+vEJ0sAeKgX6CegNECgTELvSRSkoNSoQEOcNx/w7/IYl70K//f3NKgP/9iD69PnfJxUV0s8FEBoUR8JFNPnTUo47Kinn7Nn9gaz4
3PgBMv7z1fgCAyH6Da0ZvOvg79rcA+AMMfXlyerczdLm+c6+7hT1zN75EavhxjLYIwsawwjPDOD/Av4ymcz90FEOtu3H6PjRxN6qKPj2EyET27e6Kr7f+ugT
/QbL5gT0+skU3ywSK/JE/c7y3RD44Skc9h27y7wqnPrsXMPCCpF/CPsy+wTUu+7d0knaFhj6JCf37+Ol1UMWBMsW7vbq7B4e7OnQKDfx5dEbEhP+ItIioysg
t6c2HBLtCRE1/t/RCx4mQRcKAy4DCb0X4gVCKN7C4vUXHiMG3u4gDRcY4tYDygYwFholISveag0H8vMLus8eH8/tFmcMCObcw/bQ+OHux+Hs5+bF+s/0z971
2zS8RuH1D+sUCNd/Lq751w7t0/PSzgDrDPbK8tbzzAn61ffo8Avw688ZCBzz1cgB8ej1/vn3DPvm5fPyC/L15+rj4CYHAdH6G9gFBAjs2v4e3/j0yeP85xfo
1ADu0xL20O3f7fwS1v/p1/H9LRz/GDAVL+ccMDcF+fD3JBgYEQTt+QvLFhsi/vP1+AkaDykb/wcb6hoV+vveLOgIJQIG6zwJABAQ9RofPQYS/RBHBd5D9QHw
gxbk5hss8i7pADxB+A8OlPOwI/U67ti9BwkZJ9x2PQg6EyH40S3w+w4J2sDC8v/n3hIK//EbD/PgA8g88eHAOvMA3evn2bre2NQNDQIaD9/D+Be16/LIENQC
FSUbxx7Z2OEB9zZAHOD/7g78EQfDO7sv+NoiUfzUASUCLPrr1w79J/TnCwuB6vThHRsbCPG/797mDdfgoUvDAtEeL/Ab/D4Z5vH1DCTsAxbrBOv7yPiCPADq
Dy2pvSHeIhb0HhIOSu1A4BAG3PgCEAjvGtILuQMRDSsQ+9IG2SQgHw36EVbqKN4LD/j/Awm4Psws28wLFBwzBgIC4sfT9yA+BOrH4jomcQnlItvAC7GwAgz7
44b8ULQn0Srd4dPfDRQKpSHS8B3a6PYU+AY2/PMhEOXZE0QrCsX9Hzvl3+44KfnvR17bASouEgoFAfOn+Ch/ewjV9V/k3CIhCmEGuwovYc3t31UmCtMfFX4z
OegNdLTJkTMDMvkN7XXlPRdQJfhVGTEg/zruMxsfEBYjAS8k6Ac5wf0QDhUE9fG+7fnvIwsu+UfzJfUbKhMkHQtOCKUaJy8K5vn06xMtzhaI1kj68uoX2O8X
5SXyEysQw9YJ8QAmbdnl4R34H+M/1BPWyjj5AgURCMchVkMdL/XBBeEIOQs1GkcJmJAWKi8296YGBq7SEwQZ4Ro3/fes9iCj68buNH8DGPkh7OkeRxXIwP7w
B+UfCO3u8gD01dEKtSLzJT+e6Nwey8Lp2EQICQvrBAztJv8KTOHiFs3+BgwQ//rl0UHxzRVW8BgLAQA09BDr/mrk9+q9AeQdO/n++hjzDV7nF/EOBVkHBhQO
8fr8GQAX/g/uBvLw6vDm9fbo7v0O5u/4AvXx3esTEdL90Qr2Ghrx4tnaGBIS8f754vs28QLoyOj8F/n29wH7HN7V6QQSHeby7S7y9/oPP+u/8O3hAhhYK92N
BLfx7fsE5ALNEQDj1wfzpwj1RQDo/R30GQ6qBTHLwe218/340n/P1gMX/e4p9g4EyensCy8JXwAA+hVAgbcSCvTL+PD6w++iSQsD9bQ8A+YkCyT05Qj0C/AA
8o+8BS3WFe4G4ei+FDf3FvsAEfkNCc/4/hL9MfQBCQUT/gMGEhEE2ekXHAP66/T6GP7iEwADIRf4+P8R6BLo5g/x4wIFGvL8AggA2zj3/fD+EOf/CibeBgAQ
FPm5CvftHRUVB/AHGvr0BP8CFx/iCAMRJt/06DMWH/r6AP3+Bvk2BcgByAbS2fsB8h391BN/EyMm+frpAB7+7fDb5PghEeAFOTXy7AjqAP4xBwIQ6dvJxSXx
+Ake0gMb688F9ww79CgJ6BZRBugl+AFSBQga9+wRDSMWB+Tw/+/w4+/4F9fPGQI1YBEh5CEateQjM9cC3EkbFfgF7fLELAv+BjkGJfHq/dIV8hcMHfXRMsEc
SRrq7+Tk6tvx9PvxvOnvti8LzPD/Kf0v1OZUBgX44UkMwrre+f32PcC62x3x8vIKzQPO6l0wPvjV6AL2Af7D0sTXsiC/Ed/Cv9ns/NX1/uC5yL7O2iLUVM3v
CPs0zt1tOsHm8iHIyfPmw/PgAvXTw9bghS2rxKDN5Rn12NE4NzzUntH6kv/IwrkuGBbM4+Ug45Tpu+fngQ/4DO4G/cfVG/nzEPMz4M7ste8cJvPV6Kj2B/jm
15y14eYu9+nPzwL95+719gIaGoPqKzHw/QUM+C8fGAX46LLWQz8j/RH+1PQVMSlb++Tt8QUYHBX9Et3KSuwKDA3n1OEJEl0fDOMpKwMXvSbn9QYgA/MRCeD8
i/4NBNfJ3QwbsfoK9fzgHwk9pfLe6e7AAOrmCvHe3ArrFBkC5wxFDRAY6zDtAwJV0db8JPsIFQki//UVFLMbEann4uXvEC/3EbkB/Rr53x/uB/ft4fff/hCo
BPEdAgbJOLbS/dYQN/MJ6wnv6/scANDJHwBh6/3gC88ZWlPWGCws3AZkvSLnBrskABEeIiMiuRAiISXK0f01QfUT6mIX2+iB/eADw/jRA70XPz25MRAZ5Swd
RiLq7gvsBh4ZB+fO6ZErDNb4+B7T0LjJ/xjiIiUFv/4A0s3z9sErBSvxGNgv5PZE+eolGQsN89gO3fcXnuJQ8uYTzbQQw9RjNkQh+cy/3v+qHyIMHMSBMBnI
IPLRBB4BD3TtBxbhEBUICwdjIOMGxvwzGvf4/PcWXtgE9bILNx7JS9ueGA30GBwLKdvo3/QWxv8k3AK8vyTrzEYEhur19gVa8uMz2yvdJ+YQKvXWxMFD9g8N
Gh0iAyvjHSw25xEU0QHg7RT8++H1ARnKktj42u0GGCYUtvcDFbLe4BMX2Pj94xe/+qgGBzX+Gz0qL+7g4i3S+Nfs1RnAKMkfgrEfxbQ0Ew0g0SzR2Aoxzf0q
EZriDBHzQtPf3vn4EegxC8XxCHsS7RZDLg/1+RhY4n/4/wkGMBwpIAQb+QDgHm4iAAALBFDqCS0dLw0L8hQU+D+HIO8lFArN+f7eIOELG+z/4tUOGgblEv0U
AAcS6vUaJBXmLxgHECbcNOsU9/HZ+x/1ARjeDcU+HQgGDdrCse/u9vfj3BPo2p7s1Sbf/v5X7fnxwgmRzMjk6Sfz8wbZ6hXBFv0/4vMlyCPw+iRDyJ8qBNoN
/pyI+t4P9xkO3K/6sBgjMSMkDay1HcgSwizWKuf3MhUU/hzj7A0Z5KD2QeToAfckTideAsv+9B1QUtjJGeT19eASu/z6AuL6HERMGCwt+jL6CgkWGdIAD38L
3dUkDUJh9BozRxbrvMMbG+31vAkI03Y0OBY1zzA6EsgiHfkZCOcL8v/y6vP5HTwlTAzy/f8ygcsGK/Xm7/8WueqaPQQI6NFD7wEvBxf+3/gTB+sXAaCM6wnZ
FekE7NW+NDkP6xkB8gglBdL7DvcGHgMO//X/BvHrDf0TAhQVAOf88vUFGhXsHSMAHBLm/uMX+xEF7foN1wXd8vYSD/31AEAP+f4RIO0KGU305iQSFyDAE+sI
BhkiAwX2EOkF/hHx7Q8CDwcMAfYQuywbLQD7GjAM8fczGcsOwQb/6hcJ8zAk/fDxAtApDyAGlA/9GV0efxYIBxQv0tUbIxnOH/8H4/TeRQox37FSAsgLBSj6
7fLpCvEE1N3o/h/lMu0D+hS6czcSCwT+GfMnF+UBDQ0L1M4RJRUL+QgnGBsnARj86Rgv+rQYHer5Gi0MQxMNGvsUHCPwExEZEfURJPMICvEXHB7BB/0Y++sf
Ok4PKB8VIg6/DR4WDPA//hAoEhsdNAcoKTr1FyEnJ/og/zQZGwL2PSIv/tlJKQ4Rv/oE2SMAAwpT8A36+gTgA/UUT/QG95X15/sY//zdwPwFChIX/SfhEf4I
vxH2+DHfCCXQ9d0bLBUs+ybSN//dCtP/ECYEAP7/wPzoEfYLFeIE++4RCQQwt+nw9NkLDvoA/tsCAxHd2AQPwfEP7/3f2PzZHgQx3/EFKQ8d6Rbn8t3sF/Lu
+P/wDYHCBOX9EvIW9xjY9f8IIOEPCvkK9CQGPAszCff3BxXlFu7N/RPRBwv3OiLyBuft6cwH2w4Y9fHiGO8d7wDz9Soq7xxzQ04VKNbTEu8W99njERIdvxI1
JfPrtv7g4ahY/+6I/uUo+Nv0CLQu/ymr1NQn5+9JH64vJgQZHKsKGuwaTREbISTbKPbvKcjs+ufLGAEG6O/5evlT4Pf+vrLtmALGI+rP8/UbCgjlDO7i3tD3
NdoMWKzkw7gJ9Nko5fShWOkH7PkSOwoVxxykxSbt4Pck8yDW2g/TQ+9GMeLntQPY5SDC2o0bLRZFfyi+3gAu4vIW2CHh8SAyLfbnEdDuuRmSz0U/TgTaK/XH
v//CoPsqAtX/APBA+bAbtdLBAVvYuAQO+xknzAca6Q35R1Iw8aP50P3bDeG3RqsIzQQ6/8Dbgc0CaTxAo97i/tj5leEQUeLY3jvi7v6m8sLu1AI3dE+Y/cP2
Au3rz7wy2Tf8RxuQ853UowDyF2ntFOgkcObfDg7nJR+iGxM+Jh0U/e7Q+AGvGLQs7PUOKizr8vPP4fUoCPrMESP1/hILBUYG49gGGcnkywTfOtXYDOj9KcPW
OBcR+L/X+S7i6wANSQEE99bN1uwU+eu5Ad7z2h7yBcv8wRfixPKzEh+Z8C70/CcQBfTmAg4MPdAM7v8G+iHV1AElgavs7w4FHeYVCegZ/+slJgYhAvMGKfnj
+r1QBSXow/Dq5PIEIR/RRj7fN+QbCcYD8SHP/+DuNAIbEDT8F/T2/0zq2e7OK/3oAgQJIPwCH+kN9u3n9RsFGgUvCyb0+MsUKvAN4fAJDwor+wrhLhsP/hzx
LO8RUJzx9O8IKSwL9RS0/hHyCfjIIfQJUewG8Pja4PEF8d7TGyX5PP0e+fgD8R0tugncDjONCBW8BO8TNPbs7B/pK30M7r0PADruCPcKwtT6BOUNCugHEAf5
EwL+BAoE5eUaB/AwCQkRAvQtvvHs8dX6E+ryFxoaDAoe6xD13QIOA/0P4AgBEQ0PFPgdIBIJ7eMICyDp9hK75g79TdgR9QbaEzf0NPEDDNEKt/P0B/ccEwTE
3xnu+wbtWxET+hv+BADxHfDk4vTqzvr+0QeB7AvfBhu/HusXOg3u5+b+1O7eDOzaNyH7mfxCGOD0/wg1ATIHDR+BHLetBM4ZDxILDzPi1HE+BuwO/S74Ahsl
CqwjGO4M5gLqGg8K4fze5NUOI/4JDd0swK/hBwcd7Cz2EcoD8s4JzQ/58u/5BwzvC9ogF/VPDRsB78cN7wH+O8/B5g8FGDfbBBbf5wMkNrnFASj9HQz3At7Y
+B/79PP8/eKaBLvz0fDmACTsFvrc9uES5+rpKkDm/CLS0vsD4guHoP6pFRbcE0AXHw4ZBPIf9PseDdnsRMQKzy1qBf4VOhkHFv8kLCAHFu/jO/z1/CbwSS/J
HWr8KhUADQAdZT7Y4gbO5DPhLB8EET75Ge3jKH8fHvT997qs9sIt1AvbNeI51hn+NkPcTwbKExBJBScsO1YOyg/tQx4c8Sn/GuvewFMT9vYD6cj0A7Sy+gmi
nrkBq/f5w/DvxcsazOP/C9qwJAHHC/fQtvL/08bfzfjFuNS0AfP62+C8EbP+1P3n+ZOk9OsH97w0RxMZ39AULgrqE/Ev5PkS8gbN7hz4HdQuysseOaX74vs5
+tz42kHX7xkaDPTYzwwbDgHaH/L7Kx/6BRTU1jbO1dnSKRUM3nns+/pEfoV1wQcPrQC4EytS3RYcx9641YE68tHv+YcbHrMs9tjW8A3o/jQr9ZD45tz+KDkC
3ZcaCfMgqRY5ABQp+hPq+vKuSdz9/BHi6vfkCOUvH9Hz1Cy18szkxdvk2QcJI/rcQ9jqPhnlGFnF9Z77Pfkj+e35CfwR5fP+IQXgCOnl2wLqDA8T6fzyyAvj
6PDiD9X/8+fx4tkbEuD4+xHw8P3+CPoD4OQm8g0j7/739BMn/ePq5/MkBOkD6Owb7/gU9+7VO/X8//f29fAc9ecP3uMDDfXS7xwP97/yEi8vK+TsERL/5ewg
Dwzv/fQnPv3KB8TwCv/POxLVLBYtBPgjDAEY50jS/PMZ6hX/QuniC/AMJx/Stuxf99XpGgn74yAE2wwy8vEGEScRAh4k+38EohUZAwYDBwbkMBQEHw0H8tMB
5wsH99XuCDbm2CQ9DPL8EAI27hMOFCPfANfRFOsULwUQAxYG8n/zB+cD8izm7/765uns/vwQARnzDPgH5/r95/oH4+H12PIF+ucI/OP38+f89Ov4IQD63Af1
/Agd9e/ozgEH2gAHDBP//AoK/AIYBtzJ+u0EAf3q/PXi9vjzD/jj9fnu4foA//HQ/eDhBg3329LMBvoH3fPs3PcHLvX1+vIHwgXc4BgICwDry/X67g3e18fi
ttbM87rDgQH47A/b6PEOhqkj1wy3OQzl/MDm7fYUIuHc5eL958z93fMG2coW8N3wphYX3y/E6P2w2cjf7BDf9bbu+DMLCf8AGhnvCesuL4PKHQ4st0drKSzf
sNYUGcz+2mwG3i86Ct3eA+72+SXgGRXg8hvzAwskoMz0DhAM/vcVKC7gEzcL9yPnQRAA99RSFDIZFO8CzRUX0iUI+PE6E+sD6fMp5xz1TvsJBS39MOs/BuDe
zTf7IhwC9RAF9gkfChfYCDfu9sG8OPk26jIVIh7yBxXr4PULqQLxM9Py7ePWsfr95/wd1hnpEdMSyNDs+foWDCU43OY1DNn+1P7UANQP7A3S2hTZESfcFhhP
3RgsGgni0hcIRYEaAC4DEtv0Eqot6Ns1/s/bBlCpqMstvvUTBlQvWNUj/h7y8RrrAwAK58X26vTOF/HlOOPzq+z+4hAy99/4AB3HEfrsO+0QG1Hd//upvR4Z
FQL71gnP6OjVIRjy2ev8ADALuw7x++jnQ9EoBsn81fws5BIDKu/sEv8U8ATp9PjtCN3xMwEY7AofBwIFiwz7+Q7zAa/+OA8D2ebv7B4fISUfE9USBhgru9b3
KjUZPv7cKAYaA9z4MCrsHQLoH/kT5AAY/O3x7MfVyQn3D/8g9e9J5FDLCTwQH+sUNeYO4BsL3OnNM7wHMsvJIhNFEekJ/hoT5cQMgRLq4Bn+BhAW4jEB9PWT
GMHnqRMV2yHr8BLbByD83RxlJ1j0DP3WBO34/efxDvnr1OQGG9gSEATgALbk+xPyG/YH7CfwFsEQIQ0O7dwIEg0l9Okg8QoIvAbnAgLgE70kDBDjzvsBD/UQ
+PsCJPf2DPnHEfbFyz/0IOOByP5HDPUmJOcI7yTk7/8IHy0L8RH6DTX4P+UaNQf648727jPaTwvB1/fs5Qzc1/kX3gDwIPUqiiUa4p1IzPHE68nb4goq3s26
8/b/8Ack0w8X5/T2CfYb9RzLIVMZ9vvN+QT+4wgVsukFICK8FN0BHNsEC//aGAvaPe0oHdrPocfqzP36EuxLNTIkTQk44SHtBL/0AQL5B/EUFy74ik/8Esj2
U5frHQ8J8rU0NRMu+hYa4h4W5Nn3zSEhwVD249GEgQL19RsJFBgSLFrkC6URJlQn8xM0FB7TSAbk/QUO//oGEzD0PgvlBhDV5yEP3fw03d4nBPDNqJfo5JMN
ABUX0+faB9ECqt/c9vkJ90nN7fJ1yRZG8sZHCuny4Pw89wzf3eMIEi7O6NQeLAAWAP0PBvEr+uLvlfEqFscW6u+92/IX8Rkm7A4c/Q7u6wvpPAvI/t4HBfEq
zRjzABX8mTD60voG/PzZyfr+1dgvAAEO6fUU/CY67hHHD/vw3zMXJfaB0/6/VgwT6vny/kLpCho8Dw/VNPEV5g0Tvrsr2/j47d3JNymt6R3/QQLlot4qG8cO
7BRk9utWsz78FPr+7tk60tPUAe83BPneBNFN/e0R9fTtLQQL+AwrAcPSQrbzDgj2LR355df9QOzxTvy+QdoPJ/UHEh/oZuP3EwkLENjl6SXq8iL/2wH0H/QF
Eg/771Xh87Qo3OXxFRso/v8FpCAWHeMEJMwmCQ4R1OJIGQYW5fH0zfji48kF5+fuGQ35Asga+xwP5AHU/rjrABsX6Po5FPYN0RT1DBoEGwTtMxMWGCTT5ALm
AfAL4vIM184RB/T0598P4vvnCvQJ+N0K/P/uFQIN4/39gazW1goKEPb20jku7/DR9w02/gAR6kBCuwn+5fkNFQf6JvUO9yXpHw8XH+7nHwL//x79Gv4h5tDB
vh0wvxIP/8wdPikO9AUG1Bf85fwA+A7z8QcBD/rbox38+/H0+Y4E/g0X9cA2GDYRGw4J5cwX2hAG5uwlLd7vGS1ZNQP75xUGCSESHRcgFbj2E+EH89jgOcPx
FwwB1ybvAd0A++/f14YEMAbmFC4L8vj27eK+H/gMFBz+4UnqRSELM39NHsf8wNL96xQfEuv9DPfGyxjc6SvBOz332bwD1PnRJeYG7TvCIwoJ6x0l3EH76hfB
/w415/4PLxE/+sLuxuIM1fcRNNMJ6QkC9ib2/QjeLuvtNf0p9u0CIP7dgRMFJR7iIM8EDCLy28ERGQATEy4m7xEu8Rn5D8QXD/71+P6j+gUsCPrK9QsX4OkZ
5P4b/g4Z4wjv3cr65RIDAA7pJQAs8Q4TEhQBzgX1JQcm2vEI/rIkNQUAzhf98+0aGhBC3v3y+MPmzgMJEhjxARj6CCQ63OTTCPPE3PP78S8LtB4C9/cX9yEV
AgAT4QEa7BQ4B9jGB/UOxQf9Me759tHauPMNuB4DEwU9GAQX6y3qEePvAsbjFBtR3vkQXBD/oB/qJTDEC88p8AL4qoE75voJNiQ7BPRp7f8WuuVDGDsW5v3y
/AUG7/MBDCveMu4s5OEG9QUz//Af9AMeOULVEALRDPMl4QnKxr709+X4+R7P5wgiBSICCObV3rH1FQwdUCMax/Qm9dn0s+8M3D8GRu613SUrBfn97vUNbRkt
0AdC5P/jH/Ly7gLN+f8P8yRRxkcqMfMI++oQ6d3hCgU89/MvG/L3IggMDws9BhIwHOMd8vcO+SLU8Qv++vsGRgjc1AMXB2HwG/oHB/Ye9RgkBfUDNBT6C/Ag
6BUh+ATwDQkNNAIA3h3lBfQuMQrz5PXO3PbU4wBMAPQcEwv7CxHz6w/tBvr8+QwpAdIOCd/mCwfgCc4IBgkI/vAI7Ma5HuAS7isY/tEVBr4c+OqB3rfR1vgi
AAMZDfIq8QsMGgvG9uctEj4HC/3EJPH1Gszv3ND27w7qEvkuBOUO+Tj6+SQB7Ovjx1cJ5ej0HJAKECvu/e8W6x77LxACBLvk2xT+Dv8DgSjW3grV7OEJCBEU
BOXn/SoXFBILs/n88+IFGRIiCbcUCOQy3w3u2Obv/jU1ySarPeow38gH6yrQCQoLBggWKBkWG8oH7PL+UgsT+QH5EhC9A/DyD9v+BwvEE/vw/eu7NxfvK9cr
AqwFnwPr78wqyzrB/iQI9twrn9MRSu4cPB/uC1frNxDw89AqFfUI3xgW4RkHCs0lKUVSrewCHuoCBLm/vPADtsfwA+stUE308hQQ0x7n8uAtBznj4eglHx4R
gQULIgvy7a8MCt4C+b8fFeUYBCwe793/5yYEEt+hBxLX6eWqCx/rvyTZOPo/TiYSBtcn9hQZ+CFkAo2vZh7rHwbFDBEA9/4FUgL30w3x7kbP9ecS2iHBCfDg
uuj2h8XSKhIL1gQZB40F1Sz/Hh7vJAQOHiJb0wUfchW4yCXm8ff/0DPo+PD3Nww1x+8g4xQdlCf787k33fE5BxkqPA047uup1Kbu3xPfBfgjLT7mEAMiJCDZ
EukP/+YGGffs9fQJmyoRCRj3EMcCCu4D7McQEBT98BsD8LvuuQjaJBz+T6oK1eyPyPn53g7hJBFNnSbrFyUjJPb44CPuDTTCvATgNOr3AUgS/+QV8Orw++v6
9Cje/fQhAQgPCgjrgQP57SyyOjH59uUPKPfS6A3NCtIPwv3hBB8JJwJy409Esg7dyk8K9gosCQHYAd8aLhYMEh4Pwk8OJs0fCho/8wkRHv8SDOL32gYR1QQB
1+b8NBYn+fD77vvk3N4UEwUm2RkjxPsV3CYL48TvH+LsBfz39vQHOP3ZgeUi5QvO+foJGAUJ6Pb5CwLYCP4H/RT6BxodLAfvKe4CAQ7f1gYM4N/y4Pz5Ag0H
FdXy/QgDAi0XDgv31vHu7Cs0/dTv9vjb6/oN9Qby8DPz5ObtA+AZAggjLS9B6Frr2/gT3OIS/OXnz/H4DAICBeTi0tcp6ygk+CUGuuUy7MvXAwDq7w4G1doK
XwIK/aDP2CPpnPZVMNP4A/4dElI2uRLAK7X11OID5Bs9GyfOjBQf+dL4G7kUGw8oCLH8RRQMDAlPwfn1Cw723ZgW6AZJEP0Crunp7wXr6PA16f5KOLxc5hXt
9TLgAfQnCAgs+AkuBAYi3PP0QCTUW/75GQk3/LbsEYX5RCoMxfIw270DGu4Q8+4Kz6MtlakVAtYLPRwZEwrT2bU6DOY5N+z7f7Me6kze/fAB3SDqvuvlHwka
CW0sJ/HZ7Q8YFPcN7gn88AYYLvT5HAwr1973FRXz6vu07jYh3iNw7Pjq9wvmoNrn7wveC9Z/AvG989u/XkrDCwHEpMwVB+6+BAnxE/wP8wf3AhUBBQf68M/M
3fX3/wQA9fDpFgjv2vP5APz75xXg+wsUCdwGAfUD8vQA4w0CEv8MGAT0/foB+/X1BwgTEP0E+wrt/P7F6gj0maYvBBH7DgjzJOgjtRf4BAAbCg0W7QXuBxP4
yAAP4gcQ/Pjy4uggAhX6EBne/usFBh1BLwwsF9npzvkK3gr+HuYaIkYI+PMcBj3tHfcBGQTw0grvFCQJrhUF/iH+8OQJ8g8R8b8VHgERCiEc9McN8R8qFsnc
BuEg9OTzEQTr+iz8LRU0Iv34GPELGPkC6//s/fK40x3P9A0OBN4g7eckA73gAQTiFDju9OgR7rPiGBbt9BfI0f3YJBkC8Pn+DLEuzf7eFQQGDSMtASH7Bepd
+/r23uQNHMj1wQ/n7/fzEAWm8RAJBe4F5BjrEtYl9BB/CRENLCPsvP7IoTi80wDdD7flKfHF5QUkIuXMFNHx+Svy6wgRMSTvshLwyA/p7dkM2QLry7g1IgsO
JywlNAw33jU4BhEXyeYq9+A6gfkP3RG75wsfphDsHvQ4G+kpDPk0+/AqHi8y1gopEvQPO/QkL+wi+P7TBVEAIC4hFkBMFvM0KhqyHZ8MSh/7H6slCcQOrwJJ
HxI7yjPx/xcFCvYLD9M4UQnhW583Jj+9Cxz68vUM8BIRCy8YHvsRNcgEOfMNCgH6Mewc8/7Iyuf62/ETFNIYGAcnE/4MCfvy9eMI8BPy7vkLAAv2rBIX8QsC
BNT6CugC5d39FiT9Bx0oCOAJEDEL7Qvi0fkiBAf2yAR/5Qrm/AchLAfJ7Tb3//YS7/PCEfENSw778vYE7NsV8goQQQHJKfXoBQjn7xER483FIfMeGvr+5qVl
6hf96tX1+PESwvkDGy0P/QIWCQ7zAPjKxgX3KSkPOScC7+PpEhv//QLrojAF8vYF+v8NFO7bE//LFQIMS88gB8Dmub/f6gntAQwkKTrx6tcX4hre+uD7BSLK
yALqIPjspSQMES/g7aP7D+oR5KotG/39AA4rFMQh4AHY8x+8K0bvDRaO4QYgyevd3hkeAva952H5APY2suAuEfiK1Ur7x8E19AYDCBMHjtgG5NnWBjT0jBNC
tUPkArjl5tQECeQxDBoZtuD+14EG3/DR+iz0wScxrzHoJsz/TFULgcwtGdrvEwXXBRHlBgPPIToi3gogvvg1NrRqttbaLA75SQz2B/bez/q01wb67xwRL+4X
DiwT4Q3eA7TzJhwk+yg+/QUk4wYS/NO3GbQECP8S0946C+Yl4RT33PTu8+r02xwrFOAn/wjQiARG+ev9Pt7oBhQbARcP8Af60g0w5RYpA/3SJ/8zEPXi+AoE
ChPnQ+rZAN/yJ/gh5esN7dfpE9kcEfbdBfvW24Hh6tLyu/r//u0K2V74xeEf2+UlDOgKD/wUwzEsCRDq19T06TEn9Xn74RsFHPYQStoaAO/z6g4HLvYZBO/3
5fAOBRHl/fgI/fwiCRj6FRH+EQTyIAox+xQN3wMPFx7fBOHzLQ74BA4B8fDeLP785gYACf7xDAD9BvQT7vkJ8fwHCAYa4/fvHO8J9/X2D/3i+Q/9Agj2G/oO
5QsKGyoPC+Yn/+Md+P4HBv8IFNQN7RYL9wPwCfr5ABn+G/4WFuLs9w4A/OoIgd/z9gLu4A772wcSCvYHAA756gA62vjkBCcCN/T1+RLy/hzyAikT7B0gGun4
9xL2BPIgBBMdH+EWFhbv6iHo9PYJTfsEKx0SKRXl5QsYBSEx8iEfnvsA4gbX4IEFGNHpHALw+ufRL9oElg8OKP6/+gT4CLcuCfgH4OUj+/lKEvpLaNs0+wou
3P0O5+LyIQHmDd8A4OXwN90I6Pj6MPLy8wUF6AUOvs4GAtXiLhLv9/oR/RcwDdnzuN/3DAq0BA4E0ytYBd4n9Ab568gL7PTiCe/+6QL7JRHN6CkALf726twp
+w7kBw3/5RzuEA8WBQQZCdEJM9gjA9XGte4S7gAIB+EgcOj8MiYa+xfD89L6+/zs1v4iEA8CgSMSDPjxIa3zA/oD4s8PRfoIESAXE/Ts7xO+8gAJLSML/OrX
2g8H4fvQH/TW4T4AN8vyCu7u8MzwDOzZ/gv08wUe9AkCAB2x2/nfCdXVDS4U4wX50jEi5+ro4LwLAVr4JyEjyvvi9sDayM8M3NkHKg3hDu8iBfWRCmX3thwX
BQc6Ntz0CAEu1xH4NQ8M9fo9+wEd6O4C+gMN1P/d397i5fH9/SgPABnwLy1A8tvhEul1Oqv2f6KMQeTdJf0bW38EFe0/wECatwf+I0UXls/rwhgkXVfFAfQy
6sgL2QAZLTgs7dDZBQ1c7DOkF7/5IQfcPSQV3CnhDcYH+xMRLA/0xJzXDuQxuya2RwEMCMP/KDX5Dtkh3v8b7c8d/evyHxdOMwrVJvTZHP0ctQaX/wP9Rj02
AuU/u83o+T4+KRvp5/H6JzoKF+IgxvsZPzrOIf0tHdsPOgIXINID3xsnMe4v+dyuu/0X3SsD9842T0DXASIiMQjf9McFCfcMywIhOUgEgSEaDAXgCqMU1gUE
3a45MB4eDDYs6uIa4+7jBbMJK/Pt69wB5gEYBefR+e84rwAMNSBGCP4W+/bxI8fc9gzeEv0P7wn4/gjx15T26eDP7mUM5uQA5exIDvMn6TXj/TDpWAwSEPYs
CL7r5P0V/P0mFt/44Eb/DxkZ7UzgEhbnLTcmvRsGIiodBx6KBvsi7REey0cFCu3F8CZoIAbXEgH97Onf0xXz9+w9HRcX9vcg+fw1/cvxONqpAOztB9QfPfv/
vPL/6RyxBc3/9xg209XgEwcCXDAf2BE+7QvnIQQD2Q/v+Cf/FwLq9wnsATzgNu8H0PUdARPr8u4HAvIULSYE+fIF+/ovCObg9QUA/NzQJCIKAuv4Hu8FHOwG
8ST8/wMPDe8z8TAGFdcngeDWGSfhCvsNXyAI5iggCvP2JCkluvbnSjj5/RXpCQ8C4REoA/kAHiIfABDyCN4QLBEXKQMTHOzgzMUM7OwDF+AcFAsL6iUFBg3v
AuAT7wQwDxIDHR0Ppx318vbxINQKFxIN48IXFfsVByAg9+EK6/vn6+AnBl01/O6ZGR/qAhPoEBQd8Pbu/7ULAtcYBxkSEy0Mtx+7HBPy2/MG+igDA+fo9urz
AwYBFPQP4hX4ExHMod0IBQQoIfwN4CvzEtzqyuoiBhIDQgiqCwod4ut/+PRGHwkFmAkF/tD6C/wz5ucBIAkNFfkZ4kPvDuYs8/NHxCT6Dhv8/PLRxbju4gow
IsIKCCEb/Qf7ASHnEfgVE/P38vr4C9DwgSH3+P4UM9b28w329NIKJivwCRcj2v8e5Q0U69MbxQU2E++tmCk9AAjk+gr9OUjl4i4O7A4O+gr6yhP1nfTwzQru
G+Qb4x3zHsD3/PnyHugkBe0o88UeE+oLQfPgFJv/G/8kBNgDHtXrzPcABhJAzRjzGxtK8fM8BOL+U8rxJbEU6h/u9AIdvfbSCCECCAIAFPICItwxMwINETgV
MeDtDL352vYQz/Ib+//gD/sj6xQK5G7u6BJRx+Hv+wP0ASzl9RLR2eks9xzr1RvZ68tL9hAu6gAf39bWptzj/938zQMZ3N/VBBzyEwTCAKz98v/NAcz/EkcJ
DNTo+yjg4xys5comIvvg+Bgm/dbtCi0K4Q/zDgECzvAkEB7X1QG88dBD8UMBIOtA+NAUjc6B6gAM4Tzt8nUg5mbtt7Mh1TL8r/DoBwT/2Tm+IDIq9BxRFhm+
LCbb1s7b9eoODAoWPeI7L+LNtL3/7BwdH/kRNBsjAeDxBw/kGd4k/PweBfAM690PnwwU8fwNDNgGJhX76+j6FhoR8TZCyPghABQJ7AgIGvko9eKBxw4wJd7d
EAzq4Bm/1RRA8yYR8x7/xgvHuweXB+8BBev9HhDV+zXgGePpA/Q3zt0Grbbb+bjX/PUPFfnZ7Sk27dncCNbovfH/EssT2PEOIzf9KAPh2PoRqeP55DsKFfIM
ADcB+A8W2zMV5f8GOgvh+q7uC8y46OXiD+wqJOsIy/EW6evmBvxFUCX0EhUJ6Qn8FvcGCd/t5yHtEws0vC0sMCXjDtkB2PsT8eP6MN/z+DUD/QExxK/94wPv
WffUEubnFhCp2yvWQRjsISXx2Rz07Qgn7N0yOdysgSkIEfPs+EX/LBfj0Zsd8+rY/i7v+fUL5PEOH//oFLzi/jnlGj/+BgH4F6H9/gAHBAIjExbSEA0wFAIO
Okwb+c/4/ggT0xkW/vYZ9uCFVQEMGeQdzvLt4PEzAPNBJA4VAPP9/gbYtfEE4fX9GM/4Cezx+CMaHJTdN+S++fnTBxXlTScC7csZ6hWnwxcQ+wsKwsNQ4/8U
f0wBCA9BD+4LDvH/9RsQ8ccHDPz/AvbV7e7sCfL66xQUHwfdIAD9+Ove6wPxIPTwHwIX4QL86PEdyewPDfMDARsHCP0AA98CLgEMEQcU3tkECxjv6AL70xQZ
CgT28/sB/vct8xDsBfT9CP719xnqAwwB/h4RBwn4EecuIOwd/ez8FxACBgYH+/7qCvb67+cRGeTsEvMJBSnu4Ov7+wEA//wHDy0W4PcG7/T38QHfH9j1Et8l
Dx7y+fbvFvT+6uT13v0SAubp8tr1+uv16ekTDAz/AysE/f/x7+wD5fAH/vHnGRQ+1PH07u/+6QjuAAj6BPDqBegVANno8R4I6wTe5QkGDAL9/PwDGRLnBOP7
BzIe/fA+5fAOrMvS5vTm6eUG4X/6QyDj9fsMBQAM8f4D4/b/3DfdDQv/5PVACgP88g7wCgr36QYA/hUHM+QbBuze2+kj4u8h++wkISsQDOYW8BvoEeYED9bm
DwYDOgICpjcK6fvj+sUKHekS3sko6xkYBQoQ7/P3zur7AuoJEvU17v7UDRAh9gXeDAokDRnl+P4kAgIG4yvJCk0K8gnzDvkt6eIH7A8HLPPkGvXo9BQB6PYM
0tSBE+PYyRvx4szvBRkM7vkJFdf/4/T7/AIG3P0gDiHN+vJlrAI5+xUE5xMaG+z3BwbsAhDm0yDu6gsOCgT8KcwL4QIUCjLwNBgbItjm5woVAdsdBLoaVEEn
CuwA8gjHG94EBgD1Gu8cPcMmgQQaCAYPFdLx+gPzAyDILiMC1BRI9vLyDBMk7vzeG/3J3sUhGOBUDA228RQcJP0rDANhxQ4DvCYnBR8NSfnWD+ceFh7h4gwH
G/qYLQbzB0EGwcDr9v/45ckdLPY6wtUPEBz3IBsG49jzkeL0+zLxHwnW7UUED+/2PQMhNRQm8ewJ1/s7Dfb66AQN2EEWvUUFExoWBtb45fcCDhcIFg0I/di8
zP0H5+sUB+kRBwMGEywEDAjgDOMPBuLj5Cr1ERH3gSYG8A7pD8D6/Or28uQFFCMNEBEw3f0S5AzT/toZ9PkdFukI1BkIHAbt3fMBmh0IWPb+A//53/uu+N8K
rAfkBAgLENcb8P389TzZOwYR2xXzEwsLAM1jKuwD6xbcBhczHQsTEer2EeEKtsgHHtgX8zjpBBr+7v0i6Ofd2NjWGvgPHff5AgoO+SRUX/j9AgAJ+AcR2QfQ
PgM22PPKCNkF7gIBHhzNxxf7UAnxCd8W7DIuGqPVUN2BCPH9IwQ6HRYD9bvp3TSKA+0UCwoBoNzQEA/abmgmGv5IIv0x++D+8jUjBxZN/SA41sbtIO768fQG
DQ4I8uPN7wYLIxIfMSxAJQwYC/k5790ZFyP3Ev0MWeka/PT29Qr3OuQFNvrzEBc4EdcRMiEyIekCiQjDFxfXDRUXMknf/AoGKQIdDBcWBBXtWS8iBTPw//oJ
FCkcHeYFFmcFEuQJCtorBA7qSvk48KnP4iT+jDLRM8hDP0A5HA0K8Dmi8uz57gUMpiI1Hvv3lDTmADzuMLs52MAJ7+PiTNH1ywkz89IDPgoZBbH2xTwa/gcf
7x9LjBTiB8EPIxDoE6AS6OLz0hcSFd4CZS+42AQt78f4gewoEMLUBrrOE/7f0OUvrB3N6/Pr0NIagtgUKRf0JQvkGL4oFeXV1vYAJFafsf8A0scf+soUETkk
EPf0vC2sHrHWKfvx5CIMxx4dsVYqCLop5eM8vhncBB3yCtvG7tUF8hHrHgocBBwSEDcBAggJCcwF2BQT8QsJGyXbgRwkI/f//7ja8PXoEuD5Ig7x7SAD8wIb
2PoDAdo2CtY8Cd6togcC9A8CIv8GqgZmEegXFg8Q9TH2HwU77iPnKPTbBwsj8fz0MCHcCR/57BfdG9QEQsohG0LYvvbt/vLKLxz708T5Pe7tytr1/8sJUOL+
LQwNEPVJCA07WNvXNE4F1RQGCgjhxA74Gv0MAvkAxFAJEOv56ydC9QjdA/cW8OPlCgT9/zEoJev3HAjuCeMNIxbJ9tnr8/Tk6voE+wwU1dLsAt8E8uYFEubw
+jSBIAX31foJIOi89+sBEOIJAAkWB/j6FfUlCAv8IxMk/Qb47PM86/4HDAf/FgYD7tv8DRMZ+BnvBu4L/xL38NH2BvsV9ubb4wAS8PEN7Pv4+gvl6ezd9gr6
CdkIKi/iFAoaAygW6hwM7vvz8xL17/fROxwGGyIH6e31/vPyI/Xt7tUICg4h+On98+8eDA/47vn4//LjDhwF7OcJNvsI8gABHCACFNreFvaoIgkHACX/NiHd
5fL4Cjir8PIJBPUopMgG7OP1FRoCMA4tDBjwHA7/BxXz+ibzAyDfDQgJ8tzfBdxb+dHM4hwA0PT+F+r6CRfxBw77GgAroQgL/RzdHcDfKhAK7hD8Gu72PfMu
6BPq8A8PKwEQ9gMVyLMFgcTq9xfECwzyzA7++sD88P/36yM5vAv/FTH0MejXFDMM//v07gsVDjYlDu/xEvz9+SkPK+QDBvGf0SIa8d4nDfv95vwI/vwJARDe
LwYDFE8MEwX/ISEDpgvj9vrpEs0Y+zEp5aUs+fAYNCcP/awV8Pgju83s9NBf/NFPBSL/AATw3v8Gqyq9CQIfEAcO2zx/AT3jjQri8AEtIRf72twQJtYBFtzM
A/oY1AYPGEKzMLoINN4M5BrQ5wsGP93vFOHpqsglJd8r0zQCDvz84ukWNckohvPr7McOMhgE5xPX/Aj4VP7vBRY52Oz+Bur7DwP9DxwqMhgRNd/vGxXrwe8c
yQ0s1dsD9Tb4GTXh9MAx+TMRCA0COhv7vuj49Rge5Nc+GeD6CuparhUsr9knGgI54ykBCen3EyP1u88jDM8/C/Tr3IHuEsz0HO3r6gUKE/MQygT1GP7aA7AD
M/sVDvzSLQPaLzAj2PkP+xUT9BIT0A850vL80Pc2EOr4If0D8u8LRq7W3wS1I+P/5/QszdI6/Pb7AvwvCdH5pOUOIN/hHfbrE/27uzm8BBMbCQkTNSX++wg+
MeEnIN3kluYGwNYYEeAVO1LbDvji9hPr5sz4F+L56AX7DxzZgRHhAAvjIM7vG+IE47I2/D8eEP8f8A38zCTn7gHyOB0SLAPL7wgDxvHZCvElqT0AKAQC++8Q
0/H6FcHLwffvD+Hy7wYHDS0FY/HZ4gsLDhgjAgQeyO4+AvrL3f4C5hcOBAIK7wj6BMfuzv7kHMT1Bk8TH+kN5P3hFjT8qeHuLxYay/j4+xE8CRAB5fIR/gEb
CAr4Gs0RMdovuiALFuL89OXWy+8RBxT7/tsJDwkR8yTgHhYACOAR3hroBgcf/v/9gfgIJuz3EJUF/An4+fcq5RoIABoz6+kQ3+3P3eHY/w719NzZ+/YyHO8J
+Aoe9Rb4CDQkIAQa+QMPJRTkFhoyMQTo8Br8KwXY9/r67vYX4wH7FeUB/x31/s0L7P3lHAMRAOQJ8gT+If8Ty/MHJAAj/d08ZhfeFRH3HQUD6A3SHkL+EvHy
/j4YtAjsKtMAIOALz9XQ8QHrEPT2D/sQRQIs7tbBvswO0tD7FtYMIvUbABMg9gX+DekL/f0FB/0IGAr2gRcRBOjtEJ30DBT34dUCFyMeDxof9P4Y0gns/9v/
MawVEerPOfO/6RXvDxMBCRP4A9gkD//oDPnHCxEY4CnNFQsQCgMg5PQC0CIWGeYH9RTPDuTz+Aq+FNnV9dcQ7hHKLRMf/Pgc89UjzfMHABcWAAbrAQ31Aggz
u+sz7/vw5zL6NOb2Ehft6TM2bAL96gwUsAwH+vEh8gsWtA8EHNkZ/ODCxQH33Oc4Bgky/gjR9RnmBPvFC/Y00/f1B/ctQgH8liDuDR0RCQgcJ/vu+fIHDgIH
4yQP1eo+4he/APfOMfMlEhT43SPyDdgk3BH6tCL1KoFlBAr2/zEbFRTmKeYpH/0KDR73BPAbSiPkEv8FveUIFPnbzQv5FgzzzOoPwRUEBxX3IQQJIt4UBREU
G9H44BTfIuki2vowA+YS0BjkEQHDGu75A/rvDRwruvf12uPUOy8X88jwENQG6hkAKggl793Uyvgj0x4GGPMyPQMdBjER+SLhCNwWF+j54QjpFBD2qiYFFvYC
D73oB/sD4NAoFAMX/Ck05OsH5e4Gr8QN8tMFDu8A/AQa2wbbCe8ADywYDjEGB/D65vTR7/AHtSP0DRgVFAUR6BHnoQ0SE+fx9kH2APz447Ef//nsGuvpFwXg
LAMHEN8OFdgH4+UJ+y4sEwH7/hoK/Qzq0wvWHfQH/gYiDgjnCwj11vvif/T59Qks0RwM4+vX+v4xA8UBG/4qIvb0xc3+99mm99AQKRVGI/0tyiDdAu7RIegJ
AM4aS/r+0wX09wGlP8TsHBUzwqz5fxYz7kQAyxcP8hX8IewOCuq8AwXOGcEgqCPPIMjgG/P57BZA7gcFWg39WL3/J+kZAytdD/sdVQf40gMqtRD99yUIzcDi
9hocCiwO1SH51hEJU/gN18QXB9wuq87YsEiv5cYBvABQFBr9/Rjh9u1S2+gbr/PrU8UVDO/t7wUJBVPq4+s+L9L6ICgkWCDm9QA77xPN9Of09hq9NiHsChMa
DwpDCu0NHgLpb+ZPDR0G0zUGOSgW9PvYM+4B/hEQ/uTq9PjYyjHn3ejg1v4fChn3Ag//5P7tBvX36y1yf//iHi1DI/ejFScL8yDwFgL56jcq9Ojw6tT0DP3b
KAwUGjIbFgnw9hY+HO3mV+X66e/uCPnnANrWIwHv+iwKDu3ixcshE/z60tjp6BAz5wgrCuHg/Q3N8Pna9BXl2RMcCz8fHxDQCe7mA/Ie5gwjATz+OgYD/UDX
kiMIA+gJ9/AZ+vgcDA8m8Mb5GfDA8ifdJhDocwj7+vH+BHaEFesyGQIdgaw/4w8/dy8ADRlx4AsLCicK4fMQvfj1zTIB5vzBwurlw+Piw+oPCOwEBQkeBxQA
Bg7pAbsGGCLN4gz0QkrzIPwQDfYFJhX7BQEsGQXxCvzvEhHlAvxFJtf66QH6kvXWBu/S/T3m8hX94Rg63s0GEAHp8fz9KwwW8x715ANO9AtTCDXJEub6AAop
A+8y5Q/+8vwW8e3v/QYAFBr/Cub2DQQNBgkY7AoDAQf+HQ0d/xUlugsTBiD+AsoVDADy8wUIBBnhHtrNzAAG7u7ODwAF///u+wXuAOf5/ej7/R7OHurh/RQD
Gvnc6SPs/goDEBLy9yr9BSP1GPxPEPUK/f8W8fUHHOHw7BcUAgvjGurp/wL+LCQ5FPHx+xkUKM4ZgRDB+f3kDh0L7uhHG/EWCQkCBSAn0gfpKlghQ+/x9fcV
LRDmGDQmDQv/OdoFLP/wCBYTFxj4BcgGxSwptSkCwIE/3hohBgTRO04n1qd7IhQmESgd1f8BqSr9BOFT+ubzJBvyE9YYCCpg05j3LADDBQLwAg32Fwg52SIc
4O0kIRAA5tr5H8rg1Rv53wj5ANMABhP7ExQM/zEB7fAYHer3A/vZ5AAZ6+ER7/Yk4QEVz+YM9R217fxA7bINDTfZ774SzPOIyNqjA7fXJBg62x0J/ib9AeIj
+xrW+DAIMAS+DpzoQbrp9gCmIDQsCtgH3B0LTfwSNAwb8NCds+334Q0VLeIJTSwASvMvIQ3vEvbrE9cLAhQqMx0TgTMXEw/lHK/s+vUH0qoOAwQT7SggHPME
ye7PKvAl+hU09vWqkiDkEBTIQg70L1zyGgTt/w0VBQYN6TEq3U3CAuQVIvYlATen4yDzRdTNNz7w1f4YAhEGUeQ+xSXaDOMg/R3s3KcL9sf1grPd4ddEy/kf
2xPv+w1G2CwzF8nwzxEYIewL8vYM5g0PFvH0Bx4Y/f/xCvATNQwaXPvpxv4UGig1QCX+FfQGA9Hb6gQA4uv6B/MfHCVMFN//3P8ADNUeRPoBJBFc0w//9ezk
ZlzR5PSyiPwRBRL0GPMTDfQBDQoWAgYjHwXy4P630cvRJ+L9BwLtFx71AwcA6g4G7ffWI+UDDPT6H/3S5P8P9DcoEu0RIB8Y6wzlBBUZGAX8BuYDCvTsCxDf
zxUYmYEX2wngGN3s8BAQCPobExYbGwzk5/QEHPYT080E6Q/+D/zV+gUe+ODiAAoD+evt8AcbJOAGCffM1RQAAtz0BQ7r2eEQ7QgN9/r58P8NCBrsAxYD/O7y
9hcG/+79B+f+EgYi69sx+/cgBgYPAPMN4zf67ArR6Rv/5fn3AebJEBny6PPQIOLaEgTv9gz18/xL/gzaARMNzQAP2wbvDu3+wjcKO/Xb6OsY8/QY9GMZ/vMl
Jwjt++v09xo07//t6N0s0MznIA7v8fNU9+zj5wUCfyn6u/H/EIvuGPMV5BTlJesvGvgPDgv6Et4DDRMy/vbmayX68+DN4BI1KuPzH9MyBRHaAeTk0PXv8tsR
9yU52eTT5ejw7/XfHLbxCelA3Rfk8PfSNDDP3vPu2wcrDef8FvkD+e4B4O7uBhPj+yAfDuYA+eUK9undAwgJAQ4g/Ov41fDu2+n0/gUaBvHVOOUS5vrq3DYj
3dwJzc/z7gsDyOH4BQP/Du3zFQvz9/Qk5eXxga/rCO3f7fX381AaGx3z4QcO9Agp0gDzBgYG8P/mEgwEAfcV2Bn5CxXu+QUZ9vn5/PENFt4IAO7v2QUQ4gb8
9/sfJu8GESID5975L/LA8A8FFfkBOfL98dT38TawBfbD7QkEvccGKdoTWD8B8txZFA/5EvTn4wEPQd/5Guox7/HcCeXk/wrJ6Qw9z+XeDRXxDwECAvvG+gsA
+gT2480MCBjq9dX9IuL5Hd/W3MoV+wD2DiMCCQ4V9A8NBBsLJNYZgfHQ8gjzBtwBGxAeEyYM9yAX8BDzwFX2GzT80QTpBe8OH88OBc0PHSToA+UQ+v0uJhAT
QPo27u3Aq/AT4PMf39gcZB4dLRgU3fjpAPcVINUO7PsvChAHgRkF8+z7LMsX8vMZzs49VB3++A4b3t0C5hnjFMvu9QsmIc8BFiD53RvAJ+4SPj3lLLjJEvwB
8tHI+uoaA/jZ4Q0a/7oL8z3eOgrZKfHmESUNDNES3tsiFQIf6Awkwug61Dr5/vsK1tcb0M8GCRg12Ckc2wsa8hOZFjXY9BztPbL8Dv0E8fUvCwAZ0AQKAe0y
KOEACfEIHvQdEAv6Kw8REuLE2+0E3vIeEtYKJegZ9x4ZEvvkEcADIPcCBOoRNQoCgSYVBBv0Cr/09wsJ8Mc5Awsa9hEU9gAi6wj+8/U49vgB/Rb6AwcPChTM
7hXKSfcL+gUb8g4NJebqC/0ZCg/t3Psh/+sCGgXYw/EYCvL2+BUS3+j6ChAU5wEB4+r2DPspJxEIAfUOEdzwxuzz7jgcD/DqCyAbEA/f3+f4QQsd09P3Cefv
D/wC/hfnAyYTDCAdGBkNE/HsDQX2Ie8RGQgR+RDW3fYL5xkB/ugV/g4JCQn7KAjvEecHA/8ACvgFHBPqgS0r6gL7B7X68gv89t8SGCH0Dhv+7BL+BwEAPg3+
Kqc1/BkXDO8P4xL8GgcX/Svz8y0VFAcG+vj/PxIT/h8N/P4CAe0SE+XrCQL5BvPdCgMH/+kWAQmsDuMgDTgRHQ/DHR0KCxcKDdAavNH18uEwvOsBDiDXGwoe
+CEX8P8PWhMVJw/0+RTYFxPu+BX19O4I9fwVCNUC4wL9MQYE/e0Z+uTUtBL22dzLBwQhRCcUEP8LJffiAd/xYBsoByUXGkISFf7nDAjfFd3c7woY5Rsd8+X6
Ej3xFi4ftfRD/AEPMMy/5qdT8AcW3gMefz/6Bj0W1iK78CARBMgeWMMY5QIh7vPIMAkyFuzIt6FZy+sUGiv2/8H5CxsgC/kaLesALyni6/bRM+MRJNbW4z7t
4Mc9HNcMGAofBTjsFTHhKvPs8w3/7BYHHDrU8umiK9gXC/YR5PHMCQH+5AIOGQYYFQj3/OTt3wUOyQkJ3eoKDRMDBwXu8EPz49BM8O8KDgH+2Ar30TAFBdgq
CdzmChTxEeQoCAAs7ccHAv/jBP0EC/gDCv/77PsVAfoX8gADD/wYDR7pKAHx8/Dq+OgABfcEDwwLAfwDGfkKAQLnCQv3EhId7w0A/gQd1fsL9PcD+hDnCA4d
FOjyChIdHuYU4v+B1uv5AOsZ/yowCwf//RkHFAoK+CEB9CX/AxTd8fEMEPYEAO+8EBf0EvUVDwYPC+6119sZ0NM3PP8R9gb0KCQc5+b668UU58r2AAge7LvI
5N8MBMPm4c4eAPUr5SjS1/G1M12S/uPVuScn3a3ZAsMK4KXhBv/6PFj4DyH4/gEbyuX94+L4H+nn6RxB2QcO/vXsAvn4IkHSBOQVF/sr8t/G7wIxIRDwq8cf
zwTSKvndIvIA6BP1EQIbMBUx+MEb3sLY9fm9BSYXxn8iK+wD/Qf1+Szr7wgJ5AkS1g/XJjUeHTgnACgQACoW+gIA3f8r2QbK7+i90+6WFuiws7zD9ua4rLz1
rLPlLMrR5azs7rcOIbjq3tLszQ3Qs43R4N/PwgFBy9fmy9WIF0cVyozazDrjHPcZ69Dq5g3j3f4B69L9DrMNF/wR7x3Qzt68/fr4+x3hDO45z/K88Pwr8u7M
6urqRd/a6gr49wHvCN/WOgsHCPDhyLviycBi7+jX8teByfLY66/4+Nb4/trbBxwJDML6DMwNoAfGIoUGCPriABUI4vK00RrjFsfi5O39GCgFQgHsIxPmzerc
FPT56hISzubjCN79KzUEIuYRBRULGPP9MurYCOTVA+mv6Afn/wbo9NkEtEQm/xfcOOv5+A4BJunvA+jy2gnl9zD67fu5CKH46evi3+YE5RvdMv4LJhIJ+AX1
4/ccCPVC8vbiDBr0E+wQE+k44tjh1RMP3/X05skqEfz6/szoCycxAOgNwfKBDPcE4bcfsfH0/hUH/w8VDulX9uz+N74GEgjyCfzfAQ3/HK7yC+EH0fMoyQAI
DSzSMQ8EEAXzDRYURgECB9wS0wIAChD0zrn6JfcT7QEZ/gIA9hHyCiP28SQuBf0P9xvyB+4FMqvAD9ICGfwHA/7+zgkB9wQE++z+AQ/49ADnEM/77woC8eMe
AvsMDAD5FQT/ACUC/gQC9fDdDAEAAgIDGQgM0xEgAwbc/hEF9A/12RYnDAcB8hP+DRUK9AoK+wTm9vMMFwMSwvjm+g8HAif2+QtSBg4JBPn9gRUCGwX5/wsF
DQwWGSIG+Q0T4wQVBBccMv7xFPwDAvT6+f38+Q4PIg0GAO8G2uoK8/7SBgYs8AX0Kgn6DLT88YH9CR4B/ATyDN78+dsm/Or/HpsN/wkKVgP89Pr1C/gD8u4B
+gMFDCT37/v+AJ/f/NT+/Pj3EgPtBkv4DgAIAgDwBv0A+vME/PftDAHG4/z3+Tf8+gr+5FEr/QD8BRwI/Q309Ar4E/Q0BAb1CQj18P3mCAUH+kIRA8t+AxIO
6v356tIEKQsOAAwCDykKq/QAERNCEQ8H+gpFRwH8/gICAfjtA/35/Rb/UgH5/v777goDzvTe+gAL/wWBJQEH/tkB+ffd/P8AB/7+/9wS2i7+/iL4UgkL/AL3
BCTx8Pb0//v68/b2+gD490/58/n2+/jnAf364/z/Evj86z77/vX8Cv/17/nu//v6/AL75QHx5f8H/Bvn+fr09Poy/gL8CAsA6+0j/gL8Ee0uBwkH+AbUEwgP
BOr79yD/ANojBAH+2QoIGBX5hgUD+foC1/3iwA8GEvQN8wvvBADlOdnY0gG97PMA48bsiBPAAX/drwHSD/Ck9plVRewGuxoCCler1M4uywj9qAKv1XEB1Rb2
/gcHxhEQ+wQHOyfHBwPW/rPwySitKuzhgcjmHQMMDSIR6PUH2gxz4Tm58Qgg+wSm8EwH/VsHA54E4MHM2Wn+7OwFBKQKxQr/8AiULQz9L6yJwfLI0fb2f+7+
DdoBpjbx0iIHGOcE49Se7vUB1/sBAClFHQcMDAJFCli80x3Q+ecc/Qu5/e8L/0Gm0t8DAgATytjzxEnP6nBbci6yCKXI0YEM6vjs6KoWwfX8PN8O9Mrv1ugB
vwMXuP7YmHko0BXkLPoGpvQDGRkTsD3hFQ67+zQYxmXipvM2zZQL3QM5687zrQQV1flHFZLH9NbdCwQ8VA8ZFYf8DDkFte/aD98L6/n7GfcE7Q/+5IEYAQ75
tS0oMPPd1/v8FafjASEH8rYq2fPw5fcACRr0GCX77AUDvdTw5/e2BR/aC4Ha4A/K+fT1EfZR/h/5/k9ptNr3B7C20eb4f8VE6dBBwPHA/arDscnhAPZh7UYD
9ij76eADANa/kBEjqg0xyAP7vgg0ugPo3wcIyQfwJArtLSwfCvUAuhkB567cUw4OrhL8uQjPUd3iFfL2zxX/7WNB+6Qo+wHmL6j7/DL91IECrOsX0/UN5QcD
+1UO4/UBpiG4+xAFjU1PNR8sysbozZ4W93EDtbe9nije0Pj6uhEvMCpW5AEcICCw5KvzEQVyGrxSlCSl4+IYA/NaFTvgB4GmGMTw9aIUGvNcmZFKIzmijudc
Gc31UuEO9NvaAQLqwIH5rKP+J/ThvCwBWP0L+xLYGjc5zvbTFwz4meLY5f63un3E9dCb5KTda5UB7CIZE7j1ow+nZd/69/0R2O8cBYx/7vIkCvu96BgQ/ZL/
6B4H1dsLznQNzwsPDBTqsxEDxuzzTgX5rtsJDubi7OX+3ukGHAkDze/o7grx+esFs+39vxb8xvgG8i1/9PEKCAUZFKs/cgEo/wEICPYxDyX0AtHc1tnz/uTZ
ui7m5+TwCsEANMcFB0FN4l7I6+zgACL8iQDpBhYDA4gn3RrsxgbzyQYPH8LG1xrX4gI07SV/Av8y6vIpBfzO93/Q4CrT+geVQDrorwMUDcVYCvn62va1+lEP
Be42CAOWN+USGMgD8EIcPeDF++kM3wUC8KXvB/MJlerd6/AH0LWYAPX229oLTihDDfEJQcLfhN0N5b7xNflM4wvQDgQENKIg7A/LAA2iD3+euRDQ+/kA+QcR
69EGCtzYnt7x9gm9MuLvyjYAANV/wgUaBjQvpK0K9O+38B0kwfP10+4GA9EaBPEPUwv90Qrs3dkE0gLv9wkZ2uHJEgH54LMO/vbezrj2+MeBCe0jtkPs3wSY
xbB68PjuXQjDyhvAC/8Q/P8e8cIW9fQCB94GIrsr/tEQ7goCCNH9u/0H7yoUFAgK+TU0JvI8NsX9qsqvEAAM2i0OINL24esU5+7jUP4+wAkEgeYC9uDJ8vHI
C14LDvrg9fMHDP6i+Bnq5WjIBc3yC1TlI/oqWhDd6eDc+f7c/hvEueXP/PW++7/ayuEHxCgNAt3xgf7x7vrtU/YAFSDkWwjk9Q4EnhsF/AroOwn6CQlz07s6
zMDd5OrA8eke9Qjt0aLaQffvf/zmCuPkJxPYCvyQtWTx26z8HB375+OJ6inx6Pn6ICfoKgz0FDrJz/4G5bTY3imjcOTepO826KP6vKKPqg706n/7JL4OxvLd
cv/4tT/v9OYCDBLG/zpVDfM2+ez3GBKpDcYYEvPHl0wVDEw1vc4S7jnp8dj2gfvhAb3UGP7j5fH7DtjfZdv9Bc0KAjXzAP0I8vTw1BA2O/Xr2O/uBAv0+APq
+QbYstPf/wuYP8T1Eetx/Pe40T/00AMLyzYf6QEFqvAj6J/V9kvTBQEu9en98PwH8tMCA0W8sA754fT4CxcHgQsMzuYAHwH/P6fK9senwBv0xwON9M4LFMVF
XmkH3+395ujIf/d76QUAKefNEfsk/dMJCsPD2t4FBeMN9fWn59v8A6gCF9/5CcheQ7UZmihE/OxkgQSmAey6a/7p9OwcFtj9Gcbv1MsA/cfq3OcVs/bjFAmk
KfQGEu/o7QcKmxjDCA3ROsT5BARZl4+O0BSgA+275EQSswmNGnKPwfr30wCwHu6+7abQBgZOf9kbN0cBHdEUmrPXDMz16QrmBYfuPvEHWUrjyAcMCBwL8hoQ
AfQkERf/7AH7CgkF/x02JRcRAx8N+/wHC/r7Cwn6FAQWA+78gQP+/NwUGEbWErgUCAz6Dhn0ICn6DA==`,
};

guarded(start);
})();

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
// @grant        none
// @run-at       document-end
// @noframes
// ==/UserScript==
/*
 * Model     ckpt.pth with the SHA-256 0865eb92c1d9b9d6f698085c29b403e142a7a824e2284d49f8e684256bc784ab
 * Accuracy  999 of 1000 drawn captchas read whole
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
const MARGIN = 0.8; // below this probability of a right reading the field is left empty
const WRONG_IN_A_ROW = 3; // readings told wrong one after the other until it stops
const LANGUAGE = navigator.language; // of the mark: Chinese if it begins with zh, else English

const PICTURE = "captcha-img"; // ids in the page
const FIELD = "input-login-captcha";
const TOLD_WRONG = /Wrong captcha|请正确填写验证码/; // what the page says of a wrong captcha
const TOLD_IN_ADDRESS = /[?&]err=1(&|$)/; // and where the page of 2020 says it
const MEMORY = "jaccount-captcha"; // in sessionStorage: what has to outlive that page's reload

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

/*
 * The reader: from a picture to its letters, by the network of resnet.py, in plain JavaScript.
 *
 * A map of the network is { height, width, depth, values }: values is a Float32Array with the
 * channels of a pixel beside each other, the pixels of a row one after the other.
 */

// NETWORK is what export_userscript.py makes of a checkpoint. Each convolution in it is
// [outputs, inputs, kernel height, width, stride down, across, border above and below, at the sides].

const SCALES = [1, 1.25, 1.5, 2, 3]; // a screenshot on a dense display is so many times as large
const PAPER = 0.05; // of a captcha's pixels have the very grey of its paper

// ---- the picture: grey levels as files.open_grey sees them ----

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

// ---- the network ----

/** Return the weights as they are multiplied; made once, when the first picture comes. */
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
  // four outputs are made at once: their weights lie beside each other, the last may be nobody's
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

/** Return a map with a border of zeros around it. */
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
  const { inputs, high, wide, depth, bias, woven } = layer;
  const [down, across, above, sides] = layer.rest;
  const height = Math.floor((map.height + 2 * above - high) / down) + 1;
  const width = Math.floor((map.width + 2 * sides - wide) / across) + 1;
  const step = across * inputs;
  const line = (map.width + 2 * sides) * inputs;
  const input = bordered(map, above, sides, step);
  const values = new Float32Array(height * width * depth + depth); // one pixel is nobody's
  const run = wide * inputs;
  const low = relu ? 0 : -Infinity;
  // two pixels and four outputs at a time: as many sums as a processor holds without memory
  for (let block = 0, start = 0; block < depth; block += 4, start += 4 * high * run) {
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x += 2) {
        let a = bias[block], b = bias[block + 1], c = bias[block + 2], d = bias[block + 3];
        let e = a, f = b, g = c, h = d;
        let k = start;
        for (let row = 0; row < high; row++) {
          let p = (y * down + row) * line + x * step;
          for (const end = p + run; p < end; p++, k += 4) {
            const u = input[p], v = input[p + step];
            const i = woven[k], j = woven[k + 1], l = woven[k + 2], m = woven[k + 3];
            a += u * i; b += u * j; c += u * l; d += u * m;
            e += v * i; f += v * j; g += v * l; h += v * m;
          }
        }
        const o = (y * width + x) * depth + block;
        values[o] = a; values[o + 1] = b; values[o + 2] = c; values[o + 3] = d;
        if (x + 1 < width) {
          const q = o + depth;
          values[q] = e; values[q + 1] = f; values[q + 2] = g; values[q + 3] = h;
        }
      }
    }
  }
  const count = height * width * depth;
  for (let k = 0; k < count; k++) {
    const value = beside ? values[k] + beside.values[k] : values[k];
    values[k] = value > low ? value : low;
  }
  return { height, width, depth, values };
}

/** Return numbers as shares that add up to one; those at first, first + step, … of a list. */
function softmax(list, first, step, count) {
  let largest = -Infinity;
  for (let k = 0; k < count; k++) largest = Math.max(largest, list[first + k * step]);
  const shares = new Float64Array(count);
  let sum = 0;
  for (let k = 0; k < count; k++) sum += shares[k] = Math.exp(list[first + k * step] - largest);
  return shares.map((share) => share / sum);
}

let network = null;

/**
 * Return what grey levels say: { text, letters, margin, looked }.
 * letters: the probability of each letter. margin: that of all of them, and of the text's end.
 * looked: for each position the share of its attention that each column of the picture got.
 */
function read({ width, height, levels }) {
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
    const scores = new Float64Array(columns);
    for (let x = 0; x < columns; x++) {
      scores[x] = where.values[x * where.depth + position] + network.place[position * columns + x];
    }
    looked.push(softmax(scores, 0, 1, columns));
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
    const logits = new Float64Array(classes);
    for (let k = 0; k < classes; k++) {
      logits[k] = values[position * depth + k] + network.never[position * classes + k];
    }
    const shares = softmax(logits, 0, 1, classes);
    const best = shares.indexOf(Math.max(...shares));
    reading.margin *= shares[best];
    if (best < NETWORK.letters.length) {
      reading.text += NETWORK.letters[best];
      reading.letters.push(shares[best]);
    }
  }
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

/** The picture is there (or could not be loaded): read it, fill it in, and say so. */
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

/** Put a text into a field as typing does: the page hears of it. */
function write(field, text) {
  filled = text;
  if (field.value === text) return;
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  set.call(field, text);
  for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
}

// ---- the mark ----

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

/** Return a new mark behind a field, said aloud to those who listen. */
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

/** Set styles that no sheet of the page's outdoes. */
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
  style(mark, { left: "0", top: "0" }); // wherever that is here
  const own = mark.getBoundingClientRect();
  const middle = (box.top + box.bottom - own.top - own.bottom) / 2;
  style(mark, { left: `${right - own.right}px`, top: `${middle}px` });
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

/** Call a function: what a page makes fail in it never reaches the page. */
function guarded(call, ...values) {
  try {
    call(...values);
  } catch (error) {
    console.debug("jaccount-captcha:", error);
  }
}

/** Keep for the next page of this tab what the page of 2020 forgets with every answer. */
function remember() {
  try {
    const ours = sent && sent.ours;
    sessionStorage.setItem(MEMORY, JSON.stringify({ wrong, sent: sent && { ours } }));
  } catch (error) {
    // a browser that keeps nothing
  }
}

function recall() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(MEMORY));
    if (kept && kept.sent) [wrong, sent] = [Number(kept.wrong) || 0, { text: "", ours: kept.sent.ours }];
  } catch (error) {
    // the same
  }
}

/** A picture was loaded or could not be; one without an address waits for the page to give one. */
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

/** A person types: the mark is about something else from now on. */
function typed({ target, isTrusted }) {
  const field = element(FIELD, "INPUT");
  if (isTrusted && target === field && mark && field.value !== filled) show(field, "yours");
}

let watched = null;
const next = new MutationObserver(() => guarded(() => {
  const field = element(FIELD, "INPUT");
  if (field && filled && field.value === filled) write(field, "");
}));

/** Have the reading go as soon as the page asks for another picture. */
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
  recall();
  if (!picture) return;
  watch(picture);
  if (picture.complete && picture.naturalWidth) return look(picture, true);
  // the first reading takes ten times as long as the others, so let that be one of nothing
  const idle = window.requestIdleCallback || setTimeout;
  idle(() => guarded(read, { width: 0, height: 0, levels: [] }));
}

const NETWORK = {
  sizes: [[110, 40], [100, 40]],
  letters: "abcdefghijklmnopqrstuvwxyz",
  positions: 5,
  columns: 14,
  stem: [16, 1, 7, 7, 4, 2, 3, 3],
  blocks: [[[16, 16, 3, 3, 2, 1, 1, 1], [16, 16, 3, 3, 1, 1, 1, 1], [16, 16, 1, 1, 2, 1, 0, 0]], [[16, 16, 3, 3, 1, 1, 1, 1], [16, 16, 3, 3, 1, 1, 1, 1]], [[16, 16, 3, 3, 1, 1, 1, 1], [16, 16, 3, 3, 1, 1, 1, 1]], [[32, 16, 3, 3, 2, 2, 1, 1], [32, 32, 3, 3, 1, 1, 1, 1], [32, 16, 1, 1, 2, 2, 0, 0]], [[32, 32, 3, 3, 1, 1, 1, 1], [32, 32, 3, 3, 1, 1, 1, 1]], [[32, 32, 3, 3, 1, 1, 1, 1], [32, 32, 3, 3, 1, 1, 1, 1]], [[64, 32, 3, 3, 1, 2, 0, 1], [64, 64, 1, 3, 1, 1, 0, 1], [64, 32, 3, 1, 1, 2, 0, 0]], [[64, 64, 1, 3, 1, 1, 0, 1], [64, 64, 1, 3, 1, 1, 0, 1]], [[64, 64, 1, 3, 1, 1, 0, 1], [64, 64, 1, 3, 1, 1, 0, 1]]],
  where: [5, 64, 1, 3, 1, 1, 0, 1],
  what: [27, 64, 1, 1, 1, 1, 0, 0],
  floats: `
lfsXPGMUBzwHaA88UaC5PKKvqjz2mLo8ir/AO0ZK3jvLT5088LH1PAAxPzyHjiA80OIsPI/NxTz2c4M8bhYfPNhbKD5yyhi9SW8zPqYgFT7Ug2e89ZF/vhj4
aTxE8O0+mM+OPsO1L74adYU+cipWvoYZAz+3EP+9bLzYvXoyCD1qLwY7Jz6zOrNfwjqefAo7HHa3Ol826To/hrc6+x3eOiIWNztm0xM7Wc2nOjKYmTqLQzQ7
GNEBOzso5jrIvcA6CmESP1JbSz++IcM+hWoXPgu2aT/gUnk/4FxLPlnIej+E6L4+9bsTP8LmqT+eiHA/Yr8MP5hDEj9Bv9c+m4WFvislTTvYsIk7VSyFO0XQ
XDtObSo71s0oO7CEOzu/fnA71eWyO/kwaTufOl87CWSHO5NVLzvElw07DxBdOw9NRDupK3Y/IjmePzSIJb351IQ/ICY7vwG3dL7m/vw+76P8Pwt1FUA+aARA
h7MTQMpyI76p2p4/25bkvyFEyD8RVbK/q3VvO2shijvOo2I7942QO3VCjjsCp9879kZhO3/0NDvDICo7vQZyO8v9fDvotmw7dNqlO6Rl6jvzQh47fxegOwDE
4r7OYPq+sBrbvji1ET+C5+w+bShAPxdZmr4t9Ne+OzWhviwJ9b3XtPy+qq4WPyFHfj31p5A+oqfYvo7/0D7Qu646D6CvOlpRizogz6Y6WfLAOjtvuDonarc6
dcOQOjvEcDpW38U6pGCiOouHcjquie46zNuhOiL/wTqBiL86uZCOvZJIFD5302k/ecVVPstTET2Uom0/pe+kvgs/+j1bunm/NH/wO9abjL2uq+u6en70Po1E
KT5mh8u+uns6P/6zjTvG1Tk7OO+PO35CXTuZHfI6RjzqOrERITundUs7Rd5HO0MagTsh9n07bX8MO+bVPTtzoTw7eMl5OyyDRTsmiyW/ogmSPg0IXD/WnEE/
drQWvpFJGD8T4wA+2ABePxtGhz/UPyI+in6ZP9/9Cb/IRBY+DLy2P7p4ND8AKcy9hjK5OoAKnTrPWPg69tyFOo6e/Dp5h506t96bOod9fjoTXGg64NamOq34
oTqHIdo6mDesOi+okzraj5s6PrnCOodiqD6Iz+y+9FufP2E7nr5WSN++DMIrvolJVD4eIMW9ymmoP4VWkz4y/t8+ow5TP8yr2L7HtMu+v6aYvpA+xj4jt507
u7hkO4yFJDsgMSE7vwISO/QJ9jp1ogU7C6wwO1UtcTsHymc7Yo07O+CCRjuUlDw7be5cO128nTu8nh47VrV7P+K7jj9h8ue9Spf+PJ5GM76XYZK+9aApPlXg
dz9Pj6E/L4T1P3HLjj8IwIO+hZyBPmrkLb/ta6o9IDukPf/sQToFqU06RVuAOk8bsDp1GoE6GpduOp+6XjqDxXU63ASLOlbElTrP8HA69kx5OlOAkjqss6c6
4Zh7OulukDrcxZE6Kx+UOmGmTDrXc1I6ie10OiRZeTrIeJg6Zf6MOu6qaTp4Ams6gTd8OgFQHzpNjGU6wFSHOq2Zgzr5YIE6QWAlP3yThr032/s9J7eSP2cL
tz+Otqw/fngVPw6YQD/bDUI/SVyLvjPQsr+44YY/4TeWPkF+yj8Mk40/PvKpP+suaz4TgQY/N4JTvs27yT3erzw/1vicPj9wnz5+008/hJAKvq1WEj9m0qK+
Q4gGv9YyCr5484m+NZquPjbm5T+kK8c6AhcFO6514zpYJNs6sMbhOsEZtTpHAug62biTOuRy+josrMg69GcNO+LoGDuUkOE62qHgOtph+jpTKAg7O1SlOrKG
2jrB+xM7I3HqOs5rCjt0ZMI6Cmz3OnExLTu7mPk6HmWdOhQQuToqowQ72vwDO26kTTsFYus6NOnCOk/OgL16p7c+uM6TPZ3uGL68uw4/s4NRP2K5bj6nT7U9
nj41P7FGjj4BVm4/2BwRPzvhkT5QW6e+TjqIPdG6Mz/z83S9VZzKP98nEkDIPdE/kaofPzlSkz/+iro//jsxPyAKXz8hJcY+9dIrP69MI77gIEs/9hDKP7GM
Xr44u54/zVcOO5n3mDv3LPw6sUXqOoTd7zpKPQk7wTEIO4hsSTv8yMY617cdO+NQ3zp2N0k7/9UQO0WWsjqYewI7bgXcOh5lJDvvKRY7iJ/BOhKDRjsuyfY6
n6oWOw1r+zrWs8E6Ej9SOwj1KDtm8+k6n7rbOlAAUDuvNFM7nf/lOtPHoDpId5U/N1WaPq31qL8CdmG/lLqFvmonUT/s+Me9FKymPbp8bb84Svi+4oVLvsr+
Wj8C3yS/XVMjPZquaD99sDQ/yw2sP4E0vzyDwUO/fVikPhBfWz85y0i/zclKvhF4Ab/F2Ko9ODRHv+sPGb0TWyM/z9OEv2OosD6EKzQ/mtAgv6nSljqDAQc7
Zv2DOsD9Ljp/F4465wSROvL3ZjqEPYg69ayPOhifpjpqnsc6MrprOiOWeDrPeC86RLWdOiOnhDouXJs6nCukOuxjZTqtY406xSt5OnFrlTrSjE86Ni5qOpnF
HzrsZ1Q6VTyZOhVsuDqxDII6bllfOplApzoQVcI6FrNdviN2CkBz76k+MJWivpcWCz9ERTG/w83ZPekabT+B4ce+IxczPvjnqD+sa9a9Ho+0v5pN776uVb+8
McD5v75uhj4/fDc+aLRHv/SBVj9IHuC+4klSPwRKCb+DYcy+KSWtvlfPMT6tp9i+6tpkv9hXlr9jUw0+3cKCvZcctL6ufRI7AtDBOiy1FTu5PP46fU6ROrzA
HDs0etE6LzivOshABTthgto6S4YSO5rxvzr2sAQ7oV8yO88S9TrRNxg7Rxm5OqZREjtMAxE7m2YpOya9OTtnOts6CbZWOxiT5jpKVOg6mbIJO+f7Dju2+bk6
wls0O9QzZTsPOQY7y04kO28xBb5SMJW8kZO1vk35DT+iOFm+QBylP5gZwT4lZVo/LY7+P5ZcMj80igU/a9yJvg64mD/b7Iq9+o6IPip8Aj4GaZe+FI2DP7Jp
uD/WvHc/hE0wv62Phj4/3J4/+mwvP4hoHTzwLLK+vC02PwKP2L4oRt49NQkCP3nlTL+V/0o/HAVTOhm+RzpwHIY6zOMfOmVrmDqnumc626BsOvGygTpsJ4o6
Tb6HOlP/ODqSrlg6esBzOg59kjoE0B064gmbOmwAPTpymDo69TeTOi0yNzqGSVo6uLgpOjpRrjrHn2U6pcdbOk75fzqCkWc6VouGOuL4lTr5vkk6TnKvOpPH
Ezoc6R8+9OAUP0jexT9tI8I+UuHDvXfBwD8jTIQ/hROkP/3Kxj8I0HK9vyMGP/Us8b4f0Yg/rJwnPzJEzz5P8lo+sbqdvvK++76FUhDAFqyTvQjqjT5WGo0/
k5coPwAMbz74shQ+4yRGPi3i9z4Geqa+i6U9v41a874h2Kk/SXidv/YKqjtdoNk6jhszO5KieDuds4Q67nFNOwEkODtxexk794JyOzabGztVkj07Wd8cO8vR
RjtJ9EQ7aoUfO8DnDTsGVQc7G4QAOwplVzswPVI7Ca/+Oqa2CztL0Ec7syqMO1vmMDs0qyE7gCG1O68CEjsZJCo7z/g9O3ljHTt3x1c7Z7DavvT3Cz9gZNM+
ZOahP7qZrj7mEuo+hu6qPm9rnT62jkg/L9tuPkQNPT8NghM+1XBJP/6YVD8stiQ/uME7Pq6Arj9xTBA/96CvPgBuFL5hMmG/an6JPQPhqD6uq8w+rWgrvwcX
KL+yW7m9mAOQP3xjvL4Z9FA/USCXPYVcSz40Ok86eJQ2OlSXFDocb7Q5k25EOuZR7zkoohw6r9HaOc7uHDrHN505wHQdOlQL4jkLybA5Dpe5OUSLTDqGyRU6
dab9ORBDDToLERk6PPYmOgBFjzomfyQ6nuvZOe4U2zkMh1g6TDbVOflqiDrSFDk6KgMDOm6r7zmaJDQ6qXt0OiDyDjr3gOw5PBgeOhAjVzoMWiQ6mPH5OU+E
QzovndY5DqzvOTuJcDpiu1A6N9EMOmDz1Dlk/+Q5HZMSOvZNkjqhKlI62ewHOkzxBTrSx/c5wNMYOqqhATo/8nY6Zpd9OtRuAjo1Mec52BB1OgwyEDpOVvI5
8NcfOnItITre3yg6sb9tP70Wn72u2wy/RsKHvgBMW756CdA/SbbePo5/lL5AjSk/PROCP/2hcz+ri4c/zFmJva+YXj+/IcQ+iAuPPdmacL4DYgxAhHYPv8Zl
DD8hfbQ9mR01vg1ckD/MkRw/E+owQPLWPj9BvoQ/K40kv+zTqT3W6BY+AM2WPszGHb8zNT8+XawTPvP9DkB7s7I/bpevPvWlkz6LCwzA/kuZv/+TJb4fr2+9
H0btPXNFvb1MWpC/TOtmPyylQT8epGI/HG83Plek+D8gZgO+KUAmP2Sz0z5CeCI/y0KePmyt1z7YIWS++5FfPLA6SkCFcuE/ALK1PzYNS78+LVc9z6yMPphL
tTrhLZQ6cjTmOj018zrG0NE6cp/+OgMOCDuyMgA76U4QO4tPPjvVLBg7oGofO9jylzoG4bo6wbe8Ok+u7jrp85E6xDQhO4ZGAzspMCg7IopOOhL6EzthWyM7
JvGzOkVarTp0kv06GXgNO1Vd6zqcDN06iuLaOrEohDrH9gc7cPEJO7+cBDttLug6/M3JOmIjsTqxEiA7hBDkOgmImzpECpk6ODW/OtLYETslt5k6SUiZOrwP
zDoaC3U6wKLwOsSTiDqaD8o6EtcQO+eFHztvyIU6Xf/4Os+yczq0QfY63eFtOr+6pjqxoQ87/r3WOvyUozpoHeM6AAANO541BTsvP74+gM+fPqPEsL49hg8+
OHowPl5dwb4hNEI/mXIUPsqNnT6L6zQ8eB8uv9oyXD5TQ7O+zH/uPj/llj8Lk5w917HkvhaIrL4Q4Vs+A9tGvoxRqr1tNMY+l83XvP1khD6G9iY+VhJNvbib
RD/Rzno+WC3gvrKRmj5I/4U/LVddP5ddJ0BvGCm/lYybPoaqOr+szcu+yRarPt6UTL4a/jk/UZ4QvGRzfr8mEJM+w/3fvsFhWL6/ypY9dHkdvWZjcL74tTW9
cddMP55G7D8zi5++x1yovolAiT/XAkU9vMlivtB4rbrv3da9GG6yPVsruL5RTbq+o8wUv9/rnT6W040/vYFyOiNviDodFKI6wJGROrPoazpyJqA6xD6dOhWB
vjpzgaI6IHCkOmCO5zlkzOY5OwFFOqC+iDpaMSE65bWqOm2lEjqi1pk5LtojOq9Gkjo60UA6HVyAOiaQsTrUvZI6wPSMOsXYvzmrnWk6gcWHOhl6/jm5qJc6
cafxOZpBDDo/BC06TCVhOs842jkZPXg6aXttOnAF7joeTi46coMUOmY8rjp3KKc6q06XOXj76jqVmFg6rdm0OpOoMjp8RYs66qUiOlBURjoJUDA6jzsSOqkn
MzrrhEE6hm8qOkNrpTrq/kc6D6cEOl8MkjoJxpY67YhiOvpZgTqQvFk6S62FOjCa0D+OApg/5fqqvheq2D7qAG0/YIkKvQ51ej9PrAu+ENAcPsEurb/UDak+
wVHmPe3I4j48Ul+/uZ8fPWmqxT5RNu4+HMu0vvWkE70JKaa+8/gbvu85Hz/HTRA+F62UP/KJxT7RK1E+w4ZKvo+aGT7pO04963AoP1iQCj9zEBE/o2uZPeh0
Xz9o57E+QYMlP9rnLj9YjJk/I74vv7Q1ZT/A4eI+IcEVPxbQjj4wQEA/4FYeP/LGi7/CZRK9wVgyPsi2prx3dYE/SZ/LPRvJCr/csga/QHU6Ph/XEL9FJsu9
5IOrPiytCr49Ydg+DZexP6jw974kbS2/TTouvpEbvr3rgM86xZLROhWKtTrv25w6atPFOqvZrDq5XKs6TqkCOnxxpjqSWoo6BR5VOpQrTzqmkrI6b7udOk5/
UDpdzro6GwqZOuPCQzozEGw6vwsaOi2qjzr7pMw6bR6pOscFuzq+Exw6JtYfOjpmEzvItko6VrfoOqBdYDq4ALE6yACzOvXmZDoZGpM6jssxOhh8izr11oM6
NKSHOjepoDpUAZg67gGFOvDcKzub/Js6kaGDOpSONzosP/s6dWW1Oiz3/zobL6w6WVMVOxlWizqUXA87/ySMOmHRPDrMMG86NRXTOrHYJTq/zlw6OQleOnqT
UTonOIo62+Z8OtlFfjpR9b865AMUvgaHAD/IbyW+3gOVvuHkor78i788Js3evtWBwr2aNq++ZX4OP8PCYr5EX5Q/dIlqPogWTz+7+Pa9uVmMvcxROL+SCgC/
kA7mvmLDBL/cRD0+taTwPSm/Gr7sFnS/0i/jPqGF6b3G1wE+7ViSvnxRV7+BTCq/KtEyvymuND5VALC+lxOlPttox77EBCU/9dSkv9lV1777N1i+l7SMvgLg
B7/RtNJAGixiPptRmr6OXt09ClEPQKx/ez8uXPK+7oonv8KJS79rOiO/VsNmPkmqnb59s7Y9XwBuvo6jTz/PQq8+XnKXPSvwmL4avnm+4k6Ovm9XYz5BTA++
ivjAv/P75zplWNs6hJKrOj4LDDtH5zU6zTiYOoipPzoKVug6IV+COqGWrzptm4M7lPchO5KtBTuhkfk6e6IHOx2YmTos1hE77dUpOxHcpzo5BpE6F50qOhSd
gjoIJKc6RblIOh6LzTqjjP06vNEHO9KEXTqC5xc7WEaTOuhnMjsh6ak6/UjwOunJgDqVy506ZqZUOtynvjrCPMk6HATxOrlUwzofWa4669KWOToy3zqBa5o6
g4BzOthNfToYddE67tz9Ou1MnDoBY4A7UE2SOmIrRjvxAKE6jV8bOtH3mToC4hY7NY4BO5auLDv3SWU6WQOJOgZ1KTs/Y3E6AreuOs2rpTonaJq+urqWPXvQ
474oGYe+2u6svnlluL4wpD2+Y8gIv4yMfD2VLiq/ShCCvx8yUb4fPQG7EkdoPiVLkT8egxi/f6WOvpjNYL8WGgO8Yn0WvyPrB76Dm7m9cEqyvioEhD7zv9W+
sVQEvrLWGb4Dnbi+qBFIvnQdGr4CnqY/YOujvs084z975pO+y8a0vj1/FDyoJZm+JXKfPb3ZA78TSge/ZAFPvFX/5r2RJgy/yHLZO/4fl74jUZi+vZ7FvXGk
PL6DwHC+lTeYPUrpJT+Lx6K+9Z25PtqvAz241Zg+/4cIv1uC574t4VS/7EOWvtXWi73XlvG9JxZ8vlCNu74A0Dw/uKCKOjrepDonkpQ6cRYbOhnIhTpSaF46
SBlEOpU8WDqV8YI65JHzOt8fdjoIvSk6JZ1ROh1YljrRixo7f1M6Owbv1Tqambk6ChyhOtIxMjpNBl06yyDGOgGMfjqlYPk6iCKPOjE7XzrzMjE7X8e6Ok/I
3ToLLMU6dUerOni0ujo9v3k6JvNgOv9xjDqBKH06yv4BO3oudDqacaU6wMCROs0FIDpdJIM6JBbEOkEZezpdt986/OVUOiSvPjo+kZ86i5lVOpIUYzqQLww6
SvYvOg4wPzpaJcM61uw5OlUdfToA2qw6WUeoOni4LToWaQE72AmYOn7xgzrbGf45ksVQOiiUVj9qYDI/NfsjPnJsjj+qfHi/EAlHv8YFNL+2Fzi//8n1PfgC
hz7WY9W+sAP8vfdoqz8jm3++yqt3PlyTekAbi/S+HvQSPzYi2753PU++eTAhPxYhG785KRa+4C/Svvf53L5/Na2+VhFMv0Fxx71A1U2/x+5WPI2s9b1HUR8+
ROYxvtrxWjwtrHS/Dv8bPw2GoUCyxT+/4ogjvk9GZD/8VV6+uFsGPgOm4b7HMr4/2WzePTeouz8JI/G8uR2ivk/rNT6tWPK+iMaHPiCY5r4zW+G+AtdUvzJw
Cr7ggK++HZ0mQKpusj5dtA+/tXdTPwofl77x4dC+rushv6+ZuLxq9oY6qlsoO0HNGTte3/M6mZbTOidzMTtjjhs76ybROtlYyDrCDvE672ErOzl7BDvkuqA6
PSMhO8NCPzvyxSU7SXH+OjYb4zpFHOo6C//tOrEHCjvUVJY69v8vO7fDMTuy2ck6XSjkOq7DIDsnT5Y63p6vOhjluTrNA1w7FegsO0bg8jrn1cc6PA3KOkPE
1jrFBgI75H3zOnv1bTttoAY7a+A+O4AgszocD/s6Fxa7Ooo5LDsgbtE6cN1CO/yX3zrBRPo6Hr4EOxmd1zpBJRo7Eu9pO6h4+ToA5og5EBcXO9KzDztu9gg7
HckLO2j+7zqZZiI7zm/rOl0xxjpLM7A63982PWT+sb46hBG9MacBvvDyqT67DdO+9bovP5euSL7TgSu9kTjavZKFSb/ntsG+nmGJPoBrTT/E3Y2+JwOEPc71
jL93Oa6/YTwiPhXTyr7bWAG/mXgTvQj6xD5UN4C9VF7OvtDtgb9h2L07A6kwvq4AjL+p0yK+WYA7vkSDM78OLEa+UWHvPfbx4rvmY/E+YNbcvXjipD6o7XA+
9xgRv6cYGb8RK6q+11XivdugDb2D7Ja++PKqvkqoqD8vgHQ9oMrIvsFcab+XHT+9CSQLvmfUXb88CBm+o52LvVmmz7zud5e+N1uBPkaCMT7Zv4I9Wkmfv7o9
8r57axy/5To+vstuvDs4o7k77TOvO5TH9Ttxz+g7ZlCrPfUvOL4ceSA+4a8avU7Ajz2IHqo7aNfBO0OAtTt12cY7raWXOyM4tzvuINE7G0e4O4jczDv1cbQ7
30f1O0XtsjsxJLU7HerAOxiekjsrl8M7xrCrO9gFxjs06qM7TK64O2bW5DtCIrY7JiqVO3fv1Dt17MI7dl2kO3o4SDxIcIm8BoQYvEs0l7xOEMi8L8Bzvfe5
NL1QHKQ8W02HvSDq0TzsUwI8AdOwvDwdLb0/qTq9mayZvMO3qz3yLC89KondvPB7G71mLbG9rnHvPGzezDvfRpc9im0cvUmxujx/gc68xN9DvYb5Br6pGNS+
qDWkPT4ymb7vUHK/l3jvv24qa8DunHzAhkTpwA8DNcF2CH7BpP6cwc4kt8HcB9vBaSQCwqIaY8DDOvK/b4mJvGav1j6ToOQ+N3Qcv/QWFcC3kmLALaakwL5s
5sA/AhnBWS5RwYUaicEbK6TBW90bwQ4Q4MDQf6vApFgAwOFYW79RLrk8Kb84P9AdIz/UfIi/bq9pwEvWq8DlYNDAvrQCwcqTK8GqaY3BhMlxwXnnMsHvLiHB
Ur6ywKEoTMAW/O2/K5hMvyBRoj6V44Q/M8UFP9rk2b/ZDqvA+TrjwE+Z0sELLKvBBQOHwbE3YMGzk0/BXakQwfcMucC5w1HAGvu3v/USMb+qWBs+c0baPg09
VL7SLBXAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAQBzGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBzGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBzGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBzGAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAA`,
  weights: `
p/HsMSggA+vE1/FbOjcD7ay2Nk0b/wiBz0pyPh0nvrY9VmryCura+Tg3+Bf4/QwPD9Yw5+mn2dZDFtGwq6u9SgUA4o64myINCd/szaUF+/oN8EbX9REY+UTR
+Ac/JkR/KtYtDCc7Q//d3VVgNvDT5zJRbAab7MYJXCKNzOLyHi/PganU5/tZvKzh+SHy37yLLDvqKPkR4psbEgoJEg+rJwz9BC//hC/5AgJA/oEcHfoFNNKi
O+3iCD3K5BgJ2RIgxwcoExT4LvHG5Aj6BSf699Ls4ektJfj73OLdBi8XHgbtxioGFwMUAb4BLf4bEQ2B8AYV7+kjFgv8Hwn0tqq87fgW86yBtOL34OdYQ08k
BvsGS24/LvzuBBkfFfbr+AHc+N7j9RgJDFPz/NUY4jEGJMLzEwYpOzX5HRXdHz0xXTEGxSZbAj5UC98lMX8lNurVIUFNBhrDvARdTuOdz+tUUQGdvvcKKQnJ
us0XyTQBgZUN9tUmFeCulaYE+Ovnvcz76xrk5ebX6dMdJSLzwsr19RomFfbX6LbtKTAnA9vGrfIlPCcPKLyB5hJOOj/1zb25psYPOBPi4PwF+usTOhULCfUg
P0Is/uQPFObL7uYOCbuBqMYFDe7a7d3+HgEHLzAxE/EJDhggDwH56T0Q8fEK19cXIgofAMYCDBgRIOq8DTIbMDvxytzYAUFEBvbqEwv8fzTDwf3fLW4RyOEZ
5tuWrAQW8tw+bC0W+uH9XVBRFAup3XtzXB3rpQU/RVMIzYH8NRcQzNEoMB8HzKrDL8+y2Akuqy6hxt00+9fqgdosBCbG14HpMxc5NN6ZIT4Y6x7R5zYdIjL0
0eQgCRkVOuYMIemx3/EaC9fPFBsaCNjnS39eDvDfH3VlMe4TDyXZh4fQBgXcrbTmEwL/+voiFA3x0RRGK8n+7+cqaQqcC87pFnUFphfnAlp9xKgeFwo1R8SB
/AUJPiqe2B0VFRcMoOwYChOgQGU5DRqesj1/SdIUyJZNYwXgSY3kYzgQuzui8EXu4K34wigaF82zBa8bLsXvFrIKFbzZKf0eDzETBuoEC9XuAAgLvBcT9OrN
0eS2z6AF8tgE6t6o794c9xbxLehBHesY9ycEBOsQ1TYvGxbBMfoE+hQB7hxM1/WrD+n1oLTz4wL3QQ6i89b73ycPIv4O8gkX9GANGOz8GiL9A+fSWewHAPy4
6vkI/L65BMAL1KwT3e/uMUmB8tQQ7PvxCvr14ToFmaAWASGaRwj69t/ZydrzDOopMe9gufkDY0nc4vsjLE7cJ+jeaBv18yEaoevVtzS16NXlEQz/Ltfm4Zr3
z7VIDM7YIBIa0UQRBEX9CML7JAq1Mbz9PwTg4RRN3hXkHRuZ1L8fIOjlUBTX5Z0DgdscvQLDrUHKIx06uhnKMcclHZnwF4f1BQYc9fMCx9XY1R/nNjMDK/os
Eg0S+f6wHA8TFhwPJ7UxGMKwQ/Y02Bj+ECVF4wnMFS79yhv/NP0E5k/k+U7cLKwFzvTY0NXaJhBP2+blcaLS4DHlAyBSHQpdIAgCA+u+Kvsl8CE8zAoJ6/DL
4QzaKbf6GgHjgcCny8EszL3bCpDe2/G4uMvY5akOLuzgnDfz/fcsGqgOqDXU3AsU9ebXBdYZ6gHJ6v3Vys4DIe4bBRTyE+oG+Prqgc/mIhXI8RvjJOLwriIL
SAHdFDE8w+Tz8SH72ADpBBvew/kxD/TZEQ4r2tDY/js++PQ2/+4HJPPxE+PdnRc67/IjFQA+/7TWJzP7wgcDMukS4y/YJhrevg8YEu0GFTDC8ScLxtAjCNrS
Cvj3/fP97AwDygAI0AAMFMvL+CbvBycZBC4y+9UEABbg5T0mncyyB/PhSqjBFDvm/59a/A4K1/QPMdzYxdIyEt3LJDbxJsQb/hcI6Aoj1ybO3x0O3+Pd7eTR
GxCZ6egZ/7zx5tcaDA/3DroOxLz/ONLl/BoL1O0QENQN6AYQAd3FwifrgYUI4bXbV92cFRKh/a7sG9cMdiDmCv0Xxe3AEin95BgYFNQ86urbITaBrgweF8Ay
CxQqMhkR1PcLQss12/z5GAHhqflGqNH6/YHJCxAVMBDP8qlK5ObTCxyRgy0RMswvAvECMPG/xRkCLcBR5Okc5P+M5/0wmbMlA83bHSAF4BoqC7BAEujIKSTJ
nh3uHQdHEN+R8wuzBRv9GPDxvP0w1b3VENzgA2RAEC9VAFkjCeIjSe7iIjfmCDE/GP8tPy3PGTsrDyc+7d85/9gPIiH26wz4IOwR8i3mJfc01gULQA0d078N
+Tr0DCMXLb/rJhAL4/nuDyv60+ABBs/sEgfh4RT1JfkL+MfmqeS4/qXqLfe4gfukp9bW/cTHi8ms3RvZoaLlHscDuszt4a+t1+8QCrnECwP45STjDQAj7MwK
9AXJ4gHj8FnwByT9DfkhMiQJACHWAyok7uc8ONW/DBT39eXa9tgh8Ob++t3/MAoB2+H20OzLrPDgwQXw4NX87P0K7679zOmT8BXNCuHRBvHnzRGoGevf4eE4
1tIrvNvm0/ck/C/fgc7GG8C27PAk4CQXLgUUE++3Gujm7t4S3eQDILW56ggCiz7h+S3BRP8z9/zs2fbB8xoMAeoBUMvx6gvcFPTM6jc3CwQvMiGoFBMrEiwt
ARgOGtwz+Q0YLkAPC+o58c+B+Moc9d8DGO0N+x3O5dX35cP/BOLTtxqyFs0tEhUpvvP2CwX4AO4txicC38xEGBeVBvC6Fw4DuPAcB+aXI+zBvfXO//7qwqrR
JdQM99zc4g/SzLf2JgrY1vorEwoduvXaA9PuEuoguADmAPq+28UZwsW5BkDw1CCn1eT68O3gIevQ5dQX3+DRG9Ll2QfwAf+sC8okLekUMtDl1LfMBggTm+IB
Ig4dCR+2Gt4Ytv4gNLz0Dyki4OXV7f/smh8SNTKBBR0jQAb18uMh5c+4NjYY3CwEFAkNCfDiHvH1rRwR6OkcG+Ea7ND1rCDdoN/o4rHC5dcNEA3y7d/04fcX
BgLTl83N+v336hLF5gUX+RT91hGRvPa5pYvqpdudvZvqtbem1LHmvdzD9c8a17yBCa7nt9Dn7xcN4sDoCvPSDf/c8xPNtrgV9ovyE/zdCQz29pf4uZwp+ev0
7DX6yy8yubfxTcSd/g3PAUDj4egs/v3tVhSbrbrwFvG5z/9SD7CanbzVn6Em66vd853K6PzAytskwqu7wU3Amhm04+7+6RbVu8inCNYNyob///+/5uE8HUHY
ts0m2ui1FRkQ0UHv4MT6IfGEHO/GsFLsvckdKsPMKjCBrgEz/N6s+A/WkpZfAjbwGN/pKSAc6ABT//FEU/XePfrOEfnaABcvJPXyOcwH4CjU6AwM9Rfj/fD+
5BPd8QDT494G+vHh0e/+ue7WIQkbyh432jkjNwPbEAMLwRYBxsIo5BEN/Sf9HAMN3f729wW59OTjEfoL+gD84+jVMQ0duiAQ9xQbJB7EDREFs/YK+PIICCEE
GB3iCQjuA/bw/vm8HAf7+QAX/eAFAMqBAQsjvyv/DhMFBDijFAPpphQJMQkFEeTNCg7yHgsP5Pfo0/rCFfUUDuX6+eMNysy6Cv3isOjrEQPS9ci6LADLmgQ2
CQXlGh8vAfncAhjuiBcVExTbJSETIRDqxeIoBIGmHz4u6StRwwgmM82dEAjczN8x6u4E2hLkBDDr+xjw8xz+9Of2NhrKPy0h7yIhIOnjGRAa7x00t0wVLuPR
5RXi0N/Y0NoYnjfk1dkbutnsDd3tIeIb2C7O2iZDwOn0BQgPGhURyV4/RvM1Oc6vDSP8m8vpCq41Dto/57UM7vGx9SD13SsA2h3b9P5azybjJBol68yslCzt
Iev40wa18ez5of3bLP7gSNdhBKn8Fxv/zP8iFwXgCOXQM+U62g0E1gOBN+DHxSfVJP716irHJu0OsDLhB+oENf9EJzCBCRL20gMC2CrxMBbxDBjK1AupKwf8
1g4qLx/0wg/6+v3gu/It9OW8BPDrwckz/u+v5UsDK+RHNBBJFSzVPjDprBozPfktHt72KUvT/TDuBMVeD0X8MRTv2OUW+hfi8p3uCkPVWEsjKcZ10AkANyTr
C2oEDFI2B+qsDNPW3xXz8cpcBBjtDTcF/NLx9ZKhtA3h8N0fv9cMJr7qHFQju6MQEgLz8RghKVXINwxACLkCGuQtA+/kOOAb+w8E5QojRf9LzCLs/eC/qkPt
GuZkBX/y+swguiAnkq1LKNkAB/wc2/Hj9b4uxJH6HunqGhvZ7u414cXZyvDrLSj9/DoHOdcN9Reb2QX/6fgv/dgX5RqzHwYElvLr+N/uCOwNBTKevLIs8+Dx
/+8Ee0POI//hDCeBDpr52AvzHTgdrs7i1ifn/s3BwPojM/4m6fbU0A0QFkj5yPALJfvw0PA3wObVA98qxyEXGxTgvNDwL9sD/gzhEiAkMiDbzuDS9wdF8h0F
u/DPKfce6Sv+Dt7kEcbe1u3q6Q61JgL8+CLBxwbFFdUTG+DsxrcK6wwbRxrW5MQH7BfV1voiAsT9GO0J5QLiAd0WAPT4JxXtK+HX5ebZyuwCFjEIBPX19DTD
Gg74/PdBEujX8yvlByrV/T8TBgQPBzAZm/lZEBp/qkcMAi8cGN7DJbwQNvL5Q+EoFvAc6cwn8/8ABvwMM9sM2NDm4L7PMPb2CBgWISoCC8/n4/7EBvoNzOQ5
Twe/BxL4+w4j7PEcFDW5+/IHC/rr50AxGfz/2vrZ6NUB7B3a6AbdI+n69QT3Ct4R4iPnHBkV5vsCCu0gF/IB7h8639vqBgPaBdnu8ADCAu/5/QW//QSk2YEG
01YIFwMOHAPRIvsC4QHeDw7w3sMq4wQWuNYOQPK/A/Hu8vLmFvfhz+rh3vXV+LPl4zXVVN0MJkAEO/8OQTIf1eUGECAB7tDK3kPj4vlBw+Y0CQQgK9cVy7Ec
5+VDBBrkOSHp/yIh8drQOzfeAUzG9BQdJRPxVPkZz9LiuEvhIdRBwTgSbuwKB0xGDcgpB/qB5xBnCQ7gPzAlXMv9/+batBHj4QrtwcyhJSfK2E8eUA8zJTdB
/sEJqTFp4NY8QxH78w4DQNnFDeAX8dcU+RUeAjjv7+Mx18HMM53o8hkRFQY2L00k0/n36kTP4IFBP+av3ukh+vqNKzXa5kTcN/r+0kgGM+/KJ0X7LbPD4SMr
azBJwAL9IS39+UcU7v33/NYVzvgvx/K440o9IU0v8eL60Crt9q8VH00MJMf2I63kwzD3XlHw3Q/jBw4JLxTLvp8A9xrhGtUN5ADkOj36ERsH8xzfA+v/Bt6w
68ohDuwlyCATEgD21vH5geb+D/j/EKguOMvF9wDLzt0PEgAeABPP4tcB5AcwDvAVMs/ivQ8NEf4f/hRMEghATQTuuMYfJz39M/xbH87ISzoOFOb3KjoqzOHt
1gr49uhEmSBXEbvDKK0UwgAB+925EyEJQi/m4dft6QL1wQXruwwZHFQk4eq4tB3FwdI32vXR5eA64R/bB7TnLxD53//W2OkM0aM3EAvNMQzq/Sbj2jM4H/3N
M/oI1rblqBXMzzD8zzvH8803AEG8Ed9LlkcdycIdmNrfHwIsM/fJLdovI8/r694k7y0XAQno56PzSSnbwMT/++bxARXm7Aa410batgb36g2B5c7+XL8PhxXe
vbQZQjEBPcEL0BsBJOEh6d8A4fIMGfAL+QfwAAIO+gjp0Q3f7gf8BRAC99L2DxcY0+L2+QbdF9342AL56/IO3cKMyyeYxDYl/+sXJAcjtcYL6yHugelIPC/n
Paf+8uwX+s8jub0PFxcVCC3yEAkOOdPZ2OcCAREr0APPDPrPTOjF4u7N69Ir9SHwAeQb3TkV2dTb5O0A6eTr+Cb6LN0I1/kLK/Yr/z7cHwjNCtGtsQD6Awvd
APkU9eZG/v2/mi8R3xnGTd4w2PNqIOw4BNMvsuvMDcvjFLHGoO6hF83UBGYHqCCWnMyB5ok0/jTG8BFA7vP30sek5w3sJh/g5eIhtAQZ7QLV6wcOV9sI1AsN
TN3lABHNtr4p8UjcOMb5CgDqGh0P6MvLKw9t1g/vCNhD0vz3/+oV7w3lJ+Le9w7uAATryAcZCOQXLA8IDNzx3woL8sT16OMYBfsRBP8GQNZQ0BDcCfXv/9au
6dLaHAUOAe8FgcEK0NAVydsE/gO2EdgF+qflDo2/1OHqIACy/gsCD9/f8N0HHc0GEBgU6a0JAQne2+wk4twkMvPoz87WBwUR3Nvz1+XrDRj6JCL7/vcD587b
+RTw0+gF/hkq8OPv//kQDOQ15g34JP4NFMfYLPX5E+GZFwUU+xwWPEHa+x0uveLLEfIO8N4E4ucPEgUNJ/T6y38PCOpCBrvYByIA9xwcWEkv9xsRB8gZ3vsG
N84W0RMO6+ohBPrTM+oEF/7+/u7b6Ns0JA0O7fHR7/7rMwPr4QfMPuMGwQb49Ort8S4T9r77zs9JL9XWSf0nBOUXEg6/sueF+RQHGBjQF+HUpQEsx+3V3NT8
G+a1B3//F5k/6dXSDyIvWQwtLcLfOufJlpcT4PXzEePi3733+8je1OnRos718/7z4bXrFxjL2w7CEAk2BiH/O/k1veMDE8f7uBgsNvm2/zsBAwsgA+vi3kvO
DNHjEiH96woP0v/tFf8UswwH3Tfr1Dj/SAk+1AnvzAwPFhwE4QMa5zzrH+wy//YPAiEp/wPNBdRnuvMZ5GISB94wuH/Z1107DPgP+g8i7B3iBSpu7dt6SUjs
PNAE+wHQARMpEQ8CaiMfxvcBCTffEPkPuCny/0Y+LBwSCiorCwHu9uEN+StpRxU0Lwb0+/br5xLtySPNKAcT+er53Coc2hMX4D0iGRYN1r/d4NoZ+AHrB8VC
5Pz5Na327PDqE9/nzhHfEt00LjVG9PjxqwK42e28vyP6F/wGzw6/24FA1DrFwMD0sTPJ1Mci/dvpSyxrpcLLtcPy4S7kTQMJ/94N9PH8CM8B6gwWAtEN2+y9
Kh/Wy9wYFuy9xxX0M+IPykIv09ggGQzRHQIg5fwT0gEFLOr+/gviLvPsK9gUIlHsRv8X7C4EFO4V2gzbEhk7Jaa6LfUi0yvGK9Lgyxe01R/B8hYkIyTpDckR
tVvszyEa/SULYx9TIV/zDzZZ/f45ChUO+xJMB2Y0ErX8x84N41IQGE3RGhSl+Q076A/pNQVmovlR/eN/5h4vVtsfQOb39yexKfgO8ucv/erT/RAyNzkODjMQ
r75DDsnDS3/QgV0T0/0LCpkEz2/2EH9P1EIZGSACcTgB6X883dw4xgrf2OCy8DPK0gDs3eIVgf0SFDP1x7mWPOOBzNkWvOy00OAV5gutBzm+gb++D8bl/j80
b2mOJut/L/uvxxfwLxGiCH/N3CVpJ40hMfILPUgjwxrvQPDsavU1wH/s2bx6HS/d24I8VzmcTl06IoEw0B1UqORUDgy4gQk8ICMzHk0u1wW2s++9gbbRERHC
0RiiIOzD3UxOkymB+OIC8RQlKzXg9/369KL/K9GB6u4chAL1BvVd/7UXSd+9cR4zBH8T7YEpp7PZGapWXiBK0cwVtZXn5832JRYhsNHF7TUC9dARDPXN/xDd
556ZMx0sHDe5EtbgCw5Eld3vmn9LLdo3vcLbAw4D1hMIKCrowRQLGwbw1/dLr9RL9kYl0cPz/QAEZQykEe0ZJtnm5erXXQrS7PXyMufZKOxJU7M6QdANFyM/
B3IlvAb9Fwfw+gqZEDHg3TgE1wDeGhe62Nvm5S3p0qbRC/LHrhHKKf4XTiEf3U351+XKPPQl1wSpAsjZsOn/Hgv1DfIA1ZY6HhjO+Q3EDCm2Jt7HHhYsLQkP
GK3hTSrwMPD0IGsQ/b/kyeM3vuvO+BYTNczc1/IHf8gJQmLpEKIFBvj7DMNKL/qhGOrXLwb4HwoMGiIFtxzTzQsWHN6j4sX5AzPy3dr/BAwExTQaC6fyNf74
A+DUPssr5s7Y7eQU0/P6hdjK3jLV7hPf3d0n78vY1OUt393soub54dsH9/7tAesD1MreTekT36DN21T3mvTUgf7NABbmvvrPwPQMBvX789xZ6iW8D/g1MwEN
ivv3DeYds9QKB9IE5/jF2TKzrt/AxjgN6e3lrur727+WAtkUDhQcK9vl/N4hHywg0+f/H/zx3PkP9hq78fNBLO3lCE0h4w70Hhsl7OD0BxMP3BNXCej7VQRA
+Qn5+84iON7Td/IX7hgnOeG/+9e+CtTd/PPkSDQsE+HlgcPOzw3MrBncBGNY9aHj3+QoBOwV3QS12xaqusvb3wHS/NEoxx4Hmta9FAC81s7S/O/r2OE10/Po
GgQQyNXe+PpD2wkD7wDo3to54fEI1t8cHv45sxfm3s/NPp/M+fQACS/PD8QE3BvMEvTc7/GY/RYr5OuW/xXbgbA28dq4ienhN/gJ0+ueCvfXyMjADgwgGSr8
F+njghn6IvfzUCHOXvAU2dzdBgsdCdwC9rgDAT3J+gv1CxPJ9zrz4BYSRDQkweIHBjIE6QE2JEgrURoI68ngT/Hl+vztxNPb4Brvlx2Ettv+//m2AfjN7ubg
LhbQ0/8tFQvq/gDX6va89/gL59nlGeMG1MrpCEoA287JIAMDndfX8Pzv4tFXA/zd4Qy/G6G4/uwIFoHkydULMOf5jCX5+g/cE4oN5Pb1SiggzdUi7UoWAtL0
ASkkzeCrWbILGx9TSfj8H+nPIePcFhQD5ykKl+jzGL3rgen+3xXOySbt9e/yreeiyMIAwe/6ybkDGCfhdLoUsuUE9+jfQvrjxiwMBTqtLQ4TQC4NFMc5VBMC
AwDO3dEMIk5Prx0geSpb0Qj87Sm6JRwJRxvzWhPbFtXf8QAZCwLr7bf3BvgR7QLe/S34GrIjCQkKBijl7dAf19st+CkMM+62CjchKQzr4rTJKgEt4P0p5drI
C9wU0BkyKjxvxs2xKUYY/u0rEb0vAs7ZG5gv1tY7oh0KyAzFgTT9BLThPdESExDKEBQx9ieF9n0hJ8kKDoEd8wlX8wIw6g+fPfy/wrbZ/2S8RcjLjwqwKD3l
GfMS+OT6FlPIBtnh6tPtIvYLDAD3Gyn8xuzwyekB6S/uJry4/xf8KZ7K+aq+5Cg2z1/ZFL/iKg9BZAPW+vnt8v82OCb71cshFQYv7wNGEj45GC0vDtefMLoq
f/IL7VPpHQ8M8Db0FOQBaxbYAu3W6DxuHATlCvHg8yHVEke9KP8bH/qhrjCv7b73Dj5BBXER69URYwQbBrHxcScQaAxM5gorKupOIhKRGfoRCzHJC+YASUkM
E1AXwCwSGV9XDiME9TwY2gU+srm2Kwn8ENz/tAu4zjzP+eLQK0Uf+Q33De0Vwdse4OLrIRxIBgHjCcoDDz0V8v0fzJvuIh4++tgAiSGc/CEY3v/55fP51OHP
FJgC6Pva0SNIQB+95I/uObLVxhcx1PLv/S0G2SkESH9L5cv9Ka8+LzPsNNT6Ahf2+vHG7/vnIiHdF+711Bg1AP4IyvbPJNgHA/r1A+Pg/ezr/NwRISzjAyn+
9kQ4DwYAGUkkxidBNQUtMQoiQBz29ihLEPcN+tLYB4EaayrQAJb3+xXg/OID5tom/k096xrG7CjzAPPZGizjAsneAsHQqzYo0wYXqwMrIO7KoMLjAfvZ5ADn
Jsge7DUEBrcp7xz6NxTN9NWJ3VAA4Mmp6URYIjj15PTd6YdgPi7q5tWj9hn2GOLYpdCBORLi/N6/2LrZAUPIGLnmFMYjw7nC1+mP88hPwyvu9SYj0N8TNi4l
McolAyfq8BJAB9HwIzwX9fO5xd0SWRwXMQjgAwwCHPcFCtjoGQAk+pHp/RY/7c8kKG3n4eTCJgra4/ERB/bg+UsxAdPs6QzpDlowKQwHHLL1KNn8BgYY+9T0
/R0v8/LpFhccJAXqKOEBMBTw8NH8BBUjIe7a8S7oMQYb2vjeFfYJAB7jDAIbvQTXrS7j8yEA38fqKwAq94HbBQlQzd3WBqso0Pi5DuXT6PcfsRzsAfMMLxPv
vswovgEcCA8UGxvs+egGVNX3Lo4MHSQd++Tp6Sz3FxHK4NzmKvkk3/nV4w808SfkEsPhy80P9cDk3+vi+cQPCN3a2QgBGN4h5MOB8ND9AtqyAvbzOfkk3+O9
w+3RQs7h/iMAkggyvxo2tv3w1bq4uLz09cQY5RDZ/bPZAATg5vnMTSgRXwQ6pv/iQfgg6fRA+AoG7awriiwM6elSDBjF5gC0DSkZoBAaGkAs2/Xy39gFtysY
HWD8GN8QIdfs3PXkAs+iAvQlHTPKKdTc3/b6HQUigcnaPiH11zbnDvAiFxMBKb25FTEZz8oG4QLZM+oY6PgXLxD7+AxFGwAjRusEFxEcTiIw1C0QRQszJ0z4
OO7qKPrzNgQC+Nsb8xQgCevM/vjXEbHnJTD29dLM0DHC1AvA2e+vGy4WIujH7Ccy0xvuDNr3yv8/5QP3sRAIJcAR/PlP2B8HKvjm5cn+vz7TEa7TB0/sGRP4
0NXKNNEm+yP69TE4IJrc/SPf0gbTJuwGG7/h5w3tGtrqKB0G2fq4UNn2/MQbJoHt2QYv55nqFlO78tjD/gmqG8vD9sLEyuIPm88PVF2KK9/T+TYZxdUiIQL7
s937Ya2XHAjI+7+Hoc1O4LXO1CXo01Q04z4u7OIL/vbrDjTI+g8n4gJHAxDH3SXV/UUD0O4rQe3zXRgyzL8kUa0WE/cLMxsD5Tvz8uQG8QcNdgsf3PPa8f72
+P4r0kGBBEnJxOcdDRjxBg4JSerz7gkN99IvL+1NAuftCDA33jH+LRLhyfep6C/12fDb9d3gAxDo1SM2v+f29xMN1/o79vcZ+wggFOTWKcsWC9L6LRwC1eb5
CnEtMwQG9CrvORkN1soVSBAFHAgC/u4D4Qwd7QPZDwDd2Nr2xgP/8v/d7PKzxd9Z5dslKMj5JOoKxeULuMwiVPwZPwCoIBMquLbzEQbXHCTsLhINyebPGvvl
8BEkFcvH8Er4yuTy3gwtDw/mHewPyPBcm9gUxoEZCgXqGQXGDs3l/7veMbug99H97+zu5cLU/A4Ozu759fzXJQfdytbT2ADwFN7mBPHlBwv9CuYxB88K0/sY
7AkO1AP44YHrwfjoEAkHBeYZBDDhOfvSDZ0QDuf88gQmDv/t3T4b+uLxGP3w3gT+H/Qk2t775szs0eveDLoBLcQG4wYvGevk7Mv+9fLg9gEWNPYV9hER3f0I
DxLq/QTCOhkyHuMf8Nfw6Kk3yQwf0iAJ6JsCkKku2Kj0Seeb+TXg3a0X2gff/UvWD9cBKQfy4t3uU+R/FcwJ+qFS0eYSBCrZ+dzbrME66P7VPkaKC/eqysA7
2VkK3HIT1qYuTC241+PMZeJ7EQTQLKrg8McSWhi03zHF0+Lg3QPK9iu1BfCnAQo96DbF1hXV5ecAHcnuMCkgK9g28e/INc5UUBFA7aRBFeDhI9D7FSUxfj4T
KhTKF+MtUhohAisEHRIK3xMZ8BHe8ngMAQOpMuhzQfs55+PkOwHtLD0YyzH3SSiBZB3awTPedAsJCi42z73eAikAx670/HLWBg9BnxMW4O3Vh/5HF/rNMZ38
Lgz7Et0B56jX3DIZEw7N9LcW+wL2wynp3rED+sTR/N3CVOu0Q/u8sBEUx6Az3hDUwTWiA0yyxS3e3xc0dv4WCe/9wyZ77eY37xnjIDd9oBLRHQDQZN0Y8nj/
/dwKgRDduCCm1XLa7kS8tQ6RPsv20aXU4uc86BsGwiEdJglGEsTgyBDf5ur360oZr6f4qgXn4eL0g0Hl6iah5+4iJjHPoq7sPvMy4hAQnCMdC9lOjo8wDfvL
2n/X2OgLx9m7GADWyS4s+wsMMdgeRPDOANHa5cHhMh5I9Bp+ufYc6SUI1J/T4+MWEzQL6qVX8OYD2vUcsB4PHRjSISPCLgj27CAGveTn1BcVzCQtws/L5joW
6bYG8hYp2kPTVRSuqzL5Jdzv9fch/gQR/ggTj7rx9S7MLknl6L7eztXQ/b+iTNY6BicL89Y69uMXv+vR8ZzyCbTFqejXJiG9LCDcVzKhw+6/1tIXEU3x0ClF
9+gO0QQC1L6B7gthGKBAy9Y9Etu/Ngoxh+f+e/qdHx/JMhno1gTdy+0gBSfkJw8NA78Ru/2z3+HP2Ps+FttaUos1+OsfCuLV4DQ+1wLCDznN8NzGIeCqvhMJ
5dnoL+jd2aytpxH82xz1D8j48PwAvu2w9/i7xfLJwAi8xQktSP76O/LxqernAtAQ8QD5J/sRAhYPlgvWvLcKEv7O/vjfrgSKJPDsCOubDjet6x4s5DsWCyAE
tSTS094HF9fb6PImCvXirxGe7RP/GBX3/RrO4+WjDQLA29gPF/2B4KRd5N8Q8+jTUfftDdsDxsr87ZnA+df4s0LBBvT0HK4a6zYmudWo1xhF8CS6L9gY8csz
IbjG5/cfv+kH2iMRWAnn89f88CULNPAFBxv68NgdSfjh6QQAB9ss4gf20O045AjbxKHYN9gED77KzQYKMr4R/tPh/1sAQQkz6sD5K9wbTQtf7O0dxg3a6e7Z
4RbY6H/6R7wNIu647AjD1OMG5ckjNiLrBSbvww8J59o1Cinsxccg+B4m82QNHzPO7R8twQi/4xArN0DQFvPAz8jbE78e7Abm8f79kBKmrww7Agv1yI7OCBkA
5cU37xau4gTTgS2XvNntUyLa+QqwmNrQ+8QkzgEZMxEh4N//iiMlGe3/wMfysTfy5DXJFPnsxf/T9PjYJgwSTyYEifT82d33wu4U5wvgOBsW5hTV3SPzNeXz
3PCaPaYHIdbj7hgnERryOt0S6/KI+/r0MSIh+XUyBgkSRhkluxX4LUYf+/0QFTzY+ryB+8kx/d5ZPc+gwUUvJMgPpuK+JTwOViYw2sADQxDAF+wMsB4YHiUT
Wrcm5XY5xi3hr+MpA+xBJRH6WSntQuYwttbobA7qElYwwSH1S9rYI/LGEAsZTtwpSgMc7gDqAxHQ/vgX8vAs9+O6DTYBEdR71u49FOwMB/bV5q0fCyHy6RXM
ByDezP0i1PIPCPQM9VHi5L/cABTECV7xQgWp/+NUDvIB4OP/gesZG+rnsQ702PrT/JHqGZBEISQw5O3J73Eo1Az01S6bFBMuQfLuH9sp6EIC57tUgd9RWx8V
AwwW8f/qB87yQMn3Qe8FD/Qm6Oj9nTOh4r/w9qUlt+fMCRS3/APZCsb85/++BQfg6K8SFP0etcmpHMAHB8LxCQFKC+XO6gkQ3dSnyNEL7OsJRTuB+RCu9/IC
tjXpnkoPxisf+CUJs9QXQZNxKuUHy8kktO+qLt8bIP/K3tC+zwvRNciF2OjCwAIExOrO8wr19u7m5SoAzrP1V80LCbvjNuoo9J38DwUQDPPuEN7M+/ge7vrG
1jH6/hTlr+2aMxcNKxItzwgNDxQzzd8OzBr3D+Hrx88ZVcckPzGf/PyVx9oqFs3r9BL0LCo2jtLNKPQiHwDwN97eEiwU9eMUz/Mv9+7CydTkfMz/vRAUDesU
5+ELyvLUnjqeCbPcHgumFS5DL4EbHrzQ+hrcHvgj6zXTMf4E0gAqAv7vJeIL5xRmHCf0yuX6ICTngSH1NyY7NSDf0Q7eFAxE2v7rEDgM+cPuysMC9D4ZxyjR
wAbgE+tQMdbj4uQH8NcXlv4IHRoOchIbzyjd6QAIGroaDfsjGTTu7tH79gG/2u715PTC9O9lJeQC8QRJENXWIw4yvB4JaRU1O/j88STUD+ApFQTgPCL1DuPx
JBEf8gvnycQk8vyXW+6BQwo1JA7R3gswAjfi1CvqA1opKhP6+eMgDQg80AP3FdTLD8HmJmQGEOpAHeOP6TOfHwDxxdvNFkjv+BUJ0MYP5DzhD9fxqBgI2ClB
z0/r3NjhNhnTLj/T5RkNOOfpBfLXuRQoCBz1y/wD9icPtdpTzjTkLDYwpxoKN+0KHNcmFkfYKfkbAhntHx0JCMEWGDUr4iEmJy8mBesSFCueGwNoF+o1GBQ8
IOPNCfbQpfzaLBoK/vMELP769B/t/zcQ61ke9gbaAX8pBgPu9kLg6Pkqccgi/v1NFoex5+Dqz+XRb/3+suzy/OMKD/zc8QL72e/y+gvCDBrq+w/mu/T65NUi
CRLN3P4J1AcD5/ni/cP6xfv30w8X2PQ8DAP5ACjnD7ol9OcCAsf2GhQM/uc02iDBBDj2B+vN5vdBAyES/Avksbn+3ybl1MoWGtAQ4PQm94Hb7Mb9Ca7hDQAT
8NDn+AX39CDuBh7Z7QwEQt8O8tvT3wcZ4/j44u72yOfw3AsB2/EL4OPH2wjG6NvP3+j06igRLOvsKPkm4eTbGf8CJ/3fxu9I4ilAGLjk8xrJDeIGCukdXUjd
9Av/sPsAHSoD8QbsQSIX1fnI8aX/2fbu9w7OgaQu+wbSDebe7iziLLt60YnrTlvO+/MWsvRt8Ay3I8YMQv0F2b4NGQIQ6/nwGOEI7fddEfnqBEPl0QyhNvb5
S6MK7lhBzC8vr/lfBFj46DnCKP8LPan9Eao0QCJUMhEl/v0F9yTuKjTlK+PvDiQQEe0YCwcCCyoW3xnUBiEK/9Xl6x0UHAIG0fPl5N4lAP4DwuAU3SIDBUUK
KvPr9ekNBPcPJP4LICMZ6fzfGhAR3cMlC0P9EOkg2AfH684UOgQx9eXKnx77/kn4HvXm9ev86dQVFfD65ATqAvjnA+Af/Ory+h717eTp1hroQYHiKhMHyt39
GlXl4e7PHf8u3+HGIo8gLAH+4B82+yLZ9CI81NSXIyE18OAhCdP/yawnMRDOV5E96TjU8roCSPs00ObQJe2aEfwD8j8WSH/F//8fmivVGige//oHIWn48KMs
MsXVCyr+9N8KINvGG6zyOfvIyMMBIe8G5xsTCRDI8xjh/dbRKg9BG/sN+PS+XQIN+vPsAexCxwL07eIkLbzALA3yE+MRJsLWJB1/EyAJwQ0dFuufW7DlGwY9
LOsU9vQGKc/n6634ru0m2t0m5wDB+fjI9bj+/NH7EQk/wv4GHOMaw/PF8Sw+8QfNLaoV/QruMefsYdMOHQ8f75re9DP+9N4P1/L0Fd4r4Mf4xhTwFR26TLoG
FRKy1vfc6awp0QDf8lTgABD60tUP38XVAt2X6UCn0vsJ8s4wL38d9RpDvfti5LhlFUPwSvlpHuz3D8vjNcCwTr/x+sJWxJDozwHz/+i8pOnGUUAfV/vLoQUl
+QUU+Mbn1kgkItECxrL86/3z0D0YCCUZJPLD3PjLHvJaFaIdz+ENfinS6rIn6U2xJR+WRKTj+hQkDtUePuA+wedW7Sjo6tD8vTG71aPV1snH2sPV3+3rPQ0J
y7XXDPjo0CQU1t4v3SsY3+b0ukoCCOwK0tzw3qLjDBXwreSB5tTx+two1gvF5ePpE9vFtpoA/gH96hHzwRAtyxQB8OkYUvoA+hAoHBDsC/agJ/ij6cw2NNFC
3AMfzNPuzh0Q0a4LGQwNEdPV3TLsASn55wD67zQh6dzg/8MR3w/Zt+ixz+25Drbp5/PtG/fs+Orf4uYPwN/K5gnjCTMR+QkV/hYTIboC5OABCLwqAyslxNSb
y+HnDIUk++chOC4eGbED2QXvMAaeIwKBBwguEAbE/edSC0XtsCnDxAX2+iPwDyQB6PrmBgjwuR8bC+AaDxsHNtno2sj6z/BpChHaK/cjDyYk6OHdA5jptR/a
1Au/ve+BwOLoEenx1/4GydAH6un1qMv2FunjNvTJFebs/xf7/crIBTj95+PrHR5F4AAM+CEx8sApSOrt4D48/M/3AAIHKNDGHvoXDL0yDgjIDxgM1kDm7t7Y
KQgD6q0IM+Yg/ggB7EjaH/0CDTDDDA8PLtsD/+oMAPukDggR3/UOHT7TENvYAxXyxDHN1gQc7fDJ1sIH8/Qpxg7b3CjWNPfo3yfROT/RIyMn+Sb/ARcc0RAO
DAUZxwQhAx/1Czvf09bn/NkBG+4YBSPxgQHND8Dj8FXgECPA5wtHxvMS2QIM6vst8hb1/5n4INshThTtFOwT8CMCHvTx8h/I4zQTJ+bZAw/Sy83w1SUtrfay
ytnn/uP72OrZB9sE+tDEtq1MGxkT1erq8RPZM/vzJkfBHebTEtjRHfbG/hyLReX78MqT6gqxQQ7BISek3u0I/ZZpSRcjuC/k+PA5fyAkIVDuAv6g/PpJ7P/d
VxYJSeXaBb4uKU/ST9rx2AP95uMfUaVH5fwr1S+yGRgdOrYODEPrlg4hFQYh0eUVTQHt3PnyBiIuTQLCnPIf3f0t8NHYLOpCgezj5hZS/N8qCkOv3/AZaa3P
D/tDOb282wAXDvLyVU7QBPfHLysJybH/yV3g1r197yoV6sX3lJvnEi2R5tbPVw8K9/8IJLDkwPDtTR8aFKsNIv30N+b+Aw7I0PQjtdx0zEPRBfhRnQmzSjkD
0i4VA/gTuhsyOeIWG+kPJMO8HNTu2QQVQsT44PvYztsJ+PMP9vMPRjUWDOkALeG0FeQj4SjVRTZa/BAO+SLrxgbmIv4C9uIYHffqA/sPHs3eHRYy9eV/WhzX
5ufVJfdCGQIy4jIQFhFHCwkOKg3+NwEkLgrfIef7DQEL8wHbAxe+QAwmm+ruE8kt7OS72BLjAhUq3wDPyfUKADsF4d0szOvT8P6fxdMA/dM60gX2/JcY2N31
DCEF/Bjf5TA3yrwHPMfzLysKNPbuAeox8c6LAxR/Id7/GvYE9/kj7QMd7scVrgESyBKx9xYZza3fIQLv29nx79c82Pn4+Lfm5xnKV90sDLvzE9/rxASlM8TQ
2P8qDeo77hPh3h88SOspOdmvGgH9GAj5xLNNLADM8RKtGC/PFfDyCKLFF/EI/LwCvDb37vzpHOhAwuTO98/7IDD/AfcYFyLxHOzn/gbJCg0fH+0h+hwKFgns
Atv33BEAIwL+6AIn3N8k/u76FYHfG1JLEfoG+xPjGub14N+i2iUENf8CBP8HDxLd7Nv/xg35+x7SxRj/6BwRBe8M09CwAycBxtIs7BPq5Rb46PUO/eva6MkE
B+cU+Oz7CukSFvv/9/cAF9rtFNjWCd8B1jvb6OfuGzqpAf4a5krnUuploeoB1iXz/b++Ft4S1gPhE+kMHxzQLLwOCvsBEe9S0QAjmdvJ5hvVEjnHCSzCM4pY
Hrg+pAH0FuUK184O4wa4KwgkCNyz5/JCDfjlsNMVGdIRuwn0APreCBrGHLHS8vcYIPvZmvnkOerNtOXkDTv+fwkL4867FeWfCOvlC+QkciTkLLnVxBHS7Kwb
FDKpITgw4nke1/0e+BXE0tAfyif8F8h/RkDE8vvZWvo09vzoR+rdH8Lp2kzG+xYIHDKrLe07w0MR991rDR643vciBjAR3dcdIAAA0GLFVhbp1CPl5/zPQOQk
7ww/4hHxAAn2++o3D0nUHtM71yb/2Oo3SDQQCfsCDUojEKXhEBv+CAPpOAI2UAxiIyLZ4DK5TPPXH16ha3MkJQMRG+gGxfn93Tg31gAxDjpB/NHJJRkX4NfR
7LY6fBJJFvK81gva88DowiWWTG//PC8B6RHg0BsVwwjw5v4s5E8SyRuoCCwP7+ecHAU1f7+JH+kK8NooUtiMpyQAWGs0xU75zPIA/xuc5cUCzDlx4wceJ/jh
DwkRNgjp7/sUAj4nKxTA8q8EASEAFcPyBiHxTQrZx+bgERz71cvPzxMBFkHZMf1RzwvrLwcozPkuMyUSMSrlbND5GzYMHQL2UPYuUQLoADfdJx3s9N4Myu7f
Di+kCi437Q4pHjw+/D5BFxHj5iP0eg0PNS7wS//fMPNO37kUrH9AASfkC7ga6DTVKhk3CiHM8CjnEuQH9iT29942QlDzHhocFe0POsfeCD8jGCI22BZOIurn
RwTBDeczVNM9UT+8+h7vCgQB+zwFHBoeNn0SKH8oAyTYHtrsAQVXOfoxtgszZxoqCxTVvs3hbiII1BXgxfEfJgM4ATLzLB4Nqc8dDvkkGBX6SvwOAewf9IGX
NNLZSBbzeGMYPsUW8MEXJtPdQM4xEbwC5Rr82S8QCFTgP1n/L/qrBcE29/lHExIK9S1R9wPs14uB8RD4RfkJCOwO1CJ2SMApGgsHsikqDfPpKTsXOTnj2MWk
Hdk+9uwO4A1JAS726La83WnFAOYJ1Q1QlcAEFQg/47Db8g/Sw+laHuD6FUIeGxXSCejJ2gbCJsv62foAGhT3U/z31u3Q9NCc9LMmPEEQDcQx0MXxJRa4DvUH
GjnoDRssNOYS2zgC4hW57C4XEA7LEyj4Jga/B7jv+/UsDtlDFPAN0cXn9wC6VRLiHiyBCslSXP4w7AcY3BrP1gfvuP7L3kL+FRX1xQQ2I/UPupfR5BI19O7b
1d7gEBPkMsyoxdNJKOzM3v77B+CoyvwO4/TkDg7I4PMN4OoBNS9FI9bM6dIcjgzeUAT/D2AZFNvnq80XGPLr9xMD6ASw+eoEI83ZGsTiBu/e2hsQCCNqL+Ix
r6j9zBHbONjnAWcSUeKrnd2tGRAPFBvMzAHU0f5CzZ0Q1P3I/yXXzikUxyLyMd4arxG+6Cjk+sRJAyNG7enDpff4HCPFGRC79NOBBwry2LcH6vwR8z7BzRcD
/kItOAIECBYEGgTkyd1/m8M0LSTs0gdEwAfczBK/ZNu89hQe5v/96eHu5tkmy9Sm5FQT2PZH384O5La934QmjeAZMvumHg0HjeGy5g6vGNzK5hrmkvro9Kwe
ASIU4bLqET3z7AcXCcgd7fqjP9bIweRPuvCi6PD01xnuHlLovhy2MMn8msPc4dXi91bNsT7u6hkTgdbsnR2jEQEJ29E+4jhVJrzqrYNUoCfsBAnxJeQtGOTm
w42rC9dPACHpvSsepQvyIv40ujPWzMz2tREG2S86ARQBDbM3zgLG0xzwyMMWF/ZD8AL6HswtJv4KDsL+2frqUeZL6v4D4Ay85z3iGUZJ5QG0KBHSEwrs5TgO
0OPr+7nPp9cVFAUlFwr7C/YV9KPFufz93NXAxvPvKwXV2yCNsD8eRujmPMLRIibV0AUk4dwNOlDjACa61wMOsl8a/tbSr87JwdKoo9q78fMWAz3Z9fNAOSFL
F4XpDinv/f5f4+FXBCZ/D07e1ggNrlX4+KDh7ygFyvihorow491DG0AN7x9yQ0DfKJvxBU7yIjFkEA4lWistI0VA657WEejN1fDDz9wN1c6OxwzVDefi1RzX
4MQoMRvCksv/9RHSFvYc7BSxNUb/zejRMubYHdjK1NvVEibtVAHy4qnT6irfwvmBHTh/+EYhAw/vwuYd+M3s1APiVQwfMwT0MPjkAv7f9tj7PxwSLiDxGdXS
6AHU6NjV7i5BKFEgPTn2u+jg/PrQ7iUIM0L+KggIG6JBHtXCAdr52i0T5NbL0yi6KSkY600R/QoGSuch/v74zv4POBc3JzccoRv2H/0yJfEL7uPUJcYEIUIK
CN3j0+rPCPktATb5G0gdQNcuFfTQq+v6Gxz6BVBQviAAFPRGI/IU5dfuHdXkMfX6I8QQ6OXmDtv0+/3t8GpGRPQ4+ffp5wPo7DjwDi9/JAjILPsP2gjdAusi
EQYnFwwVxerwxAIIs/rxNEk6OkUOOdYO7AUhz/T5Ewk7AfodE/rI4ynuKb0Yyf0ZMO84De1DAv8H4hfa2ev5JkYSTwwAFAgAIAsMtt0D9OY65w/56QUY7D71
7ADfzfUSFQrcuP7QAMgSE+wL64EH5yT7QvbW8SrcHCTU8R7JK/rdyyYXA94X5RsWDigME+MD7ekN1DULGtzoORj3CAgT2+XsGvg1COu87A4FKPYHHg/uzgzi
AAL0rQD2EDkUIdgA777eDSrcfwYT09e7HB4G2QSx2/YhCwwX8dIF9gPq9/3k7RPrFhYS6fD5+wDlA7n9G+Ie+hUdVMoX/ui7/szu9wjDAicYLh0ODigq0wgB
/SjGyd0lHSbx/iEUCeMw3Jm1/Duz0QP7/zHu7OHj8AqzBgoFuPPW4xzx9u0Trs/dpxIkw8QINQP67hjW69YRT6Onqbv0I36xWM37MDrpt9/5AuDy3RUx6v/X
BfU15rYK9EsMGeIFIemzvdPsEDwiEwDMt+LY5D4Yf//kHWqxqz0SX5iptg0dRta75ihk4/CjKlMJ2+kYFQneJMkiyAH92M5Q1eihv7U9IAkJCdD6ytsxVMUs
qaHVIRf2Q+7CHBQmPEMZQugnB/ko3yH5+vnX5sdb4R/Qn9JkRso1Buuk9/0ONcf+ot0TFeu/GgHt3SAMQw9EKwJSIg0JiA7gJw7fFpFQCfXbx/1lVt8RKhPW
4PUsf+Ulo/BBZfKzKuceEe34MAruMtnx9fjypQbNG8vYDg7B6sD2y9iBxS05NcUYvB/8+x7dvx0rgrUrOUHmBwDj9govy+kE7Z/QD9o8t93xRkr82NbnIfkC
wesHUwIe8gNe7g0AEinz2KPt8Ar0Jw8dKes5v+RKDL3qFPADDCLxUibyqAvnG8pD++7r9evnKEJZ3PoMCVni+eXj1/Pu3ixvIc0l+hA0EcHDKdPg4e3WDuAA
5hwYERDtFAgGEQf38Sb63s8JB97j9CQI/TEcy9sjBQbb9Rol5AYvAfxMH+Hr6PXz//Lh8xP/H+EE8vvy0vj197f44gDtBxgD5i8u4oEb/Myr/u4j1ys08fgi
J88EAPnaEwP7Mij0C8fW0gDs7/LkIdEd7AcC9/cF/PLz6Qr+/xq48ffz+xHS9w8GHRBB9RXmAAtB8wPi8da7nQmYNNUTwsrxEajbHRINL8Ih3fKoHxLvx6zI
1hQb3TPe6c895ef3ENIq6Bko++T6xPoNJ9fN588n6aELMQkA5g/6vqTpH+D3EcO82SErA+UI4Ijl4BXx8f7CKuIBI4Hwyb0Y25Lg5+w+zQn1/zDpuhe51tng
DdP/WwkqCfYX4Lsy0rMV8hAyFPkO0wzm6t+2EwHh2APkDvMDwdrOUgfz4gPc6KjpKwXI2brYrFYGBgr8C8c+9e4W2ujgsvaZ2dzqxt3R7wnyKunQ2+Pz6fAh
7DHs2YH+IAi32NzymzDVARoD3P0sA/LI177Oxd317O8k5wDI4CUTKdPL4fqfLdkWEh0U9wY1Ngrm3hoS0x3t/lwcEx0vsTj/p8Tp7g9aBYfIujtJ3p48otQG
8/YT1P/oMYFEKQG9w6LzOTenEP0bNCTnB8o/tiBahuviAF9Q/oriwyw5IsouDsgx88Ea7ccK9QgyHgyu8dECMzKn9o/oHTz+0xUf7CVuy833x+8v2bfq0DPr
8LcJNN72L/rN8M/x7fvRX+rOFgojBSL39rXA9w8DB14Z17/q9wPh6vLw5PfuJf4iKg4C8PUGDiot6sz54AAe6dFA/rAR2jpE9/3oqcjB+9k1xtwPOAYvmNUI
3zToNd77GgP+FuYDIv8p2wjI6B0L5u0PCNkUq+AZXRbagful9fL1FcX6Mi4H6rcBxfn9KAQCGRwF8ukdXQNAHzXB/TYh0Nf7G6gAugMqNPYRwtjb7O728fMJ
+wMj5UvfMf/d+vrU6OPaJjrn8PVqvwe0A+biyecq2v7x7frp7PTfFiwQ6fwY09rwDSs8JH//PtThIQiP3L3p6AzoABE+9PS6G7f5pRH48SwSAdHTM/vdF9fT
+CMCwgD/8BYFzxtLM/UPEAjL3rG8IA0I5s9PTiG9uuDKzg/AywoV9+fi/iXsAOXTGQfRLwUM9d8qOPwOMNAACGEH7DYs7PXgDxj2FxnUEtlXIuvp5t36/hsQ
BAE66wwIDx3mPiD87dz7QCYqJsD50X//5udC7dPqvCrsJQrzFPYrCgzsJMTh+RcvAgI4Gf7ZIgkP0v/4vbja6hg59uQcp1Tw9aUe3r3N7/DmNQkd5Mc+/j6r
2LzY+B/fIfs/OQK68SAl/yXf/8gL0wETSyD86/boAi8qy/3t9yrwHCy84fjm0dM8M9jeHtQq2Cgs6OAu9bsXWX2/DkJQXUH+El8JuNISE0VM4xo2BDQjBCEy
9NTjB85/PM7lHPHv4hkdFCoXv8ADC+fz+R4j+usICARZ6hcNBAU+FszqAiYBBiISaQVBIx0NC+P0EPj8A/P6BGT9Gw+257juurDJ5fj4tx4pu/ky9xK23uzl
z/f0DcXz/ur5E+HP1RgFzRgR/eHnEvMXAMYVGfOlxZ7rBxc14u8A2PL3PzH92PrPNxcEP/Mk+eoRAxcOssj3/wLd48jqHwwd+RHrSdXC3Lto9v5O8O3/vR4J
OnX+geq9Oy4aGwm+NAM1Cw00/MDxyQYT9PMT7RnrC/29/hlX7fkZBMbxpAkuUf4L6eoeUenz/RwivrnD/RznEfazFkf5B/r39NC0tukLxP3VLAxc/AEjAvUR
xIEWKu80/xzyNA4s2QEv8PbN4Rz5J9kSLxoN+BAW9NK3qvEStQD/8R9l0fIA5N3a1dcJPOgtDAvtXdgj/foL0gHvzT3DEOgUDDL0CusZC5QA998huQhJx/Li
4xPehSFB1eHUD975OJ8Dzrn42rsaUPzsw+ch2SjfLvTB0/nREREJ8dkaE7Ytj/Ej/e7MsOnq4gX7KOUMUoHjBuDf2tkALCbsxuIYFBbHxtTIDc7m9REG2/rx
CO3exhv/Fqff+/0e/v7yLPTgFd7/IAnX9QETFwbA+eMAx+TjCinXANnt8gwIxNjRuNj72Nvc3fkr9P31A5CjHeynA+7WVM/8De4/9zEDszfsyA3eBH8YEw4D
VxXt2t8K5kCS4qeE8tvKCeRISdUIOxK01fzBBtHyCCoN3BHduxL+5CT9/DMZQjr+TtvM3AIG6vXACBPLzg3PAiIF6+zRPf3etBr/DQMI3ALv6vP03xjizaAq
6eD0/bzm59DR3grlz+8IE9kfSN8dBDPv6uYZC+He5wO/+hoB/+Tr9sT8EirCF+v816Do4xDcFAwV/wkqGf9CFwUUY/bdOk6u4+XKD93u/cYCBDjl7wYmtAHN
8fLbAcW1ws0T1dbQ+c0A3uP92v4F8P4YHPTqKCqBGtcAFxuk3Lb47yUI2AUhuvLF0/DyvOHu1/YV7MzLAv/22/ED09X3EdXHDeQc6N2BDywuA/cl/DHfxtjY
H9fPnfgeUgrQKiMD3wIBCyzY86r4MTQN1CIaM/Ty7PHn/An8Bt4v8gsQ0S/vHMzd3g3r99a7M/QiG/rrCiH+z+sS7QnguRjxMygH+PUx6b0sCCQC9/Yh703i
DycJZ83PHhcvJtytBf5FFRH2CR782RkrBwrntf3VC/LSm4kM1SQKvOEw7/j7Ldj/3toA+fY4BuMFCOsVzArpLOH+JQoK6vYSGtfY+Mfu6gi/xrD+7AIwx7A0
/gcRLqzX+szZG+cGF+kd5gbsuTHs20kAPhwMK/stVfkaFNMjDRicLKz5+C0X54Ek4f8dFaf13Qj5/v0g/+wFQBve3gb810Y5PVDx8fIcQTgA2qnM8h8BH9Go
0oH1AfhRNePuAcgH2DXA9OiuvwbPUWzS1yzU/NBn4wraGxkE+2A327wfOMsEXC/lGrgEUfAgKb3/GQ3/BQj97zkF6FgKDC7J2DnX+gMM/trkLeAVLkBUzOAG
0ocyV3gIE9YqSAfm+vYB6OvOCToK40cjLzQM8WT39/ra4NNREcMk9xpEaQxHzxbmuN1ryzbN2cdGI0GM+9q6ChzWUtEK6vskbP1LmELN0xlNtAuYBVgMEv4X
X9AaErEdKPYHgTKWwwQX4brWdgkiIQwTB6Xc6qEpOwAsMzPGMxUr69jvAwXoRDIRXhXz4tf8Q8rwdQP8rdsPN/jM//Qx68kqoybA1pP9KQ/TGtie9QnmEsmt
4Pvq2OLixSTm2ePo0hesCuoPyvLhG90zBgwR8a0kAcfnF8MB6trBH0TdKNqU/iCv4CkC/uvs8S4A6hL04UGBIcj3oxfID6wSCNkC3/cEzDjkKssEyf/iLBsP
4dUBDu39//IPHdEAuioaTN0c7SjMEuIDz0vr9Zwl1AjHtRE+zSbIzsUN4tifUxxL8v3RHco29O0qAiQQzS0MVv8vC/4FLcTT3qYA/d3qDjcWFP8dkuiPDf7t
6dvc/9wx6Wj9BvTS+CI0Khvd+uQLBgxWJE3YM/6rQaq68P4F5uhb3d8lq/HNzQLT1MYIBu7LGSYHFPUA/vgoJwkyGPQi0vdbQAtLRAeEJ/rNQBq50wkpxOLy
wSkryez0/iUV8sng6hH10Z8jDQ/hEf0b1Q3FBpt/FJXgRu7M/AD0BeYd9tXw/wHS4xru0w74GxPu+xEI/AP9xOcY7OgIGvYCAw4K+e/9HcTcUQzRKBUbShfE
CBQCL9rjC1QTAi8iTDMo0uUeFuDx40U59RM3KggK+NuBG+nZ0QQj2t74BgrwBura9+Le6v8j/66+HdP68u4N4brY2+4WBN+w1/H83/jo5PPI7dXP0vD9Qg3R
5vptUBYWHuIjxx8Zzvzf5y/8LBjZ5M38UuQBJg/Ugf/u90LPDNIFMyogFvkEGiaLurRFawhU+aYX7DI91gPL5DnbLCLp5sNT2//AGC7dhOzVAhgQH7vxSvLt
D7O8BguhmLXOT/FE+sHk/Vb79tzaveD6Lv+48isUo5cO2jK6sf3s3/blB/gFGiP6Gf3G8yUcxhPn//RRt8j8pxoUsDM5yBDcCg77SvQMtfYbzPkO1exl+1L6
1UNBSfD/Ax22DAbu177rGaNz7NAKGwIhFdHvyA+mzuG+bdoZtivG41ARACx/zUPsDRcmTNteEPeORNji7r/Z/N8qxvtY+/gH2dDZ0Bf48LzYEv8fr1HQTEIU
xTFMXfX/2B5EPJZM2CMEqdfCovMe7uY3N+P349rOV9e69oHVFLYmFPQR1LvPp90KvdT3tfLTEvXMHNctyvRIzR3NHU/d/P8LJAEK4tryRgP1zhUJyfX9Mh7v
B8mtEtb1+P4g3L7k69ro8ji+xehMDCIXViUcDPiwEUXs6/QMPc4/zlMc4hAtyw4Q4+epEAMeMY0+uvUBJOf8AwzWr/bt7QIQJSITBivkOPG4N+HdPANYBRAY
FStHzUgCuPBCyAEpXgL99Rr2JecX5bkFG/jmISv05y7UChX2MIGGITMAsANkBfkU4A423RrG2fAv690GO/i088r99y7yDxLmBO3KJVgK2BDj7Q4TRc3y9D3H
3ilVGuXQ5Q0AFAII4PX1Jg7oPQbt/gIC4vPjISPo3XnpRQTw4OccAA1GW9PCxRYVPx8HkSSiCAMZYDoO1tK8Ci8D5oE4tuTWGTdEEdgK7axYrC88Es0Z6UIz
EBbU5vP+FgFV0CHO21IgAOrrHML48UIgda4L7psz2jA5XAfYz9tn2Rg1BzJV52ANJmySAQgwXsBlFSD4WyVv/RMfv7HtM1r8XtseDAbn/+5CK+Ds0jqbr8/5
IgHuAqCB7AbcCcMj+77YBFERAfoIESgluxq7AiXB4PIjEfPdOREbEtn7B+cFtvzYKgHg5b/W3C08ELcuMN3oND4I/yMGNvrxK+3rSMri0hcLzfTI/TNj60QK
zeLkKe8GDgcT8b4xwP4XEQoVyHnL4gQz2wLLNgwGV0MVBeZpIvjnLxY42AcVKjwfNQcGETPfD9gJBwIMDd8NyQj6Cn9PugPQDzDnFOYDTdwCMfAOKLIH7UEY
viYCExPy6PbxHF2T/eDwEgtgGNbyvw3t5AZwuQHLBv4XMN30GuABKPstLYj65Bcm20XS6B0KCR3yIxQRIwztAt8+7RcsuLnsGvtZzwPaAh78Qq/gN7zxAwZh
Muf3FjLj8QfgEyn88eC36f3mLf7S57G50Qb/y8YSAtbQxRXeH+vk4xFtCvYKPBXw8rYkF+zyKOssFAMHCAvf5Qr9Kg214sTZsxT81tkrFNAEyybeEt7lDxwv
5u3tOh7E7roXIw3uGvRNGQXsCAoO/BceTxgJGumBzwDo89MlLuL41jf58vUSrAAH1QvzJCINE8sNJRQW99AlDwL7BivPOQABv7wW//DL1N3mE/rulCvY18/u
/svVLeXQHQe8y9USFObq7ej/2zMPjhcv3sivRg4d3dIL/crBr74XBq0E6wf56PjT8RAkxx+51kqv/OAcAAMz3dgtzeg0vsA+rbK8L0xLxAQTNqjf9JkKBssK
t8QpNvUFEDD7gcPC9R7dC91IGdc/E+8ZIdXx5p9U3NsD3ebK5/cm6y4FDjj3FdBg58EM+OngFxreBfr5DO3JwrnS0+zkKDa8wczfFilE1PtcFtfHJuD23voi
vMMk0zMnw+YcEhPf0gcIz9AGx0kZLRseJN8HG/0M/+rcEgHbBRojrej/WPbiAxoK9XaBB975R9fuKdxG6CgT/7ja5RCeqSf4OSIvLtrOPOC3YTkq8+cSK+oD
UhO+9/+u0sUC58cm7QK7Av/7OfQGH/T7Ju/y/dMIGiABpgETFuwWDNbKDwsgyt5SF8bbKh8zWh/U6+rcCMw7HvfwDCHV/e86y1qj8jYO/ffgAtr34g8SXcbs
SarsIyDPPOY3USrn4cLYCPDvAQMow/EZI/nv79AZBjkLGNEV5kgS6wMPIg/o9+7nEwQWA/IWKh7MIB302Pj5KR44KPn+P9LoqOfo8fb+B9kH9yEXCCZeGPXx
FDrfCbj7xRIm3g34SgLF6EKbFwsFFagV99Xx6+39IwruMQILxdr7zdMZBtom6OIsO6wDBxcd3+AJzOAARvfP2+wmEgHt7vwXuwEpIP/099oDExT69w4ZQQz+
7ywr4hsNPPzT6pA36vW9ADLSA83vyR0hAwfCH9r/9+EPGBQLdBn548T/BQcZxAwK5RkW5eUeDPfj9+7xBfnJ3vbe0doiCt0RAfgDgefq/eMZ4egL6ykg6eci
HxYhKCgDDt3P4t8GLtgX6eaI7BHI+zXzo9r979QVChohEAbrETz8ABAB/xMDBd8CMs8h0SIG/iS0zN/t5uUlBeMKF/gXBcQ3QRDsCRxCIxIbxR0x+9oFO/ar
FxD+t0gv0NCVCvgU5BGb/wj4x0dQGMfPEtzY5iMQ764c/NfmJEHvIfEB3+oVAadLBLnxQ1QbCdjlI/L0ERUEJfTi8cVICTpOAPPRA9sUKyAa5qAB/ecRVg8M
0DwUQ1ojy+gqwQvNIf3zOhkl4rzH2hsPEOoNGsEDDK0iecw51dMV8hOsGhkwDzmHFuIg9vMMD/79ZRhyC+TGCVS47AIQ+c9Mz5H29uNVqi3uvwfUxi3s/AsM
DRRTqBAhwCLo1jE6SDs10t6BJd4OJS0O5czXBukdRusF6OH05O1FN+bH8ecTz8rVOwIEGPO07PwhHSjgHAuxTfAj8xPRzzMdGcXjweEVQ+zQCecbxDHlGwX/
Ve775Kjc8c8BANQC9dcJNQTR6sci1fAhExonNO8QCvwppbg0C/FUzt/5GOGIK2kLoPBl7947HkQWUEMQ9RosMRDZxeTQExe1JdAez4EuMuDsPz8DE+pR8ugg
BfsrNfcBB5r489f/CRTfQTG5FiMNLwI+8PYXxADg9eb/HSMtJboC9eQTL/JXDw/F5jACORYNvf1VMuv5TxsJ7/7JHdG4CtcZEeD9KUzV9Oz0MgAh//3uHVI9
AuAP6QoRK+ve+fbkEjciwufyzPHMNeUD7/nzu/rplroX/rjgAskgABnjLhHyDCQZI94W+PAb1uIrE//tC+v15DghGyII4Ccx7vPwFEogEejw2ec4vd/C3gcX
CQ80Hc/r8Bia+OvSIw0WF+owFD8rzcrY5h8u/AIDIv7g7BRK2RsZ18PcJ+09LR4S4BPtDxgYG4rM4kgbMC8ZFPUp9bjf6u32ENoagRcO8THhCf4I2RAV1PEQ
LQ/+/+wu+N3NAdmv4w7vEPTU3Q0WEOs26vvPARfU0Sv2AAgMEfTuHKUKq+n4CubK7McQzyII1CXaDC7qBv++4EfwHQQ+4bYkt/Hx7N4L9QLE0c7lw/79EvYF
3uMH4OXdCCbo8/T23/fd1Mrf2wEGDRDmEv4tAfMODe3z+Pzpu+ECGUny+CYCEAL73PQB5fzoFO3g3R8I4xHHASQJGt3+01cUFAQKCgkF3hIBAvjtA/AF4wsT
/wgRI/seMQzJEdXTLv3zJRwlFgfL/+n8zBkHFgDxGgD28ufmBia7B/6Y2ROpKGwQyEDeNvcA3Oj7DQjeJgMzzBEdHfnt7wcNGATH7EcpI6x/9ZUdhA+irurB
8gLQS5IGzAVk6DHnCQnQNO0cRgvpCgEYH/XgI+USGgn9Fesa/0hAFO3n0be/DQ25xwPq9lPywxTf9ywONOm8+N38+PP0Ghcc1dUA2SgI4d7fqE9Q+sgu5aH/
7OfQtfwL9unoDaXc5vpJ4zfGTQ+4BRvSPC8R7y0dDwPXAvPxDfJBK9tH4hA9/gA8CAsg6OrE7zAZ8y20lCnq4VO1J/T0HgPmDcDfPO3xxwjWtZ3r/dbm3jcv
BAic8eLOHQYGwQ372bgD4h0mwgP/GwHY/Cj8FwrBVs75+qQS4BDt79jdFf0W8QYI/snqxfEMLe0Z6vX4EAIUAudDFc49/xISJTn6BAYP4OoDLQQ9yyJB2cn9
7AfZy8nrJezMTOsTK+3s7QbcA6/Zxpzz+y0rq5D8HhAB8QL3QaI0/xoPyerN/eoXLgT2AQwL7+nivsUIGEYtAi8OC/pBFONv6wvE1yUDADb4mgzmILXIH+ND
5OQU+9so7tCovc33/rzGfw/ZPPvfqAG85Pks9+8aHCIv7+amCTr4+vY14KgU6Mg4+t0gHMDsABomOQkW1wnqDbVR/xfw3hvl1+sr3OEEL/ny5w4a4OMOE8+1
FubfVAhj/QS8vus01ffr+QTIIdkEdSsaCUHztQq+Nx0PDt82LQE10T7MWv85Vyfr6uERFP4JMC+zKAn9Cs1+PhhfDvwQB/QuAA7WxRbR7jLrzl0a3ucB/EEK
7Bwu/tLzMAov7x5DOl3A5cbd6Boj2/O3BuffU00r2RQOv8cMENdEN/YmFyIq4b3YDqz/ZgP39OPtPgYAJdvG/h9HA/ZKIQ5a2wEuGtdp6BDbGQciOTHM5T3V
GhpDAScv3xb0E+kwQB0QN3Ev1E/bEJrv0wwi8gXvCM7sB/jA9hlO9SXMRcTivv8ez+HeOSz+4sfjNQGo1xUiHMThFQFaxS4tF7gdNb/30AV//BCKx5wpJWQY
De/+1S30RufqLq3QB9T6+2UPuMT6jBTtwB0XqOANLUcmCuHEuUrF5+rM9KMDpP3zwf0VFwy9A9aW+vPuGAz0EPQ30iMiwLNK7jEL68TtCxkH0+DbG5/tQOYa
9eIBCib0CdV5HCI6DCEBHvja5ATT4CokzNaJAssB7gj7I/cF/NPf+cEgG/zQNtQC+Mji3P/c+bMR9gLrGOIb2MsRKeEM7g4s2O8K5Afi3PEM++E8L9Po9xMI
+OYWIvMg8ywd6j0B9d8/1OolMM8XwwAEEPK/Fi0R+9qUP+kFzdDNy8AJ7NLH6IrVE/IBLhvF4tvr6ATF6MQ42i/r/t/oEfTlJPkBMdkb1RTjDxjq3g/19ulN
Pcv27/X7vsVBDiHy6FPjHGYy/fMy+gsTReP93vU7NRcECglVwzKfQv/mBuDJ7YFD1ufKDPHNL/cTIw792ff1/L+18+vt7+wx+9nYMArVHd4AJx8Xzf3+LPrt
LdIIAv9JPcLpCP0Os/8i2vHn3uv6IRv0FukQOAQPEfYzIdwCMhUjBN7g3enjJuPkwzUF+gwXHPPU0iIRMufu8Azz9yUPzuIwy/P/tc872vvg+zHx6A37H/MS
2AYQzuP1IOcB9yHUNPj8JPT65PAJ2DGJ0bT0KBrt/9MX3doF5/YlAwslFxs9WOUT+hs1RwbO9ejrjsZcFsbYgfsK0HL0GAb6uTzq1+pC1y/P4hbV1usLQyDd
JQ//I+m+5AIKIvX9KiXn1grg2R0PFNIMMd80xwLTlKpGFAvoAvMdAAD+Ifca/hoqKg43RQU+BghC8PLFOObs5dJXXdrX6QAkB1/DGeMu1+f1L/rkEQoezhXq
QfkRFhMyIgfo8wnuBPUZTeoPBgHt2fMJ780cGeza8dXPvQf2DeIE6s0AFReX9h0t3eoK9bbyEDT1L+0DzyUV3g7kFhLSAN4K+PEaB/PxFA4rstUixB8l3djt
A+joB/8Y4fgF+vsg8PXoMv/3BfnvHv3/6wUyAvkXR+gt/iAVIBrf6e3MERnu9+rqEijRCAsN8P/NAcLZAh/jB93DJwMe0SkaAQH1GgnYEe750iDu48lDtc3r
zdnyzgH188/V/s8W6g4PFRPFAvAFK+rcFfzd1y7y7uESHRnhJQkKH9oYA10I9LAfSzj1AAv74ufW++cl2tzc4OPlBfXQB70j4d3sDCMuGMIKEyjGFf3alCEs
Hxs3BOsQCP3p0frt7t/OF+AmDyP3qfrffwwJ+BPlJi779CkC1vLM6NLlGSsnFfPrLgMHHfQe08b4CR/rLRoYwscNBxT/E90sCS7r3PMV/OcO+i8NBS859f/x
5Cnomgb0GjUHLvQtDyTBCg/8KNoR6S4K5wf2/vzKOOogFOC6FdwgSRb50RjC29QJ/Bco6+75A87OyhAlFCMB5A3lECXtPug03RAS/+cY8EjSNDrzJQBQ8Qw1
9F0BQgTewg7f+eQeFMK81SIsACbHtxkCDtAO6Ach7wkJ4RXaHutBJuLUO/UtD9wLIPTqIxIc+w8L2NLR6hK51vGB6cUKCOft+QEN0BXjzf0ACePp7B4lFf75
BP8a4OzUI+gxEsT1t8oiEdvJp8ANzwWiyjUA2rwBxAHzS7sC8+ZLouTw8Pry9xT2D9ff7dThHOXiA+ETI6Mb5x32+lvvHckDCcgr1jT/9v/a/wI6yen7BxDV
RujD4PrSyuHE3AcM1frv9PEhCRQdBJ3X/bXRFyNPxe805CLuDSId2z4GIhXxB/7z/g44FSPjAvMtBbARFirz2SMw3+se9ejm0Abk3P/59vzv1Q8Lwe2uABMo
5xUpxSoKvw8PJ9cz5Ab9f0v7zyW4qdIVSPAT8sEON/tLEAgmnl8l697/8gvkzxy4Pe3dI/Pw89joDB8nJPUVEgYBK94YAhceEtT98vnLzQMF4STUwbsqChVB
BvDu5ug5Fhv+ANcFE18T+ScoAQwe8nrj3wEC08QqYtw4BuJf+g4e6g1BzuHzx8ENKwXs0xHC5gcKPticDBLNEvMIGjUn7QhpEAbc+9/iG/zcGOfV+9suOkH2
KeTyC0vm2s/o7g3wEOXB7OfU8NMv2Qns7P7g3f1PKcECwiLs+i31+/3f6gUw+OLO1NMHHAsLCvX3Mg7v+wny2yT83gD4CQf4Cvr/7Rru9A3z9ugEFhEH7fPX
5e8H/8n9JuzzN3Lc7r2hOxcpxlhH3RzcFs5h/+oAr9Y5Hiod9Ff2/VnkSkcEKc8Z+U4YmbTeCKnr2QfyHCff+/So/NnjMhJENcq+HvYvzOQi+OXh5hgwBNUJ
6sHpA/oFARNIJtsHGNXSJGza4Aah62UIz34SYwTX6er1xEr7Mb8pPjQT+sLN3yAMe/OkVeY+HPNCwYjNzYHt/Ay0DRfD++LYNwoJvyMcPCDwtMw8yD+0BVQH
JBbh6+074CjLLO7YGtDp/b34dOrE7Uu0y+rsNld50R4CDSTeAxok2Av39cv2yQP78CgoFQbjI9K2C70BWCPp4dDbDunKrwfy5dX2BuXv9iweETTx2SrNOQYU
K+zu0wsCNOnYPuo1AwLs6QEm8S/67q3XKsi0DBoLKMvJMBwmljdLKwkVYhdBNeXi/MVOJfv90e87H+HgTaz1BrV/MjWh5gTeAucYuwYcxhAEtPH1CeTv3goM
9hf41R4v9BsDwPf7CxQCAeMK7K4P5+cK6v8d8Tnz+ejiI+flGvQMGw88FQ0zLNlBHe3w5yAlKfMlNREm0v0ZItbdP+4G9wUvw2UdyiD84hIM7OITBgXE7sXD
Cgfx4tcCywMFIfIlpv79uiQYBC8I1usL7QUZDvAdIt3Y3droKvPl2ez/0PPk8f4i+RsQ4yM9FyUw7cnWGtkQGxIpExTW+O0a/QrX6dMS+AYx4/QlmO30yOra
JPTl9PXe6u8l1AsdM+bjSQxEDene6CHQ9Sc2w+V9ArYczuUK/iHqCwMDBB7z/BnD3yT/JhY4Eirs+Ag8qgf77vHzCOoSLAAe4zfsEL0bNxzWxvsF3doLHecU
4owHtebqMM0cF/8R6OD23A7oFd/oQ8MY57b4uDLh3MoixCFAL+G7Eds3wesQ40ED6jbj7wv79hMRzBMfzvMHDv0qLS/R7vsK5v7MSP35y6YJDtTwBsDz3vrQ
OtnKAfYDVvgL9xDD/LQbxfce8BbWyhL0fw/Z4+L30WLmFt4q3PX01tfiKR34KQX9/NvdqhAXI+QVBhgkCSfqDg0u3gEkBPgBBk24C+YD6gXZAtnnHAgcF+Lg
8NHtMfPZIPDaINcPMPn5CLcV6cDvvfMzrrffDw760BUClPQk8icrDLDq+vAk8BMRPSPm4OXkOTPs4znrQcYeGO8cNuLyB+ItzBhaKvIgE2bpOCc12jXMCtTi
rwU7Ef+l0g/3Agr3Hd2gL/vYStXh9/oh9fv/+SjbyMXyC9ELzhzyxe0pFej44dUeHPcqJeT0RivoDyrpSfvRpOcSNwFHAv4RL/MWHdwYtdT1GxfDNGEsBhUb
1z8AwJWtgfMK8vqp0ryx+szq3A2nTojpS+Wz8QMx+uAltmfRAQD6Hfvmzi4Xqecr+Rs04u48BhooS+QCHizyNDbmNivw2N/V2efzB/j88uy72cD23tUS/trq
FAMnGtTwAsVR2DXuC+nfpfoRFtL941EwNekFCefxzTl02+j47ufcAd0jszYDCvr7LxUKjP//Tw0HOugw8M/2DTgVDiICHcrlAPj87vv3xrkI79r1yS/IFf/u
6wj+G+f+DvkJ1cXj9MIX/xHc0dCSnKsaJ+kk3RHYAzOl+Bfx5SQ3Ci0gvdsT3wQJuhTQGtn8lArQ4/jGEMEXWbHsCNum3DcH0Qj4B/30AunX10zmMikfwonq
0PEES7HUINUB3eQdgQMXz+U88Q8CGQroEg/R0xUf98zH7b8xB90PL88Q7Rzkzezb78nRvQwTrdknG/4Frx8X2fHaFQr9Ltvfzgvs5PL8z+T+9Rbb5fobvffw
FgsYAMru/jiFGe77Db7L2s4zIArjL9ARI+g08vwCG/sY3tYY/rT6/TlJUPP8BRffrhoA+cAhw+73ANkQtwYPLxAVw/YButkI2u4rIqcxDvEuHerXP+bj2hvQ
NPcc5vYADbf4/if69OTS5ugADqoG/rUM0Qnh1dMEAdAG9gMD4hrOrNj6Gc0fwxS/4DvR+/rMwskOvcwd6/AEtrH1vujMEdo249nE+fSBu+LyDcsDAv7+9Qzw
6eQA7QTpM98n9fUqP+TkAgDvyNW/TQy2GrbkZM0GvtnSIPXXw9/czQUL+lja4rDyWRrg0A8CJ+j44Okb8int7uIB87fyzobRvgIFcjV66cv+8tvlz9PjQQnO
EtsOJN7v3f0XANPr0Rfb5LwtRVgStQfY5PXg4/c63ay5AF0J4AzOAcvZ8+bRztIqQrLU7/0s2+X/DAQSFN0EKuu/y+Pw1Pj16tY6MM74+d0u2vLY4+nx7Qzq
8frNCBkjKv7KJ1g0Cx/K/AYLAknhHc51LUzn7/TY1QTbBvsD9OHP5h8VmPrI97PSExu83BNB99GC1vIe0SDf/RHZ/o4qScP+wA0C7CaI3YcQLojnHf8t6RHR
9hcL9hKrLugDR/Uv/tndFv5QJxj7FurV/CQY+so3HB71NhK69rsOztIN/9/V6ayaKP3eC8QSzKHlKQAYtx7R/PwIziv2ozPQtvwmsf7T8xwMx+7e8+Sp8YEW
DPryB/Ha7RYU6ADuCWkS8MBUwxrsDf8KFAcTCuuv0tjy+h/xDeIf38kI5hF/Gy3IKw3M4rse+Bj38qHG1TW5FvgTI8kkIDvd7OoIynXhHCoV89/REBYO8Rj/
3vPK//kuuPcQ6BgRCQbiwR/WD/jm+PAZ9gj41uoE+Cnk2AD2PRLh9hYQSv4CGq/I5uEfR9wv3+scnvzJzej6GqzrAPDyNC0G3kICDNAkQNUEyukED/vc5/qj
/PQO/Pfq4uUF1wTHFhgwIuQW9PzCDvsiGgUI/SIYAecb+v4TEe//AQQWMAnM6PfM86/p9uDyGRMEn+vV4RZJAdgGJwcN7PQI/B4lBxkR3fYWKOUFIQsG7tf+
yer87jLm09zh2NoX++7hvx3pIh4D68DV+vzxBfIe9QsDxecRC/DjB+/58vQcC+UA+vTrCAsN9QAd5u3I/SFiDgMXHtgWCO0sDeLb3urj+v+xHKvo+coU2sDx
ydkEGhX28sDk8gTyE9gG1yL/ycH53eMO2OwTsRX3uSHq+BYfwArUKOT8BSXTDA3kGQL02hDz8864ygbgJgQC8sD3Au4WwQPZvLPEz/Iw9v/1Jdvz9AATFvT6
DsyB/9Y+rPMrGRHkp9P2BRGv7DHi5z7cz+oWBCcKCtj+ItrVwAvKIiINtxeq9wgRM+QG//gfNgngIPYhKuOs1R/fEN7oCOeqELbbM+Ql6++8/7LTze71N90Q
F/MQ++7rJRbMo5hSoADv7uvw9QT+DhpXs0ny0SYCAtApENtDG+s4XDQDxCX9EhXX5RcCI/4nJxbsPvkcUrI09RkHAksYHc37AvQe4Qvy8fLvFiru6xD6CxEP
9+gD+yHt2eQyA98P0wHu7yIw7+T1BwcXFd0VH/4H28ft3+ELzugEBO/74ALbNTT27gsF/9cHBSHn+gQ37AgY/+H5DfPRB+3GIdrL+gDN98AF6+4AsRPOAS/6
5vjx9QUC+BUlz97c/AIJB9YJA74DBtwKJ+fb+Nzh3tUGAdjW4gXfEBHNxhfiAtbO3+bUBhMABhoEDvf8rvAO290OG+cVA/ES/QDh7OfbIOP94fOB0dAK9/T0
1+Eb0hb1/PcHwBnkNyoGAbsRC8YP/s/e5rLlyQAC/u/S5eHk9gnr/vvR3rwN8+EJyBn07MGt//DZBhgR+xTM0RjgtAYCCPUAFUTsBQTs/xgAEfnr5OTvCecB
BAXpKvz279UFJhK6DkvoEMDyGfgBwPX3Eu4ULQ8I9AY2ElMe6xgF6jLaDLADDPPzF/oKNv7QHy4C+MYq++rUG/kV1QDx/yUG2t4c3tvtORMOAtv83wAR+zD8
DP7Q/vG19Mn3BQvVv+EL8i4X517PDxO++CX4rOvX0cgPExYe/9kn9D0QGhfs1ujw4fcW4eowtPjfPOARBg657Nnl9dQcKP7l1u3s+x358eTTFP/rFiDsBO/3
0fMH8OYGGCrI1AdJS0f8u776mfvbZvo69932JP86gene2ejeF+IRIws0Cg8NDjQ0IQvVxLgXL5vOLwou5ATW4OMAFQEH/Qj/J/EsuAYCBekvGhDVJ9HzGvbg
6BIH/EM21A8h9fYG9wLbyOfnJyAo783yHtjxrfEdA+UE/f0R7QL99dTiBtX6RP283PEM5NoZFQ4iUL/yxhDy+xAh6vAJ//bt9fscA9be7/WoTB4Q3QAz18sI
vxcB4OQt6Pj6CSkf7tmvq/mP89XA8wgXCAIEF87U4rW4Ce0c/TTw/vbird8M5OvoEefxGAjGEQQE4fItDiXkE8gh+/whIA3/1gsAXwQK4hAACuXvH8bS2/cl
9gAd8c4Ble4D/AslKf309BRQBgy45d6lBMDm3dWjgekgM9jpCAMHvvsPqRH/4i7UJTIICefxHukn/NbH7RQO+xM3DRYv9dMGwf7g8gHp3us1AOJH/SDrLr77
ItoW8gT68+T1+gb6mg0W+/X/Mk4QDyIg5SMFI+sI4ATxAeInIeQMR0EwDQkAMgzbAOkAf7O67AHoABX4Aub6SfX87xhk8rHeCf3oH+PmEdwdqRFoDOlAE7v9
5um5sqIe/RIAzRAmp+386fsYEs/v/wT6reY94GL2wwEFvsoKySz3DQUzGaon/Oz/vuAfRUrS2DULYAItvvoFQw8H3/zFFuQP2BQOE0rLMPH1/twCMyjw591Z
HPkVKtXiD/nYIvDOA/bg9K4DE+AZExnrBtTpD5/l9QMmzx0XIjn10i/oYO8HIdC3+AQiDfbWAfY69fYSysXY1/qyO+Xv8v/nwtHhzNTt8BVLbu3cBr3TCv/s
rSPytuzTDMa799Ut8Nvw197p6hAU+v4uJt+/4MhE6TH6yykrzs1FPZ/nHvTp3CYQJxAi//gK9xAQFvzD1wUm/An3+vbSIAUH7/j87PHw4+3rNMaB+dn8BAoP
1OwNEe3r+RzxzMPsDegR9vf2zswJ2g0U1bMF+e0b3v6m6BZEzNjr3P2a8jbuNNoz7wvMrRX/Cfng2ggHyvMG9dn35fUx+Pr66RDk/g8d5v0nKsv24L4K+A2+
5v0PEswZD8Xi9OzM/zHWONL6+BL39PQM3OfT1+gX5JwAA/nmpAjYIw/5+OXbTdkcDr4KAObkPgLNDP8xIv7k4gz8/A8XF/ICASIMHB4q6QfrIw3h9BkcEvT6
E/Mbv/fX4w7y9AD3H8zoFNAGBiHHEdceLOv15QcR/OEa2TrfE+L6+M8CCw4a3dr3/OQSHdEU6PoV7AkBJ/sBAyXmBhMB8PYBL+8gDe8E8wX+MQz8IeT2DQgG
8w7p/v4b/xMD1O390tAtBAMXC/vhCvLc9MfgDfQEHhkI/OTj+wjm89j6AgwZEMrd/zIL/QTT/wHwNNZNPbgF1gkKIej1L/IL+g0/2/70z0Eu/xQbCkgqFhIt
Paf48dQJ7R7h9xYQMNjg6MUE/dPw8CDi3u7T9TcMA9XrFv8h+u7pz/ZMAiAJzCZD7fLO0BDL4zAszR8SpQgx1dkWGxYcCjjxI9wqBCILDcYhBmwcLTDj/A3j
EPYhDAPaPMj4J8sfDff94QOtmD+wVdsELisu+fL278wFDjc2zTj4HxrDJRUQRfEaAgak2BBpHQSBKiAEBv095N3rsh0H1QILACQTGurQzlTh+AHGI8IEJL9r
+RXI0D3z8ij3700e+lMiNUzvNAbn79nTEbaHyyB/4Mm9+uc0Y93bCADmKtxAdxkH7tYZwu/yIUnT47jLvdkEJOzkPtjn9/zdueTpSNbSPg795Ozp2AoBSxEW
RfpEOsy4/9j76BfI+LTi9z8XKh4qpTwVUOmz5o8CwbeeDd4yzaT88OkFSrLw9sMTJh7JHwUL9SrC8cL5EQTgv9ee5/3cQRQ3Xw4B+yPy29P/B+Xj9RH1pAcB
zcgkDvH39v4LQ/gx7sLaMvINGLXr1f/w/QJbEeYF4MvbSOMk6KagJBH27xoTBf3tTBw5+rfL6Qr81EMb4gM3FsQBGx7f88blK1jv49H+JfUVEuvW8JgvD1Tn
wwLVCuPcFxUL19T34P0YuvrxUM/kPd7dBSiH/9nVE+3fCYE91dDzH68WzBnmxCfcGDQ3AuTzAhkzEA/8GT/k9Sce7i8cEx/yA/MAD/ID7rLm9ALlBQf+9Pv5
8O7h+v0V8x8G6kI3K+v37xcBFhv3+M/hWbjoUQ7Z88KjfMTB5E8S9d25qtHs+uUXKvsZtQnn3Rz52xrfK/br5SXnPe+t4BgC7ub9BvD61yTB4MT+Gfj5780H
1CQD+Q+1/7j6+xv6+P7uBjfo+wHf0RnkF/LUHbrbMtPmINDPGubT2fjSzRU3KdLwLeLYS/UpMQPwyszt+SI//QvkFtr55OfT4Qi5DPMiBgkKGgcO6AbZBNgo
Nvf5FcXz1Qbc+OQFGT4U9yAKCv33Ic6/6yklwiroCDXH1AHb67NGJwX39tsHIepZAAQOJ84gb9gLfewz1gIoRbvP2NT1HcTNAZ7pzQTlyX2p6AbUORt/lAlI
6+wX0xXmGQ4n7PwQqTMB3Rv+xO7oNL8LGfEB7w0N8f0h7gza4AJBvv7vHMoTYiMB7MsyEg9a9k/8O6nhrfE6/y5bzggz1tq49Tf8BGTJIQQH9/D3Aj0L3PIY
0t3U0PUyCi7tDTQLCv0OASHpswLZ0jLzwOM2FOP99fkEQTgdCf/+8Qn89j057dosPPjrJ0AXzrERckESsDCwdsoJ8RgKEzbUFef12Awa8B4iPVXuPt/U9Rft
OBv6OLIA4M/sDvvRERD8H+MDNw0C6tHhOfob1yMXEd4dF/oa2BkW6SUt6xjj8AvKCw7f6Obm28X/Jvw9wP3j4wc2CvTkHaYQ/vwqqgDuHfsa7C38xnPJDAAV
LRTqUhobU/JQ0MsLAAA5GuS5/ukDBsCH+xkfAfY/Q/m7G+BRNykMr0jZ0wxf97U/+OG6//7v6gzkxgOGsJ3aKAXf1/euozrY8xvaM7HdKQP8G+fo07zU2DHW
2s0l0+LxLh3S8wDk4wRi2KvlxtgBAxW67cbN18PxAOX2DeHlyTPP/wJE7wXRCTkQ+tUJER809gvTDOLj2Q/iyQTLEQYWCOLKpQnMQBAI+tWwNgK74c3V8BDU
8AgE+/z5OOTx9BAM5d6B/AJHLc7BGcBHHiay/B772aUR+hXt9wgt09fJMDg7CwT9Gbfz4Lk+yhXMDhIONBgmFDX25bKjC+YMk7Kd7xEGgQEXu+G4/uftA/nk
1ggsfzf10OHatmAQGrfwYn8HVQA8SFK7SSYGfxMw/jBCNjcXAfu2/UHmxO8zVhk1DgMy9tmB9BFRNiyyHDmj4trEwxmB2enCzTXfuiP/Nkz6gb1YQuX8JLLz
o38t/wgZI/jzBQXk1xshnQhYr+JCI0LHDH9VH+ltMAkpnwIGf0cCISax1CGiSAoaM/XlU8IPIAR/R8jHD6pfwJQR6OOB2APnzyVuyRhSI8YnCLfOyxgaf1ay
Z+8XMlX7+gGIDN4M54HN+OvP19keB4HViusA/rTw7iW68+HTtdbVwrYIiK/1AhT28eMYgSP90NWyvMlV1/PNu7cygbfS3x8fADYzDiYJ+cDbDoEj1PPbLOVT
f1r6V17KSQ3OPK77qiAVGdAGBCblDe6BLQ8MFOccx9zrKrwDsQEks5zrgdXjb+wbUuf5wxzcOCRQfxQcLB3hMy3h+lA+GhKBJsGlGSngRl7LEyAFIs1/tOHK
QG7MKeO28Ng4Qi9IFIHZvT4eKsHy2PF/JDA0BBH4AUEkEej3Ox1lgc7vJ4rNWulKW/mTwMzv/TTnw5KUrPdIEYEwf7LwGh9BD/JF7R7EJcjZBO/7/d/iKvsi
2vznF4H12MIltfXi08uWxAfH7xQnuIElbxy0RX8peApr7sFWlAQyKwbjBPI4Ggzo3/ol3g3ICn/pLL8ICQkK788Q2xTx0bo2DuogCzggOuHzEewLBwYey984
+/ofByQ9HNDeBLrY0AoG6PLyENwS0xYZ1+vq6OoP2uPtwe72TCkS8ALdFybrEuK/vgkp/RPlJATl7/774dv+I9QmSQ8I5tj+HhDKGAYD5L1UCxoF4h74IADQ
JxH7C+dJVOj+J0sk/Sr8GgLbEgnH0Pwu3d/mEg0FwvL8ABshRMsH7if2FCQ8EP8DGScA1cmzNhP2+P/YGj7bjfzywNTrGBCzIRoaH/YHYO7I6sr5FbEVHRPg
Cv7dB/nWKBADMw7w/d73BPkXLgBX7+AmOjE2yCkfyLYCHA4OzeQi9eDjPNMFA9/m+wpD8AMJnB8CADMX7urZCYEL/ugF4iQ2DuPkAe707OfU0gDeAPYJ4AUD
OQva8Qkz3ALuCtsB0v/9+8DoLzL05yDQ2tnx9QTy8tgBEtf38esf+BwL/APj58sa6NMh1gHuCfj5IBzqE+blAC0JBeoc67D7EfMVzhIcChzs+AQG5/UB9Sjv
8hQnFSH87hrC7/rb/x0a7ewx+vnfEZD6I0Pz+QTYJMa91vkeEOP1Af7e1dkb3AHx1vsF9vXz7+/y4Q7kyfHm7hciNff43dsC4urss+PyH/zW3OMD6Nq8/dbA
AwQCBucK87Ud+xoQ4hb20unV873zCtz27wnc7I0AEfnZCCznFxTHzzDA1w/u+B3n/sYqwQ4fBSAcAwbN+vICyRcXFP0KLAr6B/z9AhH4P+IQa7HqvtJjNCsV
J38LAfdTyhwI1xH05bDxDfks+t3l5ypPDuHj3Qbn2wPT6OCs/yviBPPdBx3CT/r0B/wh3QwBHPFc8i/W14vLuwYbOC73uD8B/EzW8O8k5OjvDfXw7/sSJtwB
7vkpqNYP8xPDWfgC97giqN+n+cfC9P1E+8vY5CcV2Cq2F6oytB7iEsnTGzRZ0ye/EZP47ATJHsIpMAXr4rgQJSsu8k/zC/QfJN365z0zCwoDKfqy3QQq19cY
1qsUDN/O2+QK6+j3wgXjUyH79P7/4efiGtj/8QolwdKz3xcL4ua8IASQrhHpuNZATuwyGB8G9Kc77ygoAfvoNCEBxtwHCxkN4hoPBkzI99cNz/sMBBrb8+3s
OOEy1F/HyfAU6cUx8Ny7sLlZW/0z9cTkyrAR6l/65lEAcA79MNLZ1Mv2/PpMU9wV2bfbBGno5OHx+NnouQ8gJ0nzD+TSN0rwD1Xq6O8HJjEWJn/l/xILFOEf
BCDLCFzR79/xJjHLydQJzwT+HDew6pUlLdVHD/WmKvn9/gnvUufnQi4oN/B669Xs+vhI8gseIhU/1kOskcLe7vId0g309CK0HhwJIgD/D3I0UBj2L1rwJvo8
pzf/UwwV/8wpyxiz8efvJvse5+wI7v3C/+zl4MgY9M/uEs7b0BT/+BDGDy8E3N30/QNZKRoBNAwO1xX5BOn44iq/5sTV6Mwq1QjH8QT8FOewOyVQEA32EQK8
ODzV6AgczkQKEN0V0rEvA+bV70feFgrRHeTE3pvpOQ7gQBvf1NuoTen+9v/r0wnoIs0U5QMSNQExty+xlhDzGGxMG6/wC8YN6wfdHxvgI+wR/cmp6BjfWvUY
9wz0LBrNBxDuo/z3pQvlIuby4c4Mue9TzeP34BHxJ+XczKvRPO8d1RIew9z19tXG7wPmkxcSGejTCA3vIQTp8x8ozvvN/iLX178JDwbmCynunxP5Lhn6VODT
0Pz7fzn27Qr/Mfv4+nf0+x8C2sPrFA/a3cv0/+6byQbE0b8WKvUZTAis8vgh3fopAjQlD0T9rwLzAeQC2wXDTTlaKxfHMtrL+CfYOR4a0frVMh8WDgFPoPbw
6PgTEo5ZAML72//nxeL28N+0MBL1AAYWBdvhHBXT1yXh1OUy5/wP8vwAzMz17wUpYj/gGuTrEj746eIJKe7BsqwtLz4puEno+n9CAu8dEPBBIVELXxQdLODc
BRJMCB0FOQr6yv/3Ef0ZGwv7BQcU/PbvXiAmFdYEVOatASne/iEqCSzW9QEWQg0K+s/gwtNFSyzqFhsf8erZ5Q37H+P80bsewAMd4jv5HDXk3O0DCAUVD+j5
JwFh4K/tHtAW/wMX28uz/hnGNA0JEhziyAoY/v/5CicKu+EYKN/o/jLrzwbU7hcO5gIu9uMECdiq9/rsO/fucv0NCeObqt7MG+PkBMga4t0GCR654+onLgr4
8BQaOQf5Svgf1tUBCf7c8yMCSE/9IE3RPwHiCC8evMstIkIbBB013uIKIPrXCOT2DPL+PBEW3PobBhYuABcfTOjxDQsLBe4jFDsyFR0C8NkL9zwN+PvoOvv/
EPf+Edzr8fH5+tvCx9YQ9E/mAsn36/IU8Rj5/PIh7/Tzw9/b3OgSBwPe8PT0tPv8FwDY/AkM79ix/eEN/fcJ9BcJ2fDsHvkN3cTY4Oc4Wt8l99jU0+YMCQAR
/EQRF/nvGvYE5cX6HuMtC+7v7v/wzSoA37Y3Fe0w5PRE49LcACD91vkj5tvuC/EJ4hkqFv3o4g4HL/wmGhQL6QqB5f4y/CjN6NMqBgvY3hn6860B+Pgewvrw
7N4M3uYDDw7sGzvsAun9B97cMPokGfnu+/fYCOgF1+r2J8nt0/0KHg7y/enDFRIZFx0JEPsSF/sZOR0Kw/bhCAAKAgT/2vX42hj5CvslEB3398Xc5cjeF/Ff
Dw8NABbcTcbmDmHf6uMyZSoGIbb1FMPC+hjfnKZJng8x0gO/4fw39fz1gfO4wN7g/bOdteYj19zxCgvrqDnVIdmJ6xgzIJsx6AIK9KwcCgXk3vDxAR/votgC
7M++MOrkAtLhIxWZDewBwUvq89HeOgIJ59vvIe0CIDYWq/L27s4RAr/C+TWuBP33u9/DkuSt3d6QwfgCBPv+I/33ARf69t4ID+ofMbIV+C7yCrziGwbY1wmg
28zY5dLIDfX8N+8B6d7xLffJ7yT8AgfaFQ+/0gsg1xfc2S4MOzMX8g45/gUazrUJHEzTCfDyv+fjx8708QWo7AQdKBsZGdgD6TDjFP37HBErQQEAvwcOKd/X
FPbW7zMGHFfm+ysAHSMEujoHDvoUKWbhzQrhTF4T5NK3aegEEEec/euWvCHdH8QzyOxFBR3bBtw1xB/iOhoJwctWCsjeNvkMDzLzA1QSOCdTJgVP5Pf1Nd0U
5OwaDgik4PGsBdfeWWDZChUBxyoZ6SgOJOUeH1IFxun5MBBH/OznLR8GHLSzH8qlMz0K1/D/zNdE5BsZIqfsIP79uKbjLLHoRhYT/rex7BbJHOLo7EYEGi00
4/nrHPTN46XIotgT89nV2gfv/73TFRCB8xsLBAgTIAIk9+WlIB33B/vfNfG02ynzS/UNFs4CNNEIDrcn7uVVCPj2QCDqKhIR5QAlzMBLJbYy/L8uL7/YCuUl
2+TQ3NY9AjshFOoXIOtaAwz2EhDp7eIP7eob3b0Fqu8svO1SKNez89j0z7ol/jX+1QcI0eQnIdnfBADwBOnACfgDpQv0EARPFevu89b21PHf/+Er6S0ZCtM/
HZr39+chBuD/384ixw4r+QcgMAcNDQ8k2gvCHt0V5P76Ju8AChu7GMnNMc33zOnIFCjy7BkRSFT7NCnt8n8R8NqQEt5HI8LPECsD6Z8oCAouSAfiVhIABfNR
6vFnzdwt5u7V8PL3DbTlEBUI9CbXE+iyD/Y39uwMLRLWAu/mB9DuAwn2DFbZ3t79FNwT98+n/TPa6r8SOSAl/AAj7S71AzOyzShCMd0NN9/jE6omTy74IjvJ
dvnxufkTkAU4Ie3h8boezjMFwv7xuNbR/+rs1e4FCtNp8/Lx0xT0D/QiFPXgGxP3BuIa8L3w/AYN9bL07dDx8a34/+v+8O/44TUXCOE0BxwK4PYSxTkDG9zF
5gz43OPky//5t/UmGwby8vIX1e3LI+r90Q/PJ9zt5/z8IswK6hwX+wXiug738+rctwIdNAbbw9jz2uP6G+ADHQn7+8gUFBTrIN75Ef4K0/AK+LIxIgr63tID
hRMj++Dv9/zBMu783t/1zOvq+/XIAvsg09fnGBgB5xa17N34BvD/8A4z8AgE6hMo2wjbyRY2E+bU+QkEMvLbK4Hv+bcAB/6XGv7UTMsC6AEeDEbrBxAHELwC
ISgdyPf20f4kIO3lyT/T3w/sxMjK//X4LsHr+xQFxQUODRz99+7C8OMD7dHq++gKCvocCxgX8Qb/19uByfDsDOUj5evDkObAC7bs3Z0g8hTvtOi2Ug+g5rS1
/qzo8c3sISctU8rM+A0w6gdFQBYYI/zL2tJ3J+rsvyYnpiPE7e/M/Oj3Q/AUUlQfMKSd0RPa/RrkGyEGwvQwGfULFA/I6tM76A4mwTcLzvHbGffqPv74Auy9
TO8FsND+HLEODvCnGyEPHhCvD20mFfgMQ9QrB8UGAO5NBA7xSBcBFRHa5ho93yzgEtLHSiQS97vA1BEE3gkc4QAW1+AwIsfaCO0r78vYAO1TXFLxAjix3aOF
183MJRANzAPe0csl9B8kDm7+FRUUwWk+H/MIVwQBJAO4/v5BOwSj7uWhQFC4IgrdJvs60Cnt/BAO6koR9dHhHLo0/+/4FvvfA8o4Ihp/2tnf8g3bIygV5AcT
GS1BGR3VE+gRHCEOKBYeIDPtE1UQvQI46NzPGzwRFV9uEEQSChM1AvEbA/vo2ARJUe8U7ugXAD/z9vbwFBUQSPjSHOT+Aijt+gLW8gpD6QlS5zkK+fvi3AYD
/v8RLA4VGuQc9xIKABMDH+75GPoS7RrgKwL2FBsM4gkGIBvy+A5XAhYoQBIP/xjWwwfvwBYLPhXv0AP9DeTaCSko+/AOBgD91+b8CRYCCwopEint0OJfBu/R
HCvaDS817d/dRkgQOt73/xoU9gbXDxsPHezM8yDyGP7W9RQ6/yH22+gMEP0oASYUDAYdCfPoDBQM8i/sMi8QMN7B3DPvsCL6F97gDRUP3OcA5BodUxTt/BH8
ONQz/9nVKRY6DR5wPR42BUpx9sPaXBRNByv1Li7+urgs5PkuK1EXDkoogVQP814E/rbNIeHq2TC0giDqXQXjIg7l1CoDdM2//iywpRjP2TLN6Om91xv9Iim/
2rT49bAi9z6zABrWVlRALNhx3RZB/W3+2D4hFxgc2ukIXj9G/+kd/Q9fGTz9DQguCBYp7QZF2PLaNTnYArP3Cxcq/hZL+PjVLiTuzPGjArPpt/jtkDwHDM3e
+STq8jfwyuA0ChvEuOPryiIRDyUISPvlzCjx5eoeJ9l/FwXnIs3fLEYyNx8xLRv4HMU7SdLVNwY4N+rp2+zQ2FTrBy0nC8sJ8hsYPPpELv0B9iAa+7cMISrv
1PAX3cM7zAPiCtoaDvsv6AT91fO6Ff0e/dYH3tAXCtwsRiMT8hjkzdIWGOo0CkIMuaoB7uwaGC/XNwAL+AbPzSc25Q4S2P735BRGKeftNxq84ydL4gMC/h0E
GhgHGeX2+RQU4gkTHyf5LhsS3A/KIxk3zB0X6tIG5ubSCz7OTfALruwJ//fY8gnNC6ELNczw3tvQ+CTwBtm/+xXq2v7RxwPEBf4qzxz2DyUFxAHwFB2u491/
pgXqEST7GwH8AkQVIB0F5+oMCBUmBPL5/PnPERwS+93jH9i+LmWP6fsyJRb49jTYxvIoUw4Ywu797ulNzh4R8+MeL8LmGwzq+gDmyQe1CAvt3v1M877S1Psa
2NMG/OLyJzYyyf7fBB4c7RDaGSv+9wRsAgAP8P8fA/HT8QL+HMznCECk+O3o7f0j+PUefzkp0kz63OAsEhfb6Qoy4CYUCE/tDBPwEFE9OQfvPFkdENgAD0sQ
UxHyEBf0GfX8N1wBNyc56S8XCRo09RMTAgDT1cchRs3ayyH+FBkX+iHOEghlDA4YFPP0Ggz5DgofGAP+M94P5wUO7wDz6fEUyPDeLUvfBO0EMSZBSiDbTiUv
CecFzUwpaUIRFSAXCUkRPF86PQbwLP8d8f8xF0AcJvvYMfa/ILfqCdkoBR0b9QM3ERA7K91BKem/F1vwABEY+eoMIvUC9NwGER4FB8Pu/BYN/yT7SfTZ8tgo
Guv+Lv8I9xzRESoWJkAPEQzu8J0GC3HwOAlNFdvrzhQMKNc0CzYcC+QM/9r5HBcHMhHx3xwgIdEsvzksJeo1+P4NDO9LMg41RvTmJA79/dwGE2X719gPKhgf
NwD9Pf3aDfoGG9AhFsAG4vQr/f//3dUfFO0bLt4LFPrT6dkZ9/HkBvQMBa3dw+k11BbgBb3vJtcEABYc2xL+8gt/m8EJKgn0Et71TAskZtj9JUPr6xAMwDbn
6AwmLBXoLOAWLQfS6y8x4RjvCuTW8woWJS03BeEB+xcc9/pM++Hn8ssFBRm229T16Ma+5+76/vQJKqf6Ht79tx069uf9/scX7SUdFuLv0wgd/fAWFcfrRVDM
mcXpADENBQoORBdBUAW0xBzk7RIV/jQG7gAxITm47uMT/PDXzuU68ewL0Rcj7afTM+bKx+jIx+/B+rbKBfngGeDz3uIWxwA1k/302T4GQwn27NvvF+4sDj0J
2H//Bfjy/RYF/u3v7LspCiIYBdsVxvEBG8054PkQ7ye6D9qN4FbPJ/QC7f+8KLEOLhfjv+X/0Pf63iPK7qQdsAriQbXYCQXw6BHd+SgJ8/b7QcQa29fa/Qlr
KLuy/+zpEgHM9PwU/ErezuUZzgYI8uwJ9zTt30M2E+U7FQn9/vUIM7ynAQAQQvEtD+P2+tmR/wXEADPkA/oGswnt6BwAKMUM9aLa3xbDvAANFhUvyj1nPK7h
0LMy7yIBBrvfHLAaEOa7xPYV3xBB7uLk9geS7vrd+000sO4ZOvM5KR9j7g0xW8y9qCAG8s7oGx7d7SnWzPbm6wLTL/wD2NMYJyYQ+swDBbyWBuMI7GRFGC7L
t+IDGyvQ+QueFCITKAcPFLzX6e3sBhcNySjb9Krb/g8hJ/zl7EpUBvHU9zMNDETmLldXDQAG9wz0LOY1uemmDgv99N0HMTfBCDQEK/7tXBPvQfoZ6drdSbWv
Bu3YzNTl7tQGy/0S6Cvg9/xCFbb6Xjrzx+PO+/1vLVfZ4QAP5A/u4+rEEBIMRhrTB3HwAxY4KhnyEujq/1H1/QzaNBbbFev6CwcUJiDm8VFDCyDoCADdv+8B
GeLy/Nzg9/6cChJ08PFWFPRuAbom+u1OLQwsW/sW8hoA80T+H+Ai9wiK38PkRa7wG1T4vjYJI/Yu1+5/vhHu7//E4CJC88ILL/3f9AYi7eAKHgXU+i45zi72
9eD+/A3iLBoXMAn/I+zPJuRJCPMlIkjvzQvTnsYR1tPfzwMVOREf7fq4BsQX7mHt7dkcKBEDBy/W5wVlDRMU6C083d7+LA7oHf7h/yn9s9W/4Pzguf7i5cTa
Innd3PO9LQu5weHQ+Pm6OQv30uQA6uEO8BTe/v49zfWVlR0IIOTDbdMNBeUH9+G0SuHn7Sy2K+Dd4nHXED7Z7x0nzQoLGPjdF+TjJ90OHTvf/T3Z1ezwjiPy
5SHbz8PM60/TsyDv0gbO4vPW1/rnGyPwG8Tw1OPqCTvlAt7HPwCagRHw/S2qEBTxOLUK7MuvmOSXDPQmOs3sGjwShMoWPPsrrgS+FiqkIOnz+c1kREYR3xv0
BC8wrDQ4ulSxvuMi7vjx/Q8HAw/gKdnEzCgzAhAfEMrJ+Qj5zP4X/dvH7q3LutngSAum7BvzuLWBCBkW2/cKyx7hDdTu8g/08f6w9MevPsPcDb/95+0w/gz3
XxQNCirSKPQE8/Mb8fQCPjAotJAr9RQfMO1cBQQzKPY0AfoR8gYP+TzSFgbeTMli7+kE5PHiGekxwSUF5TOewdoECOIK2REXEaMv2dwh+dK/CQ/TN/wCLDHx
DNY0vQtFQMQRQwAfB/0axPftACcfMzwrB7EaEw00DBoZCSc969kvMukq7N8HBCQM/Pb0KbnQ07L5JSi3FDj9Dwf0FdzSue6L3d4dygoiB9UToQ/u6h8b4RVB
3xI++kAxVclY9SrUGgHgAt9DFTn1ugEmNPDiKM0tD9cDPxES7fnpCTZFAT41Kv8r7P894Qv030MGEAJA6PzRK/jCssnul+0NFzBI+eCoe4EO8ygf6hcYN+7r
ENf9HvUfDuL/Au0j4uwABRz+Ce7+DeEFtPb489j+IvnG0s4X6MrwNw0Lyw3rAuvK/AIgDNYgFQ/fERoq6B7k8PgBtPwQ5dHX3h7TGMzOJtsW6becT8sX3U8Q
89Lo4Rno+MwD4Nsz6egIFuX2+rsQ/RUVxwjQFer6whUrwe3PPBS15bcrDgINBe8gy+780OfgDyQlGfsw+wgf4Qzh7ifx+ei9A/8W4wS+/y/kArf7vNvw9NGE
PCP6NNLrMekVlgUr+y305t9MCgkL5REY2ughAv0Y8xkA7Q3XtdAL6tYADPPeBPYeGxP8CNXuBg7rAgLm5wMZDCP/+NsK/w/8qRnX4wwQ/+ACJ+b8ESfy7CE2
5jvr3xY87AQg+igY/NIfrCz62a3KBgAWUen7H/GBoOnW7iQR7tfo8OsarCwi4+b0SjscHQhNPAkqIiUVBr/r+rg5BkQmHJosKUMB5kC01LKmMNv/x7HT9Cv0
9xsVK8n80hcX1iU48yLwCd/5uxQTuzXvsPjO8gTVSucJVcP10QvuoPsLArlAKBXb1BVTKeTlMQf4IFY15BJCPOkSOT0fAKXyC/H3S/ImCe8n+P73OUQJFR11
LyMHRUP+Hd8VHvq7O9YUvhlK3+0bxxkn2CI2Bgf2BgENEgYI598kXPyQzOYsyuYB5KgZIxbz4UVRB2D0KkdLBiIewePkUyPXQbw/7ePWLd3UTAryMBcLyMz+
CDcGHfEsFAQG+Dj0IhYN1homBQL4C+UUBe02Ihz31tn2KNgWGhcCGAcnLATj8A8j/8v5DyzS2wfwEO8pCyDfAf89HxKyEbjt8vMJKvPq4ebg/QnlHSM2ONkO
Acv+BxFB7zEL5N0D/hjjIzTLFiPx3d8RLNjaHCrz2Rkx+vkDzQFI/tIUHRo1Rvr2MRM05vcXFgUY+ze/3yr7/N442/jwG+0hBvjYFqMOEvHoH87zsvzlIe7m
+AQuJPDh6ebsyQ4t3FItpx69zsX7+vC42AzU9OwG6J7nFM7f+78I+PzY7UMLygoI6jIlHRDZLjMCCxBtQ+TkaB78GAnk8+rw9Q/299TN5RvvFKwSLdfXJtzX
1zkH/L7l6wMUM+vgCOIX2+PygToC5jz6yO0MCvHvxgnr+Lv9IhpN5eUF19AeDM4uK93uCQYS7wsBFQUJJPUMBvrY3wLY6y7m9hXAQwj/8u8evAb6zhYM/jDd
9PwzANAb8esVJvIbDh3tPAkg9OoAG+esDRT66/UJ7b7Y5DPm9g0HAtC6Ph94ruzL5MfjA6/4J3/++FrRD/j3HcsGRTdW77ri2sX60Sb12dv2ANTz2cVAQSjw
+OoYOyHb2+cBANkG2TVN9jvvM97MHT334ObYENa5WPr46VjgzBpe9vstqx7D4OfbRN9s3QICNc4iIyoOICP7Dy6vStoNAoS9LQ98Bd0W1tXuB0H9z9srL+fZ
/OcyRhAMW9Ts+CVCON0wGfkBK/g1+Bvx+iTyCwgrHgcJ7ezz6ub4GSS618vyGgAT5eSq/+8hMAsH4AjeAPfg+sb85UCzDjsJI7zWzvoCyAQH9cPe/8/0YAbs
LbPaCxnL2d8LGO/4JQkZwAwR0sjF7NXvw9vT7QgqRsbUth2aAxvtBSIa4ewm4AadwBI0F8YI3uDlL/Lu6sIL7/4kGgD66x0j7NbkGxrz/oG8DwUDDQbfDucN
2q795hTmJyHIAx+oB0XVJefzOfnm37e7GuJI2doCEsaT9wJnG8jBxRXj4gfzOCkqCu5kGdPb+hI8E+3uAuI56QPq1+zMKBETHfwGNwrIC4bBBOhEI5SlCi4j
2vvh+MS6zPr4sAocPWZNCfHpFZH10vUjzds81qWpAN/yAfFO9V/oI0IOCufp2CLqFgvk/AfqFxwCBRQO4qzk3Pz4PSfJ8Scq6C8y/APiHvwNyxP8N/8AFRMj
HB7C6RUFwcCp3ActGwUW5hL7ReAw8yIfG8gwxuVuUksGxwLG/CsT0tza0Pr7zNb9BL376gTpEMyrwQIuzf0DAjITCei3yfNKf1YDDQ8wHe4V+9ao3u2kzg0H
DhbUBzAIJkvPxRkNAOnT9gkd8gt0nSJU+/DE1eYATPTQ+7860yMDzSAdINb7BjQAFMIG2fw+Gw45/8/tGc7n5wIT3dy3GQX3QSSzBcZEPFA1/R4QJjQ0Duu7
1R/XASYm5AUD7g8KFsLVGQvbmgPBGir8KPgZFDA0FLXxFxgFPM8v+o0yFS9A0ebJBOQuDyDZ7hoV8NdUHufz+BII6eAgqSkY7vEf7PAIJgDm6x3kK/5AEiYJ
50kX6qTGEQrkPZAOvzUA6QECACwMAxEs3eH2xkEkNDW3DRjAqgzx+fhEC//hBdICADreBM30Dz0Y8w/M7NTjucQ08/cTBLDvy/oN8xMbAN3bTAfuBsYPKkHo
VgH3w/f+K9Dv+tWzAQ7fBcQX1CMDydkTBltD6CQ8we3p9BM6MSzwNBS67/ca7f5WBxvtIdkcGAP9BhftGBDeACkL5BXf7Och+AkPB+307AgUDCgMBUL+/vH6
KyTm0TAJLAYIVSr8uibs48/+3BDXC/YU2DA17vUD6v4UVBzO6C3RBSQEWDf0IyYVE1PIAAkGIvcFGsQ6/g0BgdzXFOIV2vv+w+j9Bd/DFQ7u4vsG2NHZ4AUH
+9AA7frq1hEbSjIKAgg2VA61BgXxcE5ACTz6J+b8Ehf+DaAWFdS6/EYf/AKqV7Cg0tEoBUMJQ+v16Es+ow4P8xAYUvr8zh7j5a8gDWIY1Qr9tOP17bzV0939
7Q/tIf/k4QQfGPuBMTsuDmQexivuIRsk/d8cbE4L+F7zIVI1DfTy+ekoApKLJTYdKx3rP/D25gkzFgsOFggmCDAKF/kgESsZGdf9I/4ImThZ6krW9Qr57zwh
49TYB+z6CCLzzAAEBeol/e0cQT4aOi5E1BktHvckBUckCyUR8yr5HBkP/B/0QwX0MATf9wLaHx7H7d9F1A0GLgvG8PrbGxf8FrkVE+QF/PYDOg/RpRw+6v8W
xCn97+Hi/+vxGhX0xeD67tEXUMkDpQAZShu29DYOWxgByB3u6hsL/rse9R/lI67+I7kX0/sM6zI5Fcf+5z0FzyMQAVMHWK/PwDns9RLMY+fLv+UA4gQWKfgi
4BYHQsfp+jP6ZsLVkg0BBbja9Ocg4NjxM73A2QXgyvw5GOIT+ff1nxgKEPbxDvJHt9r+xgj6xer5DcXhHgkN9QcHC/gP7feBzOLkAQsMGbC37Rry/g0O9Rir
2ib18EASBe0hHAod9y4Vzc4k1Col4Own+jkWHgvLN0u39P3S0woS9cML8gK2LgoJPLsZQDz6Btkt8OQX2iUlUikB2qyt8CM448DgKbuKywPizi9VH+TxABrL
yEAbNDjRCw4DFT4hlDfq6/zn/sn+BCpQJinsLDLoIQoLKvMcSPEnDvbnECz+/E4RTQnQtfZPEJzNBgwPCxgfERbmxMnC9xrsTTLgKNOjnxPj8PHj+Fz83tvq
4iwSyxn5evLO7N0969okARTi//f60RMMRSEzAdw9/ue64OjK8ufMGfvXIPTB//3gFDnCAvceY0zi4R8aEhS5GzMU7QcfwzYNCQTj/fb2VgbaEL/F2QHn8PXm
7SESFwX4/u4iyesFYs/sFw9K6wg7+RbD5OgiyfX1Ojo2Edw3HRfjqPbp0d3v8h//BcbAJukIFcbP0urzHC4Z7h0P/y7Y/yO/tB0d5CsO//wM4vQPMjza1NHu
yAMHAP8z9O4AFAzfzNfmCf4Qf8QWEN37EA4p+x8fDQkeJRj3Fsco8vosIhTjAQEf0fQa9gYD3fzXLvwNHNjer+cSKR76KT3swf7pLLPoBx3R0vAPDuxGFPwM
9hcm8SZC2CK9FmXuKDRBAtcODPoH6f0TrP/9Pf3VLDH94vAQ9wsGCgTk+tnXBwEX0ur+AurU7OXc+wVGA9AlECzNEd7ZwMkMFQsC5R8N4woEAuWi4wPs9CAe
KP4DAwwEITXx6B8n3gLRIDcN7SMPD/wrIaoD5AsV7gP82vnvFk/q9OrsNPrt1QUS3OIDSQbj1zD98zHkGwPd9gwC8MJL9gzs8wHp9BENCtoYFvsoM+4t5feg
3ODkEx4O5RbELBMGGU/u0ezqPerXGhV/3fn4DCAFMP//+AHZ+RvvNvYWAhe8DQ/2M/Ua0PQK6col+eD18BMV+SoNLBUc/fHtDc4IH9Up2yFRSQgg2b0gDP8R
HxB/TzkLxOESR/vtEVUT1yJG4BDpFQoE/tTnxOj46fHvF9MNE9PG8ScN8gbiMTzst+gR4b8GMioJFuwXHPQHpxEUDgDsHg0WBBsNsM/t9f3a1wFU/wNM7DVE
URHn4CUpAO5VNTcvACnGIt4eDOgU/hMI4i9E+hD2DewX9/Dj/Ojd9AYmKdsS7QL1/TfYDBMU8hPops7fKfvUJNrm/PX2B+zp+coSIAAg6QXu0vzotxKqOQQT
4CE41Bvf+FLiCO0J7Obc77gwFMnsHgHeNPD0yQXX8iVN8xPUBfHo2xHn+q729/0P+NQS4OLKBTYWNRn8J+8Cib7Hwd3lJNQCFP79/e/J9+fWFuMP5SP5BPDy
2OfUFecI8uokE+YG09vVIALU0OAoOPbwNLzZ6tmB+gHzChYF8QnT1+k1xOPfxOJIEPb/AwVRJtpCgjzMz/wN89wNI/z97NYK6AQPOxriCTkxGScW+tkCJjEH
/v4F2yb8//H87d3xHPkf8/L46RbOKBdGzbnJ8SPu564KCS7C8eHy9AM209oF4uIYA+/UHPQX+gcdBjMcCf03sSzlOOISIukA0jv/28sc4/Im5PUK8iYCGx0I
Gdnu8xPwCAsp/QAyAPf1MuDt5A7eCPvw9Q/C9wwh/xv6wvPQGOsN4DEa++3z8t3RCbKYG+cgz9MRL57qI9AwEBj3+Rn6BggPIAo77BD49h/18uk46gYJEuv1
983zBO8UH/Ib8Q8W/SwXEv371R/hFxPY2RzlI98IDyfBFcoX8vO9SucQFsrbRc89+x5BJNgEIbrt5QPzFPU86/wB6BtHEgT8AADmrwn5COogGFgq8/0tA9r5
4f732yjvLAjoDQb44d/X1g7tFesh4MLOJCYECSKgKubK+0od4xwVE/ot+wMaP0fz1/H4Nxjq8GoRUwILDtmc7tnqAxhIMSa93E4MCCYMHhDtLecD7ToSHEs1
RtgGFd8LP9bjHR38+uu71PLmAuzhMPMT0QTeMP4B5TYF5UkuGOCo8RdLGQoX1eIP8A4bQjEiBxgx/yS6xgo1IDLBI+P2C935+QHSOwrewf0e4/scxE/nv+I1
5ZlHRuEFf74I6hot+Nz8E+vvCvrmESfn8ebVBBj86R3sLRQW0iE21esC6AgKBdcF6Oj7GQb1GOkIxw8fCMrzE9ccCwvpDtT3/hro8Az/+N0Cz/4RC/8j/RcU
Ae3P3AYs7An5+/QQ7RLx2CAWDf056DfP68/wC/Ps+BTx5/UW/v0I2/P01yQCBs7b6vcx68zw4eXAFCgBSgEs6CDL3rPI/OvhA9gV5hU55BPg5RbkFxZIyBf3
+vnc+/YfNd3RKQ/8+xa47gUJASv7IfEDKgQHG/H36fLw0fbV59ry/hcSCvP8EczK+g7m/e477ucX1QoFVeMeFfAVAfgv1Au8A5LmEfjg8gFLyyH02zko5L3O
EAQi9AcA6eTYAsdFGxMDKOfRCteBG9/R2hXqwBgn7/j+2NX87AYPyO/6/s8D2gjOQyIQ1NnM1/fd0dUo4Asg6PFar95Fzuu/xwpC3ftEIB8ZI+3Tw+zVBt6+
2i/7FSBk5T7U7WoCMcn9++jPOe/6NdfX5u/63rT70ufV2A0I2P7c8QoA2fY1FxHp+ys68+wL+urT3i7rEkgK2Ngiugvy+wBFo8rtJDLn/dYS8RhwGuff+Onu
zevW3YIK1yxQAxQe4xyByd9ULAYYCLwOHi7g7+vn5Qr63NkciTME2mn5FhgIEOvI8xH0KAHw7/ci1xjpKRH37wH2PTa92goM7+ImyeEb180HIRAYLQ8H7hoX
75cV3/oN+fXZG8cvKRFMC/4wAe7/7jvw/jUHCfUkDuu/2OD95CMAEC0zt0ggRToVCAQKEgX3KfQI4RMPHusUy/z2MygVQ/tGLQffkdgCzw3G8PMU9RQmEicB
AeoJ6wsW7PHGs/rP4+X5z8r1A2Hq/NTr0fvZ6SIfEuXxxsX91e7NEMW6v+slysjz2QgCGPXfK84E0cb7gcTB6cfrzx/E0SS+D6QUA+EJ1Pn4w+kByQIT+ukK
u+4AFBvs++ALrRw80bav/tTiCK79Bcru+fgI1hgoEv6jtTrvJQcVA8VB9M7L4fTZG90tAtJCyCzzFRn05eIaAvIUJt/K5BPbGfj6rSzZFwkY8ukF9gD5n/Tv
INcR59bn2P0er/oWGgcE4Qne0KXX5xH6N9gb2uACO+Tb+Arv9S0QAf+65gII9t8b4LzDCPbSH/44Ge4IzwwB6/UPCwEJCBYNzwrKvBL79xch2wkRGRA28tcX
Du/tv0Ch+ukav0KiJ7XR6Bb1DbW/08bG4PT1Evjuw90iGRX36gMn/yG3FCfisREnK+XRDQgaIPvxF5fp9/36/8XgEVnR5FrtDtsTLdXTEET+MKogDOXqA/D6
MN/HGtzo4c8IVf6WDBMingIQTMTqCuclG82a5sXLz+UN7jEDwsTO4xwh5BXIRdPy5yrrAw36BOoD8tDwrxAPCJ3aAQzlFum47RQKAuvxxv4eTAnd6BH53wrx
6Rn15RT3EvYh9BLd7unYOybrGxblzzA19rIcFQC1zOeh1+S9EU618/Xu1sAQAt0R5tLrDcjsNWO998/HApri9e5KNSIQJfzlAsrTBxEI6hkE4r4h0cIAf9YD
+BDgCAUdBfY6FBgUQqj3/PrvCh4c1/MMBOQn2ibz9joDAg4TL/pB2gY7DvHgTOveITUvJL7J4kD+GCD37tXj6QbZIeYYAO3oDe2+/8Et3PUCDvEjIv307hwD
/wIcPBD8/tHo+SnW3hkD4wH5FxjxxcHu81LdueoX4BcNwwT6B//i6vMjV7Y6wela9asPFhr5HAO64+QA/CIT3PoA69wp4dDI9iEDzujc4crB1Qni+v3kwd4s
JQQJBhXn99j5IxDp2eXv09Dv5dq+2OMJKxgBEq3m3xzlpTwloPruojcgCPjBwyMa1dQPHiE99h6+7Qe/vtKkEwJB82Yu/tgICwQNALYD/P/f1dL+4RYv3Qf3
6w+lrcc1HRARAhwD69nSG9rw3QXwgfYDD7T14SYA/ure9erwFQP58ODG/8/m5/HLEeOgTBDDGBso8v2dxsWBz63H+xMvxDXzyD7qzJm23ADt1yr2EdvOCPLZ
Ev/L08XyyL3r9cUOtxLTKtom1M24H9rArPEk88AB1wbw5Rbi4f/k5KKB+uYP+Scu+ZrU9e/yNjrcAO0l4xXx09kBFOjU0RgJJeMGtkQ26hTnm7yvqxUmHN/b
9dbW0AQG9iML/eXF3Lfasezm1y76zvzuLuKzCPcJ2yTatdTY0gPQwTmDKLG25bmD4hNDqC4eH7xM6+UBAyANvkHfKAMD7/AVPQre3xcPbq3/Fv7vCRAL0bXb
4PEDKNriH0UW5ffg6RcD+e3a8Z4DkPLv9a8x5ecX+zHXFCk+JQ/y+BLz8P4Pv1XdH9vHCN+O9BIxu+n4/hI48wrS9xgEDgwSDsIDHQ4k8uHqzhrZ/P0s3t/r
/CzR8f/w1M7vCrzz385AgRT1Hwjx4L7Pwesa7doFMN7iMz3dI8QD7ProBhSa+uXE5QHwAQsL5EHa18njtxwexvHhCSb6BxbF+FnOB+MCCvwCQBRL8vQv+xXL
Fx3U4vMQANwp/fQYHr8ZUuna8Q0VrAL4C/0A5OX48NQyDcgQVyoLHDvtEPHO6ukjBP3D28rJCRQB/wPxEBjaFPcNsekLBQvp5DEfN9+Q0PzwFBgZJhv4BuD3
Du4D8+/LSwe68RULGujr+RgJtKQnGuwlSBYA3QfA4+H61/sC7QBBBgEBExbwUCXjH9v7/eYUDg4D+AHwKtfaJRvZGPL7Ax3hDesI5PfGCuEjvRLDyv0cBeMV
7+D/wPHwLfLUBhXV2QQAIYMVw0fNLhDmF+vgAVMDyAcACwAYve24AeoZLfEK0rcoBBoGyhVNAgP08s3vww7R+Crw9zoB/vDy+y8P3w71xx8r+zEf/wEapBVF
5K8sL97x6PwpvSMKr0a1CyQBxLhB0/wd1D0YDP831TKnj08v5fnawOQtMwOr5+/o2wS5ub8BkiPoDuIy/egC9M7KHyHVIODT4Sn/A/76FQHrCNgrmwrKFPUg
FPoZgfhTDJnXztMSIdIPHOdOlRcQ9+3l0dUYFdU8HvgA2gMLyUvJvZ7eqs2vDBNPFFGs4yj12Pjm1hf+oOoPrcQjP/seFwDhTeDI5RAB5dbgAK7HA+xA2SM2
+vu75QaF8dHjpCsKHuk9rq8cEPHu5MfVCUD6LxDd8s8e/gIC7PII9PcIJQ3GBAgnIvbQLRgw9koOPN8pFf8bJ+Os5TT8vh/33gIC9vPngVjl8Qoa+f4s6xrS
RibE/BTZJPvo1wzr/hkE8NQUI+vODeDv6/37+7gDHx8dC/zc8M838BO74R3qFxwBu1sI7Vf8Ru8sByTk9Rz9HOPtAjcb/x6+8DjmJw736wrAJC8BsxEq8tve
6CUG7gaLJ9rpJw0IHS8M9SXxC/b9AunbwuYHz/pc3tMMvdBWJQhAIfbrBg0gKMfVNyYkFTvP6yX/F+791B9RIw7TzDfqMuUZ5B8c8+To9fsg2kDe/er62k/h
quLp4yMT6hNJrfu63QwBGOj+SQPp6PD14OMT6uS/NA4K5/MUEfw4ChGW3Jz1weu5AScI6GQb1AyHD8/p5Sfoyt3m1B4TFTPpKhMM/TIgI8fN+sEGM8SkFcgl
OvUvE+PV5NUbCxoY/9z3/vL62wEm3sYL1kM1KdjHMNev9u7mGZ7sphHiGf/v2tKBtPPK6vH//hLVDBDX0pEC2s61NRYEDsTHEy0LwxQD1Q4dPvILFdm2u5v7
97YA/whEDOr/B/4spgDuHN/U8vwJByru/hL0ANva0AH39eTsT/jwjyrpH4kd1ti81friyAKuCUm5/xgpvAEAzCOR1v24APz5Ce/EKDxMIvD95/j79RpRF+QD
F+bDzM4Tqtz5BAIU/hLj/Zkl4UEk+xcEKdoN/vj2BNHO3jUB+TwA5fmfL/wxwB5O+AU+/CECr/0zRyYYASwEB/P+0/EQ9PMGFyng6/3j8yvSJE8NsQXB4/cK
Ixf3L/QX2xHk9wHx9P/eUdv9tv3k5B346gjc8d7D2O8nAygp7Pn3RiMACQ73z8xQ5hUrJf/xBwAiBvn54+9S+/0o79UG0B693O7e5dDn6EkDAwwW7NvY3yMs
//QzpRQz8fje6tvk8Ng4K+piPR/yBDATANod8sMPvDLl4BXZ9sC87wwJ5+zdAPgN6Rz/vg0ByObq/vHLvQgeMUMFIggCtxfX2tz/xvTg7a3e5NM62SAw7+A8
DhHMzEwQ+W/lrtk30v0Z1d3z4cbf94Em5j02R1QA9AMRWOQ1Awr77OzA+/XGC/gnFxHb9tk12+jO29DQRQc8O/zTUq/u9TAlGAFGGSSp29XXDRrOHwMh8yUg
vA/YFfngJDEF4uuyxf6pszsZJ+scOPHp3cPDydrk8hncJgEJHhPP6cn/6ebU0LsH2/85VCb9/OHdvqHnxObs1g0+KBckTBfzTBoNFiI04vkLPCYhB/u/Gtf+
CicG0OEK3xz77fgGA+8VABv+GfQUujUv0hoE7iD99AIdFqsxBq8PE/bgLfsM+9gULdfvDQD1Age7B/jZ3/YQ0gIIqfAqOODyDwmr+Pkouu7JXkXMuh/7/zvZ
GfzS7a3448bXx89/1PA2xekl0d78xeIrSQbEKe/lO/Exy0i21xYCvEX+8fHP/OLJBe3jH+435tnz/+kF67/1NvY23O/6+ifmBeYJEPfUAgDg5PUQAvwR5wzu
NPLM9OzTJ90AGyze8gdA9Onw5gjtDeYQHBvALREDwO302PheEfLcDPVb3ej6M9n2pBUJHjLo8h3ase4EgRX03Acc9Af3u+CH2enQNvswH8MW+gzWVPEd2xi/
Ii8l4AcUKQAd9u4PDMwx7hf0GzMn7xvZI+7U/OEF9d3l/Fs/KRT68ODoB83q+OLdBtwH7sXd/gjNEDHhswsAIvYJDDAFKuLiBgrZ8y/O69D5/gYL6zQVFwcC
5iALHBbaIBn+HfPHD/w6KiEYG/YE+Qz5IRUW4UfKFrWfAsXj8iEj1/QH/d/f9s/TIrju8P7SEPn91Arg/gckywfy8T0AGh0IBfj4/gESvRPoKigDDd4txgPP
3RMHGeoIfxP8GuvKJCfOCDtEOjxkA07p344f8uQwOg9eO09E74/16MShCKsHmOD7GTLB2QO31L0EARTWDvv+CvkR5Cbp117/K/fVuvY6BAvC3LQL/8EPHOcL
/8HrBBfoqPv260SBJToJ0z8eEuH4lgJSNBpvEjah46UdShHdRDhhCE3X/ZDeNLnBc1RAFy/m1ib3CNUoxAYxMvwfPiTuREEmBP8DIzAnKQj8KhQCEPwtzbzc
x/oPQAr5/cz7Cyg4ESfS8/Gr/QHKpWN2bLcUwtoQ4/E9Be6/Jhn+JCr6DNtb/lKxyJTHOb89HjwcIwok7ajM/Of14AkUdMVGNt61OODA7ssgzqksCmIhP7z2
5hMvvR8X9tJcxPPy7gQUzTk7DgwMKe3N5fXsxxvt9A7o2xwdEBLkvOYytjUqCwbK/BL0AsYM9RkvBv/56QHeBL3MA+Q6Eh/Y7Cn9A/K9FMwf2uDwFywL+Fr8
7RvmHCn7274P1u38EtDn3xUHEx7g9gXs2fP/7PICAfbdkf7gArTx8gcN0wMN7+sC0SgI3PLszPT42OsIFSHY9+HZ7BzpF9f2+uzk7vXLvfsXABvk9e3wqwLU
9wA1MsXgC/ffGigUzgAetA34Eans8hYAE+7++xaqIssxxt/k/PoA4fvLBOsU9g8Q4x4Z+i3lBkoUxfjG+tAiA/Ct8faBAhLKD9fqD/UQHukG8NYJAgP8FfzP
3qw6xtLR6gID2AbYGw7dIRsj+AEFJez98efp3CjwBO/rFfWIEhIK6eM1vwfN5hkHzuD5ztjyCugd6co/3VEQ/xLT68/T6NvJJjQ7ESkA+vcYDMAB4dwt8uq3
jg4lEdT90wMK88LxAdrj3w5C4v0S6wn16BUC4v8K/NbX+BcR9+8PzsPzxBDf4+sAgRHq8uQdBDzqDfXLssgcDs//BD7mHLw6DuDkxiUd3usN/+MkINfj0MY1
2+ra39DD5N4U8vMOKRLy1+7cASP0seMN++ZOObwa6+7l29XYCSbpAuQY+jk04Mfs1wm29dbQ2BARDO7Swg3NIjz5COYevAC504rc5dv3Pwb31v5JAfzUHxUD
AZ4B0LrR9OH0ITCw+6039CWv+/rlCPwC8tLR3OINBjgRE8As/fLRIuTt5+gnIO30DxojxcQI6/Pt1O0zHMLi0+/z9gJT/TIbF+0LtQcE5xnD9APq5fYFAf76
5hsc+9sdzygnBjnbP8RrJfsB69zfG537DecW4PXKCs0E8xAc4+bv/TQT67Y1sjTU6BIWHeoJ6CTf+CUE6gwC+QsG/+8Ksu5K+M7Y69MCKgAsluHy/gHj5fr2
36cJ8RcIB/3x6ezh1hdE8cwb+bTX+PMnDMEE4Oa5zAq5gRP8Pb3pBiEV6uD7xzn1AAIO9cnt7AAM6fUD9Nv3GdzrMws93QclIdnuxuVf9MXH9e5A98Ukx9ZL
JO/rPMXQ8ZcXI80p6QXP6alY4ESY0eZZ3djxwp74BOk30ePPuNvQ7N0Tx88dAP0FBf388vbi+0MhsPQZJNrokDPvKLrsAf3+M/Pz0Nz2IhBWgfgsBfDw9Awz
Ehw8TQsdsOEcGRUGB/P8BkYp69ZNGQWhCzXr5Qbc0f/nO+vZASPq8xwFFP7aJwYU7xoI8RQC2fEGSwwYH9jFHc/l+AEDKgEu9hfsNPIg7RbFFNA+HwH73Qs/
J8821PQIFCAo6rQdAAr4EBQQ8gclD/6o5hnJJQX8LAjtAyTv/Z4CE/biwBQW9+4GDzAJHeT6xNfcEycOAuAY87zlBRIq5yMACekvAvzxBO0Y8PgG/zILCvr0
Eg4G9w4QEiPmBugM9OATUOYTGygMF/IK9w3xxL8P/OryMy0o5OjhAO8WFhIiBP4YNAbj8wk07hUgPwkSjTIbBdcCAQ3x5f8CERIEKecPJgs13sj99xT7CeoX
G+bwCxi7EdEE2QT+tvr40wEoBc3hyMQY3t/Pyx7iDuvSLxEw8R0E/yjfIcX78sAv2RXqmv0V3xTv6/O6APzzrJwpEAIC0WoMAOg/C/LZ1vq1ANj/3sHvwDL2
NP4kv9HGg0LR7VAKMRvYiuX91rHv7NYi4eAG47/v5QD27CoP3bX12MnfHjQ3IeHT8hkP3yfQCPLp4sG+9B0GDt3nHR3ax7na//pAFBkgywEZfxYb9QX8yPsK
txgV0EUnQwkRDLvEy1YK6gIHDB7R0R8iE9r51tE+3azfrpEE4UzWMuYi6hkhCfOk8S7lLU7//unGLqImwfcgIPD0tyhBA9/ZB+kOF+MeGB73oRZzNQITRQIo
4v0D0Bj3++0jLvgIOykFCc4jZxQX4fEE0xbjBxILVLxO/DQZE8kyC/kVsyjM6Q7CCg4c5hkd+hfT8e3+DRzaFubKFvhU6ewj2xbq8wDL8e0KFMbl2jcM9f/p
B/4I+98E0eAR/hwn7wm2+AHnFNAH/wwP8+AUFbwz7fTs4vAFMTEg+Qn53PAz3P8I8fX0/+D05xg4CgOI6QjZ8e7t6dzkHfWt6sMS+BkGyQPF0hDx8/7k6d75
5bz81wvr+PIE5f4A7d7xzCL8Cwrq1Bi78xzn+BfwC/PB/ukD2b+wKt1MCU0by0Y0Dd8lBiH0C/PdI9OTAwQ63xqU99/vvsIa/QkGGDjrGvolvyEXMd8D8O7f
0s8I++0sN4HG3RIuFNgICArtDjETz/cADtso9yQeHB7oCNb94Qrp+/nBISHy+u30vOWpyuXg5tI6SmYe7vwTIeXa6hcCDujUOCIo6JYQs8xLy07uteg3/NHq
zfsPz7MFyD4ZQeEsHK0DwuEiHgIV7V8CKQLMPhH2/N62vw3U9105FZve3kYArRLUs8yY2Qkg8/jS9+br6sVFATPpCeoMILXr59kD8wsSDebwxfUX9yj/APQD
pMGb0AP67gMVSbAT4+TzPt2SHFndhVoaIKo8797m4zPT0+7jusv06bfG/SMEQOAE+wfI4tvL/ewAw9fqBeL0Bx0y8OH4Aeb+DfgaDNoPHw5Mu2H/9A/lDOCz
7vi2GErvgeHh0DzSvqXx9NPWAwb235iy6/IHKBYN5NYUBxWqq1a7o8HOEor69hLHANIWLQG3ts8ZOdkTR/YWtB4aKOtADfkc6uAuHN/uA0wFP/n71+UpEuX2
LkzhBekSM9cdPAjs+AMnCMwz8AUJ7tYSKen77/TB+Qgj5tb2FSUfzwcKl9EG+QHlDCQr3jrHBPwNzNzCNBgP9Nfj9McT1tJBEgtivPRV3NMQ8/T5BQ46Ed3o
5Q9bGNfM8djx9B8P9skPLBaYx9UrBPA+2A3X4OrT9/EGCd8LMYHpyskA4wb6DDA0uPfrAAXh/sn/Hw//4R8LFxkQ8f0dzTQ+Ke26shZS7jb45APk88BW8eIc
DdpEF+3vz7385NKsJfvk7fIT/wpH9xT4z8/MzZ4R7dAj99/a4er9yusmMsHXuhMJKePm+O4a3yj74+f49fTfNfkG/gHq/OoR6x4O4ALbAvfoGub+1gbnH7wJ
9OUzNiDjFNa6Ne8iIy7v/hoj3orX4AfqAR3/8g491B4p8QPiyesHEcPvBv41BxcDSiwArzXRJrL2MwsUHxQGwO/V/iPvMPM91AsaLfwUBhHo6wG2EPIC6+30
6QHsKhknE+tR+/Pi9dL1EeoWOwQG1A8RCccHIBfbDRJ/2dHs+Pzv0hkF8NgdIQMMFhYj2R7AKtkaPfDv+A3v8xblMRsGC98R6tbuIvEYv/McBt7+BdQVJAAD
Hd8A5i0KTg4KMyL+7+ojC9oDCu8H/QT4Eg8z4Qv369vvKAPpH/gZ4doAGSfs1wDpuO0IMuPd8CkkCCUH8eP/6gQY6OEWAOgOAfDq5N/+DesMCtYH9N8QEfUF
/f7vHcTRCC2t6jX3Sgr3+P4W8Q4oSty/1BUsLErf5fUqBvYPJP3FL785Sd//StD3/s8g6OoHEzfx/e0NGMcgX73T4hdKOOYB1SDg3koexuPpBBz0Af7i3QG1
KA4MGwkqDeFWDd4IBRDa8CCxEugI3hUhBP3a2dzk0zQo3C3I9fwSEu7z59aBDyMPysG2AQEC/dflDBrKHOv3D98B0MYF5ujXFgPdENHY2h/3FAIUJAn2Bcz5
FObBpSLmEAzNCer5ARol4zyQ1eD51eTIH/D4EuUu+fk7+8vG+Rb4ATsJD/gm5P/MAxS+3SEM1/wB9RL89xb798wMx8DYJvwIItkb/wXuDwrdNP7qAQv2xAcG
7PfY1Q3v/e/wzDP6Iwgf+8gF5OQewEoj9voB4dW1ym6yGd8GzLEL/e8DDtyz6NZFF93OJf32QcJatDmyMQrixP8GBjTpCeQH2L0a3xP2GAoM7AFOWAf1KvQV
5BVIAxFnZ/6wEtxh4t+qQyDOPOwh8urnChL+4+keMQ4xPPbV2u0nTDL48hza39H2AaPl+NktHhf0IvYlFPE97PylAkPBpuYaAfKf7ewfy9FFHwkQAhXm2VU6
u4Hkx6r9ETLgQfAr3/wR6VELBw/2ZDIJ7PkAxxMxsw3+/Dsdc/ZF8vkpJC8e19rT/ggdW/NGFNTxE/Af6XYPRN9GGwR9M/2iAOT9HBjZ5vgz8ubRvi8UMAtG
5ifpYkTs78cSGL34OB/bSj3u9d84BU34EQb9CwhAzBjb11gS7AIEGlMjJdi0Psk1+f8j+yvn8y3nLAT7CAch6+Cw5+Dp+Bf/9v3osdIdygFl594lQgMaLSQK
7QYU4wzqs/j69TbOLQcYDtgD3RUBCD/6/Qnz5sck9/oV4Qd/GCL4++niD+AP8hMiyvHyQbQdEy3r7PK89Qz9BOQmDPH63db/7a7c6NfrBNDcof4X8fpR97UB
ASrq6CIfAv4tvyIi6rPQ90cd+gviFejLBQsUCesaLBASDxDw7vv/Jekt/RHf2vX25/MO/vsKBM8+QM8x8BbuAebTDQjcHNwiGenY//gTMPy2+esaG9jjv/j4
2zAJ9fnyBxsFGC7zEPr86wsG3u79FSgX0gP+TL+48xC3Ge8i+iEV9hcYJkMQPxAi6NjY4Tb0/tc+FRp0o+ngvBQZ8EXi9PH5BLYs8q0TCC3WAN/lHAqe6vza
9hLdKhn+yzX0EdlHzNfbAR4V9Q9DGv732ArsyNXrOh/06QMW6fUOFQFAAhPq7AEF+gkP9gkVBgbvFSIJCub39bYbkAUXE9AL7uUd8PgA/snSv4Hw9NjT59jS
BrLa/wcVvf3i8/oh3CXqAxXy3+4nCjDc0dkw3xPyze/99aAHEd4JIeYLFQj8MecHHBMKBxnvAvcFLgUd8/wU6xJA5uMZ+//7++X2MOUV5ybcuAMJKfnM4awZ
1+Te5vDhHviy3uID9doS6BgBCSADAfjkD7M75D4S1yENDhsjzQAM6fTN3/0V+QUgFP/kE9cwIg31/gAH0w8dEucP0wfrGAkJ6tMgPSOh8gXA4wIUPhLTvf0l
J0IE2vAN/voo7vfjK+gbBRYXM4HcFOYbHSlQ7wDTHQtHJN4PsxbxBxD6LN8qEwsN9ikguu784P0bRzL4BAEnAjcN+e3lGQsl6yvpCSgcFt3lHSCk4yLV7jcR
LTLI7Pz1BeAeN+zwFe9UIerQL/3/0ybwMM7W9fz6ANlVL/Mw0e3j8x/eHRUgBBT37/cVuiPqOAAUGvgUHPQQCTX5HTgpU+ze89TxWvvj1x7vGQDsJSMIJ/nY
sgzdLRDM+R/gM/sIBPve+OYZCukPBAjlVyPc6f8EE/HIKtQB1Cj6CCQ0GBXsAAPV4/AkBN8ODC5PNOkQCyIUAgcWItD3TfUdEg4KLNwb+/j2JP4b3C0UISst
EwbeWsYH//Xs3/fg7fLz7SEhDv0uBgMa/e4IgRfU5toIHvIL/FcA/hUJBObwGPUMCwsWBQr36+nt1eu/DOwK7NobIO/8Hf/s+vwA8g0A+BD+6w0E8/b80gry
6UHKEA0G9gEO6vHiA+noy/Pc2uHE8/8CEgQe//Qc6fLpyuTX0xAJDdLkADML8d4dHAMI7BMO6/cB6dsn9u4UFO7Z5u/c59ky9hEe9g/9/vgMK9z04wLk9wD2
Cg7TCBP+Ah7Z/scN6vwx79/s4P+83/gL+d7rBOQp3t3r4CYL+B7rBgrY1cUX8tYkFc7sEe0f9PDIK/Me9Pz18tIv1BcxChXE6dH1KMP2zusw+OkS9eYGC+wa
8SjvwBQSGfzs9/3gH/f4DA8RDNMSCO0PEN8QKt38Fx3s6kN/JAjHRSkFDggE/8jkIZEg9xYn+LzsEwj48AHxDc77uvsTwr7ULVr4Fhnb7tL8+xPS5D0f4yHw
1O0q5ybk1xYRjxPz8cIICjIb5QPEDehLGRDFFZQR4NMmPRv0Hwg2+6spozgPXjno2zj1/eHzCtrPKuxJ2/Td8jEs8f34APsW1vql5+kfEwYNOEUbF9PoEu3g
uw/WwNfy8Nj78zwA8f8A9yoS1N7/DBzrAAzeysP69frd/v8Vo63eJgXR66jyCMz0Gh88GLrzFuo6nKgZ0gTnJ/XrABr99cEOCgoAGuwW4ToXAf8HDA3/CiP+
Hy328Db8BBj6AgEZ+toTFtMXIBMS/hH169IHE+rA3vztHe7T8dgk8inVART98r5JEgLpO8Pb9OnF1lT7zQ1R8HT95gICJN/5+bawAwoZx/v95i4Qrdb+Sv3N
0N/JGMzb9/vkIt0d8tMYAtzVGfvI2wvxFMM1xPcy8xsBvui4rAiRNhER9+Xr9wej2Rzp2uhFYynbosHc0Kv/JGcO8usVAkL17N/wVPD5/qGb5O0D2SYgG/L/
qpcDqwgNnxwxRTjAKxzsy+Qo/NLs6M7m+7UYyg0FCAJAtice8QX2tP67Cue/JucC9PANACbVL1ne3+ZCMi7tjxEI/dcrTEZRAxcfIwwdwfT3EhUz9I2u9L/l
/TsC+va4rxPSwQ0sVzQWDPDwJb0DuNZKCAXg0IHW58U12enkECMfsvbYy7/+3bOtQQjyvuX4F+W46d8w0//49QHx+PY7I5YSSVvQ59vvyt7x8bjDDLvXmBUU
D3j1y9AFF+IlzcDmviQc/NcTviDlFk23EycIwccaGQ/jHeDZ3Lcdv0sVkPYWs/QI4OoF3gYRKv4vARj+/RXTCMNQpNUU/SM79dzr9IEK596mzi3b8sPexvrj
9BAaIhnJB0vN19dI5egt7dCj2FQpwc0E5+v93BXERfcAxOIiIxu70fno58Xo9sL+sp0W0PfXviY32Pyr3NYMCwcU7mHf6BwV5wjO69b2wfnuvjOiDM3QHyvL
5/4m2tsSFx0COcvDGcwGOOgfBTBiASu7L9H75K0oCw3PGvoj5NP91db58kHa98QT7evsAUH78MkN6+fnwPpA/NHP4Ri32PwmG9sd+Df5At4RB8DrygkS6M8g
90TU9DQvE9cmElcJJugY6UEDE/jMF/ctPtMQ/tG/58fWB/zAHo3F6NwPm/QGBC3c3wLyASfr9BMnHgvXFQ8AKcYB9BLTHggZVi4tv7/ixxHG/Ov2290kJdgF
w/Pk+OPTxvkF1wTt0cboDksKLC4rI9/hz/UBGOHdFOYn1M73/8WW1yj8Be31BbsLiujOBvXP79zlBR4EJCEtITUJ/eQiHPoJtw3/PCsLGws0r/ml2yjmFUYL
7B7t6cz03RHWCLoHMuAe2LnxUQnq5woMxywp1AwN2QzzCeW7LykXBPERGvMTAA7y3h4zMtfezuQSFrzkEeTFEAUlKCwTHg8oJ/fsUhQNgSQuIg4+9xgx+Pi+
+f8CJFkJHTwTO9cZ3CqV2bMjEHlR71MK1rAkIBgy7gEDHxCR8fMXHQEZ9xwG5P/P79ngDxT0/+Hn5Mfz1dnuAQPv68cFCCn78dsSDwLtER4D/hYD9APjJRfd
AfP79urT4A8GCx7+FWD4zgU0IgYQ3d8ZKchNEPEFO+DW6R0680/1QR8V8dEI4vO/0NwV+RgQDR8U7BIL6gYfG9n37P3vAdrFDwP/J+/iCyjd/R0JAf3i/woL
398a8Q8G4fsA6esA6AzyDH8WOebt6rftGiPP1B0OUeAl+bvlIxQczOYDEvIf4i8K9MXqzBIX3eDyAeEGDA8eEq4G5+MHCQ8DDNka0sUPIw/KCwgZAgnbJNnt
Bf/55O0HtA32/8YRxN30Hr4i8yvpDw8WyQm7KaCzNvX5Ibfh8xwgMd76zMEE4/VKLce34//rAGbQLtsztvNAHP7Hutf19MZuv+nhtXTNSxtKgetStBLv5dY+
2PWO+drx48TNzgPt4UsC6eCwS95PQyXbqVDz4BHquN/E4uAm2Nvug/QRLNgUEa0VB6/6vfM0vBTuBEr0+NWvAcgWzxfn6v6I2wUhBeP8CQSttOznuAvxuhwm
/NH9FdMO3R7tOd7WJ6TRAM7VENsRDa8B+PcA1cD9z/cIzBs97NsLGe7B3Cf728sqRdXv6v/MC+8Iq+D3/snW7wv3BhD/7gcgwfgv6e3ds/Qn7RLZsysJ/RqK
2dPb8qH5EdgdHavoIDTx8A4WDOwESB/8BcbjDihLQpcdsyIGz6Hn2O7KyRDN0O3QS/LkHNAF8vC+C/021hYtzwrn3QcDAxzk6ezfJsfmKQAaDSDb8eJY1dQU
SBDeRUMIHeALEuQd6RsC5ezm1cwavwsMsaNMG0crMKnruQ732+DUDwcqRt445LoDDuzB2qYkCAWbrvrxJNzS56nD7frj9B68S+AR+hPqCs8FIxMZ6d0WMAu/
G8PkzN3wMzjLNOgu/8sXsglEKBTeCyEq78f84LXg9QQMp9UCJMq22QMQ9dYODcEI4SU728z8EsCavhaURyjoutDrbMcOIMKyngz/yt38+9Y0+gDy2uGo8Bjo
Lg8hDQk75d/FKb1DXSFFJQHuG9TbuSV/6xfX4cro7ts77jC+2twyCf3z09jNA/Oi/w/z5gzOAfjJI+EB1iXZBPzQH/ASCCbL8tOoMPng5dTnJ9/TBefrz9H8
DvYHCggSC9YEB/7L/esc8PRAVQ7hGsP43OP73Qsy/RjqFRUABO4lrvfsOAkZCf88DwLR+i3asg/hHNgTG9YHKMjHwu/G/yyqMdj16AfW6ymyPNrpn/EhxtTO
CAbeBc8p68njx//gFLUJFADEIgwO+LYjTPoJ/iEc/v7+8i4oCDD3CMTUAPYu0BfwHjYZ8Sg0CwDkziPiwub67NntFAYE/NLqBNwG7+rpR8/wovX8COPa3q4F
1gej54Hd4vX8CPLVFBgB0/3r1cD1ABjTAAAv1LLUEO2/9x8GD/jp1CwMLxncAh0O1bsP5hbxyxg40vb29PvO4PLGqgHbO8jyCucdB98S8Onx0Af3yOLz3zL3
DQbZ5d/S/Qa7+unvDrXh1fQC2/kIAe0u6ub33M//Ribj+iP66uHc7dlTEAYy6MsiABa4TiYMGBI6AQUI3uErCcvrExUM8FAkx/zu7uTxDy4dG8X3sZTS/jOt
/xvxP5rG9jDTy6uV3vfJy94FLbcP+yLP2RbqzOAONMsoxShH6AH/GMbzvLL4M/YDKRDj9dIsvPvwIuvh8xcbBBe9FhsByzQgGS395hUywfoAGfQ+1nHK5o/v
AOfO0B70C5fz+YHdt8Dr6cXX6/Kt5abytQH8HB7LGcrmFgsMGhD0rzkA2e0GuMfxyFTc0CgvTxPL2P0dE9/S6fr65J8C7wXF0AMawfHMHwT/H+wlK9ozNggS
6xAV1Qnq3Afy4+zu7tD5Ew7qzeMNFeMe8e/qFgUB8PPw8QX5/ND9Bg2sFPIMy8wRNrwE8/MaGDwRLfMj1gMd2QXxvQXHF9kV2MpMBQva4QUY1kAD9hVEFvgE
5RrWD+UBRw/gDQwHyfL98wbwB+j50RzrHNviBPfR7vUMzQflE+nn+PEV79bd5fstB9UDzQUXMuMN8vsiH/sSEtki8OE13QDu5gjmAwU0ENwc/DL64R0U4+bo
MQ1/xs0d9DrVHgj4IQPZINH+ANsDCOnfAP/zFe4E++Lf9fexARs81SAFJgPD0OQC5AwV5fMaHff/9ggrFwX+BBkQqrsBAdsf8SEhFuIJB/sCKRAe+AUREuz6
BBIg0d8FHfwQBNIyDCcYEgwOGywA7wDeHCLTqOneIgb99g7RDd0wCNz2AP/r8PI/xx4MC/8o7q4G+OgABrvn6uIF8gDoyPkjEiHyM9w5AuD79MHIF77iu/Y6
Ge0JJCA27xoX3vzW8zNl9ssX8RHk/A8DIv/95TeJFb/S8dyeMQXhAizxSOoG9Nmn6P37+9fjNOAIsisw/Zz73vwJBRHyxd1FD87V2t7/AjIwWA/b8MgJz7YM
tMPlwKEBEAo46vcO5DbQ0P3AzgAtG0gg29f7xOLXFVXK8snIQvjAzuvSVzADy0UdKOkXF+qB0TAj4zMPNdSxw+w8t9sA7wz6GwjZCuvz5gHgysQ6GPckKSNU
Fdjvn8oOoi+//NcKGwwNF+n20+bL/KW7/CpBMCUoEQ4kzbG8R1CC2QXzDPkVTwz1IRLy/BHqw38TBiL70QTTQOThRe7YM+Q+8Po6DTQxJd74EBcB6hLt/u0C
7wf3BA0hI/wF79803UAW0uIMG/HeI9wJ4QG7AfU+A8YH7AfeCSgU6QYuKiYGI+nC6iP2FykCEPojrt4L4wxPKucBDBoD5eEqEUTQV+8kzd7+EvkPId7oK0X3
/vAA6fYh+PsG6C5MKPvo4O7690cS4wcS+t/X7ND43+4K4BILGfos9esZAirtMt8aEBgcAVvov9zu6CjkD//wqcj8VMU9Ds/vMiMRztz43gbtBhjLy+P859wJ
KsnICub8yQ0HGdItGRj/+h8nAvH63RnrDxEAtgsh5/fo97Xd5e/RAusEGw8qBbPtvxgUIt0K4vIM88oE7RfS5RgUeUgJuvq+MQO5CNzD+v73AbDIDxBOGQoA
HmUZ3vwN5PYWER2BM00j+Y/J9gEGnC0BRuQUkuXvJPnbIBT+s9QBviLfxdAHzOca956lxwGv5vYD6+AiUz3vLfP5AwfJweQPVy35Cl3DCCPnyf7Q2sv7/cf1
9vMID93qBDsP6RAQ4EIGGfviKf8m+a7V6vbg9wIVHuQEs+bl8S4DAg/evLATuSnH49xDxQ/s3sCn1vvn9e61+NsREi3h4ycNJSCzkSnzMBrAwykN+54HB/a/
HyMKHL882hwF/vzjyOa76RTb7Pr/BOC/Au3g9tcN+e8rBgMG5ur83gTZ1Q3GCOj9AA4R9Doh9/Mg8gk0ovPuITEEDMv+Bv+tC/zh+hId5BjyAt3oI038u0/O
4sr6GOLp1P/pANjrEjUr5woMBUb6GTApwAauSAfnVBdju/MbSeAIBO/75AXo4f0UQNP0HAHb2QQF8vfHC+4ODSEDvdHun76sx87g0NEJ8/MczCkcAvLl6/79
CR+1Dj3++OjrF7/xJgXl0Rb8BRTj5xnSJvDHCwwqzy7DT/kaygwfCOkSSQYTyPXQ3uMo9+W/D/byBhkTydf4+/DtC/jW7S4Dsa0U0tWkHefhzgoG7uG8zAff
FEgY56ok893n+X8MuhP5Fez/3hX8JD8iMtXe6wD02vLn6Ro55yLyBBzS4wO9CvYf6fO/7ujF8Qcm9/j39h3NCwgM+/vaFgTw9xbK+QXb3N3CBiLcBf2j/wAK
+g3qyjAGJ/j2LJflyBEZ989l/7LDB+Hc8KfuBgP809HTAUEW/s/S3eoHrUMJ2BcbmObD7QEQLRLVFvMhC/zjA7ew2wjJnMoBEiW0JCn63yTG24/y/wwZZxEw
Bu/z7/H12/vQ7gUI16ktK83XFPj919EOAvW82urJNcbbIfoC0tnt0drMEtfI/yoQxCs1zvLN3gkh8Bkd3xTn8vbI+BcLJuoezQUe15XXOR/H+/IY5uvt5egE
+93kKmjjAdng2AAABk8HB7L28BD4HwnjAf7o0rnu2OXz2PTJ1eIYAb03qwz/+OXjFgKnMEkH2/NFExKk8xACgShRF/1MNCoEBPqkCfkvBSrx2OPoMQXnLw4Q
A9b9JubQPEVaGXxRCtnHBesZ7eMa7v39Kwb6y/v78S3Y4g0DL9T98BXN8OcH8MsAEyUWOw0kCBo7QNHHBOw64MURBur43gbz5RUgJC5/L/LS/dk1/jn+3s7/
CMv08xX58rwTAxUT8AscGxwJ8fgQ5KwaLEsS8sTN9dfr3Su0DBzTx+reA/fh/+rqHg/YK73pIg/0s/8eCzz39/jmHQv397Y35QkcGfkF9B39Cw0MPRzwxMpX
rLIG8w8p/7nv5O4h/9co9gQH+vwKJP8EwuQcJ8IM+ULuHOfuCRru/BMiB/c27wr9DAMdJjoT6AXrLeIaAvXpI+4g0Ov0Kf2R6i/2Lw3w+AnEKfkDVyWx8/Ad
/PP44Rf26xfj/9rI/MUhuf4K8hjr9RwNA8vH6dPiwPHXFcroAM4D28nlPiTlqCXYEzwg7EUKzcf2LK4Q+SWvCtvz/sfu6gUMSbwC9jYz2PrKMRQu+jgw2ccf
YPcD+ftM5QIvILzpWBIer9fk7fvfEgLczeLPyxsYBcweHBXcxu5cI9RisNIj6r4GG8nZ5wPEFBYWRiDzC0UvM+3Q/DSv6eDvBdjAxfvtIy/jJClyACqzFAh/
4gj76q7xKDUUAsDvCAP4DZxF/cDSzuwE+/IRKyLLwR7F9Erm+xItGVwlFPtQG+kVmSy/8cfTWtnr5CreGvYvMHMs9jUSE8zd/hcoAQvuLvr13jztU+GOFkIM
AC+3nR8Lzjvl8NLXFAZYrdYr5sQC5cIovdYUy6fr2fn+VPzCx9iyM/HwNdYjLFHcH/wCqfrknhPpuDfnFGf4D7PjIQgk/+D0Cl033SL+vJ8fcQf4x/YGICv5
vCoNAAH6GAz5BcQdIvQO7QMlDtwT/PAo4uHmJPXf8fvq/RsXCvz6P/IZ9RflNvjE9jYsJUj0EQPx7NL7Ff8G9TgUHhbAxtLvGdbjHkNDL+ta36T4afpSAwlE
IDDjFTf62LMxCegQBO31BQwgXu38F85KBCP8QP4l+Pse9PWmCDIR6AElJBkzBhQU8Am7+v0m6/83Ft8w5O0E8/yzM/Ku827PPKQBEOLpZyvFzhpTUcwL9gzH
EUY2BNnKKMnZuF4rh9D0yBYnCijP5R0BESjjCq0E7uji3PXq++D76oEdAt+PI/8cHlYZIsnWDM7HG9wOzgYK/9MQq9AH9pX4NTOyGzAJAALPBe9A9/oJQ6Xf
+RZiuZEEAe70DEMls1sXVCKg+ysh8OoF8czJ7Tz0CD31OBDS2cjr7ugQDyoTCSvO9+rK8fAJMkAUK84D0cnPej3h7foM+Pnd40cZEQIJ1woAIlMC4Q8A7DNA
wevQ/RPu6944yucKRiDz7OvtAd8jyFXRDg39QyQhRD/xHzMU6xTqIxLmIRUwJxbV3xv8G3/LOxIdBDEnCT7hTMgpTuvJJhomDEUIF+An/RHoJPr7J/1QQsov
+wLzNlQk3QcpSFPbshDYvBMTEQ//E+DyBxsVFhgpClPcIB/pYQzJ8ftmxfTbzCCiEhk6LOAC0tK+Hk3tD8v7MuupFNxK6vAAyQ7H2w4FELO04iQsUczsvBcS
Qr5Awh7TdFQpC+0j8Qz7/sna2i9/5AUu8O8pCnNjGDEOHBD+5t+0Cee8HB4MABzitr8FsS/3+8PsAd7+sOznMusC9NK7KPUG7AQ+3k8fCNAw1/fe0x8PGFwd
FQ4ADPTDCx/SHCJPCkkqJgMq7twJ/Rd3SuNc7bs+aegNMeIM1+0txu0fAZzpGPzKIN8kLubImr0vm730vBMH8OH4hePvFzX+BO7xAho43QMW4iQo3/EmreXl
olwOQfM2I/UjJQLKIgzqFywfwQErR+P+4g5SE+NQDiQAx+4eLyndJenp7Obq5gQfKC/owgIA7OHsLOcxpRUj/L3XC9EB+6LyysW7DynT8a3SEfU56aS9Gijw
8PcLKRg2pgrnBc/t4RQE1BIH+uEB69j3+gG5u/ofQtmBBQjSDjIQAkXsDwX8yzrFMAj4Jgn/bdxRBy4P3tYOwgtg/gOU5gAODE7YIfr98+/k3wxFdQ48t9/P
H/Hex+juT9Xtt9Xo6doEDgvYy+fdCPBrGLocxNjp5eKtGhj9Sj/bOgbOBAPKTR7oBiqly8a3DDuoNt7E+yEHvhMxyw352NYKBwjuKcIn2S41HPmjZBEF0N0P
yrl2D6Th5SOn5B3W8BI+sf0Q3a7UJeSMC+jQBQTwJtKDu/OXIvD7zKwJGVrQ6Dz+8rYRMMkFBi/eCYlYHlcc+g0r27vzGAjy50rKJUTRKtIG8ejyaQmJDyT0
EhVG5u3ENFsjOJrag8VG6Su75UAq+wQG9KDz8RO2h+b70+n9swkHuO7EG9Wxi6m4Qg0CEfUDAZLXCt213hYE2Mbj5ev10cj0+qLuJwc1tTzo0joh7TW907r5
zB/UB/T4BdvcvIHIj+3248QpIUAJLPH0Br7m+fDH2LAp5vMgyeIA681X9xieDOfM5vwDEKXlKSfUveANHurXBR7xzsv6p6fw/uod4A3+EMrPz/wXxw8rIfj/
4v0EGYga9/yjLC7NRLX/vNwq/B9VLrOvFgfmyMc6sR7Ouxgfv6gOyAoE7/kRrNLnDxz2oACsNBXt6ZQMIz/mgvvmLNf+GxC8GyEv8QQG8vPVDvYP2KLmDuPF
5PotHAKTFOXd29ZhI/MVLxgS8+gZ5O7h7mHd7dMbz78VEhnl+fAkv98D9vL7EAMG5DAO1xAsPQkZ/vsaDQkF49L/JfT7/Q8t3mUFGd8L8OIb4s7u19Qd4gAC
8fX43xop+/Tz6yC/pE0DGd7910Ts2S3KEQvTGOsJ8y4O9tMh8vvt9fEIq/3WgeLa7en19xkBEP8b5u8MJkypFcnZCCMJ6egjUAAC1A62FRcVGCPz3NwM7/bc
+QfOD9Us4Uju6QQ07NY3FDqM9yYd0PYCFOMH5yEXA/fAuAXg/Cz98OX4Ec/7AOXi7NgQCOL76QEA7ifi2xTg/9sKCgYM2xkIArzf2yT0HRDF67TzVtEYE/TK
D/sYx63f9hju7BzV/AoL3tD1AcMXCAPRHQAh+u0K+Pjh6CUE+CYB/kXgAPkgEPcA8wIG6CX+CRkGyvTx/uXkDMTj2xgOD//pIOwQGwD/0vTbyfMjFv3K/s3U
CiMV+kPIABLu7fb84d0ALgDKDED7ZDMsKwVJDSTeEyPbD+jk2ha9/s0wJNYJzArtzzf3CxD2/q/s/PC96rHhRyPqDrvlHvnH4xTPDhEnWkZUFgLtyvD0wfPu
4/j89cPxE8PzxPkTCbktx1lCDAkALiME+Hnw7uEPSAAcAUBM+AvXJM/w5bcK4NktTw0DxdIPwuoq0gTO8gTEz9T729X+5T7R4jRK7eng0RrRQew4ECE69n/w
4BPvupzgvSbQsPT9GcTuH1/xDPAjBhYdMdNYJPJM3RE3DPDoW+xu//1R/+3qbcIQ1uXZ1RMPDdI9/VDs4RBEvaf56CO9xufd9uHK6My92Q32Hc8J4+3UG8Am
J/IU0TenChbe/iTgCxnzpRnmEgIODsfTAfEcFfcZJHfI9+xB7rnq9c7G5wYG/77tF/kU2/dNJgLzJgAqPRgSHbI7DwEuvObfvIHBRAnG6ke2+yUiLwf97PgR
+KsDUQAyoRMg8RPdN+rVH+7m91j8ywIp8BspLwn8AffkJ8DjRgwE/Qwd8+VP9tfQ1fTGWKjeFgYC+P4hUPUL68xYDuNF8MnXFBtJ0Pwt/BSO/MD/5ta3yvXy
BuUeIOfn8iodXvQgqfEYzAnuJrnSBR+Q/ivY1/Tp5QZGFtblAQbOxrRKJjET/dMXq+wezNoeS8jM+CAB1NoVLgEYxuci/8QBDwXv374b9fcI7tgD9fPrAsy5
+Q+KRur96fMmHfaxqAopu+4Rm3D78gas8yLCocYzB/IQCyX6ObsyE8f+BfJABfUa7TkE9HYF2/kXCeK8+hcP3BgkDPTm9u/qFuMPIAfcy+jiJfL3GgvgHKwV
Fjj/Je4E09QIHRX85+v8GyEJ2wO9CcRDMPQR+D7VEAgGEiH4UOvY9TXkKuwq6tb38AoiGt3PJOXi7Bi1MvIaH/P54w8UvsYM5sHK/90E3A7WSH+5XqkMvYHQ
wcE2IfkT2tsnAugGFtwVyvgY4B3o7f4Z8fIX49s1DgXSLtHiDj367hUFN/kF8fnc6hMMFgAaGyQ7yrkh8wy9+QIzBsT+DeDArgrlFALA3BOnOfQaLxAN50v9
KuAH7Tnb0DYf+f713dMisfrwA9EO1+yu1+j8w9HwAhIPtPkILgbCHPi0EBnACaz07+e07BzD4AkiGNu4UNrq1zodOv71GPnR8MoNJeIbCzg0uwdG2IGgFBwm
9iXyKP/iB+Xjxt0F47AIDPT9I1EW6i5DKhL1+vYq5CkJ9fYvB+YT4QPcHP3h8QcJHsvTyL3oEiDz4iEIEuv3FQKOFwTe8NrjF87+yxID/8Lk+B/561A5tfEJ
+Qzb5czy1DXh++vC/9HmyeoM7eDoA/LyGzAADvgD1u7h0uPW1/71E8bYAt0VB/fKQg2wBAzgMwze587rGx0D8yPQRNn4GCni3QoaG9oaRfvy/+wEBS7pECo6
Dzws2D0qyCJBAd8PL/XPHVv79+Lr3NkC6Bz/KAz7w9D2Gg/u7SYMAPn/7Q/WHCUB5gEJ7Ab36jfOAhsnHR8eLRERBRUIytbn+8c+gRqn7Ljp7/Yb8QdECBLU
MQQ/7hHhG/379TTfF//ayg+8zfY+9jMWCfbLCtj1HhHx4PHz6/rqFvsS58MD5/UvwdwqHPru/g85+P4a5BIDLQIW4yj97BwiGPUO//7+7e/53eTlHtfyDNr2
nidO5QX08OEXFiYw7zQP9wD0GwbE+c/yCf7Wsu05FgOm9cYTBN3D4vz//Oe9KBES/wMA5+BA9Sov+t7b9xQMEfEd6Afx+N0I9RTMuBQp/98MTXzd8i/K3ugR
7PMTAO3hFws/1xzx/DQeURuJ/WP15QlmPdv7MMri/yyR6A09KBIy8PO18vZi9tjr7pnv6Sjd8hEB5BAJJ/4TCxHSKhfVAvft5Kvou94a1QLovPIH/AIhGtPt
LNLk5vwqFhP5CcIf6EMDydziFyDG6vj327TXLNPl9vA5Av7+MLVK7xMKD+QOIUh/8T/6+k0Y+jYe9wwTJjwRAcb0DPvuJic28wexCgLZ+D33Bf/vzwMI2/zd
LvMzEc38EbLn7y4fx+0zH+MGxOMW+e/ACRzID/Sh6tTdHfvhBt5c5hQkQd/+8S0NGg7l9yP/CfgBA//5BzfmQPnrPDMQTzZHH/nUM/+zuPHDKOH5194bF/L2
BzYe/yYt6Lz/RRUm4/MSBCRaGP4M9vsB6+8ODgjLEMrsSTfwDvjTEgb1L9wu5AgJaR7QFg8VLiAh+QbkORID5NbQ7/8G9wX2AODz/hf0MwbuCffDCuMAF+Eb
zupF9BK6y88s+uQQzt9CDdkovNftWPIVEvMw99wELeLQIKIo6tuBCRkSvzQB/+X40AzQyvbVvzq4CSe+A/j70RvvpMwCuJEZ8ykKOfwS8Ree4SDB1e75ShZA
Ncei7f/lxif1DynBvP0YTAQaKx8Vw+wazBMMeGztBxM7FPT4AhXAYPEC79zC9hP7xiwTKeStFUHXBB9ZBQMAHg4M/QcC6g/mGgr15KEM5/rnJv8pHcm+8hET
6zEWSvkrCw3wqO8JAuAf9TD3+usE4OgI3R8T5gAQGuAyCxMSxQP5/CUhAi73WOz72dX9BiMK9Ob+DiX6R/UXCyESEvTJKOATGx8VLdUNNRe8/OMHEfzz8zMd
5Q4AzeL/FyIxIe8o2gP+9+wNHgQ8Ksgh8QrNq662JgMGBSwp9hu+4NGu5/k9BRXiD+MBPhvtRK/jzicptxveAA1APOaP4sn/KBEE5wfUEdsP+tAwnRvtFyXv
39Ej2/4AHdUMtunmDh73HfbA6QPKI9RCBSTSD+DdLQ7Mst2xQjUcxGyfxgz+Le7hzDItFtUOHAY9/gYVMNDJFigctCCmB/fxCgXM4KUnXd/vx+/83tUbD+HH
7ej98QzezwEa20jFDssK1iPv3+Dj/uaO0+nTARVB4QbS2cKsAeTZ2+Tc0h8W30GfFTEjD+vH+AvxGdwx+gsC+e8PFzK08hsTEzWQGDheziINKMjwRcoP4LwJ
t5oABoEf9hfuGg7q3b0U0f3VleAz69TltBYBziX59eLu8CMazgHnxNxS7PkDLBgJRkwNAHnv6sfbLCcB2jayBO0CDSUH9/T9C38QIS4aKPzzX/0HVgE+1vAt
ON4aIvX17jYdzgUkXT49AgwkHz2gJvvz+Uz+4UEkEb4ZFgDk6fQyJLItEuhY7vkIGwnzLRcuDCcTBkcL7QjYCwEH9RvfItUFTgP29uUD1vQPHwkI/hUBTPw9
WewF9Aj+DgjfJOT5GQ8g/bghHBoRGDUy2Q4KOhcz4h/9zSe+/eDk0skHKg0aGO3uAP8p7t8QIRbeL/0GDxdW8FRE1xThCR4O8tYIFen+/yILI/ol1ysuOx70
2iUdFCnHOeLf/fcjCR+91+JIG+5BLjwERT7zDdYF+uMBJisWEgL18iAC/uL+9cnTKCX32v0VE0Qw7/wu+BpAEeyygQP0+uoE+A8IMhEH+uLsGf3kDA0G5uwK
5+kaKzXk+Ogj8fEC9ez41/ANDwERzPUF9cIdBAXpKQHr0x/l5/MF5BD6OPv8/xPeKe4GBiAJDvP90CYR9hctEgkgABkq3w7RzxYm5hcSDPcHBhAkMCHoJvoS
I/ThGBviCgYa4Bb1Ad0J7OPmBwbaBQkWBQEkDP8Q6xcJ884VI/3w9BYB9hjzzwgNDg8eDwAJEh3q/Oz+EyP07NTp5hgmCfb/AxEU9y8D+w0m+97y/SMO5cz4
+j3iBBj17df88SzmABYd/fkWBvwV5+D6MBrnJA/Yz90QCBIZBO7q3gH5BOLf9QEHByPi2vD4/PLT9AD25BMP+++yzf/46hELAuLy9/yx0M/1uipV8hXJBfvi
q9L67Aji5r4mDN+oHCnl+SUGBQb20dvVTn/cHqYBJuAg9+PJAs7Kww/ey8/W2PnqtSzlCiQo+rjUItPjBf7i5QgL2wY+EvEd7CQom+7pEvvPNdnPA7bN6sDu
IwaQ7Rz17hn3zPmmD9AgN97WuSv146oLzgV38aocEwZxF6v1Tco65tQjuwEH9C4XFei+2u8Jt+vM5BUL9B0e2xLI+ujlnUPnzjE9CPXs/v8h8PwUrfUOzMwP
KA4bQumtC//m/fj24A3p+OwNAIXR9r4Ev7cSAb/V3N5MChc49eZRMuwE1xrWAuH3zh0f5t7XtyDtyT0BEAH4DOn7KjPXw+0C5f31xhrw4PISGwb37AXW9wkD
Av0X7foA/vribpQ+4C3UDNWs7ibUu8v24RtF3tcxDXgC49UdAS37AtZZwvn4D7wMwsDa9KulBeTe+S4Dyj0gLBfx7Qwy8QQJ9nL39lvszDTyqd3m1bAFDO/z
LADpIkEg9CDWDxP80Raq+CcZ//7KISHu8TbbCr/vJgoGQEJd1g3jB7/+5PHUJxjc8MTJ8NcfPg4QIOjOtdnwy/skC3/V2pUCBAoC+Q4aF0H89hn95hMIBxAW
9NrKyOoW/hfyU8butNzM2WsLHVArqfkk1e7HUDTIHR/h39P/S/EQQB7wC8XVGbfq/MH9TRaU3ePps9kbQ7lYLCLy7Uo1/+oeG/rVAIoTAgy59QP919y8Eu4K
D+blHXooBu4h9DQlIAT9DPQe5Crl5fT2H+TFDgz3PA4K3PABBxgV2Rja4wAD+fbQGzEqEgoTAjX/qvIJ9AEh/AroAAXs8vjWFtUHKQnq7QQa9hP+EAA8BfcE
H0IH8s3pwPrR28bwAvz69fAHG+QXKeX55Avv8graOfyUAg9IOg/P7hIT4wLf1sTFCeAbK+/f9R0b8OQBEiZG3+vuDRER7Mn5FAsF9t/Wy8QUE/cMwxLg7hIQ
GBcZ+wYQ+QrW998A6PjkHATm7t7m/ewX6fPwH9jbEeQo2PDS9RIB6fvw/QcM9CfizTcA3SokDcMFLbDnDgfh+KILB9YRBtDiHBIW9QL8Kdj0DtDsD/P00j0i
z9D+Cr3kgcsE8+oRzrLf2AvqBtS83Czk1+YdBdXLA/MR3dPmw9Hnuuyg5+zP638hQ/HS6PDwH/gZz/YNrt3aKtUKQBHr4+Kx8LHTFPA+7/XB1eTdxcEDy7UZ
00W2wsnp/bix4TzL/N4I7PUC1gALHCXs+dfyzPgPvt3CBRMk++/4J+nvBiD71yTg8d6O+QHR+wf5vPBJHe4jkc4A0tjAINqlJCcx8TkC3/UCAtwd8Zys6+zI
Dw04C93Tujnz7NT996/dCAsH9ej9/BELNS0tseMH5P4FGRnvCukE9A8h0eUNxhILFucl/kM06wj5CAZhB+EE/vgfGN4k8dLzFBo7GgjVxjcg8TgbLDD56lAw
6er3+0HxFDELwiYg5DPz8RXsAAvZG+v9EQoDF+3/Ngb4CyMEBOvkLvzKTOoSIyz4E/ncExTw4OIf69n2Vg/ZzwEpYdcA3yErBcD7zEeBwww84uHF9MvMD+7p
GjT60+Hd7EtC2sIG9Bv63rr+AAz8BxPJ+08CnNX62wMyWBfx+wAYX/MArRPE9O7/6sf0IyUn9d7+NKrlB9Cz5LLtEyC/EAfo/ADv7EQSE+/XwAD34L0+EuEG
TBmRCvTy6go39sFLC/z0zL4BI+sp5b+2BiPcI1Hy6gX79dYe5Pz+NEAbETku+wL/twbmKuL+47Ep+uz9NfgL0xP3ArEK7Rb2FAgJC80a0t/VERUJ2sX+Hc/9
FeUxMBrf5+bx9Uf4RtIM/eUQ6Tn60rby6iwO8PL+5iE0sQcZ3PbYIt1D/xv9BOkD9NoQ9x8Kzt8DUOsSGOE8Hw4V8v0bFO843/I+LeH30gwc6L/9/AboHfcT
0wXNQ3v14crBTQL9Me/iI2r+LA3r2+X66zDV9wbjJBLwDRoGER7z9zUD/BXb7P/3LP8cIBYg/s3P8vn1/dP+LzPjGvUZD9sCDPToCdLn4+9h2wsTxBAmIs2+
j/IEBsLo+TmvGVUA0wARI9wjKEBI3oH6ItLeFb4C2hobGQ/R9SMEzfYZ6+8E5AHc9NQE6W7vsO3r5Lsp3un42+P7J6vdBDPV+CoYBuAU7ef22CsL5vcC4QgI
K/f30vTt2RIjECP8J+D2OAz6FCJvB9f9Ks7OMuYg/SE19E+hCQ8uKwEJ/T4V7d8c+e03Lkne3xwwHxn6xSkOFRRMFMACHgowHwLa+xIX6UoC6ToqEv/YG0f2
0SEVDSIrFubTHc3RyQPi+hFK3y4FtvIfCAPd3NZBGVoDFjwSABH82+v1t72dMRkS5jfwIOz9JgAD49fn2BMoEQIXTwg56jAf+clr/NAp+S4H9AAu8yQO9jz8
3BDbECAhJQEIGu7/MvS8+stA+MEV4Fs7BwX4E9GjLFsE6M4Uyxf1OEHa8SAN9w/fE+HC8xYAN2zS/Qrd3BrmLwfq0hTM/N/BGwgF6wQCGM/5A/0mGRDz4+Ak
/jrR/vPf8TQP4fre9bFE/gr4uBAl3SbzmikE+AjK+onSWNPJ//UJyfHYO+fcMXucGQPcFgeJJjmgQOr4+ty7gc/ZsdfMUTK769n/0yMeZbokBrjs9sUOHKo2
GQDH/dQO0wMr7fYW5ugU4w4ME4T86ujuuQx/t9rUrdnMSsvc1vz7ZwIABegU9uTx6uXz4AkN8evxBv7EMfL+5/D79+z3zh75/ff/7vP/EsMN/PPeAO3n8Pjc
764AQBXjCeX2EhTWEw0DCA3o7P0wFRbPBfjj+AvyuOM7/e3ouO0t7PUL5xTnLB8zMzUD3xAv5tjxCtP17QT97wH51Cvx+STFFNrzLPv55tQUMf3+4ggf8hAV
+trn+irT8wz6Ovj9BxP19QQvBM8O6i4nExTz+hED7A7N7QHi4wQAAzb04f4FGuoS8SsDH/Hx5ujW2zIgII4g/hAlAv3e6Q4PEvL///sEEgcEEvYbt93w3ubo
L/n+kib/6xEL4RAE8CHlIugY4PPt4AHx4gHm3PTl+gLx+fXO/SzxFuXdGwwT/v+rGtcU6P7y4On1EL4dD+z8Dh/jOQbLH0AF0wcq9RAt7PDPyvXqMQoD/Qna
4/EWEtTl8AlXJoEdU+37CyoPCyLJCM7svfjb9g3zxML5DPwp0xrJG/LhpvEN9dwM5PMZCxwF5tH7+RIP3PsX/K8JFyT8BxcB4Qjq6gr7EAn+AN4uAf/T6e0B
Owr7BCT9urH5Bx0Nyw7v+gg1Fese4RAhBDgd9urWrQHeA9Lt1Nrw6eTfCvYC4fkB9RDf0Mr5/fbsLPftAM4S8iI38uwfGgIxC87XECz+3tb46UYU6vYQBUUJ
+/n75AroGTUUDxYH8gcK3PnP/gwR2tIQLDEQ++ooLikGBcYPzxXh/wrsE/PtCAgm8+3t5e/lpev8B/TFJQzqASEAIwkH1su0CbAb2BPguALQE+HkFSTl+gLR
EwEz8/PHJfYA+iMF9+zg7SwR6xvXD/jrIv0MN+j8KOQMCxHpNMceA+X86BHzHfr3BzzRFvgI3egQBQ0MGPoFEQvR+h3VCClBKtBA+c7XFPQkx/CvuijhDOjm
FfH68d26+ev14dPxEzoX8SjM/8363EsMzBrdCwAH4wQD8PoC+u8dCxzg9cwVKxn6F90cA+m+GSEJ8f0PAx8R8Ojw4QXoCR3j3O0ZsQom+BIQ/+WqH9Hr3+a5
BwQSANfSEv0FFgaqCP5X5PXZ8j33E+XkA4EYrfHZ4eb/ADMV9wf7vRY0CpPwF2EC/vUv9TcAAAIX5OoWHfID7i1BKxjyABr7Fs/p4C3EAkw/5uX86vbjN7nP
scWkHuATw8cIRxrtkD3DJK/vD7feF96tQUQCF+YVC/TWOg0clvbrAxYDLgXBVkQKB+YAO8cB0NI8Lcfv5gcCq/UD/Rrp9Qvo7Ao4+o7aJS0S1Nwf2wNE9uf3
3ekNDbn3Fy7NCRw8wtmTC9FDGjnG6e71wPHQ2+yyFF4V4RrwCxX4Mfn/+ePy+a8rHei9FlnIywPsRa9UKdfxNGMNI/n2BC/pEfjF1Ar4tD4UtdbpENcI9ihZ
GSvoqij0+PcB6onmK/0/1lEyVwmg6AZCVEj360XS7DXrHPbSHRf91S4jBhX5EP35DAtBA84hURgrIyob/OMPF4Er7sQKJBsTGPH4QMBVFAMD8y/KxRwHJBvZ
KtEK6f7CxRUO3pHQvacN7ikR7gMn8RvpXPjK6xE9GQia8kkpwNoPD+vywdEk+jYBFxE42Ckk7Sgp7qwgsRgaAq3qEv3g9+si8A3iEw0JLdwtBUIBHP7cFPPj
8yXiBAHqAQDh5BELy+kZzoHGqvrOEikH0LMFJ7z1CLf95A/b7OreHTTgF9jwQwzS7yPTExHh+AgN6cbX7z3htg/5xbMx3UrWI8veu9EGGwLj/QkPNwEQ4gIF
4eLc9gUSIfHc5wO+ZkLX1gMlvtcmA9W66wQe6/5K8yU4EBQD+//UJ/L/CdbpDsYG7L/v0BXq+tsfIBLh/jQJMQQX8TUAAvox1/YHB/3T0yP93Pzy/+gv7Rbm
IfcLFkHs9gOzxfAI+A8H4ecCCRHO/RwkwvDwwSzk8fQF4hfT/P/+1iTg+O4O5BIjC+AA6wC/6+na+AjtFuHz4Ob+/u7z+tns3gDl4wfuESMF6wze/qfx2w/1
9wLp+QP0DQ3w1xD01+3L5BEQ9wQeK+32+/X25OfHTvInruPN0u3j4PY129oR9LcLLPsKLgrZFjXIB2sF4egV5B4V5e7Gw+nC6/QICQvZzX8ZBcD29volI6YZ
De3Y/RjzBvHv/gz6AOjfDxTM8Qz68/wy6RbM1t4G5PoD2e/u3Ob71uXb8v4E3kgDu9sxDwf79egdOucO1w7yvRIIVuTmD9LmIQX5/PXYW/oV3xn11QLf8wYk
9gbi/QYXGRpO4yoW0AEU/PcCBP85IxXp+e7xI/LsD//05er/Byn2Ahb46PUY/Orj7wvA5O5D6bz8PtHWBN0Q2B+H89AaExMDF8/kEEz062kDCdL7DxML6Q4Y
9u5/mPvCILRO28rhSOH+5li69uwCI/YAAMcX9QrnHfJD9B//yR357Saw7gN51N8HMyUg8fXcLRHx5wcH2vvZ+bgZJQ0h8976bv45Ksr0EZgxl+o+2O4txczA
APHKI+/TyR4cBhr01dxIxwW6xdD0mF0b3DkVxyP37+UKuwPg5Q7f7fz/IETo0d0RwtHcyQH1Afv8yUbu3igZ3SUODL3oEeLttyFFAcb6QgbYKhAAPx3szte4
/NbgErbtDiru8NXb7BEEHCzB5SCpty/tySXT0AUm6ArYsOsTBrbt7DEVwy8LCeDDqfb88/cI58ffAzUU1OUJ3t0/T+ux7arm28cp89vZIvfyE7nkHOzyFD3f
BMozFLzRDb/X8db71vYMChrjgQcm5eUjFML5VKUY2fQcHQzV5LzyTyfJ9fhNDNo8K6jJ1hf1OrTxYYT3AADbyUoH7QgG6cxWHxSt5s/1Agz7qgr/9kUsBM8X
7rz+Dg36Ot64Hcvtx7n+FsQNAL9CVfnn9//fC/IuswGtFdYb4PUo5DcGv/v2+R0pJvoSQTdXBfbz2QFVDPaMGNwiHEAQLir+Qv/U/BnkL8nkAVwaAvzfzScH
FQFmQwgUDtQoKqoP9yINS/jq3a7o/dkEvs8wK/sDZU+posAA3/Th/QTbouoW9kII1vII7wD3L9coEEb0JQHr5tIDMBbs6gMzDD36KCAYta7sBh7f7ucfyfJV
D/Aa59ntADndlxQEIa3eBA8YODWp1fEM7P8D5NQYqTko3hTb2LARWvKBEx6zoPcm4P+yIgYh1xHUwUEQ4cmt5O7m5Nco/uHj5PzZAuHGCuCw3UQYEeC5Gqzi
8fH3ER0FHSYTDL7RCawwtfP72cLIPp4OPDQzIvYa/P736PkfqhEE7BXR5w+x3zijG9rIpdoJqtTu+O8R4/sSKxcF8sz708ob1Nzn48jWvt4S/gDm5+Sxxxst
RwhUINa+2wrfQtLZ/0TJEO0a16on7O/9+wAVPKH3BA7pIDX9+cYTBwgMufAcM88TJhnNzQIG0APqMw4Ps/nkAgwLFMnkBDIS+PkiLRoZ5vAH5fgQG/X5zgkP
ERu59gIKKe8MCO7IIOfhMRUL4h0O+w0XJ+D/C9k9GiX1zBTv/fIYvsb/CD8qBPEN9CrJLB7/EBUqHQggzEAqNTPJ1QXxF/AyEQw15uoJHRQCD+HfChcA4wIY
GxH9PQUB+LXkCgLtFNCwGyQIx/XV9+PvEqvpEhFK5EK+ru4W9ObUtAzQHRYoDxoZ/V3G5g8V/wTf5t717Qr19BHT+xT+yhr9GRXz6YEe++n8G8zbIPblPRIZ
++MK5BPj6vH/7inXEO81CkHm9wfXB9T4/OC21ejEAquwrgQLBu/x/7S4pOgX2sED38ob09oLBObG7hzICSQQ5svL1/r8+bj97Q8i7LMA6+jQ/NvtveIc8L8m
8cMPDEfd1rrlBeQ+3u3j8eDH1Az5994wIwc2F/fOgf4cAwsq1/jDPfQQNB0BANrsDQsAGCzl6fHwGxoV4BHgGUHtAAoNvdAS8BIECf0M6KgB/9M6I+zP4zf2
EiMECrgWIe0NFgP43gkXM/EGBADL5y4K+PIg7u0Hper/2yse1QER0fIF69/s/NUNw/HnBAsa9wcR6yH7IP3fDO8P+vMWPwjm5uHtAu7lyAnh9bgH/wjx7scT
zgYa0vMv2fAn3vEZ/Qka7+oYI/jiueXdDP/RKNrtAPDZCCYo0s/269dJHhjhDyEtFjAG5AzMC+H+EhDp/dzwBwEZGgbPJA7VtB06CzETCfsZIvMk7Rr48vT7
6vPv1g4L6fYHsQtDAbzdMw8PFvMF7vQp8A0HEgnp0xbn6wIR/Oz3/vELQR8XQxTdANvQITYx8TYG5tQJ7v4CGfxgAOUf1AwgH0MzNMX+7AhO9OsKGN37GKkm
5PDd7vUC8TgIGibVgRVMEtP6z/oeFRrw3Qru7/4AFczp8jsvD/P6Rg8IB+AG6enwBjPnIu4B5wwkzicsRfTrDRYbjA3b0OEMJfMiDtfr0BsCDuou+iXaDivM
+cASNbX2S/XGE/725hQIKQ8LmfI3+Brf4AIlOvoX5AimztP/+xIjENMMHOX1LtkFA9Tl3P0CuhhAy/wRAnLuB+PQL9rXHssOkvvyA8TbFDLUIAjGD+sT/QsO
5LnkW936FJwq3KsQANQMEhwTm+wB+xZyh/YlGgnv7fMK5SAj3szd/dL3yhwK/QI7/cTDEAnkRsrx9zxaq/pPvT4HsOcrFCEk9SA7Khj5YE43AkF/Ht0QHW4P
ECv7KDH9Juyz/BDGMlgCKCC6DRgeQvxBYi0V5zkEYepBGjgv2uosA7b7EfUoVvBTRA8LzBEzLfwvOykFVB4v5QVBDvY1EQKmzq0P8Lg3DwEULvA6NfLgAFT0
bAL2/TQHBe0UFx3zztUny/TnwkDNFSgdG1xF9uD69/VO5SD4Thco/hIDG/X7MtQLMAf3Nu7sJSYhIm0G7hAj2jUIKth2FPkXG9sh5qCzquT66gl2wZweDAMK
OOkmC9b8EDrPDVMaJdIP7Q8TpMYFCfHBHViqtQPVOVgxtRT6nNAlVugmTCvntC7fBxHlLBjYDOc5LMDiFu/wB+3q1PfD3PMb9eUU7Aqq6tPR7fYNAige0P1j
+y434V7eOr7g8wuhTBkuEhBU8ZYV1e/87hW6BefaGDcLFiH3Uhgt1eAg0/YbIQAADyoZ/QnN6thLxLPu+f3v4ujzCd8jDudGH9rvUsoF/OvXGvnz8fXt8hPw
5hAa+hQ47eggGOHt/CfxEu37B+VAHvYr398aHgkVJ53pG/0SFwftxjjps/r0IxsD7xXM/9YABzgB3A0tHhf9x/MEHfIW8eIHIe+c5g7qLtMRBhv32P0w+Skt
tQg3p/LO1A4BA4H2Da7hIRPL4y/rsRYK5egdGe0FOObSLCas5/8JAQfS5/Lz1f4H2fYNLxDJAvUHMwj4Nr0R/fgLFJ/gFM0XHecYLAYfASTu5gQ73uERNzpE
5Ab6+AS/50F/BdbP390XYfTL6M4Bfx8f1MMQOea13vMasdTz/vwT1Nu6GdVPBRL/9wvm5jbzH8QsIRoiD88D/PvLAAUIKuACzc0MMuP5xA7x3AnlCPAMFfvs
Ipzj77/KABDq1Z7w+xwl8eq+7/I9vdqzDRLyQj887vS/7N9eGk4QqcXO5AVP+eX9ODf759UDGQzmHPjf69TpEUUVExQL9tHQ7r0AFwwW9ggq/+/zyvr46O4X
6gHDCBfX3SX0FsHUBRMA3QvNJCnREe33ABsA0/0Z6yDv1gAeRdfg5uL6Jzc9GPT37hAg9tUIERW55/b5+jbuFNvUCxY9MhDc2CMaGREHBeMa7rUk3v7nGOEJ
9QHlBfbH1AYF7+jB5RE21O7pGdsM6gn7Igfh6y0G8vcRFiTGGTEU7u44+wwZLesZAPD5+qMj6RMM+/7wJxsDBO4VDOfu/Bbe/x3Q+hwZ7frjCuXs6fb97uX+
BPjvKwjp9xH+4vHx4OTmFej0AxwZ+e705/j3BPr9C/gC5wsO6eqp9woE7QXo7NbuFucTEhIE8AwuFkb0BA0P5N8P9AvvEucWC/8HBvvX3wMOBPcgGtYNAg4Q
JuATAQ738/UXByz4CAMS6BYYBuMQ8Pwe9AsPIO3y4+Hr8Av64dEC4gIqANfe3AU72gIHA8sK6ODnAA4IgfUACQYcEgHyIQ7MBgQEFAoFBSIHASbu2frsAOEg
Bv6i+9/mDRolBCgQAPj6EQAICgAeGhAYH9Xe5RsI7ioB9+cLFwT0Au66Eyop+zzswis8KbfYEenUScp/FRjjHTauDR79HvfnEA8awBLhRRsU6/sZLRHWGAYF
zKQPPUraRA5B8ucOPebo6f8t8CzxGpvYt+DUAwAKxc/nB+rHtRvj+6G0PwDwEgfN2EEG+8kVKvoZ+PPl8gDl8R83zgi6GxnzKUA87ef3HOAO6ML0ESD9/Pr+
VwbrczbY4Mv+FBoz9yMGJtgM4hANAwA+BhCu+icF694T7/0T6AwG/Pj40ykR6MDHHwuV88QE8zFG0RDf3g4E/OUK7yD8TOwx/hOdFe/S4PP4r+Hv6OQW/v/y
1jDHBe3zRgsVBxAe08cjK+8cB8sP8SH6J/gf9RskKtnjJT8SDNzU1Ucf3DQ8Dus71eQj6Q0f5tXS7vHs7vTUAjkVpyL7DtrlEPcaKa4m6O/eLjIurmK6ESzn
/hrnA9b8BCnSKCUpGQ02TBXt5NYaDQ3aNBS/JU9GMxI5W8T1BEA1H432FSrB2RcZ8BX72vAoKfYCNPX/JgkC0Nnp2u3SxvcbGFwfyuYCCCxGBxMc/gKfFx/3
2D8kBxfUMR7z9TseFFn6XzAe3hcGNv8r2LT9Fw4BK++5DFo29RssLdHvDycMSNMQEvO87+H5AOcN3gPwGvQQ2cfvYfTaB2YSyeEa3fUoY0oH8KkOEe4p/dsZ
9KECDLnEEbHyX7bvKbCqyyfLMOROWVr+Kif1SwoVDg0HitIq0QgptBwGgUS+2P4DJPQx+ig3G+jwQ8lBI//j9AOhwRLJ8drXHwGrT/sC1Rh/4dLQsgH6HMft
APHSbxpHDPf1Q/Lp0RsJ1/H37wgaDwXT7fTHCQwO9vLtAhERFPQLHg0bJP4GMOsOK/YAOe3X5/cZEM/g+i8HDgz3A+nszAAyFMsDKdj0AREZ8Ron6vAI79rc
AeMP3NAKEvnQ8Wkx6fHf5/Aw/iXpAfkJ8wDn3vEKBwcZ+fcDCfYLHyLrDRP7AwoNBP/uG+sdBQgPCSbi9xnyAQP+2P7w9hPvG+zz4ef/F/zu2/Px6xoK/PEk
GBQeQPENI/zeFfEJ/wf96/0H6yvq8uAH/f32/98B9gHj7Qg6B/gE5f8BGggLAfAL+gvhBQ3s/toVBBMgEfb02/gD4QXqGBD27N8nERTk4+QIC/odAevgziD6
CPcE9RQHlAMgMNDUsfnwIbzYA++BE8sb7uG+pibd/9Ps8ebY7v3ZDBYlA+4MFvn8y+f7x84UuBaR5PXVycUSwAXTqNbmt/4j4NAHq+4bH78NEu7O9w0r8LEa
EA2pyC4H6d3Q8R4hAOEUGvXV0QX+xeYAEPe98705yQjvxAUiA9/X7rjwyMTwBijwAvo4Bx/usicP4eIH4T207b3zMAD97Y/SEu7DyhgYw7avBhUUINjeGgv7
4+3vBOX77BfoMUMJFBIaIFNi3vYizdX47vje9uD8QuHt29Aa/BAv3Ngk2wQQQszYECbNBiso++zdJgEDm/IQDwkGHwrRJO4NGhMVFOzy+uUX+ube4BoEHSIZ
8AwF2NoPH+jX2NDvGPcF7Av/KhzQ/yjxIQYm4k4dJAoNOFQD7ef4Kf73GS1/I/e8/9lZApwtBfwEHxnZBwH2GQ4K7hbx6tdODwf7/vvysxEq6yXc5DER6hUF
McHxYz/S9yXp+Qjf7xkDCfYT7fP45vwHAd/eAdESB9b6DiNCMSAMDkos8cQJJe3NOu4SAjX/U+7/9wYY2r3G6f8UDhLE7w/3Ewn4BL/61SwbuuMH6CgqEOLU
FxXqB/z07fwwKCQaFv0VBBIH2/DK/CIzKTHlIwoa+STy9N4B+7yV5DQcI/HhDz0DzmY92KeXUT8K/eERKUL9CWgBwPTcE8znravX2r0B+RS8BO/jtw8Lt93l
xQzi0UvG7Q4Bvv/G3zpeIt0HEwkeuC4a/wzbwDEQASwAAmD/wQNa3uHdKvD6138JzQUy4N+i9PQOCQ3F8SXWATwHbum1CiGmzP0O0ODFRf/tGDPi4735DfEm
Idq0OezpOyw7nvsH99fvFwz0ERQUzwXz9eUHEAQoCxzy/+oD2RElFODQGNkQD+bVCNS67uUg8vkf++qw6zUU5bWv2QwWFt0M1MLuxN2/DOwR587xCBAiAC/p
AtAdHAzy5NkBGgIi1RUN0xMR6MgKDdr8B+gSGQf3JPUBAf8hBOwP/yz47RQY2SXxFgbW8P3PEu8O8f8HFie89BK6pyHnE9EA9LIOKgnW0hMS5uzbIg0TANvF
BhQ6FtcHBuH6LOz8EsHc5SAR7+r+CUwI5ucUMvH1+/QP9yTiCPsA5PMq6wgDx/zFHPPlDPbuNh7v/1gn7PjpyOpMNRS6NLalAjP4A8NTTT1pGNlErCfvJdIF
TEEt9CLm42YIBLA2+vb0HBOyvMJTcnAt/x3ECAMnCxMcHPPnJgrpa/Te7lQPBdD3BuPbwi8BIfdCOR7dKgskFPv1IhMMEf8Z6e3HJ/QG8NEBB5sK/u8cFX/I
zBQCF+Xv+MjIBglbIkWmq731Bf3pxAT2yxvxhBngR9z76L8HK+vvAPvpATH8CefeAArQ8i/UJgDX7fnUzQdDDgICvPgQ95H+++EXjA8J3MThBzBS2xY918ca
CgLFJtnntznLDw1H5NadPg6nxf4zter3I/ctAFzTBhXyDPkK5uebAQET8SgQ7zYy/SHr+QkpFAEFEPEKMyTU5Rkg9xMF4gYMwfUC6fkOLO8b8Se73w0w5VAN
1RckKPEhQDExGupAEsQR4CUN6gIM+RQh4xSx+eb5MFLy+tPbK+MmBwDwIEMS6LDtKPwW59795X/KD9vn0BfmMPwI/cUd9P/g2wvn4/Aw5+fvB+vrHAAMB+8F
zgAQ8wTvzZ/CLuYX9hMYGv0F6gfz0i3uBQ/+BPAC+Q7IEhLtKAQP6ezsyQbqGk3eC/PWysH6IfYlLvooAQALLuoC9ekbEwkO1+bn/QEoIf4G+sYI+OboD9Qb
pxMZ48vOHhzm8KzPtu/y9jL9zqjHNfMG5//S6bXUHuwgDOboHQUMJREWKMLtz9oJD+nkykcROOEX2gs499gdJwv1BsotHwQd5DkY8PwqzzLS7OngKf0YGNnG
IxHz//D7F/8NEQvb4hbm8gr7BBL6FRHYCgfnEff1D/1A3S749fAvLiL43fTvF+cQHP7t7fEx5ef1AfsFDPv0DuDcGPUSgRW5HObgHtvkMRzhCBvSrvAP8v8I
7vjVy9Mg0p8f5NQWE98E8R7n8fH2CdUP6wn0DvTTBQf06+7d//UnD/fv0wAZAAr/6e4bEv3+4xPL/e4f/dYPJ+nyKOQs6wH4DQI/5v8EKw7NFeIZ9Nr3MNnN
6en96zMT/cXZ4xDw1gwA+e3GDvg0/9Dk+f3r7hIE1/AJ4uz/9P4FCfjtBuci3voMwPQD5g0a8PEyGB7yDBDmQOABAPjpAwv89AEUDRX0CSIJ6Z78IAL+ExhB
ItwG+wIBHxQh3Tzp8ub/8AXmlDvrFO8YLBcNH/3jAUrx1R4G2AP/DuLKMiMTH/z1/OXaux7nCfkUFRkVC+r1JyMO5zAH5gf4//sp6tkNKP3y79qeMevgCA37
/i3zAO0SLPcOAfnfCPQaMhrpCv3YAfMJ0PIk7vjoDOL5++UwJhrn59RKwAPaF9DaDQL26/HaCwbhExYtzAHy4/4X8OkA+BQUyUPu4gsB5izo5uzMCxEE9BXp
4xPDD9YE+i/fKgv9DN8SBAsL/+fuOOgUG+W6Dgb85C3HK/Wx8vQsBgD8/lUM3SbstefhCT/s0h5I+9vsSuMA4O4xBeL0BR4O7Cj9EurgNATQChLqFfAFKf7/
2gIR7Nnu5PYTAvUZFC3RJdX9A/EyBvYKIx4IHBMowf3VCwQtgeTe3CQ1C88hORD6+OY6n/I3/+0A49oxCvXmHRLy3Pr0JRMcEvcK/wwm8Cfqz+4Z/gEF/fru
BjPq0tsdCAfnKPoW6gMMCd+yHAX+FOjUN+n3zvjqBv7ufyUWQO/vAf0VBRn0/MYG4BXpGiPeFQnoE/UE8Qn8Ejyx0/T0Pg0Z7v0UIedV+wHFBxTo4wMM9w7r
Gg/d4vQG+tvo8OYb9gnK6wEN5SveCsYNLRIMHyELEgD2MPjqFvEtFyPw2y/2GLoXDw7DDhIQA/P21OvtJhUDThbh0yTzGO0i4NVHBRwwQt0C6hn1BQERJSPk
7SzZLw4UUd3gMP4cFAfswPAJDwPx9tL4+yX6Ai44bxHaOP8V/iEx1dYQ5BEsHOItvuUePPUX9PAmCvT8CsAz/B7qCCswJPvRgdLS5Zj1VxTj0ADN6/PCyCPm
H+nZEycM7BgRKyIi8OccqM/s/P408gjb8f/X7erD7eQU0LfBKuv+5PXhUAXtBTau6d0PEhvOQMik7+E/zwH82DTJ8fAiDdEj6STzBPk+wsDfIdv5Lf7S+uYE
IdkM9ST0HuTIIxgJ8fQVAMofOjXdy9zbES4T7fEQzBz5vfoU8wb6yL4oNC4FIOr2zxIRLg/HDfdiENsOJeK7B/IKyx3pBPQJ6TND3xf5CUgzN/MKIxfYFlX2
9AQ00AzgEvDE+RsPB+HjK0zo8xMUFfBDMzoJ+BMAPd8IFMTSBe8C7cMfzecnztAYBe/PN9f++NXLI+/HFi8I7y0U/ffi6O9D0CrlAAnpJfLnDxAZ7RXm0gf2
5+84DhjlDRTMEQrl1gjdJA0xFgIcI+oCBDAWHtzv5RMHC/sgFAzXBwYPDhbv9ukWGzBLCxL34uTt59gP7cHq6ysZRO49/6HY9QoP9fvl/CFP6QPh59zezv/2
CBT5POwE9BXiDiDpIwwv7BoLHx+W5x00MfzwGOnn8gPxBREUzhwK5xoyBfcMBxL3MA4SAu3oFQ7t/y8W3NcC5uzqCN4wBQ74Lf/70gT9BBX4JiEl3SAo7SL0
67HC7ifYJAPrJvjz4fXOEP35LMdl7Cksf+L19QD39A/4IcQUGuoiG/EQ8QQeFx/5vv3g6iP0JRxCtyoDMvwIDdjsufv/uvj979UWIB/8G9vs2uer3C4a89AZ
E+cO4vyN6roP9J3z49oDMtHwAdn59fDSDPrj5K/pBhLZ4sn++MjR3BQW2/8+4u3x3fr3AfGj377+8PD/xNAdBfP0pwQn/N7W4Ou48xK/7/L1Ay4R8/fi8hPM
2uDl7hz67Dm0JwTG3fgS6eMs0w/G3KWu4rIZxTbSMBYc9fUCCRvL5frl7633rgEP7ToIGPv486nz4P/wLPcFCg8j5wXj6+3a6ecR1vDo6bf4tTPEM7sk9iMy
79MVBdSb4kfJ797azM4P6/yHAyUw0PMZ6dYE0s751bseQhgWIfPz5fcDBQDM4gAG0IGw6ecC/QMG/R3X0NHqrt71PhLc1v8M9ejfFd0c9ArC/NXz5wYR7Pzj
B/zU8BskF/sIBuL3HQAZzvDx+RXbFNyBCrvR27riNKXEWf/m4e/QQCTOsUcQGQf27RYa0toeSp0a2+3O4BgQGCVF8On66KIhLPrrIiS6B/r2KN60nA1PARmq
38f+6g782tUF7Prs5u4cnfokDB3S+PUq6dSbzQHTCybctfPy9OoV7hLzF/UDGQjaDTsWEPYAQQ7pwiDsPegAFP359gbVAA3yAeb++9bdDvsWDSESJiUx5N4M
8Q1I+//06tk2BdT5yekb0g8g1fAlxUEk+f8U8esQ0AvfqS/0AtvNRuDsRwIM6twYR9UEBgrlEgpExhodFgXuR+rv/+yT5/YoI+4YOx0WyjkcAez04NAx0Rnh
I+0pzrlc1Pbe97/pDI8gEQTo7+M0DN7rFOn//TWn/8cx2wjd21zV7xjwHVARSLj5Swk5H9z00Bgh0wtE8ddIJPDsBkUVEhnvIece+9jv+gsUFAsr/8D4OhXh
Awfc90vA7AssC8q39PzZ5/UI+vkT19/QKREZ2/kF8gBNzfwm8Cby3e40+wsK1hcENO78LfIaO/oinfMy53ll6oFPDcsi/hgN/gPTPqYQFDTwH/kO+BHC9A7J
6usE7A/MpwUSAEDPWPO57cwIsdUKK+7EGP4L49T8RgLnAvYy9sPTD/rT1g3D6N8w5FL07kgb6wP1S9M73VjUj0tSOkVN5/nZfjitBdIJyEfA/yEhOvfE8uwi
8Q3/Eb207Sc7+ffi/PUS9i8HC/jsA7syBfQRAafG/gcb2yEQEN7vCSL3CwEGFFbtK/rSGO0K/x7PEQ8SP1Pr+Szvfy/ewPQnJ/AH+yMN5vlHLDbhyM4B2ykG
BgE2+8/2GeYuBeneDtjjCecZBO/CBgcVG+/M7gLq+uL2/UEZ+OL+5/TuA/T4/cz1+f3z2Obf8wo5/OfTDAb78x/iRgLo/ukQPRTh4Scp/gTo1+H9EAEF+lzx
QfoVKEQ+6dsn8efKzv8M3wfoBNrAHcvw5Q7t3PsQAdwDBBkT+SMVCyPS9/bZEuv69g/8+bUnBiET1Nr2E/4s/h/6IDzrIA89HNy/8dvcLD397Az9AifR6OXU
1AMAQ+X1FvIn4wNb5w8B0NTf+8TxE/rtLfrUFeL85uXf/wg41hwL6z3p/hbu+vPq2sD46Pr2BAYltMf99BH44vbG+jHcB/X8HuoANvjc4xbg/af518624arR
u+L8pwfO8bTMBqz68RT83ADs6gLzDeEVDPjzAy/aA+/R8D/28tW76w70D9f59A0p+UkYOPZ/AxYRBMkyECQEBOwN/T8a1PPeHugZBQDhuDxDBPDmINjPoum4
182v5wPm3Pse6u7I8NzowOzlyyyl/rbD6gb699gDD7sTFyLy2sfQHR0s7xIeKhTv2+0VB7gVAOzgMPry+e/6Cvj8DxsX8/gT+RXlEAL0Mf9O9BAS3vsQ8RQI
1ZMRy8SwB/+eudczJeUTl/nTD+y99OnmtCmWFA7n+grErBf3JO3+89LuDBAV1AAW0yAh8d7g0Qru79oi7cjwDaX7GSQ94uzLDwXmAR0W3CjMGQ8HNQYzHP/3
FfdNKbC513vwD/rx780pJMPeEg4axRkJwwnuC+r2CgNCy/rtx9kbK+caBOP/4PcLCtsA3fcH5cMGMfb2EvXPBJT8vhn4iFAdlrMQ19qw8RHkAxAH4M4ImuUW
BBcR5bUo1eUf8ezm+hbpCCPZS8n18L/upPUb+chQBCVC7PD2xRUH5Ce2NOwUF98D8gowCCQOvujKTdn1rS3xNTH8E9tA8PP2DhAg/DATyOXyAO3a4uPrD+8z
/aCpBuvhOvl/6/QJyQsWIALtqtPrBSUUNO/o8rkJGuMe0fcVNT8b3ODR3eT8Mdi85Rer9t4lPCcI8yAZ/CMWPuH39EtIARLaBdsLpOgTI+j1UvrYkjwf+vgh
ENn2ayUdFMC58R6/2yk38/ek4TED+fAMtZ/xDPDw5jWYpfbv7tEG1RndycfLu/Y4Kd4o9R3kzSgHZMD/GB8F7i3jFyoA7z/DBcX/0PwmCOsB5xD959u38wQ/
AhQmFo2yNfbNGdMTWofoNwII+2Ef640T7xYOOM7W1e3u/ufqyezT6rG8GbLjGTAcCRDW18MJ4+I+F6va1g8X7Pn46N0l5R4CAMDMECPqDKK1Cq4Arf4HFuj/
19Mk//pDBe4j5Nr48PsArcsA28pJ2QEQ4X8d5/0G4Oj23dWX9fb8Ae6ovdHd6Zi/1pvlIfbnAdwA1vf+1hQVGhsI4+Ta9wrgONocyvU59ccjOCDo/vvYDtIY
0cb1MhL/7cXySvroMNJoEQ+vOn7D7xVOvNPU8jPcBSf86+EFsS38yfD36GHXUvJFLNsHyAVCVuZSszi0BQjvMcXM/SZFBgbzvwA6//H1+/EzCDkXQePmA+wl
3RUEOv0G5NPmIgW5u/Dq6Cz7Rwfp3qtEb/seOTHupBrm+e/83jAj5ejIz+tKqkfeGln9LGYYODcA6ijZGA3u6gwFMS0F1vPbuAb+wcnNGeQ1CvrQ2xLr0Q8D
2QTvV7Ptxj/j8cTW1sL9M8vxEdQy7w7rFl/RJfgr7h9AI/Aiuw86Jtv5wR0d9jPoDhdYKH8tDeIw6TQOVt/hFwhUTycDzwAKMhQbJhfvEyFZtOv69OMM3QrA
DhwM6xIUymjmQNvp/rYOERMT9cMnxQLJ2t8KC+ra1NgV2eZHBOM5CK/6xRsVsC4FxF2iAeEZ1tzQ0SrUrQ4YCukFCtvxGwgE/StK7wDeFrASNPQAPhIU7PXd
BwG/3iAEuOcG6s3O0NMHC/r37ue7rf308uEf8P+o3Nn5EckK5SnF+AD9xu4v090TLA0StcvsjaH11zHY1hL98TU2EDzvBB0WxPjc5yTq9vFa4QDt8vzY7sE8
uSHy/f7J+gzq8+LpEcXe6b/UB+YcyzoWxczwBPoMmAMV+BH+0+H8ONXQ2ckf9OLiydgy8x/pFgTo2wQb1emB1t0aBNQ87z4cKiAl/88Y+Of50yhXTOB0pQby
JTmxGeH5uA317BQBDgP+9fPc3tIkwfLnAzbyvAXY/cgl+xAB2b/sDNgKyd4m+ePXNa8Q8fwDIR4T5xTWCe4l+sbWGeLe1e5Cz82w2goR+U8QIQYdKS/e3vs5
BODiHPzw+LwDDQ0G7MXc8zr3Cd/2FP4XASLN3/DS4S0KB/rVCeHg2tcE8AnwDCgvIQD5/QVM8OYU5s+BGyTP8xn7AubzSeH2OfsLFegX+BPSHhoE8QIcG8ch
5h3sEAIQEAv9/S/m9BD48hkRH+oWBwYz7eTk6uX1D/8t8P0BBtgHEQX2LfMN/8De+RLBCB8dzP0j2f8OCAL9EQnQIRLu7gQRBPYKP+DoDBVf7sT95d3G1uEE
0OoDCh3t0g/s6dTf3fH2FgjKDwQAE+kQ5BwQ5CAL2d708ewBFQ4TwPcQD+gj7wLjBiEL/t8D3BzQ9u/YAdXl//f5NRBEGCTG+y3HHRUj7AP4PDHWNO9GHgz1
GTETvDToB18KMf8LPjLVzR5PMQTGFfOM29oqLAnKzfbh2g8T+ugDBQTy0eHg+dQL/C4KEe7XDKQU0sc86+4AEekBAAEcLQel8wb70eHA8BkQCO8L5ggo+SsG
+gDp7fUH0wfnCV0HGBwpSCUJ4ApL2xn+/CDM9fXVA/xfjBTKIdjy6tk28gYd7fMH1tLTB+Hl5he/HQsF6aIZ1R4TDwsCFwvx5BH0GNMM+uUQzOT8+BYeCt/T
D+44xPf28SHnEg4jzSfQDPILu/EfZB67SS0GgSbwSOb7/P3R9Y5m9/rc9eU54gRf5j/m2M8e6QYJ4BHhHf4aDCTF8dH/1SEP7OP4DC0MzycIJO8VSMT72vzc
DTsL99L9JP4TFPDs7egaJhAqyRng1PTltQc0G/EqGHcazyc47wLvXO0R4SfcGAr7GiUHFBFOENu8njAN/EUHEgYD5wYl7tAa+VDY64ER6g8TJv0NJjDp5NXF
JuIMVDXv/NrsIkDe1vMOOeMe7TyqHgQDACDzNqHz+uMn/db19msKENEKAfP0PzX75Qi0I+9aYe0WQEF4D9W9BQcc6PnjFyXZC9PV6O4rXhb5LOgJzTYY0hIX
/hKlEvwEGCH0+C8zIvcG7wwJzuhrJA8UDP/1AssNBczqE6Pk2s7/2wGxIf/0HgnzwvzabP685O4H3gRNCwr3HCIe3db91fLYEr8Q5wD71sIT6PwrE+dA0+bf
9SLY7/gk4+mZ6SbhJREL1xsj8BgFBSQLDwzq8iP1DuM1KwcuQjP8KvLwr63Q2KgN7tGNxt3p4N/r9sD1H93K2ODoFden3M3ZGerHM+wQ1/4p7/bR+eQD9gD3
Bwnv3w32yOoc//sf3gkbCfMw4v35+BYI8OD46eshDPYb19UF+eT87Rzt0xDaFLbz6/jP1cK5wvDjxfnrNdz12//N4vLJ79Lf3eL18vHs7hTtzuMJ8tf3/ebs
F9EcAun/Cfr6F/kQstkuCBsG9/7vJgDv88kD0wgQCuPszfYRHxH35eL+K/4j9gEEBOz38toLB9kQENWo59rf46YAFNTtyQ3izecOzvjB5guB4vjg8BAb8Bne
8uvt9/kA9uPy4vH/BhS1AQbc5e4BF8gr4+7XzQYH+wTZI+Lj+AMO/N7ADgT0I9zPKOoK8Pz1yw8b3OYY1kc0GR5f/PJ56ukcSu3N9B9/z/FVvRwK5Ob4QAYy
9twoIiIWLSX82P/T3cwKJSu6Ffr4BAsI1u/IDfgk4PMQJD7I59IIwCL3r9klqOUACALw0x4P+PcJ+iod2xvMLfgG6iw8RxDs7BFY4d77A9zmHkdi/uVLrggL
0b0lLLJVE8Yo6xI87QrR8w3ht+3l/Az79QjrGx0LBv3f/wn329jU+T3wFM4IzQjx/wYWCeMi8+wP1ePf+yscFh8esuf2AcwvJhg0bu6dGuHvurwAF5ESFwsa
8fQyBAcfwxd+DDYPzv0t1ewewhAR5P++/+g97RXxIgT72e4399PW7RfrNw736xge/fUP/AjXGwMbAO4WBdTgHffKGCEJ2x3PCOnuHhkcCfHGCewXAhf/3P5J
9gvXGvsCHg0c/hQn58E5NSP3IcHyI/ncARMP0S7/8QTW+cTv+CbVDCkWEvjh8Pb/9gkLCfyi0dsdHejYEDfy5wP//dYMAwM5DBgS7vI0GSLTC2IoGhjz5fTn
8fse3wwmJO3V2Rz5+d7A9Qzf1fUvLBxFOiMWIQD90fML1Q3a/wfvAQfO2P/d++H6G9vb3u8D8iA0BeMa6+fRG8HYwv8E1fIHENohCvUMIg0S2cPw+TXT7Bly
5fT2BA/WEgUUGM0qXxLx0vO/5hHa9W8E6OkmPw4O9BDk+dsxEO8g8BL4CwlJNAfN1/wdKeX+EgTqwLkX+vUXBbD4HgXuCe/6/vz69xUJDwX7E0Xlz/MwEO72
rn//3gHG/gHhB93/wcLz4vc02v8P4+PzAQEIKNQI/Av7DwgyAOzavxQF3xXy6+8O5vMOFPLd/gYLAAYk+AUBDzn/BCIM7AfyDwPoBgPbGenyI/oWGgviKOzZ
8gUHABknEv0MDiz7AS/f7+4AC/v8+9ERBwzs8R/F++v5bTLx9P/44yLjCAjKBPv/9v7iDO38/+8SDPkBEwDv8iUrI/e+7vIFAPHn9OPy/vgUAjv+E/Ia++9A
Awj+G+rz9QktJRnuB+vpMAoj9hMW1z8kOeUbf/8ZMEzYx9UyDNoC814uEM+qBPvDBvP4/BjTCCf88fL4BhvZAvcPFiop5wjjIjT+4tL+Asr5yvfVA+v77RgJ
2/sHCQQN9x8MERMA5OwFHtwb5t4IDxcgEg4CCALfFxyk0Rof/QUjtw7u9OL9JBH+68oi8zz+7MNPT/n+/REvwPseIw7rA+o47RrLAN4rFOzQC/ApB/D3ge2q
9bUIQxuSbXLKs/mR4O7Lbs01edMKC5wnuACJ67QbOAf9BEMc6wGuGiUIEOot5yncF+/qyMDg3R8VD/TN9u4m7QbY/fBJ19wRNeau0Q46HBLeHd/739fhAgTX
+RAy0O5L+wzq5g7J/8wBHM3e7+b5O+nkResj97TIDTe34wfyNusayf4BFeLODC+5BOZE5hAqM/r4I+kJDwYl6hP95f/2wgf4BhZV3PwG5ctjBeEDDyzg+Af9
L+gQ8ADX1+rfIur+FjwZ5AkxMgHOSUMBG9sk6RH3DtQ9FrbL2nPx/gf5BPEbwvcFzwYkDN8OI8m16OIh9dBf9PEumz4GIiDqGbshDhzr5BEg+gIEDuH+7NT0
Bv7VLAcY8BneKOQh5wMsuAXIvcSODQ/X0DPoybj2ziIMww4b894J4dn3q5LtBfIE+DP/FQgDBQHsyZ3itdoaAw/68xETAhxI5NzvKeLw/gEzCubw3+42Iz6s
78PjAwpcFeUICuTZqQoJBM0dK+NRpwwI88XFABbMPLgY8P74HRTMyiQFMN4w9SL0jCv+Cr0SLFYwA9gQvgDNwAkN4fwr79sG2DuBMd4ZmaEvAVEA0NH129cI
Br0s6OrCFf0x6jnOIwULysJAv+b19/YXPvwR4I+64GQA0v4VHqzADTzvMbzWrAbqMc0Mtg70xxg4JwsrzA5DH/UBG80e7xveGkEy+OrKz/EFJA/yYCH+ELHh
IPve1ezf7B0h4P7c4tkiBC/eH+Hq0tPLBvQh9dDZ+djWG8za1jEKHe0S96w1ysoja9RE1NxLwQYK8fUQ4RX6IATkKQH9whPm29cB1CLD/NZJ9/XI9Oi1DdAQ
7j7q5cDL2d7/Ad3L9M3U89vPEdP3ADYEzs739M/yv//n/P3s4PK+/9bL49c02hP72dgSzdT5Phb/1hP53tO96N4p1xX0/Bvl68we7O7RD+EB/N1gFw496xrz
UbLZN+zVjn8k+Rz+8eK50/vsJ9Ig7eHoyv352RsSI/X41wju7+EANfUF9djfz6vG59X06sfiFfEb+u+xBjMJIg3RA83+694p4y4D0g4X2SjoFPjM8t0Lq8Lv
zNntB9zb7dgQzue7HKXgGML9xeXBMwID09wzHL7dHPHDLPIk6dcG7hod6/M24+Lp6/7hBbLv+BDr9dgm/ZUHPisF3QEW6wzBrQT8DRbg8i9F2NwEoPPEOkUo
1ezPH9T9Q6zX1Nnq7e0d4wSBzbQa3SL5rxkL3sQBESbqDfIB/fjsKtsbC/rc4wvsqsAZ5UT7IOPtOvrB4DYjEPAC9QHGFUHY4+cJ5uzb0/rT3vr6RgpaG9/Y
AwLvExj8HSPd2w7OqtelEhMVutUZ8gadPevz3rcEB/HlFf3kBQ8QI/IGTNXD1ezZAQCB4gEoELwK7/IEtg7YHOoGCRIQDtb4+/IU0PDu7dnx99TrA9kFEf/q
Bc22CL77DS7vLufj8OwC5uIU1/W/7vP7AdUp6+Lw6fFL+hDQyOf6IAgdCBH17PYY8gQCwNQe8iLjGz/89gD+GAsVEh4M7fSp9tbrGun88wT7Hy8Ku8oC1fjm
5BAY784yUw3x1T0gCvUb89H3Nu/gqMH84/HU/fXy0OPg/fu33uNfGOTs9/33GhAJ8g3zHRni4h0G7rwC2A/OEQMxKtkN0SwhyCj+6CP1BQvj9c8j3OYByd36
6O4o4hTxCf4QIAfEPQgK+ZoRCiru6tMwsAAM8g7X4g7S1e/51UDSDPEZgb8E6/0WwAH+JgwSAicHKA/5+gPHPswsBR7QH94NCCLM4vIOFibg6d3tF/7RDe7l
GOvb8+QiIQvvAS3W3w0iGtHY2RwWCv2zBci1pfoKMQGxH9ys097lLQAEySb8xt4k7dnS/dYwDvj/6NvlIvIxIuLk/hMhAunlGQDqFfkDChbs8AYC//cpLhHy
AfX6BBERDwsTHPIGIvIGEQsQCgsCGvfS8Af6/fDS3OXxxMXux+/t99757drZ+y7t9Q4A/f71Md8KGfbQ4fzl+AP4G+z2+w8R5i8A+Pz0AvUSFev6+AH6+BcP
/P0ZAxoKGvAL/QnzCRP0BukYDwLxD/fa7AX9HQr2/fnf76ThuQoF58X+2uonFMzz/szdAgjnweXlzTH03NTQf87P4wzp5//vBP7yCwPwDfP++Qb9F/rk/ubi
+OHhCv8r3yHuGgYQEQEY/ucGAgYI5hEPJxIHDx0X9PbqAe/r+wIFLBPv7Rf8HhIT/+j47gPqDd7s+xIjFRYOAwobxu7t4REBBv0rEyT7D9rfyO/z5vEqGzTO
EAD48NAn5R7dDS4DAuwKX1TlD+tE/qXZ3CcNu+0PTLYkLlAdc+go98v87TXp5t/y0C3tBPP1E+vpGeke6dDoKxcm2P4NyAD49NMxIejzzvLtJxjxFuIU3/nw
EQrsBhD+6/ot8+/k1ByWRwQB6tcNCA8yH+80IAnmvR/uWCQKDrX89CL9/98VG70v5vasuekV0N4D9unjDg4RIwO86wUE9tXu2vMD+yDdCu4BIvIDJCH9JOrK
Ajvw5Rc/ccTXIfnkBkDjAtz4A+EIAwoK/dYa80JmQM7Vf9s+4Cdu/MUTEAUhT6oK/wkhEh8IC5oIFb0L2n8YACMGAPF17OcZD/3ZJPFAJPvjxAUJ4uLwKOkm
4vgGFvj4LQs0CCPk0eAlEcz8/P0tDDDf9xsYyxnh+fHwBPr5Ccn2+AAk0gL36w348ScfzPQWCeMcAw/35Ozs9Df+4hAgOQsVHvVUCMkAFdUJDeti0NwlAwTz
/c06Gs8Y7QYYDf4gCg/X+RHq8OnxA9z8tg4M/Bzj1vDk6iQB+tLw/vv13eH6J9YJ59P3Jg3z5PD46fv10vneKAj/Dyob9BNMLClBP1Pi1iz+/OURHwLhAQoA
GBgVFe0T0eQoKifuHykTGPEIHfrrAu7Y+CT24evx2/f/KOEQqtO53D3tGgYxGe4T7+jRCfsoAv7lFgjB5/n91gAc6Rny7d0J7/7/Kyfu/vH/Ovj3M/O9E93n
9EpT4kLFwAXxHtnbPxoJ3vb+9BIs8eMT+vbv/9P4JezrCD77/+cz8rHwBu70COvV6Qj/7PwY1ekKBw4g8rz++v/FGxEeC/L5ECYEHefWlWA/P7zQKcUNrwwB
6vTxBSPo6xRh6AOzERLV5qcM7H/fE9/b1dzwx829C+gG4xD2AQDwF/fo7+MRANT50BAJ+9bJ+d7nJhow59oN6/Ee5eoN6xLm8QPvBwoN+QwoPhsBhiotITvg
8PEH3/0KE9z8yxFKJM0r4ggQK+38IrLX1jME7PwSEt3Yw//zNAM28Rsny+kJKfTv8RQP3x3E7PQ3B6fq7bfVVg7qxOcV2PfeLVQQFP4sD+TT+8fbBgUvQBET
7DkU6jv7fzDfGP7sVfPMHerz0NvoI97W6yRjICvWtunmCg3gMv4XA/P6zP7V/eoJ1/z9DtD7C9IX4/L2EvPi/znb/sX/Gs0M7xYI5ugG4RsrD//+9yQA8xrv
++rkGikOOSv5ESzxHPjw0LhESiDTESYn3SbW9OH/B/wD6HzUPfHlKwc6SuXz8M7k0S3ZA/TxAOnMBwX0AeEi693vHP8v4C8V/QkYCQf0AfobxhnoG/QfzO/6
FDAhBxjVzA/NNA3XFRDj5d/1+Pqk1dsmH18J8BQi5jKWQf4TzQgpHR/qF8ge3iRDA+fs3M3Q8wTo8cvyKxDT5/fo4e8E3N4b3RHP3P/RCfkBCgvtAt8iADC1
Bgg6EgQK6gYEAuboB9oEJPPyQeHy7A4g6tsMA9nXAQbq0/sFHO8I/hPUDfUQ/CL/+AIR6wn07zki0usrDOc+/wXIC+396B7cC90P9SU4+unz7+YI6QQpfDUX
4wgP4t3k1yTP1Bn38tO+7wndf9hK5scFAmL02vYFxfP9Fvv15Bro3gDkGNQNKAnrCw8C6D0b7A0e8P4I6Bn2EPLtBf5kENXhDAnsFvwAEAM0GQsW2Ov5GuDs
+uAxNPYE7c73I7f1xxna/GHy5TXbBBL3Iedq6gr4/C+4zgkD4vQD/gfk+CPt/AcR/M74/OjMIPPZ9eUO7ff3+/8J/ucJCBPZ6w8HG/4EDiTsDukHAy4dFhn3
6QcS9APlEjjuz8sU98zfKecf9e8GON/77jHpCer3BAjYFPfsAMYrE+Ff3homEusMkwouAxMbI9Hl3xTyRuXNG933xPUnFlfQ5fcGLzcr/xGc2in0BfUw+uv3
IvAs4vYf+hHq6/YkLL6x9fAgKxPw8uC+GuAYDioP7AMg9TEP2vjSJfEB+dXt4uT+0xT/3wT2+BXpf/5F+uPd5uryaeD87qrJvu8D0BK8VOjhDSP/6OL60wcP
KgT6B+AUAjcK1B0b4iAJEwrr+b9Gy9ssEPzlDe7bNPtGDOsM+AgSA/EGxB7DJQ8a/tTos0T26vkLvTb5MeMOPA4ZIfv5AiDYDvBI/fHuatQT4/zjKgGWrivU
ThkwrgQ/Gg5FMiPuE/UqAd/PCtDz9sXs3d9ADJnR6NMY/AXP+Q0jPB8H/t8O70Hh3t7foOM00xmwoEW35oHtwfcAKRukLhP8AOXMJSneHxD0CQUX9w//ETUQ
GvDGtvD+wfo28ezrxxEWDw3LQc767Ao40/gC9hHH/dgMPkXV+gj9uSvf8fnoy/0RFvY+6+QPBwAX0xbk5Be49kn3A0UK2A36nhsO3QEXM/zr+EnMFvbZHThC
R+nIFCkg19v3EfAAHRXxAszp+PfaKxvzKvAVB/P44RHP9hv8D+vCBdjgDAQg2jYN3w3X9gk1BgL0/Q79B+fnzxEsxgjrCdMrDVwfONExzAI1Jeb7Lx702cr5
7iTI8Gkl2dDhcOn4Bwrg6NDw3RPyw+rdHyUI5fba1PUQ/dfyHxDqAQA829ETxtsIF+noDPcY7MkT6/bG/Rzk+gm4Gere+CTx4t0F8sfX5qes+PfphLrj082t
p9b/7NfdIvGrgdrb5auy7sXZ2iAAKNYHHSXw7AYKEfDp9vXwGPb5NOYAGQbq/ech2SvP7CkeJeAdBOgFERYwF+TuLOwEHBcjAe//+OH+7/sb/svui67PvqqW
yLgOvMj0B+ThHLuJ1fa17JTB1NT2xb/l0we8wOblAeMm9hEGMAXU++8U/d71EO8S7+Ek+xMp8wftKxThGvwZD/ocGiHqJbEH/vQFEAURDg8I+RDwEfchFabE
uMsT7gC2vtQC766l3OHZ3fvblui22Z3Hvfig0tKx2BMALR3WCDwAECIkEfvqGecrF/fqJ+Hh4e7yJdYo+enlFBAWNfIzJ+/uIDEO5fsD7BvyFD0h7unsGBvs
7wcc+N65TUbK+vAGtsHnyLECu8cH2Oj0COcWuxvv78bX7uwBD+QSN+36HBX8/Rvb9PnhEgYrBPz2/CUYDwXTBvwv/ysWAzEl/O0b//kUAO4L7w8AAyT5Je3m
BwgYCxEI8wMk5jnkBgnc8vnhFd4D2xUsAia50KYdFtjdzEi/9e2x0BAMIPQH++wIEv8E3RD+HgcGJQYnGg4IFRT2EPcZCh42Ah0b8hnZEeTw8hr++wMIHNw0
FSzvD/fuHPcoKiHvBQIKEw0tz6kI4AffHfgGCc0oNiW4gdkJtg3x+Unc7uXVyfHF8BXP1ubk8vMTB/UFOgULCBLS7dEGAOgEBhXi89sNDtT5DRXnEPMG8gIN
/PgKASX8ERD//xbdBPwOCgTe6vQS9wLa+8/jJA7Y78gB0fjDJSIv6Cjw5hWZCuUdFhYR59T34Rgs8/UXC/b4MSn0Cc/a9zX/JNoKN90iA/3x4+L3FBj+2n9f
IAQO38oLJSH7HNnr/PzuryP8+B4K8b/urMlX/MnB9AUJ1hvd4+/j8+zd3uEl9BHP/AGyApoi6w7h8ePeBgIX7vvpBuAhBBkHufK3CxIU4hIc+/b56e7+Iwj1
EwL/CScc+CvxMtsXGSjHJMcn8t7fBRMJKNMQzC7mrv4GGwzf5eQO6BHiAtjf+eftIOIj//3YAejf27Ll7SMEDubV7PHv8wgLGegI8ggJARb1IQ/k/f36AwDv
6fIaBQwjCugC3OgpBwscDgsnB9Me/dEmBgXa6REK/BTNFRrXBdocId3c+/oOB/D+oAP71Bgv/OnMFNM+FeuBDs8E78rvywwRBuAB8jguMEP75CXa+zsh7efp
IkcKCfND8RDH/O4OLC0w9DTLJtweCObW6wPuIxbw7uITDen/6xQYFuIs0Or38D4YDeUSDfOs3+843eQXqhm/DxroyeHIPt/4JbIYBicx6AoOGxk1EMUvDx4Y
+jbbAQkoKSfwOgcL1/v6CgMQ7T4B+CIKHg0W8+/3/+wU99kF7+sW7A31BvP0AgD4HQrv5ogq1NI1+Rum16UmOqPgHzLY59zawvnT4Av8y8Ww/9K/6kEb/fUr
AfYhIRIF4wcvIP8DFe8R5NzrEyTbCQo1CwPkJgMYMB0Q/PgAFwHaETsfJPTj7TAbDCscHBkIDxkLHSxnx9sBCCbrKmwe7x/9WR4HKSwo8tsr2jw0AtEYfzHv
7jHn5eQaLOc2VSMFCf8nCBgxGf3p9yjrEgwZ3fVEEBERFfv56+8m9/Y+/P/55SgPFgwAIgQJ+AsQBNfmHEE+9Cou4wYiHAD3EDHaHOflY9UVRhUoC/kP6fI6
Dw8ELAr4Cvvy/wXqAecm9+MkDdnYAfs65gXr8gERJRb+DhL3CtD89fP4+gfxBQ0B/QL5DEPmFffsFwv55xESG+z3De9N9QHV3fz9DRL+BBHR9Pz7AcINRRUy
G/QM6RhDA+4FFDwC9e/qHyfoGfT1DvYRGe4Z+/I6HiMFGAXyNAP68TMIIAgU6AccFAj/HckA8wHaLeroDQ/zNQ8c3NsMIxXi+QE29gG8BtYYMSARGt0UycoN
KiZQwjMe4OvxaRUZ5ypDoCT0/gUDXhcLLR79+BYeCPby7Q0GKjPbFfwOKiL6R8Ii4y3eNpMhwqoG+/w0t+wq8kQOLQLlRysZdBb8KhL5XGM9LdXKx9/fJgX4
IOgdx/ZExhk9Hxz6EzoC1Jvm20AO3+XbyvekBOzsC+zJ7yoqMNrQ/QQqETM04+kHGEYK//L/xOGWP89hB8UbC70Z0hXj72PO/vAA5vzV/CjhV92ySRPzlycn
98/vLugsE+juDis8Lekr0wQUHBsXAOe87gAHzR/b+ysc//0rOiUeIxFTXvgZ7QQV+BwM7uroPhhDH9r+MNX3QDt3XO8AL9n35X9AGhsJ5P8SJrv+7OluWPbg
/zYL5AT28zIrFyDeA/siHrf7ME395j0A//IxOCM78AL69OvrFAnnIxUhGtvbGd/o3KQBMjLg/eLi5wTnFiH04A/7Ht39J/8EGx0O9ePhCsbxxrRHQuEr9B7x
yBb6GO/N9bTby/pNHDXsAfQguOEB6M3i1+1FBgf07/QaJigmCzP1DAvlrwwY8d/zFRTN48XdBfP74x0A9uELFAH8xCvZ+/jv9734afHe39UvJOnN+Bs1FNfi
Hg0R5TsV6P28JvAWHcLs4QcnNjjnBucz1NsO1us18vNF27EDGhCBQMTphiwYBVz3/xr+8ArX8wEY2NELAisZ/gTF9Nv3Ffoq2P3fHh8KDMN1Wv0LDLsAD/38
GTMr+wbmF8Aftvn5+Q3H4BEMFNPs1/IQDuLnBAQsJQkK5Bjw2vAl6SD8BhHwEBz13PjWA/kQ7v0BKeHg5/gCBAQLCB3+5fT3/B4U+Qj6Ew7d5O8eC9/x/P3t
8egMGQ/mAg3N6xLtHNw3Gt78FOzoFeAN6wfr7gTm9uvk4wXmFwnzGCcc4wcG8esVMxkS4+rw7BTF3Qoc8+vl///r9uP2CAsDChnk5gD9+gvz8RIBDvwY5/j6
AhED2t4N9gEFJvgC5vX1/ebZIQLhDPkD/t4DCvcJ4Rrt/l7U6rDPAB7Mfw3YCRPuG9ztB0oaNP555QfzZBAE/QcE+h/k/xsh7gYdDRsZEfcT+gP4Av7vCR/3
LAokAv//AAH8EOsUB/viEesICPEKDOngJQwYFAsC2AUDB+sJ8DL59ucHAwvb8PsE8P/V9yPV9vFA9R3tESbb+RLzC+//7/YmDhUB8v3/DBPnJQsV9PkB/QQM
9fEHCQ/4/ePb/9ssDS4rEtLeHvnV0uf5wvDMHz4GAc4Iu9/HBgf17QX67C4J1vkD4t/L2QDV6+PcIBDv7xob+en1KxUO9/nqDDC2tBPzFP8E+gUN9/73Igov
5xb38vkh69sCCQUADPQS4NniExYpEhD+CAHrELsRtgLy5SPJHtgQ0/IDJw8QCv4R4eEA91nj872v+hrPPsXRHyji/PXmGh0mEdo63v30fxD83Qff+fL5AO8Q
IuH1CwwSBOsRFBgh6w4F7Rv0DhBLvAcNEPbl/OATyDT039ET5tvNCPvmS+70+BLG/BkX+gALKAgKIA3y1034Iwo0Ie1syI30qvcP1Pt4rAXctybn4fm/GBRD
vuIETgdHMDTZlUrnh+Tw3AOz5k4U/ymHCP0A/dn/7R3g8+fQ1ucxAs2SEgvKtfLp7coM1woACOvo+PkL6Om73YEdsdj7LyHxavxfx/JA1rAQFAZ93cEk4wwv
8/YSMOBukCL1++geMBjl8zjlFvf8wQcK5HfRJkcGDtqlAuX87w6kJBXSASArI98J9OHn1PDT5Pj68Oj2OOGy3s7j+xj55+kJKCjzIfPvFUfo3dbnta0G3Dc3
+kBb/cMY5jFKDhfpBwtBPuMc9j1K6C/Q5PflyQj6yyHgFPwO/xPPIgcMSu/kGygcGSUFFQC0HgTuBPTb8+/5267J2jW40vgYSepB9jgiRQ8PWi337/v5Hwrm
FAZx0kfSEx0FJRwGLgYYJBLg7iFWPQQi5RHMFPsFO8nVID4FKxXk+jD2O+vRDAMCLOnzLVV3OQn+88IvGNAmMQfHGAvLFQL0JyoGErry0O9W+pT9+y8Q9igm
+vSjGPQm9T5/FgL1JAzv8eEJAUjsBcycMCoMAQnlDCjo4AIk9iHEVQr3xvoT3f/jLeX2I+7p9e/sCCD2Cf8vHS0tMQTrY9RIAPrwGgnYEOAZIB/9vi/cVhXR
JQUi9+0sGP0K/24T7gQ0C9Q3KvfHKu4AHRsO9vciIt3tDFoCED4J9uUqIvLbEPUUvhwb+x77EupEA8/GCdrGFPD0BDA/5RE+8gM4/eQzJCHvHBXtAunUVBy1
4bEFIOXD4+Px7gfwzNEFt9vAwsrE1ss58cPT0tX196/t9Ans4A3MNc4QLBYH6xYbEerw5gXuDhrPGRvw/CpF4Oc0+y/4IvMLBtMW6csL9yoT8QkDCfXo/wAM
BPUeFwQD9wQL3q73zd75B6bBH6AAw+4HIufnGOD1y+bz+tbp193+8uXq5RTT9O0NB+bk9PsEIQA78PwmAwj1BScCyAPvEy8r8/LbBAQHCur3AeYEAxj2G/nm
AgMFA/jo1y/qDQvaGB73zcL17egYHuGW29j9zYHQ/+fezuz1v9oRxArq2/e/1r7F9yEh+sX17wTmASIPDwwy5Q4A/fTt/gXy6ejuJNNKE/P1GTUhPPMYB8nx
/h2/KwQUE9TeDSkH/wkDEQDyDv0BGgDKNbENHi4+79yw4f054/UGxAzxIy/SCwHv7A7aQS0oDdIZ7PPBBwQs4oc7/ezDAQELGxkRMNAx4/TDGLwr9zhByj41
BbQWvDQCgfMI4N3lHeQbTd4EFxcQFef88eIO78/oFAvo0gja6Ry/IvzH+SIBwEWsCiD+PQLaZhTgJj4a6LTn5ezp2S/qDNMbNKrr+/vcIfPt6CH+F/AS27cF
C83OwwUX7rYT/NgY0yv4/90XDu9RU/oQ7xhTDQYMyfn0E/bzCAStzyDLBMMHT+grpyrOFNMRzrkZDypKWc0gEAABrdcID82uxi/9qyxL5+jHLAXqCxPRzQEh
JAlOofAP+Mj1JPTl3Yj/Egna8DbrC88i/sDD56/HyiZRL8/40Sa4jwnwAOoD+/UT9PbP5wQF8vkP3QLuGdvW+vj1+uUi8gbi+O/kPRkj/OcB3uYG6xvl+wfo
E/zf6AMT9Qnq5QwN+urn6wN/HS4b9NvCMvK+9D//3v3f9/3iE+/s48726+D15+8C9PHt9wbyABDDCAbd+/UF/hHgIRvx4/wN/woG8hDr9RrqF/MQJCw/5gM2
xhnv79ADADIwFAjmANnxAwb89ehTARQuEzUmCgTWDRba/g/t4wTsMe3gO+US6+TZAMH/tBb7AuXk2u3z/vTz8RT+6dgT9BTqBw3zC+MRCgLq9PkB3wX04gQC
OxJMAeok8es3A+n6ExbyIv/29/XzAPL86eUQIaDVAw5E1ffl9wr3JSgJB+bH5yHqIyPswN/qKO312hvUB38CEQcD8s0f2vtUMQn85xsSAgLoG/3h7/c+HRgh
99r/NgMK7QzUCi0IFwLuFPIh7Q7iBtwW3gH2CwXw8wcIILEfN/EGK+IHMu4WEiTx0hrnANX75e7y7vXv7usFHRpR+gbjE1Ic/AQYIRi9Nwzg8O7uEuD1C8QI
7/wW5QnnHfXkDwIPCuT33BgTAgbwKMPy8P7b4/INzPkQ0OcCA/QG0+sNLSgjAPAf+g3Y3PTo4BtFGfH4+Aby+TkEA/n4IC0cD9HG5Tn2Rb3ABA74L/4Q2+8W
GN4MGd78Nfwn4u8RBAHe5/MAH9oZ0t//FO8BDNT+4fj/6SsM++wW6Q0Q49Lcx9H/JQga2vUg9vPd9szNBjQU4zHmNf/0Ff0AJSH399HUyODL/Mfu6fq8sNgE
EPzyFwDUD+TA6dbnFaJuPPHs1DUGf/4A+dcHCPr1Ghvy0+EbA9rHFCguH//51ckZ8yTq8ibV4O0bIAH+HN7sCv0c9uMeQwX72vUX58X+Ceo45gzz5uTm0AXc
5Qjm5+b1/+my/+WjEvfB6qqf3a9G1AXmBxDSCvz2AOUsBAUeFhzO/8AIESrA3d0UA/sh4AUM8mDlAwHfBvELyVD5BdUlINYd0fwQPezIzwX/+vidJEMSLtex
5sDtzs3Z89XYuc3YBMa+zMfu1P/9trPrytsFvbnZvRzFx/MAJwwoODUxABkGGMsQHs7H4hILIwgIE+Lu9CYIWwry+PTj6to3CuMrCBMTEO0JAf4MzPbkA8y1
Cg0AChfX+/r7J+cEBv+jBgEcGzAv2EbMxfjqcAYg/jdCkyjj4jUWBPvlASEt8u8BBwru+AsO4w3yAPhH/uu7AsLl2O4VAvX/F4YMR9KyFBnfMUrJ3PDaEr4W
CPn7wocK83/lIO7nIvze3fgbFea5GzQK5xwZ6/veJwny7eIO5y8E/+jf/h/p3+wB19Qf8wUlH++6NSwIHukX/jEEKwMe/djt4R3q3/IYFhQB+qsW/AUAr/2U
9fBY6uH3+kn79dfBBB+8DjDo8LnDC/sHIsKZ0iA4H7wt5MfnRzYJ9cUNEy7X/PIVBvUG2AQlFvQ1xfpACAboSc0h4RQ58yTqHABJ+84hAdDd+y8a6ho28/r0
DTCszfMIQwT3EvHGGiIpESv7VEAUBOb6v/Y5DuoNKPscB/UcFvPj3PImAcsdAvb7Fzjj+fbsCPrvBhf98vUC4v7Y2t0HDwzF6fPU2AQA4ev0Kd4B1c8BHP3j
6un1+h3rzekLwfQWGf0D5wvgzO7k9hoZxAzUAvfvDSceRgEV7wbsyv0ICr8l5Rge+P4bwwcS5gYHDOr539UY2fUH6yLnA/XS+K797gv1+gABHjH/2vrL+dgC
2djf5Pnh8cTr4f/k6PQl9fvYGOMO5/j37BTTCvgfyPgH8gb+HRobM7j93h/0ogIcHM8wF/L0ICzXH8sKgRj68iEp8NTl6xAK0v0E8f3NEwISxBH0CQUA2fkN
8tnm+/QnBA4Y8+Pq/uDz6fvfFRf2/QkCH+sX+9XfCBDm6xIX8NoKAPzGJ7TSFeT8tOXhMd/btSELHejY9wjO2A/wD9/lKugF9cwzGPjtDN72ButT4LjT8DPM
5Rbu7fnX9SQJHtYp5t72I6sWLcQl4Nn2XVwUzSb8ILTxUR8kLdoJJvPs6ikL27vRB6jxyvUOD9/v4O4K6+0YFNDTFvjiEwQG0xT+PfDl2P/R5QjmBhIBEQgX
6A7OvNTh6UYG2+HLCOPjxOEZ1OEPquQjQUq9M/TJ51Hb/eSEJtX3f9fUQu/iE8nCFhDpocrgKCf+Cd5C7gEz9/jkHdHOAjsfww/89CHm9f4C5P/3+yL5FxIa
ICD/EQ8TKx7tFuMDPe60PePf6AAJ9+oD2OMO47UNZDIdONrj+vvY/6/vHQQC6T890vYH0vcM7k342vy++xGk7i05Q7/tGhuV6dw9DApdGSQZv/sNDurn+MsE
Rhwf49+6HPAJ+d5OEsAfxf8ID0swED7mLhrZBP8H9AcU8M+JusgGxfoIm9vg1SIbKt4GSs0IMvIMCx7jUCoF54bGwuHGBDfv4bXQ/0rr6ejjLEY+FgTtBcDf
2ywW9f6/zAEE9gTr9+/1A7co9QwK7vEJMO7o6QoJAAPy1w7L1L3oCQEr79/XB8fVit7fCy3KBcvjDe7j+s4jHIH3J+wNswYp+fEw9NoXIA4jVTcRAwLJ3RAc
7OMt1E7fPkPdO8vF5BMlLUfsyzPn9yxJExv5MBje0A/I4OvPSikl5egy8+oyMAb7OP63D8sNzOnSCw61LdLj/Mvmnekx7MEfDEbEwfQQ/M/+/RE17/X17hAN
BN0nCu0QJgrg/BnkAtvfBv0A8/vc8Qn2/Azy6AL9BQkc+wP6Dhn/++Pz+gYFAu0W/h0H9srZC/cP+Pbd9gHkDhwdHNcrB+MM7vrZBhoZ0vXt+QkO4NLU7Bfv
7PviHEsL/e702ubjQf0b5NnoB/fZ2wsW6/Dm+QT98AbxB+3+5B4C5AHvBwXt7wYP5xj39AQcBxbwAf0T/hj679Hs5OLm4QjgM+ccCeQFChHLDNoq7fcM92f3
98u95DTGWPnlLwzU7/bkDUHrEuN8xxIDfwjuz+j2+AsFFQcbAv8Z/AUD3eAIBQ8BAffy/g39GBJA3fYY6QEHEvIFBBj29M/18+TtGhf+OO357AkF4goP5ewi
+i/q2+zl5ika4QYKrZd/JuQHBtvq+881+Bjm+9XZ7REHE9cj8fT7qwYW9wPy2/37/dkDIPXQ+fIL4ujx8QX6DTr92vD3/fcq8PX08ecH2gcPDgXY+SLl8u/q
5/8V/Bnm/w76ED/u1BocGPgD//ITDe/y+eroCiIE5QQ1OfDf3fAJBe4P8vMABAbz8BMMA/0KAur7BfYH8/MSAAQIEOHiBAj7/AgDCBUL9ej3+iP4Dff+BRjv
ExX1BOjz+wgiBBkT/Af7ECkAGhkU/Bz++PkVIPP77gnIAgoCD+gf+RIBHuT4GSfjBNwNBv7a8fv+DADmCgLb8Q8NAAjp6/8H3fjo8g0DIxT9+fn3EgAP5PoD
9/wHDvr5A/UEB/TtFw4P+tvfA+kEDSDo9wEXMhYIKhXD5xsCNitMzjbb9gCwGgDDHx/+6w4E5+Qe9fH8wSUh8OziLA7kFu0i6k7uHdULDevv9eTc3Pf689bt
CcUfXPP9Pg8YCgO8CSUBSwki5r7wK/jepiP/IbfmJvntASw4BQS1AEroGes/CfH4HgnL74H0Bxzr6SntsuboyBP8DrwV4PILdBbqPN8B6w317sfkmfL9/O21
Df3WDfArEx8yxwgXKwMu/8oS9AcXGxEHM9kLHQzc2iD/VDPR1tTFwPcTZMvH9Q0sJKZR2yI3MfYS+uTkNFblw/frCwTuyAwTCPI8z+4JIOwqyuz06Cb71iK4
5NcXGOPq2ubGKzTt73LvyBItG9EF4wu8OhMyIuX0Pc8OSObtFUYOHdicIBQb4t7uA9UrAuu71w4eICkJthO9+gUnvyH8pNNG/PsbJfEK4hcpFynn88/W2+4W
Ay/dBRzhBAyv7Yjg0TUu8bgn9Qc//ekiHrXp61nX5BArEp0IUef59+Ycp1kISp+1CAb97QviMuYv90TWr94DOQEB6vPzzJkm5w0F9Av7kyTp+fIPDd8gBgkE
7gXVGgQlGRMkJlDdGkJO/fT5BisN/exADyHe4dhFN/u1+wnVGRgxDOn1WuQ2DCP9yD/VOuLj5u4oA8HTPtHx6vY3C8A38RwL//1NBsnrBTj/EszR1/PPzuI5
7NwjGP/h1yEW7yhe8wgM7yuwATIX6c5MAM6B8tcX5lgLkAE67/CyKt3CQl7nDN7MIRUiI+H3dDJMUe4bwwjkIgz44B8S5Ov5uBXxHQXXM+sZ2tnVH9D58uMU
GAa3OQ/q/e8f8/zN4PvnDuLr8rsC0AjS1+b5thG25d3a+NE4+AsM39vsLsPk6+Qv7AIvDNzjzPws4vy2+B/gAw9Jzj3QKxEjyu7zETYyT4rTA9zlIxD74sLO
9fYtCUnryBrpH9/5GwUGC7oSBd/859Tk7eUUySvHgbEp6TQEE7fWAcbSofkvJeXT3j/x5/3S9ArsFAD6GtHQtBQOOf4ptk1KLSvf+eIfJjL5+BraJ+XQ7h7g
njwyBRixL/XK+qTEKQ4nD6m3xQQR/fu7N+0e0uzoH+OhBQITyZ0IE/HhovMt/P3e16YT/vq29e8yn/TAzu8J9JTuKjnnlgckR/apt/H8v/fIIuwB5+WxpvDD
nv8pvArpEuem9An9BKbM8f7c6A/rf94pBij11hnaF+YF/QnnOTYh5vbzKg3X9PIW9xXCuC1B6QcWCQTfGwMN5Mv4J+sMB9pR/R4C7rkI2wAIPd7IvNrilvXa
7cK9+vjrEqgU7wfv2wjG8bLp2/bgp/Tm1B289cnU0/D+BRD6PuHK5+oOHt8LD+wD8PQBDvn40ATaKhrf2rgAxxXcE+Mr6JMm8ycB0yX93h3n9g8ZDi/5D+Sq
rJzp7PG49MTZ/Z+y7NP4wxvyzuL5u8b02jLBsDGhCRnh9STh8/wBxRb11sgX7PgEDvXKyQPq6PDyKgnlA78HKuTny+z5FyHsUxEL+igfz+X2/QDc9+T69Pzm
6ygS08W1/8LdvrTxvrn98cTbzfO6NO8G5vvwsMcb+ePb39HnwAzMD9sHIP4cCBgx8OLN4Bsg8PnTKA3S8D41IcQt6jjeXxToGvwIIMw4Ligj/v/jCO7XIDAM
OfYm+BAN6iY0AvDM2dUWDbfg8PEEpcoF7vjN+eQMqdDT8bKtrt8C8tDc0yPU4hYE9/b8+BwF3/L7B+oV3B3D7M3ltNP9+Q0V7evt+wgCEynfFvoXBQXE8u/j
3egDM/APKB4QC/O3F+8C2oHn9eDqFrTEliD3jYnw96/W6gfY3/rm2PL5yKbfA+Doyf3xHeIPCBm4IjL3AwXuNfP9IgbmNtnznwPCAN0a6f2yC+4jFSEgQrgB
GSLyF9gS9CH0ESAx9wNOBf77vSk+/P0DOkv/E/4dDuI0SPAAFeogGfAL9EHcDg3+xxXq5fQSG9Up1ewYExzi8j3Y0xUq983zLer8Gx/5/NziDBPgHer6KGfo
7wQE3CXB9vM2AugN/TQA+S8XwjQz8gUMSPnz+DYNBRgP+eL4HOpI+t4q61L++tIhD/Ib/CnZEw3x4Cc8Rd73EiIh+yjEEQ8A7flEJf/sJ+8QMTsFXt4B8Rfo
9CDSBRyi9bQl5kXvAhwx7cZ25usI3xrlxx4F2igWDwK1+vgJrs4kRkbhRxRDJM8/NU7eDOv+NdlG+UEHJb0ZQSYQ9C264BsQFPXO/wbsCQYb+CDcC8wmtfsn
IO7bwfYMGvDz6SrvBpraER/T/fN/Dfgv6xgzIAMW2vfV9wvxEM7lEAAM9UcJA/jrPyJL4APzHg4y4yX85Az4CPgNNwYcBAoA9zon0/wF3OsiH/EeDdDY1vQ2
wCk/Cd28Btkf+/X37vUM29qRNRf8++0lJBMCCLu/xwa9Jn/lKLjZ4g/rnOgMlqD1CPjwDEkQNwP6GRkBG/kTJdse7Ojx+8n/vhX79gfh9sLm1vD7E6js9BvV
FwsfFez39AfcBw2zy9r+5drmGhUV/t0eLEfx8ij2/t/7TknE79rAQ+3U7t7syw6TGyfqBiPuRc/h/9P9bQnP8UpIM8s+/xlDJPYzDhHRRSML+Pvy5c//B1c5
+vn/QST1EwMh/PzuGPfNAxun9doP9v0A+BcnOfQ2IjIMJ+xkBS/48zwdGM0J09gV2MP+zPfplxHH/O/UEuIL3ffiAOxPC+vBvAr0JL0jzRyZwP8IE9a/98/m
3Pbl9egTCwT5GSrn48vl5Q4H8UD3Fdeh7CsqBp8K1hzgAcKBDv0DEBNLLeP+FPbUKdn1TgAZ/LDnCi7y5uUZ3c/h/+Lt6sfnEPYQxQ4O8+oLEwzNzQ7G1Mzy
ycrrAgofxgK+x/8jGc7z/Bjs3RT1zTP95DDr5OD16jzv8t8x7Ses9tT4MUDTEwAn9fD6AQ69IwkIS9z7BeTj+ga5BtEbGcvQ+dj+GPPS+A0e3PLtGeoDBlfg
1ApT3PPs8ggM68XSDevS7hAk/cfkWwcf+hnEBg4YP+4eEe7kzfUIJ95CDQ3O0wsrZifw/Zc9HeXR0abwCjEMAh0G3wohGQwbIRwBJgbw7un8A/AuGe4l+Cgl
9Q3m+R0ZFc8yE9Eq6bAjFAXR2PryE9sM+PQPwfn27eoC5fO+9ScLAsYJ1+IICOwB6N0UzPjvAvlAAj8MK/DdCjDrlQfEJyz0GPgXOwC51gcP+5wPAQj+/4Gm
8A3U48TvExD6Cffy8evn5NDeGSAG7gQOLAz9HPM2T/739Azq/CAa9t0r+fX1FvYjNfnvv/zvBP/06s3q3g3Hz9zsItrxDuv+GQ3i/g7eDfoY9irS5xoRGTA4
9hAwGFkS1xFO49z3Fucv4SX6ATMs/cILRXL65P1/ERPv8/kGHTkCMigoAdM2/cEJLxLpFAwg/xe+5/oy69uwzPe9/xkhBgcE/PX7PwsPqRDnAP0MKwwW4Aq6
wgFV6JzhxLqplxtF8hcCpgbh/O7pxf44Aj8d4A7UHMy69QHz7doY7oQ1BBjbD8P03CsK3+h44s8CzLkVcgwX98Lz+Bq46LXlxfvl07O95OzkG7jyzuumDez1
+PH7yWu6NeA1YekQCQEn0wra6inVDO729Pnk+gXP69KBODcJ8mbwDwAzCgoDDCAYGwvjRE4ZMg/cvwAe+N/28GLYzf21yxJHHwTzFQ4Q7Bys3Mnu0PIUHiEh
FgbsqRQOJQUbJrjq3RQBGh8LGcYQ1w0T6+Qj+x7kJfUDruQFJLvd8ODt+/byCNmzCw7+BgZSJhX+6SgD/uM5CggYCPMaLhsE8Qwc68YIKSkbAvwrCij09rwQ
AQYdARkDETUhCR8DK+Mt/8ko3hkNIsHv0gPqBysXNCkMHEnwjxvcEirPG7XfHAsJAeAZLOoU/xwRD0gHAszl0vAPQvEDgeXv8RL07vf97PG5A+hDCQcNSgQG
Q8ehxUoO/BL70G8pGNzT3ND9CeA//63FtBozNhL4I/1FH/PZFMoTrkfyKsMPIOXb6Lv3sOkJ8OHgydv2PSRG8+ry6Cr59xAS1Qcp3EMLBANCMf0JKBbmCP8s
+Pvr9Aon1inR7OYC8jAYKADwA9UN8+bl3hcF/ssBCzUWLB7qt+T8BN07IjQTFRUL7C3xAxsd9Bs6IQUm4IEYPSLWDf0OEfPVHgP/5/rnM/kW/Bzg9BHD3uYL
CPzfFfT4+un/5+QGFhpH7gbXCvHyxREIM+D2QzXm3d3a90H36iMQ6u9B3CD+M/7YzfwQ4NTdIOoSC9PF0MwF4+EE5NfHOtLgBgIg+gb93wURDvcJ7fEKFgkE
/vMmCOEDAPAbJd/6CyENEgMZEgr9LQ4RC+kXDQQRDiYGASfz88oWCerVBhf6Ev4kLfkJJAkDHf3aShAIACEG9g4L8/oADRDpA6TuJRG3KNcg7QQJKP4fGzoO
IAgH1hjyQwO1+yYLE/rfFPInDO8MDE/16xjOCfu61xsuBBIEAakFHHbzKfbe953qIAq1jP8ZGxnkZ9MD9NrnyuUR/eUcDw37yPslf/rmLeTiKQAP9/IH3AYH
/AUGBBvM/vf88e4K7gkRIRcDHwSyABP4zSXR8fELA/8KD8gOC+gG8vv6HCQU8+j8CCwhJv4kBPLU2DLZ7AoT2uEENiES3+Dz9ujhLAPzFAYtIcz9/vrx/dp/
1wYRFSwXA9gE2wzl8w/Muvbu9fDW+AIF+BnZOggNztoRJt8VBDgsDRAL9hPf3v3YyP3qzdj7HOf8DDf83MlyI/m2ApM1k9HhFhkr0/j/6sHK7P/wNrPfDeAD
sA8oGsUBCCAJ+AMFIBfv7iIPAgoHGdjy2/MFDusO8/0tCgj9Efb9BhjBEPL6CgcrFvL/CgEA/eYD5yDP/DIO68kaFQj58hbyBwcY9hvzBg4H2v0F7hMJDBX0
/sXUEfwPFePq8v/bBfjuCRAFEwf79xUHCBQQ3A8T7hD3Hxf+8wHl5/0R2wY0G/sF2zCwA9oXrfQYDx0oIhwfgcT1AQH8Bd4O5OcT9+TxMu4r1v7d/PEX9SsN
5/FC5+I29Lff0ggg+gQjCgEHIzgOKdgm3O/f5+z49NoRECvvENb+Ae4E9gTf7eDiBPwJ1fXI1urxEd4AHhDe6A8H8/EEDSQT4/EDIMvmDvYCCDD8AgX87fkN
+RHx/QvWBfIOCQ9CACH//fUY5Mz+EAfiINrpCgf9KiXZEwwHDww94xrwDPwMOgQDHwnOOv4U69oIDMTz+xcl5+PAzvoD+/kAC+38CN/53e3y9X8Q6eby5/Qn
zsDl2PAB6BsOovfo+90C5//rCz366PAY7f/7CPEaHwcS6vP54uf09P4m+/8dF/nv8gEGJPIN6fhRHu/9EB765wvV+fzy8vv7FtAL6Oj+Cyjq9sol6ub99OD7
BPMP5PUWSeT8++n92gHzIcICFxgP3Rv21gHjHNfyFmnxHy0hAOYB8tELCX8TAOIM9f8DxvMFFgED9PPT+7bF9wk1/RP09RjF8ubV+N4HkxrtAeQRxu7kKyD/
J/z7EjYf7xCYDOYAJxjW8RE+5tj3tBwg9bwJ6RML9FgLExrCD+AS6wwECgT46wQO7xoVDfX94OkiEfchEQoT6vwI4Q0f8fUFBvbt7gD9DhMAxdrsIcsc+Ovj
HOwGC97Z9QwLCPP9CgXe/zo9Iftf7SII7xUQBCfl6PkOBev09RryxgfU3RTWEOgwNNnqBCTcCTvJf1wELvcjFCY7Rav+I3bYFSfnAAv/IiAO9gv78hju+O72
6BYQAxHi//cn/f8d/xPr6g4jCgsCMQr7u8QB8gsH7u/zEwvtCwIx3vwa++vxFy7xHtIEOSi/Cx0OFhPdNhj/BxEE68oEBSDwERUiENHj5RUhESIIHf4JRhA8
Fh8eG+MOBy0YJQzt9gD63CIr/wfgKNQKGifxQSEkDBDuB/Y37RAK3vA3zg8Q8AUV+tstMaJAWgcf5NUH8gcJ8PI9+BAhlccA5AvjvvLyyx43/4Ht1SWy1yzw
vB/U7efr9wDlE/wI5/0BGx30Bggq5ubiDxHV/cr4ChsMDuD44e7l2zMPFCIGCPPn5foV5AAqztHT+CgPDyne+8rmFQvp8CYG7+zUGvcW+RAfAAIn/d3JNiFG
8rz9A8EZ7RcACBQG//IMGDYtENoN//8RECYMDOHy/dQjJ/Az4Nr38iD9th7p/yQzsiM+5e4Kp+IM4wIdGPDM/6E0O+8RB4vz7coM7yAT9/7s/NQt8PYIAtj4
KRNZDKu0MRirD/USBAmMyrffDgYLBhXx0hb2FGQ1GjsPM5xJ9x/k0fDK+iruxNna8BCf0LIk8iDKvKkMSjwcA+wSKP/h0SUIdzEAwczf8NW+8CSk+/QtERkw
PAkMR7kDK0nDT+gwufZ/IkIq6AcTFxhoSiAWIAEYA7so4uI5LSgLCBFLHPcN2sA+7Q/7BQ4B8gTkEFNX6CY33g9O+Uzj7RMECtbuZJ/t4/sfVw8tChOK5yoH
/tlF47sXRa3LKAfFFTUM5+kYKBWt6ZtCGpHWIsITH+PX485TpOcK2MzPAiDg9tCk1/bw4s8FslfdfzDVHgoh7j4u+cYI3T372K8h2S/gAtEZxtX+xeYPBa3a
7O45+RRj5wet7rDM4AkbnS0B4NP+JxQLyNI4Maf6xSoLDASu1vA6/Ob3QNtO7SUtIPvfCTHiwu42BevlB9EP7xX+Ed2+Ew4mMd8DJSK+RgX/qR0O9AYPovMX
Awsiyw8l/der9+PRJOvRuMYD6+XrIiYL8PkN3acN3d/jng8B+d7zBiH41ejfACLX/PoJ5Rb5DN/h/ijm+e/tAAsOCMYSCBvy2QvVFwTm2/DLCegABur5DufV
+ePJENDU3MYoMczxIusCAgvwCdYw0jAQEoEQzBnECBIdHeukLyr2EP/VKBn21QsMEwwhMcELCfcR+f79GEshxfcQzCgXI7fnARn9/D3S6xpCIPILDCvsFhQI
NxkI4g3i8SD88fokFaQBAQbALQkUKPYk9PHS2fsSAkKydS38He0AB/kW+NX/+fQot61I0b0Y9EQZzuXbCy485/4m29hMAPUW3/7HEt3HPsDa13/HIhb7I9iq
5uMJ7ffwiG5YFPkmN5kXafjvB+YNXgQK3wTcEbQe6dEGBSnlA/oHI9M/8eLm8+Ej+/TR8f4D/RktzQLl3BD9A8/9HNjq7bPY8BzzNt7cNSc9GfXk3hPu8Lyy
+PrR6PQmzfUKGdgqERf7N9C62fgQ8ti+4hDM6uHcxrFOEdbOr+ILFKy3jSTW9soKoebV2fO08cQvL9yaLtoN5vTj4DL25NwWDBbl/gP5vX/QEP3a3vc4Uywd
xwTuG9LPTUjUFfwmuP8499VHwewTUC8F2FpS8fwSKCJF7iBNChlX8dQZ2e8YC9057B4e3vxk2BEayPtOdwDVPM0pJyXo70foCrRj6scl7Mkpzd750EayNy4z
EAgB/BUhTrZcahkFBwnxF9W71xzvGb2/DdD2SNj7ysXv9R8ZOirY4rTzzsx/OfY5zuWwzwLRy1DpEtFI6uog6tHt1e0VPE6axRr3/gkI/QD1DgQqLvj7Dgr5
+B8U8N4R6xAGCwP9/f4V/vrhJxP8D/UT6QDsHPgpBgftIvUbBBT/+foN1RUFIQj0+ugJEw3cH+QdBx0A+fkSAwbtDhs1AQjv4wPS/v3+DAsAEf4pAxwg9+QK
FPr76xnqB8AVDQHmJQH6C9rwByQQAO3L7ugIFe4FC/cD2Aj7Jfj9IwnpFR4W597377UB9QXT2uoFEOwUKPPu1QcKGhP84SsUBvfMJNMQNhO5E/gB3uMGDwoB
PfTiCwoTDN8E5enmMxk5rYEoCPUNzNnoEhQPEtfgAS/u+SXvABIGPSQNwQMWLhkbDe8CCDtB3vwb5/gd6w4L9AwDDSLv+DMC6OXx3TX2SxzlJhED0hugCST4
7e35+OD4/S0ACewF7UvpGs0FBOcFHPKzGPkKFtffHSf8BR7bAADt9BT/HwYKuQUK9AP7BAfjBBwLEvf9/zX/7OwO9QsCCx8QEPjaFQoMHQnm9PoX6wTW7/T7
OfnK6v8f+/MgHecHAQs6JTb5LcEIAxN/BOMyC48DCd79Cvvv2+ZR+eUH7Tga+rbXDessBi7uzQjmAeA1A/AAnx851ev7PiPn/gARDQMC+OsMBuAO/OMvPQYE
+SEgHuDuAtj4Bukb8hAD9gEeABLxDdj27swG8tz+CQQE/AQdEvED6vfsChIODhI5+fL82/HP8ukl4yOcQdgfFBIHuz4vlC7bEI+8wx+nKOIrQecG6Na0yN8Q
2dyieCJCCaYAAQr1HzP6H9kAIRqlNwrc57QeBCIqM97b1/FB4gp/OYwt1+3D8gIzZr7h4ubnLkTVObc48VbKbqMlvgwbWhUyFhr8TDMu3CQxWupC9TIw7vEU
ChMd6xz++9E6BDsCQPQD+xz48UchHA75RQP39RLJ5xcUAfT06h8H30LcK/wSADTTw/r0+OnY9SMW+CH+/wPrHPsW5PwNC9waBfwtA/5LBn8/98oSHaMN/wHK
EfP9+N0jCegt+t0FvvHjB9n1BP8FAOoF+/HdNPX3/+8Qr+H+ywor39zyDfDzD7DD0BgFUS44/BgCDi708Anc2QsW9wviBgXv6BzO6ckM29QKEwwBCvQiNxfd
BAkBOgwf5/EU7vP6B9cR8f/98v/s6gILABz8G+kf+xUG9t8M6AbW9vb7+u8c8O4C6AQa9eLyC/zqBAUY8AcKBOgLDPvfBPgAQQXpCCADBfDmDM/lCSFSHhjv
A9XcCsQb9UgEFANG++bm8d8tKRQZ6fwEARMDgQ8fQwS5GgX5KRvXItgo1vHDxTvfBUL42NLQnQ3S1bmtZRo20QAaMN60Bf419jMTBJ0CC7KdHMkw6f/84f8T
KqL6BWHv4AkHQjBERfvp+ccNAw31/g8hGhwCCuTM//z51CLwHTYh/Cf/8P733AnrDRDE9eMb/ijd/OQDDRQWJCL7De3n5yDz7Bn0Bf/yFBoGKC73FQbRDyz2
IPLkGTAGExIiBfZe/dUL+UYpE7YC/ff+7v0X4AoeBuz169QQ9/gDli+8Dxu9AwUd0czb6Of+9eP/JyEI2lEu1sbn5fjL6EcnJg6ywF4W/fH+An/9mMoT+SUZ
DJbdQrj1zO1LnKvjLAqYKM301OkME+/x2eLx/+kP8P4p3rE59e7rG9y8EC7zEtE9xh3ZCB4aQt/rDgnkEvHrB+z82AkdFeHQ0Nn2SpXYAl7hFBQw8/gFFSP9
OO5CZQjmAc0EB9Tx4AfSBfH46dMGKA3O1yfrGvzf+c4ADOjE9fr39Pru+foD28cJGQTd0hjqFwzf+ssFIv/NMeoKNeRWMS0p5cck5O30ECod9oyf9vHNLi8n
3+8W9gvg0zDQ00b9O/8Z7+D60CDJ6/8BB+XQNtbYG9wNDtD1yT0t6H9N6gcMNt0PAQr+9f3b8Qv/wycF+S1IEPr2yS8XEAzH/+suBfz//CPc2ewh8Bf1CB/o
xrfMAfIxNCsaABQHGTLcGekcKArYuvvoufMg6PryDtr36Q3b5h7U4uzZ9iXu67M2Hd7q5+cAABPlDAks4SL0KOv/7fcLDBPn7AkD1hrcDxn87OQZABPxKw8M
3BMEAeXszR4MGRr7CgkeFAMoFuMAFfTSJjYF6uYM4+kV3Qom7NcO7esp4w3cDOHbLvowLAr8IDkOHCDoK+4A5Ab18scpKkvX9AE+CBDcxAQSANgKG/UsIAAV
I0UG8vL1CO0R8RjjAPv46w7oIfkBJYEYHSwIMvIwv/P44BnlyB0MMNPx7vsPJ/TQ0ef2+AYOD/vKEdv027BLLQsYp0bnzdJH4yMh2pz2JuvwO9Hg4/rQSw7b
qP8zogoF+Sd5480fvRMV7hrdEAwHAR8R7djUSOnxvq740+izP90FLMbZ9N9QqekzygxyzkjeGLUPERwbDR35I7L0+8cMBgBJQavjztIVG/IoPvzJDbQFIiYl
DZbw+tTe20DjBAiJ6vvtKuTXW4H3shEZOer2ANnRNUgOwp7xwD37r8Xf1vvORDkZ8TEDJPYvJPQhOBLLHYEDSdYGOPcCH//J5Awa9wgCCfIe4MT+CBbpKMP1
ISzs6qsH4/zt+eElpeQI+t3eBvS48/8ODvsu5mRUBOgEvQDT3Q0CEwkBAv3nBe6+IBk3LMjqGtQ2DD38ASk1AADW7dgNE+T9JPbzG77/JSoD6SoV3yQJARoH
I/AGVgXgBurmHRM33fLO7R757QXl1CEwPQjBDwjcFNw7/9r7QS/xFvHcDwcd+acT/Prl5wcN7AoS6QvJ+T0VD/HO9+gQMtkK7d3K6R8kXhny5LUjAfJ/VhY/
6Pnf5in430/oJvc8898eENUIwSUOOFzE1yT7/uHuHwgVzxX6CvkBATcqIvEmFRj7J+L2APjlAeQi5gj9CwMDGQfu+ec15wEX/AL9xQYE0/8YC/Do4wbMPe34
FTD+A8PjDPEXCPrqDB4t/u4qv+coF+QVAxsL/dQLEiX8CAwA+vjYAwbfytUh7/vyBRcT8Qbi7/ceAwTjG9sNA/vu5QbgCOQCCksM5s7hGfH+LewL7GZXAbv8
9K4BAd9e9CPp/+8y++4Y9hbW7wv8QfIi9PzdCecUNyLQH/LlwdreD+TjK8kuNSv9O7LgoAwVztky+oEWOtq65/zw/c1nNri+2B7kvB/87CwBAOz/6T7kSBMB
+RXxnRZZoQQMCrrs6SsfBQ7OKyv85SsSFRzgK/sHJfP94NEf/QYa7gEFA+QDBeUD/gM6KA4h/zUVGeLv7/rf0BP38/INC7/+KzIDE/rl8PrxFPoaJ9QJ0eQj
+AT8pQvj7Ngj688C8cYP3gzx3xSnBJDtH+ML4QHp0Lj+6+6YwQjIscn/38/ZvtYh0YHe1gXfm0XGwBok0t3hHB4DGTW5/enHKP7+/B4D6gcAG/HqGRHX/Pn1
EOLCytcG8s72KxETmr+x7w3lJAAX9w3XEvkXG6vx/frmx+TF5twdzRT03vo9v9z1xyf05OW/+6cX5NbZ3CLL6/PpwATn8e3LBtr1wCMKDPXID8Py6v3LO+vT
7AqcH/ID6iDY9eRb1+D3KvAH+rEJcYED7tsDHMq91g/w8tQHB800rIvr3d/Dx7+3sRfotoPVDOvMJKP9+sEE8/zx5e77Dij8/iQWD0Ih4yv49tQJBhQA+Q8L
4uTNGwUPMAsA8PTmCg3m3QQjChEND/Mi2tvd6OnnIA4Yo+D2HxEG/h/mBgYRDhM6DNogBCDj4PYhBwMKwPgP+P0lJwkn8kELORkcBgsTGxAn8h5BDTgZ2wcZ
GPcGBbJDyRvt6unm+sLotNfhMZjZ+wfWBv/xitv8B9/Ttef24QUKpSMy+/eBDLzvEM3O4dfS2JHHCunAoce2rePxn58Fo9AQy4Xh1Ov3yfoVASj76fjr2h7u
7ALJBR7f+ef5Kwvg2a4hBR/xDzO4B/PZ3Ozj6t0U9wr6Etfi9cXn/a3XA/z7/Z/eNf0L7w7sBfT1+Br/HfwG+/z8zB4B7vwD+1ne5+L5FPcK7Of19xj8GN3v
Bsj35/0WEk4NxwL64fL//dzkAfoBA94N5vr+IBT26yUDD9oCSPAKCBYS+C0O+ffjEdXzLiL85vf/+gUS/gUXByUEEv//XuDt8+Xn0wIMGgIMK/30tOL18KLY
BCcfGefdfxBAzgYikN4nM/1O+v3mFRjQM+380Rbh9DgR8fTCCRQOBPsJ23IcFfUDEfMU/f31BucATf39Awfs7vcHLwjq/U72CzkDBucp/iD5KQA1xg4b/AHz
DP4k7AsnDAIQC/cUFfYd/v0tGRIHBCDyJAUlGd4QCC0QKcGtxdbBJ+k8+y/+OP9LFBO4Pubp5/Qgf8fmAvoNQCPopRIbCPO4/8VUspbq9dbL4O7E7En88YIH
L+MHUM70ANsV1jrwq+bO9gLxA/3yCu3+CRXz19Io9Bb24PML6h6w/QHz9wP73BAS7xXP7hTz1hHxGwAFvxns1CUS+wDH7vrlKQ0vGRLlEusY9iLvAe//GCPb
CTQL+/ICqA38ExX84vrs0gspGycwHw4dKxEn6Nv71BcC4BMq6wIFP54kEukQ6E4B1u0REAILAyEe2O4FmCvYL/T+3vNQOQ8fF6UzCfEXMdszDe9D5Cb8N0D7
/R0isvoILAncEhMy1zDaSf/gBygqFr/+Ssdp6CZJH+7d4RA4yP+4etoSKtrcGiD1wCBXG7hTHSQtGiaux+Yk1cfNCKm/KNbb4CzggfMRHUP0Gf+zGOTxE0vk
TzUZQuEHAEAdC+JC4ivbNwQIDqoiPefvMQD0LfEMAxUL+AfoD+ky1xr/G+YbBgv4BLIPxwXyxhHo3SH+8e0HCg/RxP8ULt8HBA3/LPE0+FtC5+AuHfkJyhb/
CNMqBuc8APXYHQMQqTUuLqIp1tzz5gf70ucYKhXsG90H++NIvtc/8uT4DPVD9dL9qwfLcX8l6uYQOCA3AQInBk8y+2joHd8Z0NTrw98T5SIWHbYBEEIa/OXE
OwL9LE/0D+X1GeDyAxT05wb39RLvAR8f8PUUBdD9AxXqGe/SxkfaAPcZDff/yN36GA4TBAXzE9UL9Rv0AxEeBxjXJPnmMfIT8PkEB/P53QAJFsUIavgV9RgW
/UAP/dj5+xbZ7zcx6g6769T5GBgd8xgbJfkUBtO7Gv/L8/EJ2+2uAvoq1c7gsA7fFBkH9Mj0KSH2ugTUs+PbGH8pA9j7EQ4FEecXD9r0HzvmBech1gAg0dcB
GADqBRS9BRMYMd3j+in1IvbmEefw+vgd8gDuB/XaCwYB+Rga7gUfGvYb8egQBuoJDQ8GAfYeEBHhCvzo+9UF9gMHEvQC+iAa4BcbBfLXBhH09RjFtNWz78mt
vgybP7jm+7vKYsvaoOfSDxnH8xDYDqC4tpF/ORvxvtXOG6S/5yrN2dkO8N65rAaY8cocdQCSBdAuKhQVEOXg2/QtCRULK+8q7z3rD+Pm8RUPFTAq4fvs3gfK
eT8RF9wkCwT7DBElEiXzMQAVGCEO3vYe8U4Mtwga2gwU50rM8xUb7CbXCBMj9OfeGC8TChwAwwD/8TwGDBEJL/AkFv0q/REoDw0sDBnU/9D+8xcgJdkHB8n3
LPH4DfoB8+X87g8UDC8L/Bbs6fgRJvLY7tn5/hUiF/UA8eru5eQ3LAr87PrkAfn+Azza7PpEGPoADOjgDxYZ+TDpJCnPC9zx8BP8AfX86cXDEQDmBAkB5vvo
+gr19uel7xfz6AkO7ureFgrh/u3z8/f4AfTmG9wQ4fAKFRvQ/O/28P8cl+L9wYZCq+wRBavH4zbS88lKurbD+hEMZeTx2+rtAAK1DNnXoLm53PTS+9uwK8ju
4xaBI7UGCOz4zEPDH8lLRM8F/OwfDNUY7/mnDNsfSwYhC/0kEPH2G+wI9+MI8i3QBx/eDtMNF/wM5/7/7wAYJwzuFQ8qC/b46vQ0CQsJ3/MOuPjrBgP4yeAO
8RYP/PPy+xIh3ssd7APoAh78BCS5/v3k5bri1+Emzg783PP5DjhBDygLFg/uKh8G7BLiCPolDPnc+fMaDNcW+e8D9QgPFB4XCQPrA/EA6fV/7PPS4733IxDy
3yIF8QX6BeDtHQrZ/w4J3/UUD/8SJcYHCPIPCOEZ6wjwCPkj5Us+f/wTJAP2NQEKAO4EIsX2G+cjbf//CiA5GRVM/wMo9/MNHiIc9O/9H+unKi4a4Ac6Ver4
0vjUpf/DKTMM5wHrcQHdpzrbFQvDRVzq2bm17f7sHlHd/KIX7kADNK4c7fsFCePyW/VS+RiyzfQsCvLzBhnXFbLL+dsxxTZOG+z/KsQM8SIA9TgW/gc4MQcO
GMxyJ8c8ICHCHCMgBQLOMuzwBMsU21cwEuYR9Q0E6cgU8eMW+QMB1yIG9Q7h7fDF/iP0CeDT4OkTRu/+48YSn0M4VOcJgdH79r92U+BV7+7Fnrftv03d8dA1
w+fy3Y3uq/sE7V/YwRcJDQwNBAjx/vEcDxHdFhH//jEADAH4BwAyAxUPCtoHCP7rQhH0FfsHGu0G8tMI9/v9D/4uBCIDDND4EBgT9tr50ubQ+/EtHhbzOOwW
2DUYH/8PDuPvGA1HzubfAvs5AuTyQBwc8PEYARwH9wQK6/zW5MkOLuHr9e4p9+NNvP7uwGf1GvAH9gEVIwojzQUK5/YnJwn3HVF9/Mra5Jvx9wbqDAH0ECj5
AhvpLCUkERDt3CHfFe/CKyADZy6fLOpEG9RkPQE0Bz1/+gvN3erxyOYkEt/wFvIHEOOjDj4h3+NWLgY85+z716PVxzP3zuvXC80LFPzzFLAVEB002QkNRzMh
4w756QkT8BHXEd4VEwICCd4xFt4ADPUoA8oiKPIcJgkY/xskExf5JgL6ERk8Axn1GvgN7RoSFiMjKOv/DhYCFAgrAwXu/QkD6DkRFL4GAxD8MxEd5dsaFjMV
Mf78EOsVFBoWFgUpEgwJyg3s9BLf+dHw6ikBI9X+5BHc+Ckf7yPWwOPs9QlbEB++KFfqAw8TJhSuAUb23PYbIFIasBINGMYPBsjK59YRDRjiuvgB7tvw7Djj
9r8x8gzp8B4MD9H2Jw0qDTwjKwcH7BUx/dMbCyT/0RNTNv8R6gQ0K+IP4/bW/yPlSgbxBuk5+OUg91X06ecQ1DYYCRLu/oE9BAXdMkU+Lwca0A0TsCbW3/MI
6PEVH+MNEvi/ADsfFzQm9gns7vkbI98K/EHX9PUgDRTp7f/6qBZQ2NIO1Bm91z4XDUjE/ebxI7zoMKoq7v7GBCD4Kf4D+r8cJej6FAUo9SXGEPjzHtvL1n9Q
zt4lHB8u4O/h2M8nBCrs+fzr2NlA4MM8Dvz4CyP8/BsZChL89vXs5w4A+sMk6fjv1BgO7gwCBvD6DQ/3Ix4gvwrfJgIuDvzt8Oz5BPv7FhH14tIX6AAMGSMW
DgklJxQV5chKFxyvzRQz2B/+FBT5x8DnAcb7H/LSAikOAyI20ivoDCs/EhI1xOkeIDcgCekCDD6B+uI1RSb67wcA3dTMJwwjtzgPGg0W1OsmDgob5DrXAP5R
/xzUPe0TEAIMDRT+Kcq2wg/33aj1zRUV8Q6+5/7G6wwz6/7wBB0EFyTAAQoZHQscFboFlxXh+gQsNecJtu0MGeE3CBodDFIsQT0LKNBRNR46JjX76AoYgilv
GiU9J8ImCFbMFvYSzQr5ERMv4AcaBA8f4Qv+CRLVCc/+FsAaCKwWLSeaA/77BOj8FBT7CgsFBugX58HmChr5D9r87R7rEu0C5DQLEwAIFgD2Bu0aHTs05Qrp
6v3t+Tfh1gsZEQzHAX/ChAAyJTwYC+LtEt38BwEOHhgOCufSrcQF4Pnu8iXqGfT3DuUf+gr2AxAWE+b4/g42BSIA6zU2CPENE9kfD/j5kgkZHxM5BkUI6+0E
Cbv96SzgLQXw7cYHKOwI7P7f+RP++U/rKO8SDBea+/bKCxPIBrXtBbcIoRMQ0TD4Bxu6EdSdCsddLgv38uew+wvY2PgtFltr2rcm6f8ENgc0LjHIMxP5IRgk
zeck3wcCLMkM1K7/Dxg5BK3nANgAQRCsPTrbvBXzB9IH/r3TDlDrZNPTxr0P3PMRNubWOuIxEhoQrQEwgZUIySpjkpkaAvkKGOcOE6YWFQ3Z4ikbFrYyagsS
KmXMD/7IKaXKHTupy9M47BAy0MvMIZgUCRndiCffC8+ti/siJB4RHBQF9u/3vN0I7R0gwxMWJsoB/IELL/MH0APLCCG59NIeDw0j3fcV8+4V2Nrv2RYcEeMa
rAGv4+sLzSb74Pbt3gjOBOAJzvz3EPwK8h/55M4IDRL99/bzCfnc/97sHvHz1vrz/vPS9gsNvv38+AQKyrLs+A7bBhMG6fDlAgH6+AwDM/3mDA8c9g3/+AgS
9Q4LFb046AwQ5/YtA/MY/RP7+woHBe78AwYOEgrvFAsM8Av0BAUlDesj+gXz+7DF8M/7BdoALQSiFyLNL7oP/t/KyR0n9E7t2OL+9UF/8h/eNPncStra8xfB
DubPQ0H8LsurtQPvMPMlDP4827Px0Rzk0sct/R+w9/nqrB0ePYwuWdbx+OoBBOH3Ia8DKwfMgwC6CDQPtL/fD9n57Ak2FOHwx9/b7qu34KPkI8uzKCcSAvTg
Av0F4+r9E9jvCxHJ9BQG2NjS/Dgo//q/JOTwIykdDw4IB+sHBAzzFOPs5kEGzCP/2ivM8uHtCR38Pgn+9Qva49HfEPbq9fnm6PnV/+rO3gDy71YAy/8N4vvm
BNwB6MLVyfjq99n36APVLwT08vICBQD17PR/+fvlGBT358US/fIX5vHeywQc5gIM9ev33eX9+QsV898w8foC+g78CLUV5OIP+v0gBwz/8/Qn7yX6DxEb5PgL
8M767fcM8O8EDQz57OUhDA4ZDBbyABI4BvADHuM2Pf/3JAImAinzJRTfDu4gEg0LEvwBGvgTDu8ZGx9FNQ0WKCQMKeMfJVTJGbXSVrssyhzm0ddGvj3FJfLb
muZmKPLR/PjH+Z0koDEuKvAhBbA74MHd4vyUq9f62n+81K/qFPqyLA/JBfgMEQEGzyAUEtYuCOnIL8vl4STm6Nof7RzfJuPe+RsM/PgqEhoK9ALm4zq/B/II
2MSgCePnD/cIyBb6BE7KDgEHEj4HGxHuH9w0/u78GgHhMOMK5B/5NAPnMvcKAOoEPTzpGjsuSvMZLQdGC9bk9AP5+mvq+xVh/v1GCAc43Q45CNzeI87x9bfN
btDRT2TLxPfn9waq/J/j6WIKBvs54T1P8vADEfC1cpfd2OXA9NL7pTP9vBrLqfUo8ebh5RQbGPAdT2YuDN2nxjPKxwivMD/BS/Wb50zUBvXaEM//4akTF0fz
vu7sDNfgMA2BTwjLMb/gJMfyDdfop8v7uef50MVn9/Lb795X4wDrFvXg2NgfHOsPZvni+vC8GUQP+BviEx3OqucHrUHjJZf0+BkTWsP07u8KFL8T7SbfAtTe
6FEEB0AJ7AH9tQHP9CyBs/LN+c9WGe0M2u/BuxwRErrLBKSr4tEL7M38DACoyzzmEPyL6WosDcTn7uTKGmHuzSek/SX1COn39P/Z6cEI/jHi+A8gWGpq1py7
fA0I4BvzMv3wveDvWREXGijRFLvwTcUZCP34EgBC1d7n6bgE0RVJx70V5+js4R48KdES+So0CukBKffr9xhC8O744R1JQrcpLFIRFQocItUACSfWBv8OAiLc
nOL5DvLoAPwB3b8U/ivqydj+1CYk8jcACgQXBynsFhD8/fPu/R242LfC8vHKUPVBJRf3ERLp/9/wWEjlE9FETPn9LOsFJ13vLSXcDNQf1Rmw0QnCS82D9i0E
NhxH/ADfC/ECHBTZ3xrc49zqACQTHNoG13/Y/h36HeoEAunjNRQbCAbmwgMD1NMLAsX5B84AHuv6Bf7zHQXkI/Qb2hPo0yAf7hMEEdwEIhPiEgAaCPTt4z0l
FfA28PAB+RgMCejX4uv6/BT5BwIjAvg5CRoaGek7IRMa0Q3D5/Tyf/XMT+UMIeVFrR3g2+MBIRqoFfTrF8pSMAr7HyC9HPPV2yolGxw0R/lVMhvG3wcJPT6+
DgHD5A3vG1Db9Pr8Itvp7uDj+OocvTXJIcG5IuvnMNAGvvUg/scg+NjxFw/iVLPgMr3lvfoh/N3XZ+8BHuUP871CAQfu8hAdGM4pLQvQJO7fBND+IPrgvenp
9SzxC+8IBhbx/QTWEuPn9wrvMuARlSL1HwsdDQ8e7vMBJNDtGPz898ry3e63Hgj34CHq/8ZTIAH6G+DOIbMkOakB+xDwPjW1wEL9z90FLPVhsoH9A/bt3r7S
6w72uazHDvTh+L8QE+IlDCsTB6OrLBYHCBU65ubS/hfYzxv9wBTeNAAp7/7dXjIHN0oxztgABRqy5AgF8R0zCvEBTDzLtwERBwYX7/DvKenwLx5F/vEGHiEI
JA9K30P57AMaPz0Oq+C13QIt8QNQzzkrPAsFG/XkD/Q+JR4TGcYVGST0HCb47rkO/zENJUT8C/f86PEJD/Uo7gQAMPjl7gIW3x4bCsj9Lkjy9ugw9gkU/TXy
CfgP8vfbCPv++M4i3/oTG9zz2trEFQohPxUmMM0v9iEZAzcNM94O+wzR0Ami9iP/DN/1ETv/6th8HRkjBkkluIHoAuzi+CMVAwyiC7jgJwvf+qHN/RDo/Bjq
8hzeFQIU+wkDHuj/6PXzyg4X3gQQ6s8KJh0G6fYP5woG5ecT6BHu8tL26+4JAtfsGhIT1AH66g0lHeL8AvT3Fwz20/oYCRjOVfIpJSPU3hAG9Bjk4f8U8gby
CRUTLfMk7twtLitA/dcEGAXjCQFr29kyFues+yHv/cXhJ+oZJN8NKyQRK+n45n8UsM/4CEIMBO/DIAzU+tPXLvQtxONc/70r0TPZ/4oDEwPz5fG8PrwTIe/Z
FksQ2hcE9bMCA/r5LBQoKOAiEh/kBxP05w8E+hoP9/knGhIhGg3x3uwF5CIg/gTvzO8c8+8EBR/0B9T89/IBFyrvAf8NId/yCB3vD/jt7frzFCUq7ujoGgQi
M8P/F/3zDW8GHL241Ke/QdnH+ezt5QPg8eAQO0ITQvjrVTfhPPgsCijXf/pDScQpS+CG/fHy6avAsrjANQbk7e4W6PcX0sEHHguN7zi9Ddfm5DveBdSaA9ou
4BzPAacB9VUuFEI0RD0QCvwx4P32ztUoOM3e2/r76u0FRjwaLtAT6O06J9T0JO8GBwwwIhsX9UE65zDlRgsA2KfNAgpb/R0UIyYL89UXDHI2zegxDB8Ptfj0
AhQRCCX59QAd+gch7wAGBAMP7RTqECPg8wvgAPjkJAEKDBD87hP5QRsaCPnqKwEBB/vyFTv8COz66eT7/fcNEQLt8xb7Aff/794eECx/BggnJQXxAhwr7gAL
+hIOwfoWCxtBDunb+eIz5B/gx+oi7eMb7Aoa+BkBDdTFP0T2++YBCOUmB+z2B/4FAxQfNvcg+AXwCvQhCd/oAsoDwh32+Qvy7BLTBOMKFrnw5vz9+hsPQPL4
KeQI6/ro1t0Y6wrD/OTkDAT6+SDlMPjXZ//5/f1NCUT18s3l+B/f/jUWBy7oHAfYIOzi0/7W9tbcHUrlRePxtdInKeb4FhJH6oHU897ZG0EYnuTr+QP50fny
1+werBD99PXy4kH79dwAGg3l1MrM+Poa7O062e4SBArF+Rnv+/v+Qan0zsG9F9QALSAK/grW+SUjDy4cH/Pr/AUT2SZLDe8GAxDV6OkcEREF8uMuJzAyINz5
He4fE/PiFjIHxg8PDdkdE9waDyASJvcGGPctvhLuS98hzg2hDf4AzfX2NqShsfcy0uXozUcQL+uhCbYQLQ22DCgD7gESJQwTGJfkIhcBsyPQgdlA1AIV1fzJ
197T0xziExYS2+Xw7fu/N+MI9O8cHOMa7PcFMu2f5Nbv4S4L6e3c5e3u2AchFQqz/tvs1vTq+94csxbsI+4R8coj7/v8BxMGI+wh9Q36CgP5RxUDByUGI/Xw
5yL6+AoLDAEE+86+4OID+xIpFiYNIw/QswEHAeMDCury5HCXEdLF+uDkIcXd5efpshz0+82B26/U1vHiJPfNw/nT1dAA1qOo9MIC6djn1br4DAkC6trV4O34
EMUYAwpDV/3uByDihN3ZvADHpgW5xe4gGeHm8CvXLAseOTK9lzMGED45Exi+EM/JKdYC8uj13ykK9sDu0bYl8fz0GfwnPxDxNzjx/LvR7+r49s7b2t4pCxfy
gdPE9jPwLgjjxMLqyc37vTUd2s+89vLxlMjxCgUECvT4Kh8d+vv80hP26cEkDO4p8wYFR9zL6R+4Hf8r8/8O7QHfLtYTPRH//xAkQkQKA/HW7x8D7Br8OasQ
5/8AKfT85OgL9hAEGtvp0Pfo9PH3rNsiIeESYvLS3wEL3AISHTckL+Mv6PHpD0nc54FH++9DTPQUNPLcAEaBuTA47vkTSBHP6srVODYS2dEeB1TxDQ8p7QLy
6AYKH74r0SzwAQY4+cCr/hHnMOE2He8d9UWx1w3a99UB0+708gQUo8QHKiPby7sOAQ30/RbsK8MmJSiK/KWjw6JPSlmH4BofTQaBMxPFpTbBWv1BI+zoyxMx
8NoCMuDYE77iLg7qwfHkM7vnRdcXALz7HNVf4wQjUzuvR9TQyxcP2zEVOvsCySoO5ubL0wChBOI1IeOf9CXHCuQF9so1I+0qgcJP2AtZHe/Io/ZKauHIPtr+
61MR9OIUIA7wSAX0Jtwe+SsRSB8FQbYHDgDnCtcu2BPiDfv/1DonS0QRL+gjD/kPBE7P8iRC9sjoqPDiEOLoByUB49AW5iQCJ9nk9Q/aAsc0Vxezz/YB493m
BB7rxAPW0iwmLw0bOQ7m49sFww4YEAUIq+S8CQ8JsOL260f/HdgT398aus/AgdLwrhjZId3x68r7AqX/7jAWICns9S20/Ebp3NcmHwD1AAhZLQb36OLP/SEl
+vL5/xnmCxHvL93f2BTxzynN0+Po1hUtElcMQeMS+uPe5ssMJOcLH//c1tLYD/kA2Rjgq+ALGfHc8es19OQn5oH/T2Ah5Qr//gHuChf1AtHzIfvY2LbRsDEc
fz6gLUrbM9TpSyYmwioyMhQt2MY95ygw5vr8Lgbv8g4WDN0B5PkI67QFGCkmE/3b7gEd6CjkCPbB26EXEfKt8//8F+3428X8ACopAAXo7fUc8uwe6k+ZGN8+
x+cK5Aj0A8u1D0oXHfEh0wB/Dxxx+CIUEuouRA0Z4zAIFR3LSeze4OYFMwRcJfARGOry+pxD6EC9Gez4ztYNBQkqcg/9IPfZ8SQj8iQhRgANILxKx9hLFCb1
DEP09NvR29cjQPPVBetS+CMSE/kLCDQoEBLND7sbMnAHtezJ+LkHvP/tSxIToQzpDZoBZDrL78YuCpsgixTeW+0QroEisg29zMEQOvq8+8Hy/TQZGdD42EAJ
kvLQsdQnrpUf+Fs6yETsN9cLGTy2vPLSLkUDCxCgoMFD5P8c+OIVfjfYmfRDEOYFkBesDrgGDoM7vQwXufzJLRPbGw4ACIgbBOX2l9Xkl9m/gfqhCc4H5rXT
WVcPQufL+g3l4gsP79drDQTWAw/Uvgn7R6zULBXY0Aw19xZpuRsGrdN/GjvgIuM06+4Es8PbKvDlouwSYLbISgMN7Q4D/b7kufT8BcgxnMHbDt+i2tLoKALF
CebY2jMACOQiy+7p8QPr0N1LuBelwBR/3djvQgUD9izz6SPvBBgl6xPMDfthMCbu0+7pNhk6O2MJJAPiFDQmRukj2w7pFQ4wBcgc+hrgOUfxIasU9vP0tPsJ
2uocD8rF/g9RB6f83kjfFhoT6s8jSzSi5eN+4vrk/Sj5/eL8+AQULgYsHNmBKfEiEQgzBPv9CC9A7i4CM+n5DCMX/h0zHCz/6Qf0IoToHTvm7RcRQsUKszAq
APPmEvwC//r9O9MSBRcHC/QAxCPu/iFAEBgpHN+f+/PjBeLn5iI9+fkw08puCvw2FuvR+fri8BLB8Mrl4xv53LzTQuDi8SYozPj/+/oQFP7TBeMOBf4VEhf0
0q/uKQjfAN4H54rb/gFD2hQCCesKEhEG/g8k6H/nJgTTz+nIIAn7AhgX/DDI+NvpMsnL4AzA5uESLvfl/Ok29f0HKMvRGrv/EhjtBYG75u3+5d/hLxgQHg8o
4uzlAxrGPur1Bf0A+wL1Bd/WDt/r5OoG/9v5BPoO5hQOK8P3BtcT8gcptRvi09/PKSoS0kAMCOgkRxwt3rPoK/co+yY+xv0QhtYYfzJTGPvmGg0oFRIFGFAU
zCTm5KokGsT3HDIcD/nptQZTDTv3LhXs6z39JCEk+SnuAPv80gnUHeb2IwBA3ebeC2RB4rq/CblH0QhiOB1D8hQEQtbMZO5imQkDly70+/X67CEzExDlGikP
B+hEJ0/t/wvNN9Y5H0yg++XIAuhFzyQpGHmNASrCBB73nAtQuZwF6tys63w/FPfFWB328sn9fwVYLCTbNQEMGAEx/hLVKRQK/t/fPyL+BRAZ/QPm0iTThP/O
7O804RwiGjkSDR/a7DX9HfMV+OsyG+6VO+Qx9Qkm7iytIfneF2Oq+Ro085U/3R4IK/MKzOby7xH+3gEXJAnwf9rRt5S1BTcrHK5q0Y4RVPHE6DNtBQG3/CNm
yOj7H+xLEQKxLecPJYH4kFLLWhwGMCIx4VzhlTbz4ximFiVn8lXcciDlDj4a+R/78/puzzjN7NgC6OFSUt348NsLSFxBDhAL3YH9/OUyR8o6Mu7j8hHw/uIM
+gjkxR/7BCkS/LXZI9H2AerKpb3c0QXuQO8DzxP6GuT1DBHv8AXyGAbrCvUW99/xBQcD5RvdIPbg9ToYJ80SAywZFd4Pv+zgjVv51jLY+7voux9aC9/m4ufA
BvwfCPFXzCwcGOHe5CszWqtH9hHUCfHbEdUW8QrK+b8J+gHcMtD94Q07Chbz6c8dszfWKVsd5+UF9Ojc6B7H1dEh9gktAYHS/RsKQhgAK91lBQjO6vQXWLno
Dubk+NVNL+rT9POPCvG+YMn2/TwD0M0P67nm/t4C/BYPMtv2/tbC+PfzHdrqEd4hCxgI4csPx/THgoH569anMSXxAuctALbYD/r2Dh7DC+nv+undpTjYCMQl
7o4UIOUcCfsyJBv/yoHdDeIFLR7Q9BTV+AL9DR78Jf/hDDwMwuv9Egj0+Efc6Mr2/+728NgwyhYHAgQLFPMs+MziQ+/3CQM8Tiz5LR0s1O0ZqyUc3scNDfPY
rDvW+eE+l+2q57kFwUwiqBmuzVFE8+7YGQsEIqPtf/JMJP7hyA8Pw9Qc+cv+4hflwKw7Ohn0qYzxt7kpxtaWJPcLLNjUrSevA6X3lTOw64gs8s4qTTwl6tvS
0M6U5aIIBAYx3R+i3VRFwvN/2MMyUT0B7Ojj9qrYzzwiG9Tt1wTCRwlO9dUlyQIoKA7yIAQVHrrHyvIXVd7rSuxtB9oKCszq/R+rlt0TJA/9ulWYCu3h6NQC
41ACN1PS8gH/HPAh7S0J/er1Xn8EDRQGyvb/zRY4DyM3BQgN/xsJ7Qb4CwLSBdor/AMY/OwWKSMP7iL/2tv9OPoJxgfi9gHeHsYVFPr73xj28v3v5Ake/PTv
7fQDBOjg4hD+DNrEKx3i5xAUJOEMAFay4AIyGfEH2hkY28QxDyjmoxoH26Y3S+H76QIlWSv0LMpC/BsQ7DbI+5jpgenf5h3bCdrZHxL6GCK99ObQHbWzGeT/
ww4mAP7m38HPFvbOUKjvEhn+3DQ56KPV+P5CNiMYPxSBHBXxN/IA7/60CAruHOExpf0pvhUnyO8TZOP32grXz9nl28M03vXX5twH7wUotRXc9BHlD9MF6eJQ
wie/9KfT6STvABgK0b/kHwzr3xUQLADkKTLz7/fIFzckKikfii7nGuDj6PgSgcwoOQ3V9+bnucD/BL3POQUJS+0BEkvt+un38NXf1/eg/sA18eX49uXUAwLo
4Nnh7QojHvHlJuHog7Pu1rrc55TcBRbJFgAh4OXa/wW53KZFCOEBB9cU6CjdIybb6OT+8R3mwTtbG0+VJO7FHekaKda3C6j9jdrIgcWc5KT+8AMEIKTyLzER
Cagc//gK0PMMTtUC4+4n4eGlHqP/1gG3Iv8j8NXrGtbyJwqsC6Kn0CE26v7+xhAyyUbs2egJFBPm/+NLOfa3Cs4C4d9p9gjm68BEMA4lNxDcLQvv9AcKEwLw
8hUk7aIvJx/r3iwTf9X6vhwR7/fJMwUh48zrFvYJ2fom8N7vmyz/EeDxDBkdG5acEDH7I/CpBEHZxwjrC7cvGLOwFxggveC9/CAW5fEP7Bq+E78HKOURIN7y
9PdQqSnL2QPv9hYTrznS7zvz7OSvC+YOBr7YL4HiqC4Z2BPr897dLyL6Et79NyIiIPz2nuME7SHjyv0yEznYE+cn6ObTxx6RrCU+GCUM+/HTBBISJrelHcDj
jfXLq4G7+4aw3vQKUA752jUsEt4LMqfxnejWEwCs2foU7qCLMvM52f4zHjoT4i34Eu8/AfGNBZPD1yMl2PjdoVYJBpbA8Q8GNyOG4BkMCSjvH+IT7v0NDBkr
1NEhzCEnMQIRF5WbzNYr/+XX6gbLCgxG34EyQN2wJCRGECLwJRjnHcHe2fXN4jsu9eL6yBcND9zj3sQA1c494yG39R/+Mxn35cS7HRoNCKzuCvHnEdL/5voZ
Mtda5e3lLu7v/63uH0zlTuXoCMnTt+TYOQI2EyDuyOgf58QLAOcS0R69A7FIYRruqN0QEQkRCO46QVMy7YG9qsAA0ttJ4/DlqhPxEOvJAgr74QQQ2oEQJfH0
EfoJ4OUW9R8b4g339SIbHccB+eED9fsE/ALy4PsJ2/H/C+bo8RHc9fYLF9nT1f/t4vYCDQfxDfsE/xTuDB/kFRkV1ujhCxnmAus3AQLR2PAU4t8NE3/vEx0r
AwsA8j0O+tApF/H/Ij8VBSRC8M0BTxhg/yHDCtvlBOEQHhMI/CkQ6+ksBvAkBfvxFBAQBfY/+SbdQAMR6ST4Av8cPxwI7CUL0TkH4t4r8+cQGP8Y/Ezk4hny
pBgvELnCGCHjzt/3KOzZFuPu7YHN98biJgbW0RPbIwXr8/z5Agn1Dbzh4+cX6CX8/9HNHfQiri0S4SbRM6ke7DUIDwP51dzf5uznFRPoDNnw0xf5/v7Z5+nr
29D88vTt4loj5iIV+fX9GSTxZuP4FBJH0fQC9Qo73RE9+OQ00rj4ICf27MLM0utABtDtu+saLjbyAOMJAgntuSfW8tDl67/ef+jx6z6u/zXdCe/9DPPXvST4
GhIV4Pr1JT/F2/3OKUrQ8+/rFvSy+cj5rfcW3Ov4xAvVD/ny4wjrIwZp8wob9L3a5PTO+jrYxrHRGPLR8+/k9gstFeIa5sMoEg0NCAkagTcf7yPjAgu5Ihoy
3dTaPhCrIhP+DzqW6xf0vRgKuyAEGNDd/9T0+ti14k8nHQGj3eof5LkLMlPYKLESLtISGer88esquQa9/ePt51kryLL2ANL8xSn2N+QD4OwOCM7q8RP5BewL
8psQFu4Wf7cH3yjWvzeh4I5vAT8QAT2nBoEK5+IiEdQPDAfs6t+qJfcY8BXv0+zf/hcVv74DGfUA5hLzBwr58v3f+xUP/MwCHu4qB9z8Ew0gAe4P0hH24sXt
GN/lIQYXCQUhBPgVAhAQ7zMJHe4F/AgK1xLgEu/d9uOizLPNO8vDCd3YDB4UDuG3sB3jM/L2GV4f7PwklAsM3aab7PUXIKT8trjWKwnAH7sS2F9eWAQV8ybX
AMqht+7ztOgULeX69yU09YH6zzMAYgnMIR8EUu0FrSjUAegK1d287wDpGnkeB0f0VgYQV/wm8QAHNwxiHuUa/n8a8P8QIunc2+wxAuYh4/djCv1I1SscRP3m
+T0PCATPTOXx89z7IyLvHwrV7/P+EUrwHRn8NwY2uuQW+uTpKPX5B9IYAoUCE17g/PjQ+zXL1/Vd6kg6vV/XBt74CDK9Mgw53dXvAxy6PabyowjYUtaISx4k
HvBBM6z2gSLUXuoxEuYX0uYSLtPx+BW8Nx9ewgnAGtb0MZvtpffr5sRPAPvgt+z03ggsQOHcJmO6gXU/HfELVzvrTPTbSvlGGyLZs2hjAcwXEQIoIPKnCVUm
xDAQLcweKJvjBOY2JSVC8L32XOvjHMnbzOok2R2rHFIHo+cj9L3OjcXr8iQFLRTY2Aj3ws/J1vwX7Nww7yR2IAQaEtOB78YPHM3nFAfHt86/zDngwAzhLyxu
zO8AJCMesDG3vNQI82Ur7xz3zPA4vuDzDgjg7RVG50wQGhdALB+mD7Ld8QwAHyc8x/SyFfQo8lUaA/T65vEiHPfW8N/v2ena4iEL/fzN6/Pp//XoJe/sCszk
7bgE4u/i/gwU6OfcIJ734SsFBtX29PwKgQ4XL9T+AtsIu+7s8OHt8i3N1O0e6wzvCdcc9QDF/gSvwd7zq+zq8ysK2WoBKObv/yPez/IaSTHXBg7D8pdJDfbz
+dQ9RR/MRyUGKxT/8dDN9PDPAtILHw/VEbXyygsOQ+cStEf/+uS3M/cJ8+gsDtHNtd33+y/jFdEMDhnnIAgTC6ezf+MiOA507Foz+xvvsN4b3RrX/UNj6fzJ
Qe468RfyH/lKRggu4x387+PLfwwgEbPmJvXXGwo59h4AxgwBhd4NNQHS4Cf/8OXdxLBPEuy9/x5cwYTt6yJTD8UIEA8vxR1FLdPfAkumDL4T9xt/Dt8t8QHS
5MrcENQyPxo9xu/Fwwnl+PzpFvqu6Ckx5kvxLiT3OQ79wd5BKef6TtXv9/X6+fH3CwMpPe5N99/zHBtA+j/6/P4nAhBW7dRJCvNG2QH230IV5OMmHQ33+aX5
/tzi6aZu1Bv9wtlW+oG2aSYT6t8z237K7yEk/iw1nfQV+eMKwTozAvvTNhO+8bvuLwsQ7S/wP0zS/AsCN93d2+szDwgjmrgHB90eCQBAquXbSsnl3a0JJNDn
5ghDKDYU9B0NsCISSQPTBQEW8Qq3VeH68xERByUw+erByT876iESQRLh6cLzsAkbSgUfIPow1wIdFxj3KySai+H2EPoUvescJifX0OH/YDTS8Aza4wUFN+rt
f+9mNQscf0TVKinpAQQBxwvYCycW7uMJ0Mo0GDYgw+sbEkMM2Ok0/fAA/N0i/AAiBRrtCgoGCjrX7QLtZhQH898AAg8dNwDby8zr4PsG5yzoTgwbBu3zzrjO
CE0LLfsOLrYo2dWB3VYNmSH+3dMbN8n6Q+3Qw0f88ukjBwID2x835gUTw8HXDf/xDg/xQC33o9rViMwKRC3K6zf3IObf7OT1JvvqLSAsWgzRHBjNIAvI7NYF
OgvLG/EMygnQJeTjMx746roZc+HeFgYPkwb5Eiu/wuZg8O7pAPo/6TALFPq6/9Ixvg3M5xm57+st9hgaDm/PHs4c+BEJ8P/fPv/u97UR7vIHAOHSL4HXGARI
TikEMu0EqlUlObrX/eMDKU8r/toj4fOncRD96wQK3PzjTRmzntLt/s/iMRc24Dnz6An7gfvZIfQb/xUF6Ub67LEF7D4GIQLb0wYnCee9ROMLpgLm0OsF+xUX
QJ/qSQdAGfJ8Kt4y+P3o3QcvsgD2BRbttNX79SPWG/rW59b3q7r1zvsJvg8RCP4+yrruNxDt6cETp+bb9fAe7RX51LPdzsURFCXYGinTF+PWsun4JP4VGRA2
2j4JHzHOZerW19sa6+Z/9+kACrfr2MvJzxoTJAgJsBTP+cwczEYuIAAPK8Q+IyLjN8PoBd1/G+U8yCAM+c4JHtwlL5v9DE8jENoB5w8xIdXgrwT4Alftyecd
Dh3Y7UUc4sX+/O0Ra/BA1QfnIzr2+Ob11xcIwh8bJNjq6+MiKzr6DyJYyiD9MP4r2nkN2HR/TyEVOFfTP8oJPsnsHyL05EoTFUH+IOgIQByoICQbEDomSeP9
1qwyyNPH2Lvt997bvv/+IPQBC3gX8BjqBM1gTTP9G+vVFeHPA9nq0fDrBOLbOi5UyQol8OkqAhEFufgfURnI6ALVJNU75Cfu1hRvSQYBHxT+6yoEGeHiQ/wn
r8AS9ZItENwLCRI8K8j5vRXh3cvssPkeZ9MgFNvx5fPX/7GB3jkxFRDVNBleIL++RzAJ8Nfz/Dnz+vfzQPf1Lg8n6tPkQZgZ6/QTDekg7OkjHr/5AfkTBfgI
+vRH9//sFOcDMKjfFwDb9PY6COwPyhkb7fqgChnkAfMBGBQeGUQM6fFFgUQYL+ULOAEIBwS9GNjnK/P7BhARDBPu/QAmuOHaK/4BrwQMEuvo+OwRyOeuFCq3
fxOn0dz75ebe67wGz9bSHNTsM/DoGQIUAO4IAOj/O0zk+CUQAQjq+OcY7vgoFO8YAAby6QoeAAP+8gfqBe3+C/AsGuUTJRgDEOQM+xU9FSUHIqsRJd4D7goX
EfryFfwj6+X82979CAr63zQADNnZHPwNBOD/JQn/DBwS0STo6PK6HwUG5+4N3OUUDBcS6ScKIy/43P3bzwwq/Q3qDy7yyeYBJd7+G78I+sV/nvPeKOzkE9ap
6+X+E6b25Nkwy/Se2+7HCgflwisK8g3eGfwH3NbzMOvwBtYbA8nzFfPg+SYGCB4bGw4C+hwI6v/e3zUJENvvFwgsAioMChAk6AkO7iMn9/jyA/UNFQa6K/33
uwkd2xsVCh/4CBPl9dkuDy0VCe76CQHk+v3oA/0NGibj+yf9ERsJFgL0OSoLF9jb8RcHFtcN8/oXAv8kCg768Bgv4DHCIO4LCA0CEfLpBQ368bj/GQgF/PYb
8SH4FSTz1ADn6CvnudzcH9bzHygE++rqAvQM6d0I9vQa1MQJxvf2FSAEzgME9/H45R2a2gIcBO3I9/EkHxS+MAIwPuTzLcjX++rfAgLg5f4H+RQ/8Y/9HuLJ
Gc8GziYUIZ8YA//ifx3+CiEhzOUx3PYd2P/6Sg8r5B46EfUSHQrlKhjo6wj4CwPm9CDY2rIx/OUt3+bc7P7K8w7nDfzbAhXoCgcYKP3zIAIYKRESIgf8IysN
4Un9rQDfywYAFubu7ecR9EHq1QHx9vcj5wrqzTjnx0XSueJErCgRDPEkJt6c9frowrT3NAoitAw7v//T9hb/38rrgwwTP+P5LyeBwdve8Rw0zuQL9TrUCE8l
6qQuOrBGXxH+MtsrICchKxnl1tsU2emWEyXKHCLiKtTFJdsfCH/1Rom+/zQo6/cumPMbKeP0BfsC/A4M+PkeEwz5CQD58CbvD/X8ThT0POUCAO0tDNEkCwoE
C+rh0AcB7CLv8wAQ+CkxGegyAxkLH/wENBhH9Pka+wnwC/wIIw8NAhbl7PMG+urj1RgaEwf/St0sF8Qe2hEU8i0d/uUDHAw+Dc8CHBszJ4HwAuuf47ncAQ0G
L/0x2fHpCerd0tcEC+Hv7P70Cvb/GJn5MvLc4AjqKgEd4xD7FhbzIcTfArnr+PYZzAPZBOUS/Qf00yrnAxUi+qgWEPwd4CEIGhcGExQdCvoEBjL1FBxQAS4D
5u4gFAXzERMZ6vHwIAUABhYVLQwbBgTvDDEXzQz9A9AH9vQpCwvRCO0ByOzz/P/Y3hDu8ScZFwYC+9wT1Q8dGBC3EcsMGOUF2wgWBg8hgeQZ2fzv6joH9+D1
7fPcGhX5IMQYEj77JQ8LJO33DvDl8brFAErRGhkNIeQRLOHKEwzkqxb7+er1JwgNCuHsFB4V9vMg57MVC9+x/Qbk+Qz2FAHfFCkJFCHxHv4FGhUJChgE1RXx
CB8XKg/+CxYNNCT97R0Y3iIR+Q4UAhwJ/CAV+PwkBQzpJ/f0JhP5/BT8MxEAFsw/BsbyJCoT1u0e88XInQ2+B+XDDhn9vg9U1Ol/2+e8NP/q8O3r/AXh7j4n
wMv2Hhy/70nvz7z7raes9EhDAOwNRPMK6UEFXQf23vkVsiQ7yB0WEckUCOUFOe4jQushFAjJs9IF7wZhJPfh69gRDyUAMddDJtDtxeHZAw0m/+/6C03UqDQU
HRYS/fj+EQfvFpAZGwu9Ld0SHCb8XjzwCRESE7UQ/voX2ez04ff/1/YoFOO3CQsJ+CKo0QG7EObUz7YEIv49SD2+MDPqGvoQGgjPAg4+vf3pHRAN+ifCBNvx
zN/E0SLu5BoNC/5gzfC22uYXCMz+JQnjzAnp3xcSMBT+OT8fvU+1JhAIzhDrCRT7FNcI4B4iA/m5M61lH/NYGcLBQt3f2gQE/j5O6+0IEws+7RY2XAsq7//H
wIEeAvwSFiMJ/VbJA0Yc7ujxP+zm8QfoGUdHP6fy7CyrTO++BisupSfp6Rga7P8w7Szz+BnwCrusPu62Cc0GJ+gmECoxBRnmKeP7A+k7ixEDuf3LBQTTNOvd
7AQENLUsvAwwPtYM/PUSF4Hz6tf9FgPVBB3j/ukH5y78CiMcK7QUBxgE+83nI/3FZSkF5MoWEPv1zt3u1gjiJfj4KQUNyAYOvxnOs/on7gbu0Po5OBj5JyMR
0BkRJAjp/hwH4AG9PSr17gEA1vve+eTIAR7G9072KAIcCwcTNAQW7NIG2OrmHfbtIAsYQgTo6BraGwshC/PJcRXp/d7sDOzuBiz5GhnqLg0sLOzbAA9HiAId
NhfQmvcG4gET99LA2fDpBMeXF/rFEPogmvUmEoE39A7t/Nu6QwL+Je0Q5/72CRIKKnDi+xIjCg4O9CH5MOsv+Cz959z18PPr/tYBGQgh1gvs7fYU3SjvKO3L
6QqkChgY5QLz3zYDCBrZRQrZ9vw9Afsf1p8BBgcB+wAB/+7qHSIR9gkNCfYg7RC9IywLGOj3+QskHe8S3igolgA5ywcQMDEh3+LwB+IF/iPUJvL/Fuv9JNLy
7IrGGd8aBRlo5wvR0dvjxfToBhb30UQN4bnvANseoh+2Bc1dDyroGcw57gb44CESp9z03TPu8+bv+/3g4xISEhiBmAjUFtX78w7oBQbkIB3ewD5Y9v3WGSA6
8dviTtcpEexRM9TY1+oFKR7NOeEHLY7QGcPaSwo9IQ/2wdnXCqhLy+vwNDbsBjspRwb9Nv8TOD3d8R4HlEcVY0AI6kA2I0rT1Q7f3N819i8u5gm5DyYDMBzh
Avn1Wurw+hUxD/kd+t3y+DTmBwUkze659ecuNxEBFdvnAQgSnbYEJ+7GJCrM6vj29Tj/4uzk79gB7gPxqS/mAwkbJ8rSD/Xl4/QGCea3yqTR/cnuzQa4/Mnu
7fLA6Cwf2fPxEvHR9+ZWLPPoNvwd0f4q2tP0GOcTAQMYA+cE7u8iFNoS78jb7soDxA0U9PnzCg8RtL243vvxyc3RqbD1rKcJ/sADtfHC2LY4zI+qCYHkHurb
8uE24c2zFLTJSA715uAsrx3S/hi0+A//HgHr9egH8dK4IB7QCQcFDOHu5yPeB/Pe9h/7GiwR9PUg1frx2gE11e4J9v/60hj++PMlAMP6BfzWAgPm9+3wD/QC
3YHNAzQk9PNE5ur38BXn5P0W7tz8693pBQn7Efn+HdfN+B0KTevg7hUPIdbO59kR6hDi8/cZvfoc/vvoIBfvE/DxBN48PecE8PwA4yEk6igaFt/07fba+ek9
6uoB6/oPFfcYJxTw5vf0IQrk/fv3DRgM2zP9Dx4P8iEC8gnqBv7dxMrt49qW8v+/Ne1A277F0/P0zePm+yLD2AsgYdQXAMwklR3Z7UbIJQvpr8uURzsJL8fP
3vGz7N7R22XJgRwH3t4pBBACBukSABq9+/fkKeLt5QfhJx/y5PrvGdcP5urnHun2wS4SAv7PD8IP4xTmsh3d2fojOw766d/w4QI1JdsGPRLieBUNLA4Q/tkV
JDsD90LjH/MqNd8d5x3kTSX7BCcCxRwEBx4S6C8MChbL7BEU6wDrMk0iON3i8QPPm9nj7PezrcixxAPjscIwGNDkHsfK0yxB4j7I4VZRJg4Y5woHNeDZ7OGm
GJvMSwDKuAHyvenX5hWly/TRqgIbIQIqGkEMQioR0+oI8gsnEU4BIA/Vy1AgGXE85fEhFUUGwOf9Oz8KNxch8OaBDyMTHxv3+R8q8hv86/z6BAjdPTII6uoq
qwGu+Hiq+zNGGjxC/OYd/yApAPMICiTxALjxGPn+Evz/MhHKGdUW6CHP6PwB+w0MGtXHKgIw1PQJOO3s/yIlIQgHCy7b2Aou6v3wtyQVHfP34TTm8v3hKs/e
FRUL+/we8qwY/4H9+9noDRXT9BISCxgTDBr98y4P8QP+4M/y2NYGE/oWLvsa0uTxGAz78gEDBOfoJucIAQvqCtX6Eg4C6Pnp/N4a7yz6INQRJvHs7s0K4Q72
7yfw8eryBRL9CgoXIfkPEqglLQnp8/chHREa8gsML/D/IRIUAhsx/QrsEgQi/O0ZOPwZ/hYcGQoHGe8t9g8qCQEBHzYY4/M0H/wOEvYREQJGIgzt9OcQE/n9
BhcUHN0A6/cT4wvy0w8C/hzhHAXp+Cz12fgY6iMjBgHpBA4uHOcBBdUbB4Hv0vnx7dXg6uT4AuQPBtgJFLTz4+ASC+MH+PX/1+/oK8ryMe2++/LnGPkN9vr6
QTD4QKzs/rLt4PohAgEcBMox6fYMDiAkGugUBPsILwkyHvgH4gwKDwcXHvf97wgJ6QQNDykK9RM38R/Q/xAYBOsAMQ8l7zEVDOgaHTsIODY7pOQYICgfJ/kZ
MDQG9vM67fnFw/MGRugAGlENGvIP5b4MgTPeKgIONNcMWpsK3wAURijavPnv4y45NkH7JlJNtMEE/TQgyKj8LUpRHCb2MvHoHO8RCQjdDO3kHSYK/NHVahKu
TxrV9jPNKggC7hYgS/Ht8+Ef6gkPGgtKHfDhKvTWwakW+h3QQS/9NUP+LA0E/v0I60P24fXo5yv2Og39JBIpG/kFKiUFrxEI9CYUIg+88OkhNu/wJSgMTDks
JkZU+OAdNGXmLwHwRPgQMN8OGhvsMsSw3//cZB2/NPslstv5ybzpJ/IVIPsdI/sMCSAv+SAmxfgPMLU+Q+ZQ3NswFJcDx+sAt/ntG7DgHOoSGsn3EeJFAqjO
4wSc2gM04gb3O737Jx/BxiHZGLxaCKXnCrLaU97lF+TX+8sVD+HB4oz6Dcvv0xPpMzr6tvIHCw0e8eYARV1bA0Tst+4d8Qpi8eL2JT7h/dgR2+PnAFbLv7mh
LSx/kROneAQn6rruJ/JPp8AACwrGE+4L6zS8QwrdHymGYArYF8oUBw3ND7cs4PnG8QjWD/HiHeXk437i7xzhrDBKzdr4MiHeHrL16tUUCc4DJ9bkyLT1u/XQ
E1wKFr6t2dsj8jYm+ijkSBDVOTlSUhw0FinczBjZ2Lh04DsbNt/JX+cJOsY6w9L3ti2+yOvY1vMVDUD/IM7s7xQu6BnS2wI6/vrs81rJ6WHwPTsIt0rlS3dF
JAU0gTUSIrAsNkojpVIQ3FzZ9hnOM/L8z8ws6gYgEBsKIR0JIxvUPPIBDw3uIwEDEQUfIBX2CvM5AQj3FxrYEhgEMgDjDUsjAxj9DB0n+vPpLAURKNwDJf8b
HJ8N+PC71cD2++3bGBUB697w+tDd7KES8BSwCdDoBPvuDYHQHO7hsb8G5MAB5RIOGeffJ/X89cP+4/ja2BXE6czcDgv8Hw8OGQ4aGLY8EiTe6gvoEgoJAgn0
IvDoG8QsCTclDz4R9xEX+g3b/wj27BQHCfbw1BMN7v3hEhTzAO/o3E4K8NW51+v34+eRfzvSzvEz9/fP8kPlG93u0hT+DD1gEv1k6fTSDR7f0enCDyC0xuIQ
x9gu9uibERPX8/b2zNr9tucM+e4WEwDg0AEdAuEh5fsl+Qru8dUlChcVqfkYPA8mCfPoEA/AEvkBAPcLDgoY/sH2+gj7BdL92ucL6fTrCy8HExL+AwgIz1D8
AhQdNeol+tIB0vsPFhv5AR8G++myBhQzCwU1/QET/f8iCt8E/+0zvBAUDxv6FAUa/ckv3tst69vn9fYE7/IYVAT6z/FRN/bPFvEmKfYfDBhAEjA11vkjAvDV
K+UfDAS8NPUS5+gQxOcE+y0EFyoGFQgOHesGvh3e0+vwHL00uPKBAzED++cB7AXjL+NZ8PuTxvz4JN/yM837J+EG/S0GCjQELTQTLYrdQxQs0wpIFKv1hLU8
BPMPjwAbCR7Y5CcG+f011gIGGbYiHCskHjTmr9sEAhXxARfbJgEjDKbmARb66q0oJzil9yn+CrU08Ebz88o/zO7cBgMmFxDX2gHQ+xIwqvH91/on7/8J8x/E
/EvYHshOtj1/5e9AIekQG4/+Fb4eGQICBOUSIvMtBSAK0kz9Haz7GhEPDuAaCvA3/PHf9qUG3foAOAb1EDTeIBLuDwzgIfn+F+HE/hjYAtD5EPsFFcUdBhUR
DLw0DP4jyRfrIB75MB346ffCBeEpIcpfHgTL1g0vwCz/Fs83CA4UJk3mHWED/B8V6egLBvfxU/cN/SDRE1/5AQneHOYFJu7WFP0C1DY0Lt7sJe/+FfZtuQPF
MgHpIfr/Eh0ACqjZ+toS4QejxvnbBSr70D/2Bh4S7hH83AEJNBYOGuz7AswZB+fEMQj2Av0DThsJyf8XsvLmJQDw+bHW+fnlHRAL1+oLBOMw8Ezn6BwYLtgi
BjO33Br+zh7vpTEW4hoSGwvfEgkjAyh///wz456x2/uu7MrnFuPo3wLU6NDs4vv1/EML4trD3MMC+678C+q26O0A+uDy+h36+hjzDcvo0wfu//rH7wfnCMj4
IRP/9f4QBBsRxV4q6ffW4+4XMPgBzeQN8i8B2dke/h/d8/0n5YEPEsor+AUUAvH16RfsCdUa9PrM6CZS/PXwze0t9fKuE0DwCO03BxEw8AIV6yPGB9TAJxBe
QAjs+eE19zzWFBLZISvYuR4XChbKzSbX1AESMPUtmA8hNvP7EvUA+fHuHjUVFTgLF/4BKvkFHPQJ+Pv7ByAQ90cBEgsSAA4t5RQa3hZBLf1MCi/23g4Y4g8P
IjcG6/MqJRs18w3/9uPh8N0NAgJLAPneBwkM+w8A8f3h/eMC7Oz++xLZ5+vh/fD55wUH9/317wgRDP39AfD14vj07eYDE/AN9CIFAA3g/QMKBQIB+QH7/Ar7
EwIACgH+8xH+AP7jEwsH2fEW4/fr790O9QL//f35De0KEO4HBQUJBgfhAwbzAw34YFb2/fDg4AH5/uQI8QzV91XnAQISFwBEDfMTAQ306+7P8usOEOX8fxT3
BPPsHOQP5SjoUf4EBhHp/d36+gbV8AsrBQX/9QIH7xsNJAIRIetHPfDt6yAO/eY6BCrsBzD6+Nz/8QHXBh/C3fH6LgQS/OLm+v66/yr50gPp6PkRAPAO2zR/
TQz6EwGy9gbeB/MB7hLSDPG+szkS8vg7D97aErupEDbZhu/uzi30Bzv8IFgA1Nfm3VvRHSQ9BhjuFN3ZBucMNegx5zCs/RoXE/zGDQokLDDazdwfAgkFIAcQ
7ejG5ND5qPUc6OZGDfvR3QE8As7YC9VP9/0OIwNu5AgF5Q4G7QPI8u4X7P34DRrrPRAzY/fmDBcB/dweFwAM9DkZade1JybvMzTX4H/LHigeA+0b3BrjCBG9
+u8Q88nm4VUA6wPg4PsSAh34zx4S6vDxJBX/APQW6w35CgEWHQoG//EmFvMHC/nz9wcU8hklEdADC9gT/BrV8BAL6/0VC/nFLj8A4eHc6fvR/BP42wyVBxzh
BA0IDgVRMe0S8vkA+BCK4SsQ/eglNiXlRg7yASj48D+pPP3w+OzqF+708yXQ4gcwC+XiCLpJFN0BUTv+DmIcCrDHExkIMOAQ7Qj8hS9hNeBWFjDCNkmr/CTe
HfczB9FO0+bupyTg/f7mKOnO1RPm4s84ovaRAPmtqDdQ4LjbZ+O8x6T3B7k9wV8SHgb0QvAXZxYRKg7ABiz1gSucG1n9HbLKBRwUctFXPi0AxZ7mO7kMPOAD
svM5L7sNJCacjR8KCIrFvVW18iYuHxb+6F3I7HQVJfFUy2Ii+47jwWVfpvmlyPsgITPtKvVOLgYg5RAQBf/7EvozECSzYg/FARcVVBQZERgZGPrwE/UY3wMb
7gwfDSHlEgj3+3kC/DDzBDEx9Qv4GQ75IdwOKfIV99wC+P7U5OL7C9vqIBwC++H8DujU598lBADZFcPs+vn7FYHuJwvtzO8U5/EN3QoMBewBEfET/8/2ufPs
2yTgBP3G5e4MHg4XGggSENJA+xTkCOfi9f0EC/rxEe7zM/cQ5EEfF1HxBA0UzSr2Bg/pBQ0ZGhbu9BAA9Rj5CwLd8fUSzcnkCmbMshgC1g6l4ytO40406CXd
wwT66vvn7hv0AeQKz+sM/bEBCf0gzRf6Ew4y0QL8qe/f0sDg0zctGgrRlzn38DP3vMNS5+u5Fvry5z45AAAW1hrJ4PjUHeLq9SUTC7jk8gqMC9P988PrAPAN
wst/FxcK7CIGATElBbkexhmQC+cGAhMm4MMX/Q8qDuv71Q4Tv9zl/fUc+gkSBuUHGhH+9/Pz+vnaECH2C/EIyxM41R7mD+vZ7cPf9PfD/wj8QvgO8dzP+9j/
xtfsMD61Cfn0Hh4kOL00/sQR2hH9BhgBCgbo3u5F6+e04yTUBfsUAg42/8a/7gsU9N/1C+bT4Q/94uXA3/YIAQjL8Acc5PYo/gT8Biv6Dfn7IylDB/sGENVH
EsgRGwXzCsocCwDRBgouIRf5Iao3JSMLEPsoEhfx36YhJQD+7CMEK38KOBgdI9zg6eTsL/zrNAzpFewSDxoBJjDJ+gIOsS3p7x1B+hkm6zMS+xoNCOLbHdrr
N9wdE+buEdb88wruw8kMDvLPLQ0GmTsL1uvVAePI7RKr8PXLG/7E6wT7gQjo59bz8fLcB9n7+BYCFqPWw/AN1Oe/C00G3AD+KfE37+b+GPYN+fABBvkO3dXQ
EhDo5AEF2Bfx3ts2Jf3B5PL/5/nIF/jy3OEhBQ7w9dAQyCTnFer2vQMD5vYzKxUhGhXxM0UGJw0CIw4URCkzFD7nLhsb/PgC7A/rTB4N5RQS6Dr25SMO7SsP
H0QX7/n3Jjoj4/EOOBvt1QvU0/X6AQ8VEfOTFQ4C4CQqQEHLIhr8yTNHGBfLAi9mOfo89e/pf+H0Cz30EfghHtkLhvv0z0/F/x0QF+/eue0A/fUYKSUqHQj6
/v3dIj80BzoQCOve/uE6MBYD/wL7OyHeCCb32iEB8vgdGvQe71Y/8wT1E0AtKiMONyP3//3Yv7Ym+QQi9f8XwlbY7ukR6tsU4eSuwgoSz+0V8PbQ9dr2y8nk
/poi5gflAesU2xPv9Ojm9v7bAsgS4Cz6vvQNCBX+49vA5PDi6f6BbQCO+ckTJsEJ7QXm/Mnv/t8a5T4b1eU09kS83f7S2DGsFSqe2hEN8Qrb8NzmJcgT5uP2
DYfyydXf0s7h8tD9EtUJC7PqB9v39QMQA+IeBgT+sN37GejkD+7u/xzmEPcH9fzjLDDNJ6wbCqb4tub+2vDc8pcr8e8M/0A63wAZShnf/Os09L74+STw9DEX
CfniNwYK/QNG8z8qPQ4+xTzw5ub3AQIaF9ZSzCIdBPsAEBYjBxMvuR8q1Qn12PLf0SyXMPLdrOg+GwzMHh3yGDFS/hPRCGxkfxcM9ebQdxz67h3bEQPnweT+
1QY01B3y0Q6M5eUA4uIq8d0OB+4h8+DuByTU9uLcTXAL8xAb7RURCwEqRP9JNvP5UwAW0Vrz9PVg4hf2H/oPLNPtJvE17hYvDuLT0Mng9u4TGR0QUQDqGyDh
DDw2EPpKDhUK+SfINxLrMudG6/ZUIh0wExI8vgr/FB4RJPYk884k0Rkm7tDhHT4GFdcwMiMHI9ffN/sJ9x3XBev87iTJ7AXpEOnv7jK7JckXz6sB8uUfCt3l
LhvnMCjlyev+vBkruvH9Chf2+xfq5g8G9spA5+blOrEj+UQC/PEqmJPb6fTqRuv4s/8PItUDECrpINURLHYE9wjvCygWOR0etBTYNqYXT7MPzvTgIwew8sDw
GveB3n3EKssnCUYHS6P1nfNF5nE0+eFV31PcQB1ADjjtVz5LAvE+/RAaJSkvxUoKqUX5DR7hi9jNOA9wqULuxQEELisGB90ZBi76DvMIABLr6fvz7e8C3DT6
pg7o7e0V2RAm+AAL8PzlANkI2fIKW+8F/AMODuEQ5Bb39wUO8iIPC/75FjbWFenGIPnq1CE9Be4O9kcvvtT3H8D2Der/9doOAgUsDu8OlwkWCd0i/egX0xHx
9xoHEN3g9jgWAIG9+/sc8/HYKuwfEP4d/SX9+RAS6ALwCwoI4hndAvMI7xMHDAzh9vvmBA0KFPMAJ/raGwmz5u3HHfAo9OPxD/on+0Lh4b/s7B+v49Dq7h7f
qErszfHO1DPJ+SPHEBQUHfA//U5BB50wCsA48REX4Sn78Axxu+MO29/J9tfby+wXBjjtKIHM/+o+sxvSO/Mt5w4J30OyxQJDnCkULzG9ESwc0xQYCisPMEcH
DAUEFwz7zaoFSQri8LbM8xTCLvcJ3CGc5gPLOuz18g8c3gH48xbX4OkJ7d32EPQP/9P0+CP2AhH6AvII+/cMD83AFO4EvtLvDAH54eU+o+8byOrr/CEK9gsM
EAj/9CkjKfcTMhba+/nY5zUTTSEaKebj7fgKNf3xxyLtC/Do4vC5JhH9Iiz53SNG4PXwDiUZPfAbGONB3r/Y5Dnk8ucTFf0j4xbCH+b2Mu0RAQMUHfYwDAzr
4Ny1I+cKMfIeBRDiD9bxJQcGImAsAa7KCeoS8QIHCpkyHgE1u50h5e5C2+ndHnsMOfUe1QsAgeHiCvf2WlEjtx/q6C3H/+LeOREZnQTpAv4J4VA/3kQKCCj1
960N6i4dFsD9Cvu8u6b26gzc29rBrNDS3J8uIdHp1NOL6uzFEfv79PX7UJP12ejPMPzV3j/h4uXu8gum+n/1p93P99/c3Mnv+s3Vyr7H3ewA8Nm/76/52Nup
7f/i5tjXiOAFzfrt8fLgAPm3+vztAt73++cF7Mz/Av/y2hom8dH19/oO1M3q0vLnyuO51wwAA+zw5/XOAeTtndWp5uW627vO6KH1/sEPtAUqg9jQ7/Tr6wzK
+MPtxAj8H8koFgfg+wsYx+7VFNvcEzEIEyD32yog8vnTEOkg3fsD1PcY5UMY4vP5NhYBBR9E7ApQ9+q7C/HrFOUB7hsGyB0tzthI+hzT8z4Q5gXWye/g0f3Y
/Nb29+mq9dteweoP+vUc6OXgEhnj1B7oAfHp+NvdONmxCyPdIefWKBPO9pwOKtzRMfAD4hnoBds85e336+4QgdPD0xYLKuke6PcWFQUgJg4qxBDa7f/vE/z9
GwLoFt7u0xA/Dhjd+Mrl7Pu3KA8/v+LVEAsp5hf2NAhB2zUV2xsHRczF68op9+8z7MwE7eWr7vcGAA0PDQHRtygB6RoKBegg+cIC5cDtgeDwXOQmpcf1zQ4f
IQHw0B7f3/rd8R0BFlEgEjej7DzlHdgaLQBEmhkKURLxQUFHKFn5Ew8g9uj5vSb3yRj2BSDu9NjVAxgBH+c6L+cNpfgE5vAf8g8uI8esHfnJySX7Dhfx3hcb
Me7K0jfZ51H62hAU5eAPHRgw7/gzxQYlMqk97A2/tzATSNv4BBvCJNUA2NTPMRAiBkkiKx8JICKBQTIVHB7xUC4kH/QqBELsFjgzGhAfS0EKCe0Ub/YUM0wV
CR33KQga7gImLRgpFwEJASD/FgMECQfE5hAA+vS+aPfj0uXwI+vh9ucPxAimC6wJJe0iBJUPGfX+x+QIssvM4N/9CLMaQF3q8dXvG/zdJQzVPx2iHB3AIQYQ
3/3DquHD8+PNIPjBBNz699f9HOADBqr2AejH7fHy8R75HjTDBuj41xUs/AjnCO//6s+8AM+98CGwKc2zssHe3vbZ0N2UtebsyakbEdbi3MbR+eTd7Pzp4+8e
CccuzRDyMybZ8RLF5+nq6Su2GX/a3eq/B/bWxwT+1Ojb0eIOHe4L2AQQ79TgBgAJCe0oL+/X4dzj5swFxBPN3u8c6AH3IeT+APsP4uju3fvzFSA+2PbrHPf+
E/gF9vHY7Pnz5SgFIAj8NSDgECr3D/7xHjzz2xLz/ebP7/EH4AVS4hvrAQYHHvvX2wT/HisRJvMYJwj7JAIwH/ck+x8MAwHyEiUcBv8R9gMvAiwe8wfrBg/u
7QIK3hbn7B8d/PoK2CEz8+QIAvQUF9QZFgwMA/j/FPYABuTn6RgDEBAiBf0CCwwL6zXuCtoHD/H7HAwE/AEHCB/+HvwD3/cD//QN+ToZ+PIAFu8UA//Y9+QG
z/oEJzP/7xUIBA0RDukPLQvpP1Lf4K0Jju/O0drmxb7G2ykH6fPb/eIuzNTcrgKpHaSQx73JCbXhf8237smb66LD5d/XKN3WAtjqz9jt5vLC9xnu7+Hz9Qob
6d3vKykk9QYk9Nvu4ybyLgHN/S8M7flOuyt/7f7Y9fUYJezxD/jxDPQPA94k2O/UFxoO9+/3FuEC/ekiKeUMBBQb4vkdBuQF4vsLDvLrBfIQ6vP70/feAuTt
EB/45/3zCPToHPgiJiTsAbX+GPcD5u8kAvT2+uMWLT0d8x/zDvsnKfDvC/AZ7xfy/BX3DPtaBNUG0vfwA9ne9PcdGekNPfH55hbZB7rgLeYRBCcbBNrmBB8L
9h0TqPkeFe/UCffX7gwj4fX3gegy6sf08ADoJevw9vcg3zBU1K4n7f7GKvXV8PXjIQwf7SEG8fTdCB/aBxA1Hdc02fDpDDIelwso/846+xc2ILrn7QQCIqvm
QvMs+yAL1+fwSAoLRQ3+DRfnNtXw+ynyY/7UA935FA3X6hFOHQ0P8N8UGwcHI8YJDSioUvcyzN1Fbvk2HD3+H/jaURbh6r0K5hL/DyOuHhHxGvuEEgXnG/Le
FCzxBjIgAdcQJ+rxHOj96eclDRwaIBITDvk+6OQm+g4FoSEZD+4W/CLvzf7OH9bbKxPw9Awu1+8K/YEZ4+QREfXcBPf2CAE+AxcN+RwoDxgH7BPu+gvzD97o
OQ4f++MJ/u8QCvQBGOsEBQbtBfruAqwAKQH/9OkIA/H8/AT2LAMdIvv77vwd+BX54+sBAfTj5fIO/A0KChfxGMsdGwzqDBz5Dw0LCQv6FAD2MQAP8gXrBh4F
+BMD5gkHAiwNBB8CBSr2GAcCEQcgIBAKMyD54BENBMq8JxTT9x/hIi/Dgf7LBpS7+Q4IFfTQD0YiuUV58zdR+OhY8tq6Z/HfWBITCv0tv4MCzrzE8ijF5PYd
qQrs/gPe7fA29+/v4LU6u48X8SiViwb0EScCIyc9N8X3UeQs9N7nPELys1oHvkvPD+vDJ83Zr/XWJS7+PBDrNfnmATlP1tUgDw3WGgD0GSbUF/1b/4sHBxEZ
KNndNRniCt8STz7sREQYKOt15+xBKOcjwvvAMLAprAHPShYJGuMG1wT9CQUS+fz98gYPyucd6xH5jwQD0vcC6Bvl7PW3C7PyyhAEDe0vycspFIER8uESFOb5
8PwiCOEf5x787/7/AST7EBnk/vgH/u8dQhwh8P/2Cebx/PkABhPhDu0IHwj6COIK9wjz8Qrk7fr29932E+ULHvv2DdofFBTwCBj5GSKzFvoFBhDy/w36C8oN
KynMARLzHvD5C/n2IPcOLOwh4SzpIB0D4PkH/wctGw8RBC4dCVapEQMB5R/iJ/r6Fgfh4Bb94x0lwfUMCfTq6REF1NBIBgX3rRwO7RvY6BPHCe0t1PF/CO/l
OhVDIuUB9gP08e7UrPYh3dnTBUUM/SHt5iP27eEdDS/UDAI47Mf/DhImEPo7GPPv/p5BCcue0/EBwgXvMyQIIhYC2tfZA98c4iMq/d7f/CgcEgTq4hUsH+q1
Ow/3693/5vYW6tY76MXi/g4azCoKI+9B4/q+6xTd9/7R6vb4IeUWMLDqOxjuLcTkFfgAFAfYFOwq++MF7UHzA72rA9wXB+sTH/oq2t7WTwyv2QS8Bf2wFN3y
0O/sGQaiIPqKDPYjgdIR/roc2fPn9tDjPwjuG7of4f/87d36JjHX8jIFMg4bCAtCEwvtJPcX5+QLHBTuV/QoAQsk4BTQLjwEKyAWJf+y+ha+LyTzKjcbxPID
/QgJHv8qGwUbExdi+c0kDeININffSCUOEhbJ6+bwMAchDiLGHhssECAd+x+yFv4xAwbqp+4oAvwm9S8p7E7MIM0d8VAp+zf59SH85Nr2Fff68gDvFgZ/3RAE
Gv/TyOoX/OQY9/r+7vnD4NfM+/rCCfsL4+oK+tMgA/4fHfIHFecLAQ486xkGABT/HHnm4BLy/AXV9eQaCgLm/wsT7QXr9gAmB+8lLi3xAuv3B/Uc9gYt/fnX
FAbmEONA+yoE8f8BGhcSDwANFO8qHDAPCcMODiYcCRMTCEYVD/n3F/YWFhgmGA0AEC8VASUC0ALuD+sJ9ggh3PISEEAHHyYDISgD3QQCHBcT9goYDRH33O0v
G/fnGg8KHvxr9P795QELLt/sIvH/AgIOBvE7/PvJsBzYEg3mKgAFEvr38SAL5RcpA/fq7gpAJfISAAsHDpwB7OH//+DrBfDXBsbz+8rpAvPyBeru8+4H0Ovw
9O4FB7EMIfH5Cg8MBAUN5wLuFgzkCaIAGtTw2uMM+ebZ0awoAhXcxfkY9SISJKu6BsQO6g36A/Hy8CgF3w3XwBPt9cT58e8LEAfuBeDiAwnM8dfDF9HYEALx
F/4a9xwmAQr6geMb4Qz4G+ry6BL+ARohCCL/U9zr9hbTEUEoETYnvgcqKCAM//rxJC/k5lIABOQeZhIA2RAE/BTdI/US6APuCEQI/yPsFEylxb75/xjy+tvQ
/9yV6vwdDhvVD+vqJdYTDKsfBM/1vdMt3Nzq/fr24c3/9vT6ECbq2tMO4xTjO+u7xrwC0eLk+Sj52yP10RTw5IHvGf3m8+jJAu6wGsAJBwf32kfBudTskcjf
JfXyojDf2SzSshcDBc/JIeAB9ITD4L200d3bBt/s5bHGJwZC4Mzfy/6xm/4U2OOvuQCQ6rsbgfRwLfL3we3QAI6hEfVWGabDjcQGx/kiwDcd3d391ihTNBxq
+JUxvNPP3ggaQbLKQhvzr/Qx2tGrb9IpJXEg6dot4Xn/DMoNqxL+lxAXJNGjEswIlTzsb6QtTzfjoMHbN9wd7QDRJxz73x/9DhwCRxccUS8d/yKwECMm4ywO
HuXbHScX7e362fjUFSnY4wj3F+v5+hfdLjPq8Sc9Pc0ItdYWtPLD+N3xDQ3Q8S3b2UDx/BgAKxUe5jAF8e3ID+jgzEjuCsxGN+4W7R8V7u8s5hUYo8f2EhUF
7QPkIywLpjzOsvvEoe8FEw40JwTTGyzcTUa3sh4/9c3rf/POAAweJNMA6+0cDjvFtMAP9hMKLaUXDvQTCMEc4gP1KvzN4y2XzOM/OuLVPN/gCe8JLvUrshdF
9fcGHSerBCjzVB0w9w9KKyMVCyhHuhswNLBJwTYEp8gdDvAL4kbsNUcqCh0OKhPt6B7+EwcU5RbtK+0fyeMFzA3JnxYAFgwODyjo9s8kgQFP6uHmGewB6Aw5
0+8aAhhGz+wgzfy63SnW1eL31tTr4y0HRNAL/yrtMQvw+hIhBwLyOPMH1gwN6/PH8Qb01tgL8vL3BOr167oANsA1xPsmEk8AKOwbyBvpDt7v7BvL6cD2KD4Y
ytAJJhsYS+IzyzXj+R0MSgraCPoDAhQdEQIcGCQRChUC2voGIwtD9l0VDFe17w7o+9/w/CsxDfvpRA0e+ATyDPH0+xZ/vgEVBTLzwxESFRcs/fArB8ni9O+v
ARTH+Pc73ewcC+Qp6vMIEPbt7Onw1Ooa7e/2DgsOJUTx8R8B/x3sJfgCLwc7EfXo9QDs/hUj+uf+IQcN493RDcT6+xT4+9LG9gP1/wr8BA/26/jqDgDv9+v+
AwML3Of058kTOCcU9ysiLhT2NP0D7AD4HxoK3ATcGBj0PQgK3wb0ChQv2+wMyxYk6RYJIykdFNor7Rcl+C7xCT9HBQ7eHgXmqszf2d/i1g6dRhjP1Ncm9wP2
EToQ7gcj7unfGTJwFPxB/OnoO+0Q7/y49/3m+e8dv/ESwA2BABS44Avcvdzh8xL+CwT65Q0svxkN+Pz3GB/2HB3xJgYLEwMVFwoQIjLyARQUDC2xEf8pBhH2
+vAU1x73CxcAFQQBEQMZDyPc8e8cAv74GBMCC2fvAxkpENwUHAMCzDDm/CPzJhsQCPzrHR4g6/wW2igU8ukaBQYU9w4S6Qr6KyH0DyYkBu4REesQJRIdIwD7
GVRNstUDB98E4ugWGe0QCdsC/OHhC/y/FBS0DRoPCfv8+YEg8gX35/vZI+7fCwxDMPIWESsVJ8vrJSEaBuv1FwwH7hr8DgsZCwAFH//yDwkB6x8I6PPxCvYD
EBgRAO7gFQUg+wEE6Sri7MgCGvcE7ewjEP7k/O4vFQPe3fHg5uwF/CAULN/++xkE/OME++ok/yr87Pfv8ye9AhUi9c4T7APqHQ37GSbdAyrpBSvy9e/y++Mn
+O62+Q4cBC3sBwf81BOFGfMD3wQdTg73Gfb5FVk0IBb68UdCSv0XFurzdCPoC1rv8fn1FxYXtOYFCjUECw7oB/v15OUDFwzo5A8OFAgEACHm0d/zGikJAg/4
ABLw5xfuMwkNIM0QOfQbwSvx+PIK8vsaH+gwFP4CIAoFCjH4FBQMBwOBBt3rDfbiDRXnITEaHjbiBffGKRjoAhXeLOUBKdIk6DHqER0G8hkg6zofJgMJ+ig5
DB6YAwHd+ubkMAfc0ejb9w0I5h0cES3c8Ef269je4uHi7dwIASf+Cff+uRTC3RET1cn8EwlBH/nnqe/wE+HnG9wK9wT1/f4HBvX/DyUhMg33+9BW8BQX09dM
C8S/EiEVzbP4CMsSwwgxafMe8wzvxA/q+yv1X0odyevT8e8G4geB5UsZ6OX6CxTmyOUeKRAH+EMAZxIcAQct2f4A9Sw8DgriGd7k/+/2/DIILv41/qAoEf7m
+RREHv7qACsLIhENyvZbId8p7/AW+AbeBhnmBh/8Egs3LiYHD0AkxfIb8xEaNTL+/PzsITEXyCDXFggf9gEj4Rn8KwH5gQlBC8II/gkrMB7yJPoGEB9REQ/y
EwP32QWp/RER3AUMAsgtSMH25TYb+AIDCuwNAtXn7QT9HdIb6eYDE+cEydoVHfTd9uAPBRLd/Rj1FQoLIeTuNfHzF/n94urv1d312/Xt6yLX3/Dl6hbo2AIp
Be8oAv789UrtAQD3Kg3yHvz9B+AlNScAQeku8wfq+fQNLwPc5RMNBM/ZLPsZEfYTDuDpAsDQO/gkKeL59SUqH8cO/wHtODAiF8E44SmSBTAMrfsRCc4iN/Hq
OwYf694pCdAk9BMbFz3V62O51UQW/f/0JQMIIgTX9BO3F/4VGEIA+RjxBjcHKePaDSkBxf/Z+MXrFdnUJizY/RciCR/43e7iFuwKGREAC04kxAhvfy4aDgMH
EmXOAyMiDCb/z/ROCx5XMgk0E/oPN/73GiPmqfy+FhvjCgUldQYGKw4zSwPlCiUKIBP7/NsNIvoB9hAT+RXx6tjfDfnbCMsaBen0D+n6+A4EKgwFDLEA5/3j
4QQOvPwwFb0D6urrBfcP4wop+gYg1S8MGCzE7gHB8Dot5jPZmA8k8yoE7x0JEQontwXcCQobHR0hwsnuCQkN3TDLvOaBMxLiFvjvA9sd5vTr8QspI/ZMDhsL
QTNL6+wwZSotAt8L8AIf9DkW6frl8u/cFBYmYSA1+goPDELhFwAf9SPxzAD4FQ8HH/745zIgLxXqRfcX/hTVDENqrQmt6jET2zL5/L65IOm34Nj3heAjJRMy
LwobM8MPTvDto/DuKeQClwocB9D119P1I+w9HiHeE/cZKsLaRi4czLMIfxHZxgDfGcbMzkEwAiT3ZRsiDx77G/TwJFIa8+wN5hP/I97fyLkMISbF1wXEKP8k
66wTQQT6BOQzAMMyFV3wPAIlFx32ByT7HgcY1EMLWQjLJSPoHzZeE0EVzqUUNQsFEmABDSe8FEr/+xlMHggwLOkYKdgLMfkLEGLMQgri//s2AuwaJwrwBcq9
BwUx7wT+QOUfKQz29tH7DyIDDfYHAhLzCDonuOHSRbEV5hwl7A36EggQ7P0mCAbDEyIICPsh2LMb9dT0Cfam3hPqQaLjzgQRM/H9vigPAw8P7C8c1FQgugPm
fwgOEvAW8fA8+Qn4FCMOVhjo+Sb9IMsJEAsDRsaz4goE8yDq0htq6Ab/EDob8zHd8t4aFgUJHOcKKyL7DAZEwQqkBUnY6fnWFvD6ET8SKsFC1CUTGT4WJQsF
6Azf8wj+AhAUHAj4OtkNFCDsGQIcAQbs4RAHAzg2BAQVyer8HxIAkuAkG5rK7BzODBcnFv3qDOsMAwz49BIOEMqDMjMF5xDoMvgzJdE8LSIiEzQVSgbb+vrY
GwoNCO0H0sMe9qIM658SBeP1MCoCzQcv2+TVDNATOxP0H+sqCjPIgTxKJj4dJiTFEiy85BcGJ+4DNzIF+slOFxD5EgwcPwMCIQS6VSK2LvsX++1BNwf2Jaw2
GwvTHSEGLwjZExkVHO8LCPQkEv4fDPLs5PHuMhj0CPsD6QoGBgcbFiYX9gYfFBnaDi8TxvjjD/Pu4hkF8/YNGikcGy716BoCCRPU+krIHy48Buny+f67IBza
4hNP6B3x3Rnk/RvlJekdHxMT+Q8ygfaF69oOEfYAIRc39P7xDPz+8+sLzhMY8PQe7hUwmx9BKv7pKOH/7Pkv9BIU+hc7HQggJt0HBvXdIzQEKgv1FwTkigHM
DR707uwcL9bE8/8PDOndwMk9+P3gCScc3txoMisRLxMU7ALn7CUCMR4uBBL9YScYAs4aKxwGIvIG6/f/8QIR3v4NPcXa2ysC+WLP7BUT3y4TIvj4JC4p8tel
Wg3m1/3kyQBT7e4RJ/j1BvMUASMZ4wPJDQYJ4PPU/xQfFrQVAtcVkADRD0qqwslI56pL1svX8xn+6fv7LggihtpchMGz7MoSTh8TurrwvwUGFeEL0wIC8vUm
9cyBHQytzwSfWLz9Ms8dxtpCjJLR3cocEu4E1A4t+hMOIBUMDA4yDgLoRen67vfHHwAcDNv1C9bvQwz5OOm9B/QPDNL+0QAkGSYGkesLS7h/+f7p/S3x6uoG
6gwC/+DpAhAS9DEUHP4J1Q/p9AVk4uz4JS/TBi7kxxnnCAHuEh4W9hT73zsvbxDxBuwVwSDE+CA1Lx4AHfkxTwr5Bg8TCfL2BmTuLOMO+Qf65gzqVSQj5QYU
/eHqAg70AvxLIiXpGOPhJ+AnH+scIwHssaPsRAJNVgPTFDYDQBkr2icCDynmFAQyFBcpCQUVKDAOHf/xwyv3Dg7h1sUMIjkGKBXXAcYH5wjV5osIDfIDEPjy
2e4pFw5BEWYNJB8m7gLtFSOgFoEQ5fwAEv8EEvrzESv4/f/3ESkd9RvzLhgHCQr6CeX5FAH49+/2DA/8I+8d9tj46AkTAxnb9fkqKg33Jwn7DB8H2gMCFf0p
HhX4HgXx7vrlIhkq/Q36Hf8C+BOwEN4EIi4WCQAf1BET/R7aBgr9CqD7AAwQIfIWFOoGFRswIyH4HQPjCRBBDg7+GAkoAOvY9RMNJj0dIfvt4N8t5/7/EyP/
/Rr1CPG0JQ71s9wZF/Id0ggDEQXy9gAR/iTo6/v7AwQiHhicBwIeDA8A7f32/d7dCfE38vsB8OX9BQXn+OIHQQklBPoMzvH/+M4HD+P79/oEBtXl/A3tD/IT
/hbv9hHaDhkNgSgUAQACEgEO+Re+8RP//gXz+uMgF+b+EBnvCTsMN/v7IAH0Cun9LSH6/w4cFPmW6h/g+Qr+FQ8rKvTgBDrrHwr67O8S2PwFCQr0L9gCCCYe
7BT+1PQPExBGHRX1Cw8Z/PYE8uUQ0RsODOTt+BCx84ELFB39Ce304P8f/lL1sR8qGRr++tzH+vgG+fv7+AvsDhj16BL0GPcL8gsVAvv4B/gX+hUBH8wK+Rby
5QTz8wUL8e4dLvn8OfsXCxUo9SfqFRQN+hUDEATQH+z98goc9f3XB/j4DAP4FQEa/AsEBAfqAugSCA/PBPX29+Du5froJAgLHdMcGesIEBX8AA0OYgAs9vEa
E+MvLsrZEPH6L+4O5O0SChviFtfwBQvqEZwAy8nyCTkcgb9G+YrdAQ32ESUAKegO8wAjyQHhFALV+gi5DFIA+Pus8Dn67Pm/+xLmKvwEHxva5BP4GxASH9sY
BfUT0eGs3xDwNAH4HiII0f/l6uvw8wID+QL6CRURGkTbutkmMPgAD9QN+xDoohIJHv3oxye+FucnGxj37xkfCiPxCjPkySPr/gHj9QMRA+Tg09QSEkMFDxnu
BPba+FkPC+vI2tj72zPP9yQ12QPG7urlxOTk2iXrHvwH7PcI9Cq9ALYC9OP9zwXd+8El/NkS6coLOw+y5ePtzhTKLKX+7/74CvffCxP4//8N8P0I4O/k6u71
8d3n/R8KEPrtDgYQAe732/368u0E7QL7+QH/DwkJ++3/6vcI2gEH9d0C6wP05O7n694O6AQgGNIM19T4/9zf7gLrFPh/Ai/w8OvN/fzo9Qvy+AUW+gb3FiQN
C9vx0fzs+BLY9ATv4PLwAyYY1PweBQMqQTIy+fWsEeYZFkLQEPcfE9YD6uoIzCMYM9/bzun4GiZDi8P+GLHx3VFOAQ3ZvTn85xSa1r/iKxgNDu8M0z5G+jQj
SfHXzAzWQN0ExNJx+yHUIR7IPaoEUn4o/N0NgcM+EgYFCQD2A+5+AGMQI7Ht4zT5ETsMFsNDADcG2Rz/NNkYSSkPMPh69uflSiIIXhHnMFRQBAP/Egf9Iw2u
0Rzy8pXtKBPwCRTv8uIO7DFSIgUl3QFELtLh8Mv0HhQBCBUL/oHh5h4NDcQO8hcdLGwZD8Xx1RgCAy8ZFeQdMhIn6g8N2Pfb/eP8NQaUKL008NpPDuINKtRM
7SfyF/EWEO8QCuD8+gg29wEh6yYOCfr9Iffp+Pz/8PD9U+0cER8S9g4T9hLzBRbl5ewNKhD8/CD9ViIMLSQb6A7iHh70Cx0JFhHTKDDm/ebO+wgXEx30+QHj
GRjbFd8HBysiDC0gFAoP+ynNFPDn8cHqBQjxMiYpIf4KFB4VDv4Q9hedAA/8DBXv6MIFCxf9MN/9AP8SICEV8OMGDws3DjHx8+4iAxAV8vDm/yYNLAEG6hHG
9rQE5OcD/gUF+wck+X/1EfQGL/D9IvnkByIGBgPIDQAoFSnp+fMp/x4N4QIg8iHu0RkBHPD/APEZIQQAJ/32uPva7wgbKND3/wYFEA79Fyj4IiLo5hAYKvzu
8wTZIhL/A+Dd+wgbDP0RBNPv6Q/1C/LnGQD6FhHDBgsB6/UR+jD6OAUOJPX39gAQCwcPzDAKxPch+zIOGBUh7s7q6RUA7iwCGdHo6AsV5yQDAxoE8QXl4QkZ
GAvv6gII0ObiyA8j+Q/n0RMzCxcCFR/7GPDIAvj8LjkS9hgWEej+I9Ir3xJ/GxH+Au0l+uf31eH5GPcw9QlDKw2/x9suD9kB2+wJLAwKLAXgG/4dAivzGhHX
MxoT+wf5CirlJPrm7ALX7RwXC/IRAAv4Dx/qBRIHIjIqHf/7NSEarQ2qNvuz+KT4ARvNyCX9P/LZGiUaP0UrHh1IL/v9OycZJyBT8jQJ+x/hNCYJHvPf9kon
VCBO9zkJDjoQzwg0CRfXvB8JDLAa/C0H8P/kUxsBMxw95j4JHiPP9w35KktA+QkGCwZw684L6Blc5zDQgRzqMSMUEOv2/gUNI/kSXerksvYk6A//JRZE/aYG
6fjN6vUx6wvx40ITJi4xJAswIv0G99UPWMbpAP0lGgf8/98zKzc9Exa/CcbmC+7c3h8G5Az2A93+UzcrL9m02gMYE/O+Ht802xoFyd717xLB9Pj64PW66xvO
BvEPsg4HCSMYC+X9Fhzy+P45KA5K9ApAJywZ3EDVDB36fO+1Et4+pPgOJvfjA9EewwMRyg4Sde66CQoT1cM4Mrx/ROxyDx/hzUH+BioOxQE3SkhqzwbJFxof
3ZE62hcAJswFIsdYRAq0wxb2RPos+vr9DEv4FEzV5VIQLOwHIRW2Hh36+CprGf0rHyBzxyYP9TVlZcAkLkHSFjyZMSnb/QXsOvi2HSANRynE7EAGKjxBBDIR
w/U2BPD2GOLSBuXfDBwj0vgmMBYK6hj+5g0rAyjqDvHz9vIdHgEtmBT7N80lpw3yAMXt/fsD/vCyEsYIGxRBDckGL88D7vTo9v8l9gLlKdsDKgAwP+EJvQzG
7MQiBQ0Y9xMIMftkFNAF7hmuNQLOzezr8+UdL+SBHQwkD/QfAP0dPv6uExn2JRv9F/QB5coM/RQG4+UKB/oKCBP9A+/0Ed3k3Rn0MwPO6u776dkZ9dztVDId
Jr4jwCozYhMODRQh3h413csg/+1O+Q72yPzkAUgZIe0j8DMK9T0SIQcy7P9H2+wD5AkmruIZGtHa5wP1JwG5PAomJy0cBRP/4Q0aGbj2GO2B6O/w5uOTQ/sJ
/uhXEdwcMCUltvoiKzzDCOJf6kQqZ7C2COMfKcoO1f+42h/+BCjwRwg34RftIgciUCgcE9gvpdX+D/TuyOcn6/4LDhoBuxgG1+Yt5yn+GAwNLPr1CyPbrPbD
UE8GIhIyQPz8QCUFAM3oCwPV5EHsLiMqCxjx2AkIMjzlIfb46ecGGcYK5DwaDg0fxu+u8dzYDAQu0PgjGAHz9LMQF+jh5RYl5tvuCyrvEuAH80gDQeXWxvTN
zQvj++si0wMIOD0U5/KBy9Hu79Pr7QQJCMjLtuXcD8rqNhssuRr3DgrxDevilBjnAwMA8x8Y6zMMqQAM5tu9w7fE8u4ZROUvOhDw/9X2Mvb5tOaPKMwx7czl
7YzbErj2rvrbOu5a4ewPH2ghy6vs8aEq8Oz/7dK965/g+j4K3x7r6gjx/OHcJ+3SG+Ua8QT0/PtG2hfn/xUhJA0DH90R1fPvJg9J18oB/vP8DATdFv4JFlQZ
4fD8E+feGA8cJf31DuwoLQcVAffxDPMCOO4AHy8CSfTxgQ//+N49VPEN8fwm2kJGI9DLC/HKM/k3LAlgAvEhHTv2Jw4VtwgN6Tb5DxvRWBno8wkZGgbb8j0d
LSkZOlynLcU7HQsFFRnuHCUoISUhICio5fWa2ONHMvkK6UEeEgLv8C8hPv8i8wjNEuX2+QL0z9/wFSxE5NocEvL7MSPk0AXNF/tE9B0CGQXLUOPr6v/eGhrt
INLsFvOxKoHy+bBA+u0hAP0R4TD+DQ8I7QIM897WMfg4BOXZJfj17+777/clESv/BA4d/iAe7PoL/PQjFQkY6/BV/hcWyBrx//sY5/8mG+jkFefq9B/xGxb9
EAc/Cyr+Dej3Cvrx+e74IQkB/xEtBvQH6TQFKOLc/vIOJgLA7A7l4Qz/9QwWTBojOPQHJfX+Dhno8+z78AAX3CsWBt8lwNzE6qwlBSQL/kgiAQz45R4DASEg
Bd/+BeQ69f0LrSLY/RjvKQjbAPkQuPoT7hOz8McK7xT86/fWLxfHAAwENMrH6QkGO/IgFuAd2Eb7AATe9M8FCSYj0BDp+b0uCckfMBXgIADmERVS6uv8AOAh
5wXz4xMIG187gQQKsfAaKwvj/CJJzA3T7xUVLiIzFwRC8tv479sBIAf9/zGhSw7XMhAJ6igK8PAmHMYoHPTn2dIUMSwD3vH17hojFCsc/+5ABsG5FQcgDRkL
ERsQUCII9xOHI/Ul/OwfuL7hLTfygTkdKv4lMRAC+w0O8d05+0T1QvLrEzH6kd/IPR0nxvU2MN3gOQo9JngkH0TI1CrmRsQL4cUQLe7kztrT/f79sdY78/Hi
0QTJKPwR5MjaRwbeHBBJ4g3+AHoOBipBIwv/JxTGGzDP9h0q4jYMIq4AQw1oGyEMI9wZMAXyySfU3iOfAwHWDx/rCSo2OMosCfLSEgcJVgka9Qan8//uGfQq
w5f85P8aL9MU4yowXEEB0Lv0/AdSMWEEDAINNC4F3QLoAgwTLuoDFyaBBoIY19/9JN4R89Ud6Wz0Bfz/+gX88djKDPD4DwrSNgUPEfUR/xvy+hQEzPwLAhXt
8S8W/u7vHPINLvbmKQfwygri/BrsLdvwHg8EGP7kAQ0ZKPsICSANEBrO5v3sDgkE/enmBeMi6icEC9Px6wozDQ0ID/wYAwne9hb+C/H23yIIT/8GBOAHOiwZ
HRzj4gsaxgc3CfwL22Et/OnU903aHh4JF8XZLioiC9vM7wju+AjY2u4tSCPCr/dR7NP71/oh2Cfx8Ej5Df8TCAzfOgK67qXt7jEi/es0BtpMG+oG8u9kJUMO
9ezy6AmlCNU22jUz6Oz/f9dovNQSBOvk4gje7N7x8uOxARD3LAsGDv0r8xbbFRs2CkULBfL1IxKyCQQR+/jiKtwH7zHr8O/7E91GJeDmD0rTGUHZFesCEeAH
7gDs/NMYDgnMRBcgSxkKAz83Df7G6efo6V/w1fEg5//W69nTuQTT6SoHDwr8/cT7BjfMyLDWEgPfFRD+4QYGCPUdEDX+Jy6H/hXi7RupB7gD9xca8/4EFfkn
BhL+Du7gCAMC7ffVC9vzCeAK/QoE7A4L+w/u9vX5DAz7Aujj4ewH19fV7QQL/vzd8P8a9wz9++0RAeMhGPD+I//z8Q386t0d6Abz8v8E8huY99H+APUJ/vfW
yQgN3Q7n5hTMJIED5vz83gMKGNIdHRcnAAwIJuq56w9iAukGIwoECRXi0NwTOhMPWC7p79nd2dvdBCfi3qwE2B3b3vEJqOYzHoEX/Rj0DsHi2bs87NnT0/P7
YsfZNfXpzwUn1/4LAAbrJS2m09/VF/FDB7r4AiYcGv7qywoX5wb0HvX49+wfJdFAK0DRukDfH+DN5/pJ6MbMCtcDpfMTKgMAJ+Qi5AP67QAtKvS78v4OOd00
3ipNFwL66gESLeYSDhMOAt/Q2fc8BE0CJAFnNA/n6tfsFuIH8Qne+CB+8uGFyOQRw2Hl3eEOlZm6wd3kgdPL1jXrGPcW/8HNCyDVlpP36dsP2/H4l8z/xtzt
z9ENNivU/cGz7AOLGbIS9AQM6Ar9CP8t/9gDMQEc0w3qAvP69//LB9rpHfQG7QcdtAXD9P256dMCEs4jiPQBCQju2QYL0N4iDR0f5+wjFyoNDr0A6BrRKQq3
DiP1uOoj38uX7izqOgbrG/oBBPb6Ahfn/A0OAzuw7hGa4uH0IsX50+NHKN/1DOkHDw4d/u0BCBYe97cR+i4n+Smz9jwFGBnl2rfB4+73/CAW7e8X8vvvuQMM
LffssCnrV8fppgn15wERC0Ed/R8G0tLVBBkM/ggzy98d+PY1Ir7gFhj7HtdM8/8mIhUFEjzU+bwQ+TY6ydsQEBVm3gc1AREW69EH5lLWAtvP6QLpGgjXBe3m
/zHyYuCxTzAWCFzm3DIQ6e6w8i04KOzj+wpa1SlHEQBcSbLD6BgEfyjcIR0PTwbo1N5R/vgN88rx2DAIMv/3BN/y8v5/AtsVR+3/7QyouSVkQVjfBZ9SKfHV
ufifBOMZqaU1BgAhAu8Vtg3IAOnP5Sdgv0sXw+Ry2ALZEwD2E4HyEicqFxz4V+rMOO3vDBv3E9QdB+cDJhTd9OLg4AMZFQcwDScOIwD3CM4ix+JGCToBt+sg
QMsaDg4cJz0yLuz+NCvZFRcB7PnkDivjt/cKJegIKCPu8vk88xj75OHhAPcYJujdGj3SFA2rIQn4zZ3tCf3aKwQP+uHdzgk15BstFcYt/PTq58j1OaoOJ8OJ
Bg8EJYglUr8O6wfN+Mdm+kgWIqvu2dRMCgtT4o3+L8HszwT5vbjI4kVVHNzfERLFD1MaGSzP9/MQ58PHhg5EgiSvTM3xJCBdDNMkjVHYx6g4v4IC+FYRfgwW
McfFt+LVMVaP+LQBGwAvCQKywxQoCBvXa0AdM9cfDgz/HxIczw3/8/e+JvHDAQmhDs9ILjHotSLsI2Op1gAzeAiy2+QcwzJ//gmq4B0E4/zwPgpE8Aqy+efm
zzYL9eXOLB3p4braD771yO4NCjMOEfTu9Nrh3TEoDfTwxxQwKvUdnwba+M4gEvT4MA8Jw/ge8w7+KucKGR4e9qBTJMMIINfwD/Y4/u7P6f6t9+UGNd8c3xqb
FuLgkQcE0yvFVRgeG+br/ii2EA7Q01Xr8u4RWPPvNA8V6uX6RBPaednZLij7OX8XEhYG7gAV4uQD2xWN9g1TuhMc3pYlxADzvzJaTg0c2Owz7xvy7gxTFyo/
KuLw9ifRMAcJDjUsBhPq2gQV1OcKBPvIIfDjFO8o5LcZIFIHEx5DB/QmCMULsecFEgJFoNbi8br04w0GD+khPxpD/PIpJuzXIxfMytsRC/bq4vH3PcjU/Bg6
IhPrC+cOHhj/4AS8Ge/bqiAf9O4IF+4pH80fyDHO7/YjOngc5tMHHyACRAg+EfwZBDnmHNzGLBwM7RUU8w8vrS/pHhvm/0CBEv8Z7h8g7LYQCwbz0jTRGAvv
OBO9EA7CQr5RwvX+E/kCA+7aKyEHDSnrFdoX6wgFIfrxEfze9dX39vj12f31/fDl7/TP/dL7/QL7/hD8E+4Bzw3x8dsc/Q3u5e0Y9PIsCerPAQX/Jtf6BwIT
FgfTAAoP5xFCBuEJ//3hECz+GPHsEzMJF/cHIggT7xIa/BD+4QME9gIILxP0++kO8g013P8CIQ0nAhD0Bhz2DA7/CRAfBdwaJOwU6/j4/gsaDgsD+/V/BCPr
5g/b3wcF9f4OAeD//fgvBGglGO/KAQ0aJ/S73Q7fAfsc4DhDAewa9vH4CB0uH+f01stLOTYIAuMGuhb4HxM0CBXGDyPjGTAf180K+fcA7ITdoihM7+ndKyRX
IwEb7WzNY+/f8dgQ/Qg889/T7vgZ0P7EEd0u+As3KR7YDTcZJfrPKe8BGQk9+OkG5vlNBRb+Jigm3uT6IM8H9gcd5RS6HtIj78zUCQm96sM1veNZHdEZHMiu
BgccxvLyFOk/6AHnykDBwQCb6cMbJr9L9uxJJH9C2uLwAlG1oSfb6fLnk93Q2iw8wxFP7hkIYlUEA/3FAkBEM+zK0rrqCDMW0iaR/7n4BLjfvdUsJCwWgxfX
4eLx0ehx1F7+5gARzBMKIVKqLoHz3wPs+wjO/d872PjjGuwPSf+2JPA1qe8TWeVfFVn83SYZ8Rfd6cMeA75CyeLM4vvQ8hbqNMw6AuUsOvdHEx3zJG8JHeEN
9zNAOA69LyoU9uYXNzcGMQcJA0csSydm/xoVO+0cBxsJ+QyPRQbu7srgOxX7G/4+TeT0OiT6GkkvNcjwmVnh0QgT8Rn0DhPRCh4bxxoGBXYttOMc1edDNhvU
10ajbgou0x/7sdHHCMOPJOiH55vaKvYX/bDwAvVcAdLp7Ptu2NsVGPfo/csGzX+221OsH7Jd4RRKNRwsC+PNsjPSDzpBUiwgEvDNYtQI2RPRmjQgJk0Cw+YY
07zgIfRNCggvKksX0v0a5/npufM4GhAAGN8fCepOuxQX79wF3Kwk6BinDxQXS76WAjH2xeD8GQAjJq4IEeHaGBLGzBTqPwkz7gGrG0c5+/wbM9/+8rLABQzW
3cku9f8FNAz50O/7JBLpydLVEA4wf8EJ7CTg4fm7+Cvv5Sc+ARGkCwTvEvvw6f7cITnr2xMcI+UhF7IQDUAU7/Xs59XpSAfU8NsP+MNE9QDKQfvZ0O0XCQAL
BvziMgsd5PoD8d0EAyZEuxvJ/FoO7v9KZx9EOBsCFPslARf449jMG+scEx9NIwP8wP4a/BW96wQiGvyVHDALEiFDHi8QMCQWVuPUIwYqDQQGDbuu7/4c6AkV
86sML+7pDtEXGfA9TwwRCeXs1fQW904lAcIP/jZALCYrs/oqH8rUMe241sIeq7UYJvAGJgwiGT3qB/irEzzwDegeAw7SJcswFAALLBECFzUJmhz4++cd580z
CRNWf5/h3aHe3f2W0mDo6NQ43AUtE8cIzusDEi4xQkMJxdFjCAj4EgT2xCIA7wfxASn66TQGAMNNMyIX7PoLJyUPO0bkFymuQQn3zgExJuXdRAEwSb4FBfz3
EhnpK+QKgeQ6/dMe5+odMM70AuEAJt9QOgUFyDHaPixNYU4ZD6b8DgFj7OszDt0RE/bY1A/rFZrwFgI+MOMQxwXREEjcBNPUAg/0L+y75Qn5EEmv+wj3/k8J
F+0XsC/wCeMlw+USEgfjMtQ62PDxw/jiCDAOkTUSBwf3HuGu9+LV6wgIOvK3+P4U5Z4mFA9B1AJT69cCDO8J4u/i9iMu6yHyv97FJxPFuw8LEfX/JRAWIkAV
AwRKFzX1LN/x8dDvIMbY3PPPGfT4EwML9936GPDsBusN/942VADs8OERGAt/Q0QMGq8i+/EO4Abcu/cYYa3x6OaxG5nIDeoPNdEq8Pfa9m/IAwv4GSgQ9R/3
7xpP0sjfPicSIxoE4ewhJC7q0hQy7PUM+U7x6iDrBOUO6woD8hJM+/bbFfMfHf8P4+UbAQLgGkcDAvH0FBwX+AboDjrPBfAb/83GFwdK7iIm98i6qBsVKtvU
7BIgPAXT3u3zHPkTGifQRUUeFCP+FQQ09k6+ADYGFBsM9h0O5tYT+BTg6t0XJgH14+8sIvoCEhHO/+oHI/EFBt8GIRsyrgQPEMcUBx7DDvbZG/sgEe748/zy
LfMJ4fkVHx8HCtjxAOv/yg80AAgK/xG7BB/0C6/78BX6NwwK+8/eJyADM+8Q5PQHgeENNfYZDdsMCxUXISTzAgIECznw/TAW/icIFEivHAUDPStSNSURIRLc
Bg3gDuE+MxsnGQsuIA71BRPfIe7L8skKHUT3RCQOEAXoGh0aNR0dBtfqDxdJ5TACHhfYL9SB9O8A6w75GfIcDtwO9y/ZHxgXDrsQztEOFyXys/raJrc+/d0P
FwYGxygpB/Dq/hrVIeHS/O49ByEdEA4fwRDjjzs54cvp/AITvwnjJS4OOiwI8CQtECTw8E7xBujhBCzaGQucFh8tANnU2TEI5uU33+zwFVkRJfc4WiUSF+wd
MR4X1yYGGicfPC27ISoGJAcH8sYLEQUCBAL9wDny3BX1CvMW/CYjwhM0AQDvztroDP34/Pbm8wsd7y0RBQ37BwP8GBAy4AsIMSfEgeL38/xeFxboISTgHwAd
BvTE3h/NOury80IY/AX53Cb6Dg0U4yj2CiAKVRvw7uASGfARA/QF9P35JwYo3+sBLeXxDwY6A+riNPwPAf8j1wjsEKr+5N39HC4txskCJhQBJf0g0A4F7AnV
9d8i1/36+Pbf3tP49fAJMsTrziwL+uFQuhcaDRrgDm7bDQvYHgwpJ9q5EekQ7wkWweiRHj+/2Lf8/B1A6NEqA8zbFiYH+ir2Ecj12gsF9Q37CfTrEX8fI/r4
6f3RDBIK6+MPGg32Fgv5miACHQUzSwjXJPEg2uPbDhb1+uNN9QX89gwAAf0RAfnz/hz7ABP+4vj48PIM7wrxDfQL1/7sEQQHAuEE+QsA++jtBPDwKPDyCwcT
Cwj69gEMDfgGCxTq8gjy6AIC/gMEDBjv9hv+5woG+A8K/wf9/fT7DPINAPkZBvICExTt/PMFAvzu+PD6AAoG+fgIDvTiBfkAEPEU7+D3sCg6IPQB3D42BsTA
3ucFCgRBCpvaqxzza941FQna5fT/rwI+Gf7imAsMJYEey9098hHp4QFHHOky7/G3NuUbsgzkqwjlDhGWHRQUsLXmz8HUBstJxxf09OnOMv7QvNvs+gPIHxwI
ydwNHQLJB+X5oMfbv+3k/A0turnnA9fa0v4Q+LgNzMbhAQ0T6R0Nv9bJ/wr0AN/duff2HDXaIMcDFfLu4v7k1+rz+g34ygrEx8Tg8AXa88hD6Q3B6NfQBdq+
zwTZ5BkFxoHXzQgFBdvrtRYpKSAPCeXb7QrhFC7q6OzYJBkDHfvsSRThEhInJxukCKIjp7nAHdXyBugT4hDV7eYRAuPgA8Xz+OspG+IUDPsTBf39GhP09w7g
wxbzBdYNvxwK/RAF+cjx+snx5gby+QkGIujZIMzmC+7V7fzB1RHQFTkxJQ7q/kzSGA4CHyb55kFiNQRq5RJC5h5MVg0tD/A/HkIeAxC96TIZ7QPyGzk1Wz0G
Bs8nJggTJi4cE38jBjID0NDM7xgPFvfw8f7sG/31zv8U/hcXGvkK3Lv4CPTMxugLDRQQrg/y6cgaFOXtCdYOEBD13PLfFgb1Odjg//b34/XjEN7qExYPF+XY
2+oDAB708cwP7NryGPgWRQf3Bfbz/g0q7wwk+gn+HBPe++kXCNMA2BXkIQUHCtknvAH2Bs7pChj5PRrZ++nz6fYi/hrl3Mqv7wWp8t8KJ+Xp8ff17PbbwAPk
7vjs48PRxLf08cIB/9PrBxUHEswMHj7XA/7ID/+5/yruDvnp/dMH2+um1X8X2LwaB/QC0eHoAzkg5PvY5uYGy/MzLRdFLR7kE8gdzhcn9DAt4h41c6hQ8sc1
lcfz5QX+ADQb/wb5n/4D0rvxU+0Q/9UK7EmDCQxGOcIg1VnHwKkz46wLFQXcAvEDMS0PSx0JzsXd8rHG2dadRAO/5/Xm6xT5ACTmMPFiCvLi0tgV5Cgb0S8d
/1IrFQzvr/Aq5/zOFvIjrv3C7wQXVhQH6hlCCzUlvpjxRUb78/ncADXa3Qrg7fVL7em78sb5wDCX4O0OQOXW7v7byT+vJ/TEDOSygQ/l84g8CMX4Oe3sKdrV
s+kEw+79F6niA/9pGNYV/hoyBQObVTLu+wMe9TBTyb8CIAUoJwYO+FwMDhb7sTHU59TzLRMvHrwS+Wi8CwXb5f0bwOPpJ9Da99gM6hrX8dcx5s0nDANSAe0g
w7rtBtYZMCdfFw3byvQv0wPQytrv5fcIARjuEkU02gFpnh3g5mTRAPAN6cP35uPVyhn2+RIU/iPp6PHl+fXg/RAVL0HsGOkS7ATEIyEz/vLy1ArYFQgLgRwq
HqoPIfn4CjQm4OncGhEqFPsy+E/szM8jHgwv8Q389dkuDPTv0/TxHe88vPMUNhr3/Fb97wv/6gTvIA7Q3yX6I/8AEeHN3B3H+fvtTgYdO+khJiL0FkywUu0S
HCxH4zAA+jgkyv3e3tcO3/Wl7Ok18DVj4wNEEP76AgIH6gskCAoaQRi1/94Kzf4DDRvTdBHa3w/YIdng6Pr0DjgJ9uHQ5TUN46w65QUaU3on3BLHPwwfPmkD
8uP3Rgsh7/cn2xDCKsIxYBKBM9UHFNr39PML+Awj0gzl/PsZ2u//BicX1/DzPOgD79bbHeEF9wEWBh9CyRzhLfwe7O8A4h3+6u/V6/MFQzgKD/YICxv/C/sl
FhgU8f7xIAMB9d3qAexRDPYO6vQTHuHW7Qn76R1A9eFVIiAHzP34HMzj9hIGBQrW9Qv9Ek7n7vvtNgkW5tnsJBYC8PwU7y75/+ohBQboMwL/KwYH4+QD+/X8
B97w8PHt5+/jCevw6xj83Njs7Bont90eG5wi8ej6yuLZ/gpL/xfm/grrD/Ae9+Ds7wjG3vQPERDiBxbiEvYKCfgI+PQABgYGMAsWBhwK9ALvgdwJGukHRvkO
DPAF+BQI/e4c6e03LuUR6fIa6BIQ7QsZ5w836BQdLxMQ9if0EQoOD1EI6e1p9TMa9BEbFAw6HPTG9R8YJxoyMkFOSQkaAfTq8x3fJib+HQnj8yMfHhEREjL5
BS0q8vv32xb9FgHuMcMYMxMMzfrG3QoFEPoFn+EoNhTAgfUXCpvzKu8jC0cL4EMqGAwm9DTzSCv8CsXlDedM3wAhJvxDeOcgLhzN+h4MTujh0OEJDeXkE+/L
/+b+VzP/6e7XwQKvGWvP3knb6/XnS/YbCPIUFu/1/B/cC/EjXyQUCDnSI1i3AA4VLe795S7I6MEFEvpHIAMM/RXy/kD+YQLVD5IQBfMr+N5HK+v0Cqm9Kvji
AyvgFRdC9gw5AuL+9DXQ+Qfb9jMQ9PQDXMwA4/YRCR7rEQ/38cPr4RYN7DQJtt0FK63p6gsZzQ7n7gAu8fwZ6zYJAQnI2BAF0NcI1d7ywOkNWTLm5t310d4N
/eEmDflcKmqiqsb46hwkKhTZ/+MKvelM/TPx5rjCHCfWf+852gAIWxgODQERc8nf3vvx4BrWtjACMQT3CzMExPj3vOr1DDJLDAUnCTvs+hUqkPro6Nz4Zr/x
BfQkNBAS+cH5Whv+wSjgQu7D8xn9CxYo0McE/ykDEeIc5gQYP2wG39vy5xYoLU0AHAj7NhAT6/4F4Q7eH+rvYxCPKYEHA80R++0FFRc45lryEfgLCQH9BuX7
9OTvCfXrIQQj/+EJ8fIMGQg18TMEAQUY/gX0CfP38OIe+N0EJ/wnyAvvAQYEEekb1PH7/gnSH+ALAw/m4+AkCPQWABH8AgYT+f717/wS9xEUDhH97Bn+/fbf
6QL3APq1+fLt1AsR/xf4AxYMGBT+EAsDCA8S96X9APrz/BhA9p0Lru/4Bs3uz+oWSjEtDva2+uPr/z1JJgDlISEhx9I2vx7AHiIFbCK5FOpEnATEEf/OL91W
5gIG9TBBKkkuA+P5IN7LARgwFwQx6/Xz40rjFt761uH01Svl5D8VLzfxL9bWCwL3uC8NE/ZT9ecDBg/T0zUz/CsBOlRvfx8cJTyoN2bWD+0s+0n+yzcUEL02
NiskBuzWR7stROQ6Qhwm6Qac7B/90BAOGA3zICJEMrgSlw9JJgov5HU6Dhz0+OP4y1ks6QYH5QfZKvTUu4fi2DsOLhRA+eL3LRm1gZP3Fh/iAbgEF7fh09BU
ACPdQFPPLwAU6XakHPQE/gEQ5hMg8AQUFBL85CIgESUD8cUbEe8TIgIMPg/86xAO6fnBAd4/If1hHNYTygYb9ij78cL29ecrFPACBdAK5TAhAgg8AxE1Dxbi
7Rz7IxM8H0Ai7+0K6lfKHvoKNUcvEsXc8fQNCR6L1APkBMOhAB49KOEXI/Dxzy4kTi7wW0w5+ASm8QPm0mD92xEF8M6r/ODWlfTs2w8LCP0fAdbk/g3Jr4Hh
FOz08KoZtdXX1Ajt/+r5MhWwGATc2PypDO/f3/YBChnh/9H1BPr1+vD08SLp9Bv4GdTf+9LpLxRG6Qct/v/sBALY/hX0EesaqNnmFhfQ5u4R2wbwAusf9dsa
GBkUCLX4D+3xHwTE/xwkz/Dw0+yyCRYkE/nqAfMr2usNEAAP8wHW8R7GCAWHF+UGC70e6wQb/qP2+tcE9SYQCDcU683v6PC58urX99vJ7+3sz7nj0/GrH7PM
8Qr1AiAePvf10eQe7vjiDPrD5c6B++AAAAnp/c3O2Or62b/m6f4i9eua/dEX+O311dkr6xMA0BjV6AkD7AThPBwZA/4dSiUp6eYRU9cQ5EH1+kwBGNfJ7AkF
zLAEBeX73dzl6gT+Fwwo7AESJSX6JAbz7zvgEvkBLiwYAP0dDiMy+fIiH/0HEgYBGRz/ACQw5+UeHeIB4wzlCdQcJvkgAw7yFf3nJ0dTLBDr0+n0CEvvOPcL
gRXa6fb/ziHj6Pmn8TmUI9RmtxZ1Buf79sxB4NbwyvUTKe870+T63LQa8v3q6OzTldUlAsU1+loq2w7s2/YWEOcX+wkbJdrdDe4YDt/m6hHuBMz/AznHDzX4
G8TtIB0dtt1B4dK8DAQF3CTf8AUp7d7aAfLUt6r2FOS9pBH3Acjp6BovBRUqA+fw5ij3oSUGTvvYBwIx0/AR6L3Txfnl84m7DdIEJOsJDNId7PlMHff45vcO
IAj7DvzhCv7TE+4Lnffy5P/cKs8p48/9GN3x59IftRUNFNnU8OYGE/EHDi0B4epHH+n+0vYpJQHVEDdDGKcRUBXPxKIOsRBQ4j/sG7/06iUmEhYM7c/uCAbw
/R0KK+Y2aOv5wy8GLfQIGcYm9esQOusn2/f09xsFFPYMKtrGKEP4/gC5zLsZDrYL/x/L9wYY+0AxEcoEgdgJyCbw4/rKLAks0rhQIea+OQPaNa/mEC8i2NS6
4/XsC5X5+hnr3wvu3PUfBu+v4drL7/THG+fR++P2whPz8eX6v9cR8E/nZcGs2/HqAODy8hPU6PG45PniER0BFArlwusD+LnDAELxzuoBTfet3Rrxz9r/CSD2
zQ/e1MTs9AgW/Nvz6bo89DXK/x3+APgB3/gL4Pfw6yDcgQHvIw0E7+0X8xDC/fwwAA0SMesY4A4ZLN4J+OkF7w3kDPUOCPoZARMh3eYA4/YE19cE7OMYIATq
JgMJM/UE8BUX5BEJDfAZJuYLC/ry9iQGzBveGfQz3XAhNggVKP/iCB4z+vbu6/EIvBAG8SDkB83R2v7fCQkfHR0A6/wrD1P20OftLRvWFfG1Jvwa1grx9ChW
+vsGVvANC2Me7CQyF85bfxYN4+Dk9Ps2DQDz89zhRCD2wQAz6OcFDPw1+BkpD/r78/VtufAHjBMOFtnuAdz6GMzx/ETW8g406+nd/QXUEwD9Buc05/ETG/YJ
TiYQJf8CLw/s4AYYLxgw/gH59v7gERu7CgIACdjq9Q4aSRr3EjwW5DoE+wYa6fvq488l+Nvk1sny2PkPOzAKDIIS8vQKIfku9Or1OwgJN+APFtF/+Qnf2AB1
Ks4N3Cwo+8knIsrZ+qpSwyLXGfzTBNPh9STl9dAb9Sb0ExH2IT04KOZEAhEPJL8n9F/+6VbDAsDNIvpHx9HE5gr7ShPo7BMFEP7/9ToRBAm+5vQGKN42/u4p
IQX6Gx/cBRsNIBYL6TQaHCT6Bxga8QAvAhoD/xID3hgnCPXUNv8PFdwM8zccP+8F2wXYDvD52Ot/IPcLDAzTvfXe6OUW0ekXHvOw4hAMJvssAt0p+S0UwRrN
y+g+We0FBOIp0QwIAi38Bc/m/AQZESky8Vr+BA3hCA3YAvNPErjvFSgpzCL/BTTqExUyG8r68N7tEsnvQwrqKPDvHylKGBMOIBHfLzLkzRAu7RnZ9efz+B38
3QABBDj0EvXW5/T7HeYG4hbW4+kHMf4QQ9hFIwkMAQLniz0FCvfgGi0TsA4HMAHvyhjtD975CgE/CfgE4vbz/fYDKhwd7Of9GhOR0u3oA/zs6fDnCuWZ+2bp
Oe/p7vgC/OgICenA5OX76y2p6swlCg7G6Orx++j9FjkcCfr0BAMcEPfaGhkFAtfS/PMg2Qn/EwYaNTf5/fo+Axn1CBId+/H9DjEmJQ8fIfLgCAr5C/bk7v7n
AjkJ5gfkLfHxDF74XQAbKBTqBAu8ERsbFAQPADYgMvhTQQ0h3B0IETlILQLju05CN38cEgMf5tzzGQT47wLrLiQpCCFd4NAhAwUM9xDbGOAuA3ETA/H70w/9
PfkGELLTEf31ESUBKB0J7PRgzPgr7A7u6Q5dqzEE9BIq9/8QEAAyMjLk/R70F8OcuCKFwdrxBgUoo7Hn9Q5GoirBb4Gz2lPz9hvfF9ISL68GAxsDdfT2m7fS
B7IKJ0bh9MQJJTse/jBEuy8G9NL/DfII7vfH2tTT7QjL7OkOA/Do6CTSwhT9zxrk6gXPDhcD0c5FNfX16dzq7vb++Psc4w3y8R8q1w8QSOUD6PfX+uAAGtYa
9BD/BgDwzgYB9BQl/x31xRG97hfT+ssKwAYbGQH82Owd9OIN7+cWHhMG2AT7Et0R7w7t8vsXywoG0/r9IAWcBu4rCe31EOQAIOHz8RIEA+sVCeTc8O7O/fLw
GCokAygbGg4J9AMkLgroBv4VGun7Bgr78hEP7ubmGu3p+gg/gQTpIvMPAe/u7f3yJPIFJwvnIfHyA//hBfj//xsiORgLJREEAvfvSRgLCQcA4hcG+hIA+Pwn
KAYH2zQJJCsQGRIrDDDcGCMj4xklFBId/r0CDuD4Ggwi4ddH1g0E/vkDDPUyKwVYBBEQIyo45uMnCCPzMw4JDxwcA84XHjDcv0m70tcVB+Yo3swk5ey1vjmp
4CwMHeZQ/tD+ReVIGrErWAH28csBrMwPOkfxTwsEw6v1ZAsWsun/DNMr+RsMHddWry+00snD5egcJOH7gbPzy7gf4yntCAG6wEwDAZylNu3+MtgTEqfMgxEM
8Aor88owNR4OQ80MIe7j8C7y9gcVCcLQAR0Y9t7R16IFwt4e/y3FDQokESbH2/My/rX7DvkADiYPAdTy/AodIwpT9h0Cy/738Pfn3OA0r98CAqxBBwjhmP8h
/eAt+NqBF/D6TSn04UgECNkyECfBRuO1LWPArBkz8QYu4uTV4iUK1OUC1Aj91fEoAzr+FMj+YimsUesVIrzo4vMONQQPvN0L+S7+suAXwvXxDgYW+wf7INU4
Iv0+Qvo3K98c3u4gtuUg3dAOJyblH/dK/dHnGuv10wk4L/IGCf8a7wvtafmt3QIgAe4M+TPPrLvc/wLRM/bd277Z2v9H9P+16tsOHPuoAuEE++fnvNn17tAL
MisiCD2/Ldv9JiQnPtrx2c2w8+fD2b4M0RUVGsLGAgU8OPkzQyrpJbwjpugN9CHi1g3Uu98GG9Pez9fHHaa8/tkf8M8Jpfg6A+LcqtjltMOoxg38EcdaM9G+
+vHY1/I07weTHf7iRg6dgZE+zRc49CAO5xQg6SAmv8q7pg0/Gw+npgz1Afw0DQMECQJO9hwERxK25/0H+Ov3BwXw4QnvI1fXf+r7C/AK79n3ChAXBgYL8AGw
JuweIRQJ6+MLI+zzLTQHDv0R/PUgAOkp9wb8Bu0A9/8ZLBnhEvEq/AI/3x0FBPv4/Sn46eDp9B0w//rOJBP27tHSCfQCB+gVJBL0/vUPARr9GOAT/90fGfT1
4vzOHeH5whMS/AEQ+e0JDusHlw+T8/Uy3dMQLP8REgoR2PwJFvrdxu8Z4vcDHQlGHujIvgn3Cfb29wIN4POZ8Sv96fEnMNz5FAkBFfYlD/BR79sAgfS6CBH1
9ezJD+UO/ibw4Q0j2zIH/AwPOfoCBCgc+fL6GgYQD/8D+BYE5QnlCe0E/PEPDfjvAekH7AD9/v3I8uH06QQC+wIB6g3+/Av2EhAZENkEA/YOEgT+/eweDAjn
BPv37ArRFx3f+SwfGBXRDgznEPv2DgMDExQHGd4EHvDPFQH25gYrKwL+Ov7v8zX58/7V1hXOHNziF+Xr0ubvH/DZMBUbFCgNERhJ8x79DwkXGQUyMAYW7zEb
J+wuA/DOKALmGhYo388ODjUoLTROAQvvGQ8HIN0oEtYlBhQwIwoH/tj1/hQU6/MHAQ4K4vfvAvb6HfAUCxMK8f8H/foFB/v///HeCNfV7hQI6wcU/xITD//v
A/cOGArz5OX7/A0DyuGmxM3R0dwRtdTl09HV0PT2ns605L7lqK/i2hr1/vDiw/jPssiF5IHum5nM2LrC4tUtxCDm4b/OkNPs07yeAvj3Mt7cDvouADzm9w0k
++QZBrLw3/Uo+CD6G+ztxvUSFBT22TI68/wF8ggvK/B/BhL6xOIT7OBF4VgzJfvc6mL/5yjJ0CnkEtxbH/TrHAfpHPW05wDh/vkIFvDj4bcDAe8MGPUeLh0Z
8Nz5DvkBELz67eMcMQrNCig2JAjl1OzrFg0J9Rf48wHuHiIdEgrbAg0N/Of4/Q3xAED4AQgsCQrRCQkI9+fs6vwILgHzGeDy4hTr8w36yOf04wQG8gwc1Qwx
2fAqFgQrEA5P9Rv8ORr6HP4ZEtIUHBoOBM/48TbPWRXmDwYdOiII9iAH5Q/0HxXkLKsaHyUKHw4CMeTdTPwQQBf7++kQFCwK3EUX8vkjETP/HCYSDfo81/38
H+MbCfYkre8gA+bdGQXa+8cPEhIvJeGq5xMFIe0I9yEZIgfbHgHrgbaqAg+y2vMN99aCwxjj8MXgGdwWDP3f4fO4CyCu7xX+0tjdObDI+9gY3dfv0AW/GvCm
yMSgBt74yuOn+/8GFuTsAh/0DkoI9AYbEO8S+w7s8P0P+AMByOQkEfEACPAJCffa/Qf96bsR6RIC8/0dG+gc5tsN5R4PIOL5RNXf8/o+usUqC/P3/fv86Qok
Be0x7DI+28x++YHE8h//Cc5GNgPYHw0O0cUZBewcvAsyJskmADzmFPHaD/Pd5Zvq9eDr/p3lZv9N/UwlC/BEBDclFN5UY+AVXBPMiNI6BAvzAkCKIvQuELDZ
6gIr1/HvNiOP8EgbKtVVsh2dCMf3orckEf3jM/L4vM0b9Ob8KhD8Cvn6AeH2yxck4+UsGiS0Bw7o2+QuILTi3PDepeMh3j/s9AYn0gL28wYD/sTuDh4RAxoC
lu3vQoEAGNTlHc4MDDDztPn93vI8CdHcOcHAW70zBDsnSOz71Owzz9P9FhzvQuLR2w3hFsJZDSXt75MgHydMKPpADu357+/97SA+dg/v8o89TdsxTF614x01
yff9ORPMQTfq+df7HEwN6+41LOPppzhXsvoQ0xjkEQKKggxBFNAG7xH4Becr4NDsDQ8M7BzpPvjyICseBe7R/C/kMQjJ8+D2EPfr/6v4AgnP9DwrG0sU/yYB
Saf92iDwH8cqR7kh9LT06QnU5CX3xtDkNjMoCAM8DBPu9gi7KAEhEurc+cz2xfry0/AZAgHemPf+VLT27AcgAdbp/QD11JL+3sni1aYjzui98uMB8MkV5jUS
NOEV/Tvd4u7bzRLCEwX3gdLWt9q4Drvf6L4g28K0HMMj9hwFZrQVzfEVP7b86A5J/wrN9/P35mPyJdcSqeX/7tnFuiQg2P8AOf7CzAlxwgE//gnny/HyG+fn
Gx4ZNPB8vA7tqdsu2VjsBwz0wifJ0CIDCgfiKB3kIgTDFANG9vS3yqP00GweDmXOF4EzKuTb29m8HAEo/+3bRy/B/BUVDAbtLtAjuP8c3eDb8SvhAf1HKBsq
ywceAdq27s/tFPz+1NnD/wgbLulXGz8J6iQTKDAP7OoYIg78FQrq8trw+S7qsQI50AsZJgvSBgr8zRX2/e8G/wkTAPx3A87+CO7kq/fn7fvx9vTrAwmBCg4b
Td1I8wryLQZKERbyy9j4E/z5JKoF8Cvp6gkM8Kb11tf6IRkRJA8VC0AKB/jzK/sB6wonGBQICwM79fkB9CUD5P4IDSInDxfgCyfjEQ4JCPEJDf7rIyQOJwPa
MAkGCDyxJfTy09jH+xvqEl4D+QyU1hfwGQH1E+fkGP+48//88DLC20s+/e7g7g7uCQLb/R4M5/jOHuTfzMrGDfr2wg2t8voJ+w0uBOYNEAcR6+EV2gAf5wnV
1/ICFAX5EAgUBev6BfkDGAv9I/kbGOQCAwsL9tQXCSX8DfQMD/H1Fw30HuwVEOL87/fpHeL6DPjz+AUXCv1fBgTxAcE574Hw7ywFB+f5Chby9wH54AQBBvHx
//Mz5tj+AEApH/IE+S8Bybz47N/q5PkECBzrHx4EGdAdBh4aFRAF6wLOERew4NoJIRHy/wToEi0M8u0C6vMQ6AruKOXaBwkSUwAh6f8YEsPtAScY39L19u0O
BdZT9wLiHRTpBt/52x3dOc/U2grv6m7zUe/zrOPpFg8c0z7iy/kW8t814uQR4SPn++vN6qfjRAvp8gk8GhIS2wDu2ygeGw8mDgfcFvkqGPwe+SUB9xLS7wsB
CwHtIiwbGvwUAQUuFfkg8cX4EfXgCwYuFKwOBC78/ijpH7YB5+0wJg7PDggFHPP+zg778f5BJxIZ/fAExBGwBBTzFvhTfyLfEvwiFxHoA/bU0RPg/yQ1bvjY
PNH5+v4I3wUtCfzsAfU60fLkRxKUlwIk5d8OCePr8u2rLGrFbP/66+AK2+g3+tTpBPDl9/+BO9brB+wL2BIFCP38MSTkA/sH7uoE+/Y7LdzyLA0X+ekP6/zz
+/XzCtr+4g5C8VIZDebyBPzTIdMB9ekJIgDs8gMF+vTr2/D3FPPo/Bkw7gg4DvgCFSTnJDEI+iTpDhf7GhEeAxUDBRUeAQAA/gELGwsGGCwR2EgJFvzpKgQe
EAsAHO8Q+R4YJh4SAgIfBAYA+/cQAPQBFPvhBwby+PQREvwADPwCAOILEQwP6N7x4+va/gL4IwL4Ef8N+fnlBgIw7QD38STmGe318RMP890MDQAI+ff21hLs
9wP99er88QID9yAJ9vP2Agnv7fr9A+Dz7gz02R33Fvj69Or56gMM7fcW9w0A9QTs4hMPKAv5GhgaFQD0If/x/gUhHPIHCwkT7O5AC9/3GRUIDyUY/xEAAADn
wekNxxXkLhrxBxUQHyD1f/oT3OMwEAgXAiMaEf4F+PXj4Bjq2uD78P4l7gDy2dMwMRLv5doP/AvhGwch1A0n/ej/3vUHCeXwDe8b9SHzvzvi5PgeCwUG/ufq
vhH9IzcI74Ii2n8zCAw1LNihLQz2wMYjCQLURBb4+ewE/eziD9L68DXzTSP75k0mMe3d7PoUzuznDx0b8NXo2DsKzxAjDNfXD9orGw//LfzlCNcA7v/m+/rz
FhLsDvD9AtXjC+zn6BU0+ToIEtIAGggHzgTy9OksvQ0U/vD56//tDAkG/fAdGQIF/Qto7+4GWweNkPoV5fAQKv/J2gGBHH3dZw0VCwwH6yg37/fR8OINChCf
IcMUAhX45CEQDbL7DjwDFQYTFQwVAgcFGPsUEP4AAdYOCRHz/PwCC/X/2wge9hn9BvXrEdsEHA8K/wjqCBYE6vcgDAUIEf/nCBoIECgSGOEkEQD2G/cJIEEH
9PjDBBfwEvwXIfXuFA4JFwkWBA8GETH6+fvBp0MLHA39DBgS4RAP/fr60AfdBQILAf8CABUAIezyIvcB6OnlE9sguSUN1g8B6gH26gLf5xb3Cdw72y9I+ewB
1uAaBtMMDunpFS4OyhD3AOzu9xP7/REk69XGBjAZ8wMM9PQLFRPqW+8H/9QY6Q3kBvz2H/3rAwEKEePy+gvm0wX2Bfj7+ghAEAkDEgEfBvg2DiQZk9T5Cw/2
0gFKJePf8Afx5/w1ADD5+Q3q+rvOA/YIBfX5zQwX78/W9QQI/usaCtrqAvESWuwODgsZ7O46KPoFyoGg6uLw6fADBB8UBRT68/fb78ckqeogBBnRDtjy6/sZ
JBzzCfk0yusmGObDJAj4IsEE/ur8CAsj+1cG1fElLiYC1xIY8eX4ENvf+M4nMA/kCBDo5uj85wMjAM+o7ebW7BIbHvX6CN+6Dez0gQ8V3xMFDuPt2fj/Htwa
+eIrAAsU/Bv//OEOCiYiICHjADoj88U0BxgXGREDVV/W/fE4yfEf8x3g6gYRsgH1ELwoSef79jvl1enqNxMxLv8FcwHmDb3lHgAcExXy/B/o7PUH9ACS+BgF
t/bRbtkQDA785f8LKQE1584NgfLxH+jWKPLzDjbuDAkF+vkfwdfr4yv67xIF9f30lAn03QkeLhgXDAP+AwAKCxsKEiXqB+EI/xQpOAz+J/3j9O0C7RcMC/n/
8QUQJg0m/vIY6RwGGCf3EiLeGxcr9TH48+709PMM8gbs2SPb8fwXG+bt7u34Aen/9Pn96+HwHLQn9+7x/wT3GPDm4QL0+Qr//+z+BgXt7vwM1Pv49g4cDxPr
A+Ce2Okq7wjg+9zhvdMXDxH8LvkK7RAMI7LW8zgnPur6+Q/dVxTXBUIV48bkEfEq1uzwIDTO4e47NhL2383qNwj+uAsl7tCrtBTxULfi+PlJ1iT2StLi3jMN
IkgfLhzx5OkJ6wX46+YK2/TmDukfBb4A0A0jCA488gQA3OvYD/c0JNfpH9ivxCMaNjSnwPQdCJsL5TO5AFP8A1c0+ivUAgguzQXCwOYOWPPbJgnWqilGXrAB
KSz79YHkBNfbBNqYNxnw2utq/dfqDc0w5vrT6OXSr8TfA0oPLszMzQz2w4LOFt6oEQ8Q2gMzEfHwDkIHtvwCFg7W6lITCxvzozTy7FjsH/y4NzOyNO7E4UT5
JwcN9d3H2X8wpPzHEQEBFxierfbNjxwg+PMHX+28BwkgGeYvT0YlkQESFNAVOfXvDxj1/ewC7cjCNBcVL+vk4+IZOOctKDv0Ev/rHRMjMDoY+gv+8cvbyBXR
HOnaMxYu6RnYNtPn5wwe9uO6HgIjMBBB3cze+/4d7g8FM9LM4fzH8vvm6wAIDu/G7/mXBQ4c8/02x//0DCc5F7kK6LEZCyLr2LX3Kxvt2RgCB+y4CSDfGSvl
5C4CJTAtoSBBCePrGCzkJgUMCfoQ6SX7As3YHQLj+eH0Kg7/tiL5DzoZLQ0dGeI3Avv45DrkEPcHIxb5IhgzuuL3GR+9SCFRN/2yvxY+7wsb/hfNCT0OJhMM
4H+3EWPw4DD4rPL7LBkzEy/nBTjrdfDQAOYHMgn07ErQ8uYDHwjlMOAAIcoeFPoZywMs5vQlDOwAE8ri/kAGI9NRoiMe//wb1q0nGPUC8f0I6wln7iUF5s4X
ECT5+hNF2OTK/Ak23LPkJDzMHRjyJssu99EuCQHu4e6BKBxBCzM8IM8WCQHhG97dEuDuuO/qJf4x9gAM2rkOKufyBe4uCwYcndrwNe+N8eT5vQoMPvIiGe0U
3DDL+/3CuhHf+w7+0AYAHfHb2xzY/fS8544GJQiW9BUrrfj0JhHd6gfkALrSGMeB29zv8u7ztN2/webi1cTwBOTW2Oah8/Aa9/YWzzYt/r/n/7mhDdedAy7I
CRbTtgKV6lXjuvCZyv3K2e7x8/nMzPOzA+bhHP+xHb4I2Aj4xhno9KMDyPApGur2G/zL29ffKRH59NDrrgUJ+Ro56N0Zz8/t8AvK4Sn2I8IP9NTd2dfp2vHf
DPUB6CPv+/Mf++7A6iHC8rwE9ev67db1+SoP5hgIFA8K99jolf0QGQwN9/n83jPdBP0hz0LeI9IOEOIIyY/12DfD6P018gkPqlhC+OrAGTo4NJ/hSiMI1qEk
lQdVE9klCPUa3xw69vUSrfh/5ff3l/oHRTTykQYLHg3WMQSxGNZz1CPy9+T66SMEDvsM6QQBPBbs71gA718T6sYP/eLMFgsSFxrSFzCu8d47GO8B+Zzg9UsS
FMIxwEkBBfMM8BImBRfSxigHR/lNGPwTId0c4yrFEBL+K0HZHQQ1APoP6BTu7fEiDRUg8yILGhPpVBS8BOM1G+fOB/wXNQ8sA+fv/wYTxeOBGjjuFvonR9cD
DiQEDOgCCvYv2fYosQrb8/zb6f6069/7ACP0+QsJ+BkY6yUd+Q/h6vsS4fYiBwgdCPD49A4Ntxj5GMvtCPb9GPIJE+oSGgcCHOjyJewT/hwEBgTz9AEKDyL+
ByAJ4979Cfjv4AspCPseGQgIGvMK4RwQ9wv7B0LtDPK38wL89d8QCirUEkEr9P/mIfbxHigE6O8C0isCFQzh+UYFBg4A/R/04df6B9T+Aw348RcmFdMVKvX0
ACZDANIjnBKvyh3yzfr65fmbEROBCQc10w187f0CAhNuEeLn3urvJiHe7sgN4O302ggM67L369kK+NLTKBzoAP4R/+/67MC/DMbe6QYAMOXVAzjtHu3l+9AB
9Rsq9uHorgvoFkUQ/tncJSwOFswf7QvX/e0ZHAfHCfgE+cf4G+gWFvApAAWTwgL78OTiBQfO5gf/NBXw9lu9/CQfAun1yQAxyQgW6Nz5sAjR6fXC4NrVFPnZ
ABO+DhPJFRoTLQARLv0vETwaIRkl4QATKPP15xI0NSon4o0O5iU6JAzzB+kbCCEp/gYZExMBBhkm3uU2BhMnCzMkHgbcxAwI7Ku8Fkb3MPwv+e8UBQzQCRfy
8NndBPUIIwrttpQn9Oj86wXHGPMaCg4F8dT1MQv9Igfv8/P7BQQODfzu8J8mGS/q/A8O7V3QZuBzCTQtBs4szfjM72Dc9y4fLA1B2BLyCOnpgSoj4gca9ggN
Aq4OKhAF0vb3xxIrG+k8Os/4LzEX4SEHLjwPFUYa5uMHEwcBEhUczyjiFSsH+eke9NEA+M/9CcIp1NwZUQpXBRxb9xj7Dg4p4jMR4i8t22HexSLvKNsVxigP
AOMUDgPAFQHMwce9E9//ERDYGriz/OqKJEv5BBn8IjREODTX/DPo1/kUJinVGBQePQf1y89uFPW14C+twsx0vAP9DOPuqNYR2YGdt1MpyfwV5xYF9RDj2CnF
q9oe+cRR8fNCob/exykLwurV7R8U8dcU8+ryvxEFB/bw8PXy59ez/frv0PAv4OXhAxIP0xc17vwrzLryrAfKAhUU/NLo4fwgDBML8+1/7znp//7/Cvz83EYq
0/X5B+367xsAAQH+KQuX6PAR5t8F6gUQ9fUc1Oj7xxf5M/kFMwgNBxv/IuAC6ucI6wsfABYYCf8ZCBIV/+8IDPvP3iH/9P0i/AvFAAwoFyXuDwH0B+0aEQXe
MPILEhAcExvaEQHjEfk28O3vJ/XuBi3/HhegUvv5CuIeHvUG/SoR9yED4OISuw8D6Pgf+QcEYwOu3xEOzwsIA+b0yeCgHn/Dbgq06PoV/vH1CQbO1/vn9vCk
+NAGAijMxxoLy7qoJkX/Cezw9QsdCQILAhbwDAMC8tUSF+r0DhDu+PDu3gQOCyDjG/sCAAEA4AHvEAEQB/kGmAzOFOkTC/f6AvsB4hsQ9vrk+svt7vj69Onv
9+TZ/AfiAwbnDvAY8P0G+ukDI+/kAu72JAX/2v3w/wjy6OMC8O0W6f3v4P/t++bs/uX9/gox6w8D8PHr7wD3GArN2f3v9PUGEwIN9972/fIA9CDg8uLayBDj
69f9Au/y2/z6EQt/weLa+Q0P/Nz94fz++AL04hf6/v3iHQnv5gwV9f3vCO/NB/gM7BQW9QoH9PQLGfn7+gTy1fcd9v/rAhMK/iIRwfId+gLr9vgT1g/dD+76
HAwEIQrkwhQOHc0sDQ4Y4QD+DAcMFPoWDBYG8PzY5S3b2xUS6fZVRA/KJN70KwcXBQ7M7d7xSRvzJNgFG//x7+qbld/A6gCh9MrV6FDBBRbD8a0ErPr08vTd
86f00ggXBwQNBwEG+TvwuyvX8NAPufPPvD7kw+fNkfnw+AQT8RWpmLK9peDBhu++P+oOmv9sxMeMtAc4n+Io8RnH9CLg5dH4U9Df9dkPI7Eb8Nv8FoEl6RwR
No2vxgIS4KAYrxft7uby+vEeE9EC7dkOCegeCxG33QsVSKkLCClOGAUWCwMaCwgFAN8PGQIGFPgd5Au7Nwz3Tu4prfI0vf4NbBtKGQQPseC/JwsG0OH12vX2
5iUi+QDf7+c6/+Gy+A7sIbkJj+nhxdP48q/p98P0y9IKDidnvyoO+w0JGP4Jz+r35AAF7iPS3CsV7eVq+t4INtoN2As2KfvwTLHO7O0JFw7XEggzF/H5Gvep
IQoD3TLhGb0J5sgj9sj8EgoQKfEk5DPvIew+zA7CKxLFYlIlXeQu1DIvIC4L4huf53AUQS8vS9lRdxH18xkaxf8jPjgeJA/b68cGf+Hb6/glGCny/DovEggO
FAoGu8sQI+c1LAb40ccmxiXl9BwaBgG5CE3YHMVDrfwgJtsC6tg07tX0J9sJGQYSzNLh9OY07SsP+AIBzO0NGv465Mof2bDdFDXzScvfCuos4fAFNcSBFCPy
DA8HIQP/Ehre/xgR3RYYpBnc4/bdqfE0zv4DLhszTyPvuOXsIxMPNuycF9HQ+AgbUQ+cyRE5FcXQ6SyeBznvB0b89hnLFyEI7xTl8P8JHbkNLwnpqh4pBb8J
FU4S2gTk+ZH95hAQ9uipCvsZ1tb5+u3K98jfEdPjFez63Qn9DqTV2z9HPvYn1v4HAsjt/wsF5a0O2w7LxOz86ye91AbN4a+4L+QA5gItzCbmT/bWw/MR/uQH
+i72vh2lB8jrCsIbEQkAXQAB9AMXDRHi2Rv3uAn6+iXx6O0brw7zIvcMCB8D07ctMBE1RPQeIHOjMwrt6SYoNjT/aQ055Ry7FEvvMAsBBkNDBhkxDQ3g4/lG
GRHg9AYLUur4f/RMaC4MIQxVKRrt3QkTEePo5Ooz9ir/FAoP7g0B/fkYHfcFFu/c8C8WJM4r5xQoDg8Fyej0Aw8s8en32vQq9uYt8QRCAiQR4vkM+fcvEbXc
DoHK4Pbi/OP22tqT4xrLG/cY0NbYHdX2+kocIghAMBccG/YS6D4DB/LjF+rW8BXwDtv3L+UZPz/21bsRLQnTDgm53SUOFeXXFP4h4QYs6OT3FegLFiHt6fke
DA0aCiwrP0BGHxkq4ik0+ijd3yj3AAEMAioGH0pl/a/0A6Pi7d4R6sbZAOjs6x4PKuCmQ8/g/tD8G9fsvQAS5Fa+YtzKqP0V/4v47R7E9tg339e7/7bx3uTT
zwXy7+K+CjUAAH8lrxEzOQclxO/UVesB5fg0PfnVJugYPAsd20AO3+0bFhIjCxDR6/ndD+0YsckclAog7CKxE901XB79fgoaCPckChgtAyUA8TcN9NP/Ndnq
HS5D/RwR7d4J9xfn9tkDJuEMCBv4xw3yHgkRQEA4+Tgh8cgHKBMT4uTUzyLT8uMUBvTcHBfi/gfz2hw1Ax/36SHn0u//8Af9He3B4hgIDxIm9uxZJgQMLunX
FdL23uLO4dH9+dD44iDx6iHpAicHAOOxEMc4GPIFH/INu9H68w8XAQL4/Q/uMA7RDxMyz9nl8yP3+RDa7z8GKe784ujrAAUoIOf9wvesCO/qBQTLOeQAOWMs
RFD+SkEZCucGDD0rNiwv/fDpJR7yQUo//D/1KlVDYvP21B0570P1HTA+HNQFf+sBDPn17Qk+Gz7v+foB183Z0eIHJQp/pPSlKAEC1Cz8HrfNEfkb5REOBEDE
A+7KttjT/RT92voE9QkbCi8aFSYb8yb7Lr3p3/U1NcQgEegyKfHg7sYAGRMW8AsFAd3/CvYNBRrg4eQ82RsG7MXK9RsBCAn9LP75tN/cK1fyT84AxhAEPf/j
Bebz0OD1DgHXTez23u8o/Z02LvUJK+5H6vTVEhRT7QYaEQzjnA6p9OokBNllbvUs8QkgKeUP/NcPzOTmGj0pVg0UHLbqxQ8rKdvjAgcF8xArB/QA/AQHFggQ
EBYN+y72IfwX9AUEFfHs7Aj5A/D+//nn9hscEftQC+onBfkMJ+YZCBYNCvYLDQv+FgP8Kgsi1iPoC+4L9QcMHAEACAwD3O4Q9/vnD9IFBgUS+e8LDAvVDOP6
6BElFdsM9e0QGQEtDgb3BOn6IjLu89Pz2xX1CwoY2wIY+vDo9ybQAQJR9fYByATe4Am50eX5I+wnf8nW9xQC7MLu+RUR5uHrNSDuS/Yd5xLnyugi1MiT8ycn
7+e/AhgXEBnyHD4xX+UXsQ8U8QfX6hr3Fw+1xxEcF9GGGR7zw+o1tSYGiNQTGSsI+Av3CsjKwgEaEQL8gRYGXOkdrk0O6wr+QlI9B+LYHdMvDBv9LgbgEw7h
IL7hyuXFzh/XNc3zLuBC0MwGEFRZ3fBCKyASwxTcGtWyDQwD+VDZ4erlQQPBOSBIQA8g6hu9zPUJTwrQSysI3WkopxwQzSLvcwz15i4QFP4XLer5QJ7pDKsd
C/MVERsB8hfS7+T/2B2m+8L8rtMnAyXyE/cW4hMfJeb36A1pEekd7Q3K/vDFLQDX+98VE/oT8yUF01IlAhzvB/bz0K8QvDs3CRu++PBR2gc+H8bu7yrz/+7q
ANUWSAEDM+QHLb7jDe8J8xUDEAQW3OQMK3/qKNPv/vL+9grwqQz8BwYC7eETM1dJgRbJBBfeCg4NEATq1zsAwN8+EgPzBhDKMMsfEOn7Bg8S+cPfAv32DCkb
DgA32P4vE+jm4ZUs7n76/KqPE63YALKz1auqseLP58bZN8rJ59efEPEfttsmF1TqKOXb3+ag3d+BwiLVH/u4rAiDIWzu77admd7gB8TNwzCn5uAVLtMTu+re
2tsj1/W7zQPxAQsP9urXBScIIgIT4RQC4x784NbT198WyhEz4sHK0h/26s7FrhXQ3QIeJ9rv8OoANxQvOfoSLg4B5y39Be3c+y/28icFEQEe+uwy9AMNFgkV
8QgO2CsCrQQK9B4nEkf5/dYOH/8SFxPeTyjYPQHx9w7N3gcX/AKBAiwjpuQUNwz9HQgE/PI7JN8//wwtyQUIKALyHB/c9hAvHykM1hcb2EEA4QoJGx0MExop
wOkCFhgI7/b/KeUS4AmwEO0FIAkFMQz5EBbOL/LtBvLm1w0Ezd0M5wkJ3RHtAenp7a8fJyEhCiMMKBTrLwf6FiSCAxG+BA8G3O/p3SAO/vPhCObFAfvh8QIh
E/oM18bHNdr1+MbaAQMfOQzXB+DRuhQ4+/+W5OO8Bx8RKOrD6gT6Gh/dxd4pJUK8pNL8y9eIBSnlGPdBDlim30b14QLGIPEB4m5EKU5c6wri9z8k3+CZIfTD
zwTzwrzR1vktG+8QgfoMHej49Ccf3vYKF/fzHToZCNzbBE1w9AMvRBDs/R02CSICEStcNAz+GP0ECA3RFyL8DwgmM6y4yQwzIQPs+UYEEvhI5uv36hPXLwMB
6jQT9ez53RsB0fw86B3gGQff9QEc+6/w/9gT+/v1MPb4RPIdGkciFPYiANEL/d7v/grtOQ4TAuwVDgTz/N80FhPySgbnyt0QBQnzHvAe9tgT3ffPMQft9xYZ
yCXgAhLxHAIL89fXQAnvAgn6DfQMEBH8KhoJB/L78v/s+OnsAgH98QYA9O/88uEv8ALs3+wG2wUkFQH3E/D8+cf2Aezs+dvj4P/15hz58Avw7dH57Q3x8RQQ
CcEVDAQEBAL4DkPxDwX08kH5DfDwFP/PBSr08TMWIe4i+w/96A/kgQUN2g/1Dvv99eT7bg363eL8zhAOBBwiC9z1KfDi7gjeCQ4HCAfqtrgS/uXqFO828gb6
JCsM9rs6rtkkBf4y/fAdM84HC+Ux/fEI4Rb4y8AzERLe6D73zw32+u43FjwwAf4yCdrsGebKFgEC39m2CgEo+/kL6wzaK++BIkvzwfgN5iwBDxiQGx4S+u0K
Gi3W9wwydD/uAN4SH+QSJwsR6ATeFxnzGuM72hkL9hEHw/MyJw7f+8fO9CkS6/UBydzrHNzkEgPwtfcMBRvS/vs9BdzuAENQ8RG7Hyjc6ATyFAsI8AuF4xch
+wH/XQkM/iUQ/RwiKfdH7xVRxfsAF/fuQOHqCu4CDyXp/S3e2/MFDivD/jm89ur3vtUC/wAIAAEGxQEVl9Qq9v4OO0kKChgPFPwBIBTzXu2BtcDouRQS8R7g
whgLCTMJBfcN+swd/gHwFEHmBA44Hi/M/O8OFTbxDBn6+0TeHwwb9g4d3P8i1QPz4gIiRRf6Q506BMne6en84w4OOeva/FscBiz5GBYQ5RQAwPQA/RckSdqs
9vye7xL0186B7PfVCRAEDtDlEuHv7iRwSecSugZOsvrK1OXqP+LTCTAL5P709FBcohYpHGflRwfI4wkb3SAj490O6Cvr9AC4vDhBu+9qK3fZ7wNwhkk9PhIn
S+bV5Yb5mPg40ebWxC0aRBv9KOkQU8kjGNa7KQe9lPst+jLt8uZ+JDDaICfv+i4cIjIhCEAaLBo65/LN0Qf2TexCFTJRPeQl8t4Dy+XxYMoZEVEfDwBPP+Qe
3THnCek39AQxPSs+BPTOvAzvBziWT/4ujvHMOf767hLe/e7D1lMfCZpahANaAeDj5OQYtAnYJR0Z9/ZNwdvY2r8zxwcc0PPvpPkLA+7uDEX18M4lAQXKBAn1
IBIyfzQM9vrqHbXk/DHhEPwcPzBaBRcY98TWMPQ0wg9EyVvkGi/s7dfZH0LTVNCv+8Pk6usInguyuu0P7ODG5CwrHCw6KOKhAgfL+ikVSwMf+8HoIvDZuZwk
vRfxHBPACiLGaiYH8qXy1eU+FGlaGsgd/r8kDhoqHQpHEig+SSgTCgYY9PfEPOO8DePD38koEhIFDZwRSw72TRvk4cswA+o2BjspHj9HshX8rAN8Dws64dsi
3VzlRg0kPRQWSBcGvea9B/Lc+AneyAC+3c34Acz05bfs2uEFAQnW2PXn1AhUJL4bHuPv9gLMyN/tGgbfNs0CEA5b9hH2Gv8G3VX2z7EG0iDjgST9/QEjJuPK
/d8f0hQCsQwK+uoAAwQD7hYcRCLmE/b2Ix0gxxjhHNfy7eznLY3rMfjbCtnw8Oj4/g35HBf5F/QDArcj+R3k9d8yB/rlN7n3/QcO9w2+AepMJAkj7fPt+vL+
5gH//Rf6GgpjIRfHBTTtKSXJ2+coAP8JA9v8DBzw0z0iPflq6w/f6DazMynqJwf1JezXA/ECO0Pv9TMn4PMK+w8AHvzFNvIOGQUs/PUnBvrittcCzxwM4wjh
9RTepfT66P8Of8wt8AQomgoF70LcFNsG7vXVDwhHAOoIQu8LKgoLDxcaDgD4DvwXHeP6EQzx7vMX+ez4RgwH6vTxIQ/g9foA/N7IAwsV+PH0Fs0aBAMXCgv6
N9z9/u37FvQDExMPuRfq5A0pCArsCQ376fr+9Q/e8PLlC/7K/v8KAvMK9OfwBxT79hQP/RknLRjp9wMAG/zf8Qjl6A8i7wz7+RwC+wgQ9QwRCBP+/MwRC+cH
/TQQ5gLp8BsEgQjo8wz7GAXfH/4aGwsuCecRHhcH5w4JCgL4Af4vAzUILg0yGycY+g4fIO7+IAcI78L9AvDmAOa/Gt8YDtg1/EDg8BQDH/giMv0JGPXyLDD5
JOrXKKgR+Ccc4PzpG8HYOALdKxr+C/4hyBb6/iIUEvGO+AYYKvbnG+MK9TTOAA0Au+ElEgz260rE/B0A/yMwxyYi31fZqA789ebp/EvJ2lM28SfiAhMlT+8E
/+4zBA8I3fvTCS4UA0nzDNb4BfAJgdceDhAdxTD2HgYEEyE++TAm2dr+9YwY2QrS/dDr8gJMHwkT9RT0I1Ya7NHuIQ4NLMnz9BgH+hDuJAj9EBUMrh31QeX9
AgpG5iPwEvc/3/IJHAEFCMQl7Of3PwMaEPMB/QT8AewgHiDox9kF2Azq9Afx5vvv5wsDFrct+hD589u58PLhE+ow6fzg/OsF1RAHs/H2A/bCAicZExf0wgvv
3AoS+toWBeMQEwm6Fe/p6Czi5+7d6vv9GwzqP/r32CXugbLzCQfeGBMY+wkGERPX/R4oCPMNwxgV+QcHBMr0AAgAG/glBAkIDBcjEQYCJhAHFsoWBAUX/R7O
HAs1+O4GAxAQEgIW9hwG8AUTBOXzBNwpEe/v9p4IAQ71FCwUBtj92+z35uQNKBsDzhsP5PU29ALV+NYh6Owe/RY7Pu4OGPHkQPojRkYL3hXx9f248/rU5Rf2
DL/YDg4D1OYU4vMB4sMY6fTx3AbxGhnGJC70Fi/oFVLv5wXiPCEIHCEh+uEppj4E/A71H/TxP+EHrBMa5SocEySQ0PUTFPTWIwMLBn/WR8MC/wAGLBwH7REN
FSA7GMUtGcsMKwHpCMz6F8gULSAd8fQR6zIQwfHtFffmDPAWCQQAG7EJ5SkUCg7H+wkFA9sU/OkSJfHAqvP/7BnvEwbpGOnd0iP2Gb2B6w7c/wjP8+UoFuAU
AcMREBnuBOfj7CsYFyD0CfQYBwfo5NDw7xrl6/gUFQQa0OkHEPTsKQ3dGw31CpURAxLykgHy3xjKne37LRAMGxX0JxcLOPTUDz79//f9CVfc6BIB+ezv7xca
HgQtJisUFOkpBdvnDgIj2ereC7kEJhTcRg1YyPD1L/gTR4HO7v346NATC9kFAkMZszv7DqIL9BQu8QwGHsAntej4AfQnLQnt1RgHAPoaA9sB9NPwNQn411r/
asH06QD2CjeF+fkAvqrb6/2x9xRb5t4fHRjoAQLgI9P0HyLhJ7IPHvQGEjD9DdsQ8iMR/erm4fXy+AvxBStB+xewLeT4rfTl7QEOUO+VHg8AwBIuFO7iAygq
LP4KDRjf9A0d5CC6GQIVIhIm0yf6KN8gCfDaDcTQBg8eEPAM/Peq7uHdTCkb8wDdudL/3fMPKR8ECxYKBQviD6n0CBokEx807d1DDuTr/Bv+9w8My9H0+Pz/
6hMKADLqDhTaO5bbhv3XABvP7vggqqT69ukC7PMu48cp7e3rENXEAwcRSz3wDA0O+r2sALNANP3hFOLU7BSqFhz2/PIA7gws9R/W7bD7+tf8vpQEGvTpST33
LRE8f9cALCv3/UjR3kAvTU8uKvsSBMvQIhMWLzTfACLj3yYa6EAL8+42J/DiFA7e8ygt+h3sJAoV/n8b8gfyLP0DExLeAPj62ATpB68KAQcICCnG7O8K8vAI
EBYLFeo3xA3xFxgbEQz3CyPvOPT6EOAX6AYA/gUPBApS6hDT7i4xCwUO+t3Q+drRBsa/Dv/lJ+koABwbEM7f1PEY7RLZ7gbpHBzwHwMbBycp9hfH/BzVDvoX
9wMc3QLaBg/2zuXqHx8rTuX0yuboxC7z1AAM8SbKG+8KLSa/B88MARsN9Qj/+Es1CRvu/RxIBST5283fBD869B/GPPEc9/YPKBW3Cwrj2P2BHTUsuewXDtAd
DBT1CO7zQAMq5RsY7dkWLfMEygsBhuIQ7140CMT7Mvna2ez+8+QB5/8rcCb3ASYh50QppPELrwYLBQAQEs8V++AJ9CTpDePOG/bq9yQQzTgs7+ss5fbgNe3u
HPT9vAgF/9bR8R329YwZtmDO6BWZJMnjwLwlCro/P84pVDfiJRMT/hv0FOfi+TsQMwv2MejsDwQLIN0aCwAcIQL9J+Ek+wD0KOLK7fTo/d8LNTT21+k8/h0e
DAlCFAALNAXHG8UdHvcL3uY6DQDpEP3SKPXtLTHX8vvuFvLaBNmwFBn3DuAD3QoOtdHb0x/53R5/+A7t+A4KHDf85lkF4mL87z0RJQ0Y+/slLwYqEggLthUZ
9fMR5OgBBAPMBOb8whQAyQHCC//5r72lAO756O8iEQD6uvLeA+o2Fv9IDgpA+Qrs7lUb3gLtARTUAjHsx8PtDQHpGPDsCRSvsAHt0U0D8UMrx/wEKeQ0+BwT
gfQnP9Mp7eojyTIf7hs/577KBvo+w8oG1+3xFLRaDATv7gT5LAreKRH09bkM4f6Z2OYz2SIg8/8iFjjxJQfy/aO4DwP1PuP3JtriBQQeB/cak/Xn6M3J7RPS
Kv3k+eEJ/vpAAfkK0Pn8/d3a9Rfr3uDY49AALhbABw0K9PT96hT76RstAfsT9BL8N/QfJeD59RgCEvMG6gEJ4A0J6PAN8AP16fAz4ikYBADfEx7nAykBDq3m
/QvkCw778QHv2PY2C0om7wAX5ygLCPEq9yLqSeHdDBQDDZsP/yc3G+U4y7/6G7b++u/48brPiN8LxxcNASSy4fwO1+f7IY7yx9Qd8wrLFODbMO8f/PHVzwET
0gzu3SRM7g4k8fbs+GICFRiB1xgGDvIY+/Ib7+zqIOTiHgHxA9/945kO7xHeAuHp/u4TtQfn+AzlVwXo5NwxOeg61CEuQyDaMa5j8wb/Q9zvux8cPw8K/C+9
90Qb2/gQHAAS8B8S4S712/4oBfr4Ag08w/QQEPr/6RwA4g9f+AZ/AeLo+hDq77XcD+zeEuFY7e/uBfMBFQb2Auvj8fUBHAey1v7y4wv7EP8nExgVEArlFrvk
EvsLDwMG+wj/IREBGvMGuwP/CebJ/gIJ+vPxBf76/fkVBRYNBggdDdD8//0A4PfiCREEDQTvCQT5CwMN0vYO3/YSBvsCCRUJH/wZBwgFDxEMBREA6Rvi6vsG
+PUW8BP++AD8BAM49wv7I/m8DAn9Bcn/LOkvChLl9hUu4uPkBBbuLPH65AEq5x3bAvL0+APqAgEFFuQT9DP27DcS7/YQC9rz4voLNhTdth/84soJ7gv69/v1
zs4i+8EIcsXZ5RDXIQXEGukW9qby8QmB7Owl/uXfAhrFDQARB6pP8OUsxNUbxM0d9xMP6++0Hv7H+0L08yrIEv/KbfTaFQAAHRAOxdERB+sgZyQKPf3XvfX5
FPHt5uwgEO4PxxvHNBUNKuXNI+siFBYAC7/26tUj2DFEECc3LfbcJATC3xf73CruA+4LFCYRACL9QeoMCfjUNiDuBfIrDtvw9Qfg+hPtEb4T/hwMBPsCE+kB
xAAoFQ3Z4x0hIxTpQtEM7hQOBcIx7vciLDE64TEN+3/gL94jCykW0AIq/OggwhMMEAPbOALVJAtDIkUBzExK9dsCGTAL/uoK4CPHwioA8SH36vDF5/Ah700q
CvD22AEapu4g+RgG7/8aSBXnB8glHx33DwbLru7bBQ7V/vfiQw33LAMA5RkiMwXeOBwj+w1QHNIQ4kBcIQEjdP0q+ucDFSN79RN/1RDYCv/+us3IHKnz7exS
DCDu7OkdIEQVVzQdzR4FIOnvB//u+QUQFw817C0i1xBB7grNLdsPByFCJ9gC+xEcGwzK1M0gGSHbKiYwBQM1HSlKSgrLIxs10P33w/fyDQ4K+fw03AX90NgA
+wAWDQkf+NkJlfLvNPfZ2ALy2OEICc8P590A9B8I0jMaLP/r3tH3+f4r7Rv/HyMDEQDA/SvC8RzqHaHtFsIDKxwFCz/HA+gWWSbe2t/mz+vi7Onj4wbhLxvi
29jBHsUaHP3z6Sj749n388b6HAU7Lgv51xIHAeMR3wj4Rh8H7Q3NCDU25f/8Av3ZjQgA5P7X4Q73+/fcy/Y59Pa/IjP1GeQN5uD+Jk3jBfTT/LISRCYW9twR
7O/JA+Iv0yoH9RAdMPgDEbQs6sEdub4R8/3rgRYdFhkDxPAIUPlT5RUK6knnBirFHgEf7jb9Hv0CAv4PGPz06/8Ywi4SU/MEPd0FBiALrvy5U/4rH1YQF9Hk
1QUN1eD7EPja9xIaBQc1Ka8JHO8A4OoAPcxACRP/ByDoDRQA4OUEw+QTLgHpAjTwKQr6ARjqoAMmBuXpCvWvttEH9u6tABD9/91XyOQJEEzU2xsmONDn5ggK
CfkURiovxh8RMeATBhcMAxY27iMR6h4D7f7KBtQX4RwrjOIXDe72zAch8CIO5QjeTPgC8gAVxO08EBHp2ckAwAoQJVMqAQkRJwMMSgv/7Qjtf81LVNDBN+nF
IRLuEcISChD6zgjk5CLzAPbtBwASGPwNCQgAPsAZFx4NHSbdGdobH8Tv8u/5DAVG4BQFRhcOCQPdQF8A3fz87nMp9y4C/wfnsvlL7v2++gv4HizqKvji8tvj
3wvmKPcPIfQB+SAoLNa58tgMAAfkINoS/SMICN8x+l81Fd/0NAMdGwpIFssTkIH5Ewcpg/8MDw9J5+v0B/oPwRsI8ikKIx3LJfMuJy3H+/HzAUMc7wUDChj3
7zgOPuA+QgQEOO0CLe6y5xvjDR4AZFE1OQhBFSy29hfdtagTJ+dE+Jr/agayRRXaF+z1/8Y/6szoIf71zSXQ1MQSzRwB9/Qozg0FGhtUs9Ix4QUiFDEyBvdK
J8I+/ffi4MiK6BDb96+FNOPgGuMtRPsc8qTbIYEL5ebk0/DvIzCaNkX0CvBMBZPp5/kFOMLTDun1qfkT7KQW2tv+/uxQMu635+IkvArhmRgfCzacQCoY4vjU
+/72LgHgHdPhzTcxqCg18PD3OdT9GuATLvj1E98BEhEJWLO1FvIs9dja/N/SuhUN1dsE0cAMIg4KNxnj6/T34Nf41fr1LR7E7xT65xHk9viyDvAJ5ynWF/ch
yR0bC/v6HvaXzTMjD/HA3tW4+LY42SX+C7i8EVIL7WLsLwSBFPXz9tgq9iEe1fPnxP4yFBAVEgzxHr7s8RAZEQQYAt8WsADv6AkL/+P6BQUaF/oGKu4z2vvV
DA4+bREk2BrupDoYKxQKEvEU9xEb+tgUFRTzxNkCAbcALOIJ9gUG8PYJBTsdF/n98goSCLjhPO71FfcU9gv9Ab0GASgSERuN5vL6BOsB3R3X4t0iyBwHARcM
DOj2CAITDyAHNcfG1P/98xfV+d7e/u82/QsRLgTZCPMMBP4GDcDe+BH56/cHzBX4//oDBAAiGfT1L/PHFxsWBgj2LBL0CQn55wfdDfAP/hn6zPnu/Q7tfxTw
J/scB9cdGgYVKBPN5PkNMwYQE9389QjyHhIKGNkAHQALESMOJAoW7upABd8ODQjvFQoJAQcBM9441V9G2V4tQPv0AQ3wMP4P3+sQCAQXHyAKOhb19dLr6/Uj
JusoBf3v0hLuJA0Y/ArTGbC6A/ok5YEw+P751/na6vljJdEZGzv+E/re8RAKzeYl87vvEOkM9uMc58Uj5bcGCL4YFyUQAOXuKAkMEy/vDzLE/v4XMQGl++4C
990e0gL1JQgNJywGPuofBTEbBz3qDxywBUAavx7+QxtZ/xzBA+T/ASclDf/a7zH6/DpBFzwoFygU4RW63e8AKPAWtBAEf/ADBhUt1jow/+fp1rfy+sZG6NHO
v+HM86ghWe74OO8zGpLtXhsO+zAAoD/R4R76ABblBhvK4Er5KucB6/FuMUoXUf3/5RD3GRwgE9P6yNwMIwzm8jXk7xIT/wYEKUEWFwHX4U4LCfTx3g8E7OKm
SSH80BgSLf9MCywNFdT9zkgIEOr44RXgGNIaJ/ft5hwu4ywZqygHEtn67OD9DwhRJgsIQxoFFBDa8djOLwUFMd0TOdcaHxYAIvPw7arvGBgZHdTj8hsXvfbc
88H9DB0sBQnyEcwI+DrXBAPX+/8M+N8I5tXyDf7+ngoE/u7e2/8MC/4HBzIUDPvo4h7j0Qjiw/Ozww1A8LENA9HVCQATBvgK9gDoJykf8uH0EQEH5+7uC7cF
Ain3C/wG6wG7+QnIIQgL/RP4IQvy7v0CFhLnyKn69/4LfwfHRQj+BvoZ/QwLCAocBz8WMeUJ/QsUHykL/BHkHSIT5B0l9dL+1/4axhgm7rQnGh3sOdN2/foG
/ED4FfrRCvdGAwfP8/fuutk9FS8YKKk4uzMW8e0JBQUhI9jPEO3hByryx/j45CkD8f0v+CzH3DgUWWm+Pwnz1fTR/d6D/N8K74Gd+Ve/LqoQpxfrD2CiBtZB
Otbr0Lz4GsvnzgRYxtYnRbnl+70UGAjjPPHxQd8NDjtG1jYM7uwqifTyCS0H3gKdMTY+MMYVDS71GUhL1iFF4yHW/fE0FDb0ReAVCjURDvf32KUb+9kxNQjz
MP8aBA7/87z5MNgSMAgecwTIE831A1D2Hvy20Oa6KB0m7cTGEKCpu/w2dO4C/gD6/eELFFT84Sn52NLU89faFvwVFuwgKAEe+RMFEcCBGdgWO/cRA+Ql7DPI
KOEcyBu78/CUBWMoCOEA/wQR9PAx+xYS6zEs/+XF2/8HCRgY9OrwwQLyRy4lPvcA8/hCsB0h9+UcTDjV+PdXBwXn6VMg/hYKtyxHIhfzHfnlNBoCJw41GevS
LSLrV98BEVs9Lvo7R6YaHCgh8JTEDufzPCbPbBMFAtH+B/vcEuz17f8YLd0O+qL9Ghjz3/oYBelKM/gVEwr/QfS5y/IfAMUP9A87OTnM5i3UC7OD2RAtEBP3
nyIPCBTE2/wI+wHq2CUApSHSDyDMx/IeMtrkHAHbAhfZUM8s2ir60e43+euBGNzvTjk32/n27vX9n/zK7uEjub4PDdoctBko7edBNuzC4Cc37ADsATo9whbT
IRcU5wbtOS0OGcMlVRPfPTgjBf/VYvYrAO7rCiTr+xn37A0HvBIM6PsA7zEd5v8Q2fYoHvG/6QgKFe4X4z0RFsjqAwrrHOnq6gr8Eubm2MAP9xnH0gP/6g/n
/OkG1wHnKvjz3BBG/R8DBQTr3wDe5SUJBvkb1N327PcW8AnyBgUeGQHzAOwZ7vLn5ejvAhYO9RsFD/769/b/5AsCDwHW+tLQLMLc+QfbEuwU9ADvrA45/jf1
4gEfDCbv/foGCizlINT4+SQA+fIIC8Ke8gH7w/x/+xUMGg8NIuLu/QDy2Msf+djsf/rs3wcSFASaEejlCA2vHh/33hCd/AICOcwKBhMCEtgF7e7+5ugWFO0F
90ImygVtCcsbJQXk7yHeGOf6GhMWCzHn+Qvu/CoNzScI2kzdteYdMeUJDcL1EufpAugdvwsW3xIS5wAsNRAI9gc37N8G+x4WJ/IXERlJNAL27AQB9+AjtPXw
F9UM4h75DuFt3iztKdohKhrysxYQ+OnRTvtc8CkgKv8EH+UOGsjuIul07ys27vT7Cx4J0xnx1Nno2yoa1y3a+vn+7+TRAPVEDO1b5une1c3n8isB6/IE7/Vc
7B/52d/wE+YB3gLrRpzDf+DH7+IL6v4Z5go48u8P6PP0+wS//q7x/voaxvXtDBn/7AIG09jz5yEvCQwRPw39Au7vD/kI8TgI7ePz2U7SDCsGAwEBCvTyMfvr
HU/kBgEE9e4Bn/Cz2gek4N/93GbsHFb49x37BsgXEQgDzTYZCQ0H6hcG+PwDIujs/+wOGBZl/g0L5wn8RezxHyqxEd9OzwflHUMJPXH8+9YSAOgSG/3cH7wY
LfssHJL99xwREED03gUkDu/19gYC/Pv1ufQfxaf26/VMNPe7Bz8o4gfiOvL2+RnYIw1NGN/f8+8THBnE4Aqb3SyvK1K4F/oVD/hFFcoLFv7u09A7yPjL5+jW
PvaBDwrrEeX9FqkzAxjy2SMX3PjqpbkOIgQeqAHEARf/Cs3K0REJjiAQ2BIT+xKYK+wI3CftCgURGRfzJNoiES8PqyEJEvbtGvLuIQjBJPLmF+Phffv18+/l
2NaTBODOMB+B5PIO/Q/AEsUMFsIAE1nrK/TszALyydb+B/82tTwX9BdGOf4OI+HW3unuCfwV/NoX/hMVJPXz8tE7Df8M1hIjxyXz+ePxPwXbEfntFyLgr9v2
H+buBSEG2g/N/v/r8fUBCv0q3dwVs/706BEP/t7a8L4b70kWDAXXMfv0FtI3D/ru+i0VWx7z1RgG8icTHM720R/p8hsxONUbA/3DJgoL+Q0UHK7rHPjwDAX0
6ijK8v/SRRIn8TgxEOH37eLDJwzaGvjf+zztIrYILSkOyiQM/+rw+Nn9GBS/8RodqBwN4yAwHROBIz9I5ODHQt0WhC36//vtzd4/wd3vFd/iKivk2ka9/iv/
68/d5OoIFeDo4++9qufjC7pJ/7v6KALKFjjqJgclxkD+ERLC4y0MI70KFUz00NTh8hIMwlX0EDlOJQUMyCQc6tCyCfk/HwcdB9zt5df4N/AUEAbi+DAZpTjH
ZgYMGNpOJtbrGuPPChnksi7EShgLCP4a8BsXL9oSJfvIWBwSAPUDAckFHzTXDlKXBeofEwgX0eXSGfj3m94IECHYCzTu/kUHBhnhJdxa3gE/ueSsP/cyKgUC
BifvOJ05BVogJx0cKe4V3TEK7eANzgH2HRXGLy8MxDcSvtY89BGfCdDlNMwUGfr31CkJcRgqxBoikRIKKzUWshP2QAiWFgkCFgQLz/4JB4HmXAUb5/UX+dgJ
+RTbFhld//8MR1MN4ucDLO/cENgT+QvILwUQu/8TCDEXI84Xzg4Z1OPcDgDs38X+1y0ACL4P9RD0IxrzwvT73dM25RMI6uPmgeErtcv19f0T7MT3BkD0+f4q
q+8ewu/xLfjFD/IU5hAN4e/rt0PrzRPENSfjDPMB2OMv4wno8/sxJxgv4QIVGQOoI+niCSP6Ivjt/m8J+RbF7NrzuwgYoiLqIRPXOBD2IeYCBfvw9AgO8voZ
HvsUHCfhG90TAioASw9FCCQYHggjFPL6s/4ZCs3jJs3uCeDh4OIu9u7xETT0NxvuEN/tGL/jJd7e7A0m6wT4+s0DDf8d6vWB4NQL2/H24PTv/O3b5DT9BQ8U
/N/5+x3+6eIF+ffp+RfvAx/fAA8IAAkO8QIEFQsPI/7m5PYL8u7x5xfX+AP72U7wCgX+9AblCxTf9uj4A/7/+vn4FdkUHObPzgX1Ewsk+iLyxPsKG/4JFfP1
IyvmDgEWIvb0Ee74Ee385gMX1f4V+Nj4ByUI/SQj8RQaGP/hBhL34+7hDeT/6vvqAtvyCPsnfSHx9AQkHNLLGwzLKxi55fMF7O27DuERS4ED607/Gt4kABMC
Dv0CFif78wb62PM7Hvv4Htjq/ekHFuwZ+OnxA962GwMUBOwOEBMD+/0Q6BL8OREaHvTz+/gOLA/y4/YRATgGCgkXDPD8AQEeBgX2H/It4P7z6gD8LyoUFfr8
CcnUDSr2AdQQ8UAG3xEWHSMFDw0bEzv49ywUFRcK/vb1/S4iGwMAJu7wJwz9AhwjHSUGEevWKuLk+RPhNAgQEcoDYSQAxvP38gOBACTKJv+c+ekQ2vmuI9UQ
HtcpGizzAg4N3uMm4tUY+QYezCXwDf1ZBuX0DBM70ATb+BsR5CjaEAgXDg7hA/sT2tkw5+720vLTNgboCxLnAuXwGTvg0jg93icZKMwAJvgE/Pv94/UVESbw
6/wl/AwADRkeA/H92v8QuP0z4gsWC/QtLf8oKOkGCD8H3v7pzSoY1RwGCOkGQSPtKQQkE/sXFRAA4vEd+QQRwfwSDNH6Khno9Mor3/Pa/0EVRQj/EBHY7Q/a
IOLywuHjJgNctbQRSbTS9gYRSg77+woICwoC9CzpxOkg7aq6Ff0U189DmwMgIdkyIAlA9/8B+OLdFNb219L/LOcoEPQRtgTgK/iY503z9CsEHezkLuZu4bP0
/cn7OP6lH/qjIvoDPqgB4fT16fkRF8jf+wlXpNlG6uTiOBIiJgN/NvXy3PAZ7/n5pwhpKxoVM/oF5E4aHhAeHvwlECT8IP3sAG85/fFRIIEzPxbL5S8f9wW+
CQ4Stent6DI9BQ2Q7QTHGjE3zgnnaPkHx0NN5hOSAg4H4sX9Jj8JCMkSpgsXISDeMDcNAueMADMaJNcbHtAnyRKv39Pb+tECFgqzJa8BQiRR5tQX9lABBQMJ
FOLtyQPg7uL9+/tY7if20v3pAgX52vQd6THW/S4d9+vU+v4Y8Qsi1OH+GAr3Eyr8DzYLAg4rR937JNYz5N8G2h3rCwIBBPSy9/XwDSgVDfjpBgjIN98Jeg06
Hd0K9fY09eLxH9UoHTwWNPfRRBbm5/baHdzdDtXg2QT6u7HyF+P+8RTzEeEG2t0F0OIaNive++/64gPr+AjlER/+0vTnUtfbpADq9tznIf3+ADc9+PDq/AaB
x8wV3xDrE5faL/j+/BbxDubqCLflC9IeAycb5QHu6AwbFeLuzi4KE/LU5/gR3ukIDRPlvibYNAMdZDcQLRT5FyLiKiAZP/GjMh4nJRgG1DMbAhG1/xQpEPgP
JebiEP7R/vsf9xD9/fID9P9HDMzvGRH0Lw4ULTP9BP37VPT3BwLp8xPMKuoA+NsGKr35Fv0VENcSKCwAHSUJAjQf6QgK5PkeBuvkDOvsIynz573TAwEMH//n
CPYb+jHYE3/Y59oC4wofDAbzBs/qIujw8g/qKufCBPMj9vo9Bvo0FOTuAwMMDfn6Ig7gDD4X+RHn1f/1FxAB2AIhIA0UwwgxIPkAGxgGB+/u+A7z9BsMIfPo
/zn+3ioGAs73/RIWRvDu6gPzBBgHDNMQK/z8CxPa+AQ+++XVLUgfHgwL+yEg9vYU9BrmEeMMCgY1F4zx+BT2+vPVHdECAvDz2+PvFRo0oiT03AgRFgD39jws
A9Mq/v85BAD19Qq7Ktkl6vXs4CIBEgQSIR/T9vjw5SXJ6xkSLPYX2h8JCfIE6/sA/RrXD/jYIAXE/Qv5AvI1BgL58gcGQusA+v8agSD07PPhBvvuIhU0KO8/
3+sfBS3u2R0jQOv8NSABHUoXIfAkICkLARAf6iDNriAoCfjk6esK/Sjt+fkW/AAhgQn0ThLxCvJaHPz8/gVJ/OOE7fgZJ+EEviLy5tUY6fwJ+/Qc/e4F9wX2
w88D//m17+fM6Ofz9On7+gca3fgg8+7qJZ/8EQkXBRjz5PoEN/zn4fr6EggUDvYIBSQA5OgDCB3RGwgUCtca7fC+9sMTEfYL/Tz16wgOEArxHOnw5OMI+fbB
B/+v/xAM5dQeC9T/5CIGB/keFBACDAj5H/fnEg7+/wbY9vuwF/rhw+/sCuQiHPb+EgwLGwaxHRZc+vwjFjYU/cMP/TsB1/DNIerlMcEEBP3+CJAeGxMVRfjc
C77uD+759eAv8d8xgQgp6DoZ/s8p6QAhywUWAPotQwwT2h3OxhfoLeox6vPn5w8OCxjXwAYq1u/P4AkJFP3y2ETEu94U4Nn36NnoU+PG29UB/yjuKfT3/9j8
AiUEMQoRC/kfuJ0JGhUPDPkEIAcTM//68gH1IwgHBuYo5h4gCd/x0Q7VSwELFh3lDF0i0MsrBSQSJ9zyFPwM/ArmIsgCCOUZIkAhfxwK5Qjh3h/EH+/i6fXb
HO/x/9MPFd/sAwH6M9kFtfnQAfYqSigd5zQBDfwUERv4NOHj6MkB3QP/7OzvzgvV3RMU5Cgv0e8W8Ty4AfD++c/54vTyFRQWD8/39wsb1r/gvOQBBBzmF+Lp
9x36ESYB01IC7evpJQTs8ML+Eso30NsR4O77LNAQ5f4/1jHtDPQCJxLfDjM96xjsMQb7DR7QHrP/FPm+9gr7/QkdBTwvJChoCioM0+7fAhz2/wQFuAr+Xi7Z
RQVJOhj9LusyJQ79Gx8u2sX9FE/qD8DpAcoGGh7/8/D9OeoBy/39G+4E8zEX4SUfFPjcFg7QCxoL5BV//zzO6Tz78vTp8DcQBAgICQAQyBr03iP9/QwEMDnp
/Av479f52BoP7eo++tL3Kfzh7RnktAHsCgDt8N3rFNftJO3Vzv8mACX439cRGwXx2u8I7R/87wUVEQD4EvThxQItB/HyARucKeHa17YF8NUk+srLJ98S3xIG
Cgrc2OML7DooEwz85vAB2RwfAw/xDAogDSTJCoEy8hUNyTII+OUKF9Pn4QLk9TcM5Ab1zvXWBzTWEHoOzvPy8h8D3QMIBAS0wCr27wzq4/QX4Boz2R0E2Fbi
Liqf+gYJ9PDj+jq6LV/92Q/0JesHGszlDeLHJQzz/R456xDq9Sw/J/sFy8j9r88U8gfgyg0DEr4G/9YTzfQl4Qgjx/38WA8B29cm5zNCHgcU+QD8EiHxCxjO
0/D/GRFM+d/kBfTt+jAX9hLBWAEFkOwQ/izP8fHuxiy+QRQz8PPq/gjpNO7KIPLMOwAREg/+/9ny4/Dq2h/ZzBA48BX/BAiu5hnTExEJF+EV4CKo/Oza8gX8
+vHi6Sbeq/E5AxsUBsbm/+fy+ewDxssG/8MOFc8q7wgR5+EgGNXuIBcCE+ow3R1IJysUBykV8+N3hg4I9fy/BQMBHe9//vMCJt4dDzDUzTcrHfnlUetu/yba
Nij2Gkw4KAHAEPpYITxF8Pf52vTaEQX4ERv+Bwr9pQ8XR/3x5vxG+gcR9PAvFAj56u/4C/0h3E8RBswA6SX7980Q5RAADtHc4cQXFgbL3hn0+fz9BOoQAAUX
5g8e4C8E+Q75+/ry5AsQCxMAMu78rgDpDdcTLxDiJPYPGvgc/fv24+Yj7x8L8wUICCb1+BEH7vTZ6vUAMRDvEvH1CZn8vvuw1uvY9QT1ujIu/isF/AUmDwoJ
CSMPCiHVRNn8GzbvHvj4G7qb8wnr4N9/Bh4MCrdDGO/4FvXs1BsaOuoIGDIX0B8JFyn1+R/lA97sAvERA+LIQq3sDFAMGAP3EN7IGAYG7v0qEPcu2Cj94D38
AR6rIuY/AeIZ7NtACCvoBQi6wc31+R021y7S8yoVDxcq5vkLxjf78SHVDAnSAELp31IqCOXoN/PlGObK+yg3NBjV+EgG9wMe+ASWN78s2MpHgfzdtcHrFQwY
9/pOIP40NB8NF/XL7vEg9gj+VsQx0BIqB/kF+vDhBy0J79/pOzcyNVLuxC//98j92i8o2Dr9yiW0FOwU6vjrsgJc5NV299P1gfreGuPaCSP5RNE+4Qnt9Sm8
D/YO/9Tf9+wOLe6w8eFt5OXjzRgUKyopV9TF3Lkb8+nyPyPA+OckItgqONgo6LKvoPE2GuC6zQPUIDsR9vFW4yYJJdrK8QgsBSD8teD3LDjkNQ8k9BoKCO3K
6wimK+AZ9rsx4iIULC3WFyAbLvz23wEOAf6rLNck0jMA6+3Lo5jmG+xUur7nAx22A+XA+ug08ePjAurz8w0aFwP3FR0D1woEBvkSPeXyBgPhGDcjHOLkJdwd
7yYrIBLc5ugKIhQq+fL+6Qnt6u7w+xEJFhvKFvrvAQ3/AQMC9wT19hnN5Pz0Gezt9UCuCtrrD/lg7SIt/SUe5ev7CBLnD/3b6z47RQwVBx9F2N8P6gEA9RMK
Ftj4/gr5ESgMEyTh2QoGge0O/vnuvxUeCQTo+A0THBYVMvge5tLqDRQI8/4E2wtVMzYHCxkfIPgSIOr4Au/xExQTEPm//x0kCvDcB+kiLg3/DQ/p8gXJ6+oI
CQkH77nU8tbq6sb4OfbxXCEXB9Dq9v7t4vgg4xUo2xoKFAUd9QX96P4Hvg/e7xIvEAsFEPLzE+A9HT0KCfvqBgPePefF+u/a9fAGJgcE+ArixRgkD/3v8/ME
IMzV+SDdxR4wB+rxKDgZ4uroFSkTBOsJF+fVge7ZLRTZCfIO/iYF+SYC9woP7R3w82MDD/4x0/PpNl4cA+sKHALA0Ajt6/sn7iHu4eoSDaDZHOS9EeY+3cfe
Oig4KlYGKfPJFc3mDxSBLA4wFOnNNsg2HxP4ElzCuicFKBEW8Knhw9PP3ATvCAMh5OrY9f3Qr/coHQXv9efrzRv0DPkOKgkxEdb//OLmG/v7IyL3Axz6B/H7
/+gU/PEz4iLlCN5BE9AT4cP3+gPWJSbZGdkAMLfpEi8jEAn7+x71pPPUCl3kJtniJf4VD9sM0gwo1gsI7Bku5fTNGNvmRh04RvcMDPMCB/QF3hw58hk309AA
Bdfo+Avq+rMS++gV/xcWWjMfHgMgPf3lH/L8yfsP+dIaELoJ4A8FFhXxAdrl4/gpyQcHNwfb1QQD4xkSDtoINrjX9B/hEvTV6gn0Bwi5QOhBChsY9y75BAfS
8YH1288j9gPf8/zWIc7sDfrp/xgaTAMK7isIxNrp8ApFDQH4ISPmEN8n1/r85tkL7SMRoGPyAhcY0wT3AxQF5PmW/zzyGAXuBw0FBAACCQn86BE7MhsMGh32
Jt3hNi0HVSD7FN7cFOvsAh3EUQAtBKoh+xcc+r/aCPv/JwHzGe/p0eQA5vMBH5sd3ysHNAYM/vDqD9Ts7Ocb5gQMBSrv3vEBAwHWQOky8ezs+m4w/UQPGx8B
PPS/6QH06fHy4DDqF4HrAM/iGBLW/RsR+x3u5w70EgUD88z6JPEBCwuiuBxDFQXm4jkMFRMd7xkQLs4X8uL9yyvk5fv8udT+MBIo5hHSIxXqywz83CD9C+8E
7vIDCllOHBMrCA0DBB/1Aa8EVwP0PQpFMqL3AQbv5Qc858oH8yHfeyb1AhnzNfQADgj5B/3vAv0i+qH9JhXOCO2+KL/TGykV1+8Efxv7iyUA9zDg8vIpFi4E
JtgC8SEwLhXs4+D+HSEL9V4a7BgtCQAcEvwKzOn56u8N+QbmBgfx9mcx/fYO6eIC/SAkDbcuDfVJ/dj8MB8ZESTU9zpYMxo27xPyrxAfDxlN5tftRP0D9iH5
GAIQzwAdGRsUKdr7zf4VTvQCKfjh/SxHAA4CA/LE3hPh7e4rIgwUEw7L1is2Cf7+OSDUJuDg7BcE+8rw5s8ZEi/b5hT09McDIAbeARnaJtfy1u3nFgwIMf4X
lhkJBykX4yYoAf0IRdfyErYbHCwa3ObmBCuxDQIu8dXZCOznCdwU3OT9APji2yDrEOEM/jXZ7oEMuNP88B36UtXvJQnX9SAyNzraCjXfCvDTGQNF/+wV4uIF
7A8PQATyIP0W8BQRFAsi3S4H/MI0Ixzc+PoWGwWLCcYK8P8q8hfs+xgn9g38XPPcBefwA+/8BPIb/vTunw4bfxsDzRY6qyMiDRZQAszo9OoRHpv0xUUSGb7g
I+fa2s8lCdcMGwwFq+MZ7wTI6+1C/CLMBAIDIikYGAEOkgbEDAEWA1ry0cd80g4X+RULjgroLA33CiznFRsR0SMlFS4k8PMO8/Xq+v/zugTExhKDIhIFuTQS
SDA2HgbUxJMBxgyZvd3vQEEZvQn8ayVB9UQLChhK8n4JTScpKML340r37/j1U9mSCzr/GuA3AwcjuhPu8BQOzAQr6xPy4kL4sCsXCBEdBNo5F+IK6M4v5uyK
Gt8cBijcyPTb/bQV0R7x+f3f/g4B4QzqK7f5LOSM780i4uzl/RQZM+L+yuDy4wvK5dcS4P8G8fDw9x31GP1DtPTL4OMLHRXfD90YMfnvDtof6+ow0ukR+RDs
7SnW7BDoKeYZKRkPIATpAPT09trmgcnzGfjX5B0Y00cvGSvs9yMQ99ohAyAU5hPjDQIJ+TQCHQ0oKvXjGegPAQ9v6Rz66urR5xgECw7L0++S2dDs5dfz4v3G
+NznDwxE2+3t8TgfBOoF6t3t5n/9C/fwn9gG47gE0wfNywzf3vvd5wT0/PwJ+wQA9+Dt5/TdCtzz6eEFFTXaIfIY5Aft8AzsLekZvfLy39vm0P76yRbx2Q/M
9fMTA+kG8RTT6v/n2OX97fbOAwQR6RkDB+vn86oQEh+W6xI16/L4A+z8CA75IyrvOdQE/8bpyAWr3cgC4RIpC/v9CesA8v33Hvrf6/j1BNrvL/0P9Pfg8wTs
+evE+hUMBwflK8373wb4HOkF/Rdm8gX2geoH++7w9PzUCe3bEz8C6Q0g/wwyCOH5/Q0BDhPY9QXz+wgB8Qz++Rn44PcICLP8AxUJD/wH8+UD4wH6JQkmBAP6
DPkS7rcK9vLH/uTt6+kS/w43CgjlCRLpEfML/RYY/fEIBuUEBvoNCx7lzAOnAxHtEfwL9vUfBN4HBusKIAop/PIE5fOyARHw9gEHBQEE3PXqNgbhyAUDJfz9
7fwAGQcYGvz++gn7DCk3/pT8iv3o2gsFAAf0IfPMBQvD/Qz/CAERAgD60iok0wb9/wDl/u7yLez/H9gb/wQKDdYB994F9wwD9AYHC/n49urf+78E//cK/vDt
/fX1/w8FGwcM9ET3GQMA/Q4QHAb/BPv84AH45B0XBPrmCvr4/fcC9xAI9gUA+gT3CPwREhDwAAfdAgzgAwkMCA7nEfYR+vP+ReppEM4AEf7/gfgNBQLgAwsE
/PjuHkD3/xUKFfMB/wcHLwMK+fsSAggD/gD0AvwFH/388v0D//kAEPwABgXZAh3fLf3eAAADGYH19gb+8QcuAuwEBtg3BgAD/QMGBwf+DRL69v7+BgAFAvz4
//wE+yYC+P8AA/QAAgL8+/v5Bf46CkABBPj/+wcA+/b8Af73+vn8sgvfHPcC9gL3+/oA8RQ28PgEARQCBAoECPrwC/sqCAH1CgUK6wL4AfwOCeoAJKJQA939
FAUK8Pb5Dwn9+xwD9AP4xzLw/AEKBPz/DQcRNf0E8fwQ/PIA/vnzAxMAfQPoOfcG9AH99fMR+fTg/hO1RPnE8+v96/jeBOf5BeoD9fgJFcIV/hz3Ad76/QH2
Ch367/T1BPj1/fb95f4b/jcA6gAB/vX1+/z59vb19fvJ+FX42/b/Avno7vQIAfj46/sF0QUc8f8J+AX6+PX7AwI1Cgrq/vL56v/x9/sEAPgx/gb98/XqCwMD
5/z67Qf9GQ0hA+f/+fUnJOXv5P4L5oEC8AIEovH/FPD6DAABCfQGDNT/Auv4y+QAlMro6x3jCn/rDPrOQMCS2psDHjsh1fULDzTsEKoN0f9wvPCW6/AN4yT5
Jfvux/7GLzLsBU68QffD/UAgClO7I+De+asHNhzvDeeJgde/v1hQI/XT7lwIGQ70//+7y/QC3dj8/N/UAn8h/73g/T/ZtQbstfLlHOfjN8jok07VgfkMHurZ
+gIAuRkPEPobX/P/KMm8w/Xh7fgJ1AtwXgj1A+geEjbf4Pnu+ub3GRnK+d3o6SwQ3AnKCtvn5b3dosz4f0n3+0eTAbDHB/UAJTH2pPQQ+uQDBf7WB6EcB/UE
EAVp/9jvxhsc8QDnCw4L3OnsHPvxFhwDM/3Y29k6CVS256My9LX95fxE8gLn0BBcotBpz4GQ/sL4BRM4D99tWM4D6PMVxekQA//s+eoKI9H/teEbIKUAB+Dt
1CL8ZbTvJMj/6tHl7wQDHN735ETQFt7Y7SAENxXe7hoLv+sQrZXyAgbx/YH2wRHV/vD+9+I+AzDkEVZA8a3XDOSf8dzLf+sUokYZ4dXWEKMC+r0fptJR5fzr
GcsXGAH2ALUV0yMp8QITB+rs8vwu+O7p0RwM2Oj2Og3hQRDoGAPD1DlL+c2yf/wC+Qfz+/nxG+njO7YP1DHMAQRMANwAAQUEDM/uV+X17w0xy8/M69wW2fIC
9fpG1dOxtdz8Wvv61z0pNNQaKM/tqOM3EDT96wEN++XT5Q3aGAcCBhZE8/QE/+MRFNcGAfX8Bc774PrS4fozB/AU5TTPKoHR4+4OEe1FSeur3a7x2n8fEgpA
A/80/r4t6tH+2/EZ/Obt0e2/DTIq6zzIFgjt7+gNB2YsutrUIQvn+MLlrvq/5dnsLArwCcQJGgnuo/cl8dv8vwri+/AQTirv2/z7+OEmHLYLAQHaBSHd6vYE
8eAK8vID+y0i5Aft9vztqOvn4CkGf+j92NkgNzDsus4xieQv/Cb/7AXRJuDe887H2+gG3BnI+uYBE+46G/wV+yD5Hs4JfwVA1fEsA/A6HAXsEP2x+OTyEOH4
pOzeDNca7gUlQtrCCB8+9XMjALL90TzxgdrHJAEOBYME0grt2fnO+C8lXeoP6DgFqvIgLygd3q8JBBjayvfn3saB8dlBVzT0Jhf9zwFQ4egyTZOhEPHFFzsW
Gvv18gPFFOIA3d39v/chO+QM6M4T9xUbCL0aGdMKrfPd7QcMpcDDDf0aE4z49Qz2w80datfxhsq8SrJmUvxssxWd9P0Knxn4gSv0ACzX7m7XHg/EQejD+yPw
ywQKS9nOzOAd+++BYc/ByjQ7+s0w//5MGhIb+I/G97zoIhzx1/cBsvwIDPE27fjdJv7Y5QU5zfUUxA77y+8m99Xk2BBkyfLZ9O/v6gPGAhS+/JmK+Bzv1vi3
vgV/uWohe7m/1CwNGcEA9wHDAgr+vsf9E+3H/LnmAN0G30AcDrJH4ygKJQ4h5BkCJQHB3e8gSrwbI/jNCNL60PAECTYCgRMg8PHcBf1Y8gwCxvo72qn4Aufz
M2sdA/LN1u/1D/Pu/dPWzz0HCdXDF1fJ5o4LVQoeB+/5vCL/+zP37NWZHszb4qf8uH/p3Qc7BUD4nu8S4P6zTRTo7/reW8ndOQPUlys95tuk/dxi9P9kyNEm
R+a77doB6dYI5AAC4wcC3d7FKPbq0t/3Ge3zDADGzibIsQcFIEDk2ROBFEn+7fEH5TvkWwnw3Vjxj8UX68/0o3+79+lQ2APz8hn+1Nnx2NLX5kM5B+ss6PfM
//YC8Czo4cQN+xM58iQ2xPk1+AnhEQYEDukX97rx0goHBCghgx7nvF0FNgACwPq++6D2AcuBzCipOPfVR+PkN/IU/00D4u9B2ffoPgL3XRDz/6Tv4B/13R+4
EeMKtdAXLBGRA+TGy/FvhiJP71jSywYI0hcpwW83ssE3A7XKyHX66xB/FvmiqBcFp5vrEOUQ7wZJ97fkHqbspzX5AN/wGfD1DxAHrBPCouC6/f+3CgcB1Pkl
LX9F7+j+xuvyIvZy/wUJQyzN/wIIAtj/EMrp/fz15ecQ9vXE3RP32NoQBOHQ+tt/OJgKsUnGnNQry/j8C/HrBgfr4ZhJAuoc8ibi1fILA8oK5NxF2/vKL/O3
P84QA/fivf7w0xq2KSca4OYVEhAH+crH08mQJOjYJu4iygWaHhjVrbfqxtzAVuX/8AL5EQk0CKpgZN4BFvjx0tQFJ+Qg3/4c3Lv+f/oWdS7m2AwIFSAT//sM
+Af8FP356/EEBhr68xQRFxAbABAW2AUDGRL5/uD2IO4oEfgO4wUFD4EIF0H7DeoPDRIiHg75PRj0/g==`,
};

guarded(start);
})();

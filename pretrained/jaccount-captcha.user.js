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
 * Model     ckpt.pth with the SHA-256 09abb285345dc57bd8d3df27fdc0307f46fcf47b981572447517b08751a5ff0c
 * Accuracy  998 of 1000 drawn captchas read whole
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
  const bytes = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
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
  stem: [16, 1, 9, 7, 8, 2, 4, 3],
  blocks: [[[16, 16, 3, 3, 1, 1, 1, 1], [16, 16, 3, 3, 1, 1, 1, 1]], [[16, 16, 3, 3, 1, 1, 1, 1], [16, 16, 3, 3, 1, 1, 1, 1]], [[16, 16, 3, 3, 1, 1, 1, 1], [16, 16, 3, 3, 1, 1, 1, 1]], [[32, 16, 3, 3, 2, 2, 1, 1], [32, 32, 3, 3, 1, 1, 1, 1], [32, 16, 1, 1, 2, 2, 0, 0]], [[32, 32, 3, 3, 1, 1, 1, 1], [32, 32, 3, 3, 1, 1, 1, 1]], [[32, 32, 3, 3, 1, 1, 1, 1], [32, 32, 3, 3, 1, 1, 1, 1]], [[64, 32, 3, 3, 1, 2, 0, 1], [64, 64, 1, 3, 1, 1, 0, 1], [64, 32, 3, 1, 1, 2, 0, 0]], [[64, 64, 1, 3, 1, 1, 0, 1], [64, 64, 1, 3, 1, 1, 0, 1]], [[64, 64, 1, 3, 1, 1, 0, 1], [64, 64, 1, 3, 1, 1, 0, 1]]],
  where: [5, 64, 1, 3, 1, 1, 0, 1],
  what: [27, 64, 1, 1, 1, 1, 0, 0],
  floats: `
nLphPOIrnTyWk4k8Ik/DPCeijDxuv0I8Gy4iPAqThjw2D2o8L10/PA8pYDy5H1E88ggIPFKChzy47XY8rtAFPOPI/z4k1us+r/8mPoq/yT6TAtw+7IVYvZTv
Dj7HHGk+GI2uPmIdOz9XKYi9yWsLvjuIqr2uZh8+2bxgPh2XLL6gzCE7ouXwOvM88jqtG+A6wW8FO0T0ATuU49E6MdY3OwHIRjsk6AQ7apTaOkDTdDs5Xs46
3jgpO15MHzu/7V07+OnWPg0cND+j9yA/I1JYP6Wqvz4Ewug9oPQAP7PmjD+ykTI/nPVKvcv74T2NsoM/WN9dvXohg75QxYE/2/slvowDRztGnRU71DctOyhD
LDv/OS87TQ9UO8F4djukxD476w5rOwPyHzvvjGI75luBO46oiTuzRFo7K7tFO35k7Dq5XbM/GMLhO9X9CkD1oFs8shmavpjIuT8AYHo/IjaHP6zn3z7dIDG+
UK8PQAHyvj+ieJU/NXcsPlLjPz+uE/A+8Sa+OqorwDoHCMM6eUaXOr1RtTrqdp46JFjkOsx2gjrFIq86/M8IO+ThrTqU5sY6asSfOisEfDoQu7E6VE60Ov27
QT/sg289BNsyP1Ez5j7KNHa+9A8cPwZKsrsLAEm/ChbVPnhLCD5JHWk+t4lYP43kpD6OqvO+Dm2YPy0EDD8JuiI7Pr5yO6VKkDvEkjM7vSUfOyYdjTsG0YM7
38CLOxDEUjtBL3076bYoO+bqUzsYnIM7ENpoO966jDsjUTc7dwSaPrlq+L43r24/FDGyP8DhjD5fTto+OwBvvfqYE0A7uxg/MmypPrfI7j6zFYA/fWrfPx2+
n76ZbZ4+utsKP3j6bDrZt8M6W7V+OnfuyzpR+YM6EpZ2OjsQhTqcT6A6bRr3Og+T1TodmrU6RLk/OnPmizo32Iw6RjW+OozVkTotCJE+3SBCPqVIej5ncai+
TkJVvojzMD+aJl4/4LMsP+Plfz7o+Lw+A1ABPs+71b8FES++xBrUvXE7AT968xs+z8MZO77zWTtPwJc7fH+IO8x8LztGuj873BF8OxYfFzvxIJU7LKh9O0RK
TTstA1A7k4M/O4vsZDtqw4I7cREsOx7AAj8A8pG+41FfP5JaTr5nwn0+A+guPacCoLs+r4m9vEQeP++5Lb/jBaY/DNmSv2KrlD4pLhA/IHUhv0T3/D36HXI6
ESLJOr/cizo6QYI6ZhWxOtlAGzr9NHE6Ms1jOthwfDrf3oo6FxadOuuvGjqiXMo6pYG7OjBcgDrNtxk6OdCROkU0Yzrj9GQ6mUpiOo41izrdZyc6WG+ZOgC7
SzrszYM6/BmNOiqsPDrKZlQ6pYdYOgOkTzpztGU6x650OssABD95Qps/sp+LvBJiDr8NYqe+mgyaPKwqD0C5bbI/FmfYPZE4Ij8oWpy+abk/PxAroz530F2/
vzY6P6Xc7r4mNIw/L4QVv/L6G78X2JU/4Gmjvvq5pD6FS4U/pgtnvogpsD8wNZu+78RfPa7mCL/skGo+SiltP7lJSD844ni9m9S3OnSnFzvuX+46NLzgOggm
vTrsHfY67ZndOt4otDo5+BA73bnHOmCgazrA2s06tyASO/glqzpjCjo76DkMO5+MMjtiaAs7YnAiO5Ot2zqiKgQ7CpPbOjbV3zqRqgg7cipDO4AUCDsT2846
wa7aOgdQxjpO1/Y6E3wIOzEvxTqGf7c+3gDKPRLDlL4GzM2+QEn5vJYSNT99gwa+rUbjPiztGD/vXy4/+rjUvg+i6j/g0ME/9SZRvohxqz8pP2Q/RhGAPmEf
r711NV4/fufXPxQxvD7BavC6E/64Pxy7hz8jORZA53MOPqe+9D270va9UiTePx3CuT4CRKE+S2ZZP2zj4TrXJ9g6ZoA8OzEO5TpJCs460hkJO5LFWzsZCqM6
/6h6Os8dGjt021o7lpaqOn+5vTpUEQ878FX6Oiw1EjvVWRI7FE/nOjPqDjsf+/86gYZBOz341jqv8AE7GFTIOjgEDTtM8eE6sk3NOgn3KzvJHA47GlcSOyla
KDuxlhY7Wl+XPp78Eb/oO4a/JbIDP/PahD80OsC+9sTsPVh8tT6YFLe9urnJvQSZdr9P1yu+6n8yvzUFVD9p6x0/8yBDvpo/rr4F6y0/5DJEPnmJGL+pAGe/
6OZqvxUVQD8YqRi+WQq2vjan6r7DOTg/KKFFP+3aI7+//mY9PVVDP/gSFj8UYFo6Ck1lOk2bZjqj4IA6RCxiOsaVUTovKIk6J7l1Ohd0ejpg+tU65V22Oo4D
cjpDP5E6SYCsOjrkgDoaDZw6rOjYOsKrnTo36zs6mBlLOsrtxjoHGZ06sCCDOlX6iDpOahs60uwaOrX9mzo8VNg6gLWBOnDHWjoTsLk6yWCROk6oDDxfM+s9
rnOfPNwVfD+r/vE9NJmjPpJUtrxTToq/Q8VnPe5PHz/6V2o//EybPotgBb/wfVU/Me1Cv0V1nD5vXZo8uNUFPx4igL83GS6+cKsBvDmRHL71O7s+lVdWPjkK
x77NHbi9bgJgv4byNT+XW1Q+LD0Rv6Ov+77wabY+Y0wsO17DQjsvGK86RLfOOhoWjjrqggE7Arg/O0+JVTtWRkE75F3GOr3lBTtN9Ok6J0wfOzxHxjqi9As7
ysv1Ogt+YjtUWaE6e+wiO6XgBjuggQ074pgCO5IWATt5IDE7DBPoOn9MIDuEKho7vXysOt46aTs+ZzI7BOUaO13M5Dqcb30/6I9hPTMQbD782BS+qZgXP68B
Xz6jLDs/PFwCQCQnD0ByB9k+nipBPVRSTj/NW7M/LC+UvkolLD/eZcg/IZefP1iTnD2rUtg+hUR9P8SiQT8Q9jM/OwIwP7uMhT8YSXs/0HC0PkSnQ7+6Z5I+
6BbFP5MnPD8xKr6+Z7QkP1ykjzoX9k86C8U/OtjfOzpSTSQ64kjmOVMRYjqMDVU6cWFoOtPWSDoPSI46gut5Oks2yzooDEs65WGCOpVlfDqEX406NFKgOlsm
XTqbYDk6E9x9OtJFPjr91n86IkKFOfaVSjradlk6HtkNOv5IiDpIO9I6pYiUOjHpizpXxwQ6l60kP/Uqhz62o6e+OCg9voCotj2eogQ/W9pjvpXRbL6+zv0+
/NUePzjgAD7abdM+KS2DPrEcTj94qjG+xMC6P9fRTb+iWEI/TMQIP9eC6j4JdsU9ceWKPj2nlj6bH4E+pUJAP0YB9r610Lw+uEwSP1vrIj+0VJM/g0rnPj9u
hD5OGQ47AyVbO4XIuTqfKGE7BLklO+N72DokGlc7filmOwAnQjsQb/Y6MykjO4PpSjtMGRE7VhnmOmAoITuU7h879mZZOxEtHjsAAec6XHTrOtEj8zrxGhA7
j2omO0WJOjvWCnE786UyO3hQRTv06Bs7u0kTO7ZXgTtobng7pEhAOwyvYj+HOAE/ExcVPw/7JD8stJw/Jbu0P+xTWj124TU/lYt0P7pDDD/OaDC/izSuPn40
QD+AW/s9v+1OPxijxz+kvjo/bAkEP5xD+D5DIxY/PTcGPwQvAT97EH8/hi7vPwzW1j/DWGY+20wkPjrO6T7wvtc+3ReWPZVnXb8t98g+BQseOojK8jmkg/c5
gedROmn7+Dl62JQ5EcEKOrFoGjplD146XJMLOqzqyzkqpSI6J57NORchAjrA2mQ6lDcFOrEnGTrriis6+fojOn7VGjp8C8k52cwQOj5IkDrIsk86fUhpOkkv
5DmS2jY6FEBIOnhA4jmQniA6x8lLOqgzHzqLMxo6GjBqOhTdHzrTvs45aPe2OaPHDDrKCQA6zBcKOq1wTzo8VrI5gxdUOkkCQzp5Q4U6eun6OaDy9jnt4eE5
x7YyOoOtDzoRzbM5lAMeOnbEBzryRxA6bp4uOsKjCTo9qRg6+nALOneq/znmFVs6ArXmOQwqBjq8HvI5qF7NORlLLz8gRaC+nS9/PmA09T/K8DC7Na5wP59T
5j/wI60/pGRavG76vL5IaUC+FjIkPmN70T26/+I/wC/jvR5PyT8l8R4/RANFv2Xk2T8gTgO/UyIwv7/O3z7wYaO+qWhPvzs7ib5CuEo/wV0KP4Cxpz48PXs/
GLsPvx2NQT12MQZAWwvEPwOEaD84R4290zaTP3WuO7/QkAm+mU7GP2RS+rwDyRJATjWsP+0XA7+fTNA/cA4/QIB+xD7yehY/oJiKP4QBST+bcLo/CXoTPyV3
0z8iUz+/X0NyP2eY1z5zKYO/DTOFPiPvVD8IQ4c+tqQvQNv6ZT67ROs+ORHZP0Wus71YiDY791PsOpxPozqY2Cg6ZbjnOqPvzjp7DRk7RMlZOjmO6jpbAYU6
edS5OjcxzzrwcwU7mwN3OrvOFjvEf6k6o7RoOlGk1jr7pME6u0faOnBiUjsyuOc6P68NOwRX/TqtHOI6jFo7O3SMuDrA4Jo6c2UZO/Mo2zqQTQM7b4DzOkbA
BDvHSAI7Vv+xOicq5DrpwQQ7QOAkO9rlMTtnZMQ6FgmGOlDutzp8BB47Z1kmO0lpaTqh6wM7VpAdOx3MuDocsJ46WELBOh1WsDoIjqA6UtfwOqa6GTvfkAs7
ZErYOu08ADubpuQ6St1iOkCFozpmZ5s6ZcXUOkIOADuOpKM6BppzvhnL4z6xQdm97wQKPKiyIb/dbrC9RTm4Pf/Mdz+WeHM+vVPrPgqPwzv1tz6/SqmGveVM
dz71cdU/FWncvpIHZb5Nw6A++Q0lP/WmOD+nuxm+vc6PPs9Mfb9EBFs/0eItP63f1j/OQZE+Q3gnv+F+tT72VhU/yyBFP8rEBD/R2Gc+X74gPYCRe75Nin49
GMSfPUUapz7qHrU/Y4VEPeGjGb7unCS/HFpwvnqXCj9RiIQ/8vQAPwNjOb7enuA+F/GiPi2VRT6GU5g+F9bEP3mkGD8GE8O/HuHRv756VL+UCyy/E/xqP2iv
DD5dojk//EFUP+JCXz8uFVU/U03/vvShdTqkjpo6Zuf1OqULEjqgyuU5bd63OWAvjzoIQKA6K67TOrm/vDpStcg6EO3fOYuEBDr9Qxs6HQh5OmcODzr1pKE6
6uqiOpFgqDp4uQQ6h5owOsjcAzrNTks6AKw6Ol1ACDoCDRs6VAtLOqBKrzly1qA6FwqgOqWVJjrWxX06kuJDOoY7SzpQCI06A6XBOn2Wszoiep86HqVQOiGQ
tznQaKE5xnjHOrI4PTnwL5s6yjIkOmedxToj7rQ6p0s0OnjplDqHbHA6uGVAOkUDzDnnGcA6xTXZOWeU7TlHreU5gVIcOjW+pjoEpAI6TrfkOVT6pzphnqg6
nQoMOtwi3DnQQUc/bbk7P6rb6D1nyxy/wAx2vD8KCr3P9fc+8bKtP4gpmT8PBJk/KSGBPqGEjz79fgo/A+1IP8SFDL+DgC++9K73vh+RyT4p1pk/YFpxvhkl
LD+NWzA/Aa99PoyWyT6V91Q+y0gvvQ/BST9QdtS+xfdBPz+WkD4yM1o+QJQxPyzAcT6ePfq+OYKHvtNWJD9In+4+/MDAPzCsRD4bMYW97jglPn3Dkb7evMY+
Y/TUPvE/gT+E2Ec/eY0TPziaXD/xGW4+Z/c4P1hKQb5f7pU+iNitP8TyJb8PYpW+Eb0Bvsij1z7/sqg/7MWuPuZ+Az8KNbY+1xAbP/47Wz7HncW9h++oOj15
Gjpg9Ik6OGQSOjz7iDqcJXE66QSqOi9Rnzr6sZE6HQKQOqWGzDpnkHE6tBm8Op7tzjo1KQc6F4jJOg61ZTrvaKk6SPODOrowUjq6km06YUWOOugvXDrPvVs6
XttQOlB6PTp4ovg5TLCVOuoyfDqvr7s6jBGfOpD2eTrfx306gv+JOuFEpDo3qlk6S5aEOvvXYDq30CI6/4UFOhS9hjpULRo6TXAFOmFY0Tpdyjw60sWdOji9
uzqC2xs66sabOj27hjoYr186grQAOzJouzoG7bM6CKV4OvmbfzovzWk648LNOo9zPTqK/x862MjEOnYTZDr8BoY6EU/EOu3Apz6bV28/Yi2ePkoMSL+sKQw+
s/YoP68BHb+8sIQ90kutPxsyDL0JSR2+rLHJPvDGh75QBm4/5Y4SPoO5MLwnnyA/k4Yhvpj4vz1vKZU+oWNlv1Qsdz+j4t2+17f7vTgdjT4pIVk9Yp3avVuh
27x0oOS+CE3rPXv/vj7v0V4/cZkevkRFkj7XDxY/igztvt8trLxpH9m9p2IXPpjClb4/bVa/K6OCP2b1F70S5RU/8PcIPyN/Fb//lEA+aBMfvQjoZb9C1yG/
zrsPPuxfsj9L8MY+2qPRvnTPaz7BC54/nTJZPLzOlb6Jhwu/MM66vnhgRL+Hd3w+SDwxvzqKu77z4ws6qi4rOi3MszohE/86rKjUOkXatTqISYU6v6+UOrYD
DDvSLTY6nUPgOYWeGTsvkqU6B5YpOmvo0Dp/93w6KCMPOk9s+johiPY50IUXO9q5jDoc8K46AtTNOm2ISTtgviU7rvOLOuDi0jnaevs6wk+oOkbxmDpuvZ06
QDsrOoBMNzsSCR46qsS7OtA8NjpQMYA6ZlsoOnKb1Toz49w6e3ELO0KLMDqQrco6dzw0OiyV4TpymrQ6qDBXOiE05zrzotY6qqCjOs57uTqBZuU63qaVOsO6
NDtWE8A6/H0RO7V1uzqMEdI6Lc+ZOpdxOTrMvsI6pRJYOrTt/Do/3sU6GjECPbbKhb7s/eg9dqvoPns52z6mHi4/wUQgvkwPoDwhbLo+yUtQvimziD4Y05I9
YnJnP3RBIL58iv09I6aCvpTiO7qmG2U/AbitPeH4Vj93a56+OPnNvXLlkr5vWYw/e0Vsvn8ZFb0Qo3W+r4nPvxF3AD/+mzy+giCDPrNGVT4y+Hk+taYCv1ay
TL4wfAa+EqFbvNvnoL3A2Uq+ruqBvTVnl76T7nA+GI5oPxC3vD0qJiE/gk7HPtseGD5oib8+iz91PwoNR77+aRA+4CiMPxh7aD7BHoM+t63wPk+BUD/6Yx0+
sUyevgIu9j7xaYy+p+WVPjq/BT46y7q+n/KAvyg+gDqOHtw59sifOrFhsDqjnn46fB9ROlxMcDqeYLI6abN2OhDSVTopGGk6DyBNOvZ3QDqFyFU6gf9jOh7l
YjocHEU6+CqqOsI+zToZ8ik6FE1rOlUecTq43oo6KnmOOqmQezqUoLw69zaZOmOOiTpbgJs69WM7OpSEODoI1p46Oe5bOiHBKDrrDYQ6+7SOOuKQSzrgO8c6
flJQOrCmizr9fG86Hm19OvH9Ujp0Znc6QACyOthuBDupX1w66UCrOjZFbjpSCFE6T6mlOgaliTrhFF06k88zOkymkDpPnSE6JxKbOlrEfjrVgbY6ZtJeOlKi
lzplOGA64j9QOj7wzDpK9oU/7EenPUcd3z+bkA2/fquHv0PvQr/HYfY+P4mnP+aMML+s1+6+QxOZvtFFRr71Ky0/O7VtvlwovD45Mso/TiTAv5tqQD+tO8M/
AiqUPgodvr6hAbW+YiQFvqZ7oj+sVKa+pKkCQFGXaz+HCW29aPfOPji1hb6Gzcc+Awy2PvgqJD/+Xn2+tcltvhbeUT+sMI4+YI2DvnwxGT+R16A/nymAvk/j
WL5D9XS/XLyKP04OBT8Se+m++j98PzvH7L7ogPI8qIdPvyCb4r85bFC9m0xFP3eOvT1DBz499mPNPnOgiT40Qpy+6QigPohXKb4Q5Lu9Qm2AP6pES75zmy1A
WztaOg8kbTobN6c6ZlCmOuGpfDoypz873q+aOvaXxTrgfjY6JUyNOtS6xzqkrfA6hyzbOoaYBTu1eJQ6HbiBOvLmNjpiLqU6d8OxOSQ92zrWnDs6TKSWOhMX
wjpOfyQ7TP64Oj9xIDvX8uY6n3/pOiGppjpSanQ6tOedOnNIcDpVp5Y6N+wdOvj1IDtD48Q65WOwOrLoUjogBtg6VEKzOh3p9joeHNg5QlwNOuPOcjrz8QI7
LQDiOsvEjDp8aAw7A/eQOvMCLDv5/jo60uKuOmpJcjpbAio7R2tLO32OrTor2MY6ghrHOhFJgzq44/86hz/XOlUGaTruSAw7a90DO3C8Hr+YjCW/MV0mv30T
TL83eBO/nLSlv2pZrD4vAAW/YR0JvxwXPb/pvPe+KdhPvx20H78mpEG/NVdTv4hjGL9kopE8RY6cvY0fOD6tPge/hMyFvjtiMb9NuLi+uOl3v9dncb9VfY+/
/pifvywjW79xFRe/AznevpnjOD15vBc+RCNsv5OSC79mE0m+MtgJv5c8Hr8sBrk9z6xbv5BXPz55Dji/rIwPvu0Drb6oKYK+bsHwvsE7QLxqqe+9A4wwvzoX
hL+RuJG+UJuIv4Gqk7659Um8NTkIwKXdP7+8/IK/hxXZvloGBr8tDQM/EOsSvwR/br/HWL2+ZoyDv6MgML+vIiw7sLsAPPAUwzvoI+s7jSm/O7+hrL1RjFy+
JHM+vrOj+L3Jy4W+j0KGPAqjcDyMCR08XPFIPKb5QTx+WWM8SAJKPJkPRTyvtiU8M58rPCA+jjwJEi48ZyVhPMG9YjxCCF488+pBPIUeUTyufUI8wWVHPLcX
WjwO4Ew8HTOIPIPLcTzKDU88V1VEPO/7bTz74Hg89upWPraAOb5wDF0+4gi0vbR6Ab6Ca2s+EJKuvtuX8D3oM7o+9SGnPh3uFL0uR6w9lBCevjrHdz2teSy+
Y5gqvmAVPz7LwUm7/XJ4vSxdFj7jE2k7LyIuPSvUg77PITC+Da5BvtF2nL5HriK98SThPGPoNT02sci+/FWfv9e9EcD1UG7AaiS6wOQJBMErsDLBuCtqwaA8
k8HjWbXBPgrbwWkkAsLuYlnAUmuTvygWaj0JKqo+rz+tPph5ab/w4QrA/DJzwIJgqMD/UenA+bobwVV6UMEKU4PBotSjwWdSHsEMw//AHelPwAh3879avpm/
d8yNPo+Sij+Xy0c/lKnDv2rdgsAy7aHA5mbLwJrrAcHLnRTB62mMwQdBZsHWiEHBvygEwdffjMCvJTzABaTdv5icbL9wD1M/zrvdPxwRdL5lIAnA3E+UwII9
68DBNdPB4TauwT8UkMFqWmrBksAqwQof+cCSF6TAieqIwAQWIsB+8v2+EzoOP0lT4z4Iq0I9nU0MwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAcxgAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AEAcxgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAEAcxgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAcxgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==`,
  weights: `
BQve0LvWAvMgEPLRztvhDvjUr9Dn9Azs4cG68eLevNjLBgTujdHeESM134Hh7x0XIM7B0gUTCTntzAAsVST+FQ8GGATl//8oDCf2zxQI+xAZ99AVGwf0HbLb
HAT+EBKv4BcbAwAYhPEc8ugYCYUJBO/nJguLGgv+Gzr3gSIE/AnmCQQMB/728hQb7vHS6uMFF/zv1Nzk++fxAiY4CfLh8RNEfyz99e0NUlUcDPr35RoTAgkX
FAEf6OQGOScDDhcPvOMiBQQMD7LqJf4PHBSx+xvvFwgUnPwT9hUYCIoGDPMLKCKBBg7v+igDkh0R//0o+LYl+e35Jui8Lfb/+wsFCvz66u74E0xmJwwAsuAz
PScRFObDnrHkBSAB0JaBqOwtLAgG6/L/6yARGiAtHhAGCh0sCvoTFu3+Af33GeLx09TQwBwc0dfAt94kHvPrBBgtGx8WCzUrLCFSNyM/RD4PJS0YDxEF4/oX
OCPa36LqGCcX2fmBu7zxBfYO5O7o1x74DQAu9fAC+esIHPfcHQAIK+/T/zoIBf/k7vU0198bEBJVePfYDBIwf0rPnOMaT2gxksb6UhxC24LM2wIzWmcT8LzM
scvXJkMg1MyBiLz6TWwW5Kif1xdMNGJCDegY6NMRVD8X+vidyxIcGDom+9Dq4g0BX0oyIv3Z9NkJFgkOxsbbSllK6P3cDyhkHPv1/uUT9vDcGQErBufl1QQb
GjAtGSET/RUQO0QfL9DU++INFh/z3c2ugZff5Lid8FJdMfzMtrvzHxsK9+mB2/ksJTj0is0RKlwjRtW67wFCOTsaq7oQB+wOJKq46Zacr+acvc/RxJOqv9/g
HijVjsX6HxDIoyUaNRX2q+xQYi0FxwEuf0Tc194USVXtsvPuKkUdy8X4OygT/6fa/0cyDQLa7/ZA5vn1xPoCFCAP3NIVJB0xNiAm//3mEj1UOR/88PIiY1Eo
DM6/3wQwOg8Ds5yw5iwbNv6BhYnuCfQY0b6/wL8wPDEh9+v06s0sAA5hKAS9ExtDSRff+S8vESHQ7QZPPST48MvmX3oWFf7d9X9d9fj00stZG8TFzMniOQi1
/NkI504NBtcZBPnU2+P5DgMK98qoyNP8/B07GA7jCBs8LEEdDhT3797ZEPnvyqWBzu34AfgYICH+4PQMYX1TIusH8SQaGQj89vM0EeDX7hIgfTXV6gb4IX8u
4/YVDTFgE8wJBAo6Sfe//+EX9yMD5//u7gMWAxIvC9HaGRgvOAXaCyD7HRn6HffZQgbUCQni3kcDHgnv+eY/PSw+79n1WFQsJgG90WRLFBclybp7TQfw/svf
f3P56h/AulYw/PRAw/tZCeP1Kw8H+/jl0wEEEakQ5QAT4RHCDg4PFhAqFM6/Q+Q7JxDbOEIATCkgHuzyAvsPIRPr1REAN9Xc+Qja++QI8/ganwSg7B8ZwvQE
z2TYGt+2gcwnBtjFX+PL+wEMwzX67ezrCg7d6erw6usR9QT45+701jA65+nQ6c/P8/zsBdHk6tM42/Qw7Ab3H8UeGOr/DfsE9hz0DxwcDAbp+yQaC/Tt/w/p
C9EQB/AFAEDtCO0a7Lk87efz9f4F8woK/x4GDR35gWDH8sv7G+bs1Ru2EhURUfn0N1gPAvYi9vPw19iJ7fcvBqeq7tvrs9swA/kmJOcB9u4bD+r0Awfi7uD0
0PEpHr0cHREH7zL3vuQhPOcSos/ozhX3OfHa/RDU/Ujz+tLpIemnnxbN0eH3MKw83ibq4S/ztugHzwrmAOjNBOISDfIpFufe8eQG18Dj3b7YDx4PuUBhRAG7
ER7g9EiH/fNczxnuKD1xiuIT1o7WIaHvyOYnKIHJFrUX1drnubv7N+X6CsAgzvIBIfYOsx5ICyvpAuD7DangBQnSFaY/K+0R9+UPKQAW6RoLC97I0xG7CQ4H
3hH/4ggD7SP5DeUbCejbwhiZ+9wdAMIaMvnKAOPL8QYW1w+CFxvP0DcT0FL8NCj/CULwLjkhrfcQlTcT3+Esx0kItA/nF/3NsfenMssJ3R0K6t3MuQr6APUe
CSgtGOnz6s0W9SG36evpJc0qrwfTtg+B9OBVyo1NDTq2O9UNx+A9zBOCXgHeHEIUpyUnAgn7KF7v7CL9HsQk8SP9FfTgGeP2FXDU7x78AM7c0PnCHPbkWcE8
zRoQsNnWBt8s9RsP2Bff6fLure8F+MTP7vMz6LmmN7ryFkUU5NDMttEj6Cf0CP8KCCb74vHQz+gMJH/VqxQD5/jbB/LzxgngIxcN3tkwHBEJ8xLk+Or4ugrO
DyPuQfkxjvsc4yewCdVX+CVoLxMOuQ3wBPM8HC8d/da90FAy7QDD++vdBhUgreXXHLV/5Mwu8gzo678lSvoDGwQuAw8V4zblQQ/KER8D7P/T4iAgGkr86RYD
Fz4k6AfW4QwvF84b/uoj5RgRM/UvIPFU2mPzK7MWIfHyvRL7/NxJBDQGHl3S9yn4ycoenPLFySvcBgT34dMI9uwD/Jr2AwED3vEZDwYk0wvs4ScRucyiuujf
0I0cD67h1fXYdcbhmbQw/cfc5RGo3L1Y2Tap79Cx79zmCYxG8d8rB3VUKwIPX78VWCHSSvQBTyJ1IFD+LzXgIFxN4yQhCB3nG+o83yIFGu3ZGd8I/ejeVe7o
xCDQ5RoAzgYS9+4F5X/9us/VvtNz/eYMA9fI1xggFfDQ/OYUv98eHB/9yxb7OtUW2NTmwv3v5dn16Pv5FyvsFwr4Axj4+/gk3wUIAgXuKAgj8B4EvlcMFsXr
69/YEx355KjU4DXq5A/Lx9fSuUnNpfy7tdQz6dTn2srt9en0us7mGSMNawUIHen5RALH4te70RHaDWb1DwMB1SvYx9N/lPv8kSn5EBD23PoX+xPRJcIh/RE3
+7DtBiYgAfgISuoU7RDy77PYCucUEhbzHAsdKgT30fn6/Ar12CH58uPQKxsC7xPrWsgTCDDd2Pzb3IqhuA0dJxXq38/fHmIJ1Muz1/E7ADjJzFbu9+wRCerU
TN8V3dAgFAoU50UP0f1MA/YeJPgu9A1alxjtBSMZ/7CBC8gPG/Yk1O8P/N/s0OwYIBfj9cv2CAUc/EUBHRzq7hb44wsl4ScyA+bsME8StEsC4/MhDX0BGxdE
ESMGBAK8KxTnzh/wr7D+W9YDA+PnIt4cHgI6DB423KueAaylLJXl2w3ofwTQ2h/7yuwcM+nTugaU4/jtxtJsNAgGIhwR4Ov14MbS+gsLywjoAO21CeXuJjYS
KQu88fTdBAIADgnaBercGe8IHPjUAfkW/NAVxfHvKgMo5QnjOQ5L7+8+LL8xB/U5+Sy/3izFF+0SDxsTxQACOwrS9eIPDQr7HkQDAOcTHw4DKoEo0uZABQP5
M7sKBkEf4e/J+PTlHerc9woNIykKz+ndwAwG2+ADSh8ZxzH2+CMIRu0dDEroBOAQ9g7j08/pUoIs2PsVKwsK/NMCIebN9rUB+2T0NvHngePn9wfyLsottyEq
CuvR+SMA5uM40uH/wEDt4RAwAxMKCQnK9wIE8AXk5rDea9feENnJKbEO/vD87+H17c/+9evtEjDZ9v0QBBvWEAURHCkEHPLr1/vsEvYACgD17h/XyP320x4H
2fvW4BfoCa0X+fAA6PzzDvYMACAAFPb34wYq8v8h5xEmDBMA8rvfMMLv+fj3yg+p5+EU7CwH2/MQ9y+6vDBWniUe3CATIPUHJMfgEPxkMlrhHs7DDIE6us/w
FB4dI+xmtkbTENPuE/UdRSlIImgaVmQ52GPu/lz+VyP3NjgMJS8cGw7A2M4sC3TiDCvH4Z6l4gveHhbwQuV25DXX7yvz/vFhtbL20AQJCsbF9LQl7yWH2dOo
8+PsEwAA9+8oIdQh+wz+Bt3FH+n+HRoaNE7bxOb7E8st4CfQ8BAeJAxj457d/NXTG+Qs798QZSvfGwfM/hohIcxmC//zGevf0SYk9gPdId/wryESSfntHfzC
FAKby4EJNMg47icNKvr4L+Ip4Age0zjoDd/yDfYW5vDnH9gQPe7T3gflJSYEBwTl7P3V/PO90dQmD/UWABIExgbuFCIODr73CcQP9xECJtUXGwr919oo6+jS
/PX+5Tnz7RAIFQoj6LgB5+fUkBMvCOQE0gLwwdL1A+0NKiUO+N/f/h8RXSX5JTURMTIcA9fC2eYczf/8ydgNCyHqwwXGK/VIv+rznBDo9bAJ/xLqJ7gTvPTz
5T3fD8AsgeQM0Oym4s5KBFsQ89/QF+78Azow6hX8G6Xv8Pv5AvLpBP0NSBzRu//w28m6/UD09SftqR018fAE8e/97ejlA1nwAeA83g3P4hRKIOsDDQl49BeB
OvMQP/puKhoN+uMH5+4Syf3q//LtOSDzF/0JCOlQBtgeyA0n6zT9BALwzfiaG/Ut59Yi7/U85vYbAZQOC+79UgLt+fgXIt78thYXvu8CxfERMwf4y+m4GPfh
xxNv6BbF4fTbFOCSLCTqLuvVQ8QZu+YUyCwaGlENgRzts58YAJbHGBPVBy0IODIWBOkM1s9IE/UT9SulwSko1/bb69NFRDEsRK4AxsEEOLse5MigMtYRmeQ0
HgTGJ+Dq+fylBln9AeUByg8h+grZHQrqjiMq77T0+M3nGAUJ7SEZE+riFxYN0OO8/fMvNATtBx78BBcsPq4FziEJbAM0NlcXqSMWAi8K+s3kEMsCf9f5EcMd
ABUjDiLcNiXRKR3lMv72yjlHW1Tp/ezy4wjR5gRGQucfvqAfwyO4verWmxYl6o7g8GZR9M6iuE3/y8jw8soaC+vwDpftBMUj0ArvzdMcRCoXw5rcpjzm0jDe
17Hv1/aa99wrF/8EBPq4IBHl5rvbjAYm8dn3zB74JCsW/jX2AeEeHT7u98cK8B7Lvx/wL9cm9L3p/gvh+KziFTa3gecO29flwwgIu/OUHTIEyKvT3vAU8L8Z
9fYa0A/UHAoh+uIIphy+CsYy4A0HDf4WGvW745fhx9EAzA8I+ifp0+vpIxqnw+/1DOXk7PwFxMoB12ENzQXd+crxBvVz0tAc+ZEI8c3bvQdA6LdHsunS4twH
Ikfy8OcSy8z/2ykXAgHg90n57+nQcvIH/BAK9cMh6qTd3wu7Kljn/O5RHeY2XmsXR90OPfMS9yEECPYiX5EXAiHg7DMCJgJGAv/75QHf+rPsyOXBzOT8ognK
3PoJ6Nr7G99oLfoPRH/z9yAgMPAAQx70Bw/eBf8lF8X7/jbv6Az5whhGzBEGJSniD0oDx/MH7efRTNroBQjU7foJYs8ZIN/s9UT52Ajr20bHty4EEhr4LvUU
Jd7l2/ADNb8N8e4L4hLrDhz3Faow6SwG/vDM69wtAym0AuQI1BfK7/4E9A4vLOwXgQ/IJ+u25s2/CQnHJf/q6MUK/vP0+wcK4PHzG9H67+HzBtPo2yDD1Qww
NSG4Fff+AfzM/Bkwuvi9DhQ4Hecp9/HN0xog59rc2Pvizhft68j4OAz3EMf8D7XNDOIG7C7KDfj/GSLTDBXc1RPbFwb4gSUE7RMQ+ir0G+7kVLHN6k0B8wXt
Nhvq3Df0Dwys7CJIEdkWutAx4h4P4/vvA+8X3trgA8LuAfwYAPsH2BzcGsb8ttIiybwgD9nW7wkf4gTqofHpB9u9Q+HZzAPcBhPgLM066fPu3SbFHAcBMefN
7LgUpgTU3wFM8hoW+9zqIjDffyYdwQ8OI/LoMvfaAwdDFh8U85zo3tXj/vUP8ej/zDrOILclzADd+rPrQc0Dy9IyWwP/wtfRC9Hb/L3+Ew/12TYPBhsk/Qnu
Ad3yJPjpyvPnIfwh6O0S/PraAP733sfh4BcTBQYHDUcU+gTl/cLY5PsEEhwf8PQY8twGJv/79N4OExDuD+UHT82sLcjqBsjJKgsK3fbnB3UD2+aTF+3tvhAO
BOUR5fgwDTD6APkrGgrU/zQUFgIKYfwd1+fz9P7J8Owisu7jD3/yGeoYDQXtDhUi+Lzq7OwGMe766REgJ1AP5dgd7d0NIunM59QUQcp+5vhCNedMKcf8KBja
DwfXIfPzAw0A787g+Pv87T0+1/nj19nxw7voFdiwuckZG9oz3BDTMRICC87xEgLzI+oWgQLi/uMU/vrMpEEyHBJG1kgV4+nu17XwAubaD+oOBNX2JA0ezBPu
xtIfJ8QJ5RDQ5BsiDw/2FvT1Cy/47PINpBWBsSIhtOKwMyAZ6AW5Nfb+xLwzHAXgvuZPPhgUyigmVvIfxO1Ivccc1yLZBfT4O7fmFrAwRRwRQrpnST774Avg
DQzWHuNB6Q4EJmkyDc+dGPTfpurZAc5FWAIWOwbUBM4XElPzCdQRGQmu7LIsuzqXQ/EdFA6yKAoe5tUPFvc93y0E6kH92Dz39Ncj1Q371Qwt98U7yBgs+K0E
9sMt4rDfJPoIJAX/H/fuGvH3IdzaHAYCD9z19AffpLQVthIKDgrl//T48KMIEZO9zKMM6t7OCgT71hjY6QD7EuXZBAb71eEWL9b5DwjOmRYRDhEGyMfd8yXb
/85JLMUF/PUdGqeBxB8LxS3u/ycEFOvyJzTFLd0K1AbxICLA3vUd/9jjLtb50+HLGwzbCArb+eP0ATvGEtvo4hkIufIX3AH79xb2Ft/V+QMA3crj7PwM8uYn
FqvcERRLHwAVM9X8D+bt2RuB78nyAjP2KQTOBPkqDRQcAgDe7eHqBfHXCwnsGA3e+Nr11P3L5vgHHhz0Ct4V1xLPBvnnwOo8FwQAHCIGERAjq+wc4e3oMOfI
5AX2By8FEeL+E8j/9/AF/MEYD8PuEtYO8h8X8NgEEvTx5gHVAOsK1B32BfT8zsYgI//1+AYdCPbgGPko9/IOB+gj6oH15uKn6yA0EAIRFBAcDRYe4gYA0d70
5MfOCfgZB/AE5yzT8AX49Lct98vh8+Qi26XUO8jt/g4BLOIE9P8MBwUNFR7hAPfpwgbyAgkADej05hFDFSfE7RAdurXI0+X61f9LLBIv1WY8fx7n26zhYuBJ
7esOAt/2MrsaDNPp0wIq7e74Aw70Nvi29cMOv9OnJvYQBfUrQRQWG+4dFsHxDrzw9S4HwlngERoHQfn0IfKyzBz6Obq+Cd0R7vAi5R7C07XxJAbipjAqCu8j
4gBF/D0JEN7x1xf99A3O5MoA3CX37wog80kQG96v/Pzbzff4R9nyCL5QO8kB1o0aFQ3aB/fxDOnL4S4L9DAT0vjgBNK/s+ME+MEzIwgyCyz3qhHvDbu+/Bkz
y+noD/zXycTpzFrc7O78POcL19gHyerFJ/FLF87youQ1uNsMUxoAykjywuXK0wJKSaDtxw/8EuUbyoEc7iZdEvffAKvfFSvnJ/Pq//Gkz7qwLspMA5cDEe/S
GP0kofkXzvzoHRP9Iwz7FhwbX9zl97st7gLbBTPrSg0EMtzCxRXD2vvM7MGB8kXX1ELYsyjtDQTs0gjKFQoj3dIeIyX/9jEKAtEbEzX4+vclS+tGEUMCxg79
ujC2+jnW3ywCDuA327jz7uHlKhROCupXG+zdB/n9Jtv49w4fKRUGtTH+6yPF/hAEAOus3fnE9ZwUygYN2fziHAT5gfP0yyi+Hhn1BPYMEBXzILjd+iz9L/6g
/AtMx/XPA/EYOcg042Xx8iX8N273wDv2Lgfd/iT5GgMGPgJj0wfg3v72Y6YKmdGYw+KwvOeWwA2tmBAMB7MNodga15m+WOAbuAHo9+y8/+Xj5KrIO1H2+PAL
EVrtxyIxbyvEr/ICD9jf2gJ/wjTsx227SydUAiXfDAQj0QU61Jvw1ucnKQP6jhzu8S868wj75DHW783ZwPBIoBzb577VHk8Yt84g/4xl+eHKVT67i+T9tjPj
bQriAP7fyelPEBE07ODr8czoWNFa7jURqOvDHgQst/rqCbv0K/LMJRnx5swLp/TRRBn6DaAAD/zw9tM47Rbyrtgo2DfPxt/ZChbcVAAG8bv75cAF8dcIvQXH
xzHm/x7tGuX71izb/f3e9TzYwwrWFC33D9DHEzjW6fL9vc+24xEiJ9nJvAXZBDfM7uDqjrA46ScbBQsIyBRP3tJKsBwBGBsV2vYQgQLeJq/ga+TyEjT9Kc/s
CcD85ufqO0QFEfj7uBPqDMYD0wE0EN4PoMgpM+Ua1b4S1NIHy674BpmtDQX+5uvn2sLjBcHVG+ug+PYT7v4X7gLhOcbP0Rm9O+US6PfEFjy0HBP9KVYy+Dvl
DAgm5/ciFPoT1jNAHvf88M374fnnH/bz8ywV9/8O2BYJP/r2EepBxgkn4xT3GYEHA97RMtgD9Nfg3OrUDAD5/eTW8Pzu95f05xFdLAMBFDPj8xPI+wJf/+8p
Iwz+8O4gAfU/7A34KNYO5Tz4+w7BKMvc6gn/6LWB4ffv2eoUre/UDNr34fgSJLbSAhylHwXoLAUWBy4P8TH45zoR0dskA/+1Lu4WFrnoENkZzgf+FQnn9BUT
/S3KJqz9NUv88hM8KBApLC4m8eEdDvMi8un4B+JFEfPXChQQJC4mqxri9OCx3urZ9gW0GbjSIwzd8Z0XEOAPnSkaE/8bv02g4UAmRRDuSgz/Fi1eU8G+vsjh
ArzYJB5a9hEOvDCyzDPJtM2h8NA//j7l/Kh95XDb+cvy8cQN0OPckbbX/Ky8H7Y4EvUu60U4/kz6868n4R0fPeH68j0b4Q/9B50TxjX2Sswf3fMogYW1qJ3c
8PPh7AkX4Qb6HvrpASD39r3q7PMI08UF7DkSIfz9vwPK9dETOL7n1+YXEOzy6b3U7ggw2hkTES8l+SkKFv0lENYoJBf7JRIjI1QFHBYGKQbe7gwm7x/0Evh/
6s385/r1QfP/4QQe8RrQ1Nwe5NmmzxchG7wK6eIJxK3kBOj+5+4eBdrz79EE8e/IF/P0EP0ODe4CHOEP7xj0BBz37bsV9w359wL+Di7pB/UUFiv4EyLu6b1J
6Qoa+SHcAQg7ACMhI67g4vkZ+Q0NFfcJ1QMuIQJC+Srk6iogLPMk/hIsHD/J+f0uEPsGQ/POHA0fKujyFts9vvbFJB0F2i7xCwAwLK7LLwjLzxMZHe4T6CAD
fzvz5SAQ7//RHco4DM0CBC/fEeHj6/sT9+/s9QsP9PHM0Q8c5oH/EA77ArgNrf46DRQBBCrc+i8SJy3mAsv5Hsj1sSr1QdO49PPF6xP71OMcC/4XBCQBwC/b
FMIQnDIEKwb94SY20ergAB3wCech5iHg6/TlOxPU6fjHKOP138/mxhL82ez/4eLhMdjh8yEr4xC09vsj7Q/s+yzaOQ8gHdoQIMUTgQ0u2SPtzhHp8/k2BQUV
B7kbMQANARQM6w0V2A/zIeQoGOsfLPBMDeH9EvkB/zvzIBwFXOMGAeZBOc3WCvhT/t7y9ff+/ePx2t3PIMjYAeLiyuz0DL4jDKXR/hMJxvTb5/MkAuwL/L/0
Bzbq/wCSFdMTIQ4vutIBABwD8dw5FTyyBgTcVA2sSy4q8fwn/foDKhwVHeAkB/8mOS4GJO3cKh7wMVMLLeodOz8B7+n/HXa+Et/r4/zAQOX05RPjJxrtuCLd
wCDcF9DPCQ0eCMUV38MTyuzNwAse9BLi1vkWxvTzIOns2oH3zAbWw9LtHrknIOTz+xn4P/DhCf0wywDsFq/8DNn8+d8mGbq5xSf2/Org+Tog2wb2FfkRyhfx
Lx8n5PTO9sv/3Bq5DKsLz9dJuzf99/O9Nw38MROBDfvAP6gI6ivosPX98FAh2vz2/5TQ5hDVP9rC9bkDtkrq59HM9qboGjDN3LzE47oVzfoA+h7UFwAA7NTu
wvDFpP8H9+vcBOXzKcw9QyDXAwQ8FyTkrDwWLjHsJSb8xfskKhQAFhv0IiT8Auf31wDaGAbg7NcbHPDQ+0aB4SYzwhD1yQLO28cEFwk/7+32Is3ZBcjE+f3l
Bu0L6h3w+PMJE/rq8Dsl6ATwyNXW4536+Ob8CORSGADd8gPByhvm2QQg2x0g3xgL5xkpCyHxHgHbFxI4GtX10+Tq7AXr+sHar82sAQn3EcvZK/k1Lhy6zQa0
++31/BPPB0bRDjQ/Azb1yEfxN7PA9NXN2QILTt5HrKvx9j1+vrvj5JjMAibn+vXM/v0OU+4D1gvG9t8XHyEE2/1L/LpDxwpHXRz0WRrEH3VACK27X+A5yyZ/
5EJf2NhYzLi2kinZHri1BADwZvr5Mo7wBj4pH0QF5OgDubv/JZQ3O7RU6xVbI+YCAcD0ZlfCLgYLBucbwRi9EsX0IxIfAvmjAX8uA9OdCM0T4QsD+swKsv9A
rB6wydeoFNUJuPDGA+Q9xdDk9vcCqh7UFtn99AEH57Kl+dyJ89PLFN8Bm90U7EXi8MAWDSSnB/MM0uwK/y81BTTxCwVNyR1FHvshFTY5PQD0IaFKKPTw7ego
4iBjzAfmEAr8DkgFpga/BdkMrd7Y1xbJLOAA/vHB6DIE6eUR9t3gKQ/uwxnvJuZB8aoV6Te91eL5+er4yiLCPOEdKCbp/QgNGJ9CEfTcKQUgFaYxJY49ofcw
QSEE4QogNw7eIe4rUrP4zyP8M8NR/1veIur6DVL93sHI9w24UeT1AFrm+x3o9xr7DdT0rcu3DtC+FqMV8Rry+gngGYfJ8uvcoPczzAMI2+jl0hjA2/Hd/oHr
0RTxBhIcut8w/iv8zPAP0tUx9gYaJvT4yOT+ReLeGa4ID90P5e0RGsfhgT33Jw7AQOzrFxwBDR4RF9cREwcJBSfj7Fjd1BLq+C/w4AEUyPL87v4uCuwzEgYG
0uj5DtgR7iAa5gAA3U/t5hsbAAQr+ZwnOfDptwkY0eIYJ8wZ6vieDxcgMufy/QXW9Qe5DAIVufS8/dQPA9X6A6UU0MMoucPYvAEKrRERQgrxz97o4gfr2A7J
SPv/M/7xErXR7Ksm+q4n/4XQ4N8OFePqOvsZEtrbfzXh4w8Yz0n3BCjBKAANAXJT9TZTG9gHFhQv517W9wBr8Nv0Hu8O9gAEGAi+NAK7exESOjMX2if7+hMj
1kfcryI6GBgn/BVI8tZADSYZr1lDoOn6v/nyESCu9bQIQ7b9NfzRRRLhgeEL+pcdmUANBu72/hhVGbqjwTPiO9wkzD4eu9JF09sWIEbO3v36B8nm5uH4JxQs
pua8QNvZ7sTo+Ov57KsRHfgOBiAO2ekOBxgEIO4W8iAC0ggRDu0btS7T60na5/0b3wa9BQP06fD81CH+jrkCGPIz9bP30OjNVsUe588rGuD+rd8U4lP6Bunv
FwvWA97uzC/5AawAHAEJGw4w2cYAxgUc4iM65iL2CarSnQ7YAMnYrSDUFADMrOPUHL3UzcPr/jMIDapByiiBOyINu9XdBuH8xc/iChIA45fH7Po12dr+s/Hc
EkOPu8H3OdnxSu2pxQAW0aUHtNsECQ7N3fvoGxXe/uD7JsP15boSIR8H6/Qe3P8HI+IdtPCQ/bk8P/7SPf4Wn7vk7d4cgbqEAQ3p9STyDZol2/j5CrbLV1Xq
J0IA56rvDP2/HEGlk/gUSBUROc0G1QDrofss4vrpFzzB/xvJCenl795CFk6rOynwNy1ZNSYmBvjwIhntp0khJAo1RtH3++bQBu0o5AoNJCjzERHuFMf7iRTR
/+rhBQELKxXy+ooYFvkj9gjl8T0c/Rs++/3O2dr+NNz9IgYT3vsCJfbJ++nY4DHLC9z69hwXKwMZ9/noG8PyASH/By0PJSn0Jf4FFAUVx1ndABcy7AL/19Pt
DPfgDAEjIAHc/AMM4AHbvd9/EP/iDAcJwxnMn0HazuIBS/EsBusJ8swH8bww2u3q/Ow3Iq4B6hIhIeIX8r74IhQb5N3p3/MAIRwPDxD42tXw8rT39wIS0wf+
+f/2LP4P4+W8CD4T5roQx+MICfQS1+8P+/no9xfd/QYcxh4m/wER+eYkk1r/GtsfBuQJ+g05KvrUDfcLDyr54/GB0QYz5jEX9tQHMxE23vkA2+btBjYgWN0D
DE/98vZL/gLfy/P9ABYgEUW7IfbZD/XS7SENEBIYBhoJ6bfm6egWxdoY/vH47xPo7gOG9uzACP0QANPc9bLK7LYk5xzX2QTXxv4lFh3z6wcg/8Mr2MwQC/bt
EwARltHTpvLGGfbNBxr57ObuALL2v8gFVvP8EQj4CtpTuwS14hLV/inz2eT3DxfnDRkYmvP5gSzs9sIetqwX0BUlAr84x7MByRHc3fHl/PrIGyPr6OsNGLcl
hMTm9/4CJg0EB+qcDwLa/sLl4wPO5CQBIiGv0Mn39zXJLuP1Bt/gFOUjvSU0DIEo5fP18cAQFu7+6yvkSQqb5B0AKQ+26ev//wAQpgkF9/rXNbrlDM7/S+j6
5hw86ey42PgtIRoS7tKenS2q6fjozkwO1PMPARAZp+UaqPS5JbI5r/BJX57rXR4rFtn/7QfQC+O1xRTQvDblPzjSNLUJDA3WxL/8DdsPkPv5+S6V+eUuAAHx
zd0cx+/q6/AYuwE858sgruUhwy+oAMThUUnaEdTh1t4O0Z0cwO4dAc5/Fdj93wIUwgApkN77EMgBACwQ8frwD4j7D9o7IRIb0xvGadkMzMbOmdAXP/fZEegG
whHoDBf43iEaJuQWB//xxr4zx9YJf6or+BHzGMS7/fClEsD6IlP3QcxAth/O4v7jy0Tlwv3YDEgX/+qJ9ObrO5EWBsVDPtFB1uQiqvTIrBKYEx4T3RcHK8zZ
CyPm/CMSycQDqTD7G0g4xCPGNwruF8C3DtwqSSQkK+nhA+TpzuXZ9CEYz6kH4kEjw78DBGCVRBLfR/7PG/wODxIOU2b+P+vzJUcNBTPV68n9xfgs4Tm1yj4B
vxjtnk/Hl6z56f8URBj/LtG/99ENCw4PLhbzBJG/TREk7xCqtfovgRbc7t7I6E7T+hnj5uXrwLQHsS7R3bL9F03L08sXLv7BJRWX4966KQhNGgwEIjnPryIp
qt7rEjjLKTTmNwYCzvHvCBnkBgrf3wPvBv/76OsD/xjyDPG43xUJAublGsX7HOgRx/fX5i1e+/PSt9cAD+8E9g0vDNPT//nXAO8S58/+OhoG3CzRmrcyK+P6
P6UJFeUFsOfq4CoVsAGkyBgC+yHc4rMOFfXT9hQXIQULooH9BQ/bjM7fuLU1GtIvGPriCrzk2KLE4l3jDxLo9hbc8M8t7SC8zsfXJBH+Av7/xq8E7+wAxSO+
1gbp0wvrR7jR7wvJdN470ubZ+Qwx4hjT6Sko4gLjIb3m9gYuPyb9/sHe9t4g6yv9kiXqIQ7/697pf9a5AvcQ+ewm3PwO8RPjEXLuzSTd3DE8yc0J7AME+zhk
6hMMIuH+QgcS7e0SC6khLwcKKfz8DS4TFC7YFwgKFuwD/wbuL9rd9wEiBjwQ6Nsa/t0X2gdDxULr2iPrBBLuSOjgQtjUQZYn59hcu9310ROn4OjoJeLT3wLe
Cv8K3dUJDfoH3xc5Ev0P5Nn01e0EGPwa5db1MQQX7LkO5uQBDCgrzLUtFtAE5iI2AdHwqh0pAv708gKQO/OBzA7TxgkfEv88mfzYMyLvspr8HwUjFONDGt8T
9+/++P4XO6q7AgDWAdbMFBPKDCcxAFLMpxeS8D8tCPUvxAUGNQwZGPb2gfVSKVj9+v3qAq0Nrs/jA/wWrJ7I8O/93vfwDQj75wnOJiq34vHHJc/n6BFBRvT1
7g8DIBYOG8z3MKtSvt/Lrskp/PnmttA3+9LKIsXZIgy8A/Cp/8r7/DrP7SD88/oP79gx2SMe2v5ArQ/d6xAVD/gC1w3UzefmNqIf/G35BvQT2udMk84tRgDu
Jwkswxbp7LgTPt4ZGPIc8QHQzOlS0dwBTPn3LeMoG/j12fne/9/fyiY/ElE/DjAi1yGaKThD0k4H/DTF883E0/ixpNLr+dXW+CXc37fc8IEYwdzZTeHfaDi6
BfDkAPcW21bPPO0E8FkLEgf7FPfFCMks2snw3OPjIALrLRzGDujp9Pk0pQ8FgcPn8lIGDDjL/iVOJwPIQZMBuBk7AYTMqFbfwfHm9ewIHwbuD+vBN7IS+CEo
QNI4A/zH+lS5A1ev1RUmUEnTLfwd7OYxDp7lAyXm7CkY0zbqM90Suv3NI2H+oQfxB+jA3lOuIArkLQMe/54gwBcnuhL0+uTj+KC5RNYUx9Dsr+onHO41Ph0G
4xnVKtk6PyTrLjLWf+nOKRIo7BvrQfxROhvs5P29FLPmJB0MzQvpDdT+TO3xIMwjJA4ZHywi+esGrSvxHv3zFv3FI+5VQ9rj/Kv47Qr8HMjsJjj678zZzOml
Czmyy/Ds2VP+wgy/7dyiBkDr1gQt+dPoua7ooQj7vP0J6vYSIhvn3ekG9vHk2RYi1NjtBAPg5f/2A9IAJhzuQd2+8PPq3vjb+hESGQoV9gPv4vH55MX3rSnd
5PIN/yYjHArc/svd8BgP+RkZPgBRBn/xnAMh39ke/O4m7ub8MjoR1Nn41xME2P2tKu5oFPr8NOnnEeNP3mjf+hj1WfhL9DoJ+eX1Efc4/xHl+9oS2xLKAQX/
CSKpQeAN7eC8EdgTqAjtF+xh6PbF9Q3+7jeB4L41AP8gNT3Y5fulICnpwBGPFNOuzZbINgYdMu9dRiKoSQYn9A/LxULaAWoGJhszjHH8TBAp0PlIYyBG+vwL
JJ8bGEIfEOv1SqE6+AXw4+f/TvhND+HzL0iv1BPz5sACIQEG4ACf/SoL792cFd2W/Syi5LwbONYVAgYjrDrix8hO/0cxMQHS7h8FL64D//+jaCVJFTwO6tU3
/EKpCxEVvR4KVEv0Kuv/C9YOxgLP84YE9yM8/t747Ojk7gAa9Pim79E2Bca0ANfZIvLGGAIGwN7HWB714+cbChjW5RnUKQnn/IHw6agVAdIqx/Kz60zOw+3X
4/qsQinbx+zT6P8c1hAH1gLi5bnvwcry3/ggFMMKqcn8uBvTHbbb4sy6Dkb6He28CQYVCT30Kt3i8AANA80a6vos5f0J8icq8wUE7dpaBDgdHOjN9ScaEkL7
5jsQNxsuA9jm2O3tIP8Y8wD84/zREO4WPEDhnoHQ9QTlH4oU0pwwCPFNzPPRNCfyxAe8HMbJKCPsHse0LAk09/MrwwTsGev49MgGFNAsuum86+jvK9oJ/BHh
KUPdTxANyuUJDTW1JzEB7s01OSYj+v3hJc4j9+c+LtJf2hORurvRkMPdwyGvNwQE8iX89kGqDqbKfz7qszL5Ko8ttNDfvt6pz1UW5SEW+es00R8W4BwX+7La
+gP1verW07roJMEsDwj6NrrY69EG86Wy0xANMRbTLBGp7tyXDugF2PESBCPu0uoZGRoQwuURACfn+vwj+MknK+7Z+IHd8uXz8/IF+rn0FgH05vDe5wgUGvgb
5CUV9bUUG+EV89kEHSj549YV7/YCRATQ/dzxHCXu+ekF3PQZAPDx+cEk9PHW8h387R7mCQklDPXy2x7dAxIS6RAT8v4oKRfLuCMpBuwQDvgd4QwFA9b0Fr8h
889D7Of05j4Vti8tKc0P4/7pMiDQ+xb2nRDYBg39xRkt7t0xDAoc7r0QgSSh1vARNyDe9Bv15t3t5rcD1e705AvCqLcC/EHZ6zrwtaT3BxICJhvT6i8KSfYM
Cg24AmcDFcby4Cn6IAjrD9r6/RHW+83n+drzGSFH7Qbo/1n13/DW3z7irwLbaxS+AzRDojfkzNIV/AgWgfkO+vU1PuAd9SjFMiPS8qkK59MkTO+hUL4wlx4C
NdsxqcjoRPQr5ARDrQL/mi8cqDEo3ecn79/nAJL5QP3+D88h4dz3IPG6rSz9GycU687S3gXOB/rBua1YTknUBVHuX+TOFCapFCXzMmIaswYBK0PM7aruoOoG
1hRM+8Pz8iLvGBvT8b7uLOzE0/0esW4hR//0TB31DlOiCPkLLM9ZIG/qMQ/67xo+1FkZ9xEF8ENF9g/0+SJF8/0lLXD3Hz4ZIB0oTUQc6yJhrvNBtPMs9EMi
+0AvJgMoIuX2HF71BwVE/c7WCxIQ+NX45RMFBcZnDhEMJCQQAhNdzBk+/wTyGwtK6Bln5ME2UJMU8xPL+Aj39YEXLhGxMgTRBEPstQWwlbXuEclSgfSXM+Ne
1v33y+TLOfGB3uMH92k7KMkc7jMoBfgP4C1Xx0syLB7cLMksFQenXO4P1RLhtd3c8donMdkCxAm97JP6tA3fMTKyDxI++D7CEjpWEtk/6O3jRg/kcdgKMFbP
YejH6zbWCkcp+PbwE97+vRnZH4wn4/2+q58K4jMvFCIU4QQxsagKPM7+Ec7dJ+fTGBYayy7PPeyDSAIyIQGuAdD+MNLvaX+TtxsfHPPV6kLiJh8IyJnrc8zz
+zwZ6vLkYRMWuj3qRMC0Dh0Wx7wUAM/3PMcJRlbB0ONGurua/RTLORPnCb4oTscj4SEH/C0Fbt5XpyPrKdTbLBAGydEM5JpEWfDcMMrM8f5C7uDCEBL4FQXn
PtwCqAk5LAfy7yYS7xvw6gzm2NkhHRERoAYoY/DoCY0ItvsODOkN2oEw7PPW98ja+BIH6/ZFChS77e1SIeIoKLb39QgHHvEFlbzJUbewEMPY4pwR6eTd48wY
3wTp8+Sb3gf0GxUHOEreDsfJDt/aK/bb8g71EkUg9hHs8NjHvwolyMkjDSwSFQsN/+rLKCD3+yXzQyD0GiTg2tpEHOpGqDorjxBC9BlVw/r9GtY14/Tg0OOh
VfQuPBXa6R8NWLCs2kyq1fhL1ZcPVZh6eAzEKhA+nhMBcEChpH/9H1ng1bUHMq2D4ioBob0a5fPruAiIGvFJsBD/AOYSm4y2s04WAPYTK6kl/U8X2ArRAOdb
9eatsBO9Ac70AfEo0zDVL7aj96NDKEDqHjsB7sYNCzfobAnGDQRSy9z9CuajKQIm9iv1+OkJDcHd/BHGER/5Bd7vWfIC0mAL+j36At3zAgoNNzmy6Nl/yOzV
DuGsSMEpvRHo1+zPSe7k0wXQ0BykML4n1gMozgwV7Q8d/P8O7BXrwNEMF80pCp4IEyP3KfD6ONXRFwbOKQHKvwEw+x7ENQvk6OLV6/TXzeDZz84X9hLNHOYA
Itj6AM5huxOnAMz85//f/CcCGdTyGP77gT/bADQtF0j7k8/nIgHa5OwF2BrrwBcbF5jiJkAzHyy7DPoPGwr0nOaJ+dkp+Rfx1Bv15iEA4e1a2fML6RsmCT7o
6ecWQ/gUAtUh+9lBRho5/ycXJR3/R/oSO+72M0szA/c3C03wrT9FAvmyxfkfW0Hp1w3dELEky8ojj9XsI8k268MR2arj9uYPOOz9Q9a5/9rq7PDF/SHr3Q7R
C83nMzHQgSQLDgY/u+bms/ou5iw13Ib6I7341ODN4znyV+ZF+tKeuxsLDOwCt/gMDS4THAgE5R0UAAzMBbwlJCo0I/307ezhAgT2xA25SkEJGTL38Of9BAb+
HBBV0ib66DQb7fLmEfWf5Se8HfMO4fhsKdtA68NC7gMA8+sP/+D8LgkCBd77+A8t3y0Y9xAO70YMBAnfAQyDAtsFMSEB+cp/3Qr7u841vRDGLBv9DP3tLwnz
89Tm2eg9DCbt/gLZ1CDgLBqy4gG19RPd+8oH/NoUGyAW/PMd+/LtDxTp3CcC40HoBQUQACbwWvcgltlPCxe/IAXdBtaIxS9JCcnpWxonG/VQzrMUxdonAArL
0g0b8xECT7LWOujszNUDDKw7J/Go6dwUGqKBGtl7RGatUqXdPec81Qvy0R8YOiYgw22a9PwTEf9ADxL/DrXWZt3SDbgIFBvFCL6x3ezZqnDIqvXfAPQL1MH8
/hfB8tInCR4N4RQu79jK72Uc9P8JF67/GwHF0Peyxgz29CIVMDDD9EAJ3ME3+fAb+lT98RQmptk6x9PiFwDXF/A37n9I/LAUGSexEx2gz8LC/iM5SBflLhH0
3gvp1O3oNwQP8xwV6h714OTzzPTsGERKIxbuANU4C9GGQ+qsy8qj6iLkx/cHCff42B4B+/H17gfjlOS/AVsf8y/fIdD12ixJIQM10BnJyhUa7TPIr+/M3dTc
AAsHgT9KDaM18QwP5+PlvcYd+uABwsDOGPjuyv3t3jMxCfj0+3AB0kPDqQT5GuwSTyYEzBJN2/UtuEnXOC0B6vAh/AQnF9EH5+sRo+8bFUo1ODUeL0edHcTg
MBDPG98tCk0d2hAA5DejsUPn9vf28On5BQszif8uqK8ouc7ZIkbuCOb6C/dFBCDc+8GvydQ75w/W8rj3MS8jAdEZ7bjHTPYlwdzLC0Qh0DHLGhbm8nlQ7sfM
JhrPf+fn5AngC99KNBOTzvz1NlsOzPg6Bb3WBi8J2vikyknN/+HF9wTUAEI2BtoHKcMBa/TnHgrZJO4M6Q/z6/iWL5QcA+sl/9kDsdbk2REcmVDsKtKNHQbb
GPuzDP8Dx9wD9Bf5K+QYCvcczSIj9NP3zPzPBuvpAxYIIeIZPbjlDf/w1hofNBj1BcbO8eb27d0A8A8I9+gIzxz99h3368LSCxXUBQwRFb744/ca+ei44z0U
yva9SCmBA94I6g8ANOr8EwIWC9vz8RD79gjv8O0DEwTkIRAj++LX2wHO8dzP4VLoAgOxVuLn4+sH8esa48w/vQkAteo8+Q3gA8PXGSzluCjS5drW6gjR2NKd
xgcwBPoZvOkZ/O4JuhoZ6tkJExHhON7RHdUfEN1BFQAmEhAOxWyg5lEM70i/Dh/xOetPAR8Xt80xIOUs7GcaEyKu4SnbRr/tIsv6N+ElGCNl1eE9+X+d3jYb
IP3m6QTtM8zzG0fh3QETEwrI5xwZ/xXCEhkU3xYSCQkCDNFQCSgiwAIG5uPD8/s25fTMBQwdL+D84d8Jy/zbGuH5Cxgy/hLa6AwD/jnX1wTv/ewg/QnxuYHk
HPXz/e4I99bo/AHO9QLN0+IN6vrYDAbM9fwVHPb44d74GhW70vDb1+P/7wUNCbfU5O8J2OMT1JwY2vDM/xUl5sg08ta44fe9F+kgAREh1xXlI/YIziQnJunn
5ATcL9kZPtQB6vAFf+r099731Sb4KT4G7PsOzlgHJwcKCgkx8hcfAPX7CCARHfjACCgDNBZEaP01/N7LUQIawdkT9yT8AkwjPPr9vk3nKAwnEvQD/iob7BkI
5hYhGATVEAj0AhUqcvk4FQ4COiv7/PkG6wj4ARoG/gg1zR4FGPcL8+38+Qwl1dfh8uQF8g4ANQIO4gJG+QDY8BX9xiwbzVAyE/DkLgEb9usAD/gx8wYBEPL0
DAQj8QfK/gXn6wcYKUwACrQXMQTyviwJ+PMK+Rd/IBCdRynm9PQL8RDr/9kOAvD0+kwNExfq7BDf3h/tA1nh+8ZHRAUe99cbDxDv5w1ADCndFw/8AQDOKDPm
ANjT7Nqv8NIBxyju0MNnqgAE4982qOqc2fXX5xIGUM7bwPv0N+wMv8Ha4B4Qf7QXpvgT+wEjIRba5SLZ4bo8B9PqQeEWIeMfFwgfDfkb6lH46CW4/xHnEefR
IPj6N5hhjvww+Brk7QbzChPZLMXkBLP49RZIBf0C8/AWBwMYyw/K+wIPMev8LNzmGeXaD6xTPAbZ5PURL8PW7rEOB+8M8QawFML8PN4b5vDjAPkU7gjgzC6y
1iv1CFe4LArcNRAfF/kuMPAIF+z2HvYROLng+g7aDrgIFuUVENfxOydJ2E/OFCPtD87aLiWBKPm/SNpNP9wmzzD/+yo19xgT+vnq2yP+66MmD+sO6xANJQ5W
wU3yCf33OeciPt8CEBfHOuIxxBrPH+PnzQMX2H+x7cQ+4gII1hfDzeAt9f80zhrMQ+n+AMId1+I0Q/QU9On57EQO3EDmFg4UxhquFwXsz9ss2Q4k4bvrPl43
2TS9qtbdRCUIY/7y4BxHIidDwRUJ8UsS9BmsmeQg6OqOF8UB2+bC+vtH39Dc2QTp2xrR6c8ED8crTQMO5N0tEDnn7wMaNkMkBJvcjQMBn7Kax+Lx5+kYsv+r
f9la5YgD5ckXAwD+OAQYxW8QY+rcFRisI14uyPAi5vzDxCrq8uUKHtb9sMHYB/DDZfI7BkMe5wLdAs39jh2CvDcJNjAmTJY+6vj/9roXu0YQwvDtXDP1P9oH
19al970TIePuASUtsXPIGRIUzwqpBBIS4jYS4b0Z5jX7DPrswwAK8RP34v4ICOE9/+Yc3ssBKALm5eQW8OT2f/HA8//JHsrj+OH6+frLBxcL+AQNDbze+RHx
Dg3WGuIY7gsz4QICCxzy81fg7PnrGxTm7fr+3+UrFu5R9dy78Qbz/c0mHAP99QPpB+kP3BXIC+cW1xgU+BICBk3xwtQjwwvR7bn0Bw/p6OAQ89GtDe7n47j8
5i0xHc8SCcXxvP4XLukm0Qg89Fn+Fn+knbAMPCru1gUODt78GRMmwM7sBO35QtYp2wFISwUWXPbUsh4PHfTyTAcQvwrxRSb319MWIRb30vMH0LXpCQ3n7CwJ
GQQHErTtEwUE8cXvMt4D7vsAIADxIOjmAQPtDSb42Mjx/egBtR/u0qnf6BEA4/f9Bv32HNv+E+4WB/TeAvLl3irWHAz25RMYHSL2MiEL8ALv8Q0UAvMFHPVV
4UX48AIg7B8FNynODMdjH/ErBgQQ6Re7Ih7S8R384xHpIR350xQH8x9BAMzw7bV0FCr1Aa42xBUmHn+q3s8zF+juyOP7zt4IFx76Jy8FFVbpMujaLOPsJEs3
VNYl7fIY5hYVweEW7/gsGRP/AfA7FBDQ8Cbt4i/F4j8Cix/mfxcF8Qz5kek9AdG7F+YNFPkG2+3Z4jAa//AHUvEm9uB5SEr5Q/j/2kbHIhzZzQX3HCjxuCQe
1Azq89j0zRPoG6/sLvTkJzo3AQwAAr8Z0fS4SyLf5vb0CROrEOza+Cz42dQc5Azo/ETeye8Tnyru9MwYUxToUzM9RhNMFv4DAgDj8t0K1wAoXeEJ6SAIJAMe
nTr+Q6s1rAbqSgM/ZNkWyRs/5P4I5bjB8+vyEBgPB9z83A7HxjLpOxzm4i1lvhavL0tA4fTjtLECBePxRNkZ/Td/IPREuNPoBh3BARlGMgRvA+Pg/jO80Rnh
xfYyCzgiQu+kEgYDzOv107QB4e8WHArP0+8DIOm3IxjHEbXsNjQUB/Dd6yUTEE8DOChMyRbyP+K2uMTjFhwX+MSv/ab4Ml/Dy/fr7wHz1QDHm9ELPNbz89zo
Cvsb/hvVnB/ypQ+66uTZv+75Mg3/zdHG5cX04g3lDfTWASQD4Ovdgbz4SAfL5Nvg0NcG6iAquyLV6Trxscjt1K4NcOXposQE8tft7vDOQJe9Tzj65Osn9Pzh
Ai3MN9Mx2fwO4vwzFRsLyDAsytmi4qT4wM7gV8UYWJreFumeleEg4ubBG/Wl8tjd/LmBLOMlvg68FPvv/hpv3R7R1EMWBA7h5tfW+h7DIsITGyFBB/42wuDI
EdYAwdbfAp49GiW1suAjsQeP5P3X8dMMV10H6ULg4b8S3wz6ie++H/9P6Qv3HaiU6/vU357m6ATsFP3/+9r+5M8FvfMPPfMWwQO8AQX1R90rACcA6QcD3dUi
8R8vAAnOIewB6Pfz+/cf2OLl5ufO+eP9tPAQKs0SERnHEvoACP0EtekSJH/3P8sD+1ANFkvAHiBY+AgS2+IJ9N4GAf2/z/ccvBTz7ta3ENk95d/d08GxytvU
3SvS1R7oNw35ERDJ0EAy2tZLBBMnPMTQv+PZB+v/4/n+6vkqATGz3/ni+6fq9mvZEzHRDdR/8vEc9tSBCDw53+ILH+5XE6GW2fD+BMjfrsQPThAE3eHd900T
CNr8G/YO3ybI/NJpIh9dPseK0jUJz6ooJlX1zuj00jq08e306+ky4gsvI9jfxzIc4fvi+fzV7kgEEggM6wZODgH6xwLR0c4u4gP0/u8C8QbtLPTXxhLjPxD4
BfHT0MQy3CXu/8kNAx8O/f//xerZHtrq+AfOOxnmGhDtEAQNCTjOfwbE2Q33+w8JDQX6BSISpD0G8OMIFPMXE0P5yN377bwsB9T6HEEH6ykcEP3uD/DKGAf7
+QruBP78T/z+FDwa1FoNEwH2AgsE8hDWMAMYKu00JA7m6un5LedABssd3hvI4mFP1g4Epw74YuKwprOtHBEFHJLSvOQfwjOMzq/l7DEt9YzfMcAq5/BQ5Z2e
2gXetclYlNCr7PzgOdjP/jni3y0F8NH/2DYvxBHI5PIk3BVEDYEoTvn8pua48N7q+/3YCdpHtcCJH9kG37LS8RAVSBUp5B/n/g0EKgIaFNdAID0WRdI6E/Sy
IwQsFiLDAu4Z1gG84y7z8/QGLP8O1wi68+TztATq9uQDOwQGIA0qrvnw69MJMuMK1rT3IX/WywE5vSraQRUK8N7s5e1DAg3fGpo4/ynfudz7CgjkGhgGwgbX
/84I/rEX/fX381PO0/NLqhP8GRccEO8t2s4r7/4FKp4eCwb7/xz7K+Di+SgY9g7ZFfjs/tgQBw0oIBXr1urv2goBAewUFe4QLkrsBg36Aunu+y/NDwPSCAYx
5/keB9rjBftA5tciF/d/Duzk5urq//m7y+vsQPY0DTXs/fz7LQ/1+Qfp4SXWPeg+5iYXAwDXFAUT9/0xCBX67eUB7e4JKPXx4vYX7fYB8vDgCekWARsIAuT4
EgD2JzES/uMjBgcD7gMJBwMUDe0E/vr/gfgOLfwP2RX7Bt/FLdIa8rrvEuuc672r0iID+vMEHgcY+QYo2c8Y1/0rLhX5+u7q1QENNZ4Wovv5SAgJDTYEMQfp
ACkF964f+ADqU+zd9kE0+hZG++3qHvY07v374hbN0BsVBrAQqw/tDbb/Bvv92+865kmy1sbzCh7J/yce3hIbF+RC0vO2IgktMwv97z7/KewhEf/2Q9ULwhK/
7v83DyUCQNYa60fVAuMTqRUEFeX64h0BF/oBIOIO+8r/FwPd3CFvADnxR+Lp2QnhtuoQ2u4NavdE8zb+7PIa3b0gKt3ODAYbJyErz9T75ukLDC3J4E1/yRwU
NP4V9uX+LPcn2dlmcONI/jD7C+3bRekJ8ubZTTskOuvjKA0KD93kJez9AtQCzeEMJxHU+iMatCL+I+XOHQbPDkdDEtQQFLUh1/kXwgv22BM4BTsGEvq65iyV
9rUDBAD8DlME3vn96PwPs68BWOjT1gH04RQ78xM02N/MyhW3tyQPEFETI9/P3Prz/PUi1RsHFkv70iXrq97n3fLI/tgzEO1/FDMQ0wznIri33g/i0MvDJTMa
6ScDK/jtHgQFHSIT/uS3Sb0a8fza7jce7l8TJwfywfvy7tPi5+tADAFjr/z3+8oKAMXdH/7sMADoMEfxM+StCwL6CAm9M1kQzTkCz/3/ydUlzPML2f0aKzNS
GOcAFtL5AhEDT84ZXeb88zPqfxoH9xbvH2nA2H/c9hwyvz7skeH80CTl7Lve+xE5HgTw+7nqFvrvIxstIx7I4Qe8RRARYvDk/PMoUeh/D90NTT8GAznZ7Czo
MBfVQu/xQVweEfIO5PrnGFv0FQjF6a0ODfi2FbDE/+FO9dcf9OHbNNgEvhiEtdLmdRzsStIGy0Hy4QtR1Sn4/PsaCuMEHi4O2OXjF+/r1Q/sIuUh5yEEEuUC
wwfuzyDy0AvFFgxN5/DU6A4lACsXOjj6VnTQHnXz8QLI5PbPEwkdD/FG1MxE88kAvOPyn/CvLvDyERo9E+cR9pXR7h8H6+grHDjiDVTvx+Pl4/rwCcSBDt8o
6xXY8LzEtMji2OaKy5j9zxzj59QJzqK/ABsLNu8dAwgcS8cG4MnZB90oMe7p3xIu+S7DMsrl78n8/c/z8f0BHwX69PcjNAz+Mfs74QD220fzFyYmEe+hKQb2
QucCAr1IAdv6JAMIA/oW1AUDHQXfECsDDhcdOSDz0MAs/jTEyznFyfh/ANuVBOGkHiET8OcnD/kUPCBUxQMIxBIbK/rvBgbs/fMnWVHx8vk+Gdby1AcPFgY3
/tPT7wGs9xHM/K24IPnvFxf9/QD66v8N6wPn4R4oCewmIjPjCQIvvdTnJMP5+OWzwOMn7v8rNCANKrGr6uPHKw0adyQVDpr3OFSowdLKMlZdA0jf2LJNyhPA
/PsR/+uurt0b0b8ZJxnznty19La33hJB9znVBO4oMe5l79qC2kwyLdtpKIHztNip7tD2rt7IwPLXIQ3qAuf0/yDG2wLFngYOyEn0QhD3OVJgFdwz2fzz/t52
HNLRJgBGG/sMIiUH9M0KuyLmDfDLDR389CMG+7eqFYHzDBSl89ffGvzsBh2z1/r33JKyHUMLKBb/KicQQvft3e/XA/PuDBQW/hkKFRv/NpMZ8d+gEMYD69cq
7CfQyQcV6sXx2wX0zRY37BvqOtzmB/Pk7M0s0LAfNuT/IOLfFsjbAvGuA8TcIdUWAOni7ugJ9AoAJQYQGhDNCwXvBOog9vQD9Dng/vcZKiseItzP8N/nHDHn
7+wWJg4uIF/+yb293s/QORm5xQbM7BgLRPHDABSsFCrT39sTFEQuAx/36uf60fVA+NzvAgpYPTA49gjZC9gTJB/CwNUl6hH5YPjk+DC8BD8jzMIQN9Q47n8d
BtUD/kg17vMI8uerMwkQ9gH72rXr5v/n+tMc+9uBFRbW8tQRnvbUHuoIGjL21zgaCu8ZD58l+B359uc8wgsT+yvc4wWkvUXQzaAU3NUOTzzG1gke4yLc8P/L
3ObqCSdI8uAgFOw04ub/vtDSvgsI8zDcyALsDB/e4AIryw8fTtzJye0arekF9By77q06DQ340cz2D/APOQssrhTlJ+Tg6cEhBxoC3NL39Br2J+IKvunpRPQv
0eAJ9Qkof/0iwiQT6zke38D9AO8JFjsRVg4wD+Pk/z03zsbs7fcADBjc6/EYHAUW7/v+5+kmMAsr9g3nIgwYABTs38v2IE4Ceff36ezM9cwCEeHj3wDvSA30
5+npGhDjJAsYu+BIHfI15fz7BQT7FTob8OMDMfTIPfv53vjqANLe+Nk09O8KFu76CjVLCTrYvgi6DycK+x7qwNBde586E/kIpdlTDx/x/4/cFPDC5tzDVj4G
CwbpZuCnLn8E6hHX+/zC6hsQ8Dj3weVWHNU0CjmHqdoW5vv0JLu39mGvNuCsyOVNOxceaAPWMl48GDbh4f3FBgoX4wUm5AtARLIo5/eJwfDH5cgf8RStJgbb
SBko/dEVGgQcxhwFDeUcCR7bQf0F/PUh/t8lHgHG9e0m6j/0Fd3LI9DrGQi25QLCIvUWDRb1NCklA/ci9QsP3wjb5gdD8xc2Au4eDSTX/6ME4Qj4Os7BJdAk
H2Ht2+yvD+f03jAXFisZDg4H6QEyDhYCM8Px/s1/VxVMJv/gAqL71w4OH/nqSub2GEH9+wOnA/+N5esWM+VSZDD8JBGkAQvMCfwCIVsMM018llcW3OET50cC
5zozAJk1MbXZJxfP1P3yz+jR5yBh/H/aae6zF/u78h/M5+zkLRw0C0D65N314EvXy9gHwrcQ1vTtzJr12A3G+Quy7ghrxjDZFMH2z7T1Fg0KwPMwFLZu7zDk
xOu2He/s2vQJ9blJDyz1zK0W6fQTD9Lx+e4JHhD2DQkBzBLCPfTywcS4AcwEEcTtHusY7i8OG/b86QMV2usgpvF/RNIZ76aktcMY6NwVxfDu6v+6SyTf4c/i
HBXY4JvG3hCp6F8THv8YNg4eDbHn0dxl5vvBDQkb1ePGyyFM2woO8frs46UO1u4B5vPFxMwG6ToBIBntJu/0Dicu4uwm7QJqzy3CQc3nAwRLMh603Evnu74v
7VMNvTgbyUNDgd4+wrvQ/qYUP/jh5vr/KawdK+DyIF4mOvIWfScUYWmHWw7SBw0O7+e3zRjfDw0j4xv99s4Ds+AOm9HP8eMF/sw41rrAJs+ZOt3HF8cjFTOo
y+nt3hSaDPXC56+w6PzWsPmcqAz4wAYN3PToH1UcH4Y917lQztQZ2Qs5PyEHCfT2GOHkCMDYyesKZlVH6ggULhgEwub7zBT++QkbFRXMNgQWCdPH8EgmQ/om
PdXz3PvkXe/qPCRf5xyNLjPD/N3qEDcJCQgYasTNg/H2+fll2DnuuMM34vvA6RSltcgj7bfI+Rj1zfo6wikRrgHtFWW8582f9fH7BuX8JO4ZJuh/2dDd5Qvd
/eoSz+0B9f388gK0IgUeE//z8uy+9AD14xX3Hh328tAcrQD2F+QewAsBxRwEGOoG8/UBGwALxw44SNDfFjH2EyDy8h4+y/zbpQPjFkP/DQfMLftg4ug+PhvW
D/MotD1p0CwP6BsL/BzV2v/T9Qgc/dD9H8/l50Tr/cu7KBb0IS4Q6wj17rAcABAwAysD8+TmRg4Hzdwy2OUfFPXs2PP23LM/+A7i7A33CfgDFQYKyBsHDhic
B+Ip/BPuMgQMDPTt5wr+8gzt/dPkIPDmGhkS7OAH3+/T09bjz+XG+OMS4fwAyBAHz+eB2W0P+ugUHgUUJQT3//c4zNsfFgTK/PUELOy/6R/ODsc1E90cC9i8
n/of5h8XAOoo4fsaPwv9tRUOxRYGAfsI7hD36QHdIti+A/LFCuYO+wIWHxjf6yTB/M4pDs/OLiAj++T+IR7C4AoeweMCDRYA+BXOQNIm4QfS6xoxE+UYMfAh
8/ftBfAJ9xPh8f0UOekf7M/V4O/1zekd5zAP79ck8/L3//IAJ+nv/hwCIiT6BeXE09T3Ce8H2d5UyOEEK+zooA/g6DX4AeANp/YZ7ifsADQBDi4I/sgIJd0h
HQFc4Rns4ufzMvLx0hUFHOBEMCs5/Pzk/uIA0CoP7wUg5DbcO+XazP4XFO41/ef0H1Aa/xHr4N7PFf4DGhrxEeP2yAHkADAzJ9fqIPMKUBT7geEEB+heHgjp
B/Xr8BcnBx/0/gQWAiHuH+Lo/wP3DQ74HfjtBPP54vfyIw7V3BNT2k7v7vgHFysTBucDEQLgEeblHx3VB+DF9+b4LkY6JiXlGikUECc3HPyBBCsTNP1DJfRJ
AfjcNfEx6yi+HxMrNOD9HjXsAAEk5MnXBBQd5xYlAekb3csQJDTr8f3QCPgCk/0X8Nz9EOu8DxUQHt8MOssA8+UV0yrk5ghQyvg/4hLo/P+ztxb8WALZFVEH
xyc9LwfY2O+4JenrS+NmP833IQLx/vnx5p8fFszf6PP1FjZwIt7+DvL3F9r3yAglHgTwk+bvGSbZuQnMBuHz9OLVCOzxpgnhq+wI+v36Ae0mJxziLudc7yz2
FVg1VTILuCPi/iUgxRqGDsUPE23oGK0JagnBBdTtD9/VQALQ7PQE/+sEIjjmzxL308YT9yFVz/D/Ly/ZGbvN+iZFuPD/58dLrif7+xwWKfIAQvz4CT4PFeHz
1CPO+cvnKvjK8PUE1duwMvy/NhjR/xA4+bAk7gYS8QTi8Q8M8SCt3fcpHzItvRkCMCP5aN5IvAol5xsN+LnlBSMKBMUh9/wsrgnYGCM1ByENBxUmvScPJg28
JzDtBfzaD+/rx8HSFEU0s/d40tskB1KxdRI5CdlVTfLOISC1zDXo6ADgJB0jJOsP+v4W6CHYI/vaFe0JBQEFILXJBA/jEezUFe/yKA6tnSLqMAkkR98W/yBY
7V72W/vP1Ac8QtvGF+4LE7aq1AoboAkLBxAjD3/9FRvQ6NA1+NruEDcUyRT1PwI3CPcXGgM1Egj5/t76LxDfIyszNeg9E+nnEUQcytHvDvXxEcEYO+3v3O4x
EfAt3R3+UsMW5AwA+ve01D2dCvEO8yILy+UG6OO5Qvsp6AMo4aw4q9HM2S8h/vr8CDRF+OoFOD4eIyQhDf3+H/bXDW+l6gsC7u75H9kl5y8rtPPT8wL+8awK
KO7m8Qb9/BIeMRjfAsHQ3Rb4/g/u9CbQLOMjBegYHQ0YAUX/9P/HFQQY19qG9MvODxT/PAHQHSkBvr6BKxQMCQRAMDkiQhD8Ch8S+P47MBAy6/obAQj5MuPX
F/kP5wgiDgA8xPIP3tzR+QniwMgI7fD4uvo3Cts40sTd5OoXGSroDSMB+kUOyNXqH/MfEUzw/vUQADvJygn/BQDe/+UkHuTYDgv15zsbUvwf9EI34SI6FTvR
ysoHoDcJJ+D3+xzvVxoWEMjtMtEc+u4z4wG3+BIyEOXJ+CMpAB+BP/4wPeclKjmizBUsNh3J3fb61tXJz7OvKALkShX57i7Sz/foL9MpOdxF/ggYAvLO2/0X
9cXKGd0rQgbGuB77Ifm03RbhFdwgGbsY+8rr4w0LHey57Dgj4RBC5iMVMyS3r7NRXx4FRjXUy/crKTb/wuCZ2PoI6dXG96QyDPr0OdgSSBU/CfQt4LI79/bk
F/HW99j3FOOlxPwS3wAjQ+neyL/bzRUA5O8/1iktABElEPYHNqrYwQPRJ/lZKcr6LRn0x9XBPhDU3NOH0OD0BAnY9usCtjD8u9AWIukOK8sO/hDbBQvkQg4B
tvELyOPuUBL8GfEu+TXNJ87hyvs93P33ABwuB+4UJyfv+BoM5yHy/xUTEvzn9v4aKgr82RYa29X6sAcC+wQWH8gFHmz5AcwEOzk5Mi3kYQQcFTkwLcoKPl1A
+3/86579HxgptR8U/0dN/bElB/c8/CM8/vk118LF9AQXAdQCTTQq9if9yeO/2vn/AUXdAPjxB/es3fkIufvDGBz5DfLZFcnsFen8/qCv8ZA8Mrv/H9rnLPjG
9AcDwEznJNzaKtgN9+cYEvQT/czYHvoX4tzmYOHvSQOp4xjpDdXtBb8W5PwCCuQ6/9HsKSwg5+/G/zI0+skmbVHnRxP8JdlI9+sXSLXZzCoK9U0qACGa9uke
07DvD+roTtnaFtzlKAnA9+/f6PIx5wH0HgvqI/ojrgcj0gDhDd8J6O+QItUBsN0JEQwf5tcd/hha+v0oCe/i5eTiBwvUuuvxwfan0fymC/QRD9UeHO78IPau
USHtPkMOG4EYPPPC+Pw7Mv/IE/AZVc/P3QUW1/cAKQHg4gYCC/7JDr8IwA7i2IStANj8DeHz+ez0EhgMz+DYB9AH7wIJ/x367d4lFL3oAN7o6/cEE/0D9ZIY
6yUZoh8BUhUPvgooU/gWDFooBOZVDw4WJjvvJJ4DzefUAvTRPjPC0aJbLjkB9hkEwBMrBgEV6gEmJwT73hsOCBUM1QDTENn9/jYzBuwbCP279izr4Owb6QP+
EMIYGQA/9hrTB5nPIf7yNjsoTgZJHPDr/dTs7UHjP/Tp4xn6ByQK8S49Kg4YR+EIxQH33QMI3Bzt1+Ih+BDhI/7N99L6DgztCO/R79zwGBA1KwrTDPvg7t3l
AdIiv1wj2PDRKg0hN+sYzDwG5RTbO/4l2BMNEM4QBwYyDc0MCgPV1Uv75TTIyvj4QNkNIL7o0B8Po+VSvAw3MjDdJuIBAwcIHSgXK9Lvw+UE8icD+/MLPA4A
/AxWu6kQweuxxeo/6C8PBSr49BUjBT3xLwMYxfMM0Bu/5ukxEN0DBqr4AwrUKbbxnK788D8HPgS/tj/E69uB6ucIBy4l9+IbGDfUDNcTF/TpEub9ANoF3SIq
GCquKfUH5QncYxO10fr5DfREAe/oAiP96OraEvwCBAK38rUDBukJIfRKWsNEExcB8DXE7RH48dwJU8z2vgbo2NfYspzB5Asu5/cboEM1I8LX5O/PHPHRG/YF
Gi5B5hPT6Aq7DjU/LukayY7VAAIx1vDs+hTmIugsCzp/5xfRADD1ZwESPACnsBov/P/fG+BZ59wLwgwH6PER/RUIZeT09eXxCff/8vD2JggBzvbL4MUWyjsK
+BtCBJ8hBg8epNYRxz3iyve83iQT4dP4Iu0tBPPFHv4R/PHYrQK7FCOutRXHQCbeS9l+ALJBPnB4EvcA+E0Z5tFK988F1PUt+hSt/uPq9dapBiUYmdL2+fQM
q+//01jh9MvE5wwEyOm+8RLRHhgu2haWHd9UAsQAIVfy6fQr8PT577qgBr/M9BBdtrQL6hfbCjvZjSIRTDBAC728IDKe19486t/fAg+iRCnuKu7lBRPj1/IO
GP/vCdrO+dPozwEkHSkCPhYw8yTHyxMPAlNmUTPgDAHfFM0OlCYIQwcWGb0h+9IXJ98p6bRPSv4SCyhDG9Dd+djIW5kP6um6IL/2BPcZEuXf8rbWwOfpvAwX
7gi4HS1Jgf7tCc/x3i7NsD7rEfbU9/Tr8r38l0IUSzgh80jD5SAnONEh8hSyLcFvQwDePiwWrNINV+4cGt/VySZOv/HgYTgZAtXb5OD70/HxMdUKwe7/Sxle
8Rj8C/kTzC3K9/W8DQrrHDb+7VMT3w/hLvLHDikMvbINQSJBRDvo3xH5FurmHvIM6zb6CiL8SL7j5LlWvGzP3dHhCXa3Y1NTQc4C0+45EbrpJAgKPjITyV4G
uWb3NN9OCwlNJ/dQxC5AHDghHN4WzAjU+eAGH9/t+hjsC+P7QNb3+A2x68Hs+vLj/hh+Hf8Wwv4O6PxkGPjiQF7Moq1bSRbr08zgjt7fiufJcikR9BXg8wX5
EC8CNC4O+dOe6CBaR+Pfz7MF1/SQ3AAe2u8gUty0x8rk4d3tvuLr5x0REi5v1tUZ/MSLrwL+A+fpGeUAkA2J+wXa7sTnIs/BK1Q22/Lp+/8goOmfzqAQR+b8
ANa32M7ME/3Q+OfxzdDpGhU5Jer+IQf1A7rQzCohvLgG/S3GIsfo/vsTDfrk/z3Tswb3H8D4G7/vuv0+D+sI1QO+9/gKDtYyPdL9BenoJ7fU3oHyJBsJ2fLD
lyLx9dVU3wDg1RQEGhtER/YUE/LxELHADcW/+hIBqbfJC9v0CgwV8M0VySPI/PvnDgMC+e/fF8vZ6v/LI8q4BfwD9wcAuf/QCgJFAdcA+CX6FyoRsuYoIAbo
A+juIZ8R/yv5DhA55tEjBPsrpxYfFwnuAQ7tGSkH+N4SES8F3+8pDQX/0yEL/RflIQYQBMrQzfngB9b08vfU7xfx+ubo/9D77vIh7d2+28kH3AvOCeH/CQUh
orC/A/7NOBrKS8IZAOLc+xG97v4f9w3E2egGCR0OCB60K9o16c3f1v8jy+FOFksD+gAnJyMN4fysJtQE8b3O8ynVD1JNNuXz9bvgSrjaDO0TOLid/RfNDsT2
JIHtyIPwBOU6Fh/3Diri/wcIxJ/dBNnT4gAgzeWLAbvSKhza8fQoDuckPO7KD+ES8vgD8gL98DAf3+kfTQv14cYPFQ8G+B7k3yI0B9sZ5fS37BL81Z8JGRhe
5Mrw4WpB1B3vGO3fSQr01fxAChBq19fmAB4JzBpiFv07iPruPT3gDD39xCgP/xHO1XIwCzW48gohAzRD2zAo2vHtHQ7pw+jr8tAQ3+L29Af96AW93OH43wru
GCzR0B3I9Tr0A0A64bVT+AjLa7nsuNRG59lM1NLt70rzFSQvTDDuJcj5e1bwNDVYXC8iFTTQ7S8IUQwRxBchTcl/FQ7x9eXZ7i7g4ue+4PsAzb+ixebh4Rj8
qMD13djJ3/kKARyozv3/GM3n1usQ3y7gBtn28PXiAcXI1/rnsSnx7yHi9QasBdTGKRvsMR0hK0/5/VDnEP3j3g1lwStOFND/5/IEDAf4KesX5/0EUvDdI+0B
6e0M/BMh9gQeIwzryckVQPbX5ijrXO0t9dR/+tMQ+c/n3NAVHgcJANIH/dPs0Q74NNESA/TNGBDsHe8H6/HuDvYS6urDzQIZz/T4ASn/Ee7lCcsZufroA+n1
BdfMDOzZFgU9DgwDBx4GLBjo3fne6ebgHun6/uDe5MUH87UJ0PbuKdn2JfPP4SvhILAt9wX+9e/55Pn4AgDm89b12N33GAsxGPvy+vQv3/P0DQf70PUCOOoD
AQc/BQsVIRgGEScZ7+QZBeLoICkM4vYSBfDu7wDj6f0X++8RJOISFxUFHPny/8rhBtvl7Sj46RsB9BfyBAHzEP/a5QcQ7/r19Pj74xvwFPjm5ujj9t/x/en9
/+3XUA7mQAb81iEl/AIHzyQb1RDk2eLy+ABg9rwT49u3J/EPuiXFSxobKMb6+I3YJtTKt7r43vdFEBL65/vmxsSyKtY6Byj9Ct4a/QL3HPQEBb77yvTkyKsj
+wD2LTcFCBftId1M3vDQKQMJs+SE2x/I7fwhKRf2KxAb0hD4L77+VmHvQgLLHOAq04ECJbLx7w8ABPEmDv/d7SHbArksEuinJtXz6Ry/Hb36DPz6/RPmDBch
3/kMEfIw+kYNBvf8CfIC3PAeBTU/Gubv+SkO8gvCy+oLNfvl1/BAxLs08evTtSsUB9vuCMPnm/QY9sgk2Cb1JMTCIhXu2uIQN9Q5JBzxrxfxBA7Y+vPxBt32
797nJQcKKhQpNgcayQoD8/naC+b+AfznAOgXB+L6FggOEw8OMSQl++4c/gntEgnr/RLg8PgP0hkDKdrkEQrF2wgEzwTf/wH+L/f+9RT/A9vUCxwzNNA2HtIY
FSfmEssTCvrH9+gL9xPn6tQFvtrt+Db0JAD08gvpFvD6DAYd4O4mCRL26S4I7/Ly1wDTBfgSJP7t89b5F/nq7/jYzSf0z4EG7Tz8sQnqLiP82BMNJMwK+QvD
6sQ77BUh8OQE/bPyAf7v/dsc4ycY5PkMIfrvKw7m6x4PxB79DQ8b5fkOIQbuCA4N/BUSC/Yi8vYP9OsIHQfK3BYIAPD75Q782vQvENdkCfzm0PbgLTHTL9wC
YwUEIULc4Qrd7wfe4/c6HQT2PCbjOBAgGN0UF/gK/xoJAfnh/MkB7BP9xhoP2RHq1f8S/ccF+A/nBjDg4QsJ5Brv9A3C9uz8BB1VBB7/5AIr+ctn9tLq6vHo
CDnIWQcmQivQn/HoFf4jGvQx7e/20H/w7Qfy5u3c+vAwByTd3QBEzgnDFAK78RfhygXh5ULlDN0b+cIY9goC7Qb0Ew4d9S//F/P9KxXJFusw8e/1BDQO5QEd
1vYMPQgx8QO8P/QNLP4S6RQa7/k/3kXvwgwb0ysA/B0K/wY28CPe+Ofl6PEaDR6u2sn7BAT39wAs1eYiLAQKDMMl2Pv1HAoHD/PECRX8B/vkDvUFt92/3yLx
GBnc3x4Y/TfXGssDIwM9OEG8Sdo38ffA5Rg/K/Md7gs7+rgCAfERAwo55wsE6ADyBLcBD0/s5fkl9Pj/1+oO9OLI+wjaCekJEuEgCe4I6AvO5BPw//jfyCw1
CfAS8iL69/3t8+8C6Nrm8AIMDNvz7QQM7+jnJh0H7gX/9sj2CA7sKwUH5P3h9fsDDAAM7Q3kA/4C2hAQAfnjIAcN8/P4FvQLAQL++er8AB8P79gQ5wH8EQvX
CezyDP4Y7RjLBgrhpxF/3qQF6vsJqikXRFQw6hz7Huvm8QMhEO8aDscr3OnfAEnozvf8Ivf9//MWDj3aAu4Z9RoD0hoVAir/5f7k8SgJH/rjEfkF6v0bGv8R
8w4B/fvgOPjV/P0RC/QC1fwC8P9O/epBLwHsyfLx8g0lKOz+JPLo5AITGAUJBggR3SQY+S/7AiYHCfr2zu7MGPv69w/5BPf05Dbr5+b93g0YzgsUBbz6FyDx
+04I9wsCBPshF//iCdOs3hMMwhEa+yvZrNov1q/0DLr51d7u+wkdJOIX7Q6+tev5HvvfFN4H9uDHz0vw5/T/vNCv9t4e7DEC4v4J5s/5+/bz6RwKuMMeKNnJ
JAjU5MjvBfEO+wn+5+f19gEVBu4yHeUoDNG4Bd0G7sjO1I3IxwhK4yQuEuXKzA7zso3q3eQa89AF9QPg5tjtBh+2gQMRFTg4LuEOGfboNR7zoQbcEvr6Iwvl
9+r99boTCvYNBhriBzMsGvThF8bC4OQa/+r5+ykqw0fI8moVpOsNK9iyIJ8qsvBQvf8jovuX6iq/LQEPWgUDDfEUAvvYTuv9DfjICyjhAfo+9cYAD/DvCSI7
AtcAIjYM9vsC5w8d6TcaCQz+ADQ10uAaChwM8wDwIBeqANYb3ee9FeDQ6PP554E8DBQDwyTMAlcxBtgZNrob4b0uGQpBB+8Tzff/+fnt0vQIEvHeJATQKB/d
ANvtIRH+AQDp8O8YCMgYEA337hvuDQz9BtYJ+uYjDBPl6eYLFc39Eib9SQ3w9AVG49UgJesz/ATuwA/s3TDU+OrpEBUY99u6SDUxwOOWBfX+7TYm9xzrKvIV
AuLsFQMS4wEZ7DIcIhENyRgQHPUHPBUH/S0hIRfbEv0a7cwM7tvUB9coBenl9hgJFPe4yv0y+MsONg0yGeYh3Aj28wXs9Mwy3OHwKBobGv7lHdL/Fgv86hsY
CRUC0g/0DPL5Eu0V7hjZzO4SC/8BQwAD2vwW0gQXqxPxyEkC0THF5d/QG+ljxczsDgU3Kw30KMYLKBAHBdnH7gMUD7r12+040B27++/+AAXK+SvW6McV9R/f
8clClUfuERgLI9fTsvcuAtIIKx1G5U/m/u0ZA+NJzPDA+SvzpdHMDyHqRwby/hIBDdMK6AYB5/coQBwa+8KKyFFNBs0ffzPry/EOv9s/2urGIQbgKwUpF/XW
HvYb1jPyz54N/tfB7AHLNipq9d8u+IP5zyf7/lUx3j01788Q21ga2kUF4OsN2wz6/QACMxMTECodCNqkA0a88RAbDNlANC7Z5PkC+Pn+8Ly4TY7dNeb++xIt
HAZDNjihyvfe1xP6CMYcH+LRMeTz4/lG0fsT+PsZAvfiEfDwB+/k9QDy9Bvu6PFMIAQHGftKzgImFQRaKigsCDvtudi/Ld4aDjyNMNPrUPOTzry2wgsT0/jU
B97RuzbSBokLGQEXWcUNJg4HNw7kDs89BNpD6vPYHSPH5tAMBcTkQRw44PLR0dX/Et/u4yPu/9nNIxgQ87rz0wzlFiMfDn8GAMMG8wxFVulDGPMR6MsRbqvx
uavO+Q0o9tq97gv2KBPzAq62ABy8B+jqG//JEivdBP3exxXIFxLiAO4ZnAPjG+Xm4BDx8gbp/fRK68YaGL3Tudrh4ELiAOrT6PXvz/kcRvXn4e0zHOUoy6as
+BD5xcrrA6L8DN/0Gv8SAffUrO3XzOYB1dGy9f/xtOnp+gL6CmL67gj35eGtGeBEsxYSA7Spww7QFAjv6w600xIT0cnk6K8qyQID/BQiLtbp3hfBQj8pIAEP
44G52fBh4/qbGO4FuCQXGyf/7DrLAu/0GqI+ah3yRwkd1vO45tXXO/rzEBjtDxpWDNcRBiPb4uAK7yM2ysU1OEa9McEFBcUABurSBSkR3v8l9PQ3NufPEeoO
/eeyDxQauQXTMA5K5sTSOtsgJhDav8L+Ggoi3fTY7QD4FBZMDAX5A8QG+QETzOQDBO3rIvCnFfTv+LwF88XdDekaIPfZ9tj34rZMLfwr8Qwd/Sq0La9ID8kD
MiHV7PPV3QvLP/7gNgA5S7LcFhc+7t/7Itzm2RfS8+UTxB4a7gHi7Nmm6Ovb6vG/1+7j6dP7zvX5vwkX9Air2MgBAdsL9vDP+vIEEvcF7QbV4P0E9BkGCs8B
KCUx598aBCPmBATEGe7lMQ0I5wvuIeP53ALm6LgLBAsg1iP09RAY+w3m/tMDx/Qw5Qj4CRgKA/7q29wi7+sOBgTdJgfpFBcJBt7/F//s9gPz9fnj3L4zCeIN
/wHG8+gO7A4u4+YC3R0A3/v0F9681AMY9+YMBS351Pko7IEQ7Mi8AuzkA/Pc9g/1Gdck0xLU+wMI9AX57OTl3BXIzvwd+g3v6vL17xzK6hL79A7pFRn+BQoE
9wsE9v4G7PDvDPHn/AMGCvr25wALFPEP8tg58e0VHg7E8hIHvdL3AeAC2eYZ0yAzAfAS7w4O9h/O3+UJK/73+rwBLQvXCfMN5wzZEQP5CQsYBcon8ib2x+wm
zQQnCiAU8ur+wBEGCfEP/NkEGRgY7/rpE+Dj4tXrF/3V4+4Ougw79uPiBw3oACb0XDEEMQjj5/f/CH/k+fzp2vMw4h4ARUwyJygK5+4c7dpH8fX15jD3ysbs
Ks7aDTMF1u0I/+Tt2vEe/CpL3Asm5+sWAiUHENfk3vsS1NvVDgH2//nx+i239hfgW0Wr8afu4gTy7u319drdHxIMHOAz7P3f+ukRHhn6ANMe8Q8B5wYfxecC
9AgC2d0WLhXbERXqCuG02MAYGNv84Nc+79fm1wEC6SQF9PYWDSTnAC8t5NcoL/DycvgR5wv7qDsUSMsPsxT7+hYaHzTaJg7qZDEuEvL4E/IY1gHgGgTsTtn5
9QzU4TgQIzAcFeYYBAUSC+8K9AYP4egDBfgCGbLwKAPwFx8CAgcmF/oHDOnW9kYGCvb3uBEUH9oSgT38JzkpMCEQ3/vQBSJC3CcXKwERIhEdBQwD0PQ1If0N
2tk8G1IT80Tk9vwlBPlDGw71GCI6rigMrxng88/jJjEJEP3JBggVKuXcmt+13hHoFxXaFS/6CfX+++L7r/Ki2AgOszZF//T9DhgF3doO1i1lGd/uCeIA6hj8
5q9Z7QG8+M/uB+vawOcZJicrGQoN9inBDscGFUcb2BUr7Bb0COnXKBPfMRroHebCBPEAAx4e1g/0RN7SBvifIizd9uni8RlA1vJQ/OBEKfaaE/r39+shEKY4
J9n8D+TEFxoHyByl7OvyBjnlHhQYLsbl9+j3AQby2Mv8QQcFCAsaCC4cEd24zO8IMhz6GwgjKDg9z0IEBNUBGTQSG039tdrnBQ83AA4CBTkT9APSE5YNEyEB
4PIixObxr/vP0/1W4e/2HRpMJysrBvLu/dEe1w3qAC2nDg8CvOnHGcPcyA708gXdORPLgeg4Eqz4E/pD7EMgqUUMFNgG+RgA/f9zPdrX2DIXLNRG6eYP/CTi
AwjctgYx5Qjtz9HG5kzF2yXyeAUh4OPG+BMK+B9FDBDpQvDx8fzSCvkW+OEi+iwp8d7r+Lr1HgHZw0AtKcARKA0q5fLiufIOPCkYAiH9/N3pzAQa4tnU3BAm
Mu0uWDrw/Q722MXv+MTh6RPR6soJAwji9vzO6fbfGuoy7+oR/Oj8DQoPMRDn9QgoIwDx9/4Q+tfj3B/YIc0RyrYN7/3u3RK29kcp0ALcQc/A29/cLComG7QR
x/fuLcjS4wjb1azmCa7nOYHFJPwvAcvvw5+5Gt8+MeE73/PsFwS98x8E2ywAMtrrF776BBzSq+kPE+cZtCnJBxq7wpTF/ML1FuSdCvxX/wwtAAktGbn16wTf
K5g7OefVzgKODqgVz9LQ9o7NIiYis/P17DzIwACKtbsu59HhJBECzNyx7SrZwfIH3CnsGSBN//jq6tcIuh3/vjsKmQ8oFRH9SkfiOdkODfHaE1zR8FgtRs6z
Ms0ACBUQ7OenphvV+/ZAGugCqdL33+TgNo3Rw8XVt9cN5g3H/ijRqkq17RDj7xvnwfHICvH+2Ojv1PfzK9vR8PP16dXOHfXfFe/3ExTmCB8D+Q8DEC0d6/ba
ChYN+AANFDEOsO4V8QC1QeYD/SLrLtcoAAcWENnx9zTl7O/R1jvXB/bdC6Mg9QhBKwQZ49DzDjgFyzQbxefNEOvN7CHm+fQK8Qvyvusg8+b2Jewq6Of7CS0w
MPr23fYcAO0Y/vn8DvAd5fPl8A7aEf4jGhD7ANsvB8o/JrwRESHf+tLg/u3+EjvjHx0+3g//GQUW9uXpIDvJ7gAyBugAEw3f5RzxDeUB8vcR3kokFufxJPvw
2PsQKOAt4P0G1iUlBh4oOs0DUib+1vL9EA39xBbr/Q8O/bO66uIOy7wEAPnSUcSqQNIF1zv5CtlEBvOB1fMJ1EW3Ct6pVx8cHf4M2iEUN9fw//XrwRbRZ9rj
vgbMIdUUywzmCADMPvnRKfD5+eXwzEgYDwYuUg3U0+XZHQLH7i76JBn07i3y2xDw+ufu6DT0FLz47enzzhPX4dTi+fkJ3wEVBPPnIP37BP0IBR4D4CjfDB0M
1gAOGfMJ5fPZ7vAkFjzrsOsYHsGdGRHFJf4az38fEfQnNv7F5y/q//bDFNkOCQ/f1zzR2PjqxOHjHDH4+vUqCvza9yfI9R7aBe0r6BHBLQD2+ScyJEbZKdoZ
+P0D/OBCvxNGRCoCDAf6we8RLx4QBdtR2fQu8dnf/BwUE+cJufHM7NQi4gn9FQ36FeH10fsV0NMRIBQU9xj02+jw4wDhMLX9AeIKEfnH5BaxEyEW5swl4g/q
KxEH9gPz9+oTEy0VBxHz8bPB/wkqNuwfSgjLBgH9GOq+7eIxAvkj4Qv/+PAwFh4E7AIfEt6B0SUtPODd+hwTuCgbENbxJxHlKO/k/P8J+RXj6NT67OrL7QgY
EA+2+Rjo/x4LvAfkFA/OBR8lvfP3AcvvtR4G1fAO/UgLBdAkGrvcGDfwGPfuEyscORbfJyC7/xvuNMzOEPNAFt7nBkO/3xIKoRbCBhPtEO3L6O0S4Bz0DBsx
6MIaDQMW3B6M5//8+PjZ5NQKJwPk2PLyphLxzB2yvvUFxh7nAfP/+9MsO//4Es8X4w3o6wED5wvgJ/LtB+ir1fDp6+gq677iBN3R3cAj0grgDLyzNzEdAwoK
H8UGCND3AbUDv9zXEQ3yRvbt5ifru8cRT9rN5qssivPNJLvOG8nd6uz84qhA58+BIC78BJnKR941MQcySRxCin8ateXWBO7ZKH/yafAuOOTv9+g5FOQ82QDY
qAWB1OZaypKixIPUy+USzn+r8OuDidvBpVLBI3bflPH4Ne5b2BuBMBJmDGHpEIEQpeQIBSI06gTtycbdQMgnxBS1C9iRSYEHJ+vOB+cDf+3jyc/m2c0ULujj
4R1isrD7/RU+KiSB7EPmyQx/JvT54gHk/AvXOe/4OQvj6wddWl6X55MGrCt/zWAqPBzcsT5CFX9YAzfzNu407s7s1Av0I5KB6wSX7ewr5grt6P3q6xfl7AWB
+Yq2+wDu1+4HGzANfyXU7lK02Oji5+a+yURJ0hwn4SMv5X8J18HRygm/IOz6BSPnf5WO36iLmoq8+X8JBg3s5NrcTyYVDBG770lVXz07u7LXOBVMf/X0zlF/
JsUDQge1K/RZ+rg2Bi4IDPE5NTvt512of+UB+/Xpf9KT9da1BM0CrcGo+gZOtska577Ef/IZLeft9kyrSuPWAsZiBOR/omjPPfdF2F4bJUfM+Szs4yBGgetk
/era+92aJt7PgQD6ua4PEP2/voH97zQUHtnS/MH4FL25DBWzMTISH38lzvUE3woBDxA7IkkFIcMf0B0OA4HpGB6W39YcgaTvpqTuAU80AKbGJyru0vPV5Cc0
0n+8C7PQLJraydcI0sPB9Q3ZkQS2BRATBOsABAAW79Tr4wIf69wj114cAbYbAfLI+9wPOhRDzbmtLQw2BuUfqQACFTHt+R7ZKB/lQQA6RkFXJCTw0+U4IiHw
FQPpH+8FDhoXCxAl4/YKzx8wOdvN8/gx3QCyJzHFo9/Z5LHD4oHqp+0gxrMf4yv17KxE8/z8BOEzJR8k55jp5vQ5nggHKP4RC+bz8uj9/NQT3ez/UlILEwJP
Jt4iIyfIBCTh5MDtB0DoFhYGLAMaBejSOfSz1kgZ9gLqRLOX268M4rOq5YffwUFm1+gZIv4dKPkP8hEKB+QuDxhCB/wJ9UX0BPrj8QHiIQsfJejj1AhV9PX8
OBrc/istAx4XKSYUCAj1ISEYAgrg2/oI6rPxiaYa+QoZ9A4mLOnN6hrQ1c33wK7bDqzbkD35tUX/5P7y0edCHfkn3fMnC6Q5tv77/t/619f8zPH+2gPW6SP2
Cj7W9mHs1ETQNh/eWBLjBhgMBPXh/sUL+Sa+DNkvFW3dl7G+9ujhYvLRASvn5/YHwerH898E0Om80wH4KNTW8y4mLepI9hIj9NcLEhE1wQgeFPwe0Bi/z8IM
HiT6DttMO/1OUkD29TneHgQAHir3G/whAgwYLtAN3w/pMQ5J+R/b2Ou0xuLx3+jUAf4T2O8Lyez/+wQaEijdy8WB5eXh+e4gLg03+Xgj7Dw04xoB+TMDNc/B
A1LvKSEBFObt09zhJqAYTRbrTD4GXB0M1AXm6OEm8ufexTMhEvcc/NX8I/zgxPUJ1+sIF/4XKwn2uN0M7c+zRsj3uh/tAOLIDsG6BFS46j4aKfvzKb8O1AUM
8w33+t/T1qP9zOHcxADMJRn3/60DBqgnZPVE4CMUJxLI3+PE3zLq5zIN+lMl8iAWIibpEv3K3frWENjOEjfTwSH9FB7yHRo1Q+kdBa/fMdf4Dfemwzvu6/4D
QKZVTvwPwOIb5hsexhEPH/XtK+Me1OEu9NLpJgzr7E864ttFCfn/IBMWKjQL2AujAwYEVw+wWSEcGt/KwOPpnDkMDQDWAtnoIMMQQtDI6VwF2N6c4b///92X
jhfcgSdCvIIGHyILvuLs7+LiEyn5K9jhmSQvOQgU1d0Wu/HdHwAJ2w8P6+cPEgTUz+YVTPczJ8UFRNPRBy79/yg+vPUwNNgIBPUACSTy5u/m/kQV0NgLyB0d
K/EMAfcixefYzmME89c4JfsW3P4i6t3tKxQe1ioaFd3yEPgyMOvk3h7hpPjIUansvvQO6cj54gDb9g4l8A48OAQz5R7mrc8/AQ468x8cOsEN0Sm1qgmvBbXF
55/WqSnX3ozrJOcELgrs8EW48f3cgzEP9A0PDAepHN698ec0Q83e2gLYKSMmELfHAuvC/t2/9uAT2LwrQAPrGfUCw741A9j5tK6HQzci3hr38BYIGe0ItLTd
+w79tyDDFhDawP85IBRDE8kwKi+UTDbd8WP3lCGk2SUfAun8Yv8S8DjH8qsHI7yfGdDP8hsM3bZITKDb/guBp/MPOQbQ7MfbBtBF28jIzcLWBgz0QfT4JNw2
+vrP3cYXRQbgSh3t2NsjQeo5IQ0EHe3lzcLH0e7W1jHS4toWD9UD4Fjgv8pM3zdlvdzW4efw/xjDQAC42OUvw49W8zZ2yDzgfCcM8xopHIhPPDPKTL6+DG4P
9RIpEuv/+i3iz6jq+e3y8vz52RwKFcjY6wGUKB7o//fpj9WtMRjC690H0cr5ehIL57by1CHXOPDr7/PD5r+o2dOx0CXd3LgQ9zh/+u8PGBIv/fvzBd3ENx5B
LCXh6AQJ6ykdDN8T19fp2Mzr8AvW6gYLFvLgEtPh7BbtEfkg/eYT3+z3Cznu9BMB0YwfJR9EKc/a9zwG3Q0D9hYE5sj+zP3k4srNIO/aGDpASB7lBkX7CgPV
NRHZzx5L5/NjDveiJ0PC1BUT/Db4Aw/q4v8cKau0NgLt1wQAzgr38tq5+oXr1xP1Tx/EPvkAFNb+HyA7qwvvSHM4/yjzDufehojRwO7CWE3Y6w0SviMTEOyj
xf2m3hnVEAwYRwdLUdINI9+F6b8d3hMu3TY09KXq8zj6/u4ktQNKV/4DMQ3QEJqXpZen6xAGswlEC2jaJ9iX+sBDOQlO9QlO3CQoeeAZA67m2TfJMfvg42ft
Kzc5fNgKsB72NU/j4QbM9StW1cMDrM3xmNIsJAQy6SvA/v36BdUbKc+0BAHhMMaS3eIDDAHeo8tS9ewnovAwBPHsTUIKywM94ScZZ8YCl/f/FhPTD8z+Izrg
Aw6pzffh5rwU75T2m9SBtt8RBP79ANgrJSME7P7jzQjwBegdADG9/ib2qfW3FPfaBRLXA8r9CcnUCPDhAdUMISrdLcMp7yH9oPOu9oEk2OYkA7D9yQry4b0q
HhXx7S4d+fE3GPO0If29IA4MA9wnPta/Nuj68O4IDNP7OfK/CyDh5C9A5wH5CPEIEuo46dYBIuwJFSws00fNrPwO+b8t+N1B3goLWb3+8xUNCvQSsC+TGszw
Cug1F78sF9zo4jDk4RDz9kDj+dUXQfo3tPrwEtsR4+/oDSZJ5itL4OYEFd8lVOq3HPLzMPoVAO7ozBQV2N4UDiT/6hLSFEoh4s9WtTIg5e/K0tRAKBcn4TWe
4fn+1dXtBfbqEOkQ6fA7PA/19Af/2P0c6RMP8hj88eDzKyxO6vQcFQYmAg/v6APY2woQObnxL0tK6AEXAjrYFCj2AhFKMYYbAdkYRvoHXDEaCyMT/dZIGhcI
yBooSvvz6CkoLP4hte4AwxJZ5gQUUKLzNeIF7yDnF9OBTB4CyAEZPqwL9SHexAvJDPwVKhz9GwgbKf76Sf//1SIC++LY5wlG++HyDd7l5dsr/v0X/1Hb9jDh
ujIjtCkLLBo1TO6vElwnFfAm9dLHMiQg/Mf8EtwM8QkGBBob2OMyHMcw6/P9DR8EAO7F6/YNCSjiX1i+OhrfKg/s7swJkgAUIQkAzyZM4M/j9wo3Db0P9NH7
YjgXJBB8AiQnxvTIRCEnWCVK/e4E3ykLCe8Kv+Ya4vruKtkfzAklIg7IugpSLyErFtqPzSvHCAUlFro5AhAKKwq9TQvc5MwC5vQX99XvHyDy9MMh3CfFQ+fm
7wYXD+i34eokusn37CbwzNUDOBvcXtDN5hYM+sQbvAkxQtz8FgYBRurtGshNnPQMTO/V8Q31FAM96PfrIL3uy/nq09PXRCoZBzIkBuIv7ZdC7Oz7N+b4zQoC
LdIQUt722z/kG84LD1S2wJy/K16z3efptPIVQg393hfqG9e6CPbv6+H63eoL4cP54AkbwflD3PEmyADe5Cw38cQ/9cMIFCzj37nsDxF/7g0oJyAr+gvu9dve
9+QNB9n+4wr29A/nub8JLEfxwA/+5dPwIibxCdY8280FKfT1C8gC0iMdDx8HJhU46Zupy8P5DB3g0QsKBCkj5tS6ouwvDksmBAiwCydW9Ob/4PU33yIIMfP0
ROb52fAeGxMMDTX/SRDvFAPVFST+++UuN9QT/Nr8Fhju6QnT1dQeKT/P89sUE/koSd0B/AQv9c+iFQX55xsJ9g3b8/DFDRP8CBUm4snECTn5FQsEzfca6RwF
6ffb1uHixe3x7RwSChUO6RTp9/v98u/47wz0CArz0/DS+fn6DQfuCzrv2dL7Hd/0BgsdLPsV69UhHusd6NwA7jkG6/7Rwfz8FvbUB+QU983hJ9gGCxfs9vzv
zvEF9hPnBATw3w0Z8SnU7PvWEhsUI//z6OIeCeS/6pEX+QjY2O341/4W6Q0SK/HKVPQSAQ8Mv9MGEQYG5pwC/BwvDSLlEejZ8+T6IPDxFPdJ98VKB6XG9Cz+
1IEI0cMMZQDm0OgK3gi+4fYPDxLm+gDw2xzWG+QM0ePvzNG68tauDNTo+9LOEvLMzRnyCkbaI+vmCfL6HfAEGDA43eH94/EP/AoC8PoEEhAfCB7q+AkEBvfo
Ah4M3erOCSEWxgat6wT7EN/g0rTf1yEN9QbQ4L/DHgAY/BPI3Nn41AUTENjr++0H5znNLtoS8gUc/dAE+/bj6/XnBgIgEQffy9kiE860Cys62fUyHOX5/vIG
DRbj8xMHGTsnIuENDQ7/4gDL7tsQ/KkFgfcjCgIM5uDjoNvp7vMV98/09U4UFwPU8uDiGSEi8vIR+tMFJ+e99u741wLa8RnnD/7b3esJFAlF7fr6ABwdwOw2
GdfFLgka+hwt2QAK/BElFBct/fXzBBwAA9/x3+4XsAonMSP+2QDL6u4UM+4d9w1M/ST55wv2MSfzDvnj6rkE9ezbrjTSBwkoBcaB/srK7Nvv1Sz389gD8hXr
JSjs+CD4/RXKG9kPGvsXwOLqDgUX1OcsK/jpBNcXN6m98sxV0cgg/src0Onm8jM0/yoOxO0b4u8asQLatA0pC9XOPPv3PTHHNQgXEP8DxuGS25gquL0k2azH
AgK5pSHfDxUQ6w48+u8NGf/RKwLnHvsn1xf2P0TewBHt1jdp8+OowekW3e/2ASgD/AP310kU4fziExhAAQPp+TwJJ/gMBtcoTM79PQifRkr9bhP9/NbF3Q0Z
6vro2A4S8kA8mPDxDsAQC90ZWMnpAUAk6en1Ld7Dz94FJxkjEGUA7iYl1uQx4yfcLy4a3uXJFOSzKk098RQBvg32UvL43uceGiwizBcqzv3z0/rUGhUY8DMQ
0e8j/hIALP338nceGC/+6OPzJ/Lw8fskLCbnUzDv3g3+5t7X6S0D37bsJBUk8u36JeUREf6BBRzqqhM2/BBC6sD84xH7HZkGLhgkPAoNBxv6LNrm9tLaBxdE
Vhn04Po6IuID0vkACOD6Pf5IDugCET4AQPIR4hj2/TkOE/Ty4UQaXQMAEwU/Mvzn+hJEIiRl/qqIACjAh8bxMAZLNwpj3dX+tgvAJQQUGVApVMqM6unAuNev
6MUS7TIYp/ViwBT//HnzJ8I0KipR8ysupLgdENUAG0ckJvnx7RQ7vDbzDssCLAIxMei1Kvfi3twExbXx88EdH+Qa9hEIEhHeHvnUy+Eu6dITJgcM/BDwq+TT
/eX1Afft8DnpRDzmfBgwruDuoRzVw/gEzcvb/wUE9cDzDOYSLrnizLnhTewYPgzLjfrF7qTSswy3zivs/Qf6s93dQvvuSwbQBS/xBPgaFhIAzCP2KBIz6AQU
GRDn4g4yEMI6F7a09uXsKAM79cdODuTQXvHUmOHpCtEyBgfjEzwT3SgDAuYL0vbRBgY51hzm1+nyKvje0CsX4uTK2LYR8kCf/pMSxNnk+QlV5PsmKL36KQXv
p9qBzvHxJAsh8wkI8vb47AC3yyTqDzfszd4Y4UQc9Mm2CYO9CfE5T/oY8/rUEf0a79/wFNzh/8b57Pfu1vjy4LQN08ne5eUd7PQO6NMN7OMDE7mrA8SXs+cL
thd/Nhu14DIcZP0ETxdTBcQFDvkY/MEa71X36PIF9DDQ7zrPICQtxBvvXV/1HUsM8x8F5icXCSI7pxYkCf56Fy5I8eqx7u7zDEfrzdkNDgtT4gOfw2RAA67Q
FdvMBkDp8wkIRs28JShaNeXm5/XLAFQ/9hoWDOD99effTKQF4Bbf+xnsYVoPOE/LJg4ytdPe3/zzQzfiFyK86BYZOu0TEfAs+ECZvarkwekF6ihnCCr0Gdb5
2+YQLfeyHOkDBdcT9wJPASIFDhz9/7Es5DRR+gwcI/osI/XgA+MSxhIcGvIjFd0hFsjT6fsC0OS40uf9R1DkwT8GAwLhAwTw2i71GQTntxoOMyzJDOcR9Q/e
xBk78zwOrBwJyh4rB/IoEQMSFvAL8gxI3RvCJ7wpAZq1MAQGMAsTLNXdIesWDwro8dwZ0QwOF/qBHKfGoNQv5tAS2SAAHfwO7gEX/ggeCAIkBRbt7lCz5fQS
GtPL8N3aDRIfHOXq6eQFDd4P0f4w8iAP+Sj3xP/yDOQUD9Tf5Qjr7CMM9u3t0dkQxO3HvuwAw/79UxXD8N4d7vwU2uYZKeYlBRQjJhIl+gfJ/RT5BCPo/R4A
BtoeEgwgA9cXDxD9BePqQQkb3wkjsuoL/fLyCwfd+eXSRfn19tgM1B7F/Q0Jqz8e9OXkuwntyd/59BEpDrLy/Mwg/jMB1AP4JQ8e5xoPCN8tHujR7efOH/TI
IDvk1gER7ebh8R/z6fLmEg82+gz27v0c6xAGLNkQCQkD/v/yEUPhEI4eDe0b3N0bB/jj/PcnI/sD7+Xu7Q/rPxsHHeENKjb5JPTT4unv4wsHQ8Cu/A0RJdAd
4NEe9+4FFOwEIBDM8vnySM0ZgRARE+YL/efe9TQO4Po12tQM6fnxANTzDDXsAAMT7/gLI+0MAfX0yALz+svbEhPP9NYRIeMW2wgcKBbjQ0nx7/InAvkHCuf5
yvXw9d9K7Bb2Mh8XDs/b9jLj8PMfE9jW+dDvuxv93w7l69E6HSQU+/j789z0EQq+2gnXFe//E8/7BPL41f3g7QwXCf7R7RcXDSUoCeMkB6wc8Aje6RUb0/4U
2PL/2Pfw/v312QItAvTWd+405gYJ4wLqHdjr7+rz0ufg5w0A9xfc5sG+YFzin8DVtfHoFwIE+eT+1kfXwMvlSrbLQCBLViXb6PkBVBnE0uNC9w4H8/sjvcjx
H1nL1usM0u8P5PsI7v9GJusHHCQV8fUhCw3cC+b/Et/pgfjzBwPC7CAB9PQLzOkE9/j+uJXN9Qn9D/0LAvuuCSIR6doLQuH4LxQFGPHb8xXz8e8WvugSAugC
/xYdNwkCNSL2zBoI2e4XBCQM2uodEhQD6hnVLqr18gASGBItAQGk2fu11t4U+80r+v7+BxnAF/sc2fnkLPvi0v31//7zJQMJ4NwSBQ8M8NgUBe8PEOjyDQMc
9P3RBTn39Ss7FyoQ7uXuB80F5fTgB/8W78P31ekfANDPP/X57iAIvDrv7ue84vD0yd/ZygcAw+/f7dKTAl0ByOVGM8LfHfDx4Boqzw8A5jT4uOLTtBna2Lnz
7xDENBMoGb8b6OkC7c4yLTHaFiUzbhUPNVoA9g8uqzkXDMYmANQTbsMXRP8aoj8P4BE+CAsJ+vXs+AdP5N3zbQUF5T/43vUA9A4NIt3MdVy22+bUJozkNRvk
Hv4M4+vtJxPNPPcdAbdBISwmLFlnBu7xp/1L+QjR9gkLAiQSKv/S6+DdCt/mHrsj7jzK8hTn+vNa+CLw/R0xBB43ITPdTQQY/jAYxcax+AEA6b/ClwQUM73P
FxAP2uLF4RjtB+/gNu22CO86PZcG/zg1IgL8yWLp0hn3MynlSF33UWMa6BLpIPDfweRJB6EdJevnLBHT5xsndTktGk5nUVMoUyv74Tx/r+X+FfsgMLPJCvMN
5hLkKjHqIgs3Ac4HNabe+TLm6BjcwzUHBeXsKQclGso8TB78/ucZ2wAO1ucERgcAI/MBEd3++RL+Pbr7+ejq8/fxvtMpCNri3xsK+Rf66tcT/gL128gEGKgD
LO/lIRffHPXQUgIX+gYeEezp3NHP/y9WFSYNHQAbPAQFNAj2+Pf5QTgvHhkb+xkCD+nhDOP39ukIB7hF4Rf+f/QJFtATvPba3+Syuc/K4Zn99t8R1cbZ7djN
/9Dp3vLX6e8ICinP7y3pJwLlKJj27+UOo1IGLQz69Qa5KvovCEMJPSMHLcUoMQzUsLvtz/QCFunVAbXSAyrkuPocHcXRfiRJ4RHfwAEMD+irx/XSwgLz9OXm
0sQL3v/EXPomDOz7FwUXzxTv9fbXKP0H3RH4yxPrAur2CQ8D8QkI0Bnq9evR4zDoX/Ad9hLr/wn63ggoDgLp+VAWHP/w0rTeBZnOBZfhfwAGCzfgwfLhCtbR
pSKz4N7sBwQy5gb3T83/+d3GG+Tn0AwKBwD1AODf6Dn5B+ESCxAZFCU1AxoGAdbB4bPOAeMb3uvy/yHsT9T32AnqD9sTC+biFRAgGTMMAtMHuD707Qvc+xXh
4uoVQwHvBg4vHg/pEQP8GzAX7O348ffv4gfx/ff+IP0m6u7x++fY7Q4F6kAeBwXY2P3zAxLr19/S7xYb4AMEzwUGHg4AFL/SKgYXIBo62+ATS+vX+fH7FCL4
BQ7f9ifr4fcrD+8O7wPN+RImJPLs1dka7OT55iAg+e0mGekZFADrEQ0eAdvtKPka7wIYOgnzCv0q8RYmIxo9GPkb+egKBuQl0OrqA+fi5PDqHbnczAzX/x5A
8xIp/vAc+AgVE/4rEgLd+u8Y8yQALvkW8xG96xkA4gwP6fYNHA4GIv/oFOvfCvbw3+z5I+jOJIHNwtsU4egpCwkYBQ0Q+QkYFwf4LfIJ5fcj/fjv9gkBAfM7
9Bb9Dfsu6ffoGRIGG/v/EPsS8AP45fcZ+OXv9vgT/Pv1/w1BCwzxGvfr+BUf1QYt4/Uc79rF0yy798/7xQMMDR/9C9zxFd/h/AXM1UAr4TzuuNcH8gT+Ms/f
A/D3NDM7IeHX4vYBDRXcBcb1xC8ADNzmEdgcLSEbEOnt7xrt6P4UFN8UAhY/+jEn9v8LHuToAejgo0Lh6Rj9CPX17Mq/Af7l1eD8Ac8ODRrk8CEVATvIKevw
KAJDAgvLzhg2YtUSyeMFPBZNExm8CgMUyQjdJtgc0xb+5s0FJR0a6vvUCOjjfxXNG8sHIfcV+9gQHLMtBqrKuS3S+DERtBkW/+oi+Sm35uQv8Nu81ioQrhVJ
D/Ldo7YFCstKD9jF6sAH4zsP1/nQ7RwyAPnmHPzgCsI4AgL+0i4I+u8IAvPgGu4b+/ErHtPvDg3dCfEzBNj98/vm0ZME/cgTH/35rfwS9gPd/NIF6SkiHc8z
JyHy9v+/80EGrhf36ggdAwQNRh/qECva48v5C8/Y9NPdER/qCd3O6tP4yeip8vj2CAHl/t3sAsTLPgeQ99bu/QwrGw8iJ+0WHhzqER8eAg733Mwx5APeIg0b
B+8TC9oOAQ808CUs7+ZGHLwI4DEMGff59SMO++cyzhMKGREt4P0H9vbeze/VEO0b+Bj87f4FFsjk4uzQIiXdHeji79IfK+DCFfYmAdvGFNUIIPD7KP8kucLv
/dfZ5hQcDPocMgYvGVHM60nsIQoEzisJ8wc1zhKz8ALuLRX8Nx4LKsZH/hDoJdTcE79GFR3sGvrG8+IOzgAPIdQC5rEzDPrp1QgN5/rVEA8ctQP85QsY7PLP
BycfB+H3viohLAaBEdbx19jR1ifICh4iFAUX+cq+IdclBCMVE+fsMxcdA8zoyQD4Gf73/eby7i0V2A0N7aso3v7WM/fn4fAD1tIBISHc+xLY5NcU9fH82Sns
xe7e/Bg1NvYMEgkiVeAUMWFAP/JZJgzmDO7wAd38/OTHGfoa+Nm1CzTi3M8L9dbpH+3iEArJJBg00jwnLicdIhcptTLdEve1PSQI2h8GBd4HLPXg6Lrd0RYd
FQO+9/Xdov3Q5inu2esG7MXtIuoSpSRT7sVnDkEp3/pX17/Z+AP8Fg40y+G7GB7v+PDX1wLmAETMFBnrT/3eIjRlHhAUO20C+RUN5ff0ENUQ+D7zChHuCA5/
9gm7xMkSer7K4xf85yvDMhCap+mxk4/L7bnIukxayAtKP0YdTe1XQpvwOf338xhT+tXw4jgFyfmqq+vvSha1FN7QGRUn/e35LUIaLeIjJRX6/yEXAEDx7NMI
9CwQ/+ke79D18O8e/Ow4DxDoEavAuQfpH7rnywHt5NcNCgINAQT/8jTTGTfP2b0NJcjI1QsAfyMI+Bm9vfshHurnR+L4D/zLLR/7tfWdmALP8NYwyAv+0P71
BRxA4Av1QuTpO/jCCBTmGOUr0ubtAxDFFPID0e8vOCsKAiclGdbyxPvx7vj8rhLW3h0YFgcrZNfwD9UHDdSU4bnL7dzou+C9BSLl6e/+IAz2wziwsStQ/gkX
2Cy11jVLBdLT9vre7UIZJNFnAyDH9hfPBfsyLpL9AD8rrBff8SbgMqM150H3HNUGFw0tWvPi/eJe6tMK4NjtDw0HEBm9ENzc0QMGAczH/Hk6GTAgK1A5z24Z
OSj9Id/BJhIOFzIlFu/cTcuwSWsEDdsf5dzxQ0Xe8S2vBtNAxU4AKhHS9QPXvawWElEL+EDy3BZD+PwLA6QQCOknAD0m1vIfygr1y8g2XfEw5ACpDn/7Ewbs
7hQOHBQGKhnyDyQB2u3seyTr8D5ZJwy6IQTTISDYC/z64QQaKBw72wtDFvHjWP7WyMvXvdXbMbrtDxIG2Q0aFCQkEf4JFDj7C+Ua8vcVQPNCBjfh/RIgUfnd
CfYSLeb42f8o5fDnDxL5qusl/MjeDgXhARPVDMcEBdEAQTAHutc0A+sXD/7l4gkQBxwP8+bq4BD7AffkFN7w5O38MCEaCRsE4RD1IyTkCB3nCzT5/ugWCOrY
LfEA4RIcDefvIx7v+9Px+fP/M9Xx3/8b4w896u7c0uL2+/MM7uzu1/MmQQDZwAR/0r/aHf0GDwnIBktU/SXCvg5K1Pje0MsiFyjyyeroFMPsLenuGQwh9kHT
86vaRfICyvvsHdkCMbAH6dZt4vbN4PfVxvzd0v3F7NciOhc8IQpIBt/K49/JAzvN57It2MwW+fgcIhP3GODi9FAe+A4s3Ovl9u8GqSYq5v3aGwEL+xiHF+YF
6//3Lh/w9PMh8ATz+v4Q8wkY69g6/df7FAcd9CvTst3SArH+9eXn6vVEIPbwBa0XJdDr6vzh9usTAfUm0/YM/P/16wHr9APbEP8EyQccBxcVwi0lA8NLz/28
7CoeKP340+vk6MkF+dXPzLffzMAYwfba6uHSyO/fDhj50BbU0SMzFtIDCf7+1xND5DzxFu4HFljmCAol/Czi9yH39A4GMQaz4jQa9gEyDiQp4+0M9x/yw0IK
AwvvC+YBZdscPd8jAre1AgAXBxsZFicWAgf5y8OBAykevf28EDMgsxcD8RDLBN3M9Brh+R/r9xsKBS3S+dQOHgvo8w3NKDEIAuM/7ArjWdw66fgltCHJs/U7
/x8YvN0FCwQBEQk0RhbrGEqXIw8URRnv9fumu8XP5A394S7YCUoI39EBCOcBzu4DQ68YBvUq5g3s8866uQ6hA/Hz+wcGAuzkNeXVHM0A3xPd9fUM6yDj897F
OSAN/s4I7fjuLhMgFvQcB6i+sgLq+uQgt/Xq5+j4Fe/k593A4eLlDv8aBvki1e5KM+L1wTH7zA68zvTq1egRE+7I6zXu8vjd1PPX+UwF1Q0QDPbQ/A8qBAjO
FU66DRPPIxMz4QTUOhbdDz4016X0+8fApp8dzPU/v0gJ2L7gPiPjCcq52tbduqlUA/4aRgpD62pso0fVlekF9/4yJeQxzCzzZeM+MBEWPBavEOGfprLuEmqj
O0Xc49NQpgFDx+bnC+JEHxT86+08EeH47s/1WaHkLkfG0TIQNRTZvObRweUS/AP08+jgHwwL4/dbMdUhNkLeueyf+99aDOoD7iHVzC8uOv8tJwb6+qp/KT3q
v6rwMgGh4BzV+iMn9RVR0b7a8+jdWB/oIfEDG/IdA7ktrRGm7FZAQiVSg9fZ2evn0xsoJ9ksCsosz9vnnd/S1TslOw3970X/CBByP+ExBWfX5yM/C+IyJuFX
ARvrAwBVAeABG+4gvPso0RcEKQ8h698ZRg8pHBsJ9OseHOruDNwD0hAY8wDf5uDv9dsJDxr+Rfj8SPsg7gPlESUQF/bs6yD59APuxT8Loh7d4t8W3TFUG/L4
A+DL+UwbzAzcPutLFzD56gYI7Q7dGhC71xXrFCz7AfMPDDLuIdv+gQk7F9oL5EESDNwcOgso9P7tHfL9AQ0KEQQv+N/spvIgGP0H3gQf9t7j6t7ZNRAYFQwG
5Nsi9Sf+5uen+jQFIzf7Ago5O0Xq2+3PW/r6wgL4BhfZFvzTzOTlw+LwAEHumg0/0QkKFwoMFdnwBQsQ8ifH8/j/+eb4OAzT8A3twx4dLOfr9Bbr4LHX8egm
8yrSAvcC1fAEzfvQ6AQ8xizx+RrO9doUCRHD0glHwejv/NfAqQYDnScXA/3jOzMOCOHLBv7tCezW/gXb4K0VGLTC5zDhDx4+8/LNMuoavdXcDRwS9fLk0OE/
8OnHCfr5FPnx9RgWDSsTFtTuD+FI2vYhLU/tDe0KLgj///rYC9759bjcLP8HzwUWxBr+B9sP9dcz4+fq2cflCvYtli61Ctj2fxklEfkfwNQpKywtItcI7rP6
GTMiDt0Z9f7QCPYi4DFErg3svR/5Of/w7yEbHy/k/QvtFA/mF7c9Ef7nHgPfAwjX1zfpAt7gJ+we2rUR0ifA8BslE+rQEd2i2SKx6gNZ2PQBGc4F59AA++TR
w/feWtitDfb37/kJFs+31EMK0uqmD/vE0gEPE+rh2fv85UTjGdvbJQ3+NvUkBAMI1ywjKen9+wUeRgkVI0XYCxEZ8QdD6yIs/APL/+0Y+tmhsCHkDC4d39uN
z+0PPrk1wizNFxYGHO/QB9Qosv8NDvu68+/XBUPxsQERzO855kK6INtNoRf6/xgrtxRPAtwG6Aor+QLyvBHO5hcb+xLnANwRIT4NF3/CaAcjwgITzd0T/yIf
HhzdLv7W9AzT6A0E7hTbEu8eJ8QSB8/E39nL4uHT7cXzBNo40A/w7/2y/R7b5+0LyPoQ59DbxbYxqrsbIye12hH0Gd4GzjS/GK7COljk8gcEDhVI6toFr/X7
9D742KfGBfEf4Mri7erOG97z4SkP1LTD8jQaLl0M3M7A41D0q6bd1xU8CxnW2/gGE/nmwwIEtey0OS8fJNz88OEQDN5C+vv79N2B9CJBMQD5/tX4P/kgGvYq
3d37wwH741Ih7UA5/v3Evd3G+f07+LsZC/cXE+C0DB3zQ7MV2wDc5A3zNslK0U1RzNsR3AQc8Qzkldvhxxzn7/UaEgYe6L/M3r/t/Fn/tBbvzA7v7RW6EsP2
8Q9RBvBOtio4IyHxP9gEBw3g5+4HyAQoFCIg1c34LxkPA8va3jbfPx4s2/QCuRnXG+gfEgwPxhT85xgAONjzOtPvvgzZ5A3wIfxfCtgbPMfL/lwLwEjiohTd
zQAJLPsr9BBqGwLm9RMx9z3dEmLuHRDr8OfoASUiHvfxg+EJLe5FJP4NHx6HCgztxiEPJB711t8LBek77xDZHrJJFsbmFO/49i7z6xDLC2PP1xY9DCkgLe4K
G+Lo9B7uKwfZFP3MA+LZMwojHxC8GQXeAwgvERAy/cLlRwLrBt6h1PT5J/X1qQQIpCxz2NEeVgvVE+IHyh37+yBK4NAZ5uYFuOwBEuq5YDPNKwbj5qqf/fn/
t+a3BiwTEMewBgbfDffd++n+9gXHHPIYDAfwKd8t9AomBMzrPc0dEeAA5uOFDSPz7PwcAj4S8VAx+hwBV1fZ9VTv2OMBo9UL47ytM+nc/PUP+v4xJsctBAY9
P5O+xe4Xz/T06tct7QzaLiHA7s6BnAfKH+vqahC13ykUxuohs+FK7O7JFgQHUcVRCePU97+vzsoL7k8jEwmcwQofSE4e5wr76tM0HzkLCQkgJo9A3dbbSO3a
LeMD/bK1GA3vt/nlB9MH5hX+qa2k7xgQLf67+87vF9G7Bv7g0QrX3dwOEB68yAGy/d/Bk/cVtO0iIg3z4/IF4Oj06j3KPdC35xH1wEbuzgRV6DFLs4HQ5OEH
FP3W2Q49/dry8PoZ3z7aKyYtL9nsAur6COcavvrqCjQLDAcSH/ekBtTMK+ngHsga3U7+9+EaC/sT2ze/88MW6hcs/h0qW4UOqPbw8+YODu8g/BfYCVoCLcQ4
Nf3MGgQN5Of57OXj9Pg06fMO/D23dyVPABsxMcsyGiZOAqkb2dH9MUjwAu2uviJT1SLWNY3jJe4ZAgsTD9/kzSvhTrQLvhsCG8r5868EDPriN/vqHg4UCh9E
0y0gMt8Wsf45FBveLBj3ECnsFeTz9PHlVxyjsSkL6yDN6ffz4rLkSdoS+PHH0D3gx7bZv6/+udvg4Q0CzqcByfPHCKUx5vDg+wjj9OrZ3rPrzQT3CgTmABIz
VjkwmxPpFOnN9Af60BVELR/vFOz83OM9Tigi/N7mOOXKn+SoFfTj0OXs0wKp2uDD+NC6rLqB/cDl9yna+eHzmx4CBhsnz/OsCv/sBKWqtOv+/Bv6FAu47/0L
BdIICulDIhz23PjlEvEAOCAqHa3yz+v1EgorBfgWLvjiCt7RF/80DQq22c+05xc10w2unpVc58G/tusAwujTDAak7dYr4SYiGfH0GkmGAvobBwj08lIO/ib0
BubF88P4xObdAi8aGUoOGv8HGAPxEBArKvwmLCvTGsn3BuIG0t39wq68My4PwgFFvCUi4g3qAhbq0THrGQze5BQG8+75CwLuAMT/5ObR9xrJOx6ctb7Eb9hU
09HUEJP06hD80iLJ9dbwDv+x9xfN6yYb0Nn1EAYy1QOx1AARCymuBd7Y7RcL5iz3Y0Tu1N8MpPG/HRoH6TISD0YNKATn6as1CCRJ5OgS0AYE7CPw7g686CGt
MxUIGsfgyE4p5JAV8xizIyfETCrRHOQe4A0YGTonIrcPFfvevUmk/z814/cS/5jsxeYWPuxACvNO29P456zD8HbEqQDR4CoE5FeBBb/oovUZ9BHWDu//4ibs
RvSh5QiT8RQUCfEoR0Q77MRBxUIK7//WrWTOVxIhBsEW/he1MPIsEBwdxRkcC3QrMyzIAwwS6P/rTdsZBLzTAt3X/Riv8RAaA+vWBc3fEU/f4v7+M/j07fHq
GAr3vMwJDNziE+r3GTwo6zYl2ub1KRUQ8EngPuoVyfwazvvK+NTuzud+E1DQHRpEDizt5yf/7SwNEioN1eTLBiLsuRG7Bs8uJQrp7vI75hkZytncM/UD8xTd
PPcJ7fHJCLfgz5sD9/rGE9viACT26+LLEab29vi319sm1+ED8te2ILwOQxMn0yzOBRT8F/vu6+nWLhX0LhT2/Pv/AgJA/+/dBu+BHtjq9Bny4etKPjntKPX2
GsD2CuvLFdfkGOBf093PaLHiEPLB1+Hx1vQsBAgXQ7/RE962MOfQsxlFARH1RPmi6irsu0lF8B4KJenxyu+9ws8SI+3IAhm99QPmHvXGMO2/twDV59YP+C7d
F+YryEvzGNSz58nt3zzkAwyvM2Ir8two6jDAu8bDzAEQy9vLzMb0C+ofyuA8GvOdBA38qfS+pu/i4C+pBSAzuDj789nzpdv1QgOz1B0AzuHYH/M58QLAxBPd
Av7g6BCs5BMYAQ/2FRP/BxsJ6gXuE/6BQTS91+HSzUEAI9/w2Vcm1yYf9ADHxObOA/j9EOznBTjs17Q3urr07SnrEeMvHiMY6vcXxdrw6u7u7tm15Pci58oA
DuyXFAIRCgT2Ktz80b3lStUr+xopwe7WA+TG3rnW+gm1hswSKAqrFSol2vH2uSIZwBYH9vDsEKwQERD9yeAQ/7Iq5v3p3RIRxhQ6qRTr+OTW5B8p7PP9q+Xi
7eXOLwf2DgTz0AHs8AU1Gv4Kv8QeI1Pw6hANAgkO/0ol6AwEFBX3GiK6BfszyM0A//7Q2fWqzOMTBvod7KQOxxvAuhDZ6rgGvOns4RbMlOz88k7B44UDoNII
EfHVgQMPyRbA5t8R6QziC9ou5fbh5ha3CB3+GirX6Q3OB/P4IAwD2Aqg9dDhuvsiwtsREgzUQhcRFQnf5b3I+br08get0r8UGCUg4v/80+3z7+3v/wOsAxIS
G9UMxQT92vT12rGMBiXj4Y/xH6bn7qP7+/HmEwns38bT8d4CA9scwR7t7hP7xu/1P8jo2t/kATveHBznwtXmyhsEoPP/1tq8Wef69BHdDAgY5bjv1j+BCUoY
0/DopRUV0KbzoOn5F9eK/AoR5NXvASAo+PjX4vEAHeS9w+6QBzbG9vvJ8iL3ErKfDMDt6fTN6vqx6fc65Urnzeju4L7eUTDDM5m9CwbvNgPrDt/yC83TACzC
0OvuGxz92PUi5fwCJhUu3ugX7N6sJfInx9f+884wKPD+09cFIa/sCkoQtRe0y/VRFwfeGdwKpv8ivA4dGh8Y98/cz9D9FwPd9AgT7hIA2zgN9uLPG8Teovvp
41HVCo4f7/QK2RQR5c8FvhPZMtPJH/HzBBAp+Qfi9woi6SsW5Dnr/Pr+Bh7d4vXxHRMHBS4QPh+MFtALzu8DNg5b5/AEXNTPDoEPNdit9yxZCwMVLR9JDMYZ
1g+/zAL5FhzW5hQsVgw0xBUVEeEI8F0SugpDEhzFL9UI9ebZFxAeCw72MxIZaBU4cjb68PksHqcdStI5+zYB72EVVRTS5FvzIoMV9KLA/O2rOdLLFg360gg8
f6rpBMHa3PDmVf9r1xH9U+QQPlQGykahI/hP6AIam464Mi3FWTe3Nij/GxFE9L37Z/JLEkLNB//QEeVnHTIcA+fTRQUWzDUFDtPJyAUWrtxG89382xEM4Buz
HK0WvS8IGIHsMdTGVfH8AzXhDZT7NsGbPBL5AhzG/OP0Df4QCvrw9sIMIuvnJMi5S9Hs+t69Cvgvzt0qN+rbyv+oChbNzvb797EdF/6x6dbP47zw1+8TFin1
3y6z+tsAIMEC7xLTKPfmAvr5G+j83CgK08r3HevYaPoPSwzvPQsu9PYiDAjoM97k+wUvBfIdBgJmtBocidywst4VC/P82B2qGnIHJQDS8SOoHP7oDVPGFxnr
Cs/9/9zwBAH+Os3C5eZT/MP/+boIE7kf5/HXndHm/jAZ+K3/8OH/ACvWx87+Mw/u6OEQAey8AeTkG++iuukvGO8CFyvNtwn4+fH5+Top0CAGROwHP+bgE/kb
CwoR3g4v8Pbo18iw6BD02g3Q9/j9+cBYoPj/I+IpDAfAAxHMBj5WNL3jzdgNGD7R4eYf3irwIxb+76ksMc7Z2wCYxBPltmva6hgCAy76BSHqARsmAgQlfyHt
xhQEFfkeEgAI+Jr+8M8aTdu7DzSU8gvr3hAy8RE89PPUDOEXCw3tHszVFiQOxAXEneX8E7js4v3WTennIh6mA68T1OUo5gMQ6ezeNQQc5yzHB+Xln/8QzsQR
B/LsIQgAFRj5GeTzAfTW5+b++fEf9wAc+BMOyec+5wUS/7/a2Nb/7yYeyzIM9/4I2+zd3yoP9QbZTwLtATkE0PDuDhHx4qrZHc0VJPzl6RULLQnE0gHb08/t
pRXOEfTGGr0A0vX6GfHg3OkQ5Rbc1+q1/+7epSZR1hbl3zMXxOvaLt8PxvX/QuLtuPoQ1g+o9eLx4Q7WswnOABvs/OAx5i8orAzjEc/UH8OwID4f6wbQ/gIN
ovr61RXVF8YD7S/WCxEBpyve90Li6IHI2Nzm4de+2jT27+EPwi/EwQoD5fzm4dAM6g08/NxA5SThB8Dw+ToQtrThjd8KFFDFAc0X3iEpDOr15PmtCgO4+BQQ
/gEDygRAEwjz28ge4bXX+h3Cqe3P9ReLBR643KH8yOs8Edw29fBo7Rbk8/j4vCio+9Ac89rw1Q3+E+UI3PYr8wv+Ju4w1Bg+GtIeGgUTK/jVyiUOzh53JzoO
+DfhDAn7/kXzCxv26DRsxN4M6ZwEr/SugejZ/AbpzgER+i8U7O9GA0/KAt8J8BvvFDYFDhcp8fgQ6w3iyPXt0zoEPer6HwURFAvBFOwRKgz+LQzxQDwj7hAB
GNnz6RjVMf0k9/QxDTBjBPJK/v9TLvPm7CkszPvS6TA57fv4uxUqOmMTsBUmE1SgCA64KD8n9g0o/Qb28CEeAyUoBPz3tDIj8g/vCeAkN/PGOhYQHEjgP9vq
8i43IwAM9cklDivaDwLiGB0mJHZP2iQMS/kNvMDPJ8kCC9nQNPzV4yUBAsH1ErzRIOQeoCsGoSD3z9oHxBTZ8+4ovyzB/dvkXt/r3dAEDszo7MMeDBgFVMQ3
CSq7EeD4z8820LEx8LkYwv307A7M+xD75wbb9dMPINYV9g779aj8t0XlwhvS4tXnE+PbR6nk2QT91OQhAQXtPsWuJgrcEuTN/+IaLgBIMwr27RciPOus7d0K
wBI4JB/3CtrK8g4PyB/ONevlB/kf8u8kHg8UFMb9NSLi5Sv6+B/s4wM30ekzGgLv2t75UOEG5KwjDy74AdvfCeNPEM74597j7B3HDfrg1wnqC+3p7zg5gdno
C9312un4JBT8AvrSBjsIyusZ8PsK/yb6DNa+Dy8CzdsZDL4JAg8t2/YkTF7I3+Hb4s+0/On9Ru/T/QIh0Aa5y9kP48Tl1sUmLfgD7APSrQ/M1PHXugnM5Nb+
9vLI2rrtx+7Gqv7V1BRX5aA92urI2fMI7wD2CewcH82xB9bS2abW0Oih3TH9EdkqswHh5C8w+NkPBBzQ6CzPBfksyuXQ2MPp9e3wDAVKyLraFRPdEdsaPzi7
8v0/v+UADhO80ADXTObcgavl8LPe9djq3xHZ/tng+Qrv3ee9p44R2QH49hSyJiLs5t7KCNHIF+TmDPoa2t674wEZrQ36sfwUzALG+ZYgEzjd2/UCJxsrD7/P
Cu/qC8+RxTMEnvjX4ghb+ukT/BQKHrwNDWYUOM7lyeMp1fDlutn2ue0G86vcp+4tOicSr9sV+etA/x648BjZ5v0U4gW+Gw7OJdkWISix9/ngKvz/7Uj27BHx
9f8m5f3c+t764QkK7Tj49hX66hr0xPHbGzbj6ifnBwgq/lQo/ATTA/sbRRb/dSUb+xrHLxoB+dUMBuHixQbyWdwcrA751QEd7dgtA/3k+Bb30hQG2f3l/v3y
8Pn7IgKt+fC76SUfIyUTFj651/Lf2egjuPb2DAD+CvwdgePY5QnR4wjywgbv/AsD9+wJ0/4hzOkAzT4FCdvL8iPWxv6iCfAKB9La8P36uPUI9RLaMw4C2zzt
4ifxGqvxEhLX2AvXJgku6uH39wHP2OLU3hHtBuXZj7kiD9sN2iEYLd8EE0Lz/dboseoQBEyx9AYlvuIL3qq+3f4QKge55h8c3xZNEhgsAC7RmvQBROi0JhwK
KBflFQ4DyAj7583T/zU86PoyCzE6FCL7Dvkg+fswAVMQPAEiNx7HuPWvG94AASsr/hS99uPMcCf4Ar0FC+crBAQNNBJNu9OyIJ/b3v/rRgDk2+AoOLLo+NML
GBL5Cu++gQH8GODr4RjjAsMD5xEnFPgSywowzkISucZGN/yryybRUu6nFEQ+AgHJ3SLm8hQODxcBCi77EejJweE1M8wCGy0sBtFL+BweBgQhD8AMHxAhuQH8
1gYbBC7p9vbQ4CHt3/LF2ePw/9fKur0H6hEf8fW/PxMw4Cbp7wgdIebu+xvYkxLeti4ox8u+L/wjEt/J1zUL4jPkySLr8QM2G8PRAQQKO6XGTyU48/HhCAoZ
6/KkLiwoE18TBeny9iEX7Az08f74+e0jHfjGBfcEERAM8A7rz/P72gEaCNYEE/nc6xLy18+1A+gfD60Q4f/v4PbgAvgJ5StdFcYjxigs+MQHDxI25NEd/QH1
Mw8DBvrMASvz3AsU+iUt0ffv99/u+DIN1+Dr1Qf55/zjCuHv/g34DT3j2gMmDCDnFfIIIia7BAwd6fRE/QDD+PfcBOfl/9EXGhHz7hAMzyTx7cwhFt3NEfgy
JjMDEtQh+Q7+Avcx5gXpGQnwEQMBAfEESgMf+hgU29QVztju/QL2+OUyDfL27/b9/Cbqux3i1/j5K+WB4AgWz/f6D74W0AIE8s0Y1eb+Eu0E8O4J2M4eA7Xs
x9e9BvEA9AP6+jtGExYx+f0F++MeByDG+hTu2gH+/8D69Obr5BwCEP0F/QTV8QgMCS8Qx+ghp9rswO/6C+j4CsIM6jvS2QDRu+/p4+PiDuj35fPh/vXgGMQV
2y/w9t8I/hbqLhwh3tcCESve2REXL/4s4wz3J+QZCRwY9NQQLezU6Cz/CBPfsCYo9bawDrbw5APw8f4WzgYhxurtD/49FNbJ3dfxAr7g+RUVD/LO1wDirLP+
8lbB8ces3gHK4Bj+0RXpzusd6qMV0xzcFwH56gzz4AbC/BPtL5o6BwvH8OjB2TD9DQ/4EQO5vfPLEvnH4NPdCO9o/Ag7OhLUH60B7ZiB2TNAH+/Y6ubIFRAN
1/rw0NY/CfkQv1D51jcP7NEJ3+fl0fbnFCIFG78hENLuKi8MGinx6i23DUYCtfQB+cvoBBT4JNHh+e3c9uv8BtjxD/gG4en7wQD1ARGgBisHt/DvAL7n3wEF
4+T4/Rss5gT75hHk5gTj34Hm5Q8PMQ0eKvHvshYbCBDtEg7BBdEDyS7w8xHH6N8DzOgVxRD84dj1zyQADCUb2QLlywTVDezz8+3b3yUS5g0GNef78RGq8QDY
0P80HggaCd3j+OAqC54KAQXvCfns3s4N+uDh+9XNzdgfD/cMzd34zhUY0xbM4tX8JBf16BH0DxL23hjzA/sU0Cjy6zfvI/UA/jHeNf8Q9xcG9Oc1JO/MFQbq
7ik98hgPEAEWQAIo99Yjx8csDNu52jUjBislzbfzEN8h+RPoDQfq4voNBAMs/87f7v0rxL3xMCwvAyDO3wkb2kftyenyweDe+dT3LtNfvOQH9DLd4rrt1ff6
2s7qKDjzBT3rLyz/2c8/7zVV2ibA3+zpLb/XzPG2x/jk8IEH1SwfI8tI7Bvb7xIkECQa//+5xerly/ys9SnKJN4E2gnW3+Xy/S79CuX5OCTcDwD/69O8Ks3A
5sf03yEr77TH8fcPzSMW7Ar31e/8BKDC6AvzwfbrmesKyd8OOzT/1v3iHx31KiaQCtsT2+vtxIvm3AmyNg+h9hnBBTYr7NfgMrjbuOPWAOcI5fj8CPDe/xTy
8ReeAs7lD+AE4eAXa8UJuA/q+vA2JBrq4jcZ5ALOui/pwYcN3/ZQBRTN+R9SDunRDCMA2QtT9gQWXe0bDNMCHLPs6hPi3Q8eD+zcDBQL7VPs6dj7CPDe8Q0U
DhDauwXzHNoBBtkT5SHi9jMC7BM1EYYb6Cfi7hru4e7vyekgDtjtFvUS/icbJ6DWKTwNHMMPyg3nwn8W8h0yyDUc7dG2xwgODO+u++j/1QP6D9EYCebKBeMz
3tnPBxdNEOYBHQ0G8/rfJfNKBg36+d0w8Q8E+rCXEOHC6vbz/ycOzB0pCvbPBdbQ/tgI6+ny9BbxEr7PLQwNywmxD/0xHB/0BeDe+tIU8Mog/ef9Etw49PTo
CTfWxeIa0en8BQ/2B+Tn6wWdCQnf1MrQPL0BCPjtvwka5uvh7NIZ8uXOEOfh/tb9IvqdBAAEIQEx5gMSys7/9ggNJAAL/MYTHQ/i9PQIHCnrB5kVFMpDQ/X4
Efn4vgMI3ETs58fv4c7+DBHkqdEc2RAI5PjFsJflJhH5IA34wywFy+sEQNnl+DLN4fUdxqL52T01P+jy1NsDBuPJ4wAivxIXvdTiqBPz9dYv41gLgcwe0xT5
MuCh3BbynPrfIjbIChsIwgn26cG1+wkn7Mbk0hHUzNkN/OT+4OLu/ir+8xsD2ufh+gkLzv8X8D/oxfQWq8QEpw3s8voLCeMT9DHS4fXrvN0j/ybIKxruHxDt
4wLwGwHB8egZACErJvQNDPvwEA4TCQLj9gAw6+UV4fIfCg0M2fHg+On+Chf8DSr+1S3v+QwC3wg65gcK+gXiIQnUD/HjsDTfv+wQ+OwfBrDO4DG8BUT1B8X+
5hH9Je319N0Y9xMQNvbaOyMLA9qmDRf7NO7vB94OPavGK9oHx8jrpsv0If8UCpcPSxP0GRX3EwYdSOPhC/UQMyco2grXi/zaHA/nFNUBHen0F92x5v7vI9i0
sNjjxv4AMQErD1Tztf43A0Qa8CK33cr2wdbSFPzkDun00AgeHdmuJSgy0/L+4bHk0wXh9w7o9NUI39M3xfkS3PzD8unsHM3d9+/6ktIL1bc4A6kSCZxDEOvj
3uGzQQLct/QKuwjCgbMV5yRV/vna4yE7shvT4hbwyQb4FRoz1TQI6wYAO/4Ay0zw0unz8BToBxXr/r77AxEuC9e47jMW9kXkRcY6/NSRAyvd4QYYJPIyQ+4i
B93PxPTv9cvaycwAsuc8xvDxvb4I/Pbg40PMBPBWBSMZFAXsww2xvx0Z3KTa0e3s4fzVJvbmLyTp6gj2L/fEBNTYA8C+BPjvCxz8+Qcd3hD95vYF+RjmK5sS
1AczHM5IqBvT1Q4sCPsvFOMY6MnfAvkbJOAYOknd4D0c4vATzgQKBePzCd0QD+4W9vjl6yAZBJfl7AH51eukChYA2Pz2HNslFRQCC/kMLwI57OVH+zTo5g/m
7KHCyuzn4wkI4wQM/RAcLAXqxhgFJTUHAkTbKV2t+BEwjyoa7+bwEingwgrkCgMU5OffCOtR2Pgmyvta9O7u8Ej69UcEDDQRhOz7BUaq5u0LDxvGy6bT+BXx
9iWYKswXIPfsOwkP5A2L5wzpRQwv8tsmF+SBLOX8wP4L9ifvx+Vmw8DwFBne3eIf6/vRMS7/4EDX+NUI8tUgGfQIKSUSEfI15yUaIeckAxUv/jVE/CQ6Gjw0
PvnrLuni3uJI+HLqHRbt792cHwlR8isLz/EF3yMn5wXEMBKiFe3QQN8n1fTqJOuByItMx0Dw3/nYtgrj+uPvsP0wFjoMB+H1yj4p6OQYzhIJP/fWdwTeMAA1
IgsmISHR+grgBRFz2EkApBINQwUFAu6+2ttFP9hFh/UI/vAVNgbL/iQs4fHyGx/cJP0b3WfxE0hgHRAA9AzJUdwnuMTiVarv10QU87E2FiLuLe/BI+f/2hPc
Xdm9RxMI6BgJ1A7CGfIYiz8dlyL8xAtY+SHUxN/f8dRfJfA3wDD6GfrRDAYuN92RB97OK/z4zyg3ASDvItntpe+s5gG+7WBXwPzn5+XV/bvM9O4G4QzuChUH
5Rv+CxzmGfbsHAMsGxL8//nfIvoKDADfBh74zvzuIOceAd4GHhK598T27fjizQr89PEk8vM+GqzuAtnu8Nfw4AcwGxTxDbYKF/4l3rWiLhYK/fX80t3Jw98O
Fw0OCAjkzN/m6A/TA9H06h7T/y7Q6v6B9NnK88YAJTYENunr0EQKENwZ5+T/LuPDJvnXFu0T+DAXJNYu+Q3R4Akp5fMk7BU34/oTvx8M6CPtIMX6+D8UBz7L
4OvO1wsOG9z9/gwwC+nnOwUCB8xd4/DgK/XF8OD5kvI2x6QM2DX2AvvuCOwG6Msd+igyJQje6exgNQcd1AgFDgG8EPsU/T3gIfMT2gEdPyzyOxYUJv38398B
KyIT5y8dGCPo3w0Y+QIK7imzGrX86kDzEvzF9vYe+yYF/Qfk1Bci8CjI8hYMCPXv+t7s6NII6RbWww0KHODgsvLn2sYl1L73EQIDM8knFhDbAEkKLdfdEf7X
Hv07swvnzgX4zt8SgeTZA+MKBdnRFRwCkwUM/PcAwAHzD/PoACD49+/n7xncF874Bun4FwDH5BkXDiE5AwjwLdr9EinE8OD4Azmx3csv7fzS097y5Rvy8hju
3fIH2x4aGQTL/rzU4qzv7uj1GQvn2PYwuQYYMA8G6xkaS/nm0DD64SYULuLrGvHfBvYJ1ujR5AbDBcfj3gb+69b57L4AJOvf5dD27REBqAbi+BHj8bcKq9T0
3x4b4fzI9gPp8wM2A/TZ+Pvz+dkb7Pbq7TjZzxnGGdWU+dYa7Rqy56kSzuDt7dQH0da40fn8FO4q1ccJAN//5tXx+QvvBDO/E/rT3iX4CfDyBNrF7OUN867g
ARoC/9wkLiH0NObdKxn/GyDh8T8O5BgfCMjw6rwdk8jz4Q4g/NQO6B1HFyD97toQz8kLF/XV++yrBQ855u0bNdYG3jjM7vDs+hoDy/AxTBfIMfPy+r3//rzc
8xY3AMb879oIsN3V7+ZCDwcIywHk2iAL6Be+wiYXBATzVBQu3CzMDy74F/Mc0/wxRyDhTBJN/BbDCdUEJ/Dd+OdSGwHfJ4HqAxrc9fLA4fw5y9v+Dto5DvkS
3v/oAcQ7/FUaLd3sBfsb3leg9yI+6wQMyM7ZGvkeUQgD6CT/Ekgf4Q4SUfjq+Q4gAtDIBOAQC+785x75ywIZ3PcR9heIFMcTI17fCAsx9PBV4OgfLe02EBfS
0Ocb/CIAFwDt+hIq4uQkBybsQwcOFv8FCj7x2NEJMigeARELDCgpITIxQRAh1Bj8BP25yf7zw98ozgnU5//fNBH76NEC3P3IGuG3F+v/yFMMowFNKA4Z9QUp
/gP6Gf4qxwvBTS3fFwgo1yge5e8XABQoG///4cxT2Q8U6AD7KUo1/gwLIB4eDDoaHwMAgTHT5+yv2f/npf7X1AE2QRzzExvr8cq37/gME/j0FRUP+Sky2v4K
9O7e8/EY9yTtCOrh8eTnFwri2A/tCg7zC/skGQILG/If7RoU7tjsDgve+RMkxyUQ+QMF7wXw9hfz+RTo8OTz9v7jBu3sJfcfABvA6/kFBhrC/v478DDBOun5
FA4SIejF7ef/BprS2fkOE9Qd9cnYEenQAB/F7Q8G2/o05A4SE9nIxA7ItsP63RUi8gni07XoCrnz29zOKejq3fvmKhus7vH21NTS+wfa5AzqONc59esI7gQN
8BsDIOLFEf/qm+frOfAU5vrL89PcGvw97THhLQ33/df/9Tbdu7fuqqvMFvn6EQsE7YE62QHcGknt0vUkBN4r3/D3/LwI5tDOxwnnle0R3h8H3fjp5wvuEg8K
5c73+p0FLzn3wszhLyHT/fbxkgDXHdsv6ETh5RjezAHX5PzDG8cBJAb/ywBBNPC93vCdB+Lr4CHnTfDxH7Dt/h08vO4M0Ngo5+YAEQcd0wMfPg+BET21wvXv
GO/HJfAI6ALVILqy4gbb/RLK17flAP4PCdcfP/rW/wrOC/4O9fjjEhb/8OzsJeUR3Ovr6P/8CufZwsH/FBbgKZUI0CMo9BPiMNUQz/TdKi7aHhwjFyQePNe+
9T2zq9zi1eMEM/L9FuMw9uDtsi/23wrp5cH6BOHvxOb7Dhga+RcbMgPZACUa49jrHv70EQfm50kjRegB8s/c6DcEFd37z/Lql/XbKN7gxOAOMxP58N7ew7n6
xqZCIPLT1zXtycEL4BHYPRDKPAPrGvDc7PoQL9P986UFGOUZ1Erw+AwQ5wwsNADB8tHw+NYvnvE/VugOwwby6CYZDNcBJBX++Pv0EBkTHfrvu+0YBfiuycXf
vN0M5RefBTcXGv0/gSsUJtgK7iVN4An5FurS5/LA3hQGBefnRArePlDX0B4tMjv21yD77RvX5Tb8CbASoMvj71B1igXnM/JE5NvPDEDr/rXr5Ar++ufZE9Af
Nibqz/Q0CL7JyvPoKhjwJKMOwBAgK+vYC9jcyAvQDNTPr/3OKkYa2R78yVDwA/9LxCnT9dpqW6/KA/vSzLZniRLF/8Z5GuvcEA0duucA/B0iVtvp88oPEhz/
N8c69OtRAxf52fv+352W6xjtI/th99s+6PHuKjvXP+qg8e0M8NoZB/muIlYa6uHZFwTQAlzohhfv7A5CFtzR4h4AppE26ToMs5UAbfoGCMe12P3mpbEgVt7a
1PDxG+74TuPxks0vzB7q6tYI6S/4WW0bUzsiDtb5yRvE26/w7xkG3SErCSgOExDfHjQd4KsnF9r6Q+0GxjMLMBb31RMGEDW5HxwX9yUYEAc0PBIAEg4ZNSAh
AvIT0Pbx3+Gm+DIWCAyX3+8vEtPl3Aj0/fFR2eWXMxbnJyMbohLRDne2yiT54FX0TEkuf+/9HxH3GxMDJdcMFt36+R3e2eMs/AIZ4PucYA7xJQfs4+gN28MS
0h/mI0shABLWszwex8TOWMz/Mkus2twIBrD8u/z0+OjoD9kOFtYd9Rca2ObfLzTRjUPYwATnFPAY8fy7+kAd8/vzB6P4CuT6NwflGewHmB3sC+3l/OjqAMPv
u+Du4Q4/3PzGFQdtAzX9/9DPQQ0JN9T83CLM2Rk4D/4E+Pj+/iXp7R7eDdEoLurv+ujwthL//QFU8fIIHxsP7QXQzyH6AQj68gwcyAAD0wzN+OES/vrN6OQU
ATkbGxD14SsKLfI82PX2XOccFfI2xfgj3LqgJ/j8zvnuBJrx8CIIDCMYCAEM8hGvIOAQRzEt5SMq1+ANTuJBryomFewWLCAqHfEwFggIJgIIxu7paBXnxyUC
AB3437LAf//f/qkd6O4xDCdA2ijS1w0BIyXPwynkxwQr3vXbwBH365497wbL5hju/OwtIMazKeD/XxUnnXwMExgaNCD6rE8P9Dst+woKazAOBPga4/MvNsuZ
1f0rJ7f93vPhUAnf1r3Klir3ub4X983p1SjUt0dO3tTXxxvcEhPWG+Mh4yig3RwHI97L8aj4/hzUGEHv+hzIGuX2QCAX6r7bGgNA5hsqI9rYyFgeW/5Cog7i
2OX++hYCuUAH+N0V3bU5PVwiN+wTB/+hAP4wBOrJNuHf0/8CGAXVN/0U3xQm8vb8Svcxt+kJ0Nbr/yQyO9cR3vnB2B/22BzyF1LVx/Pyu00s+9PYDfchz9be
rPyqBPlC+a/NFAS5B+TdJzLxNdu6IzKxK8UURNbzAOii3b7qFin90/ZL49fy1eDq3homGbn7IbszC0xe/jRL6fO+568m9B0I6NYM6Q7zzhslYjP99CIrDOMc
xtj35y0TBf0eGx5aKCXLGQwQCr+uCQ8EUdiyEwzHByy849gCKPL89zYSDkASH4EeJMb62uzzvvtJp/Qc4goqA9W4Cen67gUsJt7zG+y6zyLjlbP3FYLXOCLR
AjICEI/sLtK15cXj3e/uIEfIvwwGLgSn2S/jtRNEKfnM8Nok/u4ASAD84Czu9bMQLeLTLQnD5/Ug4Tsp2PbgHCTw5BI62SPk5urOJQHx7Q1HCP4V7xvYiu9j
vMAt7u01nLRHmo8r+8XdyS1K+cz+DOjGHWcW4RKtMfQbzvTT1C7l5sMW+FUcJ9q+3y4X7Eza2ccMGOu29EMTwE4D0bLYAhfVDkS4AeUBAdACMTsG/OUuEsWv
+szv5uy/+PTbruC+9+Cy2wxVyRKO+votG9/uhQMZzw4j/u3J/bxU2ZSBy5cd8KQ3+BHSF/DVrevssufi8v3TxQb/Pe8Y+2CgoQEtKR7vJEvItNozZQidBp8I
zss3Jsyh6gwAyu/QCO7p3v4eBwCP9zgIvAPcKv4WHNvUzOQJHc35Dhn60s05s5wB9e/hqBoTDBQmKCQbEhfs5vLjOhf6CfXhBvjcNN/v4RAD+wDCCuL/QQvV
4hYDGBUJ4Q7t3wI33//h2zziAAWHwOIG5Q0GyADTxxPrDt3a+c4VCQ8a964P2NoiTgkT9iT+ND/yhHezNywEGwj63U3/ykha8d0ibdIL79lDOO7aQsjQHUAG
AAMKH+n5BO3DNeoTOOA13e2yAgfey1S94AmT3VgkuCcU9QUHSzVUTvAJruAF6Sn5DL8H+Z8q4zwMzVFqxlwiN8nJIz/mA/MS4OsA/hslxycRHPvaLfu8NhId
9dLrxwonf9WmIhThEB7i1uzh1rcT/hrlM+kX573/9+zY7/rZAVD+EdDX/CEf9dXuBBoHzwriC8HxNPHlDOK+KgUX/OBHM08H2Pwew/k8TAwBsS6z6Q8f7w7v
KbsoO5sm5gVIyicA1RIDNRu8ugoOHObFCbYk5iHzAaz3uPPSFbX5BBcI297nLgQL6y7euQIhGMLP1PkhLR/+EMgL+v0SFe/E/fsnBkRCBvXu6MnvPh4sBBwe
rSH/9wAG9hIpPg0jC94l+kL1CSbpEv3e4t4fRPkW6ywDv9uxAPruz/DZDdHT6gcjE+vz793N4R224NAK2rrR3F78CCAP6gRPExUB8oFcQvsN1PYW7hQeGhgz
OgsU7JbpK/ZK8P7xLBoZLigszgE69yLM2wPvI/f5+egU7xjVxt0U6P4CSgrq4yDOvdIJEfvz5wDH7u/tr/TKAuz55tbpDeH0/6bgyCr7Hbo5LPrsBPoe7w8c
JBb0LLlFzCXiGw06pevbCwIKIPf0H0IdPNQd/eze0QsAFOIWsyLS7sYvBS7THrgHDOP6A9PzDfzt1+DXE9zVBJ/pIsnt3r8Fsr7Q3y/ttObMAx0t3+VINt4e
2gBKDfwON+A2zC8E7CouI/z+BgYoyOj4BxIgHwkY782d7yT/yvICCWnWDEXdxeTL7FklJukLIQE+9PQD7vYDA+4HGeP+9PYYF+44/vz20O3q3RHt/QjGuzHU
AtnTFTwiHCKBGws+2ef48SfpKgcYIggS/OEJEuLV3MYzZtkDMgnoCQsyL+r/59wDH/H8QghK7OYB/c7y79vY3CjM9RrbGjj8AucZ5z4R8QfR7AQD+woE8aD0
uv/M6dbuFNPHDxXejxDm8b4iQ/Du1f0ZE8jzMDU53N2t8NvGKvT1CAfI+wDzDdyu5hIRAhwkB+3lCrf8zutM9KwrALisgaoY+/zbaQjO1Q/i3fUFCdn12eL4
5enH5iAYOA7oUN7+4ufXNN09DhMmKsMU/CavxrVURgI1oTPY7ebxMNbvE9Aa+x4UHfAdEkfVDxzDD9PDJFXeJO4VGeg5vt0wB9jRiPz9F+wr4xb8zxAU1dkV
3tLL1+YB09r+C7AiFQO+E+i3TQ4tFy++MhQXKwVC/hi6/bQDrzbG9twUwxgAufHU77FhNl8NAafb6yQGCfwF1LoswQgCFfzKDD/R2cn/QeM5MgX6BhPE4eIE
3A7YABPixQYEGxHyFPYmAen0F9MwENgfM/DU9kMISA4kIxicL9wS9ws0LOLm8VAP/+oDygAMRcX7HeYLVQ5/EA371OnYxsv0vgjO6K7BuOwd7iDKQ+lBDSL/
HwT07BXcGf3o8f3i2fkC9M/AAyrfDQfs0+frE+LotBLZK8AlEhsxJxfh7ufzASED871OJOTfwhsF5PES4b4S0jXtHCL74BIh/x7hHCO09AvyA8bYAvqYOV4Z
Ijne0BDPEfj0usmy/uIUyq3lHdkK2PXz4bbl2R7x+O0OFdMRFeH87xo1AjDG3e7U/+4c/tf8PuDo3i8m4soYO7sYvQrk/P8fA7T78RDhtcdOC/n1t/XNBzQQ
I9Sz4rMpDtXS2+Xzw9DD+eck3UHv6Tnq7hAaHCvVsxT9CLTxxOTj//bXtAbDqwkJK/jyJw3g1dUGJbYBChDwBuoQAeDBASUw4MW6COjNPBcJ/tcIwfru7CP4
wu4hERn+G//LAyk8IhzVwPUIxr8aEuMB7QH5G+P46/L00RcT/CcGFAgNMgnt5sz9Idv0gRI81dn58Oj76UNW8q3q6GD6ABk239IqCdM/5/0EG87PCO8a3Urw
wwzhNRD31uUPHyvU+gPO/Ozw17vnIQ82Kc7vDR0E6eT2/h3u9NvG3jIIKO0DzNgJ8UcKDPcB/zQethbR/BDXoAM5vPQCxsrZEOEmHBTs2+7X3gXuExQENRT6
39Pd/RTzHSLSA/7hFP4DIPdE7OMEHR7iDxkJ4/oRAvQGDPwB9yH9F9QUA/Hs+wL17fzoHAr97w369B7/8fYTyg70P90PCuv9/QgCDMEA3+f48gRc2+/fCAAu
AODoCgLxFu00/fTkwRnhOesLxAHH+vbk9DXd2vjo8d4SCRUQEvj6CxnhHu/2HCYQ7ezb7/4M7djQxxz++froAOYuMCIbAOsf9BwJ1w0H/goa/TnEBe0sHuYD
GfXg+Nr2KuXx3uTd7+zzAwAG9gQQ9h7lIw8x3RAA/QDlOBsR8eou9tUHCt/mBt/eCfEn6PLhBx4B3/Lm/hnu8C3t4/vvBBEK3ufB9x4z9zQGpx/07wUQGdOB
IPU67/gP9xcPV/b15NgZw9Un2ccM6/4TwfICAend7QkHISgTBwUMF8/zwwry41YLqNbrHgwlxRPBuiUG+s/x3i0GFN0pRBQ3Dv5t/r/EQtMcOiMU6y4gERME
CtKO4oHFnrNLFcEsyfvh3OJK+dc6BzokN/UO7EkuAzLNxC/hIO+eyw0nwwRbEM2/Ihn08yUw1xvqLC4i99m4z+L+jyWgycD+NgEDLvcD2KkPO8LItOwYEs0k
4QX5GTrpqbvKyMbv6bfv/cUFv/Ky+t0R4c4fGQfpLvu7DwLjMByy1UH0COAwT8DkFi6xANIqCO5C7afgDfcTtacJ+DrgDuivus/dE7a2FKIMxxQLxSjdKtEx
4eXqus1DCuC1EwAEBEc9Jf5jRCex9au3GQdq9PnNDPwWLObf+w0vKdXD3dj9JBogFBLvOObqq9pbtPjTTqo9/end7PzYuOhBGTOY6/PogSfAFIz9DvDtCt/N
58XeDfHpvNDustHmyuAfXRb+8d+8S9pX5mlOFc/aBwju9QtF8tjH6inzDFo9/e36zBU4XzUoGQYIPiIJ+vPSHvcKAhX8JxSd/umsvf4C2RPUFd3V4uQKO8/G
BSID/PH5BfLb1OT9IqgNz8ID//jMBxz7IBYGRigbDGHMLx3m2gs0O+gC+bn0tR3P6fS4FvL51BQPKhoHFxIKZO/yFdG3DQtH0S/O5erLFBDS/CrtyiG/HtL3
NMIxLA/Rw+YSG/MHDs3H4d8V38Tkxxoc/gbWAOb0JD00EiYr+yve4gtB0s8XXczS2xz3EhDuM7jE4wjW5fcvJvMj1P7mQw/aAzcGAMg03+ziqiLvxOHGq9rN
/AfY08ECxPGB7ewTTNT7sretIuMSABPtybQv/Nv0GOqv+y0LI/3iRf4vDtw4vGAt9LcIPw4zADS46b0bIfjN7+z1Kb5I6QHNyjbPAEqpNTcT6yI47gPv5O8m
BQD90gjp7gKGBvLUItcH/+q+68KrvfrO9Mb9CivYo6Pgr+xRE7mjC8EU+0opF0Ap49rU3vX1HwwlPMnRxBKkEaDC9vTP4B4MtfMiB8rKH+Pi/woL8/S9wRYm
A+EZ8ek+4dUT29OqHQXSKRz19+4e4Ariwt7FsAUj+uUbBxU/Aau4RNj/7dbx5U7lIgc9nOHw5SfTni0tDT35La4qJNPc8N3A2b/pss64Kukm5sTM/qC1vtrK
sdrYHMbF+AP36SwRFO78J9kt4f8Z4eHrJuEg3tkQ8ggL+vId8wf5+8gG40XmvjAQIPLhG/XSE7ALvjfW9uQN+j71yw3v8Bf9/88LDwP8JfgM1efjxvjrGg/z
2QjAACTv8+XZ70kPOA3wug429wszfyEVKAkvsgPeBCTzwRYYLyLm4PgRDVsNOur/3jT4DhUxDPL5Er/hVAcC+1MQ9SoP/jDbAvcgM+09CuQi8OjLI+Ex4PoS
4goDHP/s8/7u+gT58MsEKk7/GxDY5BwgJe8CAgD37hsNsfk6KQz8IfQk3Q/57fEN6zoUMAzywicM7erzEuIMA9L1KvInADUWJ9cvHien5AL8B/HiF8346f3v
5cYJ0Uj/HvYYAAD20h3Y+BLzEtTwFvQIKBb7SuGqFx3CnesD5wn98+Ue+zsoFdfh3BHi4wHlzcYICScHCgAM3CgUQwb2Fg7xQvDSDQgpDfulsenlDjoXzA/X
HswE5ez5Jzk5F9skph1C79TCvSTP7w8a3AsF9i0DUCMJf/Wj5yWXj/X98S8E7dYD9zg0Fw3urRboG9AK7ezE4O/VyPPx9xj93QvpCt/5SwMHpgPu/dcx4v8Z
4RsLBEIn4KYY0ynZHQD848TU8AECPw7f5A7oDRbh5tCiESkO1/3mHwz34gIcGeLlBvvuICn4GP/r7zTyCBwgDPH1Lu2/5AjN6tf5H+7iNMzm6+bgH/y+4t7i
CCAv9+Hz3xDnI/j9wsPp5xm+2awQrv4bwe3w+9f5DgvmAuQR583o7q/E5x2kydLq2MHpMr3b6z0H7ubsIPXY6AzLDCMf5AbW/fI6ddLvouT/JaMD1wEHKsEQ
Hzw6wP73I/Yx1/K/7lQ06fYwzwlxHqbwGhRryGX9w+0qPsrflsclFgvYyNHYFP7LCf4g6NXw4qnyCj2hmRcPQNwdxcLXvAT7vwq6JxY5k8O/7yYRye/sAA/K
6Lbu4pxT+vXjBiMOqin5Yiez7M3Hs9Xo+sjvlHcPvFza1B634CkwQxAeNOyB7vZii6bqc91E2gQyzLwa6udC6qPUNDvlDQn93fD4KAACrhcGvt8RMxOc5igm
JcAuI+3j7+7u+gjz4P5i8hXf7M/PlwIcOgcV7dkSvxwhGCiVVMmyziTqSq5ey1Hq/+QX1gXPNyH4F+Ip9+scAfc58OT0F94RFhDn2QIVBQoPBu3nITEe9Mwy
8vTxDue3xPsgsfLryOvp/+/S4RAn+RIxAs3e5jHkqAjL4gUU0rrn6jPz4Qus4xSzFCbP9RgpEBMBANLd8BUQ/un76Bnh3h9Bx+oQOy8F0w0KphED//E26PsJ
9fQQ+zwiBD0GDgzrEw6sox/vFQPDD+e77xLo3NY8Ii7zFe7/Ax9Q/Ob1GfgdxyX2u4/uMMnnCPj8COka1yr4VeUBCvXuAefYBvcqy+hD8hQSQF4UHfnm7xP8
EePk7fj0OisZ+PjbCwQUBOeTBMkP/A45YKrt/YEJyRcA5gAD+Az8Gu6juxUc4eu+DR1GoCXz/vQZ6+UQKTEG8tQiBAIIDgUS8Qf/3r/21dwkKgHuzg7h1SEM
ATDKxwIx5OISYvDjJS4S6fr0/ubtDgTMCLfq0tTXWfv38xnvy/Yh+dMj9Pfd7Oc6GiL59ycG38jn8gL2Cxys9O39unZLMQ7imBP/8BQF1hHRWi1x7fXqHgXZ
GhW54A/rHf72GugAwfYR+vX5F/cQ6O/M0erxBwM4KOMJxBf6zjkp2/QECvr6uwb+KuwX7yg/xf/x5POnL/oCVgT1Ohs1xvIN/A8K7wPl4RvUGO0xN12uCOks
CvHh2QLvB+za5/YJ8dlZ/enPvvm7ttPc4NCwJN8HDtT7KgHg/sX8ce4t43/U8Pnmqhyb9rzAOCxZ5PETr+wMOsO9z9cRCP8W7t3dolEu0M/J+xuz8Tz3/rfw
AwOlyNfJo/Prgeby6+ntTCXz+hfJ8x3v6czu6bjj2Arc9v0B/CT/M/Ld6wfbyB4mIRbWFs32LjYO7PoI5gT/Ch0N1fP8Kcwg+P0SxAfa8/MQHvbx4xkpO+vo
GAwHCDYBFBUG/hIeIfwDt/IL4MgcFNkW0BT6xNYOEdPn6xghz/EAC9Hj7Ffu/uqh+RQR0fbUGtjn78n/BDEHDdoJHyIkwOHzABPfJuvOF/Xo2Su22foh0lXV
9DcGCMUiudvwCPrJ5uYCGsvlDAr10QId1g8eChy3GBMY1+kMq+/n6fUwESPx7efgrCG85R7jGwkdGO3WBw8OOAcKDfDB7DH70g3iPAAG+TzoygwVHPQQMRnO
6/kNzh0sPNwh3e0WWgOm9csE3xrnGRPqOErnA/+7JQzWsasT/AAIAQcjuBylAazjAcfADgcG2MHqBSMCFNXqAyfzH9pE6kDFCRfkx5YPMv7xw5cWRB3J99zz
1OIARdfrDTVk3vm9pjUU+dbwzPG8/C0hvw0C7c7PBccO4xi3AgfHECQh61c2CuT349ToAasv8Sq5LdkSB83MHSTVAvv4GDoC4Aa+GjDYzxIMzsgGIDIZ/uBq
rNioEgo7Qs7kIiTsCPEgyfLLyBw1EyUFAf0QEfXx+fq38A0kHUPOzCzQ9eT2Tivi7icpGPLl4rgdvibsBy/x1v90SwLs/fRONfjbOzcZ9eCBF+Df107W29Eb
U0skAfPp0OYZNp7eG9T/Nff2LrkL2M/90O7EAt7G8RkCKf0pAQDwvbu5+vEPAxE1hwva9eDy1yPL6BRcI7Fg/7D/IkbY9hUXYh7UKB8QL7vb2fTQ5w++99fK
wwevnuXJGNzt6ubhytTlCtHCQRW4kPukla7IzdPWqdXADfkdcOjVtBfyNtjMxcbF5a3aCgVskv40BSwDF/vj1DT37aeb0+T4JTQ8CPgJKBgy9vfU9/cSAdsF
/SHrFKMOK+Wg95ygoOUT4JeB/yb39Qwm3+7D6DwBEPLOJifW4L7h6sHax+L/BczKnbTFE+3p1k45owbr/wEJ8RYA4yPn9PQX0NjONhbEYvDtuPBxBP5ZSA7y
I6AgGrgAFMygESkyARIFCysvm8nvJc4pQf8s2gM8LOj1QyQNSAI5BTECKuPTu9oXMsDd5i88FEIBD8jS9er06/PF2dYAC/UawAkL2QUE/NDIEPX1+8LrD+fH
xir3+wD/9fnx5PDbuS8cAwEPI0bzBMwBA/0LANDy3uvb//SpCTYgzUW/zf73Cjr31DT6EBkHHQ0UNi0L3Mv1/7jl8dDwAM3P3vmsn+XWwPrYC88iuuju/QQd
xdXl3fWw/7Sn7wYqK9c776fE9wFX6q8TE+vV6gL6Gfj59g7o4uf21+EdCxca6EDw3vtRGEkt/Azs4ogcA9TsNecMzd8GFtGYNSIpH9HD+ene27nNxRUGFwjx
5eYVEbrGjrC7z/LYz7WB7xYQ+P03+cjl+PgN+Rb59unrFRjm5dm6Ad4S5y/f9AAt1MEW+lceAwfnK+LuDA/eAggMIPbj0sIt4C8A9jYv+BQSFNOb/xzd0cLb
4foL7+U68v/5+ev0FOr9GM/35rQtRvAtoRfR0hcxY8YhOSOy/Ode1gLz9+HBqwn6Nw0B3Prl+eUjU/TLQBBjJ+PawyHuBsizmBrB7fUNgexYxlPbP/YSOBrn
8NKRzOP8KDVUBZ7RFekG39jW7EbFSu0qFMIm7+oU0in7DAIjytH+KEsEIewV9Rjj/PQFL/cuJ1P16gpVB4wNLBHQ5ADPtTT9+N/iXwX07fjn/yu14tXYLHz7
GjHsCnQU39MTWB/Y6q0z3ufjT+qiCiEd/Dj3PhDvEwEdOhYeA0YJ9A844ejjz+69KCMpQO26HARU7xj12sfhTgAzHs3cCA8uwpIU4N8ao+UCAbT2MNyx3xoI
Cv8CLbHUKE01HqnPH8TU5R4DA+nEWePgB8/pD9oTHik059v3LpQS8fk+8tnkEtXm8Msi5knwv91OpfYONCYI7RfiFqGw9MY4E/1APccYHcbb1DYBMdHOq+XI
6O8qMxE40+A56/yX9x5/CO7EMQXbCGHNCuEIZdkMMfYnqs+04AXnGhXx6aMIqPtm9FDdBx0e1JAeFQ3tAtrxx/Tj2Q0IS7ns4wX+tNsN8MM0PcsD6x676DTm
/M2j0Jva+sbs0Pw6s+Es30OmASpBb135YrgXzCb5MygIJuLIWsUCLdIMrPIIKODtw6Al1wFNY2z08fJf+RX9/BmWLd1g9/8t3cj5B1so2b7xhOsSFeDgTPUI
/oPb2e3C69vpQfhQ4N6fue/mDscz2B7qRg/o6QkM2fMLGL4A4eDtAMoA8dL/59TCucjxB7rr2eff2AbvGwUx9u3s6PX64CIs+Q8d6B/oy93/9gKsDPSU/Qrl
BhgSHi8Ux+AH8BXHJCgSBSsBFhQ0ER8bBOYHB6To79EpFu78zP7Oxdzs+Ov33AwoqA7m2wMW9doeBQHG4AbC8SAf9ukC3QDmCPL3HS74Ag8A/AwdHUHVyS3J
+Bc/wPn9CAsdD9ccGhgxCd0FIBIKHRELBjkSJfIH9hv25wHgCdQtJ/Ih0sq9wv3oIBeQ7N7rzPAIDtjKFSINvfTf59/W7iWyzdfly7o+f7rBNblK/tgb4UAe
Cc79LvvEFvg+xOrU8fnuxh7E+e/i39wLEPz6/xAGGhsqJZbS+6XpHiwrUhnV6/sJ98/9/Pz9DBvFDwPs8BDu4xQLH+723fMaFQYPEvcF2sckDvTh+eXxDNby
wuvn7Nry7hMVArz2/9b76P4jCwj/DATxARf/6Nf4/REWAyoNLdjX7vwcykPwFSEhAxwFJAooCfUM6ubx8dfW/wkU8+IIzQYF3+zqABbz6vXZ+RPaHN8HK/bp
/+3qKTTh9Qj4GCED4fnnBOiB2P0IFe/7AM4QxfvYKM/lIN3vAvnjFxv97AkcI/X7E8/RDgAn+NE0IfIE5QM0597bCtTo6g4FAOLw9f7m9+4E4/Xp6Org4f0f
COnNNeoeE/3ZLhP6PSYeDuoI6wkUJgAQ7DMs3fMaDuAD8g0H7Oro9icjBe38CPMH+/raDf7r++nt+/HM6tIqCenywOzcA7Xy79rB6uPYxfLy7+DYuPntEwie
0MLDthbw/wQ0p+og1/QEEhnp3zZOHkQdBBfK6/TNKv78GA4F+//i0wDsufGTCPr6BBAdQB8YGkIxF/LvH/3wB+ft8f4c/sLz8AICtevV38uhB7jJ0drr7Pjh
1eED4xq+yMXWuO898grwvAMdCNHS6BAu8/8x61ULIynpIRTeAf49EuTHABclEhoNtekxGfPsIxe47OkFMBsEULMT7Tg5DALZBOxA7/PZ+fDo3z3dytbZ89bX
7ffH4sza+fT80QqB4sLavhMO5QwD4hM9ARj22AX+9Nv19DEJAe7rJQoS2tTwAsrSHy4Y+Pb59vEgCtAlKQ7g5wIdMzIdHAwbABsrGi8vHQLO/CcEwSwk+e3X
HzTe//omyBrXADL29xrvEcXiHSndAzb6QvIS1/cMOwDkq+UOxg1QYhns5kAE4Okbf+zyH+jp/ssV+NTR1usKFPbB0/puFxsLAgERBCrp6woWAv882+nkvcwG
5CoF8c0LCuEGCSznqR6/sPTRIR0G6NbYg9zoJEYixwkX2g0cKSLGwlkq2rEdEuqtSAk6P1rtBM+oFNjKzhEYKAbzUZ7S8uLJLB3prgvzA/zlAtoPIugtAcYF
I+UJ6sAIHRHL8BzMChy58PQNDdS+J+L75uDx+iMB9swhGgUZ8Ov2LdD8N+vhEgrK9icqMQ4p5+P1FKbjNd8W3APoCA77Df0B4uLzDvMZ9cch0wD2HgAw2Qi7
xsLYCwThFwHBhpjOyQ3VMvmrF+0W+uP13tKqsMvYqcvB1fTKm/yT5kjK//036hkEG7df6vpEKuoQGuTsAk8J1OnCNS+tIQcEBDvj9VLh6eX/IAnx8/T63M0G
BtQGJB4VAREV+evy5uMNzOvk1RUGzuEOr6Qo9grsEM352Nq619f1MsjXsRCS5zDDGvQ1Ij4H8R77+R/0+ObnFu/Pgf3gD9hP5hvg7gsTGNMN8SbPNi0H9wXl
IQDdqAlQ6AnT9xDJ0yT8Egnu0PjONAocxvvmYQHk6yIruvLu/+HTGf8RFegB3u39Avj0AdMpNijsE+go4h8M/fvbxwfv8fbRBtcevOv3G+7gsOgF3f8F/sn4
AsXVTOooNTLs1+AFHe/q3tLrAx3fE+39PxM/MxQ45QI8HunGDKYy7RHs6zQL8kr17BOKHTr90Ns5GPkn9TL0JtIg99C48OADxE70E+MIRPvkCuEgLQrmFggP
LhQMCuPU3CYMxbOL+/62+IHi8RAY6yvmEgASIywwSkIK2f8m3/kCC84WJ9LLCLsVAM8L0sbi+PkZ0g32Asni6uz1CbsNtB+u1yhx1ZIa5eICEDLjrf4M/CAe
Izzb+OPt1hkTrBeuCL8E7AYMvPUNyBMx/wfD41Xfz9sU+vAPv/jdz+Ty6Qn679fpDEVW8On39f4rEE3lzBvnBA+V9NYy4hqy2lDaCgHcGuTjBD+mIRT4G/v6
OfDOD/8Lx9Xq7wAaF9D/HhsD+LocHbzhDcX7AwgC2gsEIQbG1KaB5sm38foJ8Qz+9BEvMNIBD0/SNthBHQEI0u8VBiTmKR2y8eHn/fYVDOwGyho1+L4rEboo
xd3//kek+ePi8+MzB+LS6d8rHi/xFQ3YTj0U2RUQ0ywXISIwBe762S772ScL7h4H6gOtIy/2ECEN/sg6xzQXD8fnI+byKgwY+DbU4OvL26AJB/ErVfb3/i/H
BeYbCwYFN8gmIfEE89bu9gokuikO5RXu9CQj3cr5KPlIAgHyISsP9A3e8Rzu+/Dk0fr8Gi9f8N3W0QjfCgDeGrEhDyrhSazqMbMZBwsdtgUP6eaSJIEMttHZ
GyfeDSHy+eYKIvzvJNcw8vD6Ier27xQI4d8SBjI54hMFHtT4ExELwN7dDPHx5vnS+vb4DPEM2PYoCx4j3xJW5TxQGvhB+9PP5enkCwM57kDh8BEMMgKfKBYN
RvoNGSkD5H8x+PMj7ff3MNkI1Swb8goBzigB8OQQEdIL78EXDv5HDQcO/TIIFQQWyPv1JtciKQsAFC0LFRMjJwTs3fIQGC5K1O44Bt2z3hXx5jPm5EgTOQm/
5vC/0wEg7yIs+fL1BjruAuPx3tHe1A4OE7fOHxAhDAG/4uzm8ELvDujlCgMN8REO+xTg5A/7IPwp9vDyRQwj598WOubiLukuF1D21ig+1+UOvNblPzQA5hfU
CBy93iqx4A/SLzCVjfkqnfQTDBH3E/StAP4SEOP8zOT1RtsU6f/P/9c1KNLN4LDz7Rbh5N8Z3Kb/DDQoCQ8W7P4g5vfcANwf1w7w6t3Fx/kYAhwtAwvR8POy
6efENLrZ6kES6LD3y/nq/+L809zR79wAA/vbBPIpP/H7G9Re7gnqBP8SrA0V7uERBezs+irp2sfw4+7w8Qb40tDb5y7W2fgA6MXJERK4F+zW/rLH5Ag3Hg0t
CMr95i7z6du8QUD/BVYN9NjZChXYBPg1LfAAFQAlABHxHvIOMxDXAuQG7hne49wZ2QwmNuHwDuoX9R8DK/z989b4Duj9/u7f/NTp4PjO9r3pF/IDM/kd3usA
Hige4yQ9+BZDA+jM+wr66X8ZH0DbQTT6H/7W+PUcJTL2HvvVBgghHEMtzgwAKfQOJhEZxQ0a8QgYJ/kQJs8O5NzgIvEWF/P0+/gOAuLw2g4ZOQLvN+jhAPDb
DvwK9PgK+graxlMs/vf5zLnb9xIe1RLjHRH7PDLt+A24/tqX06QFDuoU39vaL6/oJlgBAN3c/eUrwvYv/vilAgDn3ATc96cRShgnAwE7CPINPAAN6/9MvP9q
CiAb9/zfHC0hAekAwQOgGD848+y2BMoD/QYXDtQl7rzg+Qgc3CG54Mio7JCtyC4Fy9jV2xgq5driuwQd+Q/gAxXRJxvo8vjy1vkM+w/qKQve+/TyCwP38xfu
7QAsDxAXENscJgL/CvkJAAAMJA3uA83Y8uoN4r8W6BveG+HmFoEDC+H8uN3ZwrvnJZih0RkkEBbm7BLnKgG+6tgP/vvpHccaAs4IyRL8zfAF7uIPQgUi/fTa
Jc4OK9fW3fzE8P/kuegIyNDd4NHhGB7b1R/7uSsL8usFKL/YxgUs588WhhECzT4CASjk5eeBCM/48ez6G/sAwhM/ISI8wRwZ9CrmqvnAEvP4FgDp2r8lsgQ0
UeL8rfenIvEs/xiI+9nwLUwWR8ZS+Az72/zV0iW0Mg7q+ibmE/raB/wvGwsDP77PtsD8IgvW5TTl2Aq1Msbs2u4P6L/uuwgCDhHzAf5K8r4F4tTX47rm8BPg
u9ry7tn+JA3m8tHs9C5WJfvnHki28xPpFwHs8g78ytPEIlruFCGyLfrC9iHm4hDcvgzdWqrrzMsG4xP0qRjwzdDhFffb19lEGxDl/J71LPilr6vyvfTaBdDE
6OoFx+Dk6OO+5eQi+jEW/OsNyx5K+wqP+key6DTAAPrV6fD/3tgi8Svs7gsrW/wT6/Q4GPga+CLxwdsFGgvk/fD72QL/9xoJ6wkbKT0M4gnx4O/59AcT8Dv/
8iQX7fIA/xeB/RAOAOgi2ezuTgXn/+IDJ+n9EQwEMiD/RP4N1xogCM0HEwfn8zseGPjfARTyLvD8DN4AN+cMD/DPPt8DNAXcKu0UIPcN3c0UCqrl/BIT9+MR
xN0w+e4V6tM39d8TAOkM/+oNDQn62vzyAfEH/RcEGOv84u781/TiKton/v7tCvz76O/sEPv8+ybtHgMqBBAe1OsL+wvpyNkaLefiFg8c4gvnyOzX/x/xDuka
8Ar0CwYM7AEcABbwGSwf7DcOMyTa/dPd0/T49BTX8vw69PslEQLmByHfz+n0K9VDGxIiCwwHEBjy7//f/OcuwQi6KB4h6+wk9eMDBCb3wRkI2OPzLws/8zLS
1gri/vtE2Lu5FbsHEQfdI+DvtvoAIubyQ7vi/R0HCPnQCTQVKxnQ5t0W+zIA6rP6MaaB5NcBxRtJBKwRCsseBOhkGR0o3RADCBgWAA4HldTg+CXy9/YFz9EF
5f1N4Ro2+DP6/vbjwrIF4cvZzfJY1AgD2O8A5P7Tst+64hEEB9sUDNf19AXmxAD04drn+EILGBYA1w8K5/0M4AbbDTc75O794+Pm9vboGOv/ISYJ/Pod+hfs
2hoiBuwESxAH+i5R5QGwFs4IAwVK9ij8APTu79bKC+X9C+oQAB4ACuznBBT84voM4OsCEUf1K8uoFMjE99zaLwkN/gLm+OTy+wL6ChSt3yYn2Q/JIvUh3OEY
ptn05uQeB+byKoEY2vwFyg/06P7/CNgWwrT1H9sa3xY7A+/v2As2xaIaHcDk9xsZAxzf2Brb4cdBHOL8BRX57QkMsxn20RQ2iwMzyPPX1P3dUvpHXAWp++P+
JBIeCs//7fEM8tvCFiABF/P59BDo9AbVOtUD9PnVE9kp5P8Jxe/c/MKS7i7dvfwvLt3mFhW64OL1KNcG2uki0j4UERrrOTj7+cP8BegL6BoBIMMLBfvN3Bs0
ytzoshEy7PzjBPLd7tc12e/0EukQCw7t3wbFudrN/tkfCCfd5N3U8sciB7UozFQWw8XSBCz2KPL8DRrsxx4SAO4TINbp5N0P0ikhqCTeIxL9v9k2DOkUEgL9
LRXHDRkZKBHt2A+zKtLoCB4kzZrz5ufA1Q8L3bkG4xD+tc3HACXpGPgSDfzzwOIE8wvP6erxCawcqOrtKZT74xLOpOnO0t0G7P322ejLVOTY95vrKP3gytmx
1RpLqgu8o8n/0b7aJBEWpuoKP9fjBezB8q4yKNSi1B3qHif38ALc1zQTWvzq3+0KxgpW5hcO5v4y/MYfQ4HmO9REUPMIG9rezCdO6TgfGT3i7SQjIfkAUFLJ
3gIhlvYf4xEKGDMCCubP+RzeFh4xJ/MbDfIrEw75ItAC0uwH70jV/haf/fzqAi0inRXVCjoP+QTB/eQRHWEiEfPbGAT5IsgtUOwWD+zp1gLUDgP8WAQx9uof
7x9NdvYVxvrqx7NKLAZd3BG+MN3mBMv8BPL9G+chwukmJCu9RekQ2jge6Wnt327ALPYDRe8sTiF3BkrVHf0d+VMzxhS57L7z2kCz/RgsPgiz/o3SR8zIR0kP
EeqyhNnUyw82L0TWMvYc4a7tZe4GrervH8r40/fKBwkN2wUVBekkDvUoNOD5Ez4o+xwC5RO4BwDOBeQhuDA0D7nYzADHRkQtFi0w8uZJy/Ev1/cuphHvBw9n
Ou3F5QboJOHW5cE4E/fz95YOvya+DNHn0PMT1NDQHfQZJfToQd8e/NkSGAIAOhbNIskZLwBAuRvD3CYHOAASKRMYUzHTCp7RInp/PdwT4LcK1dAE9jLtKSXc
1j179TsJEhTFG/dAq8gaDG4Q5B/hygPcHhi2M+gpIdbjDGMTD/1EHzfpEA4sGukKu/s64EAQ7McarCYx7PIQ+g/V3kn33/o0f/wV/FAKAhEt6Dv0zzDh2+rB
A3byFv8DEvkAEvfFECAiHu31yQbv1Crg1+3zBzDZI/fFFxvUHQ/m+Q3s/tb79hPl6QP3BcnvIw7oMRTnLe8HFwAsCvn3Hfbj5g3mEfoJvs/38tr5HuAc5u8f
yu4G7drT2RD0Pv0cEu4v7wv4Bf636woNA8Xn0zYWkObNBvoU9+DJFfsP0P8B/ODX/vXV+RfW8AYGNAHKDvvQ9QYB/PkBAOAsDsT+Aw4f/TT79xX/BvL9EvET
Dtk73OcI7Rwu6BjzqCUOzx3p+yYqGQfuDeoGsxfv/voAzyDhAvqvyNHR9cT5J9H9NxkE//v96tnaCe4GGg333RXL8gQJ8+ACG/A36yH8AhscxxAT8fQXJhOj
AAMLGyfj9dr76RrxHOko/mIHJhwpKWvTIP7yFRJAC5Y1D9smKg//NAX2CeYH3e4TURpOLe41/g3m9vTa7iMRojYO+ub+xwgY5O7Y/wTvsQ76/MbKvQEf7u/o
29EN6hLt/gzs5dX+DCkW4wjUDhXf4tQe8doZCBXY3eP3D9fb7xIu9BcY6NLyGCXgBur55JrO/u/W3OXWygjNEgwAy7PW5Df/FAkGsvv8/wgMzRPyye7o57z3
3+v31unF1fkjsN8F8z4aPQEAIxG8/SMO/Nwb7xD9EiThCAHgBeoh/7z3Dvf0GDP41u300tQH0hrfoc70ACaB3s3f6O7yAOjbAc0C7wn0E/3e9CtDBh3X3YEU
yCPj7L8RLNf8RO9U1DXWutON1Lrd4P/2J/33K+D76fPf98gkHB8C5w4W3CTM/vLT1PEkBOP3Twz+6/YUFyUcFeDuwUEQKNIIHOAN8QQJM/UfHjcsKAfJ5+nw
+fTWCOwf//m/Pdvr8r4SBwX/3g7g58Wv/o4etvwA8e3qEPknJ8X6zDsuHfPXNgwGIOn/8xcoDiENIR4CAQICLvUIASgS5hTmEhIYIuAlFv3e9wrIEjgpHghd
CgUMqbjfEwwEEN8d4sPv9uYCs/0G2O0eKBss/+7YJdEH+g3T2//s7gYVAAvx9SUL7/LtCQHj+fcG8SD0DywlNCII/Ocq9v7kINX7DeUYAtTrCvb8/uUS6egS
CAQb/AcMDNRQ6Q0pAvgPJATr7sHKJg7tBTrt3Qi/D+/kGRk2bycktP7cFy0KAjoxsZUX6J1b8gH9AebQ3uc42LjoAS5QGWfg9en77fwX4E0CmzHjtkrgAfvz
KNeK/QQhDvMJJunFO+fjKv4aBgfLtgf8KtAO/frqG+y0/eXZ8+UGHNgU0dnp7rQecykZtdDvHkYLmx/v7w3DPM8P/NEIH/Ls1PbzB7W0NYEj3vbeFP8VBdHG
5cLfObcV47n518gQDNwL1zrBCugDpvDG6vYp7u766Rno2PY+7Afh9QrbDQwg+y0IATo+QviZs9ftAxxN4eHnG4kB4Dfj0C0r6ege9QXZ/PMJE/0ME/vYAxD6
DywVFrUdyxTi6cL2Z/D52RnbFNn98QHQ3+jxoNH6BQix18bY2h0a/wIG+tDFDe3W1w4Mz7a1DMYL/d/P9+bb5/cpzsEFuLcQNv/xBegOxAAcBDbwyusO2xTS
5NPOhyzu7wLI3LToxt3v89gLCO+uFd0O2/DS89kIAvMADPL/Bc/69Bm14wkyCqkqCsEG5ivr3B4d1QTs//jl7Ts65/QojsvKQPoUyAnt8BLhKxvB8wL/A8P4
5zYPz9PhJ/QE783G3rk/8sDeF/LxLdAy7tCwNAy5iQqwDvP5yPzXM/wZDRjO8SvXw80G7N4IC9w2He/R0uvo3BJQ4QIYBQ8cML77uOPpKOS32szkOj/hEvUk
8OEDAczY/O8+IvHHJN785uPc6vrXxa7vvd8CdwKgGjTGC6kI76bLICl/3uUfy/rpAvUnBgY90g7t2tHq1Ovy+ubXDt0XDBvn9DXt+OAErdHn2OreDOgpFQwN
9/QU3gPnNODwx/PpBeEg6gi/IfI6x+cbBtz3+fwg9BgWHPD8+BK6reMQtCEj8zYf2uXsGQf1/RkxKPSj3TbfCvbfvyAv4P0EEPUn0EIiEyXNLvntxRsYzcPo
HdveIPgS8C7QEw/PIAFM9Kbz8eovtd4B7+8eQPkSxtngBJcWAM+pPs3c1+fUWwYD3uTjpOMQ/PM4ACIHz/KB8GA5Afk80pAaxi8L9Ruy3NEW5Q8upicIHSIB
6SHS2robHA7W6gq5MvHHM9giQ/w5/Rf+/DUqE/oH+7zu7xIJxO/p854HDgu5+bS1HP7NJfYrF8TV7uxXyBdB0u4v6gLu7bf4vsj/Nuzp2SYX5e4J3BcI2gy0
APsQ8+Dp42bRRQMs6xlE1CtzRN8kHxrmLCrwGz0R7/A2KzjjCc71beRN0hoT/iG/RkI8oNtM3ehXDwQLISHX2x8AUvz00PEIBdQI+Qn5t87+88bnHUHj39Tw
8wzuAQXwwQbg3ias/0808g/qreit4OnsL+4c+r3oyPKo8hDC0R4oDNXzN7EGETrwVMmCCKqVsP0c/d284wGI554M4rS+G2MiEv73zfX5wTICxhQFRSsH9LP2
5AMQ9f0Rz/kKASfmwicpA5wW0eb66RX4UftSMCbxEQIxX+bn+Of+GwwkCveBFCy9tQvrxz7vNO45u9Qv/d7mKgFG4QPlzuzsCPgLAg4m/7UgJAlR+vkkHPzb
/+ihBOoSORrX0wblKyfdJwMj984DwQYsA9vNBF3yBpwR54LQ5SkIENy3mBLGCg0UEQShIQyzJzrl4u3k6isIzRfvpwOoWewVBfGjEaffB9LxGt81HvcKSw29
7//00RDfVfIPzEN5Yt8d9uIO/OgEIO7SCd2YDAwIdAcqw+SDB9ILlxTcMUYAbzME/+Sjue0mBgjS7csBxugx5CbYC8EvMgG/Zs4zUAAg+jMF5boByx71//Er
7d0xjMTRDhnE6in+HDMog88iEg1AxBEFMSYIG/TNyMQXAOCB0fO9utjn64kWAvaq1SvWQxj+BibIKh7zxAf2AeAWBpzdqSCn+FTAvgn9+OzEN9/8Md8g9CE7
7NDHwiTi+8Eq4iAaDcz0AvPd1LXYAP7y0WUSBvkMFyAPHNO68gP3Mhj4/wEW7BK+6PcL7p7wFCkcx/gU7+2p8xrbCZr77uoQJxgeGfIA4RIu3gkE0iMr1+Dd
KUvwHK0N9OQR1x8vKkLNvAbz8xzVH/nqDuHLD6vfI8bQGAPAFeMK5/0FM/zXB9wQK/4kADX+/Na90Njz/J79IsoRAeLj4Pf/6xzWBxfrmPTn4AsOGALV1Riy
BTvv9rrU/c/XH/Tb9CHCIdMpzcoG2/nkI/vuyPJU8tNE2yQux8MY7fge0Ps4tRD/wBjiFuUNBNLI0Nj/CAslwTDuNQb5E7v43PDIFDf35yrL+6i11Q0zwvnj
DL1TMzJFWDt/OOhSviUa5kf6LNOZRhDzmNTu9u2DBg7BAkDs8QbYEssh6Lr7FMIW2eMNvfMGxgfi7Kbz56cixsn+EoHmLg0MzgToG/UADrEHwuThBR7LDwPx
nSvQBhvW1C/4ugdGEhrkMvjnyxUC/DnGyAgEB/hr4/r7G9fbDgrI7i/s9OkS3bP/COLEIQ7qD+H48vn+9fMr+t3cGA4cGtkj2O3nKw/1q/QJFdv/Meg+AOgm
Gz4XCBUa3OnxP/wL7j8DIwjOEf+ps+Ty2SIVFDT0BQP4MhY/OOcBvvLj5Rvv7/gJEZLf0NzYCOnT2sYs0QsHC+/S9QofBwTX3A0e6tRAyBEu/970scMJQcTT
wPc58i0UHkTWBBIA4MXb/x3p20XQCR8O4/EOzg0r7u/30Dga+ipHDggbDOMA18XIJBTkAg/i9Or2CvMW5Azm9RTxE+M2DgQb5w0h+7T/GTUM8gwq8w3F+/oX
8ebh9cQDF9ITANEyCf/zFQEo/9tMRQv8+EjsN7D6qfQS3ung0BMS+DAYAA4AwiT77BLU8tgC5Qge9fH60A9JvNgF/gjU+hQUBeYJ+gzK9/jbBN3xMA716Tzv
9h0F8eYZJB/W2QndDPU14wvl5/YyI+MbvAcOCLfkPAkUx/Ez7yZB+fe2BdANDTvD+wEE8eFAwysW3RbsD/oC5psE5tL3DsXuFfQyHPfL0Bv6xCwA/cA1zOHs
BdroFTgXwQzK7IE8bOQI7PAlELIQ4j6z2kE2IUbY4gYrJv4STgK3IMILzC5F3hTY0wz0uuiu9ZTKXS1mUPRJ+Ab8696+zz/Z6gkV+gcCxz4n5AfJ8/4+7f8m
9QTHI0chByIl8MkE+94gAEbvCPv2CsYU9/X0ALkACfH15PD4LtAA1xTyye/N6cLDvPDHD+vkBwMPJs7X/uK+HdHZ1wgqGgn29dr26EAADegADg8Dp3zavgir
/uLcCRoOBuM0DhIZ8wH1Gezg1PvoEP/s0+n8/OIB9fEE+9chLNev5wDwywjv5OMMziINFCqMEwf73eYfLgMK2dD/FdbcBszQHgQD5BADDN4q6yP0FCgysyQA
+w6Y5gXENBzcHBSB8b7h2e7xH/8BFdntw/DvEuwKzx771P0PAQkVAQnh4aIi0K/VRfrU4A0Z4NL+ttr1A/YzNdD3BwfL99wMAvXWCA+16BsGHOrKKqf4/v3h
kvft4tnq9ewTMuiB4f/brN3x9BAC2PMy17b4sZ/JIeLMOOjB3u8JBxcm3qn08Pm+9ekj9sDuDPz6BtXdttkH+KVG4dag5tPIxvm4DvrmAKsA/FEY5BAc///7
4wzp1Onh6frk4sbT6N/B4sXd/uy+2fXx1PUJ2usYFLe/C7/m/uQB9NC/5eTwESn7A+PhBwP7DN2+IDDt1ez1+foB2gz9zyUQOQgk6A3oDhPADbYH+BQ28fxI
Ieco1QjdA93v6eH+utHNBdoM/OYPG972+PwDxxe95wMAvPUM99cg8hrhJRwNEu/3w/8Avx0H8ffe7RsCC+8DA/kRDgIXHv/oEsn62e8O3ukG2vfwx/nR9OwK
3QIkAA5EJv4O2w+KH/XUCwX03frf4MEcBq0hCLnYu+8hp9D45AHTCzMVKfYVgQT45ezwHQDpHgv5DQks8Mzw3Mz7Cg00AuTpIfr85QLY5e3E/7L+EfTZJfur
zyG9BcwF1sjl7xsd3vboDNf18wnx6BUA8AMV5+K9CxEMDin08Q0N1ATLGdYz8wkLEA7Z9hzr/Pkg/PnZHs4GIfrpFOzTB9Xy/vL7BzfpBhvzG9v6BgHWz+Px
1/vPAd793ejrBcLi380E4gsZ8AoRAvj39w/kCgrzDPHr/NsOJ8Ds/dn58gvs/woA6ezKEu4jJdESyQoJ+/Ea29X5FCUMAOMNCO74CvUXBwf7HvgCwfX63AjK
Ehb4yiDz4/Hj/fTo/vb17uwE/Ab7Gt8SDA849yMqAvs7CEHdBwjs7fUVx0gO7grIE+3M9B81+zIe/ij8EPv57ykp6B76C/Pc5xDrDToSI/HnDfEL+u60CP8V
GwtO+/ffEeblFOgH+cYESuK8PRi+7oEMIfUKCMkv4vsO3hZQ8hQ0+/Tl6SIQ6O0I8CK8/QPh8vzy/RTzrvYLDqQDBy26JPkBLhsDLRki3fT99hb+GQ0HIfkE
EtzJ7gj6zQX+Berp+wEOrA0pIRYL/gsF9vMS+TMG6+sD9+/qA/7hESz+/+IS3MUTFyz0G/cH6+nlBiHr4Cjo2/XJNcwT3QP8x/MDNR7W//QTBBkeLv0Vye7+
Bh35Agzl6fZV9f7dFxvS6AUGEM9EDuIBSUQlDvO+8t4aAxz+Buj5HGT0H9QNwvjzFBwc/95A0wMt3/TYBwfGLhQZGhLtDS/Z0iv07Q3t87IFD70T2v4u7vkx
5P3kxhX9Mg46GCcmCO3+Jx3cDak5M/yMKQe4uQ/yyUnUzexCBOHg2DXtFAb/ECI3ODPf0t8CIjIhAPAx3QTJ//H4FyMCDetgZBDp+h/VA87s894e1dcK69IO
Kg+4Lq7u0BvjtSDh/9bEGP3aF9nu9P0UAU0/SPTQ6dk6BesOIqGBLuX41w2/67EF++UM4PU+DiAS7xcU9jbiOhkgyb7ZGtMRGwz4381G5//z4gzUDsrI3NP0
1+zpFf8IGxzq9e4Z4ET58NLywBrjEv4GMzkbGGgynOjE3DUa6jH5vxbUxhHSGegW1NSoBAoR6wpuH5hLQB72CigtGdJLA6nx4sL+FUQn/xgLIy7fL/eGCAzu
fwIp6tjGC+4VHs343OT98goaFyoE2yb3KeghAfLn/sgN7usSCBjy2Rb/xgNP+RrqL+MKAvgEAwYe5f8TPg/17NMH7xnVFkAv1BX+6gIVREIBFhofFrTkIxPi
89zc7s/6FgeysvvRBe/ULAoBtS67HvYgEUHm4P7e/SnxAxTz7w80Ag4RCdneDvsc8xDd+AX/HgERHdkGFNngObHrAdTWAv0OBwbYF/D8DRPJ67H9zAkJ0Kb9
D8PyNfcd3wDsr5Qr7y8eDOLWAx4Q//sA3gXTAQ0exQPRB+UQyBcfFhoI8ygWJSYI/K7iHCnf9fLh4+sPHBjr//L76tTx9AskJ9TQCA/pJT8b0SQCF/wV+unm
EOj8TgDt4+8P3eoL8CHfETO+S9bZDe37/BcUCx8U6pwR/+4zaeMGSuEA5+MH6xYW5iXz6x75reYFGhkb70NS4h4L9j5J0un1EQoHBzgUwyUY6Nr4+zI699AW
1vET0N0PBgRDDGEG+/zJHzbFztn23/rbGtK+tfXnEEfkC+zt3QO6BAy+KSjPGrdWDNz+AOjo2hv1F8QCEdcG0d0n5THgHtAPsvDbBb+6NSDvEq0OJLfjWrgw
nOwiCipeJuARrt71EOIYut4W40i/yjbvKy3j5Sse9d0qHfXnCg0MC+DhpufEHvb91lLOqc4L2DPjFM3Wzt7p0fDsBgLz9yHr2gX9w+/RCzY1DpELGe0G9uvw
GMHOKhiBLN41DzsM8acDIOXrDgMI6vEW7D/r5y/AKQ6sQj0fH/ki4iDrLA4UBgXVwfSBqsPTx/3J7PP+zTXzAdu66tbpEuDzBAnTqwAAEQ7+/C7uPioAJwSs
FOf/Dtz6+gb9BRbZF+0s+hD+DMwrDAAKDuQB9P042fQx6fzb/g0u+zLrEwwv+trlERoP5e/iCh710P4x6+Hu2DX5Adj5BvHdGfwD4PDgKxH3JgDaSc718/sn
E/EOL+Ya+OEXDfkU/Ov+ByD/IxHYCBcdCQz9AjDyArsDGwAM+CHx+//vCAju6x8UHO4I9x0ODw/54AwD+gS/7tj8Hi3vH+AHJvEDFN7zCewzATLvE/4bBwDl
EPb5Cfrx6e/RJwzCGunmC+P6AOHuBOIiDe0q4kRS9fAt8eDlLgwUBTXO6XDRGR7uMf2BDBv58fn49A4Tsv0MOOf7+DwyKuX5HsweFBYf7x0uGPA3+Anp1vci
HCQuEQod6gQcCC4THPga9AxONBMh4xQCTSwrJ9QU/fgV8iIaAfMQ/vkGCy794P4W6ijhKi8BDyGz8wbP0OjR2ekCzPz7JfP6BELXHgAODSD23A8F+yT3Exnv
3CAPygcEAe/wCCcNHw3vGjXtGe0gBglbCgAo5h7sBDIREAYADiDVASL7BOv5N/keHv4OG9n+7d4KEAr59//hAQHl+OnXvgv+1O8Z6w8P9PDrBxEU4CDp5gQO
/hIe//ULEwv84gYTPPnnCh8cAhDw8OIJ49rwLRstAxfz/w4D8esSFQnz30caNhpz+P0KGTPO667kB1ML5xUSBI765yDN5TU/I0M6ACPUMSEaBjkG5fzzCizd
TiraCc/4ttHKDM8vMQflNAb+6PDTsfX4gfgA7RHluvgLKuehFeqz1o8KLrXwA87MGPD+7zYWEBA84ebl7d0T/yAF0hnb/Mrk3A30DBw0xyH+Co4eLiIt9P3W
Avz08Pne4+zOEu4R5BoZRRbv7+3SDaX3DgTJ2BDk9N8x4dQbGPS4LP7kQxrd9eodHsH7GRfh9wgazhgE9usV+szrFP8KD9EuptvZ0A3p6B3sxwDHEcRA2Pke
4+IILBoMARENBc4b8OwKByjp5/Dd+zIyNPIMEQHjBy+8+AcI6hQiwvIR5Dc90SLeSCnRDQLW9SdcJzkkPBkrFfrRDdsu5QTe9TlGRwvk9L8SWCYvDzhLy+4g
7/ci3QP29fHa2Orv6A4E/vsREQPM9BZHJPcNKxPG+QIR3erkBPoJ2Pfv5e0A/hH2zw0B9sMuCPMKDRAk/e4LHe23DyHyHMDZ9tvaCVe37eEXPSRO9DsOFRYv
ytff9jAdHKPK8iEPAa736c8CIwD+wO0ZU+zpJggbFgW0/QXr/+jq4OcaEfjC0Q7uAw8K+gXeCzEf3hgA5/nv9eIimQX0D88C8yw0z+PqKQreIiG68Ar5H+MY
6aQY6vLxzBsK1iHjoNuB2Qe4DgHM9g7v6rX42Q4T6Q4i3i4X7OXx0fn2FfD7Haga+eESIxnz/NrH06LNKP/iFAEbyOMTEvwI6xzbDv4CCPIDS/LKOCIUuT73
Ct476aX/UZDsEDgF8wkLf9gM1hD/qu78LRnMFfr3OPQ7Fx4S8hUxxNr98P0VzRRF0gQiBQD9FxsIDvvx+w0s8TAH097u/9v21g7I4v4tBQ2wwAnmKfLgYV30
3Q27Ggoh1c7lDyJQK+YE41IpJvEMrB3j8t79wvH9Lhv7JOb95QoA8dUGHy5a2usgC/gc/8/l1irx7+bwQ+3gFSTk9dnbOeaiygPkMD3V1DUC5APiwyuz/dAq
E9dlugjV1U0rPv8u6DEuJf3Qlg7GrBYcFkLU0QRnNAuz7+7ZENHaGOro2QsRMNIKGOa+BCIaEgwU1Jfj4E8oKcYV/PwcyAo6wekCQh8J+S0POCIS7S0jUQnc
8R/qC1kHAdg6ZfaYTvPI6MUTEfDzJulFREBcDMxF8j7nJyb78x8b6+7jJPTtp6Ez3xgh3foPDGL6C2zrxMoSv+b7wFRaCPrhuOAU9BT13tjNWQro1+Iot8wf
4CoDAe8PvfiwvxXeEfvdJpjw5dAK888qFvdaIA4QCz/mIS76EfxOFiP58R4N3wfTDS/YuunbIgYp5BreI/4e7+3iL+JLBwr31iUl9wgk+wU74uoZ3fLl+iPS
BxTo/dHjVPHN0SMGsyNIs5scF/cL67LnouYK9ANN6tL2zScwSWAK1EpI6+cmDCP3Ov2369XR9PL75AuUgRY91sgHEwy0+g/O6iUHmB450gX+UQINFDPuhEIV
LhtKGTHS4Q/Z/yoY+tAD79YAxPEgW0EFLPHqDLqB7wLm1dTY6gjaF+gC1uvoJf7/5Azq8Pj7z9P/+Pj6Kd/tCuoCIRQIDe3vC+Do+hgpHvMCAgMO8SsRwBQI
GA7/9AcWLvsdDgcU2/H41sP0JRgKFRPz/v/0/ArOEf3l8p3y8fTVHgfk3eHdFPAFAt8K5e3yyQLcrwPZyPC+ywHc8M0eA88KBBISC9QJFCAW5AH1DPriC/3Z
3AHc3hH5+QjL3AsF9A8SHeMF+AP+HR79/v0F0//jBd4IDBTnAuzY2tntxfUFA+zA5MYY/tLFAfvC8/Lz9uv1zvzc672n3NvXDP0M+Bzu/+vuCxn46vPuFRT9
+Nr46eHa+hj06AkACOIP7+YYDOD8JugIDRAM8AQf/vnyEPwI1+gEDQrs9eU4F9/V7Qv8Au4bERGm/RfBqAf8EAPm5ugI/PEABwgbMPr61ekAKNLhHwnvCgsJ
Iv7aMPztDyDuIwLJ8xj4/PUOFuAa7x0CBBswGtcA7g1SGPg2AZHL1eAgEL4Z/DsO9SUFxt7EGBXz6g4MIs3a8cYhrP7A+7UW/rDHFMbsJx/srvXyFQEvIc8J
9Rj3yQ4V1gfnAvwT3wfEAAoZ2/bW3ffc9uQkHAYpKRXr7CoENgfA0QMXmC7BPSfpTjXf5B7luRQKBErI+NLKz/QrLALt+/XhKRcPLsYK7JyB0A8AEObj8dsX
KBcIJccvNhDO3w3q8RQ/P/JY3/XfDgMPJQn8gvz2+0dDFw0lj/r6Nv8JM79eP1MdFj/NCxwEMxcY0O3sLRj2wxQtvNQtIAnkNvm+0wbOz/If7dzSxvcPAEf3
9ePmxx/W9grk9C0OJfb8E+/OFvnm7eEK/+sK4xcd9xgB4AAS7vbN3SQ5CtbC3zJRx+dLS7Yo7DL5HjDrAsPYIx/S/P3+o7fo9ezq+87z3hSB7CQwGLz15wD9
0tjov8ooBPsIHhgdA80UAPn92+PuAJcF+EIf0DT6+dnr/8K3Fjfe0uD7IBTqtegJvQEbBdAItvr+DeruG/W+0J8z/rEV4q700z/77PzC/gQGpJiiE/4EGPP9
ybCvwO346L/ay7MG0eHDBBXS2wkKHPDpswAs/PoTwB3O7P7pDfYIHuINBQTqJMgOCKnXCuzmPdYTutlH9TXO91LtLhcWvdoaEt8EAzjkxef/zwYKD+roIfni
I/woCts6CC8aEw3e5ATG2RgA6LjszBbr/QLl7Agl9PL25vrdMx8W9wHotgb24ggi4PXd4e39DOX91Qzg+v3RC83mn+ruzQUE09rMvtTYxBCpFvAM7Lgh9jL/
v/4TDQ5CzvMltjQUQj8i4gMJChjQLy7+AT7vXenRD+3J/CLD4/bz89O+DfkO7goFEPgAAf/jwjAGPPs5yQkNu+8J4MIaHKW5L+TjIUIG+QARHzHqQvQy9BLc
1OvZvBK/08gtx9ZFr/AkicoZ6iXW9iZOGU1cOen93w3m0N+0+iPj3evj1fTuC8n82+m09+jB7g4dUxP12eG26pjjAc7ytOf7WP4o1/bKxSfa4hjy383G9zN/
/xIB26/HlgZfBsu4GPL54VQhCBYb7uf63PmrWNohndDBBKfxkMPQtUHu9PsfCPzURz8PA9ICCR3sE+MKA+Tf/Or7ixYPDNfyFgrk9QUB/iUBHg3v1QIE8Q0S
EwQR8wQT4Q/sCycnCAbv0gyX30DY7MkXzhvkBiJo984EGgDdgfbD6bb6DR+PCgLAyogEBOoF10Ti38EDJiMQ2hgaD/K+AQjqzDIEPvn+9C7byCf9/v73Iezh
5efQGRgRBxIE9wQYM//xGuoa4RWk6bHBmGLwDtk+AOz62g0+Ogj1tgvtSvLrucDeDgOHp82w6OwpJ7bk9Af9EOTt9Qn37A0F+gAsFeDP8NT7Otio++8H+PsV
FAfgHhQEERUKDRAjLxHuIhz24wYNzBEL2MzoJvrPM0LD6/Tr1ehcAr9/TfkC7jMmxA41IgIg4ijEFrfZ5hLg+tUA8BP15w3R9OMm+foM8L/g5fnky/T619zV
/BndBg8LDgAi5t/hSPsECxQPEfIrU+4JHA00K8QF2QgjKQ8K6y3vDODn7RA7+y8CAjz4GBX/DjEQEwwEJe/aIAXxCs/k+/D39gDqt/Lrqg4WHOX2/f4KyuHr
9PEFGxPnCB/qKdvq/Rqp/ugSAgIBHOoL9hYXKwspHAjx6yD1thT2EtZZ6OEFMgwVtejx9gMnB/IX6in7KlJdABPfD/StFQP4AAUE8+rVCRzIC9bq/sDmAe4O
Guj9JCQBJSLtFx7o0wzZP7kQ4B4lFe/w2u4ZHwkADQJN+xkJe/Tzsy82nOz+E3EqIObj4vE57v88BRoyOOf7zxwGYxEvM+QDaxpKFAgoH+DwK57S8Sbi3uzm
48rD6f/4LwjW/gP27ePB9e8VMDkf8/P4+AMECAC/1AS/teAd8BcVGcYT7x3a+cDN+N4yIlwYW/7xzQr8D+LyG3Hx/HYL+hUETuP9Wd9PCxtcf+3t8PrzDikn
0vbz4bgbF9PqBP3ix9kEI+sM9NK+BRnyDQAM5OYTMPW+Dwb65CU12AQPJgUA+z/UJAwO48rq9QQjLCRZUXAd6bM3HyT0GicAkTTjDtnxG/ETVedz7FJbZgIG
Cub/Af7NJj7T2vws4+3aDtwA//fqzLHW9h8UCvHc7qn0nxUL7REeFtHn0OLO6QH/9OD+DgLP7RLr5xS4E8nm/wP3/gQ7BQf9y0LIDxcV3bsX4CIbLy4vBDws
CjEh9tku6bMcO67W6f7SAAkd+uXMpCf7LCMBGgYD9RL09ff55gf6ARsiyu/n2gX/GRzZHwQOJuhDJgEpGP0f9OEbBhwK5NoJf9zdKy7d/+HiTfPv9Qrf8NwG
7e3t29Io5fUi/wAU/eDrIuY8BOryzwQcsQL3IQXr6M7LGgbVHunZ3NnxHRH68hcUERvy+AgABQQd3+Mp/hf/GgQeE8cWGf7v6xQP9Qz+MTMowdnLDTofSL8D
xS4SLLvswMfn7RUe3wXTJRYyGa3p8hgGSyfB4xYL4OMFGAk1+uuo8/bsHBfb1dXqByY2vwgW/fkaAqogKPEn0CkUJ0v9J8v3+g38yg2oBvQW/Sf7CunHCvUU
FtsACgMDCvPp4BnpG94I9g4OMQ0a79D6FBy8Av8FGCX34BP0KO723N7xDOjsBuv4Au7i4QzzNhj75UAH7wD369XW7BT4FfVDtfnOL8gxkg7dMeUF9CLzBPsd
CecS7u0RL/T//Ab6JCfyEAQXMAoxCAwTAgMmCiTMIhABCAgUBtsf7c4J/Nzq+dwC3gcN4Nrt5QQEBw/U+vw93QsKDgPM5O7eGhXD/gf7zv2uJQr0938M7QJX
8h8G4/D/CdIgGtvUKfT+9RL1zd8q8Q4DGvXxGd4W/SMqMNcFJ+IiBfsL+R71/QQH9OIIFen77Ab/8u4V+DADKB/yzBMJKAUP+y/zPRa1E8vS7zouy7H/BBjw
PkH02M7D69QyPBjIHeM32zYA2BCFCdTc0T8NWOIwBQFHCs0VLPgy9lQGJqYbtA3fOTPO8cMq9d8QdyxHBT8BERDn1cn40gj6Mv0WBQyiJ3VfLsoiiwX9AvUt
MRGqAF7t4f6s5EorI9sVHwLmffb6FgCwG7vlG/dFs/0j6vLdBNzaU7US6SY65/TW0c9O7fb/6w0A8hksKBc67DfZxdDZBkgA0gL2F/L6zuq7v+zBEigUIjQl
4uMrZhUHBzHOAAbsTRS0P3xH2SnM1eQeMCwnpeHXLBUUB+z5RDD79xbiHbvCgRT0+A3PFLfKxdP4LfMJIwzr8Uz0+w1JKAEW8gcH2eHk2/M1iuXV7+2rB/UL
0I214msu9+5DMycSPQTjDUvTGMvHlxI5AacIC7e7/wbTDNr5+AQP78YuI0L5ANu/jMIO69vvrc304ga5+BT148gqDdwZAvbp7t8lAhTu2bT/7sgmxQTX6Bbi
3OLpKOlAACrWzhALU/v8BW3dOfIwHdTx8uFGPr38+QUCDsT8pwoiwLwi6x4ZthsLGNYNMAzdxw0s7bDiGPrK/OXU2CnxBwvhFQTsv+/iBuYwBxggKRHAztTq
Bi8UFALu4+QTJcUrCAsG9r38JN4FRgEe2gkwR+AcCwvSFyfm5Pfui7Q7gaIn9vXWvQzOruoL/OIAsUwWES8ay+KG/uHIvu/TBxMevdfOB7nh9+nTzeb90vH2
NjABVQLXEMHDJ+Cp9v0VeK0DAxXryO350+sMBPO/7y8iBe8faOEQmuQDl8XjDPfXMEDn7aL74egxATkx+93u90p/7BMF/fb26BDo7/z4C/M6LBbwre7y7gYZ
8x7e8QDcHy70DxULKckCLy/c2gT3+gUlPgLuEOYPMQPt9OUGEP4j5/oaKwYIyjgYGgjj5Q7581S+7xHN2No1DMXf30X2FQAP7svmwwLU9iWs3O3rEPfjMeQH
AfPo6Q4EMdzvG9cK4RQm2PgGEsQFKP8UCOQN9AMd3+Ps9jP/Ef0T9/gmBxcEDh3y/QEI9PnnCxEGDir48R3J8Qbk1nr5DAsND/cNF7sSxwcI5/744LrH5fvg
FgTIFuHvAuEITgHYDwkO9g4TxArO5NMi+Rje+PgWCwYY8yjZ5OEOF+8HEgUe8DUDDvv2APbqyRkA8u/oDyziPdWjHMZS+RfRpQelHya2rNvEPAEqsCn64Pwf
tNPA4ewf/ZsOAxm6E//XyM4eLfjw7eEi9jf1Pe8hBzX60PD29gkG5kUSwaUFAufL4zf46fUUDk0vOLRT8voTI6/M/hDz3L29FrrmEwjAxcXAR8sizL329sIE
odLSmvsY2tey0wgDBNMK+tEq5vn30PQi2uvEFu82+gzYE/H1Bgvg8/zhHEkN4zwzGS3HFhfTGC7Q8rkU/Pf6B85E6BI49NIvB9+17OTiCOD0I/u5w/kBM4EI
3fzS2sTqpbukq9z5yZu/4eHW//ce7RgRFhIF+foS5wQCBwkx39nM9u36BCLl09EJ5fXg4CogCfUvJr/f/RXYAEcuDgAD3eot/uo1EOX4xtgq9SILFQvY7xAY
y/kZ7PsJGz0N39ru6wYuEPbS4v765h7QGfMSLAAPIB3a8uW5Cy7rvKu2t/H09goXu8cREdL0yx30BcPtAPoIDNQU4vjx3tri8wgPDgEi/ezU6P3qERXoGAPb
9jzQRrUZBSHX1AvHFMoo7wzfFvUl4zrD8eEA/vHJJkmQAxgC9/EXM6m8LecG1AJK6MgmHx/utgQR5vzYMALcziIE+08W9vKrKPuqFAt7wRXOEgPs5f5J3eT6
E9wywZ75Ew1FWxher+cG2rwGDuIC7QfPOkP+E/Pq3hfFAtPI0yQIBRrmmgT7IuzN5xTHsxDk/+4GKOTsu87baMTs+1BB4hD8F7wkfxvwPCQDCSpB21MkJNTb
Ry8LzRfR+dvYMuoKCxgLCiP19Qb5IfPA9/v94Bi24SzlCxDa+MsM+v3/+fcJSUfOKgLk+SvK6/Un9+/oz9gQ3A4wIdkO6f8AGcIFJs0cC+b46/kC9AYSlvXS
6eEANAT86t0O1w3wHBnzaPDv8BPpSdXl//zbM/o/ShQo0RIDFhoFyXPmABQi7OkfOSLjE+f+3+T/HeH+ECEewxYgD/QjJfnG7ikXxOX0D8sE3gQ89/0RGwQH
BgnXTuQGzUf39RgR79sCBRcgBdo1+xfzCBR/8+xE3r89E8fGJyzQEwYJ8hAr9yHP6BH37PYKCxr5Hzf6+ukIKwsDIPnxDezTAvwxDPzk/+TxCbEUE04uzfA3
+PAvASU4EPEdCB39Fy7b9Rnx4eoM5iAa+QMRHvS7FgwJ69H9+wvvAw7Cpw/oTQL88NXz+tv0DtX68wPtBtwGDgAB7BQf9v2+FgXTN+EEIvMF4/j1Dx342wkV
9M0SC9VaDyP4BH8bNO0c+Nf32eM25SnGE/0x+PwAUxAU8dHj2gLTCuzY7P7PF9g69eUg/NTtAwG6+9fs4gTc6AXiEsAGHcfx/CbgGecLHAkG3Cr58+r0D/T/
2u4C7u8t57vLE+Mo9vkNGuwNAfYhCyr9+/geAP3ruNbY+CDU6Cjp2M3z2ekB9vS48uDyAsjW+eftzRLO6dzvvQXOBPTO7PWo1wvVpAEVFca/CM776fsF7wjd
C/3t/OPxDusf//rjF/HuMOXfDesKvtDq2/roA9bv2gEhFCQAzec47i3XGOH/4OL3GRX9De7sCjUWIgcmJtgEBd76EAvNMT8VOQ8MDgrp+AfbCPzmzuf2O930
BE704Rrx0cIj5f0A6Ool+Pb3CPr3Escg7gvt6vFMPwR/Wxv0XRkzFRwrV9QxCDX/BdkPIBIJFxD0EA4R6Q4vCvDoDwT50v4F3BT49xMD7QYf7+nSAx/b+Afo
+QQKBt/P6AX+DNvpIeki9d7kufcLFvT7E/C9+vXV9AIi68U55gorMQpa++8dF/zcBL/x5Rn02wcdFBoY/hj3Cdj29wo4AfsIIgkK8CfnIvP/BOkV7u0aE/Ht
JeLEAh7RzuXpFwXvECfWy/3B9u0mJRz94Qm+GfoyE+n7LNEJ1co3Be9N9voTKfvyHVn+D8wxTvb48P3WogPySwcNWU8U2kM08wfy8P/q3tneKgE+Fi/6N8/s
GdgM3TY4EeRRSdXBGAIG9e8TCBwx5vst4iTyCClXRP6zMhL1vvAKPfcl8qq1ER/o0jAgIyHNJfwFA/Ef4jEBAxM4CvLIJg7TRUuv5fzpCs/edOtM1iwqtRIW
2eD2uTvoCgwewegjA+XgBev5Kh7mC0ILPw4rIxolPxK++SfHfyIX2d3w8Or5Evbo7gDTGTz19RMHMt8H8u/+/SL4AvHG+PMgQM/yEgnnJFdCzvYVxBU8Yu/4
+iYKDczh2efH7ish+P0m6iTU5On0UQME7wksJ/gPBPfeHNDt8ygkL/oU/cvm0LbM4hAVqiQr8uKNCm4nGgsY3fccFu73FNrCxuT6/+ZZFND1E0YLEgPTAt/6
r8r5HfEzPS45BBLU2EsALfMQz/3wDA0G8dcR9Mrx+PjJ8vwI7w4nKT4s/hIA/dwO0xfz7Pj19fID9/nwB+wN19nvB+jtJy4cJQoGDwgM6RXgFQEO7/MKQSDe
Gdz0Gu7j2MMsMQ/zKBMV4S8ECQQqFnQWBQcwBPwmHvr5B+3s9ufa1f338f70JyHtBxgzGOQUPv0bwvn92OYC89Pt88Xs+fcF/eczBPAF7QkUFikE+fzc+x37
5QUx1MjeH8coQj8T2NEh/seqpg7i/BH59H85ERjXmSHp7A7z6RcU+DLw/zrf1foByL4BEOIcEQwEMy7+IOfq3NLq4wPsBdIJHuzG7QHq9+wO6+DV+sEK+gfc
DQsH9PUc4QAcH//a6roi+AYB4/XoCeAaHwALNxFe4wBI5DDo2fwB0wz4Fej62gD/6uUH8eoO/Qkg+B0mCunx+O76FB4TAPHq/P703+nh8vj48hsP4/QTEAIL
AAcKyALl8sgE4RsXFOYFJxHjD+L34iPuHckCPhUmBwUiIDP2L+cw1QXuHwP2AgcXCQX75fvj5uD74ukUIBMb8RYBGgQHBf/a/zkn/wMACOwFGwvz1vbm9/ro
/vcUDx0CDQ0G9AMQExL5FfjwHgYx4O7kDPMENX+O6BqxKwHxCd0yNQT03yzu6RD9R+Hf3RDwH+zd+xYG/Oo1BQfz+dvw+A4D7ybe9u7w8PD0HwTvCBQZxRUf
FOXpOBMMI+gH5OodA/cBFey+/hcH++XrOQAbAfcA6OAB/Q79Gxny8AD97v4AFt/Z/uHYAinfK+sN/g0C7/rv+wQK8AMiMvr8EwIU3AUg+NIg5Av4AAQnBBcF
IRPK77EbCf/x4yZ/+uxSSuzqNg7gyTDgNd8EFB8QFA7uAuMGDv/oHQIA/Rz3Gg0j5fsE9gny8gb4/fU+F/cZEN/3/goU/OPyFwzkDtz/5g792e3qBP7uDO39
2ff3APfw7ebgFfvn6xRSAOM9/+f8Egz2/+Hk1PgDKv3vC+Ty3h8X5xXvBzf86d3/+iAmEhoADR4L4ekB7dPFFxE2BvUIFwEMCuTsIAX25CsOFBoL/CLu2QLu
5OQE5PUU3gDjAu0dOfD738kjA/HsEBE0KPrUMQ/X8ijh9Avp+R7GCwTj4SPOHwzuOVS78KMc9OU7/fIc3h3fCzny9yAM38vw1BsX7QwXBPYcVPf6/zAO5gXu
1gvZ6AzqDgwH/hz9CMAPAg/t+v7r+c/vBAoMDCgP9/zx/vAK6AT6EgH1+f8Z3RAILBYAHDnf6Ue5F/nM5BANACEMCDcNBOQbLATaHX/V+uzu/gDvEAXzFfPi
1A79AO7z9s78CQz/7O8rHu4qAevu9AMRGPTx8wPkCOf/+QX0Cdfq9+sPAvDxBCsVAwsFy9TtG/AcDiQk/BQCNOo5yxUVCrzO6e8Bv7wSAjI6FfLmu9CqGRzg
B/7+JQDZz/70/90K7Ozg+uvjywgG6vMEARIfHO0SAy/1zOb30QERNeYRBvLt/jou/yAO/fvMCwoT8TDV7Bz98efX+li/1+UKBCQF6UoAqHKiIK3A/wPGwQse
D70UXhrS5QEQVOT9KPMyDgXBAhjgOQAD8hESKSLJDR225vYs9cj77e768DQiEgkFKsDa9vYXP9zXFCD9Fcrs3gq2LutOVAPE6T7zBi7i4hrhKeQv/Ms8FYHZ
pUW2PwnR0vvR/BsP3QvzATAB7xwTIvT5Cw7uwxDs28UCR9fp9f4M1bP5/t7W4wDoDwcD8gH67+fnFRwhIgwO7ARM3NT8MinXEvwLBrAQA7XtHeGa2OzSNfkZ
atkbIyrN2EBLFximHvfRxugcviDQve/+Bq7P6ewl7Rka3ALgHN/6GPvZE9TlJhoHzzwHGt7UOvdC8/PiMcoR5Tf/+fIWFTg6QgAqzfX1J/wpCuav2ADh1CTu
DLjnCBb3/fxS/ATw0OVK3RoI2f7fCg/1JMni+eziMg714t8P7Qb4BSYJ8fX4AgDe4gwT8fQL0wr67/r4CecADeIQ/zIE4hAIOxEa3fr/CwMH6xQlAd/g8djm
JAxA/tcfEA73FBqBrM3vGfPI0NhUGPTFwLnS0un7yyok/Sv4FhEgEdUoHMX6DuAkAevf7UQj6vnrxTfm+xPoGez6Bv0oCRH7EPUWw/4s9w8XJ/HYPRv048/H
8dsPNNIw3QzZbz9O273lBucC7RQSKUAIEu7tuhi/9+PdzgbuAuEiJ/8sAxQ9+v/r6/rlDh4jHgLqFvv0x8fi6hrhF9YLBgUZCwntKBAJ3hLw9xL/JAb2+NMI
Bezq4QnaCO/5/PXL6On+6Bfl9AQSD+gUFd/99i399MsQEvEM5uX/2xgH7Arb+yPLJ/UJAwMUBQoB5tfUGdDs2vIl4xXsBxzrRAD4DuEuWs9k6TIXDOz31fXY
zPNM6x3S1wvsDe8ICO7Y0v4KGBTr8Prp9OXxC+va583R7hvm6xP18wcOE/zq+OgMF8gGC+X2/v0H5QD29P4G8wHvF/TR7RTgBgMBCPfp3u4bsQdN/TAEH+kD
BSfgAhXsIhAh/uTw7sDP9iDqBNvyAAXi3P3VG/32DQcY7BMG0wbj5/4L/83y19or9vX0AAf4EM/1TQYCHBQdRCPxGvnaG/gB9dwJBczS+RP/9Ary8gUQHeF/
AP/zHQw+9+U8D/Id3tn72VXVy8ME1Bgn39QhLtmHO/jOx6Hl+AwVIe05AwUDHcI94fwV5xfd4SzU4Cni//Dl283W4ybd/f4L5HL+0Bn7DAAPQCDp6CoXNvvz
w+gj5azz6vHp+wDw+OryxM/SFezu7BA03hIZARjqDDHd2/jz+vzbref3DRAcxyzi8ifyIwDj69crzrj/DiHD2QPdCvwH3c/5KQ412+3p8+jcFdPr+vTi60EB
2OTUXfn/z+zsGkKLzjooqDj29R/dz8O+z+DCBBX/5B7rGtrN/Pr/kue0qDW8CcBn2D3k2x4wMvAe+uL8vbLIBN3e6eOBDCi44wjyTezS/tsWEuntBwSpEiU+
vs7b2dE97gfhG/IVKSROwxj/6hfoRhTRRwfa2+r10SgYCNcF5Qj50/LyFggH5unZAf7hADYUEAn59gjdBuOq+9b0JeOdJrL5IcMVDUwVzLtAQvTvXigJAgP0
x+TnyITQ2uwa1s4Z4ATaCDQjLA8OEfMIGfcy7gb92i3n6yy6DgAJQw8P5f0N6vsc5BjsF/oMEzISAvb3EK7qLs8BDOXTsMboFu/ZPfPSzScjEt8cA98QJw4a
Cw8cFONHQjME4urz2dDhCB4Z5xEL8evV4CGo3hT+/U3/9TT9CB7zJQT69OsW9+z7HaH+LwjeD4HnH+sGB08r6/Q7EvkiOS3vRh/ZMfTP7rTu/PY1IT37ABAX
5g34OhYGCA4y6SEyGRsBItX47/o+5vrb7PoB3A32HxQS9UEnC/MQ70kXL/A26z4L+1XU8hwo1eEdv80l6twF/PbjGR0VCwP8EiA0D+v0AwMFDP7zDtwD/fPl
EQ8I9CQG7Q3wAAgN+8/2JtT9AQrK9gwX+/QQABIQ5fz5AN7+BzXk/6ukHwxJ4LInFQr7APAjVPVE4CAmb8EhAQ/t/P/069MPCuPjFPb3ACcW9wABGBMFDwH2
+f8GA+sL+PL46v/H8Qcg3vH9GQ0ZDMD3+Rf13enN6+T48fzhz/fm8vrqBwy88QmRFmMT5Qjm9vzt2fw0+wvt+uohU/j5+dTL6eEL4OcX+gcj3LQO5hkAB/0p
B//+zPwQBOD5EdIN+OP0D/fTBOLcEvjW8uzpAhX23P/6BAfH9c8J/rvsBwDZHQL320JWv+30/AJLf7bkX9YODDUsDng1KALsVhz06hzI3QntIdOBCwfuyN7X
4funGPe2o9+/Tv8YwwfS/P3/zK7iCuQLAM3/7gzh3QUU8/AaBOjuFc8BFB37K/ID+Qr97gcJ/Br+4jQiwArr8i7D9g7M3uUQ8yonIOoIBgQc7eTqAwcL8cW9
4M3M/uL5xNHiOtgN5e/3F8Pr3MPFw+zT1t2rvBcA9Q4D2+D3+SH83vkU7Q8fE/ITKQvz+OMYEQDDLu/7ExzkMAj98QTbFNTYBRAM/SwqFw0ZH/Xx7BYH5+kY
5B/U0+Pb07qv/Q3CwtfoA9LF+/PZuP3wlbrLou3lDY+X79zWARQS7ez/+vTK+vEE6g4DChLvGR7u0OsL9AkJ6QLe7uUEzOOx6OYLB7a9Di7MA+wX8BnnHurO
CwkQATPEAOMYK/aGMicDq/vzFt+4P/S2ribYPCL2uBXu7RYN3K3/+/jxEMkaC9gDABYw3voLB/EQRBYcFxfc8/vcD+7XygrxIcvp9Ao7EBoEGQrL6QrkBAPu
7uDvrtfv7/845P/8GvAaH/+nN/WuFgno3v3iTtj42c0l/9XowhjIAhft0Nfo6g/dEuQVEe375y7g9woUE+QT6xb2/8r6/wUaGcHq1u0w9/TWI+IV+/r6AAkG
8hQlASj4/hQT8u7gAv4DDh0ABggf3PUEFe62AB/esL8B+LYMvQ3m4QAJwOTCryPHFLDU4h7u7Qf+7eRACw2B1eflufT17ezxLfoK9uYIFdkEze7XBvD0KOH8
EPzc+v3rC/T86+zz9xUMJxoh7QcI4gXfHPno8/nYI/jtEN8F2dj1A+YeEtaB/vYp6PEAJhbw1v8G8PbwGOb0EunX4vzg8wAY1RAJ9azs8AP8+/39B9vo/tb8
4+YM/hEd2N3gEA8Q/AbVBAr21AH7BQIM+ir+6OUWBefOBxcBB/fH+vAK/unnJ8b2/rDt8QreCA8m6xLt8Oj24+IMDyT29Of+8doDA/FE1u8EyQjxCO4qFQgI
Gvzt7wYAC/sfFRHx4u0T3uv1/evlAP/hA/AC8RP8Cg0m+vrtFPgf4+MT+vXpRv7f2/bsCdbnDfYg/vgK5h/h6u/l9vzr/ybfBwAQ5R4J898f//EM6dnz5hgc
+wng9Nb7/CLoDSsVMPznC+7eLhDz//sjHwzg3xcTEATo9egA3QvuBwfjJSn3+MbYulH9EWMD80ZJ4TDj7NLEAADEDb77yNbcANr0Lija8xSzEUnzNPnuCx3U
/fECw8jP++EW3enDBvM38wntCwnh7Tu9Du4mAxgCGfc3Cf/t7i5LGVkL8/DhDTAKEPTi39S1+UHjKQD0FSTqJiRbDeQC4unQ8DLikboTHArE/8vA/Lrx+uwE
JvjpGPL31kHqxgkS/ern+wC47DcX/fbC9j0fvSHr3w0iPfzOJBe7BgtO3u7nBv/W9tzyD+LxEuX7BvEs/TMJ8Tuy9/AbJ1MLUQQpEAfCJ9Ymvi/84vax6/cY
9SIMOen7/QkAJykNPQW/+Bbq0uAbGxLm5YHMOf75NtwjuO0b7AwrMwciESTnBd0oBiHxw+TQCRXuAQ3qBgXgshEEvKj+JuwDzwDJ3wjZJfDqzcO9DPbd4xTE
FQXp1fH1ABT369zwJ/rnxsX/Cee2w9X+GRv0LP4f6vyz6+YIoBEB4Cct5uroAhmv+xLeyg4m4Pg5M9ki+Rom98voFhf+thcJ5LYK6QzP2gviy//m/e7R3ukI
Ka7ow4ECGfDfIfb0KekS+vz61O4h9L8X/PbdEeEB4h38BsXq0wkEDPveGAgUCDgF+/7TH9C69iHY8+ER+xcOHdgZCjYs9Kn69fTx/fcG/vAauZC9HxTm2QXr
tNXg/Zrp58i8CZ/swRYQFvH2ABka486yGP370/cv6N/2CxUB7evX9p78Jx34C+gCBAo29Bjb8y4pMsDLCf/Q1RhDDyUjBaIW6v064ja0/cTPETjtB/X72xo/
wvH6OwLq9f629TH+BCgL3SENDxJbFhQa/8ULF5/dCunG8S5M/74HDDoU/grFNS/eFgC7HwM7NCwo6fW5SNcz4ugFxULt/Cdgfw05zsggPeAmHsTbu8ozHfwR
YATKM87AIOjjaT7i6BL24vTL5Q/+7CgnDSJiESpg/QNKI+NL2hH40Dgw6dPm9Qz59egIRTMBbQLWw+2/SyPS/SkEIintAkQAAg4spf0TGfIM0R0uTO4LJ9zB
2h1AMd9RRQz48wTiNSoYOhDtG0AdKcTh1LLh7VYg4h4+Qy0P964g1A1MHPTy5h0O5/wtO/xMF+vl+tzuNeYE3vv8+xLD4fMHIBcCEu2TJv0l7UQpDfQy2Dj8
APAUuP8hMyb7LyPzHScVA/9EpbwfujhT6x6YNAw8vdo25cr57ODrA/sJHvg5IxG6FUa72Trv3Rvj25nb+izkCiqmw7rSF83739kLB/c2HbkDWfKe9N3L/ezO
3eAE5NwIPNTN4tArEt0xX8PY5yrp+BCY/P2gQglI4gMMC9EXMSAsylf2XSvBBQYa5MvWIdbp59ImCbsSFTb7xCLuyQsxJRe1VC0uL9sR6REq4fD1ygHh7Szh
3sIiDQYdGlHsTDoQNNcc9ie9CdYNL80ISPMY6xmPCgzOE0YLf5pgMM7j7FZwKw4VCkPcDAwqxEMk2zr+7t8i7PATINYo80T4qOMA/wws49XXGSER2CAQ2Qnn
HP/4PGb/Le723P42IPzH6xQuA+0L+hLzECP09qi8ivvzDuri5wrdzfLluN/yDuAP56/t1dXX/tbUC+3sC/v/2uAGChjw6Qf8De3cA6j/GCYjFdfv7QEF6AEN
1AUaAifx2Sj27ibcNSnFFSmvqwYtOPs2zm37+rft9SrtqoPS4Ynd8vns/ifdztTxx+P7JurW3t3906QA7+LK+gTg8+8hwrvZB/4399kU7+LpBMcY/RzQ19fx
3/nNIN7hEPQBVBu98SP79uXGBhj73TMj5REFWvvD5Prp/ADT3ODKu/m5w5y6sLC0AOz6zvXe98gG/a/WxKWu2rTN1tys/ucOGOsn0uU0Qf3i3CIHQCbwBRIL
/um6/e/c+SoE8BvVAE1/1febpwcTcRSZcQPQ48EZzP8GXeMIMgrZN2vB+7woNB8LB/r4ExgB7eMD8jfPHPPlBgEP5fPKOesVGxpW/BcvIuRHA9f+9CbzzBPz
6uHyA+ZLA/3qGvP8y+226e7xDkMhGw3r7vT5FB/SQBCE3fMEAnI5Dfb6cv/a6dTQ4sL581kaIDDg6ubVFQbPKeEcxfvI6+cMFfLfT/oJ9SwwFBwnGMT4Df3m
JwEZ8RD7/wH0DuDz4Cn2uusDMrLw9AH8CSIQBuvGBdAmCPf96eB/LisyQVJMQ/bL6wAu/C/22Bv0JuBRPlu2/7U7POUAA+IQxBnj3cr9LcHLLfsnASYBMDEU
0use7NoKICfLxOoY59DUEASc5gH6DOLbGPYW7xrp96sG40PbA/IFEuTWtAr72avNA/IEOSEm8hXG0BX41tjypNfGwx+7AMsCH9IMzfUI3fbu9Qnp0c/JzAn/
ydbwAx3oBPz2CP37CP0O/u8VAOn1+wsDCwrtFgX/JfDd8QjoM/3/G+r7GxXzEAzbExMJ9gf08vfk8ffq3Boo/Qgc9QkHzfLnwBDW/NLy2CIBoALo9/Qd9+rc
/hvSz+6l68fF+x/U9CYS/Orz6goIEgwHIPsDBBYECAISAvbk8v8FxfT98d78+vP0/vUfB/v+C/cVFxMZ/xwCAiDlEfjyCBvP6/feytwBgdoM/PH6ohfaqucA
BuPo8w/1/vUA1d+y5LfB5QTt/+Ie8vjl8PXZ+Rbp6ObhF/f3ChX7EOjf8/sA3SUVAdMayv31BOXa5Rsg9/4Y7/sW+xbWEgT/5w7x4vHu7gQT9dzE4hPbCgAD
HAr/6vMI5RcaOPrs4dryv9oDEO74uhLZ6RLt6f0YCRgSGwHr7RcGEAb42d4R8hLlzPoIBerDFeYFAaf8HREGEvEHufjrD+nmv9CQzhzw2OPhESgeJPwPz9by
DRXs8v0K5Qbm3ioWOO8pN/fpzPjW7+v01Pm5AgKs8OT20wrl9yXmB9TtPOw87+4eIuLh7BAGux/f5egKwcXl5wfU/hAx5vbjtikEByIQ0APh/gGz7wboJiXl
+//whekHgwL5AtIL2f/Q3O4M6t7y0Bn+EvDX/9ql7s249/Sr+vzt993omtD74gX75R6uy+sBCSQEGPj7t/noF97c8sXn6CgJHqyB1SHy9P/Y7Nvk3hvhEAnN
7CrX28gHFxcMC/Hm6zIQBhTvDStS4f3u+KDQ8jQQHSPoDvL75OA3KyEZBvcRLQf07NoACOQFF+vq0ujyBQwJ7hD66vcL9AMDCPny6tj6KN0UCP8WygQVCOtI
/xvo+QMUB8763g/WBdoRAjy8IEHw9QX45fAlI9nRAjjL0ucd7NTLIS7wzecPAfnrAgzN/g/2KgvU+PkSCQf7DAwOAO0d9+X8xtcA5/TuBhUE6Qno7fgfBu/q
D/j3Avj8GCkKDfYEFesL1v/tDtTldUQL+Wf0ByZ/r/dr7/8YvEXPDfgYCwUm9goTC/Xk9dvz+gcDUtrm1CP25er0BxDmAgFC+vkX2xPo090Q/839BOcE1hUC
//4b5+r6Ag0JIBYTAzEOEdfnAg7/JhjN/fX85/vm9P8i+PHPDx8SAiEG9PMNAhLa7cQQ/RgQ9fPs2Rvv+Rm++SYHA/UKE/PA+Rjm/e4Uzxv04PkN9e0Q5RUC
EAvf7jEp0Br3DeEa+dlLZYEM6CW/eAsI/SHlEhIXBSID9PEGB+YMBfPtBwz3CQ8G4ubu7vnu4wLr5uMiAMnzBxrcN8zw/fHjERD8EMDe0xYIIeEF6O3W4u0S
0vvmIOL27OvuCu8E7tf/9uMBAwL3Bfpb5QzF49v8AN3EAARG2Qr67wPo7/T6AsLu6PAT/+UHy93m1RMF9ub99tn8wbnN7gv319gIGPK7FP3t6AAZ2xfrzvUJ
AfQFEQIICwP4Fsru2OOwGuLzxs4Lxdww4yQZPDDaM0Pt+Ks6PPUM+zDJjvv5qb2flubR1Kvf5+vCyvz1tufXCdj/49Da1onG5cro8+z/BPUq/P3z9O0Q/uMb
GAHpD/0KISQIIxP7CRLz5hERDQP5+gAP+RkFDwf6BQX2+gESC/L1Cwj73xUrCPUVCArltMzyqufU/PHw2uvfo/X23eIFDeLU3+/F1LbO1/Kgtwn5GfoiANX3
DQ0O6wge//v6EvwFBSvhCP0E+ffZGB4L9fT2GQURCAD/CQ0L/+0VAyITAAsBEDDUFfUIARLs4wzE2vK7gbn2yPfps/rmvuXaFbTx+QH5yczcrLvA07Kewvz3
AgEeDPUQDfHEHxoQ7f/1FwsNBBDd9ffp/gAU3SXfD9YM/fTbBenuBeACCQv+8xEADwvZBhz5/wjvCgDTAh77BOUF8EvnCPnRA+pW9fcBNpPl7gPv7twjB0AI
CQgkTjD02vK8B9sD9dQb6/bECe32xQHgtunw9wriQfcWGvwtKdYJ6bZC2Qjc3iXuMA8pBPiWxfHWFw7m7+Z/Kx8XFxaovCEYERzv8rwOIOEy9fDvve8DBwz/
/e4MG9Pt7bvz1bD08zn/ATTixQwZChwe4sbDsKXR6tMB3jdGvbqa2QrwrO81PBgVUN8U8iICJSekmdXMzOLOzQflOD/ppKTeDcIhNPEFxwbSZOkNAMHY7P3h
ogzt//kI9r7e5DfI6wLaFxFS2lD8HgA8Ei4Dovj3BermQ/opAhsFBsIZBvMA7/38aV0WPCdD0FwM/hLI8wjg2qQG7yv5DwHfpN4Gz/y/NfnHGcbWLfwP+unF
D/fyBeK8BMLn+vrg3OQM5QzLvt70zQHhDMLQ9wED+/0AAeTw/+YaIazW9vvEOfYPHQXwDO8x97AN1/syCBrfPNrt8OK4FxKwpg3nQA4YSSs6/hRU+f+6wuzh
2dzh9vPYKNrkKfkKhcz2rOrx7M4L8cXU9SPF1e3wCcwFCxT37Ocz8ewS3u3/qs0FDuADCytOGubAD/cHGDsTQu3j/x77AgwHBd6u5uWizzj/wSJTJC4e8eWy
7M7hMxXP1t63LAYnDMwM3Qb7rRuE17r0D5jQuMjetu3h7n8AFN4pLwdPX/AE5wE7v9QK9FBmw+TgCKQj/ga8jSX8SPjtPuDyWD4P9u5Q9BAV1QL1TTP7FOVW
4QfjJOzfMA0MCNATEAPd99nayegkDVYuMtlPDQQEx1YJ7twJsOOOxw706wcS7gAQ5LXW1hUHDwMgBFIFMxvsDB8U+jCq6/H+7SQACvzhE+sE1crLQdHy+TET
QwJZ8skMDwL7BuzF2drnDx2rsjgH/vIL2Nw15MXW4mcRyx0MuwL/6Cv0AOwS2wL9JcjdBBLWEQel4BvJ0vz7SRkXRzTLBNsA4cb3Ks4L1AcBybf0D9TSBrv6
Kukx+xBGOwc7KO3xF8bq4yLeufm1/QDv6RnvBCFewRBLp9cj7Q7HPBgTA2FO8+v5wgvdqb/ZBwT9Kub4BE3KIPfOCxG6/tAHMPgnQlvt6+bc8YHc3Z0OJ9nm
59n04p7t1gHW2srd19wN2g1NPO74sa0Rj8gP9CXw3PQ+AsAjCv/X1s77FEXSLQL9/dn8BgzcMBQgDQ3xDfD57QIPuQsu0O3MwPrNYwpMLAPm9NP8+iMR1vLq
vedDHcvn+kkMLCQfBOfkw8pOCQkyyP7W2fkD+OOFDSIX6yYY6vDc/g35Gi75AxoO1f4rG8oKLEHBLcLu3dgPHjvv9uEU59IBJkydHuraCe4RARjp+A4VBfso
tsvsJA48IbPOVBvXDRYjOP0I1SQw2CLe+hD/B/Lv7uiNsRPTHzMC8AoHDrjc/MrGGtvH2O/bGuUGvhrx99rI3wTZEtwxKg7FFPXM4eXYCqSO/RgCtQ/z4dXO
F/vuCb8KDAQg2wneqffu+CikzLsFppeB38TZGBXnAwg4PgEjCcwWAEbLPQHz79KBHlPG5dgA9esX9AfwvhKpM6T5tfrPxb7oveLmy9TfCtJBPNn73vcn+esC
0vreLPgTFuLgLxXXzxHp/w/1/y//8wzV3PwfCQXsBRbR4g8heRY+8+0CNAEnAQ36EcDY160XxBbi/OHq7RAc5br0CtTiDs3w2/LuBhrD7vuXz/3J0uEeCMEh
DQkV4cQVquEhDgH2/gbyDdovBAXDKTAMARmzAhni7x38LlH6LQD0s/8eGgEY+Sv3HhArAtzg5ifW0Nsnk5nZAOLm1ePctgcFR+ADs+kc9ekmCfOt28Wl197B
AhsDtfXm89/oHfL21Pb/DRUN1PLT8LUsKufe9SUHHSL+Av63FCg4N5rMFCb4B+ZX6/4TCwTnERciEifeGBfxyj4n+rzqEtgXJgTeK+UZHeEo6PfnE+Tj/yzv
RwnR/QeZDiSBpvohMCXv8NDnDisYy+H57/oX9Mkb9Ok34Qz29AEg7yYCC/UX5N/zveQW7KHgIArr9Q4UB+/w/TPb7vAnzO1M3N4a/e8cEhQY0SP8BCLzDSAQ
Iw0d39MADRbyGO+nSRgLv/TI6tbl7rz2MQI6GdTwDjwT5PTqqhMZAuoF8dzs/Cfpu9Yg3BCp3SooB8I/2wXHJRTQyg8hUsry8goPEiMd2yfo1qXsBwoO0EsO
sAYd+O0cJfYHAsoG/iUVLfDWMwYJ5uuByLz7AOb+Mf2UCwkB0w/uC9UM9BXUExohEuAR7x/0w8r10gIGzETt9uQnI/ez8ZLymREDH/zs3UrQ280WsA/jASrt
GhFGAin+N/n+2gX4N8z17OAg5ODS7hMFsgAjHygSM+kN9hAEFN/68oHoHevnz8/i2QvACwMJNfzz1SUcTPs81PX5PwHVD869qbXl9wcD2vnvB9H358D+wD7D
u14R9PEI2uEz7/Tg1gjLB+r6DBLn4NnW5BXAE/LfAsH0OB8d6OHiJ+IEx/n1t9AJ39rk7/wE1/7sFNkh8v4+y+ZpIOzvyws8Jted/A878Q3v+PwtyCMO/xEj
5Tq9EwEB9y2dNhA4DfHxw/n95t7WIwbrCyMWEAoz4QcH2dkF5ib7JKcI8Q+sBxDb7vT2xxMJ5Mw1HAAJAhPpDOnExQQCeA1TvxbeNNHU87QNGcnRAM/27msU
JRjVnrMi584PUib6V2raAOo/2N3aBUlIBQUYB9n8NAahGNPp3/PS9BMACvhDa9K73EX28/f+ARH0+a2t4/41CL8dxv75SgMGviX8DlYYBd2Q2gMDTTgJ+yDf
TdpZZRgQ8jc0GCtJxtztSckNzz0OzsToOineD+xBLv0oHuryMPE1KhD5EygTFv4c8tfnTeMN+QEbFSrrDck1Nwo47AUw++oKDSri+wq6GQkmMfEktQvIHN3q
YugGGsl/7ewjLlcJ7QcM4/L0DRLm2gg7He1hDLoHMsUMQcvcDD7EtfQD9hoPLO/r2jwV5QzqEAz16TXiyjQTLRvv/gY8C9jP7C4OPQQt5+X54Osz/csbN7vm
2ffZMhlS7e8IGCxPwtnZCtHvOxcSP/kXygnn+PjPvA335BsBAwsIEue1xxqBGufhEfrSzOvKxcj4QAcJFArk7CYIOQMY+yb9DNP4HNoGCg8bDebpHgYFqfcc
GOwL8gcFDCEFAvb58PMZ/fH+0B8CF/oPvO/+5QjO8Tsf2MLi6gb1K+vv8u3SPeEO6r0Szcja7Cim6MHv+RnRyRb75tn39A3lzwACH+YOAAfX9xbn7uHvBNkM
4w037wn0BhPp09oBzR4CAhby/+3eJenkKQHo9Pg1y/jrBCYD/PDPTBL//vTu+BS596kZ4DgZYx3rSyLzCccL5xbkNfT77BMqAecW8u3+J8Pe5Bj5Ihw9FO35
6uEA4SHsH+YWAyr22/YX4AvV+tX07/PoOAkaF1gh+wf1Cv8DG9ju5yUg+dYZBwbYBjfv2vwPK/INIfgKLNsM8+UTHvkkxxTtF+8W/A7nBPXn9uoH6RIA9ALu
Gx4DzAf25PsF7erR3t4I6A7g6+T31hgC+ybIyfblHv7VLjjY5/EdN+wdDAsU+9cS5er48wj64xj79RANK+s1BTIiDCoxRBQMJSIqKCzzBgsQ4gGd/APuCPnm
99M8BsfZCefb6ejt7uja784CnPX+Ke4XCiVYqOcB+Pj08t32OArl1CcC6OccDCztFyg29Png9SA1IRYFyiz29QnTBg8J+lQwC/j6JdUHGK/9ExYJ9gwEI+nZ
FTn7CNoD483w6rnUH/qa5v3jwOwX5u8f3ufMFAD9T/4TGP8S1WArN8UeGefaxbnOzNHg9wtyDxnxj4Hg1gDZISPONNfTuZwb0gL0WfEeesRJHP4tGCm68T/w
OyDbxePfKNH826Dg9gfaBhAdHE0VKCXj8QL88NEN8QNHGQ3Tw+c11wL04uLjYLsg+PIo+sHiTBIq8A8BGNX1zlTICAP8KBgMDq7aAPC4+N5MSFD15lAXuSX3
WurpFCs5IvTjV/QNXPIl7LPvBKcg7ynsbwgZLM/y3hss8NoJ/BLjAetXCCsL/DbUtvb88ULY9AlC384vRtTr2jPR4AG8FgMDGidj6go+pwEpA+rlMOt/0yij
6CQD88P+1MLlFRgS6Nr2EzXAJzYL2QnvyAwLFRb3G87FEyzrugcJrfRc7D7UOlVqJgUg6xIl9PUAEhcIEwUg4RFf/NyK+N+pvikLLAkmI1s4Pf+/ZzW76SAw
+PBvH+86JQJKFWQXuRo4svrupeP01sC+zg7MAuA4AAsLARL/KAM9zAfx+tjw+uzd8iILzOfr2t/g6g0HIwUmziXMKRII9DUMHRA+IuH6zxFNMcP25QghC/zJ
7Cbb9Cnr3z0EGj9UHj0qNUYE3An3CAwib/nVJAPI167W/cTzCwrWgQnvvPj0Gun2Ch2+2tIq5QfG9fvqzvTxKfLv8iGs6iAJDxz7z+bvHfIgFfk67wb39+Pi
+PgA0txD3CrMChgJuRD4/wozrtfyzfsqFTFC/wmt4gerzwMZFNsT4tvkLCzSA9Pj+8bqBgc7JgnVDCYXF+bxA9/o2vzqdtkx3zfzAQu469wiIrYm5MRI/BDh
SNEC6jFZrfLaPvej/J7G5d2m4dZAOs3y6Qbz0jRE+R6LB+bp7ObZdN36BhUFw87k6qn4GP0t7gAWxiHUCDMpANj4DPs7CBETHA3hC+rUHhoZ3d/5A/738usL
N/w9IwQK2zMNxyPu6RAy6q/U5JTHTb7E7ZtPIP2CtDoGs+ULESLo28z50Qyt4QXiEusF7PUKE//iwk0RD/a98wmr2Swk893M7yYP7PUL6edTI+wK7uID7+n1
JPOs8+kOEcDSI0jwEQcrEvwa1t+2KTSs5MnW3O4+n49htiIjfnKwG/I0yftE3tGFEIGIzuP5I+G1oMnZ8fkQ5ErjHhBlcrj0sxK9rezkAzIb0e4f/Afv0Rvc
F9MQOArrNOpUPi0l/dTP/CHVAuL4SSvl0SA+KvG/A/H711AO6fz4IRjkFThaPRsEDBRU/yfxFuvo6AzjHf4kBAQkKBv62gzdIyv6SUUN9h/2xRXa2vIB+w27
74Hh8ftA7BkkK8sJ7xv5/+zmturZ7wUK3B/019UJKOgxCd3NFenr/eMxBAIXERgF6hD4FhP2APAzGDXszfS/9e+/1RP+9j/O4gwJHs/nHdsW9/sM8gbL4x3z
n/b5EwpICffq+vka7RL95wrxLRAj6VcFBysBD9ru6bPzFO8CDRs5B8L71qrwOljjtdrf/AweFBs3DD/u6ivn1RX1dPapD93w4hXx4wL+zt3w9Nv7uPHluOkT
Vf0PGxwEruf3T6jNyeEn3sof7d733hgXGhrU/PvLB0IHNt57GPvSwgfk18bkINaB/vIa5+m9wuW4EgeVrccT8x7n0Pj14vH3o8Di3Q7zIcP67+rmKxXp0Pb3
HtvxHBPxGfHfAiYC7Qr90h4BFQUM2iI0J+AnDwTMDBT74vMW8RYHHecNJwwM+f8FEvzp2MqS+t3PLgnZx9jpEKXioOTe1u3euuLiqvD6uMjAsxfyE7cJDPAK
9fgazvEQHv3s+u3+8vbd9xQJEhjx5gbr/QsN6hwV+/4C8wz/9R/4++T59ST2BhjxDg4LBg762+O1BfnS2+fgAAv4v8cC08fA3vvA8szsq8iupxHd2KqvyfgU
EeYmKgkgFTLU4g8H9NUMFxgNCN3x+ev9B/7Y1xP0HAny/gkj7hwFGff2+wP99wb5Dhv88yIF9voI4f/i9+MASwCpXL8LxvwwBO4DEd1BGu9JMOZ97xoSIPof
1xuc/OYaIfBP1rz23Pj93fw3++oFCxcqEBro99/jAxYLH+b/xfkA7jhK0gL68vLDLxEc8PP6O+tH+ePzOY0ILgU9/QgKL9e02NEMgT4HHdMzDVJV+XMhHwIs
C77kyQ48QiLLxgbq8s35/8fi8wjQzyMabSocI9smIfcH2f4V2kMj9AYDAgDTD+kv78rT3h3cEAAhCx0vzS0CIxwN/CAUAuIR1AjxpbHt/ssuzwC9He+YSyba
8vcj8fIh1CAX3yIDbxi4ytXo9Rr+9eLsJBQY/vAN/Q0WCx/9zyGt3v8mNRElD+7m6S7zSu8VmRr+3SP4sBVuGyHpXRbL9M+xzQhe7/pFvgQHuDUHx+MJC/wo
1O3e5w/dC+Lw3tfQOwYJ3QrnKw8PCe0NFt4TDNLX/g/d1cr6AeeW6OIiExvwOgAWHP/QxvAj8gkJ9C4I6A4G7QLv9+TL5QtP6DIXAMkW0O0CAb2s9f0J1jQX
MejxCQrpAtjcBQoCAibE/tr1KczpHKQbHewgJRQaFubwCd4N2wUb4M8G2vvKFvTj8ffdEO3tFfq2/PzSExIWEvMiDRriLsrgDQQF4hQLA/nyH+ISAy8f19T6
190T/hElKScMsKvNGgMAB+jo9BP9Ea/i+rXGHuk26ykdNw4cIN0U8+LZPgXh2wMP6fgfBRQv+OW58N/aEfzt5+zo9xIB//jMGOz8DIHMH/jT9SA4ACknBf0R
HBf+3S2oBsrpe8mNMg//6Ez2Dv3TPxa6lSHVOSVHwRb3T/n43ZwWIN0u9rwaJbXxATvM09rgKvYH2PXv3vTPBtPz7And2dUCIena8RIn5v4yyzDD3jXP5RLn
3TX09MgPuizkEMko9Pn0C8i/NxO05OzW2pC1d6MIkwHJ6cPmi83N7gEhjr8n7Mv1AdHxEM4jyvsSyiUu6P76t+oC+eDb7yr6Ge31sdbB5/fy+g733wnPNuPL
Byi96Q7IyBIYFPHh/wfjIun29L8F8b8YCyDF/BcltAQGLcrc03/UGdqxhOiDyRz+KJzI+vXi9Njj4eYrDyD1xgsC1vfFK/C8IPzkBZTlCwrx9NfS5sHh5Qgc
OA/9RA3ZBS7d0etaDvoH9u75pQob3yDQDppWMA6oQ0WylmokBuoJAPrFxm8sYTolzfp70xa76sf8JirrQ/AKDg9BR2gcAP7969sMSDgzE9HKvAYJDM4+2TKM
UtQNHNS4SBhFL/rapiECq9UR5QnM3vcdF1AF09EHY/EM4PCxXzCuQOUiHw/LWQYV0+4IJRfWvT0o++D0wv3p+M+jxfwBHg3XLTMTEuHu7eJHxQHi/9LX8xH8
gTENAQdo3QD63yTtAgo6Gl2txhsIEkf76h4cPdey8uh8/PMs+OEFKOcO1eebQGrgifrszx8XQgZLRDvMHfvGgjzDb9vs/M320i4VVRjv4BY+B/qlFQ8D7Nbp
HQ4YFBjr36P3FizNA/QQ4UkdI+z5AXYAHCcP+qj95r3fJz4svcftnOQDP9LyHyHcJf3S6wQmEAEJA/Pu9P/j/gEOBev/9QwZ7hbL4gHaBBQOEQX3/wMD+vgE
Gu3y6RjsAvLCAyAh+/AYLe73AigOD+P+AD8DBMP169O4BeXBIxDp+Rvm4xTxM/gRoRETBQsW3Az+KvTnAPsMBPzxKgIKQa0M8P8OrSHtCiEnIR8UDSzsCR95
9vHvAAE9gfQYCwwe+hUE+t37Bfj+KCUWLAQXCP328hIMMysO9yL2CBDqDSXvDwjgMpkH5BTVGC37zwnwHBy5D8wA9PQtI+0SCg0R6QTZ1Ny12Aks6yHg2P8F
Fhf/3OneDwjZBy4lNAr3JgjXB/DhK/fY/zENAQ73IejJLBHzHPZW4w9YDVEhBATmAUsL3McKr8oVB+H8EQfv9vzw5+4hEffWvh4N2ck0owobPTf4XQwF4/Al
HfnowP37Hc7q6vXwLD/a8/PHf7mkv/OcF/HZxWnlmfBPxMb/0rSw4OI01SLaygHsIMT6RNAu5Sk4vCEgbP+YKTkgmLHV/y/f5fnACisl/IwM6hL7+v2mKO0R
5NsZufbnDfbX9r7k0/cD1wARFAIFHBMMzcn1DR7PFe/Z9hMF5dlIEPoD5s+iFxsOuuJqGh2B/xAbyZ64Yszkph3TqhESrdAQHCoJ6ktmy1AEEA0L+Go5Fi34
Kgz5zdglyPEBoVMkdvkmcgsH0vQ08eXJ8Qn/KRQLORfbDBT0EdwY5v/TEuXbLBEYAghIQDsgSuMxJunvGPUX4+vyHuQXGPH7C9gwEvTvCWnrLdPfGfjR8R8p
+z0Y3g209eAuJAH3FTXrMNfg10oK3QsL49UM79su7i/h+LU4L7AyFCIJufknK+rrFbkR/tb3R8HELfIm/OPs7gLNAAwl0Mf4Djr0tOAaAvsCNREaGgTL4xXy
1PgNUrLx1PPiy8wopjgC+CulIC7jtuIBqdz/9/9E/FmDQjgtYQrUQfo6AZ8KCucnAectX8zFgUBb4wf1s99fLa3QDsv8bd9WH9T0JLjzMMAWpVgdcNj5DRbd
v/khzsAe/Rfh5N8BOOrck+V/0+8k9NDlv/j18/IUBhcyUP4j7iU2+P3z3v/GH+4CF53/Cwu/3+3f4NjM3jIBOEvGCv3bF+Ds3gzw7h36DxYlHv5E9gUXFw7z
8w8m9f8LBRAo/RfyEvQUIxX6D/ko2+Qp9hDuHwcIFwzcBf4SBOPdJToK+g3oDx0ROxfwGBMcCAr5Evb9FyElCg4H6xL/CAQlFcj99QMg7PsQGuUR+QT+I/IA
AyPu9C4SUvkBHToAIf3/2OxM7gT+Ij7R3MvxBA0TGfclQ8naE/j4IgwKA/pJM/cMz/bq6hPnI/HjJlLhO/QjQcjl8x3yu/4NECvj7QPS3+wVs/cJNQkE5OTJ
6k0SDScUERD3JvjyEi4Hx9zu3/oTCR3QzR4W7UAABxVX6xYi8PkCHRQfBy34GAgvGMzOBvfMt90O0zw9fyHuQuhV8Bve1u/z2EDxxvX05f3xAenp6+gLJNsm
Bhsi+AnfBtS7Iu0H7zTn+jHxYwsB1g0Y+SDqEREHD/QiJvf04vj7GAsr4tzTJOwF3evg8B8XARWsA9AV8vYF9/jx+uDzGhANEvTz8v/wD+/9/fYRGP8JDA4L
NSg1LK7t0xUL5d3jGfTi880JBfMrEXza68i7AANx1yjd5+j9wDIRVfncrRcJ+NTxsOvhn+7/HQ4X474Fa+wstE41JQYB/vVS4gnPDCLlD8fWFgb4I/99Nh7o
peM8Sfcv77nx9OlLFAnt9QHo7wzp3PrREugFGyN/afDj2G4NwQDOFejx8v8Z9B4CgbId6R7a08TY/vbsvQzzyfD74Mma8OLl/LfuGcMTzu7m6/oPugTa4A//
58oM+ynXGt0Q2uzy/rHTK/pOMf0n+dkXiEu69j4s5uv1EZECP0vK9Qk3Be7fJesOy2YMit4alkVAlQOV1Bbs4S40wa/lsdMuCArXtb7G7+UV8rOjLPH+4sGW
HvwuO/0OOUCc0ngrAbflE+Xuvlzj+RhtDaoQj8gEGvHG6+FTq/tvAum/2AHx0876sd4BHC3RBf7x8vMo1SsN1wUQFwC/yAoY4vYq3v77+R3e69gGHBn5CgIb
BhHu5foU4ubkCensLPfz/icJ3PfXA9AT5gr/AYEN3/MDGL0GLs3LPSFf8tnsI8vsCDXbnCLT/x1AZtgdKdPILREhspAKwv0ICi8FmcMlwuwTKCLvg1QTQ9sT
3VbZ+3I1DM0f6SB0l/V2byv1zgLI07k58hm04xH6UP0EOD/89u5TYJQX4dnFCAPt6eL8E6EA4f8U88sVDDwKGCUd9sLxxy1fIV3p1gEHBd4wqRf58fUN2cTx
EQX08eAR3wLz6Q0wDuQIAAYk2vEX7NHiG+RtsSXe3vvMINzO3jd0xgSa+DXsF8Ic4fHsBf/l4d0GNCnvALxMp/wTqAcCR9QU9YFT5gX8UfIVOhfuLfe9rfUP
/iAAckoGIS0/67IQNaXZFwjf9/fO+v5NA6HWxvU2FQb4HbDHJRjjzQ8e7xKjG8KsyPHOvALuAPb6P/Hl7QD78vcHtlgcrBzrEejhA+n38gMh9fciAQ/W0vHa
xd4lwvT24Mn/DxYEBf833uot9gX+IsEPCRb3+Pn6F7Tz+xcJ+NT0MxQKuOrs/N8uKw78TOCe2yUHUbVQR8PDSGjElbL/Gl7P9q1Q9xW8IRoEsaHkDivvcP8F
qeBR3rETs3P6CaOiK/H8wTlB1PUkLVsANK03FPxz4gPj+UhOo/dHvNXjBCorBcnSdTB/BRkWLZS0BtwTDjTMMfEw/P/hIfsD3A4VzPzkNoNpQkzuPArW8NA0
EyfP1IEKCRok7gUq5PsU5gXd2Qfv1RE1CiXZGNkq4EgBHVHMIgLWA0fnENfoHB3pCgDuKtgtzybeX/rlQgnsIj4K4/k3HyP+HrQT5tU+AdYW5wriIOTpLATw
BAMI0RLnCR7O69EI8lbN2fLtKtL9H9b+1hwM7fMaJB8E6C6u5hwc6Ds479wy6Dw2TFwW3mK+vca/nTVi9QjkAfkdMAYsRjBq6xovA/LyR9kUCUwy13jhejKZ
3rtFIAIu+WD2/CjXyxQO5xhR5yXczhHA5+3/BOEJABUl6PTcEsD53OAEEy8AG90hAgPyFM0H4tr8BHjd7uMiMB7/BIEIN8z3ERcAFhXy+g/fBA0M9eMAE/UU
/+4zDS/YDBALBRf56AQHFhAhEP0A8sbzEfrX5vL3/tQD6/Pp7fjb7yTsIhYMGQwTAjzwIwf/A+vgAvrh9QMGEwnsD/HjDOoR8DkmLPUpEwofG+kkJOMnKQkH
I/vrANoUI+3hKN718Dn4FNDdKQ/mFEKzzxck7PQZ5/XMueL4DAfVB6fz/hES3fUVE+Xr/qPwAySvANDT3PkA5NwR2PraDH+17OIhSz0s54YK18DEFRrY5xHq
2wTnKCAk5RLYPurj34vZIByf0OMI/f4VzcUB5fgmQLns08bUHvwG+vzU9Q0M6/rOGtkA9+sZ4eZNBwAOQfYn4e7yDNgq5yrUDjEU9g3wGDBLz+vnHO4GDc1K
f0bm/FcOEv4J2xn7NhE8yCkoCSHc/aM9+SodbxLYKBQV2xvS7Nw9+x7/vtf9CwXpIfK+5wdGJsIUEg3k/wvO2gQU+8/6HfLeBu0isvbc5EmrC+MIARgd5ST8
HOz1qd0O5Q+sOePG8tch3N/8/gng9wwx6gvyMeLq+er2Iuck2vfU9/riCPXX7uLA57nsxvgM0we/GQPvCvUH7vLw3sAW3Oj439YL297nfxfeG/k/yPbe39rm
CT/ZxdbP6RDj3g4Y4PLgC/PpEwDjq+f3EiD5GwANwx45IBzVX+nq/hIA8rn1M1fI4gzZE8Tovvm+mTnt/i3gAEQJSfRT9CHNCO7IES7HAzYfFv3i2fk6oMzu
4w/+VH/OGu0ZTigZJfk5+S825xz9IO4nEPAD5TjQFwzXJuPeESIY+ApAr8TvbRgk8/9DE/QhN+E+tf78+tf48jEo7UUBzs7wQhHaA8UXwxwetjNzTTTqAtch
ubm0wPXo7aXa7/g9DOgDR+XT/ClbKSIP9fk6wp7NGcLFKU0L2KHSChfKKMcDAs97LD4Zw83I5P0NJ/3GD9TY1hle8AE1IAWlVfsBHxsLLLcaBCHOABMjsSfo
2uZMKvgyFAMtkrKk6hoBJz/LDATcKBr9AtMLIQY7GQpHHgfvD/bvKBPjM+vfFdgTFd8G2CnADLIUxAXRWS4SiLMy+d9HN8Lq3eTU354oKFRLAwmK4Ff/BEUG
QB4IMFEjOPZUBDMcEUIAHUETKv0UEerxAv8N8Rf0J/384RRtK8zz5QjpHC3vOu4jF7vNKd4iABEl1+gdPug5fx5AGCnZ3hLc799iE+zS17XvMRL0BeXp9sD9
/egQFRvXBhPV/9f3/wnOLuLTCCLxqAIeEADpLfHv5/hECvHfEun10NwFECQQxtne78q76v3pwvID4R793NjyJn/oILze4gfq2vsePdAgAhAjtx4Jr8Il2jPD
5Bj8u9bG7Bzn5fYsF+fr1hjq/eYULLbwJgo6EwfZKyPX8v8t8vUjGO747yIxFykI6j8jJxcg5eQB7Nc37f8awe4jMg0JB/xL9BbkCSgNAvwBFhT0+tg66xQM
EELj8QDt6eEGq/3/6PD8zvnx9DDc49js9/vs+Cj5CQ4CPCYA1xAHFNgZ+PpK3gv9B/kF0c3u7RoVBwHKDhMTCMh/5sj0JUHc2K7x9c27HhvlzQfaug0IWLb/
+vHv4vIO29cSF0Sy+PfFEAO67MTnC/oo3f8oxb/hMdLp9hEeEA/EBvsw8DMu1O0D7QH62S0JAP4F7us2EFnxFfXz4iD4DubVISEO4gF3AhI8zekfzdsWGO8A
FwTYDbTuMt+v1EY68yk5/xfDpwHm7vcFHwn01xsd1SLO7PoI5gcO6BEJBO/34PglP+kr7RUdSycNGkr8vdwVSdUI9yTp5fAz+NtAJf/u++wMIv/16i/v9s5I
MdXy+RrsAgD2Ev/36O/13PLqFRgS5dro/gZP4AvhFATw8uwH/BgL8zO+mD7LNLf+kqfanQXHqIYE6hY937XUaNcy7wMp2SDAtT8vk4HvyZrpPbJhKZ/72L/Q
664Ilerxut352NOkm+ngAvwFGQPh+8YCCvQYBA8n8u3y6Avd+egG8uUZ+xz2ChL+CAf7CgML9NQECiQE6dQJ5RH1DgvXENYM8R/yChT62eX1BiAG+yUYIu1E
BQvu9tjD9fAH7OcB4tf/0wwJCf4J/vMW+RMH9/vy9Q0SWP3xuPMDGu7VOeEiCuctBfQa4OX2GecU/tTXDfbkAefs7QA3xPEJ9vP7IvwBf+EoDAvT+T7q9e0O
7Azz7QEI8HMa6eIE+f72xwLh4cH8IsUHEfbqPhIBLfPZCYHnzeEI3iGOESYF8UQTGRP+IRsB8CKzC0f/8t0NJRkO9BID3AT4AfEZ7zL7KRTgQ88h7//17ewk
Ntba/Of+CfUGIAL8/gL4As3tJ+D7BdPOyMbuJvsOy97u9OA2E9Lp5a/iz+zEDrv39/DzzQ/tJ/kUCMffGR/zvPr0ZiYb0gIEte8CAgmiTx8gTgq0PiEJqQMC
EPQXPb8BHeYeLhQYGstLES/oPzQI594CSvP7OeQl+UIAWiTlGkUQ/s9SJPX2JxaB6t4IF/402iQlAAfhIPQIMC8FF/EMSkYZ3QzuECTqMRj8GnIJRwsHPfUf
ATLvDPslJ2kR1AMiBgX9EBbyBAq///MTEMkLDiAV9t/r6QDl/vMDBv7/DwITAvUI+Bki9gYE/vAe/ALl7/Il9+8ECg3g/fgX6/UK/Q0GDAcB9RkDuBP2Jv7O
3v349OgE6vzzD97mEQEb/Pn42vz9KfL2+gvzNRICEgkO/vPrOwwI5f8V7gMC7vYmAxL+8PnW6fUr2M63r7OmEAz0D/3C9Mu/Ewbn9ATyFO73/4bRKtWB/vOK
FvH2CQQa/hfV9+AU8vr6A+ALAcXutKLt9O/k/cTz6O/5E/XawBwSGunM4s/c9d3p3e/w1xEF9BMJ/gIU/xAb9yQExfRb8vX/AiQW0QYI7QoUGN8+/Cga2vEU
4RIR8vIKHDpLBg4G3FYEIf7PHif9wO0fBQbFMPINGwT+OTMKIQ/y//7gyxb+GeL0xhMPFszT+BMoJAsrTw/sEgrXA+5eESeiu+fMT/bRBvzkK97y8Q8gBw/v
9NTnFrrOBM6e//nSMBf9Bz7/9zQOBC4fDxMc8jL9A80MpIH/HfTuGuneA/rjHO4P49r26PTt/vAM1u7g8PXm8PvgDejK5/oUDP4E7NsJ6u3v5cT/+OgY0/DU
DfgFBtXAGhzl9Tb66hcAJeff8i0zEsK891i2HgTh9Bbr+hHwAAwOBRYS6/gCTQb+Bvfg3hAmMQsYB94aOvr++OwNDPz/JwwjH9DrECqp0QId9z4y6SOuD924
LQ7AK9L2GeoPBPv2FhYirYEBMRLhD/X73d8EAcHZ3Q/hEPgQ/fEr8CHqCI72F7cKDhAILxPIBAoS4fvZJ8sY+hkiDuED/BnsPA8LChsMDwcOARSV+hXu8+Lq
OeXw+QwN9RPNHvEaCPUL/gYF/ZzyDd3r/N0G8/cDAfDS+gwU1NjpAB/o/BER6NsH7PHt3On+/fUFCezxB/fW5Qb0/fQAAxTs6/oBAxcAAAz5wwUA3vcG+foQ
DN3b+gMW/ggl/N7z2RIC9Cs6GvPeBhjo3ybI9Ssh3PMMF/USz/IW/uv4LQDz58oBLx/9FRD0/Az3PCML6Pgb1tDl+QEnId7p7Mzo9w/i1RXzG+LnA/AZ8A/i
3OPcJQsZ+Bbf4/sF5/7zD+wI6hk01ejsHREQEefS+O/b9x//tg0HAM7ugSATDh3o7x7u9AnjGw03BeT48g7rCdomNhv9ICgSAh8EBfH4Hh04EAPh8wX899MO
u/0bLissE/nsB9E/9/ffOvXu+wMjAN8n+zYkGTMdEQDHK/UX5DH3KkgV/R8VEPUIHRoWLyrWNtYBAdEUDCTA3/o5AVPiFEMfxh71Ci46Rx2B1/erNMUO2fcZ
AA4X6Ps/FMrzGvFH/gjt7v3c4+0X8hIbMwz7Kg0I+hwWEksB7ATyJgr4Fwu87Rz/I/0hHfLa1ArMW9HMFfvfv/EZwrvlCbPZ6Ac+7gv7wuXnSMYPDAbtGrsW
ByHtl/fsLTbM1CcK2gfKDMgi7ODb+xXi6PHn5B0C6fIQFP7m+DDl7PD+3tPf5u/s3unW/dQV7usj/+wABvnwGgEp/PMH/ecDBvPw6uj5Ae4a9PLi8csSEjLc
5wz9Fgb7zQRZEALQMtn+4qbX++MxSgcnrvXw3jfj0uTx7hrzUyUaZucT2Ab2fwgHF+sPCwIeQuoxC/nZ9PT6BO7nJwXg9/jLOdr5FPAOHsPaDPsBLwBFF/na
D+BA7uzl4RAWDCX+5QIYH/8IBCP7Hzn1JevYAdH36xQGGwkV7OLK3EMV5v3qARjFASb6+OrQ7NMnDwPmGPs/5db26iHw6PD2/PjosSEx7d8bL/v1y/QNAwfr
1O72Gd//Ftwc9UTrA/EovwbjDRSzCPWyMfCe0N7Xu/M99CfxNhU66dI8DKFK7wXvHJEOUu6yag70+oFW9fcZ6iIV1yYUaQHbGeY2AQD23+P+EAL2tNr38f78
u97c78X5PR3I3/LvEropQgTU/eXN8SLt0gT98gnoNBAPRyK2+iAn1sgw3BMY1aQGtAP9tu++JK2cysRW2s0LKdS33hza+JLR49ceAb7sB9W00N6RwuDVTOnc
z/i14eOc1IPD/ubQnQrhuA+H0f4D6fEAwejMEPDs5DXz+NfQAOQBKgH34A4HBSwG6BTu5ibkCNpFC0475Bd/KgAh1A4A+unn2QfC3igc/Aki9SoND0ftCPgN
JBEIOwgmAjwmyBW8Ly8EFPj7MhERQAfzH/nyEBv/HwfbCCkHNE4MRRzVtBYXE+nXSgMmEv0LRv3cEv3VHu747PIT8gI2ERTjAx/M8Nz09sv02P4FCegA/wDg
3xcF9w0XCfrx5BkL3fUE9gzg8/MsDukkAfUJMer+FRPE+frk1sfVEgH5sQ9R5QHmN8kP5h7AIej3Fd3rxBUX8cQImxYKJRwAE7gbOjjy/uLwG+rbLfLdyNse
E/EK+/4Qzu4Y+/3DB/bfD/MWf8H/+g7gIvIr7z3lCgkQ5OblElP44xMt2/I+IRbV+i4VBzEbAhkR8SX6HKvvE+zv6f/fDNzlOdHR9oEJ6+o35BG+yv0DBRYR
8iD5A/IB+uHV9iAS9M8YLRIU8wTo2PUPNPgY/M4YIAPUG8cO9+TwG/cvF/sJ8OQIBeY9FvUn1C7u2xwC/Ajj4dnp/svwAx/fGvu67AFC0ggc/eYDxBDZH+Lz
CR0S0gfxFAwO4tnV/Brk8zQYUh9B4Rr18CQ0BPfrJDIVFyqL/+kqk0AmGOUVCLo1Hhz4I/wqVAEY/z3SNxQI6x0aFvwOSwYG/EgIQRkfGSX59tY36xPjEsft
4ggp2eQiz8sr8uW0zRfM28swHeLPKvoYzvrj4Ans+/za9iEDIq7+29Hq2f7a8vP+xD/xBBfw3tnEFhcG8yxH+g7M+VgKGAIWIgIHBvHu+xsfCe1Bf/r3zBc8
GgXp6CbHA99C/+8aB2fh+CHgNAEp4u0T+wTzEgryFOEJ/efsHdcFARvXBCjzMuLo7UU+AufKMx3r6N3KDt5wBSwNwczjAPjq3foY3+DaJBwBKCgIKOMZNgv3
AjT95cLf3aDH5RIiEvxR3hXEGhNAAxMNLucjCRoODy5k3yHl8wc1CtMYo9lQgYYf1uTj/t79RuUSKvkgA/fp+RcqCUAD7fj6OgLV6A775x0DBQk+2tXlH+fv
4cYZcPPhnuEU1AMFPv3V0xEaRPzi2/A65vM8Ptzz5FPwAikZwyb9NxIF6iD7Ft0PsRoX+9rzLAQXAgr7CRIEC/kJ5A0C7PEyK0dJKuddF/Du/yn4Ff/ytvsa
JuId/Ove1DfVNBcdM/nw8hO//wn5zu87AiIq6BziDwXw2vnw2u8o+un8+Sir6/D7+yYD+er4DBzT8gMRCtnh6E8EINP+G97v6N8GH+bXDu8FNOob1t445PMM
6QsGIcQFN/Yd4Pzo1AT57/EOgSn8xA8q2srGAObo8xvoAwDo/OIRByYf7d8MzwMRQyRLEuwUMegkAe4OFQoQB9dAGgK+ICIGO/LHyP4o7+zPC+s+O9TxE/Ov
+egK8vTvCS7cDhtA5jBAKBEbDeAR1B4jOPnqCjHz8w4a1us69TYI5+fO8P4Q1u/w7QAE7vv43BWBxrzfFOA+CvIm6vrO/LH44twIuhA/6xM6AAzsDIgPPvX/
7vflDST10DDWCuoIpPlA/mLgMrLjtq3QR0T2AAzuy+ch/Nj11S/1ADcVCQv+KjCrIvogS/v2+wK0v88Q6usD7PLx/wstJOQCBub4/AcTG+4YBC3nKf/b9jYW
8wwWAej/Jy0L9/xvDixdNgQAEQoACBA5IvxP8t7zC+PeHiPpCwX/Ghn4+uba8hMi9fMD/AvkFwzXCQH5+N0h9hfSBBcw494H8/8TFf8LBfUPIwHf+tgZ3wfw
DQzPBPAOEvsCCO3758ANDRoa0Pck9P0FI/ALG/DW2Njw2UXa8yn9oRP4EgcCLyILIFDkxwXYgUYPxSu6Kub0yutYz8PeIBsQDhn+OuTcKr8BHQn7EfPZ/xP5
Fe0P9hAEDOQVDfUA9/Yy6ujc4jwA/w9TMe8L7uXrFuQLJSQxA+kQDPTx4jH+3PX01inp8eLe9QPi3SE8FRQM6vG9APTjBA318tny4tsP+BEezNEGDQobE+gl
nLX6GIH5A+7t28//CfQO1hjJ3rHzLAHn5xYqA///+BsO3NbkCdYYnxgI+OQN8BfoKuUHKhf8EufdDQ/M7gz85AUJEvjW/grnBQD4A+sXAQ4NDg3VAqbwFfQG
FwQV9Q4M/+oB/iMXCvkLGBzrDPUd0gYZEvr8FPX9EAr7FwAXCQsF7Q3wGRz7BxgB0AAJFgf58BURBwUU8B4H9MUcFAbdBDQF8BcBF/4Yw94e+Pj09QMBAiEJ
FPE5Hu//GTf55h8WMP29IX8XK9oTQBj9EAMd/y7x2TUTC9/uCf3nCQQf7+fTDfnfPbkX2/biBQklCQoJGQgQ8v779ekOAwEfAh4DAe4GG/QKPuUO/fYs+vjf
JBDy/x4PDwny9ia5xT2dNte66dTcyBj3w8Hux+pU0qXVW78R9QIhsjXfzg83zsvpt7H4Ddsp9Onh0MMAEr3M4P32wr/d99zDvtfmL8EMMATzzAx/Nw0G6f8P
wb/7J+YA6QPY9M7b8TUBD+MPv0Awzgck0PHx4twd7cvY6k7NCQYsMeEbvPYZegGbLwr0GegJ9PfO+goJFaUQAu/Y28kBBkQB+fM0z/YDvQjgNjLy0jL12u0q
4fLKIurf8PP+zg8P/xQyAwb9POgGEEQFEtuuG9Tq3x/PIte57Ov/HK8sOOb7KhkH3TVS/ejR8RzvS6Ir94ZDMroXzfnnvbnoerP3nBtkDuzU9Mfx69YQ6vAg
HQXo/uD76AkGDRQI7tQ66ujfAe74+iQhDSMdE/0g/vod9gcBDgTu9B0gE/AuJuMGGu4S8QjzDwLxAPfr6g5/0g/eQeriEA4rGyHrFgEmrxECNgftG+U11iIN
HvT82BYWC7EKzQ/dBO0S0OT/0BYl5h/SPHYtTvMSAQYA0gDxS9QC/AvG/zgaAzat/hTb8QUD9kMW/xUPAeL3FBweIsD7DwMA5A/q0/TS+uzq1RTfDgIVNw1h
6GoO9iUg+bf/A9opGSLaCNzfFP0K/RJPxv4V3SEKAv//7v8GBfAGSzkB8RoM9x0RIAYRFmHwF/b6K/AADAzi7ewe8X8RFT0PAgXx7gIIAv4X+QcF/f0G/gQI
/f8GBPEfEQzr7vPcC/sTCOL8DP/29+P+AgXZD/b8/eMKBAkR+wUN/gnyAf0FDvII/Aj0/Qj88uv9/xIF99wMB+0j3OHiP+z59fv38Avi2/Me3OT1AugLGPQf
9OPv4fwJAOsD9BIJ5ecK4/PO3w309PEKCf3v/OwC2f8Y8BTo6QL++PjXBxETAPcaFPLkDP0QBATb8f/hGP3jCiMFDfUUA+7v5wcKIfH14vIHAtv5+igAIM3b
ChrZEfMn4An5AfQlA9QgBtL498HiZew/xe7/KicO0v827wQHF8Ed6xvy1OX0QOnjQwYH9dQLv/Aa/51FwR4C8fE4ICEEA/3aA/wjN8gNLBPQDCOB10P+Mfrd
3FMnMgkZCBLk6jPg4OseAuf9EigI6gMI/NncCMsXA/sS+Kv0zfvzxBmf67zZ88/X6MPiKOj78ejA3fLQ1vnZ9eG325jgyNzO19UHbOLM9TG6rr4MptGYoPPR
G9rsgdmMBrmoJ984DwU21PMArCnz9Nab+B6pxOgEziix7tXI3QfAFAwfrBEYCCPp1GY1yi7Y6ePC6rEIAPDk1A4RHg0KufH56vHz7Q4ade7J9v1S5hHevwAR
8xrs9NsI3f3x5PYs1fT9x9fpFPzzFAYFLATvNAAftgfZ7fLkX+bwvyzK288JIAn9/v768w8FE2wM9/URIdLU4Br65MIT9vcOEiLt7fHizgnx9xcI77/x4fTZ
Ctj0zegj9AUG0eP+AQwAEe0FG9oY+UrnFm0aHb9oLtrRGfsD5cjvz8b9zTOmQBVk3/rdyTXw9Q/g/ukrEcACgcAM0+n5bu5k59cVN7IT2kMt9wH+H9gOBwND
AwjMBg/sygn05/rl+f/zCNYXzwzr/gH619E9G9YSCyaL5xXb78fyG/RJ/RwrMwXuHgTu9s7tDRb9/QX9+xPOCfwg+S4BCfbbJvAX4P8PJPAUFNP3Lggy2gL4
EQf+9ewlDvwBxP8T3wHz+gIJ1g45BQ3u9OH/FPv9B9vv8SvMCbgaIRUv8Q3wHPEY+ffT8aXvOxjkoz3nMzENJe064vN0BhjuSskQfzDt9ez7HvAlIPYoMqYe
0zQL1gTN5OkFFwCU+/r96Pfg5P36/fUC2PwD8xIU5MnK5PwRIRrv5AIZEhss1S76GT4zDRPb/gHzNv0I6GLZEevy+dPeFyjdxPxZ7RPIh/OUKR7qBB3iC7sc
1Q4O2fkbAK3tCaXo9hGb9C23Qf3s3lBHHS/TQB4K79IqUw4T6+bt1rnG+Av1+vfwASScPQsy8cUH+QTU8bj3z8rI1JcbFRUY9AzI6hD89d8ZTtf+JdvY6dUF
t8oXOdPWK+7fydPnoTEa4xMIESrWBxgM/zYpCfXBLn/p9OesKwXVyfnpDjdT+eFO+/jjUA4mGxj6Cx7wE8IXF+VIPP31DBLR7Pb7axEtSP4Q4PQv1TE9IQLA
AgThH9UV4u/25qXGuubQx/EYC7iP/uIU4g2nxv7bNfWiHkLFNrgHHtgF4hTjzQEaJw/94+C/zj4p5AoWNhTs5gEYDhAxKExkE8En/NfyNUXBAPgv0TH4Kz4F
80UGCW4P0u9/k/kJrwrxFjwDxfnjDfhKBg3416wb8gf8Ato0PR/GHxwp4+YUIunnKewsGQc40dwAM+/44PN0JgRiAfbXGerGmPzG7bM2D+ZzIBHXRNLkAh8Z
FuTFs7kaIjTg9dVyIBkvzrsS1vcVywP0CQTQ6/QV8hj+/BEq+EcyG/8TtbfBJAXsDODoHtboEPhU0dzouBLwdBfWHi8825XVCCQk/vbWuEwxCC4j5ToJYerw
TPwE3A2BERv8JwzYM/YGMCT1IQck1LdMHF7j3QzKNUEaAg/z26HG87Qz7M8pvRj0CBH1LSv+FQky8e3U0RsVv/QQ593IAcT7MC4u6wQhFt0ZChXu7tfGGfvC
sh/i/prf6MNZFyP9IFz26yW7v9zj9PENqAnRNv+BTPHi/egMG9YgDRoU7/sSvv0G5Nz7H/3LIRf77//M/jLaFR7vERIBExQZ8MYH5Z4H7O8fJzriFv4fGQgC
Et5FFew08ckACOvDC9MrQvlEUgbKvdoABtY7CuXGEDD59d006xHZ+HcI6wvzPtIKCBj26AcAO84Q5PxKDRHJByTlZPMB3N/oMsX2AQK6BBQ/9ib/46Po1Ani
HOn51zbZROr1R/8xKAcbEjI7Nnz98DjW5vnl+Lj/8s4uHkfegdz3POHix8W51fAZHLChGRMdxNqB0cz11sudAPatHbf5vzbV8FvG771M7Snh1lXhKx8Rmcr9
7N62C8PLLREO+8Xp6Tm/3c/HMd/VJd7y1OLb6+jZzerAwdTs1McJ/fv14sECHu4OGuniHcPw/P9G2AzFC9L+qAfJy+qjGhsPRgbh1uIvogbV4dkU1wvRLNPY
BUMP0hLTrPIK47vX2coUJvA+9xjzF7nXGSLs5PMcLb78+e/I3uAKRAsL7g66BvfyDOoH4Qn8Lgav6PPw+/Ui8t0lHOA2CN70JxDWIEH6JAAS5A/bEtUA4ODY
/Af52uMgFhDqCuz1vVIdIuUP3wLYCvnnqfr+2c23BMELnRUW0ZPrCvwuv0H8D4dIz8J/AeXOTx0p1z8Q++Ilz/UP6eLiLwcS9xkr06o2Bwb03yApFfTrBuYJ
Ot/89dUAIr8q7szCBioG9Rkp5Fm/uuzp670TEDsIFfH/DtsHBNEM4BT2By/rz+rsF90Z39BaDTPwKwOh7dH0FAYbuuolBdvP+A3aISMYEPADUgru9kro7UD3
UQ3oIn/sGPMdSugGAT4CGvAEAy39HPoGBxEoGj/45xO/FA30O+YlAgQbA+oNzRAbCusC9QoR4hYM/OoUHf0H8B4Z+QIpDg3d8AwW4/QU5CjjHhQYJh8eHgsL
BA8P2uvooAT97BrWD+4ACvjw/O8oEvMpDPsDBP369xfZBPkP/R7r9fvz+fQp0xns5g3wGOz3ws4V7ewO5iP9A/QxAwHnMgT05AEO/OFO4twXA9Pk5gnx+ggE
QhAZWRgJ8Tvr6jcGIvjlMH8fJ/o0QQUH+QsJIgky31/wHRrmLAos/hv+/PXj7RD2/NYfAQQhEPMAAxQOJO8S+C4MABAXLu8c8Rr/6P0XFhIPKRTTCxDw9QQM
+QflCQUUBAkBHOcECuoI2OzosvoD9knoQOsTKgwfBvc5Bf0UGAPnEAH2FCD4BgsQ4hwr3xoF9AgDzhT2zvEAIvvQquM3BhsF7i8i7AIS2BYZTn+p47XaTfwM
CvTyHfHP9wkA5DklMyYKGOw7AA7mEh7RFwcQ6GIbDBy2O/cF++EM/UQ3BUwHzPrvBDAo/v7sEsu+5w0RKski8VslDRAGACgY7fUbCCEX7xMXAh/lChrv/+wV
BxP6HQABzgQJB9wE6jbyAw4Jy/ILERy+LAICHvgQlB8z+R3ADO/mxeME29cFNt0bJgAr6wAr3/Y8RQPlCfbBERMm6N8fw/DzF9ML8zkp2gwp3PJADS4K+RH7
H/Do8MpG/RM24A+s4B4y8Arn8vUDBtIUIxIHAy3pBRIMEfkdEh3KBQM/++UyA0H6HfX3aezv3swRO9Tv9eQFNO4hHi4mDwgOO/fvH9ot694a/+/S2/L6AMws
2yMW/w8C9zACDOYK7AH93/7P6vTd7Av+Ubkg//X+3wkz3q4vf/ncC+sxUQO6PeEFBLdJKOb5L/My/yjq/gFSDRzxyysyU/RQ4MkPBP0TJBbnzJQiJc086iLn
KP0S3S8NBCMu3C8O/u1n+BYF0QDkGCvd9xXRJgJBLcodDQXs8g3m8e38/PMGDtkZDeous+sV5D3HGgUDCu184A4W+fkP48IaGSre7dmV9Qj06f8GhCb+4Abm
0OQWS1LiBfA4D8jxndgXMNfF6v/V3PbOGrznKlAG0tmBHwjOPu8BygD3A48V3NwJJuLZ1t8ReuOTJg4bA87b1wQD80X/7dz67QUdIAADsBD96OsC9A4k+dry
FwnuE1Ht+BchF+ozOPfhzAnruvrh0KXtLNzsFPEr5ehB6B/7yv5HDN360u4kHfoNGf8I7SUMzQERB+YUJxIB8/PkD+VH/8gN8CnL3/YE9hr5Lf0N+dfmAu3x
Dwb20tDY6Okh7hjOAgTM+uTmBeINzRK73iQG6g749ggJBhMv0QsTtMUZDh8m5tDs4v4A+gMo8dzcLX8BCfbWRSbbC/xE7d8i8j/l3cod+w8TB7ufstMPBUMZ
3LjYOBnUGy0WB8xUEdgJEgPkKrTP3PQRFhf4+f3+DvXpIkTGyfXO0Q1/OT3Rmf/K8APZrgIEDeETyvvODAMYoL4HLlot9conHynAsNE+rJ70EWX36OZPP930
AofeYNMjECYP+cLU4PPFBw34488YOL3FHfkV4U7R/Ofq8s2pq0FGDM0PG9jkK5cFOqy9+irbOdUQ+fzm2QWZ2Toe9Q5eLtH/CNIb8QHC2+f74O1uLeQUhPnx
0NgFqMrF9APBn/5lOR2ZAgON9+M7KfEmKu8lwEniBPzm8tMa8f/64ewA+f3xIOPt6fkq5VYgH3Do8QbzX+rdTikcIyVK8tv6DyM3v7Li6CMl9wjeDO/4Q9/H
2u3UEB4I5xJC+t1F/7TkFNL+yaZC1xnxJoGeAAPEEr8h7Lz3yxDUKBxVOjOxH/2Z0eX/rEWa8lvb1O3N2AH6ye33rP7Mwyf42fa9W+XlOM6o6spGovyr9pnp
N8nHChzs9LrqDxssGfz5/BEC9hjQ/Rvp9xgaw5H52QI1qkMC0vQe9XEIpQit7Oa/64HYis/elQXtHQPlIeX37PcK8hncAwT+CM/D6Qfn++gGzegBDw/Y6+ny
3RoTBxUlAf3rnx/7+fnh+AgG7Pw00QkN/f4J8gn6YDzu7ODhKbLyJu0qgQ4R5ejqF/74E8TBXBPOutG7wDgcE5j8wRBbWQUZDsIi5u73H+b68CPYAevq38Uf
CR8DlTYQ9P/yAw/ZAA6uCOTl4M7hAP//9h7PB3ELxtbo+e82EA2e4Okq5xkgJegC9ezP3gwpEO8kAdc4IdTu1gHi2urnDfL99xAlOjWagdHlLP/c69zdCtzr
5BUF8R0FD+W2B9z0EPupCx/PPRHf51QhChUBORo3AfAEBicHCAMDmK/r/QgD79oIGPTtHQPY7tHwHwfm6OvG1/EW39jp5QwdAOz3BxEIBhLs9OjxtwDY8Qvm
3N8Yw/XfB/cP4ff47hIo9jby4Sj7ELXh0iQlIuPUwinf+vzA+xYnzwDs8BEc/SgBABLrWiYCLwO99Bb1GxP99Qj4+ev8+Bf4Ctft+O8vIdVT7hBN6Fuf1hqV
1PwGCN3wy81BMgkB8FXGNPkkS9lNARcHPvnJ3gTK8BHPax/x+OLtBine3u//8AUhyh+jEQUBJd3zKRP36wUL5koED+XlK/r87vvjz/cM2BoSzAEBHi7TEjvs
Cu7SHCcMBTUgzQvF7OLFDNgQ/u3t5ucD7CEd8Dbd3km7Dx4TgfjlsuTV0/b78AElORQzRQryBf9Q/ubM+GEmEe5ZE+MPYL3RGRsE38n1Hfj9uAEmCvEXyx3/
0CsZ+NEI9gr1B24Cf/89y9kG6hKJPuLh/YfeLdgH+JoG9hLV+sYTNvf3yGqqGqX31UQTwfFI9wbQAMT3x/IFJt8UBMmjw+wOzwPSJuPVyLkgIOztKw4+/CT9
+bscUHMvDKv++h7/+/TXANkGyiLYFF4f4EMr8xEIFCy8yMEd/ecC1QHdJNTvIxDoDpw/2wAh3hANPsE7vvTCvO8k0tbwPvb96vJDCUMY/bHTnegP8PbJ+hKf
z7fPIvvs/SINIoHo4PDK8/EIGzn59xsoAtU44QXf0vIA2yHz5tU3AB75E/n6Fh7y0DH15hf67htBG/H79Bfu/88P8/IX6wvO2gzj6/EL3SQBI9LNwvEtu9j1
uyViB//5fxPxCbcj+OsY8zEDJAfA7QXu8uzhKdkJzAIrHQzIEcrsODvoKewUHsrx6Qom4RAGK/X0+rpcTur4xA8Ur/L6CvfLFSjtyMUsTQfJFE/jFBphA0w1
Gwg0LuUlfw2twtM/sv3kABfZ8jrmMALkcNrBOvueLhOln9jb7hg0f9kD1t4SC3lC+jgf7zT6rCYm9i57vML+2O1UTu71GWtS3//HQ0/QFzOrI+a3ZP/Y0M4B
Vti9FBU5Iurtv54MHBDP+gX0B+H7+hFHHulAAdGYvsEnI+gKfbH54hK9xuoAbA9P9F43KioZ7xFtFBW1xgEJEn8NyAPh3hoOxs/pAxf9JByqOlT91xQmTgqk
P+s3w8X54/qvwfC+Bb7hHSYAcQAEI0rbaC/o/b0Xc9ITlzTlovvzDv8b98HM6/UT/OQN+NAdMuMnStNQ/xb5J9oZug218gM2+PDSweKdIwTy3RcdWW4RIEsG
Oh/T9ePNFgNYMuPzIq/hry7NTO8TgTn8x0D2/yfl9//gEMP+8+cFGBgd8b3azfTnDFEE/gwg3RsFtj0c0AnC0ZvDG/boEc0BHhUBRA8X5uHNIcT759f0D9PW
/P0kCPLIrfn8KfPKLBT2+dvhEPXSDfjyHAqygQT06DL+/iH5AhjD3+xZ+dsOEvACzRULAVYEA9AX+QgP89b/A9fG80XqCPzB8vUKEinb3MO/DxMn5fX80/ou
xiECMv/5H/T0vX+4E8T4MRH+Ih827TEMLKqp4hTHOvHSAxkGN9KyERoBndcW8hjr8d/b9ef2LNwlGuntJ7q/9NLKFevLFcoAQN36+aFHEiqxfw0qARTGHdYL
Ak0EtyC3wzL+zDQH2tf5yNveAwQu3yce7Nzi9yf4IePd68+7DRr7ExbC/uPsDwYh4uMVFP8A0NodFyoM+vB/IkD2I8ryAyQVrcv99fsK8isuSagU7hpLwrIE
/Ry6o+kLKsYL7UjaOBYpE/XbJQfzD/1A/QnhxTo/EeQrKff888axuxFIFSIETvcS7LrSFvQKFOb62RD35gEO//D9A+g7Fh2nAA7MpgYW7jkJy1XmsjDrUD79
2Pnv/B4k8xo4+ibxGJHoQM0d5CG78dtYt07m6Qnlyo3r//721uqMvp4B/OHr4NokyPQH+P429Cj2HjO/MA29wM78vis7DBb9gTHl79r2Ah3mBgLb4OvnHw74
8ObxBgoL7P7rFg792uQWJAkA69YRAbcS/gK/CPQz6R0R7AMAEfGBBfLSAfH90NPeBdMFydrnyRLwJ+TiGvftDwoQ+/jvDeb26/UR0g7Cwev9BTaa0y/psETU
iRkXHgbazrThIfwQxQzi/0MYFsEYG9Tx3p9WEsAI8rRQ/hZODAnhs+31Kgvh6Nfj0CzcxvEa9cPtQEHepBkz4aCwzCT0y7QY5t/Z+qrQgd8VE73UsTgG7e8L
Fvz36wbT7glO48oZUCkf+Qf720YoM909svzYEv9AEQHLERokBCfc5Sjl9vEk+h0KRQS6HgYBI+waBffl6wrSPOcFQhwzMtMGEsPzFC0C6iV/4EZkZxUj4gER
ysDD8fKf7fr6AQDJ0kf7RQpPNqM32U33Hebx+BciHQARGbnz1v9P090KBOL0CAJJIesL9qHK2Mc27dalEFLp4hAsC/UE9ugcwRbrs/ACaP0T/a8hxL3wgcz3
5+oJV8m44TrXOyYOAbob/x4E+uMdLOLMEEt/5lPaIRNFru0uCPjxuyDmAeHm7i4yOwQb1gT7UwkSZgZDDin/tAFJH+fvHhsyuAsAIe7N48AXIAyjDgn+BNr/
+ukTHf3lNwsv/x0TDeTq8gPXC+YLxerjqusXKsksGxIN/jQs7gkT9SID6xXv/vspJA0csgLf2KIYwQtVMMYE8QjyHPYhKw73LxL2xf/0INPT7yK9Dh0CgQfu
zDX6wh7WJA0H+cvz4fgs9+Ui7RkR8zTHMRPVCQYY0Ojx9wEUAyLEGIHv3gPjF9QX+SnB8+YNICT+DA7lzfoU+vX6yeYcycoBxPk0+yg9GPfvItcPFgLFJCHk
/yD87gnu7eyW/u7iDOP/AwoP7fTdAdIIBvX8wC0mge1lDCTkAyPtA+oO+Bb10c+WRbT29wntLvslzN7HLCQ6yCi2OO8GLLL4/dwoI7D5Cvgc3ujdvRf4HjRH
DfAt7RNGDqKGzfo9JwMA9eWoPwLJ7vHks03eN8EfDT4wBd7b9fYqFNnfmjFIECpDst3+v4T9Agwt5Of4JRsR6p/qMfBEF8LX/sgK4BDUtC7a2t334fzsjikO
xgviDuADQCrl/RspkjfdV9fD5fbO/8QcGwCtAvDV0SoQwZ2zgd7SAOcM3APQzAgI3+IYKSbks+TmLDMtMvutHQA0JtXuBfoX0rVR19wE49YIpjcjntvAWeul
siXfsf/PGBS2Kirj8LDDRTWwBd776fPl5zkWr7sg6EDEyY7DgdlYBRE75fgt1hAc1uYmFhYh+/UC6vwFAef658m1DNzk8hPvGTDa7/mwIybrAg7qERf9AgTK
QvQX+ckT1fIP1w4YgfISEPcXBfrtEw4TGg+s7wMW7NckGYkR+QzkESTY9yWq/NwMGQri5AK7D+0MvD0QrRfhCuTyr8H3HSY6/Coq5gFVDwYhDSAFFuEm67n+
E7UIyRcS3warIgDU2xzf3t3+EhzNugwLB9fOAQzgBrT+0+gCBBzs3PQOCO7e1IH+qf0FDfHv1zbf2wsh2NwyLO70uSTUBAvvBKH5BQXrE0PdtCNHNiHSvr2T
KARPm/X8RevM7dQALiEuSL4O+j3yy/3lmSrv6wbi6eE0MTn73Z65qcADCAEUH5Hq1D+B49TUsQPNLp3E4D0tL+0wOhYB+Rv5EfxnD9kGDwoU5SEH2tk4/AC6
ghzn8hIbCCGLHEnx7ST+MSexICcaIDI9BvL2DQIbx+YwMdo9wxPoCtsw9fgFLysP6oEkNhPo+O0vCz0IRvHi1SxM+tjwnQkTssAQGQ470AHUxgskALft0On/
L9Ta7B35KgMCpubHMC3poeDdJt8T7ebh1Q4A99Tq9AI1AhHtgRwhAQwN99cTMBrbD9fzxfrx6vst6oQTDhLW8wHU1vfDCPsILFvgGMn7Bu/uKrmg5ATrOQEp
HPZRmiVTJAQC+xUOIUn5xwos3PkL2fb0K+He6C3n3swAT/AJzgku61T8BA4BK84NFwMAs4EsHeU4//XAO9w3Ehz6MjAJPusLOh/y4Qnc6BZEFcIeE1r35ubw
GbxMLTfxw6gVljAf9dK+3PT75TD2G9my+/vseCMs1xEfUUfnBcrQcMIFxv3vwxj1vLvCFNXUxETgO/dsgffoIfoA6LNIJR0IAgH0xPwR8cU0++7wquUD9u8A
0uznGxf0OfAG+/TRCPoK4g7W3+0QyBn/794HBBLq0BkJ8EAWywYJBvwe4gL/vu33DvMU/eotrNP04fQMAX8qLtnxyiYv7B+d9s0++wAGBwYzCQPmIOctDDwX
EvX9HO6BM//g2fcB1STwJShS883yGOlBFOb5DP0DH+sO+Oslw+A6B9QWGu8I8BYvARO/Fv/L7xTN8unr/B3R3f0XDtncEgwA6f4L+//5JiLo4eEN++b55bn9
Fuj5++rhqPYM898l5EAh3r0hJ8Exx+3u7/Og6Ssev8t63j3kzBP8APIyDB6zFezGLcMHCBL4ctP68zcs8QAO7evCDLjjtMjXYQhLYvcXuzQPpONvnA75m7KB
FRPa/uX7ze7dL/K/Av7BwgQvtcP3AyFV6ffgwi6esf+i+A/uMgO2CgnSH/3+ECEPD/Th5wkpCQsoALHo6QTXCe7Hti0swN4T0BIoK0wH8i5QJi/dDsgh5T3r
BCLjxSX9EfzX8trkgQkJIyghT/nk6Pwa/u328EPTGPfqXcjsDPlUun/X5x82nEcCnzQb4uf91+g6FP5U8xMgBhUA1ersKu30Uge3HkrLGBHa3kPdL0kSKAzb
7BVX5sXMHv0J1xwtJCYr4/Hy5B5m0/ioNtT9EjAngYNc9XX9DhnmAujAKyk88kDcENoc9/75E8Pu4Qbk+qX0/koq5BQtIef/P8n73iT8ThEeFEiuBCH07sUn
Civ1+yU7OPHrHCnDBfpF3gYO7wYs3TryJMD54NQN8v37+wQOCD6l9gcAHc8p/yfaDNjb1sfzBP21EDgFB/odCBD4CQfXYNr47w8I9UbsySIOTM76COrr3JMT
2/b0FPD71ia+fwPe0/PujBHNzTI/IRIGDNn48uMS/f1t9yAb9v8jFP39PEn7+e9aKcwIxQ4q1v+B5gUG7LzI7fgA8kEUDAvpEtsDKPMFqvnaaQ/CAPAC+yr2
jOIwDBod+tr5/xYXHO/FMQYqsyPFIwHn5wXXCe/eFOW4ERA17xPm8srzBwAW+QnnKN70D80nsr8S7tkj9kHKBqg3v/4d4+L04wvAEhsZ6hX/6Q0Bo+sL+PT8
kwnk5vXxs9IGPUvm69IHOucXAA+zAQeW5CYg3OvSu+FHIXf2fy7O6+geAwz55RsnFBMM/AExCu4PCfv6E+Uu5NbhNBrw0QEF+fLsLfHkFwwF/voGFjCBBw7o
9hoPGgi1Iwfx1QIgDfUkFRoQ2uQbLxX/7xES79Ml5R4IBjMNAq8mDPEGCw4bExjyH/3gESdMK/LaGhf+g/ciCRT/+zLzCTb39+w0AQjcHssF0ujuVCQQws3a
6+AT1wb/G83sEfAK/uHg67Ty2vT57QwR2yP1EB0BAgUKHOcu7vnA9fEUCibz+87OGvrY+w2o2zTmQMrn238H9vSr3DvK1o/K9QLw7bc5FKv78s/mEOkW8hH3
F/f0G+j349wL7aUjFuDdx+RDJhEo5uMA/OTQ4xLKHC/nyxr+PtTS5wzr7+bSwM7k6QMQDgDaCcPe9vr01CUbIdzSgRMFEintBa3vAOW/9N/WXSYKIjt/1Owa
8jTB+jQp9Ub+zgUX1uYC6AoDvOYv9VUU/84pK/O8Gv4y8BwdGyX/LBIM+9nbDRP+D+veHRTNOQQNyOY58Afb/Nz1HxkY0cf6Cvz4tuwPqhj2O/3MIjj9+gAP
0xET5NqBLdcAzeDPMQUJrwIO7hHA7Q/3ARgG6aOC1Oku/goY1+k79w0pseHXVOtFAwQZA4/yRc2Q6McJL7wqFy2qChASBS7nH3Xp5+YSFfwrBeDnCfc470D8
CBkmMufxJNSl3CL80//sPLzb1xHcwLkTLN72Cu9JAAAY3AQcAOb+x+7SChsACRriV/fZ/xnlNRIByMkiHjHvQwMcbL7v2eg/gefI6CcN7f61It3qHtv057AG
Q/HhIdYsqdIMpOxO6+/BN99AtR4k3MfLsuqxFRzoMROg/hzZ/Rrb9AOmIDT9+gRAI/m0GrDTwNIUSrzH6vHT1vCHss1nEMo6ou3tH/jhLC9OE+l/WMPf5TkT
9o8zFe/xMMwGCCYh2//62QYzGijg8Zi8DQfFy58S8/HnDBDvB7kFGeob/vsH2BQRxx0Uwcrv0gsWDN5TrhYkSeIFgQgqGwr22JnWJR3WNdEqKmAl59bd7kX5
HwgI5OMkKgAFJhk00fjbEte/7sQy9rbYCPC84u7P6RUTyiPe3d8VSRgYLh//4xMn5q/j/QDrBN7p/0S30ho4KdIcGfsZteoR7TszIBTlGxPUWDiBd6fp1SAx
zzbmHCHZRiDToP367fRHG/HjuN332/H4uxrt/kTSCs4lOwHdKeHlI8QoLgcN7+vSFtwf1uz6L/HW4s3r/AXvHpol4hb+jQ/ZqhAAz//92qTl8QJk1ujtI/EP
8RbTEYHd3CG+5e66teisSbXAqAIOHQQEfy/09Rsc++P4DwYJ4zvU6PDoD/vLFM3a0vDEGC0M7P79NeMH6hXcGQIePlsf9yoQ597wBAHbIhQcLN/2rwHaDwH1
Hdy02CILGyEI9D0eAdTpEyAeCAnsCggm5tPwBQ0Q/NoAFOztEPjXO/glEQQ1+/DU9QDTE/jwAwvQ2ef6HSmftv/1/hIbDhDq9Mf4GwbmIiM1BPLnMPIKGRQg
87r5GenlRq/D5hr4Dr/u0oH/2eklCQfL4/n4AOs2DRvgH7gRC+35/+/52qwRAMnrGA9JzzZ/IUQMWf0pmCHdYSoIDgULQQnwDEKpxFHBIqjOYAYZGkPm5CXy
3qsjJuPW0Eg4ssz99/5CWyAoPNtVHTBP0VEB5ucjRcUZDzEH3bLp6M4Zsd0bF+/eFA4gufLrGOccvsnePc3a7fIbAR/zE/3jCfje7wjw/BnDAvyB8+cy3gTz
8dbbCf7sutXv8//6EBcZ0Mn5GAkDOp3+DOANAeX9A0n99+zuAAW+CQS/0PQhDrD4K/be9N7sK9ICDKgg/a6l1PUd+Njmf/zh/A/NG//v/TLp3vfs1wK82v8D
6hEhzN/yHRoN/QGvp93FG+rKDe1HouL4iB4WQBEfCfML8t4f/iYIINEC+9XPIkXr8dQR4jkjmOT9/wkkB/otxgHyHQcS/fPPS/IJAgXgMQ/35PO6FiQA3QTm
8AoFC9kJPfMe5uYv9wdD+PQkqS4sCvcG9wcKDA4e6euBt0Du2wtALdIFGwSyMBa74kXEIwQUITwC8QXH538IC9wPTfIou/oA3O7Fyhfztp4H3CPfMCQEM+/7
7mf5KPbKzuIiEtJD6tkAm/4g2YxaUThh2ugDy+jeIBHXatM5HTO+tSHWzgMZFc7w8N7U8xuEHhYI5usXA2U1Jx/6tfsYti0TBQUg5czvKBM8Ew/E6pDc7BA7
ERjzz9oeGy/MHCbX0f5MBRj9f/vi1kXuHdIrH0IGkwAe7LgW7uf/SNcRTy3ZBT6q8hYw/eEE1PEr3iaOBfX34xNDMBUPMTvpAg/Usv8K7LoAM7Dk4v/RMOgf
0weBVcbC3uW8XfA1z9Pj4rQE2Obrx/wqCTgJ5Rq3+8Pd6/i2ZurSOxGqLwHZnCIsFulg4APKA1LOvQE7HETu38cFzdQBBiIrL60J47/d6Rau78nf7eLy6P98
Uh4g1MlNq/kP0y9TgzcF+P8wKhTbECze9N7y9kfw8s3g9er5JvftMQQxB535IuH/TeDk8Mrq/X8T/AAHyNf1xdfDJ/QV8e00EwkRtb0hx9UE9xcY+oEdKgv0
+tnXBM7q7QIUDiMgDRofBOzk8rXtEiPaHdMM3wMULRD46Pj4//H3BREMOTbtGezPI/MG9Sv76rTZ4TG4G/sj2vHu4gsCAygQDQQQ894b/dEG0vj76c0aIAK/
6Pz18OkLFqw7HePzMAvoMmImgQUjLxzstujeERwpDS8i8ePqjwXs4yco5QD3vfJENOgQFA0I/Nn5z//xBgoszfTOuEpAC73fwgUH0hAWC9BFIc/15cQk8DzE
spkKEeTMfx/qCorzuO3w+hpdxUNa48cxBvwm5NEODGTtwuMJ4OnfBfzD6+n35jzw1OPlP+HnxxxLAR0lIBQaOM00xxjSI+nBJvDFGw3h2wIHGzodI+vM9Qz0
Olf4+e8nwg+3JiwqTlfu9tYGH81OFw/YAvGqDxzcByIAG6ga6ev4Bj8SJhPA2QnjOQDJAwDjUh02DPse+U0ZzokPf8MF9b4s+ywKEyG16AKiEfKl6CGuzO3S
qNLtOgk6Li3iDQ7S/eDqrvjuwx/7AQEUxEUCzxUW84ruwxvgVtkezBobRx8967XnLBIHw/cLJZYJ77UV/Rku/a3frP0QygcU0CQe/AEn+vTVECMR6f+6nwAY
3zsQHJXcAxCBwufJBC24KsKrDFRUDuvsB6/r5Rj/uDfc51puFQbhSuI3MP8R0CEgNfX57ZrL8gv82u3LK+ssHoEY0C0m6B4Y1vrg4PgKtQQI5N/jONIgOOUT
8ef+7Qb94wbbFwiyERjHt+AHKQ6szsTuzhwYAg4NE94RGSPE/gPyGMD+9AL867kq6gvp7+vr29ADFA/14Rvl6PTzJ8nr7gu2uSAa/8vt/ffzBiPH6v+VKwIG
Mbbt/RrAShIVnw0M+xHwFg/0xSffCAETESEd3/rU7SXzCOIW6LolDAubEvYBgbsNEyfBCS43ACTszQz+llUS4BjhE+z22wMJ5OD6LiUkFC0iDvopxSMmFTHo
+A4bEhX+/gQKPLn/BxoH0BIJEOUZNvfc/+0O9vAZAPL7I9wNG+/+8/wZthqawUMPES7Mk/sF5sThJACLSA/Yue32ywDt5hFXycL9GQYCxBg23QIRA8svHPIR
CN8J7re59d+949oEpvbzJ/Dv1i2R8wr3FgCjI+IOGSEhuP3gU7r/ueETJOa3Gj7o9LcgOSPUAg4hHxwr3OjKAs1JBiCWlg/X4yQ/IvsF1hzx4+Y1Fu7PvDEL
vCfP9AdGBvH03/+fHfDK+jXS6Nae9tXbgW8g8Qjl17Ic2bHH4QHa8TD0l9LJx+XKFGvv//j0EPwDCO0ADxEeKIHuBxUXAOb2LCdD6Mko9xEuB+Xm7CnJ37cd
DfvrA87s2Dn9vtjbAC4NBwqr/AI51lz7Jhn7IiUMEdog/QkU+RsY+Q/68focDtoc5O7P2v3+IfEiFAENBf/UCQkP8gMpAgv36cUJD+zA3e0WFQsj8ATWDg/t
l73U9MDiHxz/B9Xxtu728PTQ4hwA/vbYAOrpLvv37wcr1BPvQrPV5QDZ+Drh/udWiBbk/fT2uML35ePs5u8bQVccXxQvOyPs+EdGKBXUKgAL5jA700U7SAfh
C7tRKjMTCH9HHhgAQe7F6hnKJylC9jDzDPcZy1AvI0b0OGb+AxAkBOQD6+QeOwzdJwsLE0SUGR1O8fH02/oV7jLp//P07CkOHh/x5x4DEgsmmSIIMzcqOD8U
GcPS6Bk81xXm5dLv3QzqyBDvG1QbARXh6/TSxywy7tYV+igoMhPGECkZ3cQS3PDrDFLlFjXd2Q0F1gP6zTXY9wQV0u3c5DYLCRYaFxUV8Q0A8A3ZE/7u88AN
Ih3s3CD3IOsPzTYV+wEBQ/HyCNYn8gsA+wHlH+EK8/3+DPPaABr2+ynWIQryIfQTCwgcJQQd59kK8AcMDxLb8B8h9tXvRA8l9bkR2OUABR0wLczb6SHfw+0n
HQz/x98W7AUu/+XgDeAGyBMGxS/z0MrqxOotTia7G7AL3PLR5+sB5OQGw9waCAMOFfSz+cSpoT4lyf1LItMCEBIDDnvkvTMl6garOM0ZGYE3/g3FCxkEG9Xf
/Q0KD/b73P271Pn24SkOAhHrPyg8gRL72NcL/PMM/srbANES5wk4BRbt8foD2sIoBAnvDuwO7bL1HjL559vP/Pni1hHo4vMLECHUBM4MDATf+wHyJ4UkCbnW
HfUb473o9tTyAO/72/bk1gAZzv3JA539A8Hr2bnu1eUd9Qf5Ag/67fjyL/0VAAAkKQb5EzPf/TfJLCkC9QAJEiv+2AAcAR383e3oBAQA5fcQLvIEAgvKnfsP
+QzwCBz7AvcW3jb5wr3m6yre9ARmNuUmEgcQxgZ/EwAjth/219jA506qASwLC8a2AAXW+dvh8BnL6R3j2OcC7yH5BSsA+v/52iXbDBrtCwMDRzjt8/EBCOjv
KugN/fkQCCkRCAv/JMz/9hPl5g/n/h8o6SDyFSjbH+4cBRH30vX37RImIATgBeoI/AMqNebt4B0G+RspJf3/HMoKOxofIxj0AFbrihYJHfP0KtK8yR0hLhxE
DfkTQu8JA+0m7NPc9AUd8j0ECPMCGSUIEcgNBCe35Q0XO7kO7APf2y0i4fU63d769BQS+hAzvAb38bsA/u/zDt2wBSnK2A826cTq/+jiEB6o6RTxJNX4/Cz6
4MEr9iTn3iPlBzAzzCjk3QD2+gr9HCY4ASPCMUUm9IEeBgAPCCPXiAIO2TG9DwjtD0Te9Swr4hnm7ega9xP+HekJ2B8I2z0PEfwRHPMM5CoUDAH59uAi8gUJ
+BsFDAEC5fr0CusoGf38HgzaLdAeDeckIyTiGyIK9ezvEAHs9/fTKyH10dr+zNwE7PTXDvz3DB0PCNAN1s4J3uTa0O4O3xMn+AnKBAb45vXg5MsPEQsRx86z
9OnuFA4BDujOIRETpBBl5fv+CibyE/YTBOYZHcIDCvLmveboEPf/79/R6djD9vMFKusHnwQMKDfH+wAHDgPa7fzJ8ScE9/fk6g0V2gorP7y95BPoAgy7ttUA
9bnhxf8g28QqACwHsv4gHAmzEj0G0wXjBIEB+zUj1gnLEyUTz9kS4MDb8jkWAQ/t6gb9zB4bH//Q1/YBCNsAIDDtbxCm4ET/CAWjFU8qDNobTyMxyy5/HAwM
C/MRLA0fJTArCPQDD/XlA8L92jAiDvcg/BKl++D8G+zKByX37Tr+7PzmEBTrAQT99gcP+Q0A1AskF//28BopBhL9CBMR+gz3+ey6w/ANHxAH8Loj8dbk+trz
uvPPBwbf8BwBF/MKAdL83fX07wnG1/QR1N342MWW3x4I7f3w3L4N8dEMBNUE/d4CsPLc2yrnz+0S5/sf0dwJAfwJ+fw7BywpKQjyIAxQybW/MlkBCPCVJ0vX
KxQ0DX/FPves+9gfFOj0CxffBNvn4ioIDC0U2ZYZBuYC9gXq//UR7fwPFPXq6xYF+84KOe3p+docCuUGsQ9H7hUDCQvx4iMOx+z59woCAfPmug0oFQs0/BMO
DgHjEv7UDfgeDgDpEQEjJvsT6fQYKOuTBiDeS/X9K+L72gkbZREOE/4LBMgZFOUQ3P0MCDMeHpgHKwfqRPkVLPn+8ere8OzSDRUA8xjV7OuW0+AB4umm9RmS
DdsdtLMO6OomwekNFNbU79wjthQdvhXH8BMZ8PBLB/3jKKzZErjh3xsZ5fTxzNLO6AesBwTVCx619vgtCfXe7vNACdMc3ez6HP8NHhQPGQAAytwE4vgQ7uwR
6tf3Df7q0LrtvA7endoeB/jfJ+vkEv/+3RVPIwxB3eoKCFK9L2IRf0HdI/UQLSQIBCv6HvM64rrrBfP7Ag8OU8z/GgMYCzwZCQbnJALePdgZGSO+4tjv/+jh
7hEIJ4ET1RoA1B4LGDoVixX+2PkBJCz18CUnIMr3ERvz1CUL+fP37eUE4OcFvCD9Cgy18xsD5flAEfz08CWnIL3vAgqSCz3U/O4A+xgPPP7u+sM/7D7n9vDw
CRbpBQjbFM8WnFzy5PkW5lkAKM3v5AM/7UsCABfoNe7tQvYRBNTk9vwkKvBVFO0Z7ePpGPsO6hz0B/sRDQosKRPe7BzWPgcYG7P09gIJCO0v8+cQ9ds7CSZJ
KNf42/Tj6eIFzfgS/OjdFu0B9gMACd0fEwPG7zAO09Tb6zgIHPjs/hjh8SYGD+0A7u7hDeP46wMG8yrgGwDy8PLe9s8S7RACCekGK/LeIAYIBddB+xLwDewS
9/wK/4EMCCP+Bezw7PgCHhUb7hnzy/T5Bw/L9vMdGCgJ/vAeB/vx//T17+T+AOj38vPmBgXi6vXoKP/e1xr71+gFG/a87esYKBjn5dkS8vb68f0o8tvb9vMI
5r4D/yEHCfTt+PTZ6wgVJfoIDbEX9vPx8tItzi3r7tUl8/7Zu5fBSLrz8RGBMPjw+jUmERTM8PPdKxQQDaXg3TbrDcnJ3O8O/REaLcnxAvgJGeTWFdMrvQ/5
9dnU5DMg19XiIesBA+H1G97d6QdF+Rzz+QcCsQUTrxbk9OYA8wLyxPce7+cu+yX74+H++SD0BfTe7hrvFgotHwNQ9OAIPRnh8zT9SdkQMBj/7xUhPxfqGB0N
KuYEDeQq+v4QExcdBOQaOyMILfjt+9sR9v3p5Qb3Ec7oCynyBhITU6Tq/w0Nzx8B3R0Igav63/weFOTh6PANw5HeFOPrHrkkEjUbyuz86gDz9vXD3fyqBijf
1i6WFQvz+xuXGwba5hkiAdBPV9U7PwYR6vcbDvPgKhzp2vvFHeXk/CgBAi/9/PwNP/G+BOUDL90dSt/gWzwS3wPh6/76APg1GP0WOeD/LQzdGhIDKUO4EP2g
VvL3C9X4Mh2w8R8kw/3+7Ab6B8kIBNok+i/56TT0GRrk/+vNIvTxSc0y8jXyJiwTDAL08vgj9OwULTE2CzAkmhj03+4J7yYl1QwA4swEEvMKIO/d8yAE4AEs
HRwv7wq/Fd/ZRQ3t2QXjNzs3Bh29Bu3KINg0I+ZK7SAR1felGuLUIs/I9fr1Br/a8OYAHVYB9wHY5N7+5Qrb+Pza9/P+HibyTxMYIPEeCynt5cf/3xLA0SO6
3hTk5fI68vyxpOfzBMXiDCHMK+qB1fTY/lsH8MTZ8b0zALTYCf3v9Nnayt/DqMbN7VoOAhrH2df6Ctrw9tnjzOYcGQoSCdjTmO3nHgsIEef8H+PZ9fQI40Lq
zgXSFRopCQzqCgLwEbbL3sj/6hcsCMMEAOwoBAL5+QcoBw4hEAv79QD1CvMT1ufaCOe6CRkM9BnhCeQOBxr1/SbtCSQR9C76Cdj04Ezl7xMEJx8gAwAL8Rf1
Af3z/fsTGv8B/O/o6egH8vi54kYqDAXZBAEBEfXhfx0JGQAJCb30E80O/AH5BvQQCcX3GQjUGdsr3NEXAQIZ8ib9DMsGGMr+NSYgL8sFBAj+9h4juS4MwrTX
+TUf9/jsvjANFLH+/wb2BBMBEzL/qQ0ZAa7/w/re7Rrn/BECCv77CO8NCN+BExbiCRrkLQ8B/SkM9/MP8yTwHP4/Gfi09/va+vknAxrYEd0KIxIVr+XqDEDw
9fIYFeEKFPTy6u4PFRsJ+Pgh6NoTEivxDRTrGgkiAAvzEA2cIPgh8CIV0RHRGgQt0DkA7if+E+/w9OjP7vvX7wH3/ugDxfUEDjsQ+QvyLgH8/RYVF+7O7tO9
1MgB0RSB+BHb16TqEiAu8oX9Ewbb/sPr8/EFAOccJfYg187lBfkJ/Qfg9Q7y4/QJ9xz/IQEFOP06+R7q3wwV9uXp/OEZ6BcL4uD9CCf/9P+sQjH0ACgA4+Xh
+QceCvTzRwM59Df7zP0l/CLf7w0DD/f6wg3L/hLy4sX17tckFP4dGfEl5jEuOkrnNAnpEAbOE/0+Cd3XLgHiBPLw7wvfR9EZ7yXDIBMNxa8Hyej+Sv0I/Qvx
+wDNNErp/SYrLsAR+MhGCi4tDy8ehRXg7/87/e0HEQ8A+pYIOcQyAupF7xRB5dW/O+sIDQe29hbu8yLsgfzYCRH0JBvL+QP5CEWcDffJ+ewkNmQJGo72T/qx
GAFPHv34ytGU9C1aHzGr/esBIxgHwiFaVukN3xjQAtz3/i318fsrLisMExwY/AcrSPlUWjO0LifjKwUkLUYDDTtS6wH2HvYD+wgiZwFF2uECM+kE8jQJyww5
NVa7AWAQ+9vxCy0AR+UGGiDtLlIhZfgDLvvZGQ8/4TE1/eS4/RsVBwwi5jYJ84ETJAvW/sruCxn4DQvw3yA8CyPf/D7P6UD7qCgr9ffKud+G1w8F/AcAE/7y
1Q9F9PYBEQYcIUE4BwDcRiw4G/wLAxLzDdCyH/fwzN4D7+wJIukDQOAEDqYEJfpB/xf30NTwo8nr5COupc3J0ejrz8HT3MSevgPi7v7SlvLdyt7dxwcK8tj2
tqL0uMq+8sPy29Ta1MacxLrhxwcBvC07HN/oIB7yBvIY/9ET4AEU3e4f5EcRsCvjGr4jE9koAC8IF6caTLPlZLEyyhgRGPn6G9n2CUzrqyLvDxLmACMDDCHk
VvfV9eYiPfLEFov3lO7nMh8uv/oNOhuBBb4JDzdUBgQA8Sb7DBDbS5v6eCQTwUkPxx0z4Bf4sPHEEN0JINzl8BMlogq0AEP0/AIAzKAAAzf1/hzwSEnTzvzy
z8vmC6IVHBf++APX0u2+NvIPFt0b9qIa9frxIUPYH+30O+8WttnT8O4I+9EX5tgwE9HOCss6+xXgJSP8Dg7F3xvKAwcFJh7I8QkAIPkJFfXdHg3VEfLm5/PR
/iflBN8VHOME/CgT7TjR3OjV/CS2KiOyuwLoFRgbOg/wBQYEDrkS/RQS5NTKFe0uCDC9/Tce0R448TPz5N39gfLv/hcuCEH3tOsE/azE4gT44fz07BVI8AXz
7PXdSQL/Dhn5Fw668u/rz+OT6M73NBQs4DEkLdjw/CNN89vaw6EJ4QYpNcv69AoT6wLe9sTh77QlPLgAEQHpy+HrKSYguBM23O3tGrHsLtDTxgUTHCG5INsA
pBsf87/bADYXDhioHv4gAzb6OxdM/f8hDOHVHv/39jH8ArsW9tn0OMI87bX0DKzMfwQx8eYV5f+z9iYL4yNK1MDSybnzExcG2rtJQB5AIB7mHUP19LznP8zj
BDqa2cDuqum8JT/TISi2yRXqRfbIShsI6wSlyPr7IKjq+CHXDMzHuPZp0dtW4v+szuT8O8wv+sku9hu82LfeNhuDq0hERPk14e3Uz/0/0CJTy9fZqa5asdXR
oeDZ9Lcp99zwn9Ob+1C/65fNy5nP4N/E0/q07CwkNPjW/z4bEu00LukAFyMr+vb4BdjqB/Qq9BsSWrzeaPfax07ZA+bn5edLHP1MgRApDi0HHhH3fd3X5jcU
WDoJ5Nki5eDyFRlX79y94tcXDNjuIhC4HBHYECOXAyQQ7PLyKiL8/xob3LwkCuYWSfYeETAGIyoVn/7VKw782xEdIsQWxeABDwvtF+L+6jRJL3/vOxH4uOUl
x/f4YN3zBRQkJdv23RkYGfbS/QG6GgnNAT4P+A8WB/MDFkxY9EQLIRfxSfXC1g4M2dQuEtwU2MRUq/UMB870vvjR4yH6AtkF3/C2ASX3DscF9dUfMvo97/HX
+Sj9HRi1FdHdGEvqHAbX1drnKeQtPQnWwx4mQAQd+wc+Fuv55PM4FQT15xYpCQXtIg4OFwnp7AflRPsqDNQE/BMIBBMKCvQK+ggMDfbmE/UY//4R0uLaFeLE
F/YaNtw38/H18QM5HzkGstEVCQji4B/x0xYK9Z3wCATv9/byFfv+7wQE5Rf0BiS81Ar5/g7KG+QJ8gXm4dywIeX5BvnzBeif+Bb31wL19iX+CyV/+urMCBAe
+Mwm+AnqG+7fZCjT9+3+4VQi7Qr19gIc/QYG7d8r/PQQDgwV1AUd9wHlGOn7CQkT+vXkAu3z4Bj18hcR7Q3GCyIJ7w0HGfH7EQEABRbc8dEK3gsmBw3v1x4c
B/oe5gnn/TUE1yzjHC7l8Oz39/Xc8ffwSBP17vYZ2B4F5+4k9QjD7eULBQ8b/goNA+ox8u74CBwNMtPWGPL50w8K6ikP6wzeIAP16/Lm1CeTE/rt/AT8LyYJ
CIEi9w72GPBoKQop+iWu+BwABvf87hLmDNoh+f8HFe/0zhT0pP8GBdf/BQTsHB7izDYS3vju1B8dBtD5Bw78FxMWFTMmHwIHwfwKCdUNHRkGDfLa1/EZEfgI
K/Ql9g8W2fHuGSfY+uklFPKfEfQPDybqykEP59YJtQv18TD85y4H5u0E4O0CHie4vS+wJrUiBuUbl/y9NOL18s77Cub/9uzh9SzPCiQMaeHt1coLrdB/GfMI
Az7q69v48BBgC/TvGv4h4u1PJBYEqRnfQL3h4L7sEgVD5kIkCkngNlHxAqun1mBDwEUB/vPg4uHy9R0oxj4R2fDn5sK7YwUJQrI76x/Ktav659vvzNY86RD9
wBUy5OsROe716ADSCyId8DXZ8jFKAbLMHgArCe/eFgoyChksGA6W1LHV2u0f+DHEFSTgr9QIDw8X9v0szwzdMLg2Byg5FywnIvMj/t38DfAC//0g+woEFvTw
Kun5/fTu/u4jH+vm/xoZFBYDERj10RDg9jMrCPAu6gTU3AsREvpQGAANBOIFHO7VAj7YEQ8N7hXW/vkBISQY7vInARHZzQYI2LAL8QIPtgIB/xUIBwPe/xKB
GezQuP7k8v0E8/j13hYD7ub8/OriG+PU3QW+0dDY2K/856/iE+4AKhEr0LQLSC/fDghcW+ExM/AHFBNu1Ngn3RX/68rA90Ch2kUmGN/0DPqg6+fgCAjH8UoR
1MrV4xkKA0/bDCnn7uPwBPHD+P8ZLufS6Nji/PHMCQAI2NveJWAL7RAc7QbArBPuDwdg3PPuyfAF/vwO9yn6/xDZ3eTT+A0E9fwP4JoD1QUE3/sS29Lh8hg2
uSbm+tQl7hcpM1qBABqwty73+PP45siyqAMDOgEz4gMKChy06QX/D9reE5ki3N4HHiwuK8TTJ+bZ8Dns/kYtT78Q6iDy9uAK+DRJgd/wtfI01uAD0f/r0L/w
y/A628rz3nru2aoYzgPa5tyyDC3F6U3bC84Kz8jhqvT8DzgABjC6uuwHJMUxJCEtB47M5wIsDP8k5vb1Lf2JudLjCNP7//8q887VyLsYIs0dAPjg09vs6vEM
TBgDEw4TQ/m2+fL5MuUQGi8MDx0fYTUY//EvWxhEwxgaJiFW4fUGOO4+OxpNKxfdQBL+6TH/KxwkFxI+BOb3xwf3Ae/38v/O+iAlNJIFCAPutdgyEQwWgeX8
6AAADNnI6Rjm5J/h9vcF8ce2DRzjweHY7gACCQO42CDr6ynkGRHvHBkjDeYm/QsDFwtH7A/97s8MCMco1yLg+BQHFf7nGi8IGx333gQj/PYmBg8NEPslAPLF
4fIeEAoFFBnU2tgez/QL+APx9OT99wXn3P//1xcr9OsW9yHsJxQRDvbz9gMl6vQUJSH7CBLsHS0ICAUN/RQECA/35NUJ9hvmDgX68uHtAUAN/Af93vKBtRPk
+xsWBvzEKQ9b4vkLAe737+8ZBb/0xesU1xxG8yv9BBMS9voyBRb4KuI0+J4SFTD71fDxzO/e98Wi3PYABjSl+PYV//DADPYmGKML5rTfHfYK0vf8DdMDx+0A
BP3k9+An0AHd2LcI5bfJjfb5odAE5vjOIx3+A/jtDekTFyQhIf4oKhns6jbmTEYaJQ38BB0B8fcC/gMMAcj/F/sVCuEMTwPtABfXu/z/A/0UGvQMN+jSCSex
vxEXA6/z4iM6BKK9Gfvt5hIvOMrirwjt4A3K5FYdzN4ZWNsi0Kow9/wd8vfxUvKS/Tp/ABWWEN+GrN4w+6U91u9gUDTH/OwP5cEI5/ct8wQQthUB5ykaAvTn
u/S4Fg3u42g6HAcd6gApM/7OJRvn/6sNCgYIIw4QD74CMvzavRL43ucaIh7z8vEdATXKHuc4JB87CvbTEcn08dQEVwcjIAe3BRf1DBdZtPcoDhEMHAojDhYM
SdYJH9IJF+c8Iebfu7i63hvZ2O/s7aBbHNC6J/QWPqPX1H8yDebSEzjFO7Uh2UAc+N0N7PPyDc25RIr6GQsdwtXCDzzBB/sXHt0XJQsY1O528g/9NRMYCPUd
DzUV+PLt8h/CJQEUGhD06PkRM//rOPrZ2RMz+y0+B9L2Ru2+6dT3GQMtMUTvDfkw7PEiB8QIy+MG8fvo4OnAIdIJFNwdITKqENX8BgjeGzTg/+/VBub85hpf
DOXzFeDhxQ5K6bLD4+9P69QfCxoh6fb8/wzZBggiIBo8/ibELjUJ48N36SD+BxQQ8iwK9Vv45xAlHOHkxinUJc62G9333h8V3vDlDUM8DAkOLCX3+9gs4eIf
4hzanstSBCcQ0tMC7yDWMCAE1gHAxwUd38QWNtP/RC7mAPq2ZrPgRNPL8tCB1KAdMer8AD3GxcPm7jG3ZvT2CKJR/q7+HObj+A8Y4tr8DY00Bho+9un5/9f2
3TTp5vPq/wAAyzPeHezUBPXY5unLPjT17RwaH/siLigX0w8H8dgi7sb6GAAKI+u1HkMX6ch/8SXtC/QB8Dn2Hy7S2RsbCPwOFfvh+fv++gPr1hnS3DQCGk0o
uWPzAdrkLK8OAuTY/6QWUDPvyb5AKPknDC5bmPeb8yov7/INphGlIsbkRCQh7QWg8Lr80ubl5DbW+xXQL/f4U/xA5vYXDhfC7yPr78j0Jr8S3DsGyhITwc42
yfcNDRXwPu/e8AXn4hNb+r7/4iT4L+oeD+Oy4Tfo0ce1AsEj4qYzrubr8jTtLS3VIhkCERYG5NY/Ppcm9gIz1xn2XRIRlwIO+NsyH8b8MhwWBdsDDfhM9/4k
1x9NIfPELi0ZzSLRDxj7DTwaBu8A5RgMRJzdFDkT2CPbRBcvG7ghUR390qAdVQYt5NAjKCwOudoe/yle7g+vAcARnlfYAeD5EyP+GNf6MJYDzUDRUBb62PnK
RkUiNw5M+wk4NyHPMUPAf78eUF9eWw0uMOQlHkFJHP0sTYJAPQEl9+sr+C4PuBEt1jbkFt0J6N4W4hTiIB3fCDj1FmAtPrIU+fsd/BsiPEZPyP4H/zI3A/Yu
7BPp6akIFQ0EPtYN+ysc3dfoDk8hIxy9BgLwD2EdLdTn/OvK0fVB4/ouIguxDffUFuq6QkEE64Ts8MoqCd0w/CcT8S2T4A/pNvz5LwYC/w3B1+g5OOMxgRUM
vvUXCSLjy+nq1hPxEhD/6drvAuEIAgP26/TyBwgUKRQKLvsJ2upbCRwWRPbcF+EO5UoDCTAj6/j3Jv8U3eD4IBsM/x/3DPsY/Tv7TSQJyyDiA70Ey++jC/M6
RCU7zs8QAfLs3v0E5Qi+0fr7EwMPCtPtEBsT87krIDUfCeqUEMLyJx/UB/wa7y0bxUQVzZkMEQ0cK5XmjRrX6OTYNOO6tPUKFLLhMdkm4wjF9yEEBPj/BTzf
P9H/5P0L8fMfsy7NDMIY3NYfsbvb6d7c6PuBzeul1+3CqbDx17/tqfHO7h7vBQqto8Tj8aasAukS7hvc2hQN7eXs2vcECt7ix6UAsPrEEi3n77fV1yQSwMHn
CwyO6EkRNy/7DtU+DLvm/X/eysvE8172NsQUz0rF5QdoFRXl5On2cxP04ev25qU2TuwOH7PjJt8IGDv8Dbg6HRA3FSYeHx4G/x7qALv/6UvwGFwbCxnBIfQe
Bu0bFDEGDS8KEwbz7/crTim3DVEZP/hZHhnT3xsJ+s4cKePr4+vh8RC1Q9kKDcsTAdETp8ofDhES+fATSj4AHQ3lEAwBARcHFADT1yzvF9ga/98N7Az97AwX
9goK7QwG2sgH/AD7/Oz15C72/vT3Ad7CpJW4UN72//WBDeDtCgYVC1TkAP2z7w8MBefmAif5AqPNBvgq+AwNBMH5+/v+8uzX+AYXCvkO8BLy7RH6AbX0/toF
Eg/x8gUC5govCgQQEQMOzgQLmgXvDgMOBOcU0P4x+A8U/Qf/+Qj9/gX9FO8XCwbiIwgMGOTx8s8R+Pv0CNj78s0OEP0EEOwjERMWDSIZK+74BfDy7gf95xId
D9v+KykPKfb/CQcQ0e7M2/zT+MbcECCpyQcPEK7WzAaqKuDJ9fo1iarisLo8o5/5AOjktcT+5MUE0am2zkD/97sY8avX37WP89CLzy8k69br4/5J9CgU++3o
1sk35xwbo8/s+wo07sj1F/fyW8MPLzfGveTBw6IG5i8gHi0e9I0CBAc6EPnv4huyCbX/1B56DyEGLR4pI4HNPgUfTKfoD+zD/Rn2dqoIu+5cIQU480AJE/wh
0oPpEeprQBUP+SYCR+YR7z4OQgIc4/D51rHhGNkBJw/38TUOEyrwH8/t6RoZCyrhMS0et88L8xAnGs4g7v/v5c4R/AMfKfwL7Ck+8dndGjMiHw8AIgTzDA0A
8VDx1s/16iUE3w0dCAqw/uvYN+46JyX174Hy9A3mAx4s+wIlJzyjExraCe/o6fLw7gfZ37EbL+QG4uQWAuYU/gnn+Pvb4QIFJCwP4+kM7f0cHRofQQ//Ew4U
Qwb+ARD+8NYx4i8TSP/5EwIH9gAOLP0R2hEJ2REWutUBACQK/fnTJA8gB+n/V9X1BBYjFYHj0BUZ+/UE0yVEpebe8PJC7uLhqhEEHb7z5unbBAYH6UMAqxcK
9+3r+gHL1PLSATMY5BnnKCIzIRHv8/kEBPEC8gwJChEw8u0B9SToQBPFEvu/3hD1DgwIDhAnAAgFBgMYKQYW5AIF+vcIBffwV/EU+g387R0iFhcQHhIM6RrX
LBU36RAhGgbZ6Pq0FBMPDxMm7xjw+BH1+g8MHPsQKvzy7Aru/BMD09odCvIX2AIjBxP0vcOvAr68sKwuC9wH964H8iv5/+QBOx9BqSRF3QAy67LIDMvlvCIg
/SQk5a8kyFnI/YEG5RYbBNAMz8ICwW7h9UPlHycTEtgU8x8UBk9BAtH9HbEAOt0zFZb/7dvGG+IV7bIMMSqZjevrwxoT4AoZGfL8GOPhy8BkM98O0hfV2OQt
2y34HxolIREu3BD66PQmzSn8MA8DLNNN+vkoHBMT1CVLxy5lD9cCrAsKQSFf6DEmUzEX4AXyJQM0JT4m3tvd004jHMob6uLk/S8fScgKAinG+/r38jlEtPAU
8Ata6NIlyRsEA8Xq3hbzD+nm+FDM5BEK+f8B8xjJ/gau8Uz4ERRQ9gIpWLm44uL26A7J7/8vqf4aOw4S4gfoEe/NNA0i0u3+8mT3+RLsyf8zNc8Z+eIM3yUQ
8xH7BxUB9uszCgwYF/0GSX/0+Qz3AwghxiIFG/oNMzDvG/7oFgr02O8/AQvSOPVaIeI4E/Mb+f7zDiYO8gY66BnE/+XrMPINEBUAHg7sDhDbMw8QBA7dMMrj
uSwiAgTnIV1/quj69RVE9/gW6PoA+qgG5BM1MBkWEU8d1BMQG/8AJ6jZ9uToBVrZ/ubcCwTPteEQFRLuCB3H3ggLNfHa+iQiEr0P9r4xEekh1xP+5urWCgQN
DROyIBkk8wbx2uY1IB4T2AoQ8/Us8RUdKwL+4wfVFe0NCxMg8Pk3GfnoJCDiMRrs+gz6MygP9RYWBwcVwePyNfQSAAT9PwvGDwAZxOgI//EXMv0d7vXxABDP
49EpHvfw1scavbTL8uIC5Tn64+q3484T9PMNAuXLxTAIMK0e9tfmBCELKfz71uLvC/8E4wPGFAQFMPbsKwADQO7Q9eobyrhB+vzFG9bOjd/MMu3c+goK6nYZ
/jHsGehM94EiDcXYBjfMrQge3jYy7noVSRkJyxNGwVbsCDsZ687/7PgF8u3RDvLx3vAGETAX2AX/A/Te5d0SDggr3g4O78EDSuPtvSc3R8b+8eQz/wMyKRAl
Gb/1MOMYvPYEDw0hQSUXHCEUOiPwKQ3pCvHz6g8XW1b30PIIChchEfMq/DQUFOPjEgYmSgHzBAkgLQsBBDIlIR8RECPqPP6iDRPxIRYn5/YTGQof1wkEFfkT
DisbFwEL/ukA/gff4+cwDwf+IwPnFPndMAgN7v/6/DL4LgUjHfMd5AgZ/Bsk1esL8drJsP4Zr++y3czMq+S5suHSB4+dh4zigcC/6b/PqdOo2t/m3d/z+76t
5vDJq+jp4+zS6/DSyq25sPbJyAcOHh8f1c/cATgHERIXHvYUCdTl+QBH8gEI4RodDhvvAz0g9S4bDQL6CvzUCs3fFQz09RkMA/3xCAHs7TXK9xP34P8HGhHm
C97yCPTO9TjYEt8b8wQFRvwQEeo0HN8S7eobF/cB7+TvFxYaCwa+xAEQ5+HP098bG9AE+RYH5/AUCdIDJChLIh35uR3zlEfkCTvZSt8s3dPlzeHfDP+T0Bbt
0P+8tMnpznVTR/D38YHd0QgT1+wGBB4V9x/s6CnHEkYS/A00FcTz/hkRLQ1/TQUGJgYI5A0QoPvZFNTiAPYbBcrgEzcVL+n3Nv3I//ADCxvy9Q7eEa3x1lH+
C2v86+wGA/3V5/jw5OXX8vEY3guoNPPpEu70+yHvMdwU/NnlBdrxzyTn9vz66AzfHNsRPPcXJBuf++sUDL7AwQAR9Nn3Bfm3ARkKLtAUCAwk/SAHP+wDCxcF
//0SLjgkByn+8DL+5/EfCw3++/4AAgYKIRUMHw/QESns/xMnAQoFAEAGPQMHCgMB2ugL+vj0++8K4j/tGvDv9/DLpqCxYd7nDfSBFPjo8woRAl7LHgnUAgj8
/s/mIyQM75fW9gYxBBcGCKME++vm+fe5+fkB/v8X+xP1BRADAe3f9/ATBAwC+f/w6+0W7wkMC/gfye8BuQH3Ag0Y2u8C7PMU7wAOBPj6BvcJ9xvmD+8SAhHk
IB4TBAn0+OwU9vQB/NcP6b8k++wNGAcSAyMaDAwiDQ0JCQT/3hUR2hgRFu4UEBYYFAv4GxEZ0e8W7foNFBPv7hwTFBL59RcV/d/0ERLhGvDuFQnvDO4I9c/i
7fnoBhUe/f4xCPb5AewNIAwLGfojDwUT7/gDDeEJ5RMG7QEZ8w7IBfn1AwQ8IwLV7CH6zejg8Svd/DDmGgDTDOwV29cCHvn/KekX3u754jgHDfPtBgjhHfn0
DPoML/UP99kJ+efmzfji9PbF++Dl1wrq+IEGnM3mrvnpFArCgRjB/NvUvPzj6AX6A9LyysjZAADb7AvQxAzi2AP53h038iTp9d3N0jQRAMkf3gIYL7IHLujE
pRbkNfgP7AnO9OQJ8v8YLBcF9/yk4zYMGs79yhb6/r3o8PbfBSwcFvT+G/MQ+gQf1/b//goZ7hbFIdcCChgFCxlWJrAn2cEdKK1T9foWz9bvF/MQNNxAO+f4
Gu364QtY/vLsgR0N5Cr7ESYCF+EiDtvzDB+9CjXzsBbpBuNC9I0hpSDVC/WnKyQOwC7gBfX/yEAq11ml3QIa7vcHztMXOMT40bYPN+3wDTrxBP7V9CUb/vzz
ACDJ7+P0BBDyBCPpQR8yuAgz/P8V+/Yc+A3kBcoX3Qc++hr/9hQK9AgeHicUJNb1BegIEy4B+BAV6fv5GvXsAPQIAQeBA/b3/PLoCgod/4j52+Ds/PUq9QYE
/hzo4u35Atn6/AQQ3wQH7fQT+7H6owb8o90J8e8HGRPk/PLt/wkJ/PQg/wgO9QsBKzP4OysNEhkPHf7+4AYb/w/vGOP+DtoZ2RUVIgrzCBH83/0D9eQL/x8C
Au3LCtfvBTP19L0K8BUSNaYpNDYM5/ZufV4lrFNH8CQWCSPyE/TK4egZBw0JGrXu9iUaJ5PiBH9A+/XSH/RK9jP4/RcMHxY38yoz6Q5DJx1n5R0j+8MLNhEF
+/OxDRMIAf8LJeMrCDG86AnpIBQozS7zD+P7L+HgGgobKQwfExTB5CUY9e38AO3jHxEE2/W80PwL+iJTGZowqPv4ANIiOdU82AJL9TIXQC/jESMnFRsf0w74
tgbU4Rv96ec33+0u4wILMEsSChMaGScWM+XrGijDCtIm9gzcKhTRHc0YTkIdNScpLx8B8AkoFxEdHQQpIf81Dy0SI+EwLv0kFTUNSMjXLCrsIhIZvtoxHNQ5
0g/1NRS9BE8B2R/PD/wx7iwczQQYGQQSE8gdEsG3MMjhAxQQ6jUJJib+HAHCvuYlCzz06QQLQb7Znfo7tMyBNjzixQ3TzOgZ870cxgjWsurtG/D7qcnUIOQB
+041xv+4MyGy4ybf0h3rCfzWyI3nuyCzAScS2v0jxtkBAhIG/wFcJgZNLA4WIPdtka/vLyb48AWRLR++7iI/CD8GIf6UBN3zEi3z7Crw/sQICScL9UgH+LgO
BBX98xDhHO76/yMJ8+LwBPII8P4d69/S2wsO+gwWyvgn/wj5GQf/5wYjzBDqFfjkCPoW3/8RCQYm8BP+IfLeBxD5H+L+8QD5EPsyICAg2xcrE/y29EP2LxgO
UAsA/Dcwf/wFFiD6Jp3+KsQQ2vYJJgM0B6sARxP/JPwIBBb28AMpBgFG8RvpR/TAtv4YHIHk39PWBucSBAMpryAk+PQP8+D49vv83AlJ3OIO6fkE3AICBZ0b
Bk8i7gGr4LPq5DDZHhAIVObcGdzThKggVubdHtEMogfZ/RHlNTXN6kM1GOTkMPklt4Iu7h3pAzruOajsEt/lyv0e+2bHxvbnm40bEQwZDx4TufEhHvv39U/z
/AABAwRB8jjdFjPXWPStsl7rXNWSKQgq4U4s01Dk8t0FCdzR7ATnze771Nvl5Pv/QjMW5+SwCVQ02CI8NDa6xg0ABRMQEhbKexzcpRgiCC8M49L4IAPa86xD
BxB1DhEH6Nol9APuJV9HPMUqBOwd8DEa/C77Bffw8tnc2wkAEQjTDcb0DQUBLu0PB4Eo6vUKCNwsH/EVAw/Y/xcK5Qf5+M/71AAFMwQL0ewepSrgxf0F+Oj+
9zTz6hcC+efr+SNAuD7Z+wop/U3YPhgSQgjwChr5FtAUySnYDzDlAQICCO8AEx8HBBr50uMO7vcHCgEQGg0nChf1x88G/hIhD+Ud7iQB8/MUDw0VgdDdMevi
BgLLKf/35/MoKAsEDfio8vcZFun87xMbMLrnCxoQCQoWFe3x/Ovk8Pj87SIGDAcfEP3P6fQH/fP4NggpH7wPCMjx5+xnFOr32wzJAwEp+N/57PsB/foC3xUn
AQQRzAHf+AUI5v/y5soPFuj7ER/4FAgT2wnqAAcCEPP/7vcONQXYARLv+fT4HxUTH/sVKCn29j0K5Dcl8MYBJBrp69XkBQ7++QrQ9K7I5z4E9LrSF/QVKxE4
nvsG3DTi/Tz5txT57h/ywQO8TfsR6xJI483z9BH61+fx4fnZGiL33s8Xxhve/AjpJZ5FwvTM3NXUAAkD9T0CaiGwDfb5stwTPcb77sLn7v0TE8w9OlscEiLi
MMIRCPQiUODX4ygJ/r8f9T7bBAb+6Vnw4+29FKEHBRopFfj79tP9HyXt4cMbzAToBF/0+l/i8/ZdMIEWRuJT3Ogk7uGy5F/4UQkdeyD14gP0ED0lBRkKtiob
W+U4+e8Sf/0QEioN7hYkAf4NABsN6SgAIMOnGd/MFSAtHSr68vErLu/69OAU8fYVBEMNGfYMCPt4y0Yp1xECHUAFO0fmAP7+KPQz78rl5q1Ku+/6xDz7CBAC
u+wu/hrY9OjzJuztxiX3DP4gMgwU9MQOGPDfAwMIOLzoQCyoMPFe0zQqv9oz5BMHE0HcT9QdT90bBRQS1+Hc+/rBBDH690nt3z//ojIjBDsTCz4JI5CnHBDH
yPMewl+5BNzn+eUNDu4g4gQd8wcAD+ox7xLwEgz1EfL6G/0JABAW2P0E7BwkPBb3Afk09Q778QHp9/w0CRrXAgHq9ynkBQblGBSiBufT5Az0LPc2HvoV9xjr
AAzvCff07+Xa4iDVCj053gYv/X8I8vD/7PL+8dXZAxPnOSgH8Tk+/f8n+xwK7f43+wUBA5DzLv4D42w27JtGBurB1C/fCPrLDyIY0e0I2OUDMhQtKtDiQhT5
ztbZuyOv78Uc4gcp+xMnyfA/7PLt9szx//j28fUQSADyAQ/S3Q2zzcHu4v7swBcQ2A/X0gC/9h4SA+Pjy9Ydf9G2sAn61P7hAullBffEDO0r5/InEfr6/BXt
CQcB9wzuDA0dABUd+PQC9wkH6PsY9v7exQ4E9e/t8uXu7gkBGjHzHhfkFfwY1vPkGu7l/N7iFwDZ2RH28g382Qwg9PAR8f33CPkJFf4WGgAo7/3j5d4H5fDp
6vH6+wUI/vr/+gQT8BX+4g4FFOwCAAwKBeriBQnx6BAFETPsIV26+/QHoR31CuYC+BsNIuTYEtH3/NX5DgxVrRneX/3uBw0aDPK43RswJycKMh3y5LK+vuBY
1/CBD1XP2fXw2TA6APAJD+H2/vf809/V8BMJ5Pz11Qnt0xwQ8Pf4ARIfMO/xEwXW+awpDA4OQgHzGgbbtMfaOOsLEO0u8Bn3MgTv3Ssi+Okx5c/vCBPqNfQx
DJXyFgwi/ur25BES+TUQJCUD2vT05xggEBAuIDr24ab/DQiu4Nkk5jTMARwPEsf9BdLw4C4B8PG0GSvk+fjsKOfUB+rkgezb6A81w+7ZGg8UJO8e8urnH48C
l8G7+QYk3fQr9jnBBibc7fcx9+EA6QsP+RHP+/0SIwYGGK40sMnwzOMLFCIO6Akt5Zgn1TkdNAb3+DzYLAUJMp4I+SLjrsztJNsTIv/388gUx/PSOwcjyvfM
AQnj5+baHb3CIgsa17DJ3RAyWrUSbCdVACnUIkUfCwERD8vh4en1LBnu28/hBenZBu879CTABNb+Acn+/vAEGdcdTu3+MPoH+/EA8g/uIO3n4wP+9OUbDe/K
BxQ7CRAI8eks9e4T0twM9goaLRXp8Aro1OU78DjyKurc8BTy784YCST78x0i6Bbd+9kk4yu8Gy0G2wwE2fIF/hL8+s3mERYQAOP6wtkUV+7zDjjU7e8Z+ucT
FessG38TGfj8DTXuJuH/4v010RI0LQL3H8Js5RUA6PX61Pjjrw78Dwrz9QTwKw8I99guAHTX++sJ/BMvD/Tk2BwT2+Xd5QsSHAPRFO0RTRLVADbk1/ju4tXU
GvL11urH86v7rPOw+/n82NryuswbSAva5Qn93Pj/7q84Affl5QoY7utsN87dBe8P9Cb2ADLsCB0UFsT08zDU3REF4w7eD/UF59VSGOzq1DkS1xkBtwkZROsn
8uMaOOMt6uDvMv0TNe3mDRPC0uYMEvni5/FVNDnQKX/lHvrraboMAPM4F80A5+XELtkkLx8Z+0YQwiIqHG4EKgcJNcWr3hK9xjMc8VDXIA7qBRASIBvq49D/
D/PtFPwWEM32EQYa9/z289AV6vkXAM0fF/f67zHcGOf89Of+APv43/0aOST64fwI2QHwBhQn/Cc38itIC+xDA/3SuU7LEBzVwOHR5Mng5v7t07297ir19iPj
GP/y6hcW1+v94fsLygC/FQEC/RYS7Q/r9f4PMB0DDd3jJhn3J+YkFbc5C5768YEf17fB7/MUGdDvCQv1AyA6vef67LpBEuYKEfLm/q0buv8HGgIC8Nkd5PT3
7vkG+uQMzRnfEv/27iQD2hQt1/bkAxzbDxkkGw8jDc8ICiz8LRof3wA9C9zx9A4SCBkYUQzf8fvxEuoaDgj7ESn76vACD8ID+8mQ70NA7g0k6s396tcR8hHy
RfLoMjYmGggC2iTz39ciK+/cBPTP7+PeCQYP6yTeHcMcMPX3GOALGrUPPC4B/3/x1AkL/SIwIw0RJS8kDNQE3yH3FUT9PSAXDCMF1NvoHiP4/Awd8eDbK98r
8AQgA+P1B/n9/R3zAgkYJSP27U7uGQjauSTJ4w4r7x86TPMhJO2+Ntga7TFYs+cIPPS2+R/nFAeKAy0GFe8fOBUa+8T0z90b3PrEIg3CIus5+O0BFC6KCr09
4Ab+79Lo/CjvDL2k28/Lz/PXPNmi/DhDGPMK/g2p+v/nG98o/R3dAeL/EezIf+gL2OU64hsNDAkOID4hJRcJVaYYFRoJ9BcW4vgAEP3Oz+vD4/PwH98fAPTW
9TG6iAsLAQD0NStL5xEAGPPcDLrQ1hfVFCfs8CkyCwruD+3/1gAGGegn+wIrCAElAhgwJ+4HERQXCgUhHwjq8Rv/BBHlw/oSOBoVEgX1IuHq484OBwXf8w3e
AOz9ByIIAQDu7w8W8+v8DebJERXVz9j45/b/DtYNCRP9DiIV/g0F6uTj1OUH2fzqCfcEwvMs2N735BPpEe4GD/fyBdv2MtTjB/M2LeTkM+TvKf4dAMPsHQ8f
Bfbz/f8YHxRIQCwe/Br65eQSKgAdMQMaEoHxJv+sAgw37yw3BfvfGOHdHU/in/gi+jTr/irx4P+e9u+aERwv6r7DMwsCwAnuSvpQ95E3Ew704gMDv17LG/3T
rIHg/wlPKdTQIF3vGLfDEBLfKwsABAja9Pmy/b0BIOnPIQwE3A7/O74rIBIAL/Em+BE++An7KJI11dgsAr0tLdv8lrkI1TMU8PjtDFz2+Bbo9uPh9BDD7RPx
vbDg8bo1wsccGvsEO+/08xb1zDMDDukRBYryUsifENPz5AXZ6xLh17z66QslBMzuuwvZ3Tq2PWTEm+Lf/SL8Auix+sbL1dfPrwNCNpDs1c8cwhdVOIn6yJEE
FzH6/vei5W3J//Li+5T0y9ohf7rGzhCn+uI16ev5QPvBAeMr2EcGNfwLVj8iNeu3G9sI5Q4KT2cXV+YOygxg1tT/783YNQTT++YL7jo/mtUiAPL2IAal8d4y
I67vNNgeD/MYBN1GIcQLUCoJEfWk9s26Ddfr/iggAehk/er0MSDd8eWrGh7C2PcsF9omIt3kEjvpDykIYfnt48jyDe7w5tcDf+3YFTDp9zbM8sjX1QH25B7d
3OzaBua98xQt+wcB0fchZeTayNzp8vMHBMU9GRHlBPJO9AFE4/bq6gMX8vDfAAHoAgsH3wbZ3eof4fjo3d794wzCv9oZ2xTWogPIGUL4+Ci7KeIC6Bf/5Rfm
GuPwNOTUG+0QCdXcF9P28xAB2dgL7uwr8Cj4+wv4HfoeDfPV9BYByOviB/7T7dwV8ykM9wEY/Cj39uz29QHo4AcMtwAG3x8F3MH0w/Hz/rIa74sdGRgI207m
xgreDg3rPizz9REK//UTgfRH+hfX8fkN7MX3Sf37pe7y4TQYFRJMJhTy9hcwz/hjGPn6A9a1NTCtHc4Ncx8kCAv+HCc99B8xEPcEPhQrQwLx++UMIBMACgj3
EgwV7tjIFyEvBDYo5+Ak8+wj8NT8HOn75w0AD/gy6Af8ChUuKRLwKjDQ59kEFiPkB0ULBDng9rwoIBrv8jg5LyLS1Lze5fsY5UcaBPb0GzvkCdcQfvbT+RgJ
EuYS8PwcDSoA+/j8yhr7+Ovh1P9AKgwZJyPmFBsXBxNBH/YABr38/QrRpTbkHgPfw/kbB9YTN+Ev1TjnMw/tEBqVQRbPA+Xdf9G71NkdDCQQ/i0VB/0TIh3x
JyrzB8gL9gr82g3DFObILfkA4xYsGOEjAwA32ecWD9YE6CD39Bwd4hBS//XOBiPlGs0NERwSLvX4N++97QUK1xgf2MgN6tfV5y0G3NoQ/AofpQ0l4/YW0xfr
Af7KBPzvHgkL/BnlDtrEwvgF1TvC4hDs9h3aG/3zBufk39roFPghqNYKBxri9vW64hzSIxLu5uvd5gsR6K8T5RL8DO++ABY+HvwLHO7XEhn/Cb3oDCroRQUV
FyIi9/7iKv4A8uEfCf3M3xQb2REyBCDfGvo2AQ3hz/cG/2rbAdj98cQ98vkDDcps+q/8BM0qM0vY0dcgyvB/ChWovDkVDe7I8RwGxTxAqPjp/zEZ6h4THf2/
ntX8r/Xe+khgyNdRVOAHJAhJBcz/58L+xbzM+Zf8Kvjw7PXz2tHC8+T3BQUZDTTxyjrLx7mi5QDnLwbT+a4MSQj5gccCuwA6LR8/+xrn4yUrs+lL/ytEV8EM
+QG/ExDp6wr/LwwC4eam7t7nTBLw0b0mBwkD+vH8/TFZ3uKw6Aeo89Uy7Mb53RTcAe4U+f/sB97dQwY4y+/aJjaiJwr5ut4V9Wo3HBon7w686YS45PnZATs2
Ba8C5QPuBvPL29kJkmIu7bcc9hNRT+MsHdG1/Bs8wAP76vsYAPsZ7vI+HesLCwIN1g/x51IBEfQRJP3fMvL+BRjm6uP/Hg4eS+sr5hZJ9wL4/vBG+wjj7O4r
EC775jD/8B//+Nbg/hH/NLvs4hHVDynCEvvbOuwM8uzuOvYeO/zzGesJ9SAV9NAa7sntCf8G9/EuVT0K0DE22ho2vwX7Ke838dWmC8vcFQ4Cx+T+3sIyMenq
7ef65tDl3+33yNLBmum5p+yow7T5GcLXzgbvgdq/7SP4rsse4PGgyhQiwbMF/x0a0hgJC93tNfr1KAYL7hwKH/ULGwgl7A3lENoj1bDnDfUVvwAY3wPgDP//
5CDT6QgB2Az8+O0mBP0wBQTsB+vEP70aBSz0/xFLGtkKHe32Adrr59DxAijsMTZOygswIh77DAg1Ne3fwMjtJ99S8QG3xfEYKeO6RhLzG87n0fj+9vgN4CHv
5eM4HlnvCH/XHk8KLTf2LQv62AcrHM/pZPnzIALbUx6pui8CGDkeLfoiCMIC7ef67xkp0zur7Srr663THdvK6Ub/P8/CAh3U6gzEj9EH5Pzc/Nzz/tbZ9/CJ
Dwb5/A3dzQQcfwbNpAaesvePOvM9/g7a2e4IBBgmMfkAHAb+MCpWpsbTyBwdv/0Y+CUhCgjcoyAFFCy+yQjrMf3+//3q4Qcn2TAj/z3O79sj4BPjAD3h/OUZ
ECGOAAvZ0OTlBvgvu9NEOM4JBgCuAL1jWA4vB+kRxhUjkfm1HOBM7KLV4GvtHeMtOBIS9NwxWNnAKh/Y0zetCkRGVc70D/gH3zne9AgPsyLeA/INJv8sQdg3
DD3mz9UBFPZe4+b4Jf7h9fUN+Qq+juwNAv7+8wwR2U+6yAhE9gAGDQjD8xAcBQUrKtrt5iFIHSApEfARLurK2vc27PLrJMj72iDkDUboEMoS+NXw3Ss68vgt
0vsPtoH9PsXFK6TEGhAx+UPEI/Yuzjgj9r5JJAu/GBfgShUcF+YNAxYY6z0gLe0IDz731iKo+xL77Qn1GNMNNQgvC+Ll7OLY5d3t0gzg3f0CAP0I5PXCAxrg
5BP5Bv8s9y4RR/ksD9/0IOT7FwYrsvgMDzDC8QTo0AXJFRfyEQAT1QPv4PXtuRnTwfjlBu0KD/a5FAwgzxcFG/gB+f//zcbwywot3hvkvBQB9QbyAfnm3yEC
/vkJDyUA4ufq/QX76xTkFwntE+jeD8IYzgYD+/gb2/bs9xfWqhMAWPACBgvqz/QKNuEeNeDX1xDggfUYJzxsBRgL7R/Y9g3oS/DJMef7zJoLA+/M6w/4xAcf
HgD2Lu/62jKk6AYs1xLxB/DjCRryHNT3A+T17gDZDBBNgd+8Lgrm/uEaDBjp9Ajz6QT7GQEX67n6IgQ08yiIEiXaECP/CQUW5u0KDBgD4f0WDfYhDArm//fr
GQL28hAuFjIBABEZBR/y/vfz/vYJD938AuH78xHx5fvwEQX7Cv/9/icp2frs/PgIGw0CGB3t+QYK/RDfFfjo+vgN4A0e/Pj/IxIS9/QPDu/1CPfb+f/++gzm
D9IlC+v1Lhf/FfsoBBzr7cjyKvYqDbUADwob9fzW6TcpHPnm3hK6AeM03f4cTBPw+A7t+R66Fb/91SDl3LO3Levz5h3DHw76sAoe+b3w9fo6zEDH7wnKJczj
/9AO7Pfq7hv75hkHGNfQCCevxoE+BRAG6yjRFlsbn+dQNL834i4lT9Dv3BwzHyAQAPoq7PDuIKsW8w3/89kE9zPkyvwVAPz0HO9S0A/5BCAAwAEiAhz7/O4X
4PE8Kf7IBw87+hEPH9PpoNcGsBc01Mgk5JEv3WQMxuEyPkS8ocUm2PY3UjVq9Bht9NMnZgZABTUlZE9xj8LxJQu6P2oYxA/cfzZxEVL7RzCjVOStGgTu+NOm
WTq5G7rwKjGy6ggMMwQbHuv5LCMhOCbMy+dOSfDhQiG75hrXo2A+/7y/tQTE/hDSud1FujdZJxH9y/Mv9CH2lfQO2wMrQP3eT/jg3/L94BVL8R605h2a/RNA
1Ifvsrz7ERJJHgXp0SX5Cg0d0PIGE/f5285A8w/oDw7/7eNQ8f4GIvzI++LxLwP4SQPlJScPCOYW7ggJDRH0DxYZETkFDgzeCgzjBTUQ5uLeMuHg5/j87xn0
KGxZ+kHI4iNcG9wd8zU7FxseDPsoCNoFSgTKws0fBhAaHfg5GBb99SZWZSZHDy3wQO0W1fgb9QP5M/wNIfvnF97q4/gGKxwG7UMI3AXd1S8AQRUy69IqWB/X
KgbD8yUt+sQJPuFQ7wPYBvAvWvhyEsb2wBgVtpj9SPND+xpFCda2Qga56TeB6ikLHSv0++AUwgz48SYX6xXW2e701Q3wIPrPGOvZ5Bvs6x8WzevW+QIUEPv5
6/oYKgQOuOLV/+gVqf4ECdQSECUH4/0JHd70AL0JG/wqB+8U2JsF7NQOFs/Q8u36tu4C4SklsO4xJgIGQi1JL+/q5PVHOAME3frr3oHaDfyjJRYW8toRsgoP
GTMXlMwtEvrx2Mqo0ATz9hzwB3Ub883c8Bki+/wmHxi4BjocF+n6NRDr4ygB3O7VTzUJ6NoK76scDfJU8+sJ8JDP2cQAFOARf9DnHAj33hX34fwH4vuzCAYj
1ivR/duj0RJeKdXxpa5UWtKQlNzG3hfBJCst6Emjs9hh+JlnMg8oC/Xi7vrsFAUu+/b7A9cvQs/yGtVaEyntLSoz0dooFPUQJiU3G+X9xNwI8foBzNH5+i4o
GPNtADcOHu/59ARIAczxHvUeHgYbu0InJvcUIWoQxkrZA6/W9nPyQ3EuCeYR+WfnI/kNRA0Ts+yezPsLB9oYIeoNGvbiAA8t6hAXLMv/xyOL1ycLNyjeHRza
EyX1QMEr5CHZ1+6+Ae0A2KCw4BPh5vECwRX4Otz1u8cBtAsxCccsPyEA2RnxI94qLP++GYUnEgTjLecH7O/c1wv1L90jJRn70+30NwjoHx7q5g/qCfgdENPw
NLrE4B/m3hwE+fny+jcRJMMSNygU0foF0RvKRxok/eTYJtraxuTx/VLN2xHWBOUIsg3r4LcBSdb/wPrh/wGv+avJN9wd+M+8DYEjvtwIBSzk5ehN2ScF++vO
Pz/t3/UsA/T/DPnkCB3PCuTi7wfwDuIAAQAh5AjPLgIeDu4NKhj6+RMc2AcFKv/2/6zlDeIx9PjIICC8OBIW6+jv5v9H5/TS4ekDHCwWEOrK4/3u/f3N8h0p
wyUJJ/06Aioe9wX48coaDwoVCrkRChTitfzgHDP95+QbpH8b4v3mD+s+MPUFDALoGmEwEv8WDhbW+dHm4efd+f8hAwYR+wTyCfTG6twb0jw31PDNAb0mBxb8
BRAb3R0RzQEA6jERBSTfBBH7jPQHAN4hCuwm7yQr/uobHvv0E/gH5RMNKdvjAw4CRPzJgQInSh8gJxgbCwuL/tkqBASq9zG+Dfzo8vfzCg72+PgCDvcIAvnr
BCLN8ekU9ukEEOrrCjP5GPTrBvwN6Nj42N7yCAH85c4Mx+IB3NYK5Q/o8xDaCA0E5/EDMfYdAPkwQzbgNvXeJxMTGOMJJgUI6SXkB/8AKeRZ9+b47xbs9gEp
KBETEw8YO5cDJBS/Cyb1By4v+xrP4lUfUuoi/PQY7qTd+g87xwIGLxwFMuRA1i0ENxMlMuP0LPM68gtaffrSuttR/hbHTf9izkTS29NhOTQa5n3UI+nSxGUA
70qqGVf9GDABANDwJgNZ7gUN09XpHB0OFC3otBBe/UEOLOfmKbbfBoHtBh37pwAmBLHgITniTPA82OHZKqkM8fkt5u9fLu4MC+f8yjIG1THMGSXkGxEYE83c
OxsyPRRlJDD5qEk3S/beXlve5Ykn30PCCx8/z3YHAzLo4MLqDP0c/cIMEu8a0AP86gIIES8x6RPyDvriK9gXGymxIPThLgoB3/ndJ+3z+gXaHfH5JhYJ+Pgv
svcK1RT8+R01yGr7E0Jo7fDpXBvY2xg23hAW6eRewRXTEBIY7vrjUAMRSe8Lx8AfIeQQwNEMwfQ9ADHOAAkVBC0W/kEC29k31ubNAvx/Qu8VA8r4+cQjwwbN
2jzIBcrwGCAQBAcBkf4W1eAx5ahKVa3e//XnvgEUBWcm+Csd/9rNASYww94t/PcR5Ac8+frpAwnqB/wQzFHsJBzPHZ8mAvEb5TosC/QnBvkp/iXmCL73ATVN
4BvT4i7ppQToB/3mATGc3RT8Len7AcTlWfT1FRITOYnqw52s4uB/31uGNSQAFByGEh0w50PQ6hPqZEDl9+cTEy/PJQDc27oxs+vUIcYeHhdFTArGDw3xA/D6
8Or6Pe8SB9Lz3sXxewR403gb9CUNwRjsKDgVEhD54HYx+jABTAcrFR3zT8gM3B3iJCcOF+MiFCsUDtAnqfyy+QkvINH/AQTRLvT7AlEZACbaBtYLBh8r/NqB
/hk+HRIT5AcFAwQo1Kz12l5j1ifREQTk4GbyFBXtCyzcxeIkyOtr/QHxz9DXIyoT6cyi8uvT2j8gs+ZR/QUVNfECRQYaqu0F/O4hMyA63NTq1v7RFhkWCiAJ
+S4H9Cg+1Pf/MLfScNjX8seQ8xlZBekL+hfgBqMPBAH5axVCIwoB7vi24sfjIczg2X5s05mKHjM28eV2VfP2H+km+A8DrvAhFvf+BfYLExEIIx8utfzh6ini
D9HpHt4oHBvv5dQFCvb5//j2/t33H/cZ5gDxBPsM1ibw2+cyzv4AAyAJxb4E/U3K3um6I1g7Dib3C9jALwcO1vXWKfLo7S0DBvY6GyBV/SX+4hwB3wgvIstg
LRuR3QcVCMHzOxT09sP9FpjqDwAZNNzFOd4kHE8dDint7vMJUPL0Hlrw99Tt+LbbWD08RB8CKSv51vX9yC0/KH/f29jdHgcC/BQ6v97X/RMD7Nn58dpHGtXu
VOcjJ+4IBicL0vn+Fhvu7QoRCRC+fyIE5BwcGST3BewW2fn65+YPBgb5IRPcCOHvDet0+esH8+j49wr3/wnv4gkPAf0e/PX5+fUN7ykZDQjoGSD6vaYY//7h
6/fyEvHq8SQc+/YXB/Inw+8yF/wM+wfeDwT6HBTbNe8OB/8Z7eYE9jEw/B4RGCEXAw8f8Sn+BzUNCQv39RvHAyXtGQf1HggQAO8LBA8EDf733vv91PkV+/sA
2N78PtjXLTPj9ywqOjL8LP7lAQ6s49mivxH8Eau+3fzvFQfPKBI/9rEH8RIRNhjCxS3uCvOByY0RE/s6+9gGFwz/CQgbNwnRLv0e4/vwBcjYKBL9IujzMv79
FCrv9/onG00WZhMC8ycg6h8P6LoVFEQr//3cCBYBnNEH4EYF7e/VL9sz6BPbFQm3DRev6wLzu/Mk5vgf6hHRONziAPkLDPXs6Qj6xeIn8srqIp2Mq/Uev97t
2Vk9CtoccwvgCtAM2Pj690nrLhvd/d0t1AwpNO8K8wUE3kwKFvQOD8bkQv0CLS38FdUO1RoISxC6gu1WGvQFBBj9AwSB885G9Nm4FTjN5eUM8gTj+CL43fLb
00z3IhCm4frP5wMAE+/eM+Ej6Q3SBNgrIfwKDxcC4qX6CB4SAcPr0gg4+rn82y7b5/MTFhcUAr7kEv/9+/VqC9RLAxAIbxrz+gPg8gD60+XeADfzpvYgEzr7
LPfJ2hw94PAJ4N0IDeX04Q+x+fDw6GEKCf0QLMX27k3FBj0ozhTgBgD7CR4CG+8mBujc7A7k+ApO6+SuCAor0PwR5gnDBN/c7cz3BCU18+38HewE0zDpFCPm
pibQzhE2K9TsDdMH7fbz2AUH794y+dYE7evw4Rm32usEEga8xyrxFf0bDd8VzN/f1+8BAzW4AxMrFw0m4ejmFILvGOnn0D3tFcwCgav19PY1+SPOCSruydbs
ASzKLR063kS9ZCBQ6hQdRQ3X8xND2eICBdw6CPDnArcD5R1gzswHO+PE1jTzFu02jSwY7OMK5gAc2f/47xXhL58T7hsL9loNN+3h4Pj6NOykuiPhDfo5NujB
CZOv4fs/0NqjFdrECSYv/vMA6e8Y9ZAS/y3CIAAm6fXeAOUDMB70A/gh4fUWGvD/Le/u6BUdEK1LCRkYB+sFNQPUiBIX9wUPgQEX2gwg8xfQ8wkgIPoSzSjz
QPs2IhAi0Qj198LrJSb4+xEi0+u86uUT9ecNMcHv6BL+ucXxDu7nFdTlAuXK7FwM4yLtF/EPvku4Cu0L8QLEFh0IvxQBOPcQGggH3Mvm+hZXn8m5GvjY9gr5
6wDLEgwB2fTsBiwE7O3b4OoT0wPg9RTS8foU4t0WItTz4fH32TkOTfAKAPMVsAlBEBnh8fon3gDpHwz2MusXBAsCBdgd9gExDwgY6gvoAeCOOxHq9eo0xCDp
0/0GBT/11/Av/uAGBn8GFPoALbhSH9c1AiTc9BIg1gvg2efTEBXx5RwKHdoKO+Y5KM8ZEPXeEsb1Cigj5TrsErsC8v/UzAscMfLgCym2+iu95tTy4RDnwPzf
3vX70OTA/QT0A//WtPQcf/PIwdvp4+Xp9LlYHx71zPcaAcI//s/o7gDl7Brd9B/nAf4U/fMQ6eEF/hQA//r27PfavPj+6OoA7v3q2B/38iDjF//sLwsF6ffx
CfXrFdPRIfXlAhLCBw8h7A3i3N4ECQn7DdvaGwANIdIRDRD+DeP9+ezJ3ufTEwju/ScB1SAs9QPhCwz0BsXwGy0D/BTn6wTU6PsM1brr8/bwBtYgC/L2EvHk
2e3t+/74IAoQDt4i3u32Ct/V/gcY5gTx4NkR4gTp2wXO8wTuykgJ+uAI2A8M5SgB8vI882X8CLqu6wACsvfqwsre3/nS3w8v2+LpC/OyzBUeXvPWBunRwiU5
5PMsCQ8d1QzJFr8QFN8IJCL/8fTlTa/4OrPw9S6Bxebt+8i6E+fpCxMRFAdN7uWN92YFCAkRNTgv9c0U7yRTPwsFCRYX7f457+3xKdkBDAzn4v5A7tUE+RoE
VADBALkd3wcBB9DlwgXYM+7lJPdJ6Pf5GOH02hvVHgwB2PITHrkC+Rf/4QECB/jxsw/TE/otCrjg4Cb9zSsKKhgkN8398xT+Iv3o6OIi4AX0uQMuCygOJREo
/xY8NPEG+t8V/RI50/8G7PUn7Q6/1fDTE8T1DQbe9bgKB4HpBADs5zL+4t0e4nTuSBzsCgwECdfF8dzb/VEBLu0N3TUZ5AYI7xv1LQrZ1NrvDLhT2vj16/Hm
7Q1E8xDU+vbt5uEhAxqT/eMoOccN5hne+fPd+Lzf0w7n5gC18ek+s8+B/goKyeAsquPvSeIGqxMCsPYy2tUsDu/9DPr+zQEdFAIl4x0UL/YAJ/Hc8PMJDAkj
JRTX8RX+0PfoD8wn+z6xOREOI+EW3e/2IMQrAP0T9cki9fXzoejjGSAo7hkZ/B0yvOj2ER/3FvjyDrbs1vzj4d0xFNMt+NYQ4f3b1xc88fYzFv6v2Pn82vGv
MhIz6iABAN0kIN3sJhy3Fv888g4EGewG9eXlBOQp2CUL5B4M6PgXGg/z+e345fcP3vcw3+v87QbvC/u77fP6FvwHzeP4+DYkyPf0DRjx4SjR+OwZCwTG8QYC
EvwbJd/X8BLYAQDcEdm+8t8G7c0c69vW/BrnAAsJAwzt1fcD8MkCFPHxwvEmMhXn2/s8Ec8s+C/9BRVe2vTZEfPBRykHrcMg/QF/9/230z4aBPPU7AvoowBG
rt3P9BEM+b7lOw8CpugVwOTLDBRN8/40J9bh9et35RwPEN/z098x+s0DDuvi9ub07AU+7RMEPB3m//IOFv83XjcN//kTDwX+8/vZ8wAXE88f5eDl4QXL890H
DfLm+gq0HRD87OU1Rg43xhLQZlsRK94R6Sdn4OkPAi7WAvPP1q7Bz3H82wgACOPmAysQyfjg2AMOxVwdDNn3APfm3sVJBUjoTP4N+DpqSdL82/tDHl0hMqrq
ApHk5Q5/A5AaMx4WyVzGuT3/ByYoGvncCO5AK9szKSIfsvC58upQFDXdwQDUPNj1+/Dg1wsw5gL/8QrwNRP8PAf48BL33QL9Su013djO2Pxcs7cY0Q/7Ne3O
ngn86w3t7/L9LP4HrCjTEBoD3ROr7dHzAiQpGgD0ONz500jwIhQgCDtY0vjJKGjUHint7d7/2sgP5+Q7Ft4K+Cf0HecL2wcA4BYdD98U9y7s2edI6+bfKgci
VOvX/Tfryp1o2iQTI/Yq/QPVy0/D8tYYowgZ9CPf4QjAYQbc4Mx/4vzf+bpF3Occ/wr3+rdW+Nrw6ODy2OPW4+scGPHMvhXK9/bDFb3c8fLLxRn218i8q+Gg
2fOk6gDOuczuf/PN2cnkzuPw6qBZCQzKwPAO/PgzC/kExQX889QJ+hkC+dMf7eMl6vD8vfcd4OkBAPQNBMg2+fvU7vTtxRsI4z3gHf/x+inx0OyhMdUUJ8nx
9uDXMRP+/en6Aeft9/PuBeriCfHnJO09H9IA+vEDA/wDCRen69YZ7s4K/vIx+O4T5Q+y+u4PE9fx/RXgBQ/n+xsJEvvg9OH6AyHOGO8HBhvuGRoYH/f+CwUF
JQPlB/TR+AwE9vz6JwoUA+gJA/zyAAX99AL9Dxv97SMHAeMVyQX3Awn8+c0C2c734M/M9RUvARICCPzxEMK6/g0jSP71+wYM4AoA/e0jHtMF6+798+b0//cp
HvX1/Ab/8eADHNfb/ekH4hPuBhv0BAHuGAv44X8J+ev6DxEWCNVEEygACi3HCfIQ7fXy7wC6NNjEAQwJ9cYD8DfRDsb4EOwG7drj3w762wkbKwPTCDnz6CsX
gS8I8gEbAgsDD+gJ+voOBOLlLfdEsBgAQwPl7e7/+f7D8BQKBh8LNQYF95r/+Akk4AmICDQI8/EOBCYf6g8MEM0TCvnn5N0HGeUP+/8E+uQACRIN3Q/1+yr6
H/EODB7sDsvoEw4JCAsEBfff5ezlKQIS2v0a8Rv0Defz5xH9+v4W7vIECBfcLyAT8NMMDQAc/fz4GSEq9gztCQ7pEgv7CwTjEe4V/QgBB7DkIunlAfcK8jDs
9vv9C/D1BAHUFv32u/LKGe/44w4BJM/RJtTmws7h1BQ3gcb87O7T5erYr+Xh9urW6+7n7Q4Y+LsUui/w4DmNAvf2ASEE2NhN6AIaD8hm/XELRuo+3Aj3xcYW
VGYM/DIqKMEVA1QEJ+X/AhLyBvk6GOocFwLf7fnR7RzuUvznzcc3zhf45xMTE+pA5wLhCEMLAvnZHAIOAfy+8+4iP/gqXiAGHQ8q0fXxJgHm483UA/naIgIb
AAnh9Max3AsDAQ7n8xUHCMXc+2nGAicSoFnzGQP6AwjaF/fwHgjQ0sHP9/NjrPEBPQbx9/T+ygnFCwX+xxYJEg7xw4v/8wkpogGBEAEZ/tfj7QkD5OroHP4A
G8/x2tbj0tYV7/4H7vnR1xjj9PwW4yr3CfT1GA3u3gbvDPwaITQZ9vzt8fnlRvLT1fgs6SDUFxwYuT4n9PQF6CUI4yHsHiwZ/ygfDg2z8Q0O7hQt/THZFAXr
BggP/gCmFv0JPf0FH8wg77747uMu+wYI39wbLx70+xjS41cAze3q8+gYCwb7L90uF+oAN/LY7fg56PEADuXj6vv76B7E3Cc1KA3mBAfr9sKw/Nf65wqITRb4
FxbKDw4fHbUhDgAUxwzoIyrS6QQ5+TT57CYAlAL2AB4QBwIE5wHlFwDrxe8VyvznCdv+xzoFzgcZEK8a4B3wIikY5/LBM0DJ3tnL8Prr30k5++0UDeZNBw7c
tfMBgdAA/TcR+Ojy8A7G/DnU4BA3/N8Q8qgV1iP+JAgL4eo/NvDlGdX59Qnn2uUZItHtGwfZJfr9CQ4T7RTI7wbqz/oMDtXLEhEX8BTlFAEUD+IXALTmBAwd
R+7VJQwUBxv09gDw7zIN5+IjAPYN3PwX1DYmVDna0QRNBu7iKhL02hsZ++Uc3+/mwesOMhUO9Qf6Cv39ExHWAn/bEdb47wELAgce6fUBF9YKGOsqJNMH+/Qs
x35NCgTDHhTv5CIX9u3/Cw0P7vve7iTZCDba8AQS2wcB+ywB+P0e1dXbDO8T2yYKA8n+x6XbBM+/GvHbDQWr6Sbs2uHbIu/vAObFyQffFeTtx+OZ7gLtws3f
v+Lbf+3chr7S6P7g4O421x/pjNog5rlG+u4cBfv0AvD/JvYNGAPr7uQs8Q0NwwbcAwb2+lb0JxURDAgGEeIG+AP5EA7wAQ0CNyH46/3FEuUZMOwJ1t3u9C4D
/AT7H+0NDyGl/CEb5t77B+9R+7A2FQgSAejyLBsF5hA28gPhEu0u+M3WAez36iz0Cf/aG/v/A0HcJc7xFkgJE+AFBlXozArdLQkpQy7yHdXczRAv4QcH1+Ar
7vXcgcbTXtkdJvI01d8fIgf76yG83BIVCD5GGRksLeOrO9kPQiBL4NkZMSYR8MQo+TjN+hT78qMAMOIGWhUKBj8X7U4kUODjTQZOAAEiL4ve6esG7P3v9BnK
wz8w7DL92PULKP/v69AAJ6376RooG1IKOrnBJuEVzvGY2sxCPBi9Pj/SD48tvJYnC68G5r4i9PuG7aNBKOqZIPT62OnABtHqpPUFxtD6HfPj5tEDJSzJA/8O
sPsYAQ/3Hrjs99Dw9/kV3RUdExQA7AANvubZAy7L3A0lEAT9ywHo6QoECBga495ArQzPKxoARtLRGwsP6wju9+HO0vYIGjEJBQ7W0zK8++vjLPMxwxEWvfgW
5gcALOAdTvwGB/gK5uIFIAMGDPoEMqn35+fUAUiyFPrj9M/iCWBR+vsELSMUAN/15c8IwwoJw+bLUguq8E22C9IO2ix/uhYDGuj06eoY3wW2twP39Q0HBeEK
/AXi37QeAxf7Hen64uHJO+3/F/f3+dHg9vIC1wTJLiUF5OLUw+LQCTcd1fTy/PQe7xS8/P3vuh0HH+3UIhj69bYYDMjb8/j6R/cHHgnt2s25yNodMRr4IuXe
5vMc7zra+uj71fLq7AHX7kAT/Bzr6+T2HJ76/v3yAsUN9H+0CRUkHC3lNrIzFnzcPXsNRxPoL5/Q1edy+k7aaQ1QSBUVq/vXAA0Mze/8AygjG/FZNLzQ+vPK
+TRLAyWw7RT0AfUJKeGYBvYiTfG3FFri3fHb6bAZ9z0J6fLgA98fsMKyJfLtFxHm4vrgf9/fyOsA4iRR/xly8TDx0xJTHPRlNkTw4Bcg0fgFTuMH9xrJDgsG
SOTf3/4WMhTrHdk4fiQHDfdQRzkVzAf9668kFNQGOiYhEyHfxf9BBSkJyQ33+v4v7/L9KeLICjjFFdzd983QARMc4qfqK+JF++30HircCSwcWe8R7uwjGuL8
Kwr/+gX376kYLxT1QP75Ce4YEWT0Nt/hDfQQ/0vHd/rxGCTHT8f69+ch9foSCAC28QjPG+q4wAUyrc5JyTnWUf7RFubGouWB+GZ/MlGn1IZhW6wn/C0B9ivU
Qs0d/QHqFeP1ABPFOtEUGgIV+AfI5BJFPW0MWAX7LgQd8DJXOd/MCgIZEePi+B3u+eAQxGwGyCrt6t1QouyjLAnwLhvnDtLE7xUm91AR7gHuBM7D/jD+7hQI
BwBeAP7898YHFKyelsw++hsy3gcbTsAhGBzrC+M+Ks3HAgYcyOnFDxMJGyfPLQsuDPXY3hNP7Cv82CD9+ize1eo6/Pj8DBUFyPLLs8ftBevQDeUIxf7xHeDT
Ggjc8+gltasg7yT4gQwXzBz1CUT/DDjy8gM5Fw3vCRG4GA453fPvRS0e9uERHeQO7KHQ2wjkzfXQ06ntCSq64fIU6/EX9d7FI8YR7qTaAOTkGwEj3urt++YK
+gkqGxnY874M+OwIPxIiEfX5/Pyw3ivGwBni9+Dczd26/jP5rtzv87rQBeQUZwhJ3y5aKOYP/RDpEkj2GBBHQS8az/80IL421zJT+e/32gE0LyTnAPGH8y9a
J23K1Qk+R7n3wSIfIDEEOWVk/gjz4PEXtf/tEiEUF/gI/RjzJDZD0QHL5dreKiIV+xX6+uDl7wfyCg6WDwcVNOgi3uv1DebtD/sWAOMADwgSIoHuB8X30twX
wBICCNX0j+2w2eIz7MJDGSDUH/vd2RiyBfPX4fu7Ar3zJPCkq94FMLrr+b7m06nDy+fZs+2c+gsL8P1Z8vQcBRT8zeMyCw4tD/k4+gM039SrBvcmCSvqJNPp
Ex4dBiAbEv+B/hYJCQH5E/8VBJq1qQP4HUUEGTw/Ctkb+/X5/fkFHu/4CyAiDh3n9hUE4+fMzSHvHxUc3OuY+Af48hHs8+gPLQH07wrh+gYLA/zq6OTUKt8X
FxAB1h0gyAbpEf0b3PD+9c8FH8n9p8iRB/f93ugVixPh08kLFALc+azw+5QGzM4NGu3lwb7jyfzK8hzpAA/ryuPmwo8L8BUfFfXZ9QQODgcLMtULIeUL20Tr
5wEe6x816gD9If0r7uQADf71ER3cKdX47Anf8gbiC/v7FgHfFRjrEQYJ6vxB9fkfEuDnziUC/Wbu6wsh7iE10fAZ6dPz/qgV7ywIOR+t62/tDySBGuwhvM3w
z+XTye0GEhMM/TU51c7uK+TID+kmFi4M9bZiDO4O7eT6QiIeKfAmEebzE++y2P5XHfYPn+VxCi0Npi8EL63D7Qwn0f4IBQrw9xkcLyYCJBX91z8ROyn2NPv7
3ewYJuI57y26+gMOBWdrAKwn6ThWsNkVCOMQ4+ID0RXlCd4SEmrV6hcuEDgpf9nXGeke4HME6xgA4UQVAgLZ7/DbGQvfNwsm0tAECwo9ARwLBdwd/tfrKSHq
+t4KR+g99/b4DfgE2gkpANP+8T/h2fLjB6sA/g7bFkId6Pv94x0/3TUokh0PJP8KQPgn9BDeCxUaIuT8x+cMBND83in3Ciww0Oz/Ceno9vtR9Tb2LAn1Rsvm
IPnjChvHB/TA9BQM5vMM/rYCCAzvCevU3SmzAH/9FRD5EvAbMwAjFdz+KP0mEsH1BOgO8xu0C/MkF+/9Hw0g29fnCONA4esCB+ry7Qn/Gfi9BNL37iHAExtR
Cb468O3N+O4cBRAY8zvaAeP98sofCzT0GgAJvy0PDB8iiPUG3MUG6ya+KiDvG1TZ7DIh3xQP9zgLLxwf2Ojo9/suHATc/Qb6tOTa7eZZDhtADB7kHH4jNGP2
IAMPIsgoMg37ADzj7zPxyOrAJ93vAfocBho4BN7wBuPo4PfL2+fjDBT/7s8RKDEsKgD7GhwFagfw/dYK+vcKA/SnHtD1tyH65gsh+dHU5t33vwH3vtwBzQIl
8BuK7PQB3eI3MAk4240rFusF9sog6/Po3wq69O/YGcjlDAbvwN7auuf6GA4UgQ/7tdLR3eXt9i7rLvUKBCv0FfPy6Orz0THFLwv3ETUUBxYaLO0WGubJ+TY3
Cvnb7zLTOUUEHhfo8jMcGQ8i+OhE6SL8ISnw+OpF6/EN8ssCE+u87v0aBBweEeEV7c+9AgbuCifMDfTmB/Tq9Dz34P0D/Rkl9McYDuwn9u3D1+32GcH55rvL
4vL4CecHCOrk8f753vUdJO39ByEHDRT/Ey/eI+cGEecK5t/2CAPw/tzz7vEFGvEN7drWEv75+w/zCfPwCQ4l0Q4L7Osx6+07/AnzPPL8HMrqquyBOQMWIh0P
5THt6gQQVQbSJNwbFbEPBOs0DPMc8JUD/wERLiEAEiIL/ughE8kIwAvFCMfKz/MF8wI6Ddz5CR/bz/jIFiIAyhzzGQH15hACDOzu8v0DHjYTKsLvLNzxA9a6
+SYwKzP66Pv73b7oD/pI9Au/Dd3kCOHgDSDzQA4l1iTvONUX/PVLASomCPQMGwIE184HGSRRKX+m21jzswYWzwX5NRviGeod5s7v8CTxFyMRIda49NPpKBsZ
9jghJeUu8+/w3RARKAEoLNMt7iA5/BboCxcPGiEs2ucAFwTqJeIpFPAU/hfzNQTCG/pP3wsB8B/8APLOG/oL7tA8QgO+3Ov9EPIOFxby6BD6Gf4+7/5KGL3y
GMECUeYNDuf4/0rZ43sYDxDC8vDy/CAXMi/01AoLEtj02t4l09bwBGX56Q+yqhriwSHm/voYDBwkCijf6d8VExgY9w/eEyPl5wgI7QjutfC/ohRCtxvpBin8
1Ajc89L/I1TwC+TU+ik0BhjRDQ44BMI78QT0Nu0I0f0E7PvROhzICF7u7jZsxw1AKSV/EOn2z64FKLU1AOwUHOTnHaETHisSHiJ/FSe7DcQL8CYI4KErR9L0
BN4KOzMaMFUGIEUSSAnJ2NIiDR+g/FX2APj04hUd7jnl5N9BxBXVB9HCJgnUD/jmqBrk3wPvBQPnFQY0IcZFWs3j9N4T5hz66RQ+89LNwbn5Mer82/jv/vbb
3cG+2ADV18E21f7iGhcEAvu/1wL/2gU1+UXbVfM3GxT0EW/XG9TzDx3z4NngBRD88WUxPjMGAw7nTCP3GvcRDugsEuz4JzEFIicJNvPjB74B5LkX+OYJCZsG
Fdj025T3Cs4U4jn75eMU3i/sEyr1xzXpFRP8GLgGBAEFNxSxBs3H5u3JCC4V/MPuHFTEPi4bLBfg9eED3vzJHWEDBd7IL//6+uT9Qbrx+fQVBywN7eXZFglZ
EitBKAUF/wlEOQoV+ejnyxXiXB0oC0Yn1/4HIzIl/OsRQdf+6iwc+TLq0SML//z6MQ3R6gsX7+fs7BtOF/I6NB/qI3/M8y4chQyeGMD91rwX0wUGEQQWBTLc
LxPiF0L29fwF+TH/EPDxJ9nLDerqCBL59vbq8yUGBe/g5QYByBdWCCDjGNkUCM4UEv0r/QEMEPsqGufECB8N5/0XCO0E5Pjp+QL7+vf6Axz2/PrtI+wG+BgF
A/P65g8C+PkH7fT6+/MN3QwRFgsgOQkPGd756xLv2wMV1QLSLs/RzwroFgD7gUTbyxAESCRx4KjjyC0fELz9Min4mL3lyi369lvm8Bml9RLrMiP+G/H0xNro
1+L9/h/QJjnLuRblCd0Gn8YAF/G96d777wAs9NjDIRHzxmYf8O+66fzZKQLF2uz54jAw/MjjGoHvB/js/i08KOIT+uocGMvPDP0CFd/tEb73/PQHMRTY9eYU
+eP+L81NQKkK6xrwDPRc+crmAwvT4R0o3Prn3Ps0tuvu8vPpz/Md5csOxfz2AuK5CBQm4h/qHBHQLy8w4vfAJxH2NBcwWzrdPg4YCgcyCOnoKwn0DSob+/9X
3SAWGBQyFOIxB2QGHwEDJgj6QTwO4xAgO/8N/QsRIhEJGe08Dyfi9dDs6tLw9eXIGd7LDTz2HwH36tX8OhU8V/8SN9v55SjBJF0JJwsi4wUqLMuxLCMJEh7h
vBYUHfMKOO3x+hnmsh6t+NT+9vzmzFI4BQgBQhHy4vn8CBcKNy/r1AH9CwFA6TTf8f8+z/UN3QP/3rjWyLkX0Moh7b7iIKvfxuPvwufW9EwYDQuwDTbu5uDE
J/od4rrfAaHht/gT7v729cv1sL2/Myca8c0egeLiGtj2Et0o3vYoJPIGyAi5G0gL5hz96h4n4vya5ijw51Pc+IvoFfMIC3MY6rMQ4S388vDrD6Y14oH4wtn6
/PgECsm79g7w7eL0C/MI1tbpAhXKQu4vEjU+3PDuEMj1H+/5+vrx4Rn5KPnfTQqhSPf88NMNLgTdCef8IwS1ERroGQlC4bT74rjruAoH2fPC/wwDgtfItbzw
9fX9AsnaQ+OnoeK9/wrf7oYVzt3zxuzH153i0qQQs7niDRyz6rnX8PO8+uej4gTpK+bXIL34TSPnt+H89TQvRtCQDVctCVbh4un+GyL+KtrYO/US+URU8OXr
Kuf35in8BTI5GBr13cY1HSGnI70P6v8K5ib7GDtKTAK5R9ssD/DiBxJPPZksB8vYHf1bzereyUWuPfQfJzrtNAQwELnsHd5NPDwU5AIAFAQy6Pbe/yQz4QQh
8S4Iejcl00P03fHb3TH0f1VFRxPtBDrbHCYEFdX6XtMMOQn0AyPKXtIV2ePw0/L+3NQF+gvbcTENzPvXS6gO6RoE/hNgFc/g89z1DxPcxtox+y+kHMfWRX/i
Mf4bANoQUvkvENv5Kwzs6ufD7UfLLCYIrSbhBMez5fXu1e3ECATj8tTo7uzn8OzE7tT/7fwm/BcdPc0MFiLmx+z/9+M54e3eDuH6Ie0c4BzV2/Cv+rns5w/x
8gf5BvnT1/QIKOa3C+DuA/oN4AnP+cO46Cg0TiCE9y7E7CLt9N3SKdkJlQXaAwwY89br9MzT/NADLkI508ZH5dgbJv7jIgN/uu8cDPDq2ePS1F4LBNEZV+9H
4cPG9fIyCiLa5czi6+QB8WLyyeuf3i8NAOrb5+V874GmyAEIFtXl70IVEvjwGQP16Bz7COj+8vY0DxPkA9EG/93d+RvVC/sk+BLA1xUJDgwK3f77xRgxAAsf
8/IKOQTg6fn7IwQZG/UPIxg1B/rvwA4QBub+KtsLD9EGoemFNwcvGeUJ9xMI0uADMxTqEvYSK4wSB98nBxLw3JwOE+8FDtzfMBHN/uMMsLv7Fg8DxOHkDAD4
9wCvz1K07O8U+gvOA8IqAb7Q9+QL6xTy59cCI/DfCQTL6hgMEeXV5zshyeDjygMl98XgAAoBA9fj/OoY9csDMOIzF/7P1tTSFtsQ7eEfFAAxFuLxGeo+Dfo5
+f8U/fMph8naIUQj3xcuNPj7/t4c6Q4N2hfOGzH2G+QE0COKAgMQxinv3Aztfzc53tfn0CEX8fPwKC0Tn/UpG2EOC1DgPTC34V8BQmXQFxvM/RkJA9rzDy36
+zAoBg3/9SzcGC7G3D4hAQPiAOH6v0QVHuQdnh/c8gbo//by99fpHeQLAEL2vfwEDPn63MkWwRXkHgLo5/DrAAYPJtE0xQou6H88mJwsNOsWq8n9Ee1Kxuz1
CwX7/ejy9mcN3uf0SWj2AxPbF8QVtfzrS/jJK+/sOfrmBx0JODbuHgUEGvX48hA5AY/d+/0Z/eXrvs77EElEUA/cKRnRBiLTYgQVF7H2FBjg3T79HOwf+gX1
sOj9PSDMx7kQ5vcbIezJyAzyC+IMBa8EIwbjPrgM9y3nBf0IxS8ZxSfu1eEW3yYWDdr5FRr9RQ+9zrietQaBAeOX5v8PDvrX18ft1/LhDM4QSjwr7PYV7iwS
8xM/HjsvAwnyIwYN/ScD//wKK/n0IhD09i/oAdn6+BVO6b4dAt/nFf4AGznsGhccVfk5JhcGBh8jKB4B5hz0Nw8RJx4aABgO4BERNhS/8A0OCSLw+vLpJS3J
FtL6Ig4qGhXfHQDsE+g2DOX9/9Aa+uoDLfPrMMn3B/Qk/+UP+BfCFdH+Ld0C1tgxEh4BzUVH5d/u6gMNBiEfAxr0EQjlHeD36C/TFhCm4+oM/MfYAfMaADP8
wj7SJUTFCjQ96QPt9gAyFicdF/fXPfAV4r8rKIHX7P7p9BftBLnpAjg05S7ZswkhMQoFxOnp9gUUFvAGL0j7/9jSz/YqE/plBtjz0ewB4R/+ERUUtNEFEcbK
PgmCrskK59b//Q2dAUFKCSQtzc7u60dMsNHCDCQtKhkj+CtD8OvvFPpZ8tw0C8fr4vUNH04kDBcp9fRBxNayAAcYHhTyG8zRCB0T/jsuAvGh6w4LBznq9PL3
F4G9wdsLESUJFxg/3RDzMObXGSDbEOnW8gBC/AnZ6hnz49bg0Sb4+RLx9AGu7RQI0Pb0Ahv6HfoRGAHiD/3eEOjJ2+ztF9r8QBju2u8b5+f89/AZ4fwB9+EY
EM/vrNK12jDoDujtvPz+y90OMxfP8cAB94YRF/sAA8r/zqm2xuDT9uXtJhDi8P/618cLEhEkSsYaztMLVyrbTr40/T84Off16GDOnELqLeL85SbHDQLaERf+
Hws7HAIz4+Pz+N/5BfDwNgry9A0LD+Ct9Q688F/MyuLRI38uBv+wF+EVJkkq0x4xPJ8H0gHJ9//70vXcItHAFigHLw0CQohDA/O0/crd5SDR6NcDGsZW9bpL
5Pr86vH9sgxqI/8gq0PqCj0iSDdH/frJIx3xzBXk4NqbAhM48hXUug8YDzSxL/XZ4OPv8hn24+q34D68IfEW2QEOLaQc+AwY2v8IIjHoJsDxCfMB37jVAAHm
//qZEzD0PgnnBQH6KPYW+Ar8/8bL5eDMCtvB7QEX0R4C/8iB497qA/q59/XM3+/43+r1Eebf7BoE+ffs9bEuP7793MEHwvj70u4m5ue7JfrjEOYR5emv8O64
16b+2QTI8uUV1QLaDBAkGfQC/tfnByXw7fn1F+ff1vkVLgr26fLp2TXlAOcDJxMIqiDcDx3s1tXrEQYGGN/eIAco6vMh+f0ZGujUNf5HzcYN9/EMzhj+0BD1
5t4HBRAsvpXW5RIB9hbiLAL95h36GSjlv92j5gz30fnF39cV9oHCtCgJCOb29vYAFxf0SObmJuQV9grp4Aj2NBQgOQsdZskM4MryFAAaA/j+Exbe/PwCBfoW
pA7z2/sV1SXoCerVBOMS5Azx1+P0FEAo4PADtCQXLu8MT9fh5vUMtwC3KgxA/sw+SwwC++IGI+MOAusRR8AnGQkPyzzk6fJC7MvmCAcREOTMCwLtzuHIbQPr
Aczv7b322fnFCdn8CbQGDN4RJC7VzjMruszJ+R7hDbUI4hniKh8hWsz//+/mGgezxzLv5fa9/8YlGvLfnz7pLBnZ2emB6AbSBwrqH0jeMBXr5/5JDAr8Gfrf
/vkZ3BLbJ9nkQhEyCEzCV1AKC+Qf5PcIAvziuOQDWxcD9p0/vQXt1tfDjgne/QQRwvgAzf8jSvolMT/sGgM1CAQJLt/fCvHR1i7KLy4+r0dJMODrH8g5Itwf
6ZPPyx8S9QM4LgA+FdYP/RntOPcfHy0cGAPikjA+CP//6g4AOR/KAu4YKAcQIv4sGAvUPt8KMQ3o7SALKOniFBv3Ci3r6O8RJ+03DS0JN+S9t9QsNh7S7vjy
lw7zMu8a3gkV8hn0zNH2ExEQwzYyBgRPGfn/HwPm+yDWvNUb3fH34BjrK8LnHf7l8uHjAwQeDYHj3yP7o+kHvMvM+wvu6+TWwNcIE94PphIR3Okz0xjz5Qz2
3u4E6AfR2rK9CDoH29Lm9C+2+OquEgQT5+cPF9be8/Cp8QvgwRXmE9//ICvdxd8MAQ057skGDgfe+wwBnO0CDRzC+eLyBzUl75QBwO7t+vEUGTvhpW3JC8jS
GxnJ+kb07UP9IsryHvBCfCV/GaIoUQf0EPwpvbYLIB7TGA3r3NosBOoY0vIcCx7mLC083h215gEd9bgq2i0e5lHSGuACe1RAit3N7yStT/4ZXjkrS/kHsBQX
R7ylQhBpBjIE+eXq80GDJQj5yeX1XP0jAZ/r4V3mKv8Q8QIFG9A0lfoDE/YS+40mDuMC0fDyJ7M92ie3Cf2/8jLdwxnj49r5GPIxzrsW7szY+ArmFj736OjK
79HyCMqfDRAhHkHnAAsrAzXh6+HeE0vyJd3o5OUHEBr8OwgO+kIY8j0xLtkMHBsTBBwaqCn4+SZLKjQDFxbiyCA59X8EvOIZGPbi7ionzhoDEsz/0ysnxA3p
QWAmKwWhSTPpxuj4+AAaEAPx7sP+9/fWJ7zwAa9G1ubqJRnl6pYR9s32B8oCKAVC1usY9w3m8/z4IEEMFO0D2QgnweWpCvcL7yEB9awiCwniHzoI1Byr9xoE
BArqFSAUCYHnyfcSLAz25Pom7esHIvEY9x0qFwAE7g4VJhkC/wgF3QL03PIGQwr05u3qACA5FRr7OgX1Ag4xCgvj7wQfNhP2EwAADRsIBSkjA/MaJ8YAzPTi
7hHoEAwki/Xo8vHdKQ0dRDHHJf3y0e70NvztFhIX/dsUGg/Wtd7RA9Yg8cDo7+rx7cjJ8vP6BNgFDboLAvDt9RX1MfQdEvf1+Og5BQMS7B8W2eITy/IuAR4c
CRMQ3MHnFxj6L+X9ATP67c4n1c71/yXiHvLjHiD8MuUHFPnI6wozDwUgHQSoBdDWEd35TO44Er/s4RT7BQ8Rx9gpAtTiDN29GhbbEYEoJALjzRX+GQj4vOzq
4tH84SoI9dvTth/y4+L//e3V1RT0qO7n7S4l29w12hhEKgLm/iXkW7nLD88Prw/qx2CUxTH0jewjDdT25bPQEr70y/LH5wHtEQQK5xINQwAIK8/UBgoO0v76
Azjv/A3ygQ4XtPc47+HhMgoCGCYK/eEUJvraJt684hj8COb0Ev/zBs4a0RHEOCww+Rsow0cG6ykrKSwvCx2t4eUA9/wEJZgN7OXELjHiCf0BPjctHxDzEDbz
AAHsK70BBCoMDB79JBYIAQnz/g8GJ9Hv6Nnj5wTaAh0XAwIn+xct/fUPI+ApDQruE9cf8hX0+ibyAxLu//kR8ukR7/gGFPMk59gA8wL8GwstLDMF9uXwQvvs
gTQaFBDi68TO7QsM6Nf2JhomQuP3Ggbm/B8G7kveQTIBDdr3ECn2KPj7F+AA39wC1yv6APEAL/5GCeIP4DsW3/YW8/YlC+oR3PT4BBTj/Pz9JGsH1isUCAs+
DRQGGQUN5fcQzQgSA/YSIAHxIALb/xT9CxUXD8v8BvMN8xIJ69nMzP/k4QzfDQUL/iweLPy89OXtzer/BQYMIu7y7SD+BwLu8drF6RkQ6ffVHd7oEtwM0/YY
/PzvMPwpwM/83N72+OvbDiHz6t8S4AQq5r3D4RMtBBXyB/4P3Pr2Civh3+yBBRb53f+s9uAW7IzFieX+CPXl5PoDDh4XKvzT+/zw+hTwABXpBvgDGvgQFdvz
6en/BwT06yQH4wglDwTy+Aoa4CgI8fgdDiHmEhTd3Qcj5QAI8w4PCQFN2ugCrgI8DgDlIBcLt+70mxHDMUQe5tX3Hjf12s0tUMzNHPsG9uIgBR0S2REO8+kb
9vAZ/xnbKOfSOxEj7/IcpdzDJt8euPwQGQkQHNjh7vwoBejmNAM2CTDB/q3e9krdEw7zAN/lJfn9+OUd5OPx8+XI1VYBKyrs0u7Y/uy1MgD9EBLp+AwNHS3+
8+4v7Pv2+doN5+0WIQnzBgb4/wQwH/gq0xMI2QIo4zfvDhgAJt0jHB7t/ignDvYG4PsC3OIp9iUTIxQA7fP3H9Ap5Cjs5OTpN1AuQwafChzMCh/F9xXe9s0C
FtHrA+nyIuTs5oEd9un5NQkDEswT4r34/NsTBRCDP8oC8fMKDyUbMvXqAdkFFAu/0Pm9CFbs/M7sQ38nCPoHFTPgaxRECc4G9cfYFOmH+fbu1eQSwysOB5Os
DwMAEtLl7eoR4xX++fnVAuT7EffsEgv5AZZEGuwG9MpMCN/85xDx5uvs1Qrg/QTt5+0QFQbfBbQZwwMNztsG/vAH8CntC+fM4wEBrvj34hQHSTtG4PPrLSUY
RbP2NSsG2c4P+f4DFVHNCPsKCfviHU0gCSkCIAElAQMR4DX5ABo0BuFpzc74Bxje7/kR80TNAqIJzOofpRq19BQp5UzWu8sU5vnNASq1rt6h6CAn2iTZ+s4j
0IHQ8CrMCuHoAR0aE9DlS/DfLOI+viYX5Cv2Dfjf37jDScwm08gEBAcHBvQfDAfly+4O6S/c5SXdLsobKgn1FcvxxRA50Qzfqt7xHy4Y3c8XpwsMNOtAAhEg
tCX8IdYjI0lEQRgKahj5//0pLhAzOBnBRCUFHewGrN+tFApM9OH257wmCsDkU9vkLN3JGf0AC708/tfM9tr5Mdkxzf7m7Sw36tcygSMO4OEE/xTL9uX04hYH
IPXaKQjG2yzhB/UKAQwXFxPyEvPnEgDtofjCHt7nRCTF5q32CBQDAelCC/wQMwwK+NwuI/7/JDTqz8zkAawDEQ71sSP2rcAi5Rfd+dkEKwMTOOTx+w0sEMUQ
7uv/9gcGwtzEK7H5zxTsFebcASTxJsnRGAvz6+MRDSfoA+AU5gMG/s8HANr899LdC9XsB0H7Gv/I7RzvDQQF4ePd9f35Cf4aBPIC8swD2wMNCPjxDSsH4Cfv
3BsS+Q4J7w8BAubc8x3t8wPu7hEP/gLs9gQbDwsIAAH0+uTk4PQTu/UIDgr9CvEhHhna+t7zBtAoKvUT8eAd/eIe5/ceHPMe4n/76RIV/tLoIFTm9/gkzSIj
IwIJvQcpIv8LGdL3C/kLFRnt+xGtIu40DPny1RHMDTQM8+oLCB3zKdgM8fD8J/U1KAoLQRrV9UNDvvEb2uzl+yL25AP0Ij8C8fUtBC4D3bkTrpz3/eIABsNQ
3voB30MWFysvgd0OBx0K7frH5PvsuOHmGcLnX5MZKROyycn7AEMQ8ATu6h/V9vYFIRn6BgLXWPeSOw7R1B/xKe1IFTRXIwb95kX3EBghPWPaBdHN7tBAF/zW
6VL8GD8mphPT6VMKOgAaTgs7pers9dUfHvkXPhIPGioAINfgDNvJFgD2CxDqJNnYMwEPHRQq9COuz78t/eP39zpDELRK4NkZ8Rv06TnYxyf3G/u9FgEe1BzB
HN7/D+k2CBIiAhT8Kw4XHfCsGzKRLyQE1x4K4QjZBAfkCUEjRRwaG/cn/g0MNt2e7iNiHscL0wozIK/Rbd9FCRL29OgZOS4Q1y0+Iz0XMkH/9goFBOwHEa9Y
/9fuOe8h+CPG/NsRCT76PjDpENMJR1DcKxYDHgZ/Ak8Z9gv+BOzEwOjO6R/4vwoMJDcZLiRNCOAX2BfXGMSrLhAkytz/zCm26i4BAjXsAvH8Eyke3wlE/evv
6P4BDfgDFxP07Pfo177d7YH98/3iIAY6qiUZOB0V/AvdwUIX3/3qAe7l89vn9APhPfX+LNP41uvx+LyxzewP9iAh3ADn1+rJLs42AuDz0z28HEADAg4LG48S
UA4v4foFExQVABMcHxcND7LoCxQGHwvM4hAFRBsQxOPcIhIaUuzvMcUGCN49HPQ1CAH47SnixSgHQvTq/vD/6dPZziALFOUA/uzm4Qf6/waxEeoFGazYE/8I
/QsC273wur8M+sX56wfr0g0FEsbc7vhAxxUP/+QOCMGe1CgN2xsRCBr+FyHD/PH2Fzb/44nFENrx61UXgeQX8jjr8dEVAgFZ/+AQ+sUHDr0n/APV9xbrG/bq
DRc1EjQAGQ/8KwLjDRwLN9xZENL2Kv4LGegUCOX9DQ/a+/fczhb9ABP669rtGBUtFSUA1A/CAQIz6dgwGvdDugkf2xYDNf4n4vwIu/iJXik2IiTY//gWDO30
QynKNNYE+aj5I+kN8ukFF5QgAtwSKRcc4dDlDNUE+uf57+fi+8vl1An6/BwABv7EBe0G6Nnj8OL0ACLL+cb0BUn0Kvry9ur6MgMa39ML6P/78wTH7uDZ0x4F
7uP46NzTD+3oGg4GBd8P/wD/DxAcDOnx8hcBG/crAfwTFN3uD+4U4ADy3PvfA+rtKB8EBPEi0fv4JProBekr9w0N8QgCFgrgIAktGQQh/OXrafwX3APg7u7x
HwcUOEPVIEbfzzH8PRHcESEY4NYB/QIIN+HcJ+gkGSEVFwT2IgMY/fctfwDHFes05jf6DOjx283juCAGAQgMCvQG+xIbO7/42gMF+Ovo0OD+/DH5sfLfzT7S
9eX4+fA/5sHU2OX/EMvO8R7N8RPQ4/Mm4ynt5u7m/QAa7ATi+en6Bune3FWpB+n58fO27PHUJPr/8QnV+dz2+xHl8u8SKBX6DebVF/MQBPj/7xch2xwQFvgT
/AMgI8nsStApue+ZFOQUEMVY5e8MB74UJSD6Avn6Mpj5I9QTHwon5M0XKirj69f4CDLv5e4WtYH+7xPWANwDGb8K2T81INL0+wXc0xcaBTJU9PDlCOHrFTr7
HB/3I+L7HyTlBegd3wnyD8PR5j0gHUz6ww7wGAfED/pI8AP49H/OvZ0N9jD6Ac0T+fUwDfQT9cAH7vHa7TER9+tYJV7e/RPdGfMWE6n8Uf/97ST6L9klFufb
T/EX5LkAGu8Q+vj76CHN8RAA8S7oDdgF+wYGBOG8LhEGyPjY1eTTJuERE/neCzME2fXs9vkzGc4A+iUGyhXkAzG/zfrhIuz0+b/t4KUGCw37IA4LwNUlDS4A
+AcO6RUPBuf2BDgW+d89/CXSP+XmGdPu5h3DE+ES+bvSvBgG2vjI7wbs1A7hLcLkGBGBQEvSCiQTBNn3RyUx9RPxCAP5+yAH5hkuyv0BBibqJA7lACQwAwLt
Dd4nKjUB5foVEPMiHh/uDP0X7cbhwSD6+fANBxP3BhjfCNEq7hEaAgXsJ//N9gIR/9Ti/sb79RjuwDbg+OffCTUbBvM46hHG6f7pDf4Z5APN+REX+iX5FtUd
7fEV/SP3Jh71JQseBtkgOw8u2QIS9LwJEfzqKPl//C8ALyYAFDPI4wIPA9wUJRf5/zQI9P0by+cLAQbs+f/+L9PkBS6pDPMF4isN7TYLAcxA7sjYGeoC++70
zOcA8RgxDfPu6gT4Evju2gUc5eLN3df1Dcw49/UPP+0NBBz6Bhgb4TUQ8fsD/Awd3+L44RvaFhQB/1zvzxosBQYq7DIzHQEXB/cWOTPXEfYJCwUBGfjuGCrj
HzsLNA3nHur9DCUdDAkJ1gndI9kOH/bcD+/ZOTkfBPXaJkQkKv3/DFQcUuQy9uwbKqzsQM/JChkSEufo+x8VBMrV/yAcBhId+eYq7CH39fjoEvj5/gYO9vv6
/ekh+A0QBf4zFwQBMxQe/jAdzy0I+i0A8/n9D+jpCxsJ5RYT8AUhAhTkEvHrJfnLLOsasCP02RgOQRFH77/43CftEc0YNRYOtewh6E30938b+Cr7DdP+LGQX
LRD28+gE+OsrCwT1Hj0q7DTA6AXbEhPZ3Q8ABdgJ6b/qDwXcFTYD0d0V3c8TFRDh+SQlFu7eGfUA4/MM0/Dt+brTE+gcAfPxAQUP9/rgccICEuzTGBkY0cIP
Ge7GEwH7p+XPLv7nBvfvEvToAAj99P380b4X9z21SBrj77wi/SzI/lz++eoogRQxqSIW+Uax9CD8Bwj/CgIm+PbuOQD8Md8N2AsWA/kgGvvo1PTy8udZGarm
NSoa/wpQHuXzAEdC7O04/wg6Fv0VBe8S5yntMQATytz68tD67QfPvjPuBbYEI9ce3L/jNu/c+OuBBh337hId8Dnf0/W06A748c/T5uQ04Kizxe8qAOr22dG9
BisCKOz6AyoB49rr9QgNFgP7E+EMG8Dd6RvNEfoc/Avq+vzl9v4L5PcHx+4UBAwH8P34M//r1/ADCRHyzRUBDyAoDf4IAfdCEvT+Ht/cPMQXtvS0I/Akzsw7
5/4HArT9DRIdBO0gOrsD/QP9Ff4J79Eh2PwDIvoC9hj79xf4zc344OjNE94OmTL6/iEhCIb+AsvZy/L1HtkJATIB/wHh41LNGv8O2fTHOc7116UdDPLf4fOl
DzDsEu2x+Q7i//OoP9MQE/DuBioc7N7vIugLMN0FEOAuCikhNMEDEw4UF1Es7PYVCRXHFvjn2/g02TMK2fb0FSC6Husf+xoesysSCCUKAu/86u0oJh+6LvwO
x937rN7YMPYTSSjqLRMpLRrpA+EGIOuCBN2/xUAUIt4mAuI3xeMGMTDjwJoU84EU+Og15Ajy7vIl2OTa+A/nIskc/iMD6L489g8hwNjy8P8luP8xDfnU8ujU
Ax7c/dkP7fLP3gTv0uf6Gu6t/u7tuuHpUvEg5QUT9QXX8woe8Ov4GBsYuv2K2g8E5kv9/Oh/9cPhS1Dn30ojMPEHEuz+a+cIDAAHBgIY7Q3+8AkRHb8jOxMZ
7xr2+xMO+NkBCu4p+gUL4yXSFlcUKSeR+Bfp3/z8Dw4D+OH59d8A4CoJ+fTT3cEN7t4lFwHe//z17NoCEvr8Euod3gQJ8xPqwiXwvy777OL9I9oo6+fRM9wI
2+3c4Q3iCPwJ6Tu75ePZ1TTo4NrEEr0f4c3AzOkbDeP09Bv6U9gp5P0czRtX+AEwCAMn1SXiDNrfu7/wzCSBAvMS5B6sFhL2IhkH6vvyEjDzBw0o/v8SFxba
GAD4OSE4AAYcKg418gTj6+8BGtz3ItvWI9QD1Bip9BoxAgD74Bv0BbcFWxEP7u4mEb//490OEC7v3t0C+xre/wzv3vIB3AP9wNvIQ/MhIPshE+zx7QD6+b8W
BAKx9OZt6gs3574IAPQt4iMHEwP65wAP/Pq/7hYA6THSEiUA+/LvBOzXD+AAKz0NCyXT4BoMEwANr+8OBxf77SzlgejaOvgd9QH6KSj2IjH8CQsNyZYOAvv4
9ivVyPAH/w0H6QzL3gHe1QX5AQbyFfPwGxMtHQ3y/5fPAQTv7QQQD8sN/xwKKATfEhwCy/Qb+wsGEPLq3Qj4Hx4Q5NXOIwgXE9zy6BIsFwsAC+b++S8t8vCq
ENrYHuL6GC4UJPL5CPv8Cu7cyCHnEQbp9uUyHR3gKOUcAhHYXvEXC8UaywcMB/LhKe723DPsDfP3CMT12B3g/fDp9PDj8RP+6hC6LPMa6vEoJUEv8oEe4Bje
DuwbLbjx/ezT8tToLfLfB/Tu/R/77OQnJxPuuPjk8ujVFRDmDgXzBM7l5jE31f7xChgzGAL3EQ3x5d4+4eFPVAoK3hc9FusfIBUK5Q3wACIB4Pn9KiMk+Boy
3AAUM/vjsDwyKt5kzA8EKAf93wz8FFn0MdQmxTM68sLQ5CYtCkrP8ZsB3CEJCkQG4eKB4BcF/Cwc+wwv/Y3fttcTG075Cgh9+/35C/TXyuPo6vgJ3hDqCArj
6TgmFAkJ3bYmQR3u3P8yAwEy+vLkIQPQCf/x8xX/7xYQEQbl1O/3xRkS/w3v8usgDM8u0u0J4A/nHCE8pf8b3e4EAhQOKyjpBhbt+y4ORBn+NevjECEnHwUa
zskN974V8a0I9fUEAcf7Fcz09uMjJC+7I+LmFPLxDj41I8nk99oXuDIF5FNFAerTL+gMW1Ua1RYWK6T3OREO5f7oMf4W4TDwFkfoQmDW3vq7A+cKnBzpzyel
IUSC8+yV+UO81+7oJ99NLhIP+YwcLv3FAB8ABOoh7gf3Ih4dAS7QzvwC7zbq28z7B9FV/Q8BLR3R9IHRxdX+GkPf8F7v7rH3IRzkcGAe+UDiy/AgagT4Aegf
oqDzwhLlCgksIh9L6pRY4QpyugPyPDzn82Ae+yvzHuEG9AIIPNDlFAPq8wIyAc/y3Nvz4togxiAr6vjI1fTq4iv16zIQJr0OCgILFuUjIPLY7f2zDkrxRS/g
4BfK4h/sydnf9EwYOPUDfy3UFRUQECn06fPl3tUT1PcBGpbqH+Lh9Anzq+X1ICg3Mf8MIjjiICNGpU3e6gMSCQvxOxnb3+bnG/ss/Mb96u/7AOnbJfoIA7kN
GdnjOxijRCboEwnY8uwAu/Xjw+vvEib58cL+Cv3/sNwT/Csg0e72/iDkJe8PxAzHF9sV1e1E9Vs8Gf/gGMoJwgm08Yj1FSLKEOHFMGMNIAz29fgUOOs34KkG
/cT7AeGe/2XkFPv81RYhCMeX+v8c3NnFAOsnIPEAAAr+5xCWAvz8M9Us59IYJ+AgtvMfHgXq1Bvvqv/rI7T4GA8Hw8K3/MTD/MXxxeEenvkD0dUCAwsT8CA3
spj7F8Xx5Pzr1vO6FSAtLzLgLU6+xPAxTMPjFPkV94ESmfP9EOncIN0hnPH0aUUJ2/Mk1sUxJOYrJsbD4ebxvyXbKCo0A9kO7Qc61hLxHhwSs17n5+/q/Pmv
BcjsveQD4/zYCvAeH0HIJqD91vwVEdCj/yTiwvMKO7iv/vjtrfVkZvAzJQr31d4RdeQL7w0UEP0m0Pg75SnT3QLgAegDC/tRMgzgf0376OqYG5/iBrvfFvRg
EiUlV/0N2AcMC90fXPUBJwk3Ut/K1OwAHv8Z5Cq4Iwb85tgPChwNKOz20fg2GS8x7SET/CH/0NHg1kTv3zcAF+7u+/UHIvlx2AsyIfUw5djt91IS/QkY6A75
C97x/w4U9jbGCaIC9hIFFC4O2Ouy7Sko/AwNFvNO85j1weM1GCMSKjct5fkXEOIEJNkDAO3c6fDjIgb65iH6N/ge+74JHdnm3wna+OcW1Anc8Qfi6vod8O38
/QTvENrr3AoMuQze6eUC/dYn1r0f2PZO3t7N+Aojvfbio7zkCkv5CdDm4A64uP3l8PLY2KsD/7IVFN0I0tnXA6QbgabF+9705qrZuPvU6dAIKCUo+Ob5F8PY
+AoEQV8FLS4lDuoNIAtI7/8JCigm/TUiP9oyF+bv1tsKPg0p3h3+6vIlvQsU9vH/uiYXWvLysPvRSwYo/xAVLEj+KjXU7iUc1zD9LBr8H1gfoEv63fJX5eXD
tx0tCqcQ+AflJd7qF8wqKvg/MsjYAO8eyR4yFZb5CCHu4AI/+Uz0/9c27ysK4iLuLR8vLn/lK6nL+yDxW8LoPVzCGBf0UCZ2RSYULR32wy8GOWsiRBPa1sQp
PvHeIg4B//VB1gTzJBwI8QrJ9UKaAOgGFfkiOd4YNQsL2AfoKO3rFuoE7+z5/cwIuB7+JAXry/8B2uPw/CwzLfvJyuzs/+cVCfMK1uo78fQQFAUo8Q346Onb
Jiz1fwpPB9AY5LpP1hX/OikrtezkKyVHPfPr9hLkCenv5/cKBeYEH+jeECka8yw5C/zMS+j3FDkFOw0A6xvjEhb2HlrFICro1Pf5DuoQ6R8m9PTZECcaKvzr
4gs45O0n8wraUh8u4dcB+Sz9Av8qDPL7CucNEAwiLCQLyRn5Bxv3RijEOwArDyvvM9kmBAMCD/z6OB0pzvPzEvblBwfh+ekKAt4MNAUuQfkKCCA0PBjcEQnP
A/EPM/7wGuUUHMsG0hX6gRr4KOgXvEHG9t/2ACn/AR4tJflI7u/nHP4TI+/3MOze/jSaMzflFyXuEBLLFBXX3d8KIwYP9xvnGSrG6bwBFMQA+hgO/dNDBe/z
7vYV7jog9uAHdQDk/iTvFygK9wv98uMVlAXx4eYY9vbsBv0Yxwj6Af8a8NNSBQUWHOkDzl8Y1BUC+fsF8Eb/8hz5CAUSHg8TFewUDvojVx7/Feno+ODvEhQJ
+QIJGPzl/wcRLfQZ8NoF2yD1TPL2EQkd5vD6AfX9GggeBOwlDtoPEPMU6wkMAj8M+wK/DhIEECEU+w37Lvfw+PMD5g4OHRjdCwk9Eh4U4bD0Awk21OT23/gF
Fib3CvYR4gEh9uB/+/nzJCLd/voW2/YJTgsf7gsJCSjrEgPr/rPxoB8b0DgRIfjpEzzoJUX0KTfQIcYA+g8eNSb8ABcJgRTk2OAoW9cIEg84PNs32D3H5S8c
1u/oLOPIrur4Qfuy3enzHPdR/AbgRNFXJ/MS/cj+5kTKFFL3z+I8uBkI0jT/EQ7N1EdaDyviAsjQLdoTANVSGhq4MgEhDsPtABXXM/AfAAAg8vFQ7Sze9/Lg
2ujwz3T15RUJ5BPiJeAT+R5M4Q2yJfnHafQR/Q+hUBMqrdME4awn/SRBTtdK/F4AZykCFA0A/ewIHPsB9AcOBv4aAdZ/Agfv8Q7y8VgUDxEJMwDx+ULyzjEG
AfDu/TLxBvECD/jwIgz7Eez4K/vu/gQyBQMl+PoAA/QP/OcN5xPt9xEAL/8U+fwLEf36BQXqBAcD9vkVDfEGDwYa+RLvAhL6/wfxAQoM/yz++wIW7xEZ6QT6
GxP/Bgbo/hIXFOoBAfX8J/n1IAgQCfrsGQAN/BcG+PsYFP8PDgELDQT57Q/4ABLmAg38CQUE+BEHCwERIuf7ARsJ/ALIACITDekKDQkiI9nU0v/zPxwhE//z
8f/84fAB+N7wGeXy3woiDOjp4xYGD/cK8Bjz3R3hygn0IxYFgfL6AeQ42QvR2dMHNfsWHvwT6u0VNDMexyv5qwsULeMY5gj38SAGKtz84/TuJ/Pw+ADzQREA
A+Yxk8oX/C3VNYzjwgcQ7QP3I/z79xnZ3wD55e8J9goH8+AKBtgsFQnmB+b8IAj/FkMnAeOzDwX03d0WCCMK9eEbBwDmETypvyvr1eML9jNF3yv87CL+IT3s
AvyqBckPI9f5ByEWExQoFAMeLwYnf+8cHgFPOuMmrRIO90AV+xQH+fsn0jg1QArR8/Xw/QUPCOb1AvzkGCAEC/IO3g0L5jTN8O/b6xTy4cAtEwgQ2zMETgLi
3v3b8QM5C/L7/u358NL/9BgS6//9DBYF6QblEfLxMN8VCiUP1A/V9goUNe8kDuj4CRXw8A/w2gQtAPoS7hsK9RYZ1eT3WB7jFgLJEvv5CfMPYd7h9q7+vhq/
+/b6G/vp+zUPRnMJKClDAsAMHVv4VDTYAgAiDg4JBQEXU1GhBOTo3/kF5wwAvfca8swV3dDpEBEyGPlRT+D0tM4QUxQHBg3v8CIgTzv17xrl53Qa2v8dyxT2
4wnnBdwODv9G6e3U1OAhGtUr1b4pCQ0qshY4Avv8J/xzFf60IAfyHVkSMu33HLP5Gws57De5Nhx9DQHqEPqvBxr5KwQeFU/5RP4Q4eb7FlQv1NX6qgZTDOU2
DeMbzVIyfyL6NBAXGOnjOwASL+n/EC4r+1NxBUMM+yPVKwDwCAcdQ+wLGCYs/T8X1P7u7Ur/EBzW9tXdCQ/xHRjONRcVI50nEdUWrkRzCgwHOTao4iza4B4E
MwGUBv/z+fn0+IL2AU8U5fAxJCXx+UbjXjFm1RAh5xfMNv0PFva4DiVo2bgZwvHqMMr9DA4WOenWLswa/bsu4P/dgR4MDyf5JgnTChcy+QbkJAfT8fv1KwYc
AP4Fqwsj1xQP2woRogbRE3v/Y/DzGRgk8f3h+/PhPRct/hEpG+on7wQLDP8xJhYaGv0L6t8F/fgEERfsyvcVERwK3xAAQiH+CfIaBAjpHO4M9QhAAiELSy3y
vh/mI/70GdXW9D0SEOy+MOglfyQp9eAM/BIdBabz3xMt86Xs/UxG+PfKIhQHCePS3/sLUbrv5N36/Rsn9j4B1uwHqxjp993lAuId/gT4uDsKHXMAAuO/AfD9
NSu/Hf7sBAjgEwknDeMT0S022uIJ4hILNxzs+wv3HAbhDy8CB/EB2AjdECb3xhfvAR0bAxEEDTb+Bf7iCfn0AgQDH/IDDvH97QvzBAXw5R0B7f3jBQP7CwXk
B/4Y8u0iDejzA9wdGur43ScjEfoWAR1QLiYp28T7HyYxASYL3AQD3xQJ20MG5BDZufLvA+PkAuQfFCkBCAbt/eIICh8h6yDuETPiA0NoDhUUCttbG/UuDAz7
TBH43R4hHOzwK+QOCfQOQwEONuch2+zlFn8IDP4C9BsJA1wADQMP158zK80B6PzusvYvIeT24+MNGh1LCn/SAekD+9wQKRka5hz39/DoFBgTJw3n7Pz+PBMr
ydoB3iwO7wHZ49zQEQrfOfT2BBAtCBwnFQHY+gsS1Rfp/xcftxElIgw95eQM9AgR/Bz64P8Z1u0f9Oz/+BDfRsMdEvbyNAT9CfcJuiDi9w8FUgkT3AoEvuUI
wujX+PXtK0gYDfrnOyMNCO/uwv79BRv9K+zr7AGcAN0B3uQQNSHuIfvrwwTTEhTxDdcG9DgVykv16M8Q6xFQ/woCARv+HTfgGUWw9gD+/9oTCwUh+foL7QH2
A+gZf+H1HPYkBOwmzxT87hoX9yf69QwbwlAeST/E+/0ABQABKhQmCwr76x378eMIAfrgJen9HAUlBecb7OHtAvwEBhICCAQiAxbsAu7SDfIF9wnlEhnpMfIP
DhofDRb75QgCBAT0IAX1+TcJ38YE5iMZ7BUD3vUJ9OTADQENAyMP/RYOFe0QGCUJ2/Dn8SQnPB7yCPwVAxctAAnnKcXxNfUNLrW/GdTV6vw09yZSF9BdEvK+
BjTu+BIQ+/sdXOkAOCbwqjQzzs8AGSiyF+H4R+uiH87THAOqXcPiCNkqKtbh3wYxKBDx8RAI0f8XoChP5/nCyxLz7z4L4g0m76YKE8f1I0PGGD31lQcPAAMH
uzPAwRfl9tv2ENRb9AnJ1QPDJh8BF2F6DxvPP5AHAcgM92LF8CQdIfiEfwcPMg376yHyPhQnzBFTu+r3PSNh9Oy6mfwtM1Ud+RSYXgA75eDazgHsDDYLA3A8
6hf+QfUaKpEh1uH4CSLl+y8a6g760PfK9hXpPP/sCgY2DzMQ/NLz/RY19Sv8AuAGHhj1/+wNzu3pJTLayulfKQAMVQUPsvmzKEbqIRW95wkW4+YfBRoREhgE
RCoG/fNEQ0kb/voQGPHlVwIbXSwa1us+EQbHstQPgeJABOfWQDxwFSEM/t4Zv7of6+flot3+xhLQ1PwM/SMH3+MwBRYCEmvyCtms/toXWym85if8JFETKDnR
4cLXISs3Bd3u2/DCKd1H0OQ95fYW2foBDEgaawewAgf9TsL7RjcECwEE0e1DIBgxG+waUALiBvnsEvvGYdDAG9VR/vUjRPsPxfnaA+wSCYfo/fTaBwvmE/IX
FxHd5bIjQd4N5uPt/Pf6B9+pARQMElQQEF3n7BzPDPcjBw/P6PKB/hf/6DcoyPRc0jHLQcCgIBALDQOmxhrxBva3Dh6+ElvK/xaw9NamvvsPitqwWQwizwYt
m+Is9SjqaeKIBiYgleQYCCb7ROXIJ/8W2/7T7yU1L6Jo3Q/pBhnfilXrDRcsWg0PBBkP4xUtEwwCD1DR5NXx46gBRSUwFQf04RrtCjdDFt4k7ufs+wgnBCLk
7UHcvRrZOjLZMiIy1P85luHs5xjzJ+EcCjwfKu8j9vTyMxPL3ADfEBP8DzH/6tY5C8r9qzD40Qz1+OSm4+4VASrQIgD6wrwu9vkq4PjptgQ71QAi+CopDyn3
JTIC/CASqbW5SgbmYd/a8SIT/A8FgdTG+cYB5NH/Be/z6DT5E9Y0HtMq3LwUBMz9+vkcwcsLpVEJMgLGBEb3/cPu/ApRKCY3+A4Y/QTiGgLCDNfGFwoVqDki
rB8d9t/2yxygDu/46f/zEyUZwwb7kuNKY+jEG/o65wvI9sUZ7/PW5+789Rv24A03+A/0vtvb17W42+EP9vEpBgDwtr3Oy9z36uUJuvvhmSQGTekzB9PeIUjv
kQ+x8Zu+/v7nkPa3yzsD2+ht8OnFZBUN8cHEzIHUGSOiJOvsDerhDgD0/wv8BxUNDg3bKy36JXvqwvQYCQv4KtgvKg1F1g/fCe9b+8cIKCEMJVAl1kgR+/Xd
zSjA5u8R1ypNJgcmKdZA1NvxDwwaxRC26v5NJPourAT46usoCy/U/S8UE+wK7tvoNDAXERAY4RtWzOcZyOUCDu0gF9rzCgIC/RwGJCbUAQUXztgTDsiR5oHm
Byf56xKM9BwNDOfIDeK0//HxDuFQDv2r2kzWMf42Lt7XAgu6kLza/B3fC9XqJ8Yl3Pz3Fv0ZDARR/hMMAQvn6TjJHSrSx88K8xkyRN5AIftAHQ0EJA9WUt3V
FAXhOx8u5VLIEfQA//3X2A0QvVoiZMnQ9vr/+Rf9SOzl7gyT1VHZ5bT/BRMf5sfsPdPterMqC86npO0tGDPxutL95gYfDPEccdTuw9Eku7TGExwKAgP6rivq
Ih3VKSssEM4hFF1EyMASQQtAFuvyABMcGFqcVxsUrgHhJAFbzOsNWjZdIx4CAn8EdOQISokPB+kIYgoR7eUYJvEENiHutxHQ7QoyQQD7MbcXExQqTxj8wQwR
FzoHERYSCQ3XIAkgAEQwJy3c2zAxGQ/66x/17hMi6wgx5QThJyT9nCoK1/In7x7i8iwo5wSxKuLx/RQy9BT08AH1AfgbKCTZDsE9B+gMqBc41ukW9n+pA7IO
4vc6BDbGD8bPNgfDyxAjQiS2N6tPASFJK7IN8c/FwtgmARBMItg0Nem+9Okn7RNuEPH45fPO+vDR19BCJArSCt7CFTfS+PbxttnY20/gCgUH5QQbWATGA//A
7FIa3AHkBDy5fxocPqbtC8L3AgQBPSPx2/fmx73C8+/h2yMu3gT1/O8oDw0GFAgiyuXWBsXLNMwyIQ3f5SVMv9UtQwH9CAz+49D6R+bVBt0WFNMFPgto2IXz
7PQZ6eCnEYQtPQYH4/8XKg3R8woVztAdbyPq8ko6BwrhAKU5UdsIO+8HJiX/O/0+DP9FB1keDPwRPjEiDdjVQOrx7WTNqXDICRQAPwbsHykl2gdRIO8T/0rr
Gioa4BzvMhLUHAcQDxIRHAzwBEDfLUj5DhEN9P4EGvvbIikU9ePr4Pvp7jDU6PUpA/X9BRkJFA8NIv8SFAvssfQFBNjs3PMQHe3x9QgU6BLR2C3x0uUAyLPW
5f8bFfPvG0060/GjDNzgzOoWDuX3Bv7L8er7J9zx4x/w9iUiJuMK7V40AgUWC8ceHhgTIOwHthAMRfdF+dkpGv4b+wjJ/ksVPuYOmBj6AX/PDvHn5eny8za3
7gli/CpIzULu2w4vHPUCQg4UiAgGDy4+Cwn40fMoafwQAeEoGjxE7QpJFiBA7LQtRyAsPUD14E0D9gjBCRD48PvelSZSABryLeF/A+8KVRXaEcoDsANCN/Nw
zwgL5RZbsjLe6mvb+/kGDxLK49qqLylH0er58PQr6ijMDvYM5+IeUMsL2kIGCWie6CXf7vlN5uC35ZQdGPYFM/fJDhI9/c77G8/P9yfqtQcr7/Tc9RwI5us9
VWPRNRzDqQK5IPfaHJDs/BJcNNclHSTH6AcX5ATpM+kNIBDv7n/8C/fb/kkXWeMfKuIJLQL4LBn7JAP22OsIBQIfzPkiCAjqzwg4/v7fL+zpQwUlGwP8+fD/
Gunw7T0n8AUyMf0LoC7259Ec7SUMMDwXHPwa7w0X9BQ+8B7+ze43ELwG8wMVDdMS/bYcGk3w7RXSaCnhExEv1wAI+zLAEckRIRofCMPe9e/8Bgr1wQtN7xPN
C+nh5vmwuhnmGqDQCt3FBRcYsPvb/jiyIfvE//8t1v7pG3/4L/kM6OTfAyfl5wATBdtF7iImDDTexCoICPkiUD33Ki3p9v0kEOQVBQv15gAaAujvIicXKATo
KfoO/BVJ0fwkDQv09BT4AAUE1BYF5f4YGPEH+RIl/h33DfkALhPcGOf9FuT2B/QD6gT+JwkH9PW3IOjx+cTw8B0iJvrzIx7rByAi7D5mJ+z0FKk6CN0bF+79
8RQnFvUZCw3v9CgUvgHsIhoE8BUY+c4ANE4M/+fzqw7bFfAHJCLdHUlQEeTyDNj/A8rl/fAM+AwHzv34C+2+9jLoE74qB/UjyQwh0RAK6wMR6O4Q6if3CvQY
4Q0EAB3wAAge/Qv0DtcM1BnqCO/8JQg5INwcNdtE/tYo6UMhI+cbM//z7O70SPTLPQrwGRziMSrqvhrP1g3YJvvX4gvr7+zWUSoCHgvlIRPi1kDoOjDwDhEY
8lQlQ6hMcLRaLhP38CX+zO5a0hYlIl4fyuPKEysOFsLn6NXxH3/ovsvp8hjlC2MQGdoO0h5ISBAfKRkHCsj2/fTXAtoO6/8CGOhuHhX54/UW1QQUADjtIALw
Jv/5xU319fgHD2DXC+8I7hPDNfMU++7YSvAG9xYwO97VwBzFNhMXxCft8UfY6f4BFxoU2oHqL+f5UiMFGP4b7DP/8fjtBeXkngE68QkpI+X70Ps4tOn8PysU
3Pjw2DHvDvcKFycX/wcSGfT9MwLzAf72KCnlDAnORyL9FCsECd8uNCMXztbsLeIvCw4JKEbj6+EIN+n8KwwRJKAe8ANEEhXjMvjlO/cPxwLQBxAxU9oqBD4M
wQsi2vPg+goBMiXyBfEOgfkqDhb4LFoKCtwF9sYNFQQwLuLfKdUL8xULVPYD6TwQWBw8Mv7S5U3l3j3sHjMDAbcJH/rAKB/Z7s8q5gHXI9a/+VghCTAW9Arp
8fLd8rg6/OGvfBIpHBTzskLd7/QQ4/HSIQkUEd4KLeQiHgf8FTPE6uflFvXwBDTi7xwABz/v9O8rNCMz6vDpKyztDB8ZJzf12wXZ2tZVE68UFPH/AhYq+SgZ
swAgARYaJ94c/fMEItM94UQsxwQN/TAaBy774hIJRt0VIh7jGv8bAAANQBQDMeIN8d4c6x/uDxh5sA7b1wDtANDrAPIEFQoz5AThwMZjOiaaUB/G/yUOBBPZ
3dPj7NUBBhMmw9jgI/yp18LIBNDhD/zOAv8pOToHB7fgg9BwxPb92sngNwLnBb3W+An3FDHmutrCBB29z8wTwyqrge+hCM39HzzUuP33spfHGq+o3p/y+lNn
9SgUFSkTF7LkBtPLz70g+hNI8+r1reL5+i4HCdsIDvL1AOABGNkD/vIq2f8ADxfqw/cP7vf54OMp8RgD3+sEGu4sOgnvbPy2ExrZ9PLfBxsHF8vu79f5//Hc
9RYI2+4D+N707xDixwcTQdUOndEIGAbB7x8M8+IUvwk44wb/yT+6CT/tvkHwHO311TPk6gLo8yHl3hkbMxH/8vj8IfS1DQcEFwEJDurd9n8oWehRL9kfDAgI
z9cYKeIcUvHb267yDxvkFOzsDu/82QweI/L7BCXiDkrt4hUL9O4AJMIDNiUonhsS8OQt4uP0Bf7u7wby/CXC+BYBuAblAPsNxRQN/+XhB/fE5vHmGycWIdPv
4RUQCAt/EQEp9O3IERP8Rr43Ci0uABEPBv/1EPfz/fErHPbqDNTnLwj4GuDy9+rVGBv69QjBCRDxIzd6ER/9DqxmP9NjShQeCfzy+fNT/TCtSyfk5/sTChYl
+9otEAn+UX0C8vrQLyEDKuv05BYjzShn9s/4GzEkCdrJNSfqAwoABFDcKTYC9e39BzA78gkjJvwv/h0XH/tISCMtXClFBRkR/Dga7vfJ4zbn7kIc0TUUOyoJ
VfcKMAUd1N1a60X53OAytAk5D/rv3OPtGlX2xlOvtgDjCNzAFRcpKxoy4OnS2fQf4i69r/mNNiEuLQpWAES1Cxee+UMhJix/SwD2FQE+3doM9FHI+DkQu9cA
b/wX7gARqU/oMdh1/gMcLN0UGDgk08hG5e1O40b+5SPoCBkNyrIH+Q8aH+3nBSgSBeflCQs0KgMguRUE4RrwJATtJ+vuBSbw6dgQCxL24xAADDoE8RD3EfTh
CSgI+f4CFvwdCOdJVtgg9v2j3PdVBMLx7tw1DPb9+un9MBQJyT4TFSGwBtn5Ovm+AAM12QbmF+sN7P3EtOs5DQj6JxgTfwTnIfob4WDD8FJSEhzuITLaMOTp
LBblEhHm/z8R7KnQ8wz95jIAEjj2+gnOCOza8Nzh7+wFr8TwzyQLAlLwK/bx0/8C1dkKBSHI2/3+9+/rDRUP6iH1AzQXGwbrATkAGAzdCwUbNxQVJRUCIBMZ
6xITBfgX6Roh9fz42/MPBA31Dt0NGwj78Rvxgf38D/nX4ycLDRnoGxDj9Rrq/ggB8B0syO0t/QdNpREX2BsL2gbY2/UJA+g3//LWGxIf/vXs7xwF3+7qFv75
M6Xt/hIZBQH7JgARBS797R3x9ukOGQwIDuDdCiwJKNAfKBbdAxf7twERC/X1Pfb/ECYO9hAOEQ7xCv4f9RMo7zP02u8aDf/W3/8JCzAyIQwktgcdAQo5DSkW
/iwuB+YKGSz/F+oD9QsFLB3+8xH99BsQ+w0rCeTw1yUT/gwS5v/u4g75RQbuENDH6zva+AH3B9Q65OH8Q/b4Jx8y+PP5iSYT0R36G8sXpvgREA4QHusM9ggz
7wbx3ffu7Qsd9enxDgf3+Q/5AP/t8Acc4RgRHwoBfwzw/C/qFxHWEAXdP7AkEy33GxccFAYsFhMjbjTk5yIJGcoy8wUXKL75I9P7Cgvc7vvr8AfnDRcd+zMf
FCsY5eP+JiYRHODAEQwNG+gJJPxACAkHB94kBN0Q2QgbCv/xAND3HAvjCOwgMA73Ee78NwdDJwqsACXj2RPmGeoh7vz48LQELjDhphtawuig2tnj1fO7HS33
3ATrHgUnAy70v9aQI9EKJdXtATHJQfUAK170AP8Wmf/0+uH+9lcTHgr6Y0rg+Pn6KMkI474m3gfX5ess/gpHmhsjDA0afwnW6dMPBCXzyQ/b8v79sij8IiYG
3DVJ6hgNe//oFgnr326q0vTyASnwXMwTJ9QWCPAA7zcATNDw0y3oKssW0gMdBvz5oQzlxAIkIi0BTQEB2/MOFuc/GgAgLigC7y0w9+rXBfjuCv8CBv8FHs4g
D6sp2Ngt/yAPBRgM5TgRHAc0GwbZG+oPAeEFLUfd9Nf5FPXjRCL49/sYBS6uOoEJQM/XDQPk6CL5EO34L/seDx3KDuz/KALs4/MtK+8R4v0LDA3LqDYkLRsa
5x7FJQgiA/opzbsL/RDlI/T2v/sCNgT1QQiB8SIp69Mp7q0b1xYxzgcK6NYm2vksJ/D/J2Ywxfv38PnjkSwa9gEZoAfnFBGoGxLmIRT9KecRCRD62gcT1AYN
kP8iGAHI39of++0DFOb2/M7+++4GDC8r6gUpJAwa9fS2Ft4Q5+UeA+cpCw4PFiYBHyDn9AjvBREmDcTgEQoYEgLaEhruDfX+HP/fDCoD/hAdEzXh5wESAes/
GPwRLgwL3QoKDSMZ0gcG6eoSFuDjy+Ab4AX7++QTLBUI+jnmAX/E2eP49eIHUMIlBOcwsf3zEsgrDeoOHhfLCdAv3jD4/tAMxiQLBArmtigWPumxCvS9I+4I
LRfmDPsPBRfTEfs5sg7p9irEFRI56dw48QYE8doi7h4YIAwM7wgqMukOI+LvEuDX9NEIBuIn7wcY5gYLFgPk/QhL497lEqgX3Awm/BH69SYdPkHqEvPXMhcc
9QrcKjr68jALEB8bIzPvAv4DCeUIHuQrAgIQ7w4ULuRF2xcNFg4BJwDw2uP9NkP+OB7/DgYBBAIY/gbxKCr9ERwDKN/pLNkuChUeYjYLvTHi7ivXEykJGub6
gQEHACDAEhpLrUIaGgwC3tky2BwXxjAd9C7//Q4n+AEqOUL93hAOGiva/9rPvVfy+v37Btkv1Qe66FEXHvzUE9siQQQLTCXh8ZZOxPMwCr7RdNnsF+E4JybZ
EO5L/hoXIkIjGOwJ6xwV0xTB/Ovb1NjwShDv8NAOsM31Ch7u4t7gIEFqDfUAGAT3by27LcbUwvFfbNI2RJikB+lC095cgdj1oir25BPo+MzSpRc67io/Lkjo
reYV9jcL7QkO3QPV25kFihMK/Cq+r3YjNfDzJvj9ASsF/zb+4TcXXufU8k0dt9L5L8w9x9kZOMed/ilHFec4E+b46zjP/N4t8/UOzcv4L/MrK+Y9KcsV7s3W
4/HxALLUMQwxJv2sKvzO4F32rLTSCQwIS9fqpk+N2ksp1AYx1LP4R8MOrgb1Bi4HGv8QqBcqKyfxMR4OBu/U3iQn+xY8HDlTJiADCCYRGwP/E/o3COXYByES
BxAaPA0R9g4oL/bd2lEAND0SEQ0L+P3K9UIE++I2gSQPx+3FyAMR7ALIB0EZbAJUCOLRnxIz9BTPMxLFv8siyMz/+CXkPZMsryPt9QfgABjzO+0OCb/Xygo1
ueceYK778eDR/PkpAcLd5vUa6gTwISkW2tQaIf7wBELW273JBcgkDwz/8GvLRtNjCCP93RvXHh7aJ9Uf+hnp4NviMi0JFCbsC/rtHuboxxQG+eo7+sF/AfT2
ByP84WLt5RwCRPf/EkXa6i30++wMGS0EGe0ZCu3jNfbiGv3jKfzqDvQ+5vEM/hIZBxL7BuTo4B/n2wIOOf4F8u8I+fj7+xL/9vIb2e8PEPDtCAnp6vfw+BP3
7AruBhAAAAwC9wIB8wny7vrnERACERsb+/z7H9gC8N3pDSj6DA8SCOrhPRTrBgH69QQDGg8CC/YX8QEAEx01AgPY4wcpJvAF7xb6CAYOF+b2JxayAgICA+kB
KPc5DvoH9wAYGQvl7SQJMQn7HQf+GNLp9Ay6G/L94Ov//u7jB+fdQQzj7vPR+gnpL+np9N0dDQHlgQwcJxHFBvofCxn35yYc/j3z6ub1RQYrLtsb0MtE0tMO
+vX75T3mzUIa2xkI9Q3iuhbw6unwC9XF7u8kJ84FDt0SxBc39PoBJ7/75vA4Hhz26M/IISbt+hTyB7/kLfjV+RjbDtIi5B8ODQQbB/MA5scd8zj02iPhEe4p
TwH6LiLs3w76F+3JIes25R822zo7HhYh2xwAP63qFOvzPbb8AgMCFNQMAjQEAwnj1OrrMCj6HdoKB/XSSPAOG7tjDQzeiw1LLgPh6h31Ck66IsoE6ur33wIP
liXRX/3N8uOLCtQO6wSUEX8sy/cEzQ3B6Rjxmv8M/d+/DSRlMwEhP94SF8wEMR7kCO7GLNjv0Qwk+yfN3rVC+o0bJkWm+zjgrwfP7OzTEDIyKcgU9BYRrDMP
D6LfRNno+Oba/D8KQCDvxNYcKvDWSTH5nvr/XD44UNrcnMhrBwN/3S1oxikQwg4N2AQgN9YX3wUUVmAN/xTy3BnW4fcD5+oRqt4ZttbHwBIg6A0o7hVJELoi
7xL23wcfJtW1P/5NJha5XggiA+r7CwMe6BoBFMga5wIeFPDjTN76GvD11cAm7+v5EdP4LhL/mRkDD/b6HicLJtHkM9oA9Oaz5wvy+u3fEiv/9SsXCy/bCwrF
G0oRSvUFGDPxEQfl1gHdNxI2UuL+DQ3hCukKAxkCBPPYP/sB/fgQ+hUvK/B/4vkC8Aod/kwfFD0O+jvx9i7pAzzyGwkEEGXyIg383cMfO/sPHOz3Jf3v+QRu
Dfb/1fci6yXsChQ0/CDO8fIRMCQE9C8I7h/7PBgn3gEp8flGGCsl8Q3H6f0yKy0F+/4FKggP8ALw2/r94ioU5vYCwiIM6gCh6As1Jljeww3179gqJOMk+tcQ
/D0G/ecNAiX/BD8scesKuTAHgdHcSBUNVB/52O759hYg8/jP5tb5+hv+BvjmEgsIB/Xp8gn9EBML8e/4/C8LFvLrAu/nEQH8E/DxJQYG1gT//ADl9BX78u0G
/OoM8vbw8wsV//cd7fv5Cd7Gwf8l+wgHAAYW8hL1DeQH/H8AvQcNEtreIfj2JgIYGx4l/8r8DuDuF/z/4uwTJB0S1g4X1RgcC/QW/AXk+/cPDQoN/vfuLQ/9
KSP57v3xJglNA+0CBA8g80fz6hAO+Avu8hzz99rRDB3u9L/q5RUADeERFgTu/RkG/wDx0+DnDxwbUVX46jEQRlswPVPfhBX36PFyQtdbGj480hHjPgxsPOcb
L/o5dFYgv1QHCw3PGP//1rkU9hsHXu376u3S7DVqSr5OZ/Ed4M8ZvShQ6irp+PThGz7uaOsGGi4M7ifT/wn17lj68B1I/u4sAy/c/8AJ9sEwdzD/C9yqHUTZ
1y5UGhEEGhYGcfUWOM8M0lX41R8vqOfIUxfFHTYk/fkEFfLY5vMQJh63IfHrAzYfLAf88/4JOxvaPX/T5PTe/y/V+N2ySsPeyKAlCN8UHtV7+wzBwjvx7PTo
4ADCBxfg9OfUsvrY6aHn+EnSSNW9D+XwNs6+B9yuANvb3vss/eY2txcBCj/aHrbQ5PDs6hIAWg/v0QYb0pYW8PjO4MMVueLXA8MD8RIf5ugq42sT5tffDWEW
/Sj33NHt//cU8fbqOwbP0h88HM4I1wX4AtbxF3/wI8nDHe7pO83JAQUJ2AYHBBXmJNzrASEJBBtrAvHc1BNTGRgc0tn4A/Mp2N0RJzkBAvzrEPD0JwM3Ex1d
HPhbDfb/FSZCEejdJUoIRPAfNzwc5vMnBBYIEPrhswou/uAAA70Y9SLcY/Ar6c5Ojw3uGSsmH0nOLTmKEWLlO+wMCtXtFJHXf/6559zy2wcAkvcR3vil8tb2
9S/0KfdNbSDfIfAc563oD/OmshHB8q4YG9XL8P/hw/PxB8zcDzvLwCHcFQHW7gvvPcWp6TDjMIXU6AXyzM4ySRJhAQRAYE7gv2X4Kbcp+u7WDPTAkfYRITH5
It7HEf7R6gAu6bIlIqppRC0X7TvqliICBBr/dQL8FDLOgS8n9vz+CTe79/4GKBPeQekOFSbsRvjzk/9vFAcNKxQ2Lc3x3hAfMEayFxsWAD737AziGOMDIw0o
4B4n5/wb+tUMTzYBCDIEHp3z8yYYBLcG/gUt5QgA7uwTIP0vCAj00uQlxOj4HKbdEFwwNNHrMSAJGO4YHQcP/kQZIQX6Ji6ELx8E+tM0M1faOxEZrffSOC/z
EuoU2QYQTGggAhoT0xEQ2xQV3xAB7P0a+cclHuvrHjnUxzAQ/QD/RBEaGCbkRBYQ9g4DE9jC3vIkCx8FKQcSBQYWK+zz2/YeEhZSCwbTEhjhEOr45xf7BQAm
H9nxEwo66vvy/iPg7hrV/v7rE/H6EfMa/hDt+hHz/f7q9ioIGxYD4iYFFAsZEgrsFvfa7Q9B+uXcFZACIxsoEELGFxDeIu7/Kv/QICfh9g3mD/693fEH/rIN
WVA66drRgd4dG/YR4OXh6fo69Aov988UGiIZAPXfsvwoOg0uPbfiI+UX9fNg4ihEFVsdNgsK+wcCER0wLP35Y3/vtf0fBgjU9/AQ1g8H8fzbqg0FBhj45j79
Db0r4+Hw8Tnz+wAI+gLT9gb//+/eMRYNs/VGzfL759sWCvkLFulL5M8NBAoFJcEA59UJMekjENQiIQvq3wz0AOYXIPkXOL3uGgwdJ8PDIAnqFesj/CMY7Tbl
IQz2/lexGfgTEgIBNg3fDyQLthXUEAHcD8kY9xkQOSIQD+L2N9v8CdOv5gnrEiH1NL6nJBMf1uj+vtbm6Sj07ijr7+4V3xQfAg3rJyz9mgnsStTZ/AM+/zvD
m+kA2TMC7eoFCjcS9f4Uwevm6yjj+fAaRfA3EhwJ+L042rb09uYe7v714Nf+G93RzMgf+fsp8BbKERnf7sEsB60EMQIN6vPjDQ/3Chpb7tUB/tslOrtVCEDY
IhsFHStWJyPqIgb60v7LC0P6KRv2Ac4mOH8aE+4Fzfv7Ku3u69L2DEQi1uH/HBEC7+nxFRLrOxv3/R0aAPgm6/kQNR7/NfoKHfsT9BsCIPJLCfgQ/CYUEhoA
8g0LEO/3F/gN/gToEAcSG+ww5+XeIh0JAPcn9Rn15R/sLMoF7+Hp+iHsDyE17PcGAvrm+MUF9jf8PvNR3vkMFfoI8Q3e/QD0/NcOAwJ/ARDzENr54AATDQ79
G/XJCuEV7BsPA9n3GyUN8wroJ+v2EhQD/vL1IxLl5kwJN9w6CgD4DxMR+/DZEuT4AxvsGgHu7Nv6E/+6KgKl2sHcG7YmC6lQHeU/Dgu06fMmSefBRw+Q7hPT
2te/z0MM4L7JqDDa6f/YHsC3EJ/k+fahNbTykgw8EA0W1P4Toy/b1v3pMO7p9wrpMAUCNg8f5zbHkMwG7jHoANzUA9fmJA3T/QcSH+ry3hzsDgjhPe8ytKLH
FgzV3tgkseT/FP7CgfQv8RDT9vD97q4uFd8DyOgOsq8R/gj+Gf8AvgHkBxoBtvGj0vG4OCM/Fh/NqxDVY9sEvR7othU5LhXgzOUbBO/W/wAR+Mo25PEYHeX0
Jg8RIhj62xzzN/TzIRv6LgEO3wf3ANTw2cgdAQz4/gLxEQX+L+Lq8/9HHxgk5yoB5w0N5yru9/4IUvvynOMPG/teERrvDA3Z6PAc0vf/8uPVH+UPDRcVzKr3
FQHtAegM+v3rAg/uAvD8VzUiENnr9RRo5+mf7Kv7NzZQRRSp9SzbHRgM8+vZMigKEtbMLBeq0f345+wMZj/cy9/PgR8cAPkO383S0CR3Aj/kASMCMwzYBtjm
LBEFIwMHAu1G/gf84xMSFNjyGiAkMLraKAo2+dIO7RrxERQF2wgvFurrGPsS9fsQISIa/w82AN/5W/9CHR3fnWMS7yDfByUbCkLyzx/0NgEHPPJ/BiSY4QIl
LS2zGmfk0SYiBwFMPwvzvQ6ixdbXv/sp8w7hOtrvIxYj6+8IrwMDT6/svA5TPO/fLgUdQQPzKG9COOY6v1DfAwPvzQE6itr8DgwibzoM4cLtx/7s3SrbU1m/
yvj8ORjx9f4c/Q4iBxIo/iAE1kAvDfj1DRPwKgQh8NcHJNIDORQr9uX4BiI1Euz66Soc9gEPD/ocDN7aFRggOQY1tvvKher1+vjRJS4gLhjGEt0fJf4O2nrp
8jP9beAHHsq+B75O9B6xI9rmK7/m+/+0BQ75HgFMu83fui4vERYJ88QgN73mBxMc1CrhRPdF6ykCJAj7CLJETt0ADHWfA3+/893xLBLQyzVB4ijpJDUAwCYO
ECMQUq0GD/oWJ07rRvLd4UsoKErfHx8dxyDERBgzZ/s52Av58xwuLBAPRPoB5PkH/wMBE+LvMPZAIgrz4yroIDcICd70F/UF4/go+hI2FO0cbxdLAxM/L4L4
D/EqBSv9/Rpn/b/l+ggC738AwcXz1wPZ7PkK9FAdMiHr+94IFfgSAw7+ViL1//kG6f4i+Av2m1YCAAcT/Sfz9MIE+hEm/vfmNPrjtca9+wIA7sb//TL29iXo
FPE9EkUdHPUKKd3m5fL0A03/xvzcE+ECHckO1MUb5QjcCv4hOwX9/BrQGmOX6zn48d4ETaMGEe1Dkfbw9stS2toVCQ/fIO0r7//3Ftz4jkXt7Bngqf/6SfmB
8Q/nOusQLfUVIiES2frvBPQixxIZ7eHD3wQ0HBcE8d0F6ccR6yASCBw06wjmFArlHA7gIB39JdoNCP0l7gb9//3qOSLq8QVP/PXnOMBCCSgv/iwBFikZLwcB
GwkfEQ4B5BUVMx8XBPYZDP87OC0LBQUB/AQbGRsD6e/01AYjDgPn6gLPtoEM5tbW4tEPFaLZud3w9b6xsMKa9eHSmqvIxocK0frF5+LX1+isouLkB+rl2Qzl
64+unoew6urj8p7iCws+UAcnPSXyEwY4DQIDAd404w78CN1BxA0N8ioqZPnx9OnhwgUu3e4B/D8ZBP33CAQZDh33Ee/4D/4IIQbjIt0QE9IAGs/Zx/j4GfD1
DUYBJALY9hUz9x7eDljxCwUq2+sW/9wS4SnrEQQL6QD/NA0BEbMMDCA2+gMY3iz9POj0xe8DFy36BOcR+QUD+e39Ch8LBf33CQRD3SDqEOIkCgcC2e0AAa09
2RknAgX9BSIZ+vHkCk0vLRUaFeQdChjbAwwEwxcI8gDp+wMdEAQa3Q7/AhMCCw7hCBnK6P7s8goUGBEA9f8REh0TLgsCBvoK//v44wcT8xYiHukkCAwBFQwl
DecoDv8EAAjyMMD0KNcKgege/+oZ/urtIA4E2+wPNyMF+ggS9/wfJPgUIQcFw8gEEiAJxyfUIx3T3/j57kUECwurFOkAA/gO+QYRJRrfH+L8KwT3FwL3Lfr2
/tTsABsICA39FkT2QwIH8N0D/uznGPQA/6v44eEr2PwGEP1a+xr7/Q/qDBcGBv//AxA9Ag7R8+Uf6AcI4AbjAP/2CwQpH/b3+g0LAwsJ+gYPBQ8F4+b4GAIn
HAgQDNgk/gX1Gf4S+B0JCQIcDAb/GNH0L9IK2fyBERkB8ukKGQb+8+sIBhYFGPQDJqYj+erxJg76390B9kL9zy/x9v3QEAEA6wD1Av0d/A38Fu0D+gnyDCES
Dv4B0QIKAQcG/BfxCAXY+uP4AQAL/w+ByASW/ysJCP32BPcBBik4++v86AD9CwW5/wL2Hv4VAfr6B//9CAAzB/34Ar/5Bu304ve8BgYM5/309gL7AP3zDQn6
8vgo/f/5//T4LADn7gLxBAUA/Pf//f77ByDoJ/8IBgIL9eUeKgkJEg3+CAT40O/nBN8HFuYBzwEE+PoED/3S+wAHNwX+DhEABzEEAdLryAgM5Pb4ALbu1wA/
tUQB1PkGCuTMpDcNDiQZGNry6eHo+v0OHxzj+tP3BPgI9u3J0QPcAET/Aegw/OZVDf3Vt+EOIdoL+Aa7//H+C+oFAen/Bvbr/tod9v4BDNDzA9rw/vLa/AcN
9fDl+ALyAAL17/366/Yf+gH5E+sLLf/t7P3mCAv1/fP0Af34COLwgfjq+PwFlwzU6wsGDhQb7OG4whQU968AAQgElfH+5xL7CBT4CwD+6voACxH7Ey4G6iL1
/f0v6v/8DApW0Mga3O3M9cDu0hAR6Qsy6g6qA7QiLhLUI/gNFBr3ogsQQwfVgSbr2gAHP+MZ0gX//AQcHvwADPjJ7fTnyf0PzPJG7xUlm8izsvEg8hUL60sQ
2AfA6uIZBib1Kss+6fryXFCB8kcSANPf0gn25dnW1Ln6CIzrAf7fxhMT7OIsFNz2bM+vGJJYBdybLunnxcvI0ELpUsnOwRvyB9I1ttBj4sekEnZ/+w7YCPeh
L4OCweWt4QoaFg/oA/bmzSGXEwCZKOv1+RcX/eZcibcS3e38Bs++4vQJ8in2AP0YFZ38gQaurGXYPxvtAf4PsiISytTnvGDpTQro6wrYKetoyrze/dBP473k
9QAE47gD6A/o6cbzoSb9RfP+LRkc8nN+FisMDQNf6KEY+dAT3YHnrt3DxuboGd3wJgrX4NMdiM788unSAgL4/PzcPFzVz9wxIhKBKS3g7gfcAgPqD9vJ0QLS
6+TnAoS69v0SHfJv5pQk+OZBz/nv6P4EHyH8EvAW5wSUyg4I0P6evZI6wLv6HuQf/eie/xT2KBH5BfIOyH8dvjDm2KWn3RL95bkWzO8Vf/DFsDYgXvcp9dLJ
8D3LChImur7BMj3zyuJrwGXiCQI17lEIyfauMSAw7g8QD9TA9ffzNn/CsK319PvK5eLthcYL/jzS6Lfr+CQGpDkFxK3S3wIqDhc7BXn14Jgeou7WFg84N5XC
6u70/gTvBO3RBQxf8wHv64u67OQfl/IH9PD0/s8w/ty2DOXt8hYs1NR/pPQCa/szESPF+73DqK3rlQkff86i7u/iC+r1HxE8BMP2p/EoQcrc2PkAzTbZE9OX
cgkNVWf3yv7aA77C7ZoHVMoUttPL5+DsjOPZTn/s3xUL9Q7c/wNBHhIp9f0g9AsrPN3vEwfrwQkF9AML48L3vsntBd0MDtDv7w0O9+4ZBszf2/QMDQso+UHv
8BkYxrIhFy8GPKTUzyrgDePWIf3h6hHE5UEZFsjn9uMHf9DS0d7R7sA0FPCm8t/2GEAM70et0vM/7ufGATLa9H/RoR8w++Lhz+3e7/XTApMZ4Nr63hzID/W9
AQ1L9OT4+QH00gm39c/9J88d5+s52NHoCz3RQzXqKcvcFx3pXxpJ1snwLOYb69be7+TYMwk93gMD8LysxN35y+sEAL0U7xHm+RQBDtTxf/TF/80IBhZImQLe
t/nv9hvxQM7r+9FCo6qBNhDcBOfM/LP/xP7OFg4oAvIPFMWc/QKmPv1HB//cN/fLAV+zxzbUzBG2FvHw6svh5fHtKRWRu7PiGR2tA0nFlR8VIRzMlQrC7csq
6Df3KeYBqway4PAiOZ6rQvwQ+DH05/FYd8wX2sEEi/YMCBjBE94hgS8eV8RWA9/bGdqBQLrcGfbzJjLZA9/z7gMA8PcHDJYQ+bwasqdU7sEe8//bE4gwoKvp
AezPFHIA/g0CzRs4rVcJ6ggEh8ztCfB/CbjR1fbvDbaRC1qy9fX29BnY/suI6tsf+cbg9kwt3fYo0AkU/J0L4TUWFQvvDALuMhDP5DBx8u27Ub4x1vG++gfC
2gLb6PgPvwOi9MQyNNHxJgPnTr34fwq96fUPpDLn5MXua/nMvkj0DxUJQwUDCvjx+xPVCtftGcD68un8CuDwFvPT3zT/CIpKAso25uvnCOIP0oEDC0H1Itmi
oTsZ8Bi38fwUzdn7wP3a8jIEGQUgYQQm/ZEbCSb9EPEaIWq9o5ZTJiAD4ucR2+Pcw+n5+wEQARimvcrq8euBus52EPjxq/PpTNPO1vui5vjyKvTv/50c4GKb
RDPeWoH99vPa/sDAGBXpDu7lHOZH5w7t6PXt9Anx8N7+3gTU/SgvHOQAEuQKyQxFiQcr3ebx4B3mAvLq4+tODt0CTt+18AsHxssaNE0p3yvv+B7tNOOU0voT
Dub2CZkQ9QrhwLsj8frlDibcDI4RaIHy7LnN+7UUC+7HxfAtpvMgATDe1fHuIP3swRZr7toJ/dGx5jsAOelQ2+AHEAI46iOu3KbGtGGBA/QHsAgt8C/TLtm3
6///BPb1+Qjo+Zzu5fWBRxIa3/uizuAwH9XmDe/h/LxW3vPcEPX94hcBmu//3P23psO7m88SDWYKFf16SSQa4Nz6oA7a/uTMyfZkXfAa1yOB58sX1OXMD6Lx
yhHT3OjYIwdZ2gzXEe0O6TIcEyzs0ugVS7fdCvrp/Bvw3mYO0sW+Hsj7JfPWLPIO1iDjBCL0FBIhrCUjIf4f1hz9CCIP3QRs/wSBuR7ere3+ETQlAB8m7h8M
lx4BFmor4AUTSArMSPEGqw0r/QUO4hIHO+s=`,
};

guarded(start);
})();

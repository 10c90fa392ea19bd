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

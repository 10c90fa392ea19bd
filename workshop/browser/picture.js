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

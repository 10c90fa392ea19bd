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

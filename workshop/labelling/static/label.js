// The page that labels: one picture, its readings, a field for its letters.

import {$, ask, busy, certain, certainty, clean, composing, folder, inTurn, isUndo, letters, make, onSigns, plain, say, showAbout, showLists, t, tab} from "./labeller.js";

const field = $("#letters"), order = $("#order");
let queue = [];  // queue[0] is on the screen. Only what a person does changes it, never a poll:
                 // nobody is to type half a label for one picture and half for the next.
let own = "";  // what this page itself has put in the field
let shown = "";  // the readings on the screen
let engines = 1;  // that work
const drafts = new Map();  // digest -> what was typed for a picture that will come back
const acted = new Map();  // name -> when the server had done it; until then Infinity
const sent = new Set();  // requests under way
let accepted = -1;  // when many were accepted at once

order.value = sessionStorage.order ?? order.value;

function show(picture, text = drafts.get(picture?.digest) ?? "") {
  $("#work").hidden = !picture;
  field.value = own = text;
  field.readOnly = !picture;
  field.removeAttribute("aria-invalid");
  shown = "";
  if (picture) {
    $("#picture").src = picture.source;
    $("#name").textContent = picture.name;
    showReadings(picture);
    field.focus({preventScroll: true});
  }
  remember();
}

// For a reload: the picture on the screen, and what is typed.
function remember() {
  sessionStorage.now = JSON.stringify({name: queue[0]?.name ?? "", digest: queue[0]?.digest, text: field.value});
}

function showReadings(picture) {
  const now = JSON.stringify(picture.readings);
  field.placeholder = picture.readings[0]?.text ?? "";
  if (now === shown) return;
  shown = now;
  const readings = picture.readings.map(reading => {
    const button = make("button", {type: "button"},
      make("span", {className: "engine", textContent: reading.engine}), letters(reading), certain(reading));
    button.setAttribute("aria-label", t("Take {text}, read by {engine}, {certainty}",
      {text: reading.text || t("nothing"), engine: reading.engine, certainty: certainty(reading)}));
    button.onclick = () => { put(reading.text); field.focus(); };
    return make("li", {}, button);
  });
  $("#readings").replaceChildren(...readings.length ? readings
    : [make("li", {className: "waiting", textContent: t(engines ? "being read …" : "No engine works here: see below.")})]);
}

// What was wrong with the letters is no longer there.
function settle() {
  if (field.hasAttribute("aria-invalid")) say("");
  field.removeAttribute("aria-invalid");
}

function put(text) {
  field.value = own = text;
  field.setSelectionRange(text.length, text.length);
  settle();
  remember();
}

// Puts the next reading in the field; returns false where there is no other one.
function take(around) {
  const texts = [...new Set(queue[0]?.readings.map(reading => reading.text).filter(Boolean))];
  const next = texts.indexOf(field.value) + 1;
  if (next >= texts.length && (!around || !texts.length)) return false;
  put(texts[next % texts.length]);
  return true;
}

// ---- what the server knows ----

async function refresh(first = queue[0]?.name ?? "") {
  const began = performance.now();
  const query = new URLSearchParams({order: order.value, first});
  const state = await ask("/state/label?" + query);
  engines = state.engines.length;
  showState(state);
  // What was done while this answer was made is not in it.
  return state.pictures.filter(picture => accepted <= began && (acted.get(picture.name) ?? -1) < began);
}

function showState(state) {
  const left = state.total, done = state.done, unread = engines && state.total - state.read;
  $("#progress").max = Math.max(done + left, 1);
  $("#progress").value = done;
  $("#figures").textContent = [
    t("{done} done, {left} left", {done, left}),
    state.rate && t("{rate} a minute", {rate: Math.round(state.rate)}),
    state.rate && left && t("about {minutes} min", {minutes: Math.ceil(left / state.rate)}),
    state.aside && t("{count} skipped", {count: state.aside}),
    unread && t("reading, {count} to go", {count: unread}),
  ].filter(Boolean).join(" · ");
  $("#undo").disabled = !state.steps;
  $("#accept").hidden = !state.sure;
  $("#proved").hidden = !state.proved;
  $("#proved").textContent = t("Accept {count} proved", {count: state.proved});
  $("#sure").hidden = state.sure === state.proved;
  $("#sure").textContent = t("Accept {count} sure: {threshold} % or more", {count: state.sure, threshold: +(100 * state.threshold).toFixed(3)});
  $("#empty h2").textContent = t(done ? "All done." : "Nothing to label.");
  $("#empty p").textContent = done
    ? t("{count} in this session. Undo still works.", {count: done})
    : t("{folder}/ is empty: \"python crawler.py\" leaves there what it could not read. New pictures show up here by themselves.", {folder});
  showAbout(state);
  showLists(state);
}

// Takes what is new behind the picture on the screen.
function merge(fresh) {
  const now = queue[0];
  if (!now) {
    queue = fresh;
    if (queue.length) show(queue[0]);
  } else {
    const same = fresh.find(picture => picture.name === now.name && picture.digest === now.digest);
    if (same) showReadings(Object.assign(now, same));
    const back = queue.slice(1).filter(picture => drafts.has(picture.digest));
    const known = new Set([now, ...back].map(picture => picture.name));
    queue = [now, ...back, ...fresh.filter(picture => !known.has(picture.name))];
  }
  toggle();
}

function toggle() {
  $("#empty").hidden = queue.length > 0 || sent.size > 0;
  $("#work").hidden = !queue.length;
  $("#skip").disabled = $("#discard").disabled = !queue.length;
}

const poll = () => refresh().then(merge, problem => say(problem.message, true));

// ---- what a person does ----

// Goes on at once; the server's answer comes while the next one is looked at.
function act(action, label = "") {
  const picture = queue.shift();
  if (!picture || busy()) return picture && queue.unshift(picture);
  acted.set(picture.name, Infinity);
  show(queue[0]);
  const request = ask(`/label/${action}`, {tab, name: picture.name, digest: picture.digest, label}).then(
    answer => {
      acted.set(picture.name, performance.now());
      drafts.delete(picture.digest);
      say(t(answer.said, answer));
    },
    problem => {
      acted.delete(picture.name);
      say(`${label || t(action)}: ${problem.message}`, true);
      if (problem.status === 409) return;
      drafts.set(picture.digest, label);
      queue.splice(1, 0, picture);
      if (queue.length === 1) show(picture);
    },
  ).finally(() => { sent.delete(request); return sent.size || poll(); });
  sent.add(request);
  toggle();
}

function save() {
  if (!queue.length) return;
  if (/^[a-z]{4,5}$/.test(field.value)) return act("label", field.value);
  field.setAttribute("aria-invalid", "true");
  say(t(field.value ? "A captcha has 4 or 5 letters." : "Type the letters, or take a reading with Tab."), true);
}

// Asks for what changes many pictures, or another than the one on the screen, and shows what is next.
const settled = (path, body, then) => inTurn(async () => {
  field.readOnly = true;
  if (queue[0]) drafts.set(queue[0].digest, field.value);
  try {
    await Promise.allSettled(sent);
    await then(await ask(path, body));
    toggle();
  } finally {
    field.readOnly = !queue.length;
  }
});

const undo = () => settled("/label/undo", {tab}, async answer => {
  acted.delete(answer.name);
  const fresh = await refresh(answer.name);
  queue = [...fresh.slice(0, 1), ...queue.filter(picture => picture.name !== fresh[0]?.name)];
  show(queue[0], answer.label || undefined);
  field.select();
  say(t(answer.said, answer));
});

// Labels all that are `proved` or `sure`.
function accept(which) {
  if ($("#accept").hidden || $(`#${which}`).hidden) return say(t("There is nothing of that kind."), true);
  if (field.value && field.value !== own) return say(t("Save or delete first what you have typed."), true);
  settled("/label/accept", {tab, which}, async answer => {
    accepted = performance.now();
    queue = await refresh("");
    show(queue[0]);
    say(t(answer.said, answer));
  });
}

$("#form").onsubmit = event => { event.preventDefault(); save(); field.focus(); };
$("#skip").onclick = () => { act("aside"); field.focus(); };
$("#discard").onclick = () => { act("discard"); field.focus(); };
$("#undo").onclick = undo;
$("#proved").onclick = () => accept("proved");
$("#sure").onclick = () => accept("sure");
order.onchange = () => { sessionStorage.order = order.value; queue = []; refresh("").then(merge); };

onSigns(field, {
  "-": () => act("discard"),
  " ": () => take(true),
  "=": () => accept("proved"),
  "+": () => accept("sure"),
});
for (const name of ["input", "compositionend"]) {
  field.addEventListener(name, event => {
    settle();
    clean(field, event);
    remember();
  });
}

document.addEventListener("keydown", event => {
  if (composing(event)) return;
  const inField = event.target === field;
  if (event.target === order) return;
  if (event.repeat && inField && ["Enter", "Escape", "ArrowUp", "-", " ", "=", "+"].includes(event.key)) {
    event.preventDefault();
  } else if (isUndo(event) && (!inField || field.value === own) || (plain(event) && inField && event.key === "ArrowUp")) {
    event.preventDefault();
    undo();
  } else if (plain(event) && event.key === "Escape") {
    act("aside");
  } else if (plain(event) && event.key === "Tab" && inField) {
    if (take(false)) event.preventDefault();
  } else if (plain(event) && /^[a-z]$/i.test(event.key) && !inField) {
    field.focus();  // the letter lands there
  }
});

const before = JSON.parse(sessionStorage.now ?? "{}");
refresh(before.name).then(fresh => {
  merge(fresh);
  if (before.text && queue[0]?.name === before.name && queue[0].digest === before.digest) put(before.text);
}, problem => say(problem.message, true));
setInterval(() => document.hidden || busy() || sent.size || poll(), 1500);

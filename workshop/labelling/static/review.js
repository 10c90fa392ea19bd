// The page that reviews: a grid of labelled pictures, those that an engine doubts first.

import {$, ask, busy, certain, certainty, clean, composing, folder, inTurn, isUndo, letters, make, onSigns, plain, say, showAbout, showLists, t, tab} from "./labeller.js";

const grid = $("#grid");
let early = false;  // do not wait until all is read

// ---- tiles ----

function tile(picture) {
  const reading = picture.readings[0];
  const field = make("input", {value: picture.label, lang: "en", autocomplete: "off", autocapitalize: "none", spellcheck: false, enterKeyHint: "next"});
  field.setAttribute("autocorrect", "off");
  field.setAttribute("aria-label", t("Label {label}", {label: picture.label || t("missing")}) + (reading ? t(", read as {text}, {certainty}", {text: reading.text || t("nothing"), certainty: certainty(reading)}) : ""));
  const save = make("button", {textContent: t("Save"), disabled: true});
  const remove = make("button", {type: "button", textContent: t("Discard")});
  const proved = picture.label && picture.proved === picture.label;
  const doubtful = !picture.label || !proved && reading && reading.text !== picture.label;
  const note = make("p", {className: "note", textContent: !picture.label ? picture.name : proved ? `✓ ${t("proved")}` : ""});
  const form = make("form", {className: doubtful ? "doubtful" : ""},
    make("img", {src: picture.source, alt: t("Captcha labelled {label}", {label: picture.label || t("not at all")})}),
    make("div", {className: "line"}, field, save));
  const line = make("div", {className: "line"}, remove);
  if (reading) {
    const take = make("button", {type: "button", className: "take", title: t("read by {engine}", {engine: reading.engine})});
    form.compare = label => take.replaceChildren(letters(reading, label), certain(reading, true));
    form.compare(picture.label);
    take.setAttribute("aria-label", t("Label it {text}, as read", {text: reading.text}));
    take.onclick = () => { field.value = reading.text; keep(form); };
    line.prepend(take);
  }
  form.append(line, note);
  Object.assign(form, {picture, field, save, remove, note, reading});
  form.onsubmit = event => { event.preventDefault(); keep(form); };
  remove.onclick = () => discard(form);
  return make("li", {}, form);
}

const forms = () => [...grid.querySelectorAll("form")];
const changed = form => !form.classList.contains("gone") && form.field.value !== form.picture.label;
const mark = form => { form.save.disabled = !changed(form); };

function focusOn(form) {
  if (!form) return $("#next").focus();
  form.field.focus({preventScroll: true});
  form.field.select();
  form.scrollIntoView({block: "nearest"});
}

// The next tile that is still there, or the button that turns the page.
function goOn(form) {
  const all = forms();
  focusOn(all.slice(all.indexOf(form) + 1).find(each => !each.classList.contains("gone")));
}

function lose(form, why) {
  form.className = "gone";
  form.note.textContent = why;
  for (const element of form.querySelectorAll("input, button")) element.disabled = true;
}

// ---- what a person does ----

async function act(form, action, label, done) {
  try {
    const {name, digest} = form.picture;
    const answer = await ask(`/review/${action}`, {tab, name, digest, label});
    done(answer);
    say(t(answer.said, answer));
  } catch (problem) {
    if (problem.status === 409) lose(form, t("moved elsewhere"));
    say(problem.message, true);
  }
  return figures();
}

function keep(form) {
  const label = form.field.value, old = form.picture.label;
  if (!changed(form)) return goOn(form);
  if (!/^[a-z]{4,5}$/.test(label)) return say(t("A captcha has 4 or 5 letters."), true);
  goOn(form);
  return act(form, "label", label, answer => {
    Object.assign(form.picture, {name: answer.name, label});
    form.className = "fixed";
    form.compare?.(label);
    form.note.textContent = t("was {label}", {label: old || t("without a label")});
    mark(form);
  });
}

function discard(form) {
  goOn(form);
  return act(form, "discard", "", () => lose(form, t("discarded")));
}

// Never twice in a row: a page that nobody has seen would pass as looked at.
const turn = () => busy() || inTurn(async () => {
  const open = forms().find(changed);
  if (open) {
    focusOn(open);
    return say(t("A label is changed and not saved: Enter saves it, Esc takes it back."), true);
  }
  const names = forms().filter(form => !form.classList.contains("gone")).map(form => form.picture.name);
  try {
    if (names.length) {
      const answer = await ask("/review/aside", {tab, name: names.join("/")});
      say(t(answer.said, answer));
    }
  } catch (problem) {
    if (problem.status !== 409) throw problem;  // else another tab has moved them all
  }
  await load();
});

const undo = () => inTurn(async () => {
  const answer = await ask("/review/undo", {tab});
  await load(answer.name);
  say(t(answer.said, answer));
});

// ---- what the server knows ----

function show(state) {
  const unread = state.engines.length ? state.total - state.read : 0;
  $("#figures").textContent = [
    t("{aside} of {total} looked at", state),
    state.engines.length && t("{doubtful} doubtful", state),
    unread && t("reading, {count} to go", {count: unread}),
  ].filter(Boolean).join(" · ");
  $("#progress").max = Math.max(state.total, 1);
  $("#progress").value = grid.children.length || !unread ? state.aside : state.read;
  $("#undo").disabled = !state.steps;
  $("#next").hidden = !grid.children.length;
  $("#hint").hidden = !grid.children.length || !state.engines.length;
  $("#empty").hidden = grid.children.length > 0;
  const all = state.total && state.aside === state.total;
  $("#start").hidden = !unread || !state.read;
  $("#again").hidden = !all;
  $("#empty h2").textContent = unread ? t("Reading {total} captchas …", state) : t(all ? "All looked at." : "Nothing to review.");
  $("#empty p").textContent = unread ? t("{read} are read. The most doubtful ones come first.", state)
    : all ? "" : t("{folder}/ is empty: \"python crawler.py\" fills it, and so does the page Label.", {folder});
  showAbout(state);
  showLists(state);
  return state;
}

const figures = () => ask("/state/review?figures=1").then(show, problem => say(problem.message, true));

// Shows the page that is next, beginning with the first that an engine doubts, or that was undone.
async function load(first = "") {
  const state = await ask("/state/review?" + new URLSearchParams({first}));
  const wait = !early && !first && state.engines.length && state.read < state.total;
  grid.replaceChildren(...wait ? [] : state.pictures.map(tile));
  show(state);
  if (!grid.children.length) return;
  scrollTo(0, 0);
  focusOn(forms().find(form => form.picture.name === first) ?? forms()[0]);
}

$("#next").onclick = event => event.detail > 1 || turn();
$("#undo").onclick = undo;
$("#start").onclick = () => inTurn(() => { early = true; return load(); });
$("#again").onclick = () => inTurn(async () => { await ask("/review/again", {tab}); await load(); });

onSigns(grid, {
  "-": ({form}) => discard(form),
  " ": ({form}) => {
    if (form.reading?.text) form.field.value = form.reading.text;
    mark(form);
  },
});
for (const name of ["input", "compositionend"]) {
  grid.addEventListener(name, event => { clean(event.target, event); mark(event.target.form); });
}

// The tile above or below, in the columns as they are now.
function step(form, down) {
  const all = forms().filter(each => !each.classList.contains("gone") || each === form);
  const {left, top} = form.getBoundingClientRect();
  const column = all.filter(each => each.getBoundingClientRect().left === left);
  const next = column.filter(each => down ? each.getBoundingClientRect().top > top : each.getBoundingClientRect().top < top);
  if (next.length || down) focusOn(down ? next[0] : next.at(-1));
}

document.addEventListener("keydown", event => {
  if (composing(event)) return;
  const form = event.target.matches("#grid input") ? event.target.form : null;
  if (event.repeat && form && ["Enter", "-", " "].includes(event.key)) {
    event.preventDefault();
  } else if (isUndo(event) && !(form && changed(form))) {
    event.preventDefault();
    undo();
  } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.repeat) {
    event.preventDefault();
    turn();
  } else if (form && plain(event) && event.key === "Enter") {  // the form's own way is shut while Save is
    event.preventDefault();
    keep(form);
  } else if (form && plain(event) && event.key === "Escape") {
    form.field.value = form.picture.label;
    mark(form);
  } else if (form && plain(event) && ["ArrowUp", "ArrowDown"].includes(event.key)) {
    event.preventDefault();
    step(form, event.key === "ArrowDown");
  }
});

inTurn(() => load());
setInterval(async () => {
  if (document.hidden || busy()) return;
  const state = await figures();
  // nothing that somebody looks at moves by itself; an empty page may fill
  if (!grid.children.length && state && state.aside < state.total && (early || !state.engines.length || state.read === state.total)) inTurn(() => load());
}, 1500);

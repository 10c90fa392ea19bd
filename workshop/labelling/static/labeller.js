// What the labeller's pages share.

export const $ = selector => document.querySelector(selector);
export const folder = document.body.dataset.folder;

// A window undoes its own steps, also after a reload.
export const tab = sessionStorage.tab ||= Math.random().toString(36).slice(2);

// ---- words ----

const texts = JSON.parse($("#texts").textContent);  // English -> the page's language

// A text in the page's language, with values in place of what stands in {braces}.
export const t = (text, values = {}) => (texts[text] ?? text).replace(/{(\w+)}/g, (_, name) => values[name]);

export const percent = share => `${Math.floor(share * 100)} %`;  // never 100 % for what is not certain

// ---- the page ----

export function make(name, properties = {}, ...inside) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...inside);
  return element;
}

export function say(text, wrong = false) {
  $("#status").textContent = text;
  $("#status").classList.toggle("wrong", wrong);
}

// A reading's letters; those that the engine is not sure of, or that `label` has not, stand out. So
// does a dot for each letter that only `label` has.
export function letters(reading, label) {
  const spans = [...reading.text && reading.text.padEnd(label?.length ?? 0, "·")].map((letter, place) => make("span", {
    textContent: letter,
    className: (label === undefined ? reading.letters[place] < .9 : letter !== label[place]) ? "unsure" : "",
    title: percent(reading.letters[place] ?? 0),
  }));
  return make("span", {className: "letters"}, ...(spans.length ? spans : [t("nothing")]));
}

// How sure a reading is, in words.
export const certainty = reading => reading.proved ? t("proved") : percent(reading.margin);

export const certain = (reading, short = false) => make("span", {
  className: reading.proved ? "sure proved" : "sure",
  textContent: reading.proved ? `✓ ${short ? "" : t("proved")}` : percent(reading.margin),
  title: reading.proved ? t("drawn again, it is this very picture") : "",
});

function list(id, lines, summary) {
  const box = $(id);
  box.hidden = !lines.length;
  if (box.dataset.shown === JSON.stringify([summary, lines])) return;
  box.dataset.shown = JSON.stringify([summary, lines]);
  box.querySelector("summary").textContent = summary;
  box.querySelector("ul").replaceChildren(...lines.map(line => make("li", {textContent: line})));
}

// Which file each engine reads with, how good that was when it was made, and whether it is worse
// than the one in the box.
export function showAbout(state) {
  const box = $("#about");
  if (box.dataset.shown === JSON.stringify(state.about)) return;
  box.dataset.shown = JSON.stringify(state.about);
  box.hidden = !state.about.length;
  box.replaceChildren(...state.about.map(({engine, path, accuracy, made, worse_than}) => make("li", {
    className: worse_than ? "worse" : "",
    textContent: `${engine}: ` + [
      path,
      accuracy && t("{accuracy} % right when tested", {accuracy: accuracy.toFixed(2)}),
      made && t("made {made}", {made}),
      worse_than && t("worse than the model in the box ({worse} %)", {worse: worse_than.toFixed(2)}),
    ].filter(Boolean).join(", "),
  })));
}

// What is left out and why.
export function showLists(state) {
  const hidden = state.bad_count - state.bad.length, count = state.bad_count;
  list("#bad", state.bad.map(([name, why]) => `${name} ${why}`).concat(hidden ? [t("and {count} more", {count: hidden})] : []),
    t(count === 1 ? "{count} file is no captcha and left out" : "{count} files are no captchas and left out", {count}));
  list("#missing", Object.entries(state.missing).map(([engine, why]) => `${engine}: ${why}`),
    t("Without {engines}", {engines: Object.keys(state.missing).join(", ")}));
}

// ---- the server ----

// Throws an Error whose text is for the person; `status` is 0 where nobody answered.
export async function ask(path, body) {
  let reply, answer;
  try {
    reply = await fetch(path, body && {
      method: "POST",
      headers: {"Content-Type": "application/json"},
      body: JSON.stringify(body),
      keepalive: true,  // a reload right behind does not call it off
    });
    answer = await reply.json();
  } catch {
    const words = reply ? t("the labeller failed ({status})", {status: reply.status}) : t("the labeller does not answer: start it again, nothing here is lost");
    throw Object.assign(new Error(words), {status: reply?.status ?? 0});
  }
  if (!reply.ok) throw Object.assign(new Error(t(answer.error, answer)), {status: reply.status});
  return answer;
}

// Tasks that wait for each other: what is pressed quickly is done one after the other.
let waiting = 0, latest = Promise.resolve();
export const busy = () => waiting > 0;
export function inTurn(task) {
  waiting += 1;
  return latest = latest.then(task).catch(problem => say(problem.message, true)).finally(() => { waiting -= 1; });
}

// ---- keys ----

// What a person typed, as far as it can stand in a label: full-width letters count, all others go.
const cleaned = text => text.normalize("NFKC").toLowerCase().replace(/[^a-z]/g, "").slice(0, 5);

export function clean(field, event) {
  if (event.isComposing) return;
  const text = cleaned(field.value);
  if (text === field.value) return;
  if (/[^\x00-\x7f]/.test(field.value) && !text) say(t("Only letters a to z: is an input method switched on?"), true);
  field.value = text;
}

// An input method is at work: its keys are not ours.
export const composing = event => event.isComposing || event.keyCode === 229;

export const plain = event => !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);

// Ctrl+Z or ⌘Z. A field in which somebody has typed keeps it for its own undo.
export const isUndo = event => event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;

// Where a key that is no letter was typed in a field, do what `acts` has for it.
export function onSigns(element, acts) {
  // here and not by keys: a phone's keyboard names none
  element.addEventListener("beforeinput", event => {
    const act = acts[event.data?.normalize("NFKC")];
    if (event.isComposing || !act) return;
    event.preventDefault();
    act(event.target);
  });
}

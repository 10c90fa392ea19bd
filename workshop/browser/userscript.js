// ==UserScript==
// @name         jAccount captcha reader
// @name:zh-CN   jAccount 验证码自动填写
// @namespace    jaccount-captcha
// @version      {{version}}
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
 * Model     ckpt.pth with the SHA-256 {{digest}}
 * Accuracy  {{accuracy}}
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
const MARGIN = {{margin}}; // of certainty, 0 to 1: below it the field is left empty
const WRONG_IN_A_ROW = 3; // readings told wrong one after the other until it stops
const LANGUAGE = navigator.language; // of the mark: Chinese if it begins with zh, else English

const PICTURE = "captcha-img"; // ids in the page
const FIELD = "input-login-captcha";
const TOLD_WRONG = /Wrong captcha|请正确填写验证码/; // what the page says of a wrong captcha
const TOLD_IN_ADDRESS = /[?&]err=1(&|$)/; // and where the page of 2020 says it
const MEMORY = "jaccount-captcha"; // in sessionStorage: what has to outlive that page's reload

{{mark}}

{{picture}}

{{reader}}

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

{{network}}

guarded(start);
})();

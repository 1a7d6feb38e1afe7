// The museum, then an exhibit that rises out of the dark, then the museum again; each picture is
// decoded before its exhibit rises, so that no fade waits for it.
"use strict";

const seen = 14000;
const sinking = 1600;
const alone = 4600;

const page = document.querySelector(".attract");
const picture = page.querySelector("figure img");
const what = page.querySelector(".what");
const hook = page.querySelector("h1");
const otherHook = page.querySelector(".sentence .other");
let round = [];

const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

function next() {
  if (round.length === 0) {
    round = [...exhibits];
    for (let last = round.length - 1; last > 0; last--) {
      const other = Math.floor(Math.random() * (last + 1));
      [round[last], round[other]] = [round[other], round[last]];
    }
  }
  return round.pop();
}

async function run() {
  await picture.decode();
  for (;;) {
    page.classList.remove("alone");
    await wait(seen);
    page.classList.add("alone");
    await wait(sinking);
    const exhibit = next();
    picture.src = exhibit.picture;
    what.textContent = exhibit.what;
    what.className = `what ${exhibit.hue}`;
    hook.textContent = exhibit.hook;
    otherHook.textContent = exhibit.other_hook;
    await Promise.all([wait(alone), picture.decode()]);
  }
}

run();

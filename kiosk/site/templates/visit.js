
// Shows the cards whose ids stand in the address, #e=exhibit,exhibit&s=story&c=case, in that order.
// What is shown is only ever a copy of a card that came with this page.
const kinds = { e: "exhibits", s: "stories", c: "cases" };

function show() {
  const kept = new URLSearchParams(location.hash.slice(1));
  let shown = 0;
  for (const [key, kind] of Object.entries(kinds)) {
    const section = document.getElementById(kind);
    const known = new Map();
    for (const card of section.querySelector("template").content.children) {
      known.set(card.dataset.id, card);
    }
    const asked = new Set((kept.get(key) ?? "").split(","));
    const cards = [...asked].filter((id) => known.has(id)).map((id) => known.get(id));
    section.querySelector("ul").replaceChildren(...cards.map((card) => card.cloneNode(true)));
    section.hidden = cards.length === 0;
    shown += cards.length;
  }
  document.getElementById("nothing").hidden = shown > 0;
  for (const link of document.querySelectorAll(".languages a")) {
    link.hash = location.hash;
  }
}

addEventListener("hashchange", show);
show();

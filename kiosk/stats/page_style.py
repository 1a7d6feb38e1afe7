"""How the page looks: the museum's night blue, paper and vermilion, as in Theme.qml."""

from __future__ import annotations

STYLE = """
:root { --night: #0b1722; --raised: #14242f; --moon: #f4efe4; --mist: #b9c6cc; --paper: #f3efe6;
  --ink: #16202a; --quiet: #4f5c64; --line: #d5cfc2; --track: #e3dccd; --vermilion: #8a1f0a;
  --lantern: #ff7a54; --amber: #ffce6b;
  --serif: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, Georgia, serif;
  --sans: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei",
    system-ui, sans-serif; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 var(--sans);
  font-variant-numeric: tabular-nums; }
header { background: var(--night); color: var(--moon); border-bottom: 4px solid var(--lantern); }
.band, main, footer { max-width: 1180px; margin: 0 auto; padding: 0 40px; }
.band { padding-top: 44px; padding-bottom: 40px; }
.time { margin: 6px 0 0; color: var(--mist); }
h1 { margin: 2px 0 0; font: 700 40px/1.2 var(--serif); }
dl { display: grid; grid-template-columns: repeat(3, 1fr); gap: 26px 40px; margin: 30px 0 0; }
dl div { border-left: 2px solid var(--lantern); padding-left: 16px; display: flex;
  flex-direction: column-reverse; justify-content: flex-end; }
dt { color: var(--mist); font-size: 14px; }
dd { margin: 0; font: 700 24px/1.3 var(--serif); }
main { display: grid; grid-template-columns: 1fr 1fr; gap: 48px 56px; padding-top: 44px;
  padding-bottom: 44px; align-items: start; }
.wide, .whole { grid-column: 1 / -1; }
section { break-inside: avoid; min-width: 0; }
h2 { margin: 0; font: 700 22px/1.3 var(--serif); padding-top: 12px;
  border-top: 2px solid var(--ink); }
.note { margin: 2px 0 0; color: var(--quiet); font-size: 14px; }
figure { margin: 14px 0 0; }
svg { display: block; width: 100%; }
.columns { height: auto; overflow: visible; }
.columns rect { fill: var(--quiet); }
.columns .peak { fill: var(--vermilion); }
.columns .ground { stroke: var(--ink); stroke-width: 1; fill: none; }
.columns text { font: 13px var(--sans); fill: var(--quiet); }
.columns .value { fill: var(--vermilion); font-weight: 700; }
table { width: 100%; border-collapse: collapse; margin-top: 10px; }
td, th { padding: 6px 0 6px 14px; border-top: 1px solid var(--line); text-align: right;
  font-weight: 400; vertical-align: top; white-space: nowrap; }
thead td, thead th { border: 0; color: var(--quiet); font-size: 13px; padding-bottom: 2px; }
th[scope=row] { text-align: left; padding-left: 0; white-space: normal; overflow-wrap: anywhere; }
.drawn { width: 26%; min-width: 70px; vertical-align: top; padding-top: 12px; }
.wide .drawn { width: 18%; }
.bar { height: 9px; }
.bar rect { fill: var(--vermilion); }
.bar .track { fill: var(--track); }
details { margin-top: 6px; }
summary { color: var(--quiet); font-size: 13px; cursor: pointer; padding: 4px 0;
  width: fit-content; }
summary:focus-visible { outline: 2px solid var(--vermilion); outline-offset: 3px; }
.screens { display: grid; grid-template-columns: repeat(3, 1fr); gap: 26px 28px;
  margin-top: 18px; align-items: start; }
.screens.upright { grid-template-columns: repeat(5, 1fr); }
.screens figure { margin: 0; break-inside: avoid; }
.heat { border-radius: 4px; overflow: hidden; background: var(--night); }
.heat .screen { fill: var(--night); }
.ground rect { fill: var(--raised); }
.outline rect { fill: none; stroke: var(--mist); stroke-opacity: 0.45; stroke-width: 0.12; }
.glow { filter: blur(0.5px); }
.glow path { fill: var(--lantern); fill-opacity: 0.16; }
.glow .level5, .glow .level6 { fill: #ff9a58; fill-opacity: 0.3; }
.glow .level7, .glow .level8 { fill: var(--amber); fill-opacity: 0.6; }
figcaption { margin-top: 8px; display: flex; flex-wrap: wrap; justify-content: space-between;
  gap: 0 12px; }
figcaption span { color: var(--quiet); font-size: 14px; white-space: nowrap; }
footer { padding-bottom: 44px; color: var(--quiet); font-size: 14px; }
footer p { margin: 0 0 4px; }
footer p:first-child { border-top: 1px solid var(--line); padding-top: 18px; }
@media screen and (max-width: 820px) {
  .band, main, footer { padding-left: 20px; padding-right: 20px; }
  main { grid-template-columns: 1fr; }
  dl, .screens, .screens.upright { grid-template-columns: 1fr 1fr; }
  h1 { font-size: 30px; }
}
@media screen and (max-width: 480px) { dl, .screens { grid-template-columns: 1fr; } }
@media print {
  @page { size: A4; margin: 14mm; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { font-size: 12px; background: #fff; }
  .band, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  .band { padding: 24px; }
  h1 { font-size: 28px; }
  dl { margin-top: 20px; }
  h2 { font-size: 17px; break-after: avoid; }
  dd { font-size: 18px; }
  main { gap: 28px 32px; padding-top: 24px; }
  details { display: none; }
  .whole { break-inside: auto; }
}
"""

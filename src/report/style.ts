import { COLOR } from '../theme/color';
import { Markup } from './html';

/** How wide charts are drawn, px: the whole column, or one of two. On the screen they are about as large. */
export const WIDE = 976;
export const HALF = 470;

const FACE = (font: string) =>
  `@font-face{font-family:Figtree;font-weight:300 900;src:url(${font}) format("woff2")}`;

/** The page's style sheet: the film's brand on paper, readable on a screen and on A4. */
export function styleSheet(font: string | undefined): Markup {
  const c = COLOR;
  return new Markup(`<style>${font ? FACE(font) : ''}
*{box-sizing:border-box}
body{margin:0;background:${c.paper};color:${c.ink};font:400 17px/1.5 Figtree,"Figtree Variable","Segoe UI","Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums}
main,header>div,footer>div{max-width:1040px;margin:0 auto;padding:0 32px}
header{background:${c.forest};color:${c.paper};padding:44px 0 36px}
header p{margin:12px 0 0;max-width:44em}
h1{font-size:46px;line-height:1.08;letter-spacing:-.022em;font-weight:800;margin:0}
h2{font-size:30px;line-height:1.15;letter-spacing:-.02em;font-weight:800;margin:44px 0 12px;padding-top:18px;border-top:4px solid ${c.mint2}}
h3{font-size:20px;font-weight:800;letter-spacing:-.01em;margin:30px 0 6px}
p{margin:8px 0;max-width:42em}
ul{margin:8px 0;padding-left:22px;max-width:44em}
li{margin:5px 0}
a{color:inherit}
.tag{display:inline-block;background:${c.light};color:${c.ink};font-weight:700;padding:3px 12px;border-radius:99px;margin-bottom:14px}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(200px,1fr));gap:14px;margin:24px 0 8px}
.card{background:${c.white};border-radius:14px;padding:14px 18px}
.card b{display:block;font-size:38px;line-height:1.1;letter-spacing:-.02em;font-weight:800}
.gate{list-style:none;padding:0;max-width:none}
.gate li{background:${c.white};border-radius:12px;padding:12px 16px;margin:8px 0}
.gate li{display:grid;grid-template-columns:6.6em 1fr}
.gate .no{border-left:8px solid ${c.wood2}}
.gate .yes{border-left:8px solid ${c.green}}
.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(340px,1fr));gap:8px 36px}
figure{margin:12px 0 20px}
figure svg{display:block;width:100%;height:auto}
.two svg{max-width:520px}
figcaption{font-size:14px;margin-top:6px;max-width:46em}
svg text{font-family:inherit;fill:${c.ink}}
table{border-collapse:collapse;width:100%;margin:10px 0 20px;font-size:15px}
caption{text-align:left;font-weight:700;padding-bottom:6px}
th,td{text-align:left;padding:6px 12px 6px 0;border-bottom:1px solid ${c.mint2};vertical-align:top}
th{font-weight:700}
.n{text-align:right;padding-right:32px}
td.n{white-space:nowrap}
dl{display:grid;grid-template-columns:11em 1fr;gap:10px 24px;margin:12px 0}
dt{font-weight:800}
dd{margin:0;max-width:44em}
dd p{margin:0 0 6px}
.small{font-size:14px}
footer{margin-top:64px;background:${c.sand};padding:8px 0 40px}
footer h2{border:0;margin-top:28px}
footer ul{max-width:none;columns:2 340px;column-gap:36px;font-size:14px}
footer li{break-inside:avoid}
@page{size:A4;margin:14mm}
@media print{.cards{grid-template-columns:repeat(4,1fr);gap:8px}.card{padding:10px 12px}.card b{font-size:20pt}body{font-size:10.5pt;background:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}main,header>div,footer>div{padding:0 18px}.card,.gate li{border:1px solid ${c.mint2}}.gate .no{border-left:8px solid ${c.wood2}}.gate .yes{border-left:8px solid ${c.green}}h1{font-size:28pt}h2{font-size:18pt;margin-top:28px;break-after:avoid}h3{break-after:avoid}.two{grid-template-columns:1fr 1fr;gap:4px 24px}dl{grid-template-columns:9em 1fr}figure,table,.gate li,.card{break-inside:avoid}}
@media (max-width:640px){.two,dl{grid-template-columns:1fr}h1{font-size:34px}main,header>div,footer>div{padding:0 18px}}
</style>`);
}

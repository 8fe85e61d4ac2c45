/**
 * The page's only style sheet. No outside font, no image, no address; light and dark by the reader's system; kinds told apart by
 * letter and underline style as well as by hue; in forced colours the marks keep their outlines and the words their underlines.
 */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fffefb;--sunk:#f6f5f2;--line:#dedbd3;--ink:#1d1c1a;--ink-2:#57534b;--ink-3:#676258;--link:#2f5d8a;--focus:#1f6feb;
--claim:#2b5fa8;--claim-wash:#dfe9f7;--position:#9a4b12;--position-wash:#f9e6d6;--figure:#2c6e4f;--figure-wash:#dcefe4;--bare:#57534b;--bare-wash:#eeece7}
@media (prefers-color-scheme:dark){:root{--paper:#1e1d1a;--sunk:#262521;--line:#4a473f;--ink:#ece8df;--ink-2:#b6b0a3;--ink-3:#a39d8f;--link:#7fb0e0;--focus:#79b8ff;
--claim:#8fb8f0;--claim-wash:#22344f;--position:#f0b083;--position-wash:#4a2e1b;--figure:#8fd0ae;--figure-wash:#1d3f30;--bare:#b6b0a3;--bare-wash:#34322d}}
.claim{--kind:var(--claim);--wash:var(--claim-wash);--under:solid}
.position{--kind:var(--position);--wash:var(--position-wash);--under:dashed}
.figure{--kind:var(--figure);--wash:var(--figure-wash);--under:double}
.bare{--kind:var(--bare);--wash:var(--bare-wash);--under:none}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 Georgia,"Noto Serif","Times New Roman",serif;overflow-wrap:anywhere}
header,main,footer{max-width:66rem;margin:0 auto;padding:0 1.5rem}
main>section{margin-top:3rem}
h1,h2,h3,p,dl,figure,blockquote,ol,ul{margin:0}
h1{font-size:2.25rem;line-height:1.2;margin:.25rem 0 .5rem}
h2{font-size:1.25rem;line-height:1.3;padding-bottom:.5rem;border-bottom:1px solid var(--line);margin-bottom:1rem}
h3{font-size:1.25rem;line-height:1.35}
h1,h2,h3{text-wrap:balance;break-after:avoid}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
header{padding-top:2.5rem}
.kicker,.summary,.when,.kind,.standing,.stated,.reasoning,.sources dl,figcaption,.tags,.key,.picture,footer,.skip{font-family:system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif;font-variant-numeric:tabular-nums}
.kicker,.summary{color:var(--ink-2);font-size:.9375rem}
.skip{position:absolute;left:-100vw;background:var(--paper);padding:.5rem 1rem}
.skip:focus{position:static;display:inline-block}
.picture{overflow-x:auto;border:1px solid var(--line);border-radius:6px;padding:.5rem 1rem;background:var(--paper)}
.picture+h3{margin-top:1.5rem}
.picture-name{font-size:1rem;margin:1rem 0 .5rem}
.picture svg{display:block}
.picture text{font:12px/1 system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif;fill:var(--ink-2)}
.picture .lane{font-size:13px;fill:var(--ink-2)}
.picture .lane .letter{font-weight:700;fill:var(--kind)}
.picture .rule{stroke:var(--line);fill:none}
.picture .tick{stroke:var(--line);stroke-dasharray:2 4;fill:none}
.picture .tick.major{stroke-dasharray:none}
.picture .tick-label{font-size:11.5px;fill:var(--ink-3)}
.picture .tick-label.major{font-weight:700;fill:var(--ink-2)}
.mark{cursor:pointer}
.mark .label,.key .label{fill:var(--kind);font-weight:600}
.mark:hover .label,.mark:focus-visible .label{text-decoration:underline}
.solid{fill:var(--wash);stroke:none}
.zone{fill:var(--wash);fill-opacity:.4;stroke:none}
.outline{fill:none;stroke:var(--kind);stroke-width:1.25}
.approximate{stroke-dasharray:4 3}
.stroke{fill:var(--kind);stroke:none}
.hatch path{stroke:var(--kind);stroke-width:1.5;stroke-opacity:.55}
.defs{position:absolute}
.key{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;list-style:none;padding:0;margin-top:1rem;font-size:.875rem;color:var(--ink-2)}
.key li{display:flex;align-items:center;gap:.5rem}
.key svg{flex:none}
.letter{font-weight:700;color:var(--kind)}
.key .letter,.kind .letter{border:1px solid var(--kind);border-radius:3px;padding:0 .3em;background:var(--wash)}
.words{white-space:pre-line;text-decoration-line:underline;text-decoration-style:var(--under);text-decoration-color:var(--kind);text-decoration-thickness:2px;text-underline-offset:.25em}
ol.events,ol.sources{list-style:none;padding:0}
.event,.sources>li{padding:1.5rem 0;border-bottom:1px solid var(--line);break-inside:avoid-page}
.event:target,.sources>li:target{background:var(--sunk);box-shadow:-1rem 0 var(--sunk),1rem 0 var(--sunk)}
.event{display:grid;grid-template-columns:11rem minmax(0,42rem);gap:0 1.5rem}
.event>*{grid-column:2}
.event>p{margin-top:.5rem}
.event>.when{grid-column:1;grid-row:1/99;margin:.3rem 0 0;color:var(--ink-2);font-size:.9375rem;font-weight:600;line-height:1.4}
.when::first-letter{text-transform:uppercase}
.quotation{margin-top:1rem;padding-left:1rem;border-left:4px var(--under) var(--kind)}
.kind{color:var(--kind);font-size:.8125rem;font-weight:600}
blockquote p{margin:.25rem 0}
.standing{font-size:.875rem;font-weight:600;color:var(--ink)}
.stated,.sources dl{font-size:.875rem;color:var(--ink-2);margin:.25rem 0}
.stated div,.sources dl div{display:grid;grid-template-columns:8rem 1fr;gap:0 1rem}
dt{color:var(--ink-3)}
dd{margin:0;color:var(--ink)}
.capture{padding-top:.5rem}
code{font:.875em ui-monospace,"Noto Sans Mono",monospace}
figcaption,.event>.reasoning{font-size:.875rem;color:var(--ink-2)}
.event>.reasoning{font-size:.8125rem;color:var(--ink-3);margin-top:.75rem}
.edtf{white-space:nowrap}
.media{margin:.75rem 0 0}.media img{display:block;max-width:100%;height:auto}
.fact{font-size:.875rem;color:var(--ink-2)}.facts{margin:.25rem 0;padding-left:1.25rem;font-size:.875rem}
.tags{display:flex;flex-wrap:wrap;gap:.25rem .5rem;list-style:none;padding:0;font-size:.8125rem;color:var(--ink-2)}
.tags li{border:1px solid var(--line);border-radius:1em;padding:0 .6em}
.left-out{padding-left:1.25rem}
footer{padding-top:2rem;padding-bottom:3rem;color:var(--ink-2);font-size:.875rem}
@media (max-width:44rem){h1{font-size:1.75rem}.event{grid-template-columns:minmax(0,1fr)}.event>*,.event>.when{grid-column:1;grid-row:auto}.stated div,.sources dl div{grid-template-columns:1fr}}
@media print{:root{color-scheme:light;--paper:#fff;--sunk:#fff;--line:#bbb;--ink:#000;--ink-2:#333;--ink-3:#444;--link:#000;
--claim:#2b5fa8;--claim-wash:#dfe9f7;--position:#9a4b12;--position-wash:#f9e6d6;--figure:#2c6e4f;--figure-wash:#dcefe4;--bare:#444;--bare-wash:#eee}
@page{margin:18mm 16mm}
body{font-size:10.5pt}header,main,footer{max-width:none;padding-left:0;padding-right:0}.skip{display:none}
.picture{overflow:visible;border:0;padding:0;break-inside:avoid}.picture>svg{width:100%;height:auto}
.solid,.zone,.stroke,.letter,.hatch{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
@media (forced-colors:active){.zone{fill:none}.solid{fill:Canvas;stroke:CanvasText}.outline,.hatch path{stroke:CanvasText}.stroke{fill:CanvasText}
.picture .tick,.picture .rule{stroke:GrayText}.picture text,.picture .lane,.picture .lane .letter,.picture .tick-label,.picture .tick-label.major{fill:CanvasText}.mark .label{fill:LinkText}.words{text-decoration-color:CanvasText}.quotation{border-color:CanvasText}}
`;

/** The SHA-256 of the style sheet, in base64: what the page's policy lets in. A test computes it anew. */
export const STYLE_HASH = 'sha256-xp6IcaLwlxAPsQPPZUoNw7kM7Rx22WzNkOsjJ+j8H1k=';

"use strict";
// Draws the trace in the element "trace": a row for each worker, a bar for each item.
(() => {
  const ROW = 26, LEFT = 96, TOP = 8, AXIS = 26;
  const at = id => document.getElementById(id);
  const items = JSON.parse(at("trace").textContent).traceEvents
    .map(({ name, cat, pid, tid, ts, dur, args }) =>
      ({ item: +name.slice(5), input: args.input, failed: cat === "failed", map: pid, worker: tid, start: ts, end: ts + dur }))
    .sort((a, b) => a.start - b.start);
  const workers = [...new Set(items.map(item => item.worker))].sort((a, b) => a - b);
  const rows = workers.map(worker => items.filter(item => item.worker === worker));
  const first = items.reduce((least, item) => Math.min(least, item.start), Infinity);
  const last = items.reduce((most, item) => Math.max(most, item.end), 0);
  const canvas = at("picture"), pen = canvas.getContext("2d");
  let from = items.length ? first : 0, until = Math.max(last, from + 1), pointed = null;

  const word = worker => worker < 0 ? "the caller" : "worker " + worker;
  const name = item => "item " + (item.map ? item.map + ":" : "") + item.item;
  const time = micros => micros < 1000 ? Math.round(micros) + " µs"
    : micros < 1e6 ? +(micros / 1000).toPrecision(4) + " ms" : +(micros / 1e6).toPrecision(4) + " s";
  const colour = variable => getComputedStyle(document.documentElement).getPropertyValue(variable);
  const x = micros => LEFT + (micros - from) / (until - from) * (canvas.clientWidth - LEFT - 8);
  const micros = px => from + (px - LEFT) / (canvas.clientWidth - LEFT - 8) * (until - from);

  // Of items that fall on one dot, one is drawn: there may be hundreds of thousands.
  function draw() {
    const width = canvas.clientWidth, height = TOP + ROW * rows.length + AXIS;
    canvas.style.height = height + "px";
    canvas.width = width * devicePixelRatio;
    canvas.height = height * devicePixelRatio;
    pen.scale(devicePixelRatio, devicePixelRatio);
    pen.font = "12px system-ui, sans-serif";
    axis(width, height);
    rows.forEach((row, number) => {
      const y = TOP + ROW * number;
      pen.fillStyle = colour("--quiet");
      pen.fillText(word(workers[number]), 0, y + 17);
      let drawn = -Infinity;
      for (const item of row) {
        if (item.end < from || item.start > until) continue;
        const left = Math.max(LEFT, x(item.start)), right = Math.min(width - 8, x(item.end));
        if (right < drawn + .5 && item !== pointed) continue;
        drawn = right;
        pen.fillStyle = item.failed ? "#c0271c" : hue(item.map, item === pointed);
        pen.fillRect(left, y + 3, Math.max(.7, right - left - .6), ROW - 6);
        if (right - left > 34) {
          pen.fillStyle = "#fff";
          pen.fillText(item.item + " " + item.input, left + 5, y + 17, right - left - 8);
        }
      }
    });
  }

  const hue = (map, lit) => "hsl(" + (212 + 67 * map) % 360 + " 48% " + (lit ? 62 : 44) + "%)";

  function axis(width, height) {
    const rough = (until - from) / Math.max(2, (width - LEFT) / 110);
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 5, 10].map(n => n * power).find(n => n >= rough);
    for (let tick = Math.ceil((from - first) / step) * step; tick <= until - first; tick += step) {
      const px = x(tick + first);
      if (px < LEFT - .1) continue;
      pen.fillStyle = colour("--line");
      pen.fillRect(px, TOP, 1, height - AXIS - TOP + 4);
      pen.fillStyle = colour("--quiet");
      pen.fillText(time(tick), px - 4, height - 8);
    }
  }

  function under(event) {
    const box = canvas.getBoundingClientRect();
    const row = rows[Math.floor((event.clientY - box.top - TOP) / ROW)] || [];
    const when = micros(event.clientX - box.left), near = (until - from) / canvas.clientWidth * 2;
    return row.find(item => item.start - near <= when && when <= item.end + near) || null;
  }

  canvas.onpointermove = event => {
    if (event.buttons) {
      const by = -event.movementX / (canvas.clientWidth - LEFT) * (until - from);
      from += by;
      until += by;
    }
    pointed = under(event);
    if (pointed) {
      at("told").textContent = name(pointed) + " (" + pointed.input + ") on " + word(pointed.worker) + ": began at "
        + time(pointed.start - first) + ", took " + time(pointed.end - pointed.start)
        + (pointed.failed ? ", and failed" : "") + " (divisi run --only " + name(pointed).slice(5) + ")";
    }
    draw();
  };
  canvas.onwheel = event => {
    event.preventDefault();
    const middle = micros(event.offsetX), by = event.deltaY > 0 ? 1.25 : .8;
    from = middle - (middle - from) * by;
    until = middle + (until - middle) * by;
    draw();
  };
  canvas.ondblclick = () => { from = first; until = Math.max(last, first + 1); draw(); };
  addEventListener("resize", draw);
  const failed = items.filter(item => item.failed).length;
  at("sum").textContent = items.length + (items.length === 1 ? " item" : " items") + " on "
    + workers.length + (workers.length === 1 ? " worker" : " workers") + " in " + time(items.length ? last - first : 0)
    + (failed ? ", " + failed + " of which failed" : "");
  document.documentElement.dataset.items = items.length;
  draw();
})();

"use strict";
// Shows a score and plays it. What is shown stands in the element "shown"; where a server stands
// behind the page, new JSON comes from there.
(() => {
  const root = document.documentElement;
  const at = id => document.getElementById(id);
  let score = {};

  // ---- pages -------------------------------------------------------------------------------

  // Verovio works beside the page, so that a large score does not keep it from answering.
  function verovioAtWork() {
    let kit;
    const ready = new Promise(done => {
      const begin = () => { kit = new verovio.toolkit(); done(); };
      if (verovio.module.calledRun) begin();
      else verovio.module.onRuntimeInitialized = begin;
    });
    const tasks = {
      load({ xml, options }) {
        kit.setOptions(options);
        if (!kit.loadData(xml)) throw new Error("Verovio cannot read the score");
        return { pages: kit.getPageCount(), version: kit.getVersion() };
      },
      draw({ page }) { return kit.renderToSVG(page); },
      find({ id }) { return kit.getPageWithElement(id); },
    };
    onmessage = async ({ data: { number, task, words } }) => {
      await ready;
      try {
        postMessage({ number, answer: tasks[task](words) });
      } catch (error) {
        postMessage({ number, error: String(error.message || error) });
      }
    };
  }

  const engraver = {
    worker: null,
    asked: new Map(),
    number: 0,
    ask(task, words) {
      if (!this.worker) {
        const parts = [at("verovio").textContent, `\n;(${verovioAtWork})();`];
        const address = URL.createObjectURL(new Blob(parts, { type: "text/javascript" }));
        this.worker = new Worker(address);
        this.worker.onmessage = ({ data: { number, answer, error } }) => {
          const { done, fail } = this.asked.get(number);
          this.asked.delete(number);
          if (error === undefined) done(answer); else fail(new Error(error));
        };
        this.worker.onerror = event => {
          this.asked.forEach(({ fail }) => fail(new Error(event.message || "Verovio does not start")));
          this.asked.clear();
        };
      }
      return new Promise((done, fail) => {
        this.asked.set(++this.number, { done, fail });
        this.worker.postMessage({ number: this.number, task, words });
      });
    },
  };

  const A4 = { width: 2100, height: 2970 };
  let sheets = [];
  let showing = 0; // counts scores, so that an answer about an earlier one is known
  const seen = new IntersectionObserver(entries => entries.forEach(({ target, isIntersecting }) => {
    if (isIntersecting) drawSheet(target);
  }), { rootMargin: "800px" });

  // As large as in print, but so small that a system with all its staves has room on a page.
  function options(staves) {
    const scale = Math.max(30, Math.min(75, 1200 / staves));
    return {
      scale, pageWidth: A4.width * 100 / scale, pageHeight: A4.height * 100 / scale,
      pageMarginLeft: 130, pageMarginRight: 110, pageMarginTop: 120, pageMarginBottom: 110,
      breaks: "auto", header: "none", footer: "none", svgViewBox: true, svgRemoveXlink: true,
      smuflTextFont: "embedded", adjustPageHeight: true, mnumInterval: 0,
    };
  }

  async function unpacked(text) {
    const bytes = Uint8Array.from(atob(text), c => c.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).text();
  }

  // A drawing as elements of the page: whatever else may stand in it, nothing that acts.
  function harmless(text) {
    const drawing = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
    drawing.querySelectorAll("script, foreignObject").forEach(element => element.remove());
    [drawing, ...drawing.querySelectorAll("*")].forEach(element => {
      [...element.attributes].forEach(({ name, value }) => {
        const link = /href$/i.test(name) && !value.startsWith("#");
        if (/^on/i.test(name) || link) element.removeAttribute(name);
      });
    });
    return document.importNode(drawing, true);
  }

  async function drawSheet(sheet) {
    if (sheet.dataset.drawn) return;
    sheet.dataset.drawn = "begun";
    const which = showing;
    const page = sheets.indexOf(sheet);
    const text = score.drawings ? score.drawings[page] : await engraver.ask("draw", { page: page + 1 });
    if (which !== showing) return;
    const drawing = harmless(text);
    const [, , width, height] = drawing.getAttribute("viewBox").split(" ");
    sheet.replaceChildren(drawing);
    sheet.style.aspectRatio = `${width} / ${height}`;
    sheet.dataset.drawn = "yes";
    if (sheets.every(other => other.dataset.drawn !== "begun")) root.dataset.drawn = showing;
    lit.clear();
    light();
  }

  async function show(next) {
    const kept = { y: scrollY, time: position };
    const playing = root.dataset.state === "playing";
    if (playing) pause();
    score = next;
    const which = ++showing;
    let pages = 0;
    if (score.drawn) {
      const drawings = JSON.parse(await unpacked(score.drawn));
      if (which !== showing) return;
      score.drawings = drawings;
      pages = drawings.length;
    } else if (score.notes) {
      at("state").textContent = sheets.length ? "" : "Engraving …";
      const answer = await engraver.ask("load", { xml: await unpacked(score.notes), options: options(score.staves) });
      if (which !== showing) return;
      pages = answer.pages;
      at("version").textContent = answer.version;
    }
    at("engraver").hidden = !score.notes;
    at("state").textContent = "";
    // Pages that stood there before stay until they are drawn anew: nothing flickers.
    const before = sheets;
    sheets = Array.from({ length: pages }, (_, page) => {
      const sheet = document.createElement("section");
      sheet.className = "sheet";
      sheet.setAttribute("aria-label", `Page ${page + 1}`);
      sheet.style.aspectRatio = before[page]?.style.aspectRatio || `${A4.width} / ${A4.height}`;
      if (before[page]) sheet.replaceChildren(...before[page].childNodes);
      return sheet;
    });
    before.forEach(sheet => seen.unobserve(sheet));
    at("pages").replaceChildren(...sheets);
    if (before.length) scrollTo(0, kept.y);
    sheets.forEach(sheet => seen.observe(sheet));
    prepare();
    at("position").max = score.length || 0;
    seek(Math.min(kept.time, score.length || 0));
    root.dataset.shown = which;
    turned();
    if (playing) play();
  }

  // ---- sound -------------------------------------------------------------------------------

  const AHEAD = 0.35;
  let context = null, out = null, noise = null;
  let position = 0, began = 0, nextSound = 0, timer = 0;
  let sounds = [], longest = 0;
  const lit = new Map();

  function prepare() {
    sounds = (score.sounds || []).map(([start, length, key, velocity, player, leaf]) =>
      ({ start, end: start + length, key, velocity, player, leaf })).sort((a, b) => a.start - b.start);
    longest = sounds.reduce((most, sound) => Math.max(most, sound.end - sound.start), 0);
    lit.clear();
  }

  function firstFrom(time) {
    let low = 0, high = sounds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sounds[middle].start < time) low = middle + 1; else high = middle;
    }
    return low;
  }

  function instrument(player) {
    if (player < 0) return "drum";
    if (player < 16 || (player >= 24 && player < 40) || (player >= 104 && player < 120) || player === 45 || player === 46)
      return "struck";
    return player >= 64 && player < 80 ? "reed" : "held";
  }

  const HARMONICS = { struck: [0, 1, .5, .28, .14, .09, .05], held: [0, 1, .55, .4, .22, .16, .1, .07], reed: [0, 1, .2, .42, .1, .2, .05, .08] };
  const waves = {};
  function wave(kind) {
    const parts = new Float32Array(HARMONICS[kind]);
    return waves[kind] ??= context.createPeriodicWave(new Float32Array(parts.length), parts);
  }

  function sound({ key, velocity, player }, from, until) {
    const kind = instrument(player);
    const loud = (velocity / 127) ** 1.6 * .22;
    const gain = context.createGain();
    gain.connect(out);
    let source;
    if (kind === "drum") {
      source = context.createBufferSource();
      source.buffer = noise;
      const filter = context.createBiquadFilter();
      filter.type = "bandpass";
      filter.frequency.value = 60 * 2 ** ((key - 35) / 7);
      source.connect(filter).connect(gain);
      gain.gain.setValueAtTime(loud * 3, from);
      gain.gain.exponentialRampToValueAtTime(1e-4, from + .25);
      until = from + .26;
    } else {
      source = context.createOscillator();
      source.setPeriodicWave(wave(kind));
      source.frequency.value = 440 * 2 ** ((key - 69) / 12);
      source.connect(gain);
      const attack = kind === "struck" ? .004 : .035;
      gain.gain.setValueAtTime(0, from);
      gain.gain.linearRampToValueAtTime(loud, from + attack);
      if (kind === "struck") gain.gain.setTargetAtTime(loud * .12, from + attack, .45);
      gain.gain.setTargetAtTime(0, Math.max(until, from + attack), .05);
      until += .35;
    }
    source.start(from);
    source.stop(until);
    source.onended = () => gain.disconnect();
  }

  function now() {
    return root.dataset.state === "playing" ? Math.max(0, context.currentTime - began) : position;
  }

  function tick() {
    const time = now();
    while (nextSound < sounds.length && sounds[nextSound].start < time + AHEAD) {
      const next = sounds[nextSound++];
      const from = Math.max(context.currentTime, began + next.start);
      if (began + next.end > from) sound(next, from, began + next.end);
    }
    if (time >= (score.length || 0)) {
      pause();
      seek(0);
    }
  }

  async function play() {
    if (!sounds.length) return;
    if (!context) {
      context = new AudioContext();
      noise = context.createBuffer(1, context.sampleRate / 2, context.sampleRate);
      noise.getChannelData(0).forEach((_, i, all) => { all[i] = Math.random() * 2 - 1; });
    }
    await context.resume();
    out = context.createDynamicsCompressor();
    out.connect(context.destination);
    began = context.currentTime + .08 - position;
    nextSound = firstFrom(position - .001);
    root.dataset.state = "playing";
    at("play").setAttribute("aria-label", "Pause");
    timer = setInterval(tick, 60);
    tick();
    frame();
  }

  function pause() {
    position = now();
    clearInterval(timer);
    root.dataset.state = "paused";
    at("play").setAttribute("aria-label", "Play");
    out?.disconnect();
    light();
  }

  function seek(time) {
    const playing = root.dataset.state === "playing";
    if (playing) pause();
    position = Math.max(0, time);
    if (playing) play(); else light();
  }

  // ---- what sounds now ---------------------------------------------------------------------

  function frame() {
    if (root.dataset.state !== "playing") return;
    light();
    requestAnimationFrame(frame);
  }

  function light() {
    const time = now();
    const leaves = new Set();
    if (root.dataset.state === "playing") {
      for (let i = firstFrom(time - longest); i < sounds.length && sounds[i].start <= time; i++)
        if (sounds[i].end > time) leaves.add(sounds[i].leaf);
    }
    lit.forEach((notes, leaf) => {
      if (!leaves.has(leaf)) {
        notes.forEach(note => note.classList.remove("sounding"));
        lit.delete(leaf);
      }
    });
    leaves.forEach(leaf => {
      if (!lit.has(leaf)) {
        const notes = [...document.querySelectorAll(`g[id^="n${leaf}-"], g.n${leaf}`)];
        notes.forEach(note => note.classList.add("sounding"));
        lit.set(leaf, notes);
        if (!notes.length) follow(leaf);
        else if (notes.length) inSight(notes[0]);
      }
    });
    const bars = score.bars || [];
    let low = 0, high = bars.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (bars[middle][0] <= time + 1e-6) low = middle; else high = middle - 1;
    }
    at("bar").textContent = bars.length ? `bar ${bars[low][1]}` : "";
    at("position").value = time;
    at("clock").textContent = `${words(time)} / ${words(score.length || 0)}`;
  }

  const words = time => `${Math.floor(time / 60)}:${String(Math.floor(time % 60)).padStart(2, "0")}`;

  let following = false;
  async function follow(leaf) {
    if (following) return;
    following = true;
    const page = score.drawings
      ? score.drawings.findIndex(text => text.includes(`class="n${leaf}"`)) + 1
      : await engraver.ask("find", { id: `n${leaf}-0` });
    if (page > 0) sheets[page - 1]?.scrollIntoView({ block: "start" });
    following = false;
  }

  // Follows the music from system to system, and leaves alone who looks around within one.
  let system = null;
  function inSight(note) {
    const here = note.closest("g.system") || note;
    if (here === system) return;
    system = here;
    const box = here.getBoundingClientRect();
    if (box.top < 60 || box.bottom > innerHeight)
      scrollBy({ top: box.top - 80, behavior: "smooth" });
  }

  // ---- controls ----------------------------------------------------------------------------

  function current() {
    let best = 0;
    sheets.forEach((sheet, page) => { if (sheet.getBoundingClientRect().top < innerHeight / 2) best = page; });
    return best;
  }

  function turned() {
    const page = current();
    at("page").textContent = sheets.length ? `${page + 1} / ${sheets.length}` : "";
    at("back").disabled = page === 0;
    at("on").disabled = page >= sheets.length - 1;
  }

  const turn = by => sheets[current() + by]?.scrollIntoView({ block: "start" });

  let size = 1;
  function zoom(by) {
    size = Math.min(4, Math.max(.25, Math.round((size + by) * 4) / 4));
    root.style.setProperty("--zoom", size);
    at("zoom").textContent = `${Math.round(size * 100)} %`;
    turned();
  }

  function shade(dark) {
    root.dataset.shade = dark ? "dark" : "light";
  }

  const toggle = () => root.dataset.state === "playing" ? pause() : play();
  at("play").onclick = toggle;
  at("rewind").onclick = () => { seek(0); scrollTo({ top: 0 }); };
  at("position").oninput = event => seek(+event.target.value);
  at("back").onclick = () => turn(-1);
  at("on").onclick = () => turn(1);
  at("smaller").onclick = () => zoom(-.25);
  at("larger").onclick = () => zoom(.25);
  at("shade").onclick = () => shade(root.dataset.shade !== "dark");
  at("about").onclick = () => at("credits").showModal();
  at("pages").onclick = event => {
    const note = event.target.closest('g.note[id^="n"], g[class^="n"][style]');
    const leaf = /^n(\d+)(-|$)/.exec(note?.id || note?.getAttribute("class") || "");
    const heard = leaf && sounds.find(other => other.leaf === +leaf[1]);
    if (heard) seek(heard.start);
  };
  addEventListener("scroll", turned, { passive: true });
  addEventListener("resize", turned);
  addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || at("credits").open) return;
    const keys = {
      " ": toggle, Home: () => at("rewind").onclick(), ArrowLeft: () => turn(-1),
      ArrowRight: () => turn(1), "+": () => zoom(.25), "-": () => zoom(-.25),
      d: () => at("shade").onclick(),
    };
    if (keys[event.key] && !(event.target.matches("input") && event.key.startsWith("Arrow"))) {
      event.preventDefault();
      keys[event.key]();
    }
  });

  // ---- a server behind the page ------------------------------------------------------------

  function fault(text) {
    at("fault").hidden = !text;
    at("fault").textContent = text;
    root.dataset.fault = text ? "yes" : "no";
  }

  function follower(address) {
    const events = new EventSource(address);
    let told = 0;
    // What was said later holds, though a page that was shown before may be drawn after it.
    const say = event => {
      if (Number(event.lastEventId) < told) return;
      told = Number(event.lastEventId);
      fault(JSON.parse(event.data));
    };
    events.addEventListener("shown", async event => {
      const next = await (await fetch("shown", { cache: "no-store" })).json();
      await show(next);
      say(event);
    });
    events.addEventListener("fault", say);
    events.onerror = () => { at("state").textContent = "divisi watch has ended"; };
    events.onopen = () => { at("state").textContent = ""; };
  }

  const dark = matchMedia("(prefers-color-scheme: dark)");
  shade(dark.matches);
  dark.onchange = () => shade(dark.matches);
  root.dataset.state = "paused";
  show(JSON.parse(at("shown").textContent)).catch(error => fault(error.message));
  const address = document.querySelector("meta[name=events]").content;
  if (address) follower(address);
})();

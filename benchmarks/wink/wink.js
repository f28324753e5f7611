// Reads one JSON string a line, runs wink-nlp's tokens, sentences and tags over all of them, and prints "tokens seconds" of the best
// of three warm runs. What is asked of each document is counted, so that nothing is left lazy.
const winkNLP = require('wink-nlp');
const model = require('wink-eng-lite-web-model');
const nlp = winkNLP(model, ['sbd', 'pos']);
const its = nlp.its;
const texts = require('fs').readFileSync(0, 'utf8').split('\n').filter(line => line).map(line => JSON.parse(line));

function run() {
  let tokens = 0, sentences = 0, tags = 0;
  for (const text of texts) {
    const doc = nlp.readDoc(text);
    tokens += doc.tokens().length();
    sentences += doc.sentences().length();
    tags += doc.tokens().out(its.pos).length;
  }
  return tokens;
}

let tokens = run(), best = Infinity;
for (let i = 0; i < 3; i++) {
  const start = process.hrtime.bigint();
  tokens = run();
  best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
}
console.log(`${tokens} ${best}`);

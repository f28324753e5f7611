// One process of the comparison: every SHARDS-th article of a gzipped JSON Lines file through wink-nlp's tokens, sentences, tags, names
// and sentiment. What is asked of each document is counted, so that nothing is left lazy. usage: node batch.js ARTICLES I SHARDS
const winkNLP = require('wink-nlp');
const nlp = winkNLP(require('wink-eng-lite-web-model'), ['sbd', 'pos', 'negation', 'sentiment', 'ner']);
const its = nlp.its;
const [file, index, shards] = process.argv.slice(2);
let tokens = 0, names = 0, sum = 0;
require('zlib').gunzipSync(require('fs').readFileSync(file)).toString('utf8').split('\n').filter(line => line).forEach((line, i) => {
  if (i % shards != index) return;
  const doc = nlp.readDoc(JSON.parse(line).text);
  tokens += doc.tokens().out(its.pos).length;
  names += doc.entities().length();
  for (const s of doc.sentences().out(its.sentiment)) sum += s;
});
console.log(`${tokens} tokens, ${names} names, ${sum}`);

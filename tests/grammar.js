// The grammar of editors/vscode by VS Code's own tokenizer: what each piece of a line of prose is taken for.
//
//   node grammar.js NODE_MODULES CHECKOUT
const fs = require("fs");
const path = require("path");
const [modules, checkout] = process.argv.slice(2);
const textmate = require(path.resolve(modules, "vscode-textmate"));
const oniguruma = require(path.resolve(modules, "vscode-oniguruma"));

const cases = [
  ["    miae (smile): I ~~missed it~~ let *it* go.", {
    miae: "entity.name.function.speaker", smile: "support.constant.expression", ":": "punctuation.separator",
    "~~missed it~~": "markup.strikethrough", "*it*": "markup.italic" }],
  ["    고영 said {honesty} and **no** <wait 0.6> more.", {
    "{honesty}": "variable.other", "**no**": "markup.bold", "<wait 0.6>": "entity.name.tag" }],
  ["    \\*not so\\* and \\{nor this}, ___", {
    "\\*": "constant.character.escape", "\\{": "constant.character.escape", "___": "keyword.other.blank" }],
  ["    It was late: nobody said so.", {}],
];

async function main() {
  const wasm = fs.readFileSync(path.resolve(modules, "vscode-oniguruma/release/onig.wasm")).buffer;
  await oniguruma.loadWASM(wasm);
  const file = path.join(checkout, "editors/vscode/syntaxes/prose.tmLanguage.json");
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(fs.readFileSync(file, "utf8"), file),
  });
  const grammar = await registry.loadGrammar("text.lantern.prose");
  let wrong = 0;
  for (const [line, wanted] of cases) {
    const found = {};
    for (const token of grammar.tokenizeLine(line, textmate.INITIAL).tokens)
      if (token.scopes.length > 1)
        found[line.slice(token.startIndex, token.endIndex)] = token.scopes[token.scopes.length - 1].replace(/\.lantern$/, "");
    for (const words of new Set([...Object.keys(wanted), ...Object.keys(found)]))
      if (wanted[words] !== found[words]) {
        console.log(`${line}: "${words}" is ${found[words]} instead of ${wanted[words]}`);
        ++wrong;
      }
  }
  console.log(wrong ? `${wrong} wrong` : `${cases.length} lines coloured as they should be`);
  process.exit(wrong ? 1 : 0);
}

main();

// The grammar of editors/vscode inside YAML's, by VS Code's own tokenizer: what each piece of a scene is taken for.
//
//   node grammar.js NODE_MODULES CHECKOUT
const fs = require("fs");
const path = require("path");
const [modules, checkout] = process.argv.slice(2);
const textmate = require(path.resolve(modules, "vscode-textmate"));
const oniguruma = require(path.resolve(modules, "vscode-oniguruma"));

// A scene, line by line, and all that is coloured in each as a thing of Lantern's; the rest is YAML's.
const speaker = "entity.name.function.speaker";
const said = { ":": "punctuation.separator" };
const scene = [
  ["scene: The coat", {}],
  ["script:", {}],
  ["  - |", {}],
  ["    miae (smile): I ~~missed it~~ let *it* go.", {
    miae: speaker, smile: "support.constant.expression", ...said, "~~missed it~~": "markup.strikethrough", "*it*": "markup.italic" }],
  ["    고영 said {honesty} and **no** <wait 0.6> more.", {
    "{honesty}": "variable.other", "**no**": "markup.bold", "<wait 0.6>": "entity.name.tag" }],
  ["", {}],
  ["    yu: So I said.", { yu: speaker, ...said }],
  ["    \\*not so\\* and \\{nor this}", { "\\*": "constant.character.escape", "\\{": "constant.character.escape" }],
  ["    It was late: nobody said so.", {}],
  ["  - yu: It *was* {honesty}.", { "*was*": "markup.italic", "{honesty}": "variable.other" }],
  ["  - \"*So* it\"", { "*So*": "markup.italic" }],
  ["  - word: kept", {}],
  ["    line: I said ___ to him.", { "___": "keyword.other.blank" }],
  ["  - if: honesty >= 1", {}],
  ["    then: |", {}],
  ["      miae: Was it.", { miae: speaker, ...said }],
  ["    else: |", {}],
  ["      yu: It was not.", { yu: speaker, ...said }],
  ["  - sound: door", {}],
  ["    caption: a door, twice", {}],
];

async function main() {
  const wasm = fs.readFileSync(path.resolve(modules, "vscode-oniguruma/release/onig.wasm")).buffer;
  await oniguruma.loadWASM(wasm);
  const files = {
    "source.yaml": path.resolve(modules, "tm-grammars/grammars/yaml.json"),
    "text.lantern.prose": path.join(checkout, "editors/vscode/syntaxes/prose.tmLanguage.json"),
  };
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (name) => files[name] && textmate.parseRawGrammar(fs.readFileSync(files[name], "utf8"), files[name]),
    getInjections: (name) => (name === "source.yaml" ? ["text.lantern.prose"] : []),
  });
  const grammar = await registry.loadGrammar("source.yaml");
  let wrong = 0;
  let state = textmate.INITIAL;
  for (const [line, wanted] of scene) {
    const found = {};
    const read = grammar.tokenizeLine(line, state);
    state = read.ruleStack;
    for (const token of read.tokens) {
      const scope = token.scopes[token.scopes.length - 1];
      if (scope.endsWith(".lantern")) found[line.slice(token.startIndex, token.endIndex)] = scope.replace(/\.lantern$/, "");
    }
    for (const words of new Set([...Object.keys(wanted), ...Object.keys(found)]))
      if (wanted[words] !== found[words]) {
        console.log(`${line}: "${words}" is ${found[words]} instead of ${wanted[words]}`);
        ++wrong;
      }
  }
  console.log(wrong ? `${wrong} wrong` : `${scene.length} lines coloured as they should be`);
  process.exit(wrong ? 1 : 0);
}

main();

// Starts `lantern lsp` for the stories of a workspace; all it knows is where the program is.
const fs = require("fs");
const path = require("path");
const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

function program() {
  const asked = vscode.workspace.getConfiguration("lantern").get("program");
  if (asked) return asked;
  for (const folder of vscode.workspace.workspaceFolders || []) {
    const own = path.join(folder.uri.fsPath, "lantern");
    if (fs.existsSync(own) && fs.statSync(own).isFile()) return own;
  }
  return "lantern";
}

function activate() {
  const server = { command: program(), args: ["lsp"] };
  const stories = vscode.workspace.createFileSystemWatcher("**/*.yaml");
  client = new LanguageClient("lantern", "Lantern", server, {
    documentSelector: [{ scheme: "file", language: "yaml" }],
    synchronize: { fileEvents: stories },
  });
  return client.start();
}

function deactivate() {
  return client ? client.stop() : undefined;
}

module.exports = { activate, deactivate };

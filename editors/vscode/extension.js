// Starts `lantern lsp` for the stories of a workspace; all it knows is where the program is.
const fs = require("fs");
const path = require("path");
const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

// As asked for; else the checkout that is open, or that lies in the open folder or beside it; else whatever PATH has.
function program() {
  const asked = vscode.workspace.getConfiguration("lantern").get("program");
  if (asked) return asked;
  for (const folder of vscode.workspace.workspaceFolders || [])
    for (const below of ["lantern", "lantern/lantern", "../lantern", "../lantern/lantern"]) {
      const own = path.join(folder.uri.fsPath, below);
      if (fs.existsSync(own) && fs.statSync(own).isFile()) return own;
    }
  return "lantern";
}

async function activate() {
  const command = program();
  const stories = vscode.workspace.createFileSystemWatcher("**/*.yaml");
  client = new LanguageClient("lantern", "Lantern", { command, args: ["lsp"] }, {
    documentSelector: [{ scheme: "file", language: "yaml" }],
    synchronize: { fileEvents: stories },
  });
  try {
    await client.start();
  } catch (error) {
    client = undefined;
    const words = `Lantern cannot be started as "${command}". Say in the setting lantern.program where it lies.`;
    if (await vscode.window.showErrorMessage(words, "Open the setting"))
      vscode.commands.executeCommand("workbench.action.openSettings", "lantern.program");
  }
}

function deactivate() {
  return client ? client.stop() : undefined;
}

module.exports = { activate, deactivate };

-- What somebody does who writes a story in Neovim, with no more than the settings of docs/editors.md; tests/neovim.py starts it in the
-- folder in which the story lies, and compares what is told here, one line a step.
local scenes = "my-story/act-1/episode-1/"
local out = assert(io.open("told", "w"))
local function tell(what, told) out:write(what, ": ", told, "\n") end

local function until_so(what, is_so)
  if not vim.wait(60000, is_so, 50) then tell(what, "never") end
end
local function stand_on(words, behind)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search("\\V" .. words, "cW") > 0, words)
  vim.fn.cursor(vim.fn.line("."), vim.fn.col(".") + (behind or 0))
end
local function here() return vim.fn.fnamemodify(vim.fn.expand("%"), ":.") .. ": " .. vim.trim(vim.fn.getline(".")) end
local function press(keys) vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, false, true), "mx", false) end

--- Complaints, each server's in its own words, and the line of each.
local function complaints()
  local told = {}
  for _, one in ipairs(vim.diagnostic.get(0)) do
    table.insert(told, (one.source or "?"):gsub(":.*", "") .. " on line " .. (one.lnum + 1) .. ", " .. one.message:gsub("\n", " / "))
  end
  table.sort(told)
  return told
end
local function complain(what, count)
  until_so(what, function() return #complaints() == count end)
  tell(what, count == 0 and "nothing" or table.concat(complaints(), "\n  "))
end
local function offered(what, words)
  local labels = {}
  for _, answer in pairs(vim.lsp.buf_request_sync(0, "textDocument/completion", vim.lsp.util.make_position_params(), 60000) or {}) do
    for _, item in ipairs((answer.result or {}).items or {}) do labels[item.label] = true end
  end
  local told = {}
  for _, word in ipairs(words) do table.insert(told, word .. (labels[word] and "" or " (not offered)")) end
  tell(what, table.concat(told, ", "))
end

local function write_a_story()
  vim.cmd("edit " .. scenes .. "describe-it.yaml")
  until_so("both servers", function()
    local ready = 0
    for _, client in pairs(vim.lsp.buf_get_clients(0)) do ready = ready + (client.initialized and 1 or 0) end
    return ready == 2
  end)
  local last = vim.fn.line("$")
  vim.fn.append(last, "  - goto: five-oclock")
  complain("a scene that is not there, typed and not saved", 2)
  vim.fn.setline(last + 1, "  - goto: five-o-clock")
  complain("set right", 0)

  vim.fn.setline(last + 1, "  - ")
  vim.fn.cursor(last + 1, 5)
  vim.cmd("startinsert!")
  offered("the beginning of an item", { "clerk", "show", "choose" })
  vim.cmd("stopinsert")
  vim.fn.deletebufline("%", last + 1)
  complain("taken out again", 0)

  stand_on("clerk: Good", 1)
  press("K")
  local card
  until_so("a card", function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= "" then card = window end
    end
    return card ~= nil
  end)
  if card then
    tell("a card", table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(card), 0, -1, false), " / "))
    vim.api.nvim_win_close(card, true)
  end

  press("gd")
  until_so("to a person", function() return vim.fn.expand("%:t") == "cast.yaml" end)
  tell("to a person", here())

  stand_on("clerk:", 1)
  vim.lsp.buf.rename("adeyemi")
  until_so("renamed", function() return vim.fn.getline("."):find("adeyemi") ~= nil end)
  vim.cmd("wall")
  tell("renamed", here())
  complain("what is wrong then", 0)

  vim.cmd("edit my-story/act-1/act.yaml")
  stand_on("describe-it", 2)
  vim.lsp.buf.rename("a-duck")
  until_so("a scene renamed", function() return vim.fn.search("a-duck", "cnw") > 0 end)
  vim.cmd("wall")
  tell("a scene renamed", here())
  tell("its file", table.concat(vim.fn.sort(vim.fn.glob(scenes .. "*", false, true)), " "))
end

local whole, why = pcall(write_a_story)
if not whole then tell("broken off", why) end
out:close()
vim.cmd("qall!")

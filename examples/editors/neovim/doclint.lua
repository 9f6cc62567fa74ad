-- doclint for Neovim with nvim-lint (https://github.com/mfussenegger/nvim-lint).
-- Copy this file to ~/.config/nvim/lua/lint/linters/doclint.lua, then
--   require('lint').linters_by_ft = { text = { 'doclint' }, markdown = { 'doclint' } }

local SEVERITIES = {
  error = vim.diagnostic.severity.ERROR,
  warning = vim.diagnostic.severity.WARN,
  info = vim.diagnostic.severity.INFO,
}

-- doclint counts lines and code points from 1, Neovim lines and bytes from 0.
local function place(bufnr, where)
  local line = vim.api.nvim_buf_get_lines(bufnr, where.line - 1, where.line, false)[1] or ''
  return where.line - 1, math.max(0, vim.fn.byteidxcomp(line, where.column - 1))
end

local function remark(bufnr, each)
  local lnum, col = place(bufnr, each.start)
  local end_lnum, end_col = place(bufnr, each['end'])
  return {
    bufnr = bufnr,
    lnum = lnum,
    col = col,
    end_lnum = end_lnum,
    end_col = end_col,
    severity = SEVERITIES[each.severity],
    message = each.message,
    code = each.rule,
    source = 'doclint',
  }
end

local function failure(each)
  local message = each.where .. '：' .. each.cause
  return { lnum = 0, col = 0, severity = SEVERITIES.error, message = message, source = 'doclint' }
end

return {
  cmd = 'doclint',
  stdin = true,
  stream = 'stdout',
  ignore_exitcode = true,
  args = {
    '--format',
    'json',
    '--stdin-filename',
    function()
      local name = vim.api.nvim_buf_get_name(0)
      return name ~= '' and name or 'untitled.txt'
    end,
    '-',
  },
  parser = function(output, bufnr)
    local found = {}
    if output == '' then
      return found
    end
    local report = vim.json.decode(output)
    for _, file in ipairs(report.files) do
      for _, each in ipairs(file.diagnostics) do
        table.insert(found, remark(bufnr, each))
      end
      for _, each in ipairs(file.failures) do
        table.insert(found, failure(each))
      end
    end
    for _, each in ipairs(report.failures) do
      table.insert(found, failure(each))
    end
    return found
  end,
}

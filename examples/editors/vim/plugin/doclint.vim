" doclint for Vim 8.1 and newer. :Doclint judges the buffer as it stands, saved or not; :lnext goes on.
" Copy this file to ~/.vim/plugin/ (or ~/vimfiles/plugin/).

command! Doclint call s:Check()
highlight default link DoclintRemark SpellBad

function! s:Check() abort
  let report = s:Run()
  let items = []
  call clearmatches()
  for file in report.files
    for each in file.diagnostics
      call add(items, s:Item(each))
      call s:Highlight(items[-1])
    endfor
    call extend(items, map(copy(file.failures), {_, each -> s:Failure(each)}))
  endfor
  call extend(items, map(copy(report.failures), {_, each -> s:Failure(each)}))
  call setloclist(0, [], ' ', {'title': 'doclint', 'items': items})
  echo empty(items) ? 'doclint：没有发现问题' : 'doclint：' . len(items) . ' 处，:lopen 列出'
endfunction

function! s:Run() abort
  let name = shellescape(empty(bufname('%')) ? 'untitled.txt' : expand('%:p'))
  " What doclint says beside the report must not mix with it.
  let kept = &shellredir
  let &shellredir = '>'
  try
    return json_decode(system('doclint --format json --stdin-filename ' . name . ' -', bufnr('%')))
  finally
    let &shellredir = kept
  endtry
endfunction

function! s:Item(each) abort
  let [start, end] = [a:each.start, a:each.end]
  return {
        \ 'bufnr': bufnr('%'),
        \ 'lnum': start.line, 'col': s:Byte(start),
        \ 'end_lnum': end.line, 'end_col': s:Byte(end),
        \ 'type': toupper(a:each.severity[0]),
        \ 'text': a:each.message . ' [' . a:each.rule . ']'}
endfunction

function! s:Failure(each) abort
  return {'bufnr': bufnr('%'), 'lnum': 1, 'type': 'E', 'text': a:each.where . '：' . a:each.cause}
endfunction

" doclint counts code points from 1, Vim counts bytes from 1.
function! s:Byte(place) abort
  return byteidxcomp(getline(a:place.line), a:place.column - 1) + 1
endfunction

function! s:Highlight(item) abort
  let width = a:item.lnum == a:item.end_lnum ? a:item.end_col - a:item.col : len(getline(a:item.lnum))
  call matchaddpos('DoclintRemark', [[a:item.lnum, a:item.col, max([1, width])]])
endfunction

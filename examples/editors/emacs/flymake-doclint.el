;;; flymake-doclint.el --- Chinese official documents proof-read by doclint  -*- lexical-binding: t; -*-

;; For Emacs 27 and newer. Put this file on the load path, then
;;   (require 'flymake-doclint)
;;   (add-hook 'text-mode-hook #'flymake-doclint-setup)

;;; Code:

(require 'flymake)
(require 'json)

(defvar flymake-doclint-program "doclint"
  "The command.")

(defvar-local flymake-doclint--process nil)

(defun flymake-doclint-setup ()
  "Let Flymake ask doclint in this buffer."
  (add-hook 'flymake-diagnostic-functions #'flymake-doclint nil t)
  (flymake-mode 1))

(defun flymake-doclint (report-fn &rest _)
  "Judge the buffer as it stands, and tell REPORT-FN."
  (when (process-live-p flymake-doclint--process)
    (kill-process flymake-doclint--process))
  (let ((source (current-buffer))
        (output (generate-new-buffer " *doclint*"))
        (errors (generate-new-buffer " *doclint errors*")))
    (setq flymake-doclint--process
          (make-process
           :name "doclint" :noquery t :connection-type 'pipe :buffer output :stderr errors
           :coding 'utf-8-unix
           :command (list flymake-doclint-program "--format" "json" "--stdin-filename"
                          (or (buffer-file-name) "untitled.txt") "-")
           :sentinel
           (lambda (process _)
             (when (memq (process-status process) '(exit signal))
               (unwind-protect
                   (when (and (buffer-live-p source)
                              (eq process (buffer-local-value 'flymake-doclint--process source)))
                     (funcall report-fn (flymake-doclint--read output source)))
                 (kill-buffer output)
                 (kill-buffer errors))))))
    (set-process-sentinel (get-buffer-process errors) #'ignore)
    (save-restriction
      (widen)
      (process-send-region flymake-doclint--process (point-min) (point-max)))
    (process-send-eof flymake-doclint--process)))

(defun flymake-doclint--read (output source)
  "The diagnostics for SOURCE in the report that the buffer OUTPUT holds."
  (let* ((json-array-type 'list) (json-object-type 'alist)
         (report (with-current-buffer output
                   (goto-char (point-min))
                   (json-read)))
         (files (alist-get 'files report)))
    (append
     (mapcan (lambda (file)
               (append (mapcar (lambda (each) (flymake-doclint--remark each source))
                               (alist-get 'diagnostics file))
                       (flymake-doclint--failures file source)))
             files)
     (flymake-doclint--failures report source))))

(defun flymake-doclint--remark (each source)
  "The diagnostic of the remark EACH in SOURCE; both count code points, Emacs from 1."
  (let ((start (1+ (alist-get 'offset (alist-get 'start each))))
        (end (1+ (alist-get 'offset (alist-get 'end each)))))
    (flymake-make-diagnostic
     source start (max end (1+ start))
     (pcase (alist-get 'severity each) ("error" :error) ("warning" :warning) (_ :note))
     (format "%s [%s]" (alist-get 'message each) (alist-get 'rule each)))))

(defun flymake-doclint--failures (of source)
  "The failures of OF, a file or the whole report, at the beginning of SOURCE."
  (mapcar (lambda (each)
            (flymake-make-diagnostic
             source 1 2 :error
             (format "%s：%s" (alist-get 'where each) (alist-get 'cause each))))
          (alist-get 'failures of)))

(provide 'flymake-doclint)
;;; flymake-doclint.el ends here

;; What LilyPond is told before it engraves for Divisi.

(use-modules (ice-9 popen) (ice-9 rdelim))

;; One Ghostscript for all files: to start one takes LilyPond longer than to engrave a small page.
;; It is asked as a LilyPond that has Ghostscript within itself asks it: a PDF is whole when the
;; next one is begun.

(define divisi-lily (resolve-module '(lily)))
(define divisi-ghostscript #f)

(define (divisi-start arguments)
  (set! divisi-ghostscript
        (apply open-pipe* OPEN_BOTH (append (delete "-dBATCH" arguments) '("-dNOPROMPT")))))

;; What is shut for one file would be shut for the next: own text needs no such thing.
(define (divisi-open commands)
  (let ((at (string-contains commands ".setsafe")))
    (if at (string-replace commands "" at (+ at (string-length ".setsafe"))) commands)))

(define (divisi-send commands)
  (display
   (string-append
    "/divisi save def { " (divisi-open commands)
    " mark /OutputFile (divisi.flush) (pdfwrite) finddevice putdeviceprops pop"
    " (pdfwrite) selectdevice newpath fill nulldevice }"
    " stopped { $error /errorname get = (divisi: failed) } { (divisi: made) } ifelse ="
    " clear cleardictstack divisi restore flush\n")
   divisi-ghostscript)
  (force-output divisi-ghostscript))

;; What Ghostscript says until it has done what it was asked: #f if it has, else all of it.
(define (divisi-complaint)
  (let listen ((said '()))
    (let ((line (read-line divisi-ghostscript)))
      (cond ((eof-object? line)
             (close-pipe divisi-ghostscript)
             (set! divisi-ghostscript #f)
             (reverse (cons "it ended" said)))
            ((string=? line "divisi: made") #f)
            ((string=? line "divisi: failed") (reverse said))
            (else (listen (cons line said)))))))

(define (divisi-share own)
  (lambda (arguments commands)
    (if (or (member "-dEPSCrop" arguments) (member "-dEPSFitPage" arguments))
        (own arguments commands)
        (begin
          (if (not divisi-ghostscript) (divisi-start arguments))
          (divisi-send commands)
          (let ((complaint (divisi-complaint)))
            (if complaint
                (begin
                  (ly:warning "Ghostscript failed: ~a" (string-join complaint "; "))
                  (throw 'ly-file-failed))))))))

(let ((own (module-variable divisi-lily 'ly:gs-cli)))
  (if own (variable-set! own (divisi-share (variable-ref own)))))

;; Engraves the files whose names come line by line, as LilyPond itself does with several files:
;; what one has set is set back for the next. Returns where this LilyPond has no such way.
(define (divisi-serve)
  (let ((terminate (module-variable divisi-lily 'session-terminate)))
    (if terminate
        (begin
          (ly:reset-all-fonts)
          (ly:parse-init "declarations-init.ly")
          (let next ((name (divisi-next)))
            (if (not (eof-object? name))
                (begin
                  (divisi-engrave name (variable-ref terminate))
                  (next (divisi-next)))))
          (primitive-exit 0)))))

(define (divisi-next)
  (display "divisi: ready\n" (current-error-port))
  (force-output (current-error-port))
  (read-line))

(define (divisi-engrave name terminate)
  (let ((options (ly:all-options)))
    (catch 'ly-file-failed
           (lambda () (ly:parse-file name))
           (lambda (key . arguments) #f))
    (ly:check-expected-warnings)
    (terminate)
    (for-each (lambda (option) (ly:set-option (car option) (cdr option))) options)
    (ly:reset-all-fonts)
    (flush-all-ports)))

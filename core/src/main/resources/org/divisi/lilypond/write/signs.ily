% Definitions of the commands that some marks are written with and LilyPond does not have. Each
% stands between empty lines and is put into a file by itself, behind those that it uses.

% A note value, as large as in a metronome mark.
#(define-markup-command (divisi-note layout props log dots stem) (integer? integer? number?)
  (interpret-markup layout props
   (make-smaller-markup
    (make-general-align-markup Y DOWN (make-note-by-number-markup log dots stem)))))

% A note value, and how many of it there are in a minute.
#(define-markup-command (divisi-rate layout props log dots stem rate)
  (integer? integer? number? markup?)
  (interpret-markup layout props
   (make-normal-text-markup
    (make-concat-markup
     (list (make-divisi-note-markup log dots stem) " = " rate)))))

% A metronome mark: the note value (logarithm, dots, length of the stem) and the number.
#(define-markup-command (abjad-metronome-mark-markup layout props log dots stem number)
  (integer? integer? number? markup?)
  (interpret-markup layout props (make-divisi-rate-markup log dots stem number)))

% A metronome mark with a fraction behind the whole number.
#(define-markup-command (abjad-metronome-mark-mixed-number-markup
                         layout props log dots stem whole numerator denominator)
  (integer? integer? number? markup? markup? markup?)
  (interpret-markup layout props
   (make-divisi-rate-markup log dots stem
    (make-concat-markup
     (list whole (make-hspace-markup 0.2)
      (make-fontsize-markup -3 (make-fraction-markup numerator denominator)))))))

% A note value under a bracket with a number.
#(define-markup-command (divisi-tuplet layout props log dots number)
  (integer? integer? markup?)
  (let* ((note (interpret-markup layout props (make-divisi-note-markup log dots 1)))
         (text (ly:stencil-aligned-to
                (interpret-markup layout props
                 (make-normal-text-markup
                  (make-fontsize-markup -3 (make-italic-markup number))))
                X CENTER))
         (notes (ly:stencil-extent note X))
         (middle (interval-center notes))
         (inner (+ 0.25 (/ (interval-length (ly:stencil-extent text X)) 2)))
         (outer (max (+ inner 0.5) (+ 0.2 (/ (interval-length notes) 2))))
         (top (+ (interval-end (ly:stencil-extent note Y)) 1.1))
         (line (lambda (x1 y1 x2 y2) (make-line-stencil 0.13 x1 y1 x2 y2)))
         (sides (ly:stencil-add
                 (line (- outer) 0 (- inner) 0)
                 (line inner 0 outer 0)
                 (line (- outer) 0 (- outer) -0.6)
                 (line outer 0 outer -0.6))))
   (ly:stencil-add note
    (ly:stencil-translate
     (ly:stencil-add sides (ly:stencil-aligned-to text Y CENTER))
     (cons middle top)))))

% Two rhythms that take the same time.
#(define-markup-command (divisi-modulation layout props left right scale)
  (markup? markup? number-pair?)
  (interpret-markup layout props
   (make-scale-markup scale
    (make-normal-text-markup (make-concat-markup (list left " = " right))))))

% One note value takes the time of another: the logarithm and the dots of each.
#(define-markup-command (abjad-metric-modulation layout props log dots other-log other-dots scale)
  (integer? integer? integer? integer? number-pair?)
  (interpret-markup layout props
   (make-divisi-modulation-markup
    (make-divisi-note-markup log dots 1)
    (make-divisi-note-markup other-log other-dots 1)
    scale)))

% The same, where the left note stands in a tuplet: so many, in the time of so many.
#(define-markup-command (abjad-metric-modulation-tuplet-lhs
                         layout props log dots time count other-log other-dots scale)
  (integer? integer? integer? integer? integer? integer? number-pair?)
  (interpret-markup layout props
   (make-divisi-modulation-markup
    (make-divisi-tuplet-markup log dots (format #f "~a:~a" count time))
    (make-divisi-note-markup other-log other-dots 1)
    scale)))

% The same, where the right note stands in a tuplet.
#(define-markup-command (abjad-metric-modulation-tuplet-rhs
                         layout props log dots other-log other-dots time count scale)
  (integer? integer? integer? integer? integer? integer? number-pair?)
  (interpret-markup layout props
   (make-divisi-modulation-markup
    (make-divisi-note-markup log dots 1)
    (make-divisi-tuplet-markup other-log other-dots (format #f "~a:~a" count time))
    scale)))

% A hairpin that opens slowly, and at its mouth at once.
#(define (abjad-flared-hairpin grob)
  (let* ((plain (ly:hairpin::print grob))
         (side (ly:grob-property grob 'grow-direction))
         (ends-at (lambda (direction)
                   (zero? (ly:item-break-dir (ly:spanner-bound grob direction))))))
   (if (and (grob::is-live? grob) (ends-at side))
    (let* ((extent (ly:stencil-extent plain X))
           (length (interval-length extent))
           (height (* (ly:staff-symbol-staff-space grob) (ly:grob-property grob 'height 0.6666)))
           (whole (ends-at (- side)))
           (circled (and whole (ly:grob-property grob 'circled-tip #f)))
           (radius (if circled (* 0.525 height) 0))
           (flare (min 0.9 (/ length 3)))
           (place (lambda (x) (if (= side RIGHT) (+ (car extent) x) (- (cdr extent) x))))
           (line (lambda (x1 y1 x2 y2)
                  (ly:line-interface::line grob (place x1) y1 (place x2) y2)))
           (half (lambda (sign)
                  (let ((tip (if whole 0 (* sign height 1/4)))
                        (bend (* sign height 1/2)))
                   (ly:stencil-add
                    (line (* 2 radius) tip (- length flare) bend)
                    (line (- length flare) bend length (* sign height))))))
           (lines (ly:stencil-add (half 1) (half -1))))
     (if circled
      (ly:stencil-add lines
       (ly:stencil-translate-axis (make-circle-stencil radius 0.1 #f) (place radius) X))
      lines))
    plain)))

% A mark with so many of its properties changed.
#(define (divisi-changed mark changes)
  (fold (lambda (change mark) (tweak (car change) (cdr change) mark)) mark changes))

% A glissando that begins and ends at the note heads.
#(define abjad-zero-padding-glissando
  (define-event-function (mark) (ly:event?)
   (divisi-changed mark
    '(((bound-details left padding) . 0) ((bound-details right padding) . 0)))))

% A line of a style between words that stand at the height of its middle.
#(define (divisi-line mark style changes)
  (divisi-changed mark
   (append changes
    `(((style) . ,style)
      ((bound-details left stencil-align-dir-y) . ,CENTER)
      ((bound-details left-broken text) . #f)
      ((bound-details right stencil-align-dir-y) . ,CENTER)
      ((bound-details right-broken arrow) . #f)
      ((bound-details right-broken padding) . 0)
      ((bound-details right-broken text) . #f)))))

% A line that ends in an arrow.
#(define (divisi-arrow mark style)
  (divisi-line mark style
   '(((arrow-width) . 0.25) ((bound-details right arrow) . #t))))

% A line that ends in a hook of so many staff spaces.
#(define (divisi-hook mark style height)
  (divisi-line mark style
   `(((bound-details right stencil-align-dir-y) . #f)
     ((bound-details right text) . ,(make-draw-line-markup (cons 0 height))))))

#(define abjad-dashed-line-with-arrow
  (define-event-function (mark) (ly:event?) (divisi-arrow mark 'dashed-line)))

#(define abjad-solid-line-with-arrow
  (define-event-function (mark) (ly:event?) (divisi-arrow mark 'line)))

#(define abjad-dashed-line-with-hook
  (define-event-function (mark) (ly:event?) (divisi-hook mark 'dashed-line -1)))

#(define abjad-solid-line-with-hook
  (define-event-function (mark) (ly:event?) (divisi-hook mark 'line -1)))

#(define abjad-dashed-line-with-up-hook
  (define-event-function (mark) (ly:event?) (divisi-hook mark 'dashed-line 1)))

#(define abjad-solid-line-with-up-hook
  (define-event-function (mark) (ly:event?) (divisi-hook mark 'line 1)))

#(define abjad-invisible-line
  (define-event-function (mark) (ly:event?) (divisi-line mark 'none '())))

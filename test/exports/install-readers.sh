#!/bin/sh
# Installs what test/exports/read-back.ts reads exports with, on Debian and its kin: pandoc, bibutils, BibTeX, biber with LaTeX (whose bibliography
# package carries the styles that citeproc sets), LibreOffice, Python with the parser of Wikipedia's bots, and what reads a PDF back.
# Does nothing when all are there; where it may not install, the suite says which readers it skips.
missing=""
command -v pandoc >/dev/null || missing="$missing pandoc"
command -v ris2xml >/dev/null || missing="$missing bibutils"
command -v pdflatex >/dev/null || missing="$missing texlive-latex-base texlive-latex-recommended"
command -v biber >/dev/null || missing="$missing biber texlive-bibtex-extra"
command -v pdftotext >/dev/null || missing="$missing poppler-utils"
command -v soffice >/dev/null || missing="$missing libreoffice-calc"
command -v python3 >/dev/null || missing="$missing python3"
/usr/bin/python3 -c 'import mwparserfromhell' 2>/dev/null || missing="$missing python3-mwparserfromhell"
[ -z "$missing" ] && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
  echo "not installed (needs root and apt-get):$missing"
fi
exit 0

/** A button that opens a file. `accept` as of an input; the same file may be given twice in a row. */
export function FileButton({
  words,
  accept,
  onFile,
}: {
  words: string;
  accept: string;
  onFile(file: File): void;
}) {
  return (
    <label class="btn">
      {words}
      <input
        type="file"
        class="sr-only"
        accept={accept}
        onChange={event => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}

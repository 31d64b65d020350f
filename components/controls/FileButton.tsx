/** A button that opens a file. `accept` as of an input; the same file may be given twice in a row. */
export function FileButton({
  words,
  accept,
  disabled = false,
  onFile,
}: {
  words: string;
  accept: string;
  disabled?: boolean;
  onFile(file: File): void;
}) {
  return (
    <label class="btn">
      {words}
      <input
        type="file"
        class="sr-only"
        accept={accept}
        disabled={disabled}
        onChange={event => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}

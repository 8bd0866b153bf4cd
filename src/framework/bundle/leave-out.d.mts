interface Options {
  readonly fields: readonly string[];
  readonly found: (field: string) => void;
}
export default function leaveOut(
  this: {getOptions: () => Options; resourcePath: string},
  source: string,
): string;

export default function leaveOut(this: {getOptions: () => {fields: string[]}}, source: string): string;

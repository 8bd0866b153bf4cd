/** This site announces nothing above its pages, so the browser needs no program for it. */
export default function AnnouncementBar(): null {
  return null;
}

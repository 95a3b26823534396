/** What a mentor has room for, in the words of the directory and of their page. */
export function roomInWords(openToRequests: boolean, places: number): string {
  if (!openToRequests) return 'Not taking requests now';
  return places > 0 ? `Open for ${places} more` : 'No room right now';
}

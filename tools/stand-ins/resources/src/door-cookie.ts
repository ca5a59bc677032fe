/** Marks a browser that came in through the door of a reading room; cookies of one computer know no ports. */
export const doorCookie = 'pbnet-reading-room';

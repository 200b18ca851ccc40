/** heapgate's version; a test holds it against package.json's. */
export const VERSION = "0.1.0";

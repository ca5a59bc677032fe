/** What ГОСТ Р 34.11-2012 chooses; the numbers are those of RFC 6986. */

// prettier-ignore
/** Section 6.2: what stands for each byte. */
export const substitution: readonly number[] = [
  252, 238, 221, 17, 207, 110, 49, 22, 251, 196, 250, 218, 35, 197, 4, 77,
  233, 119, 240, 219, 147, 46, 153, 186, 23, 54, 241, 187, 20, 205, 95, 193,
  249, 24, 101, 90, 226, 92, 239, 33, 129, 28, 60, 66, 139, 1, 142, 79,
  5, 132, 2, 174, 227, 106, 143, 160, 6, 11, 237, 152, 127, 212, 211, 31,
  235, 52, 44, 81, 234, 200, 72, 171, 242, 42, 104, 162, 253, 58, 206, 204,
  181, 112, 14, 86, 8, 12, 118, 18, 191, 114, 19, 71, 156, 183, 93, 135,
  21, 161, 150, 41, 16, 123, 154, 199, 243, 145, 120, 111, 157, 158, 178, 177,
  50, 117, 25, 61, 255, 53, 138, 126, 109, 84, 198, 128, 195, 189, 13, 87,
  223, 245, 36, 169, 62, 168, 67, 201, 215, 121, 214, 246, 124, 34, 185, 3,
  224, 15, 236, 222, 122, 148, 176, 188, 220, 232, 40, 80, 78, 51, 10, 74,
  167, 151, 96, 115, 30, 0, 98, 68, 26, 184, 56, 130, 100, 159, 38, 65,
  173, 69, 70, 146, 39, 94, 85, 47, 140, 163, 165, 125, 105, 213, 149, 59,
  7, 88, 179, 64, 134, 172, 29, 247, 48, 55, 107, 228, 136, 217, 231, 137,
  225, 27, 131, 73, 76, 63, 248, 254, 141, 83, 170, 144, 202, 216, 133, 97,
  32, 113, 103, 164, 45, 43, 9, 91, 203, 155, 37, 208, 190, 229, 108, 82,
  89, 166, 116, 210, 230, 244, 180, 192, 209, 102, 175, 194, 57, 75, 99, 182,
];

/**
 * The linear transformation of section 6.4 as a product with a matrix of bytes, over the field of 256 with the
 * polynomial x⁸ + x⁴ + x³ + x² + 1. Row and column 0 belong to the highest byte of a word.
 */
export const polynomial = 0x11d;
export const matrix: readonly string[] = [
  '83478b07b2468764',
  '46b60f011a83988e',
  'accc9ca9328a8950',
  '0321658cba93c138',
  '5b068c651810a89e',
  'f97d86d98a327728',
  'a48b474f9ef5dc18',
  '641c314b2b8ee083',
];

/** Section 6.5: the constants of the twelve rounds in Base64, the lowest byte first. */
export const roundConstants: readonly string[] = [
  'B0Wm8lllgN0jTXTMNnR2BRXTYKQIKkKiAWlnkpHgfEv8xIV1jbhOcRbQRS5DdmovH3xlwIEvy+vp2soe2lsIsQ==',
  't5uxIXAEeeZWzcvXG6LdVcqnCtvCYbVcWJnWEmsXtZoxAbUWD17VYZgrIwpy6v7z17VwD0ad408aL52pirWjbw==',
  'sgq6CvWWHpkx23qGQ/S2wgnbYmA3OsnBsZ41kOQP4tN7eymxFHXq8osfnFJfXvEGNYQ9aij8OQrHL84rrNx09Q==',
  'LtHjhLy+DCLxN+iToepTNL4DUpMzE7fYddYD7YIs16k/NV5orRxynX08XDN+hY5I3eRxXaDhSPnSZhXos98f7w==',
  'V/5sfP1YF2D1Y+qpfqJWehYaJyO3AP/fo/U6JUcXzb+9/w+A1zWeNUoQhhYfHBV/YyOpbAxBP5qZR0etrGvqSw==',
  'bn1kRnpAaPo1T5A2csVxv7bGvsJmH/IKtLeaHLem+s/GjvCatJp/GGykQlH5xGYtwDkwejvDpG/Z0zodrq5Prg==',
  'k9QUOk1WhojzSjyiTEUXNQQFSiiDaUcGNyyCLcWrkgnJk3oZMz5H08mHv+bHxp45VAkkv/6GrFHsxaruFg7H9A==',
  'HucCv9QNf6TZqFFZNcKsNi/EpdErjdFpkAabkssrifSaxNtNO0S0iR7eNpxx+LdOQUFuDAKq5wOnyZNNQlsfmw==',
  '21ojg1FEYXJgKh/Lktw4DlScB6aaiit7sc6y2wtECoCECQ3gt1XZPCRCiSUbOn063l8W7NiaTJSbIjEWVFqPNw==',
  '7ZxFmPvHtHTDtjsV0fqYNvRSdjswbB56SzNprwJn558DYTMbiuH/H9t4iv8c50GJ8/PkskjlKjhSbwWApt6+qw==',
  'Gy3zgc2kymtd2G/ASlmi3phuR30dzbrvyrlI6u9xHYp5ZoQUIYABIGEHq+u7a/rYlP5aY83GAjD7icjv0J7New==',
  'INcb8UqSvEiZG7LZ1Rf0+lIo4YiqpB3nhsyRGJ3vgF2bnyEw1BIg+Hcd37wyPKTNerFJBLCAE9K6MRbxZ+eONw==',
];

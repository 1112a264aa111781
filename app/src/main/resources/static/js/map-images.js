/* Signs and fills of the map, drawn with the colours of the page: level is a shape before it is a colour. */
import { tokens } from "./tokens.js";

const SIZE = 36;

export function imagesOf() {
  const [board, chalk, brick, ink, card, absent, ground] = tokens("board", "chalk", "brick", "ink", "card", "absent", "absent-ground");
  return {
    circle: image(SIZE, (pen) => shape(pen, board, card, () => pen.arc(18, 18, 10, 0, 2 * Math.PI))),
    square: image(SIZE, (pen) => shape(pen, chalk, ink, () => pen.rect(8, 8, 20, 20))),
    triangle: image(SIZE, (pen) => shape(pen, brick, card, () => { pen.moveTo(18, 4); pen.lineTo(33, 31); pen.lineTo(3, 31); pen.closePath(); })),
    missing: image(12, (pen) => hatch(pen, absent, ground)),
    withheld: image(12, (pen) => dots(pen, absent, ground)),
  };
}

function image(size, drawing) {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = size;
  const pen = canvas.getContext("2d");
  drawing(pen);
  return pen.getImageData(0, 0, size, size);
}

function shape(pen, fill, outline, path) {
  pen.beginPath();
  path();
  pen.fillStyle = fill;
  pen.fill();
  pen.lineWidth = 3;
  pen.strokeStyle = outline;
  pen.stroke();
}

function hatch(pen, line, ground) {
  pen.fillStyle = ground;
  pen.fillRect(0, 0, 12, 12);
  pen.strokeStyle = line;
  pen.lineWidth = 3;
  for (const shift of [-12, 0, 12]) {
    pen.beginPath();
    pen.moveTo(shift - 2, 14);
    pen.lineTo(shift + 14, -2);
    pen.stroke();
  }
}

function dots(pen, dot, ground) {
  pen.fillStyle = ground;
  pen.fillRect(0, 0, 12, 12);
  pen.fillStyle = dot;
  pen.beginPath();
  pen.arc(6, 6, 2.6, 0, 2 * Math.PI);
  pen.fill();
}

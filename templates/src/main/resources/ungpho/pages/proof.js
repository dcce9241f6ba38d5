// Works out the form's proof while it is filled in: a number such that SHA-256 of "key:stamp:number" begins with as many zero
// bits as the form asks for. The form is sent all the same when it is not found yet, or without this script.
(function () {
  'use strict';
  var form = document.querySelector('form[data-bits]');
  if (!form) { return; }
  var text = form.elements['Idempotency-Key'].value + ':' + form.elements.stamp.value + ':';
  var free = 32 - Number(form.dataset.bits), number = 0, started = false, K = [], START = [];

  // SHA-256's constants are the first 32 bits of the fractions of roots of the first primes.
  function fraction(root) { return ((root - Math.floor(root)) * 4294967296) | 0; }
  function prime(n) { for (var d = 2; d * d <= n; d++) { if (n % d === 0) { return false; } } return true; }
  for (var n = 2; K.length < 64; n++) {
    if (prime(n)) {
      if (START.length < 8) { START.push(fraction(Math.sqrt(n))); }
      K.push(fraction(Math.cbrt(n)));
    }
  }

  function turned(x, by) { return (x >>> by) | (x << (32 - by)); }

  function block(state, bytes, from) {
    var w = new Int32Array(64), i;
    for (i = 0; i < 16; i++) {
      var at = from + 4 * i;
      w[i] = (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];
    }
    for (i = 16; i < 64; i++) {
      var x = w[i - 15], y = w[i - 2];
      w[i] = w[i - 16] + (turned(x, 7) ^ turned(x, 18) ^ (x >>> 3)) + w[i - 7] + (turned(y, 17) ^ turned(y, 19) ^ (y >>> 10));
    }
    var a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
    for (i = 0; i < 64; i++) {
      var one = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
      var two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g; g = f; f = e; e = (d + one) | 0; d = c; c = b; b = a; a = (one + two) | 0;
    }
    return [a + state[0], b + state[1], c + state[2], d + state[3], e + state[4], f + state[5], g + state[6], h + state[7]]
      .map(function (v) { return v | 0; });
  }

  function firstWord(message) {
    var length = message.length, bytes = new Uint8Array(((length + 72) >> 6) << 6), state = START;
    for (var i = 0; i < length; i++) { bytes[i] = message.charCodeAt(i); }
    bytes[length] = 128;
    new DataView(bytes.buffer).setUint32(bytes.length - 4, length * 8);
    for (var from = 0; from < bytes.length; from += 64) { state = block(state, bytes, from); }
    return state[0];
  }

  function work() {
    var end = Date.now() + 20;
    while (Date.now() < end) {
      if (firstWord(text + number) >>> free === 0) {
        form.elements.proof.value = number;
        return;
      }
      number++;
    }
    setTimeout(work, 0);
  }

  form.addEventListener('focusin', function () {
    if (!started) { started = true; work(); }
  });
}());

// Shows the form one step at a time. Without this script, and on a page that says what is wrong, all steps stand below one
// another. Nothing is sent on the way: what was filled in stays in the page, and the browser's own way back works too.
(function () {
  'use strict';
  var form = document.querySelector('form[data-bits]');
  if (!form || document.querySelector('.errors')) { return; }
  var steps = [].slice.call(form.querySelectorAll('.step')), send = form.querySelector('[type=submit]'), at = 1;

  function show(number) {
    at = number;
    steps.forEach(function (step, i) { step.hidden = i + 1 !== number; });
    send.hidden = number !== steps.length;
  }

  function turn(number) {
    if (number === at) { return; }
    show(number);
    document.getElementById('step-' + number).focus();
  }

  // At once, and not only when the browser tells of the new address: whoever clicks twice must not skip a step.
  function go(number) {
    turn(number);
    location.hash = 'step-' + number;
  }

  function asked() {
    var found = /^#step-([1-9])$/.exec(location.hash);
    return found ? Math.min(Number(found[1]), steps.length) : location.hash ? at : 1;
  }

  steps.forEach(function (step) { step.querySelector('.moves').hidden = false; });
  form.classList.add('stepped');
  form.addEventListener('click', function (event) {
    var to = event.target.getAttribute('data-to');
    if (to) { go(Number(to)); }
  });
  // The enter key in a field goes on, and sends on the last step only.
  form.addEventListener('submit', function (event) {
    if (at < steps.length) {
      event.preventDefault();
      go(at + 1);
    }
  });
  window.addEventListener('hashchange', function () { turn(asked()); });
  // A page that is opened anew begins at the beginning.
  if (location.hash) { history.replaceState(null, '', location.pathname + location.search); }
  show(1);
}());

// Tells the store the file's name in a way that every letter outlives; it is data beside the file, never its key.
// A file that the store would refuse is told of here, since the store answers in XML and on a page of its own.
(function () {
  'use strict';
  var form = document.querySelector('form[data-upload]');
  if (!form) { return; }
  var input = form.elements.file;
  var error = document.getElementById('file-error');

  function wrong(file) {
    if (file.size === 0) { return form.dataset.empty; }
    return file.size > Number(form.dataset.most) ? form.dataset.large : '';
  }

  function tell() {
    var text = input.files[0] ? wrong(input.files[0]) : '';
    error.textContent = text;
    error.hidden = !text;
    if (text) {
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', 'file-error file-help');
    } else {
      input.removeAttribute('aria-invalid');
      input.setAttribute('aria-describedby', 'file-help');
    }
    return text;
  }

  input.addEventListener('change', tell);
  form.addEventListener('submit', function (event) {
    if (tell()) {
      event.preventDefault();
      input.focus();
      return;
    }
    var file = input.files[0];
    if (file) { form.elements['x-amz-meta-name'].value = encodeURIComponent(file.name.slice(-200)); }
  });
}());

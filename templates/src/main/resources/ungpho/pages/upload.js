// Tells the store the file's name in a way that every letter outlives; it is data beside the file, never its key.
(function () {
  'use strict';
  var form = document.querySelector('form[data-upload]');
  if (!form) { return; }
  form.addEventListener('submit', function () {
    var file = form.elements.file.files[0];
    if (file) { form.elements['x-amz-meta-name'].value = encodeURIComponent(file.name.slice(-200)); }
  });
}());

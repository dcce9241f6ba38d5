package vn.ungpho.bad.order.agency;

record Early(vn.ungpho.bad.order.document.Late late) {}

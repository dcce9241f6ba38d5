package vn.ungpho.bad.adapters.incident.web;

record Door(vn.ungpho.bad.adapters.incident.dynamodb.Store store) {}

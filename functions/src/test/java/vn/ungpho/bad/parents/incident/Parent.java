package vn.ungpho.bad.parents.incident;

record Parent(vn.ungpho.bad.parents.incident.dynamodb.Child child) {}

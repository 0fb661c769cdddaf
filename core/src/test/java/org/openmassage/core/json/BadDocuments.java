package org.openmassage.core.json;

import java.util.stream.Stream;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.json.sample.Card;
import org.openmassage.core.json.sample.Chart;
import org.openmassage.core.json.sample.Dose;
import org.openmassage.core.json.sample.Mood;

/** One document for each way to be wrong, in single quotes. */
final class BadDocuments {
    private BadDocuments() {}

    /** Stands for a patient's value in every bad document; shorter forms of it are looked for as well. */
    static final String CANARY = "Canaryqz";

    static final String NUMBER = "90817263";

    static final String HEAD = "'schema':'sample-chart/3','key':'k','visitCount':3,'birthDate':'1971-02-03'";

    /** A bad document, and what is to be said of it. */
    record Bad(String code, String path, String json, Class<?> type) {}

    private static Bad chart(String code, String path, String more) {
        return new Bad(code, path, "{" + HEAD + "," + more + "}", Chart.class);
    }

    private static Bad whole(String code, String path, String json) {
        return new Bad(code, path, json, Chart.class);
    }

    static Stream<Bad> all() {
        return Stream.of(
                // Syntax
                whole("malformed-json", "", ""),
                whole("malformed-json", "", "  "),
                whole("malformed-json", "", CANARY),
                whole("malformed-json", "", "{'schema':'sample-chart/3','key':'k'"),
                whole("malformed-json", "", "{'schema':'sample-chart/3','key':" + CANARY + "}"),
                whole("malformed-json", "", "{" + HEAD + ",'part':{'name':'n'}"),
                chart("malformed-json", "/part", "'part':{'name':'n'," + CANARY + "}"),
                // Schema
                whole("missing-schema", "/schema", "{'key':'" + CANARY + "'}"),
                whole("missing-schema", "/schema", "{}"),
                whole("unknown-schema", "/schema", "{'schema':'" + CANARY + "'}"),
                whole("unknown-schema", "/schema", "{'schema':'sample-chart/0'}"),
                whole("unknown-schema", "/schema", "{'schema':'sample-chart/" + NUMBER + "'}"),
                whole("unknown-schema", "/schema", "{'schema':'sample-chart/2'}"),
                whole("wrong-document", "/schema", "{'schema':'" + CANARY.toLowerCase(java.util.Locale.ROOT) + "/1'}"),
                whole("wrong-type", "/schema", "{'schema':" + NUMBER + "}"),
                whole("newer-document", "/schema", "{'schema':'sample-chart/4','" + CANARY + "':1}"),
                whole("newer-document", "/schema", "{'" + CANARY + "':1,'schema':'sample-chart/4'}"),
                whole("newer-document", "/schema", "{'a':'" + CANARY + "','a':2,'schema':'sample-chart/4'}"),
                // Names
                chart("unknown-property", "", "'" + CANARY + "':'" + CANARY + "'"),
                chart("unknown-property", "", "'visit_count':'" + CANARY + "'"),
                chart("unknown-property", "/part", "'part':{'name':'n','" + CANARY + "':1}"),
                chart("unknown-property", "/parts/1", "'parts':[{'name':'n'},{'name':'n','" + CANARY + "':1}]"),
                chart("unknown-property", "/doses/0", "'doses':[{'type':'none','" + CANARY + "':1}]"),
                chart("unknown-property", "", "'old':true"),
                chart("duplicate-property", "", "'visitCount':" + NUMBER),
                chart("duplicate-property", "", "'schema':'sample-chart/3'"),
                chart("duplicate-property", "/part", "'part':{'name':'n','name':'" + CANARY + "'}"),
                chart(
                        "duplicate-property",
                        "/parts/0",
                        "'parts':[{'name':'n','tags':['a'],'tags':['" + CANARY + "']}]"),
                chart("duplicate-property", "/remarks", "'remarks':{'" + CANARY + "':'a','" + CANARY + "':'b'}"),
                chart("duplicate-property", "/dose", "'dose':{'level':1,'type':'manual-pressure','level':1}"),
                chart("duplicate-property", "/dose", "'dose':{'type':'manual-pressure','level':1,'type':'none'}"),
                chart("duplicate-property", "/extensions", "'extensions':{'x:a':1,'x:a':'" + CANARY + "'}"),
                chart("duplicate-property", "/extensions", "'extensions':{'x:a':{'b':1,'b':'" + CANARY + "'}}"),
                whole(
                        "duplicate-property",
                        "",
                        "{'key':'a','key':'" + CANARY + "','schema':'sample-chart/3','visitCount':3}"),
                whole("duplicate-property", "", "{'schema':'sample-chart/3','schema':'" + CANARY + "'}"),
                whole("duplicate-property", "", "{'key':'k','schema':'sample-chart/3','schema':'" + CANARY + "'}"),
                // Missing and null
                whole("missing-property", "/visitCount", "{'schema':'sample-chart/3','key':'" + CANARY + "'}"),
                whole("missing-property", "/key", "{'schema':'sample-chart/3'}"),
                chart("missing-property", "/part/name", "'part':{'tags':['" + CANARY + "']}"),
                chart("missing-property", "/doses/0/level", "'doses':[{'type':'manual-pressure'}]"),
                chart("missing-property", "/dose/type", "'dose':{'level':1}"),
                whole("null-value", "", "null"),
                whole("null-value", "/key", "{'schema':'sample-chart/3','key':null}"),
                whole("null-value", "/visitCount", "{'schema':'sample-chart/3','visitCount':null}"),
                chart("null-value", "/parts", "'parts':null"),
                chart("null-value", "/parts/0", "'parts':[null]"),
                chart("null-value", "/remarks/*", "'remarks':{'" + CANARY + "':null}"),
                chart("null-value", "/part/name", "'part':{'name':null}"),
                chart("null-value", "/part/tags/0", "'part':{'name':'n','tags':[null]}"),
                chart("null-value", "/moods/0", "'moods':[null]"),
                chart("null-value", "/extensions", "'extensions':null"),
                // Types
                whole("wrong-type", "", "[]"),
                whole("wrong-type", "", "'" + CANARY + "'"),
                whole("wrong-type", "", NUMBER),
                whole("wrong-type", "/visitCount", "{'schema':'sample-chart/3','visitCount':'5'}"),
                whole("wrong-type", "/visitCount", "{'schema':'sample-chart/3','visitCount':''}"),
                whole("wrong-type", "/visitCount", "{'schema':'sample-chart/3','visitCount':1.0}"),
                whole("wrong-type", "/visitCount", "{'schema':'sample-chart/3','visitCount':" + NUMBER + ".5}"),
                whole("wrong-type", "/visitCount", "{'schema':'sample-chart/3','visitCount':" + NUMBER + NUMBER + "}"),
                whole("wrong-type", "/visitCount", "{'schema':'sample-chart/3','visitCount':true}"),
                whole("wrong-type", "/visitCount", "{'schema':'sample-chart/3','visitCount':[1]}"),
                whole("wrong-type", "/visitCount", "{'schema':'sample-chart/3','visitCount':{}}"),
                whole("wrong-type", "/key", "{'schema':'sample-chart/3','key':" + NUMBER + "}"),
                whole("wrong-type", "/key", "{'schema':'sample-chart/3','key':{'value':'" + CANARY + "'}}"),
                whole("wrong-type", "/key", "{'schema':'sample-chart/3','key':['" + CANARY + "']}"),
                whole("wrong-type", "/key", "{'schema':'sample-chart/3','key':true}"),
                whole("wrong-type", "/birthDate", "{'schema':'sample-chart/3','birthDate':[1971,2,3]}"),
                whole("wrong-type", "/birthDate", "{'schema':'sample-chart/3','birthDate':" + NUMBER + "}"),
                chart("wrong-type", "/weight", "'weight':70.5"),
                chart("wrong-type", "/smoker", "'smoker':'true'"),
                chart("wrong-type", "/smoker", "'smoker':1"),
                chart("wrong-type", "/mood", "'mood':1"),
                chart("wrong-type", "/mood", "'mood':true"),
                chart("wrong-type", "/mood", "'mood':['calm']"),
                chart("wrong-type", "/takenAt", "'takenAt':" + NUMBER),
                chart("wrong-type", "/part", "'part':'" + CANARY + "'"),
                chart("wrong-type", "/part", "'part':''"),
                chart("wrong-type", "/part", "'part':[]"),
                chart("wrong-type", "/part/name", "'part':{'name':" + NUMBER + "}"),
                chart("wrong-type", "/part/name", "'part':{'name':true}"),
                chart("wrong-type", "/part/tags", "'part':{'name':'n','tags':'" + CANARY + "'}"),
                chart("wrong-type", "/part/tags/0", "'part':{'name':'n','tags':[" + NUMBER + "]}"),
                chart("wrong-type", "/parts", "'parts':{'name':'" + CANARY + "'}"),
                chart("wrong-type", "/parts", "'parts':''"),
                chart("wrong-type", "/remarks", "'remarks':['" + CANARY + "']"),
                chart("wrong-type", "/remarks", "'remarks':''"),
                chart("wrong-type", "/remarks/*", "'remarks':{'" + CANARY + "':" + NUMBER + "}"),
                chart("wrong-type", "/counts/*", "'counts':{'calm':'" + CANARY + "'}"),
                chart("wrong-type", "/items/1", "'items':[1,'2']"),
                chart("wrong-type", "/extensions", "'extensions':['" + CANARY + "']"),
                chart("wrong-type", "/dose", "'dose':'" + CANARY + "'"),
                // Values
                whole("invalid-value", "/key", "{'schema':'sample-chart/3','key':''}"),
                whole("invalid-value", "", "{" + HEAD.replace("3,", NUMBER + ",") + "}"),
                whole("invalid-value", "/birthDate", "{'schema':'sample-chart/3','birthDate':'" + CANARY + "'}"),
                whole("invalid-value", "/birthDate", "{'schema':'sample-chart/3','birthDate':''}"),
                whole("invalid-value", "/birthDate", "{'schema':'sample-chart/3','birthDate':'1971-02-30'}"),
                chart("invalid-value", "/weight", "'weight':'" + CANARY + "'"),
                chart("invalid-value", "/weight", "'weight':'1e999999999'"),
                chart("invalid-value", "/weight", "'weight':' 1'"),
                chart("invalid-value", "/mood", "'mood':'" + CANARY + "'"),
                chart("invalid-value", "/mood", "'mood':''"),
                chart("invalid-value", "/mood", "'mood':'VERY_TENSE'"),
                chart("invalid-value", "/takenAt", "'takenAt':'2026-03-02T22:30:00+01:00'"),
                chart("invalid-value", "/zone", "'zone':'" + CANARY + "/City'"),
                chart("invalid-value", "/start", "'start':'" + CANARY + "'"),
                chart("invalid-value", "/part", "'part':{'name':'" + CANARY.repeat(4) + "'}"),
                chart("invalid-value", "/moods/1", "'moods':['calm','" + CANARY + "']"),
                chart("invalid-value", "/counts", "'counts':{'" + CANARY + "':1}"),
                chart("invalid-value", "/remarks", "'remarks':{' " + CANARY + "':'a'}"),
                chart("invalid-value", "/extensions/*", "'extensions':{'" + CANARY + "':1}"),
                chart("unknown-type", "/dose/type", "'dose':{'type':'" + CANARY + "'}"),
                chart("duplicate-element", "/moods", "'moods':['calm','calm']"),
                chart("duplicate-element", "/related", "'related':['" + CANARY + "','" + CANARY + "']"),
                chart("duplicate-element", "/part/moods", "'part':{'name':'n','moods':['calm','calm']}"),
                // Documents within documents
                new Bad(
                        "missing-schema",
                        "/chart/schema",
                        "{'schema':'sample-card/1','key':'k','chart':{'key':'" + CANARY + "'}}",
                        Card.class),
                new Bad(
                        "newer-document",
                        "/charts/0/schema",
                        "{'charts':[{'" + CANARY
                                + "':1,'schema':'sample-chart/9'}],'key':'k','schema':'sample-card/1'}",
                        Card.class),
                new Bad(
                        "unknown-property",
                        "/charts/0",
                        "{'charts':[{'" + CANARY + "':1," + HEAD + "}],'key':'k','schema':'sample-card/1'}",
                        Card.class),
                new Bad("too-large", "", "{'x:a':" + "[".repeat(2000), Extensions.class),
                new Bad("wrong-type", "", "{}", Mood.class),
                new Bad("missing-property", "/type", "{}", Dose.class));
    }
}

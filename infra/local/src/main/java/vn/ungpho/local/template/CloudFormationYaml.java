package vn.ungpho.local.template;

import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// YAML with CloudFormation's short tags: `!Ref X` becomes `{"Ref": "X"}`, `!Sub X` becomes `{"Fn::Sub": "X"}`.
final class CloudFormationYaml extends SafeConstructor {
    CloudFormationYaml() {
        super(new LoaderOptions());
        yamlMultiConstructors.put("!", new Tagged());
    }

    private final class Tagged extends AbstractConstruct {
        @Override
        public Object construct(Node node) {
            String tag = node.getTag().getValue().substring(1);
            return Map.of(tag.equals("Ref") || tag.equals("Condition") ? tag : "Fn::" + tag, content(node));
        }

        private Object content(Node node) {
            return switch (node) {
                case ScalarNode scalar -> constructScalar(scalar);
                case SequenceNode sequence -> constructSequence(sequence);
                case MappingNode mapping -> constructMapping(mapping);
                default -> throw new IllegalStateException("unexpected node " + node.getNodeId());
            };
        }
    }
}

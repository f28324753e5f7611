using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Framing.Corpora;

/// <summary>The scalar values at the top level of YAML front matter; lists of scalars are joined by "; ". Deeper values are passed over.</summary>
internal static class FrontMatterYaml
{
    // Reads events, not objects: an alias is then one event, and cannot be made to grow.
    public static List<KeyValuePair<string, string>> Read(string yaml)
    {
        List<KeyValuePair<string, string>> values = [];
        try
        {
            Parser parser = new(new StringReader(yaml));
            int depth = 0;
            string? key = null;
            List<string> items = [];
            while (parser.MoveNext())
            {
                switch (parser.Current)
                {
                    case MappingStart:
                        depth++;
                        break;
                    case SequenceStart:
                        depth++;
                        items.Clear();
                        break;
                    case SequenceEnd or MappingEnd:
                        depth--;
                        if (depth == 1 && key is not null)
                        {
                            values.Add(new(key, string.Join("; ", items)));
                            key = null;
                        }
                        break;
                    case Scalar scalar when depth == 1 && key is null:
                        key = scalar.Value;
                        break;
                    case Scalar scalar when depth == 1:
                        values.Add(new(key!, scalar.Value));
                        key = null;
                        break;
                    case Scalar scalar when depth == 2:
                        items.Add(scalar.Value);
                        break;
                }
            }
        }
        catch (YamlException)
        {
            // Front matter is a courtesy of the file: what was read before the fault stands, and the article is still an article.
        }
        return values;
    }
}

using Framing.Learning;

namespace Framing;

/// <summary>Classifiers as parts of an analyzer.</summary>
public static class ClassifierMeasures
{
    /// <summary>Adds what a classifier makes of each article as a measure named <c>label</c>, whose results carry <paramref name="name"/> as the model.</summary>
    /// <exception cref="InputException">Another classifier has the name.</exception>
    public static FramingAnalyzerBuilder AddClassifier(this FramingAnalyzerBuilder builder, string name, Classifier classifier)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(classifier);
        if (!builder.TryAddMeasure(new LabelMeasure(name, classifier), "model " + name, classifier.Sha256))
            throw new InputException($"Two classifiers are named '{name}'; expected names that tell them apart. Rename a file.");
        return builder;
    }
}

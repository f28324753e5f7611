using System.Reflection;

namespace Framing.Tests.Promises;

/// <summary>The packages that the library's rooms are spread over. What holds of the library holds of all of them together.</summary>
internal static class LibraryPackages
{
    public static Assembly[] Assemblies { get; } =
        [typeof(Article).Assembly, typeof(Framing.Corpora.ArticleReader).Assembly, typeof(Framing.Learning.Classifier).Assembly, typeof(Framing.Batch.BatchRun).Assembly];

    /// <summary>Their projects in <c>src</c>, each with its rooms as folders.</summary>
    public static string[] Projects { get; } = [.. Assemblies.Select(assembly => assembly.GetName().Name!)];

    public static IEnumerable<SourceFile> Files => Projects.SelectMany(SourceFile.Of);
}

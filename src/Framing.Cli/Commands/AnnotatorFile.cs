using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;
using System.Security.Cryptography;

namespace Framing.Cli.Commands;

/// <summary>
/// An annotator in an assembly of the user's own. What the assembly needs is looked for beside it, but for Framing's own assemblies, which are the tool's: an
/// annotator of another copy of Framing would be none here.
/// </summary>
[RequiresUnreferencedCode(Need)]
internal sealed class AnnotatorFile : AssemblyLoadContext
{
    private const string Need = "What the assembly needs of Framing and of the runtime is not known before.";

    private readonly string path;
    private readonly AssemblyDependencyResolver beside;

    private AnnotatorFile(string path)
        : base(Path.GetFileNameWithoutExtension(path))
    {
        this.path = path;
        beside = new(Path.GetFullPath(path));
    }

    /// <summary>The one annotator in the assembly, and what the manifest says of it: type, version and the file's hash.</summary>
    /// <exception cref="InputException">There is no such file, no annotator in it, or something that it needs is missing.</exception>
    public static (IAnnotator Annotator, string Recorded) Load(string path)
    {
        if (!File.Exists(path))
            throw new InputException($"--annotator {path}: there is no such file; expected an assembly (.dll) with an annotator.");
        try
        {
            return new AnnotatorFile(path).Load();
        }
        catch (BadImageFormatException)
        {
            throw new InputException($"--annotator {path}: the file is no .NET assembly; expected the .dll of a library with an annotator.");
        }
        catch (Exception e) when (Missing(e) is { } missing)
        {
            throw new InputException(
                $"--annotator {path}: it needs {missing}, which is not beside it. Give the .dll in the folder that 'dotnet publish' of its project makes.");
        }
        catch (Exception e) when (e is TypeLoadException or MissingMemberException)
        {
            throw new InputException(
                $"--annotator {path}: it was built against another Framing than this one ({Version(typeof(IAnnotator).Assembly)}): {e.Message}");
        }
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name is { } name && (name == "Framing" || name.StartsWith("Framing.", StringComparison.Ordinal)))
        {
            try
            {
                return Default.LoadFromAssemblyName(new(name));
            }
            catch (FileNotFoundException)
            {
                // Not among the tool's, such as an adapter.
            }
        }
        return beside.ResolveAssemblyToPath(assemblyName) is { } file ? LoadFromAssemblyPath(file) : null;
    }

    /// <inheritdoc/>
    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        beside.ResolveUnmanagedDllToPath(unmanagedDllName) is { } file ? LoadUnmanagedDllFromPath(file) : 0;

    private (IAnnotator Annotator, string Recorded) Load()
    {
        Assembly assembly = LoadFromAssemblyPath(Path.GetFullPath(path));
        Type[] types = [.. assembly.GetExportedTypes().Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IAnnotator).IsAssignableFrom(type))];
        if (types.Length != 1)
        {
            string found = types.Length == 0 ? "there is no annotator in it" : $"it has {types.Length} annotators ({string.Join(", ", types.Select(type => type.Name))})";
            throw new InputException($"--annotator {path}: {found}; expected one public class that implements Framing.IAnnotator.");
        }
        IAnnotator annotator = Make(types[0]);
        string hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
        return (new GuardedAnnotator(annotator, path), $"{types[0].FullName} {Version(assembly)} sha256:{hash}");
    }

    /// <summary>Made by its own <c>CreateAsync</c> where it has one, since models may take time to load; else by its constructor.</summary>
    private IAnnotator Make(Type type)
    {
        try
        {
            MethodInfo? factory = type.GetMethods(BindingFlags.Public | BindingFlags.Static)
                .FirstOrDefault(method => method.Name is "CreateAsync" or "Create" && method.GetParameters().All(parameter => parameter.IsOptional));
            if (factory is null)
            {
                return type.GetConstructor(Type.EmptyTypes) is { } constructor
                    ? (IAnnotator)constructor.Invoke([])
                    : throw new InputException(
                        $"--annotator {path}: {type.Name} can't be made without arguments; expected a public constructor without any, or a static CreateAsync().");
            }
            object? made = factory.Invoke(null, [.. factory.GetParameters().Select(parameter => parameter.DefaultValue)]);
            if (made is Task task)
            {
                task.GetAwaiter().GetResult();
                made = task.GetType().GetProperty(nameof(Task<>.Result))?.GetValue(task);
            }
            return made as IAnnotator ?? throw new InputException($"--annotator {path}: {type.Name}.{factory.Name} gave no annotator back.");
        }
        catch (Exception e) when (e is not InputException && Missing(e) is null && Cause(e) is not (TypeLoadException or MissingMemberException))
        {
            throw new InputException($"--annotator {path}: {type.Name} could not be made: {Cause(e).Message}");
        }
    }

    /// <summary>The assembly that a failure to load names, for a sentence; <see langword="null"/> for other failures.</summary>
    private static string? Missing(Exception e) =>
        ((Cause(e) as FileNotFoundException)?.FileName ?? (Cause(e) as FileLoadException)?.FileName) is { } name
            && name.Contains("Version=", StringComparison.Ordinal) && new AssemblyName(name) is var missing
            ? $"the assembly '{missing.Name}' {missing.Version}"
            : null;

    private static Exception Cause(Exception e) =>
        e is TargetInvocationException or TypeInitializationException or AggregateException && e.InnerException is { } inner ? Cause(inner) : e;

    private static string Version(Assembly assembly) => assembly.GetName().Version?.ToString(3) ?? "";
}
